"""The evidence that goes with a dossier, as associated files of the PDF (ISO 32000-2, 14.13; PDF/A-3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from caseapp.documents.extract.model import attached_name
from caseapp.documents.page.declaring import pdf_date
from caseapp.documents.page.press import text_string
from caseapp.model.act import seq_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from caseapp.documents.extract.model import EvidenceFile, Extract
    from caseapp.documents.page.press import Press

EXTRACT_NAME: Final = "uittreksel.json"
EXTRACT_TEXT: Final = (
    "Ondertekend uittreksel van de handelingen in deze zaak (JSON). Hiermee is dit dossier na te rekenen."
)
_KIND: Final = re.compile(r"[a-z0-9]+/[a-z0-9.+-]+", re.IGNORECASE)


def entries_of(one: EvidenceFile) -> str:
    """The entries of the dictionary of its stream."""
    kind = one.media_type if _KIND.fullmatch(one.media_type) else "application/octet-stream"
    kind = kind.replace("#", "#23").replace("/", "#2F")
    return f"/Type/EmbeddedFile/Subtype/{kind}/Params<</Size {one.size}/ModDate({pdf_date(one.at)})>>"


def print_evidence(
    press: Press, extract: Extract, chunks: Callable[[str], Iterable[bytes]], told: Callable[[], None]
) -> list[int]:
    """Print every file of the extract as it is; gives the numbers of their objects.

    Raises:
        ValueError: a file is not as long as was said.
    """
    numbers = []
    for one in extract.files:
        number = press.reserve()
        press.long_stream(number, entries_of(one), one.size, chunks(one.ref))
        numbers.append(number)
        told()
    return numbers


def catalog_entries(press: Press, extract: Extract, streams: list[int], seal: int) -> str:
    """What the catalogue says of the extract, the evidence and the seal."""
    listed = [(EXTRACT_NAME, _file(press, EXTRACT_NAME, EXTRACT_TEXT, "Data", 1))]
    for one, stream in zip(extract.files, streams, strict=True):
        what = f"Zwartgemaakte kopie bij nr {seq_of(one.original)}" if one.original else "Bewijs"
        about = f"{what}, nr {seq_of(one.ref)}. Controlegetal (SHA-256): {one.sha256}"
        listed.append((attached_name(one), _file(press, attached_name(one), about, "Source", stream)))
    listed.sort(key=lambda pair: pair[0].encode("utf-16-be"))
    names = "".join(f"{text_string(name)}{number} 0 R" for name, number in listed)
    among = " ".join(f"{number} 0 R" for _, number in sorted(listed, key=lambda pair: pair[1]))
    tree = press.add(f"<</Names[{names}]>>".encode())
    return f"/Names<</EmbeddedFiles {tree} 0 R>>/AF[{among}]/CAPP_Seal {seal} 0 R"


def _file(press: Press, name: str, about: str, relation: str, stream: int) -> int:
    shown = text_string(name)
    inside = f"/EF<</F {stream} 0 R/UF {stream} 0 R>>/AFRelationship/{relation}"
    return press.add(f"<</Type/Filespec/F{shown}/UF{shown}/Desc{text_string(about)}{inside}>>".encode())
