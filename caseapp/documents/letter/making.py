"""Writing a letter to a file, PDF or DOCX by its name: whole, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.errors import NotWritten
from caseapp.documents.export import check_place, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.documents.letter.paper import Letter
    from caseapp.documents.signing.pades import Signing

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


def write_letter(letter: Letter, out: Path, signing: Signing | None = None) -> None:
    """Write a letter to a file, signed for the organisation if that is said: whole, or not at all.

    Raises:
        NotWritten: the name ends on something else, what is to be signed is no PDF, or it cannot be written there.
        CertificateUnusable: it cannot be signed with this certificate.
        StampUnusable: the server for time stamps does not answer.
    """
    check_place(out)
    kind = out.suffix.lower()
    if signing is not None and kind == DOCX:
        raise NotWritten(f"Alleen een PDF is te ondertekenen. Laat de bestandsnaam op {PDF} eindigen.")
    write_whole(out, letter_bytes(letter, kind), signing)
