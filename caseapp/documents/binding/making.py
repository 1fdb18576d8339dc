"""Making the file of a dossier from its extract and its evidence; the same always gives the same bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from caseapp.documents.binding.evidence import catalog_entries, print_evidence
from caseapp.documents.binding.front import SEAL, print_front
from caseapp.documents.content import dossier_content
from caseapp.documents.drawing import Course
from caseapp.documents.extract.checking import keys_by_act, read_signers
from caseapp.documents.extract.model import Extract
from caseapp.documents.extract.rereading import reread
from caseapp.documents.page.composing import Composer
from caseapp.documents.page.layout import place
from caseapp.documents.page.painting import Painter
from caseapp.documents.page.picture import Gallery
from caseapp.documents.page.setting import Setter

if TYPE_CHECKING:
    from caseapp.documents.drawing import Progress, Stop
    from caseapp.documents.model import Dossier
    from caseapp.documents.page.press import Press

FIRST: Final = 10
"""Hundredths of the work until the evidence is in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a file is made from: the extract, and who has the bytes and the pictures of the evidence."""

    extract: Extract
    chunks: Callable[[str], Iterable[bytes]]
    gallery: Gallery


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A file that was made, with an open seal: where its digits are, and how many pages there are."""

    size_at: int
    signature_at: int
    pages: int


def content_of(extract: Extract) -> Dossier:
    """What stands in a dossier, from its extract alone.

    Raises:
        NotCanonical: a header in it is none.
        DocumentError: its respondent or its parts are none.
    """
    signers, _ = read_signers(extract.register)
    source = reread(extract, keys_by_act(extract, signers))
    return dossier_content(source, extract.respondent, parts=extract.parts)


def bind(
    press: Press,
    material: Material,
    maker: tuple[str, bytes],
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Bound:
    """Print the whole file with an open seal.

    Args:
        press: where it is printed.
        material: what it is made from.
        maker: the member who will seal it, and their public key.
        progress: told how far it is, in hundredths.
        cancelled: asked now and then whether to stop.

    Raises:
        Cancelled: the user stopped it.
    """
    extract, setter, course = material.extract, Setter(), Course(progress, cancelled)
    course.tell(0)
    dossier = content_of(extract)
    size_at, signature_at = print_front(press, extract.to_bytes(), dossier.moment, *maker)
    streams = print_evidence(press, extract, material.chunks, course.ask)
    course.tell(FIRST)
    pages = place(Composer(dossier, setter).rows(), course.row)
    painter = Painter(press, dossier, pages, setter)
    painter.pages(material.gallery, course.page)
    painter.finish(catalog_entries(press, extract, streams, SEAL))
    return Bound(size_at=size_at, signature_at=signature_at, pages=len(pages.pages))
