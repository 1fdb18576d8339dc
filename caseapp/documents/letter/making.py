"""Writing a letter to a file, PDF or DOCX by its name: whole, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.errors import NotWritten
from caseapp.documents.export import check_place, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.documents.letter.paper import Letter

PDF, DOCX = ".pdf", ".docx"
KINDS: Final = (PDF, DOCX)


def letter_bytes(letter: Letter, kind: str) -> bytes:
    """The letter as a file of this kind: ``.pdf`` or ``.docx``.

    Raises:
        NotWritten: there is no such kind.
    """
    if kind == PDF:
        from caseapp.documents.letter.pdf import letter_pdf

        return letter_pdf(letter).data
    if kind == DOCX:
        from caseapp.documents.letter.docx import letter_docx

        return letter_docx(letter)
    raise NotWritten(f"Een brief wordt een {PDF} of een {DOCX}. Laat de bestandsnaam daarop eindigen.")


def write_letter(letter: Letter, out: Path) -> None:
    """Write a letter to a file; what was there is replaced when all went well.

    Raises:
        NotWritten: the name ends on something else, or the file cannot be written there.
    """
    check_place(out)
    write_whole(out, letter_bytes(letter, out.suffix.lower()))
