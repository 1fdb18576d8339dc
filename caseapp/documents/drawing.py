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


class Course:
    """How far a dossier is, told in hundredths, and whether the user wants to stop."""

    def __init__(self, progress: Progress | None, cancelled: Stop | None) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._rows = 0

    def tell(self, done: int) -> None:
        """Tell how many hundredths are done."""
        if self._progress is not None:
            self._progress(done, HUNDRED)

    def ask(self) -> None:
        """As `ask_stop`."""
        ask_stop(self._cancelled)

    def row(self) -> None:
        """A row was set; now and then the user is asked."""
        self._rows += 1
        if self._rows % OFTEN == 0:
            self.ask()

    def page(self, at: int, total: int) -> None:
        """So many pages of all were drawn: the second half of the work."""
        self.ask()
        self.tell(HALF + HALF * at // total)


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
    setter, course = Setter(), Course(progress, cancelled)
    course.tell(0)
    pages = place(Composer(dossier, setter).rows(), course.row)
    course.tell(HALF)
    return Drawn(data=paint(dossier, pages, setter, course.page, gallery), pages=len(pages.pages))


def ask_stop(cancelled: Stop | None) -> None:
    """Stop when the user wants to.

    Raises:
        Cancelled: the user stopped it.
    """
    if cancelled is not None and cancelled():
        raise Cancelled(STOPPED)
