"""From the content of a dossier to a PDF file in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.documents.page.composing import Composer
from caseapp.documents.page.layout import place
from caseapp.documents.page.painting import paint
from caseapp.documents.page.setting import Setter
from caseapp.office.errors import Cancelled

if TYPE_CHECKING:
    from caseapp.documents.model import Dossier
    from caseapp.documents.page.picture import Gallery

Progress = Callable[[int, int], object]
"""Told how much is done, and of how much."""

Stop = Callable[[], bool]
"""Asked now and then whether the user wants to stop."""

HUNDRED, HALF = 100, 50
OFTEN = 64
"""Rows after which the user is asked again."""

STOPPED = "U hebt het maken van het dossier gestopt. Er is niets geschreven."


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A PDF file and how many pages it has."""

    data: bytes
    pages: int


def draw(
    dossier: Dossier, progress: Progress | None = None, cancelled: Stop | None = None, gallery: Gallery | None = None
) -> Drawn:
    """Set and draw a dossier. The same dossier always gives the same bytes.

    Args:
        dossier: what it holds.
        progress: told how far it is, in hundredths.
        cancelled: asked now and then whether to stop.
        gallery: who has the pictures; without one they are left white.

    Raises:
        Cancelled: the user stopped it.
    """
    setter, count = Setter(), 0

    def each_row() -> None:
        nonlocal count
        count += 1
        if count % OFTEN == 0:
            ask_stop(cancelled)

    def each_page(at: int, total: int) -> None:
        ask_stop(cancelled)
        if progress:
            progress(HALF + HALF * at // total, HUNDRED)

    if progress:
        progress(0, HUNDRED)
    pages = place(Composer(dossier, setter).rows(), each_row)
    if progress:
        progress(HALF, HUNDRED)
    return Drawn(data=paint(dossier, pages, setter, each_page, gallery), pages=len(pages.pages))


def ask_stop(cancelled: Stop | None) -> None:
    """Stop when the user wants to.

    Raises:
        Cancelled: the user stopped it.
    """
    if cancelled is not None and cancelled():
        raise Cancelled(STOPPED)
