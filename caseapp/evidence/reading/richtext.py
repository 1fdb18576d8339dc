"""Texts with layout as many programs write them (``.rtf``): their words, with nothing shown that only makes them up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

import compressed_rtf
from striprtf.striprtf import rtf_to_text

from caseapp.evidence.reading.kind import RICH, Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

LARGEST = 3 * 1024 * 1024
"""Bytes; of what is larger the beginning is read."""

_BINARY = re.compile(rb"\\(?:pict|objdata|themedata|colorschememapping|datastore|blipuid)\b[^{}]{2000,}")
_CELL = re.compile(rb"\\(?:nest)?cell(?![a-z])")
_TOLD = (("title", "Titel"), ("author", "Maker"), ("operator", "Laatst veranderd door"), ("subject", "Onderwerp"))
_MOST_TOLD = 300
_LONG = "Dit bestand is erg groot. U ziet het begin van de tekst; het origineel is wel bewaard."


def read_rich(file: BinaryIO, limits: Limits) -> Reading:
    """What a text with layout tells.

    Raises:
        Exception: whatever the library raises on a damaged one; the caller makes it a warning.
    """
    file.seek(0)
    data = file.read(limits.size)
    bare = _BINARY.sub(rb"\\pict", data)
    cut = len(bare) > LARGEST
    text = rich_words(bare[:LARGEST])
    cut = cut or len(text) > limits.text
    facts = tuple(_facts(data[:LARGEST]))
    return Reading(
        kind=Kind.WORD,
        media_type=RICH,
        title=next((one.value for one in facts if one.name == "Titel"), ""),
        facts=facts,
        text=text[: limits.text],
        warnings=(_LONG,) if cut else (),
        cut=cut,
    )


def rich_words(data: bytes) -> str:
    """The words of such a text.

    Raises:
        Exception: whatever the library raises on a damaged one.
    """
    rich = _CELL.sub(rb"\\tab", data).decode("latin-1").replace("\0", "")
    return str(rtf_to_text(rich, errors="replace")).strip()  # type: ignore[no-untyped-call]


def packed_words(packed: bytes) -> str:
    """The words of a text with layout as Outlook packs it ([MS-OXRTFCP]); empty when it is damaged."""
    try:
        return rich_words(compressed_rtf.decompress(packed))
    except (ValueError, IndexError, KeyError, TypeError, LookupError):
        return ""


def _facts(data: bytes) -> Iterator[Fact]:
    start = data.find(b"{\\info")
    if start < 0:
        return
    about = data[start : start + 8000]
    for word, name in _TOLD:
        found = re.search(rb"\{\\%s\s([^{}]{1,%d})\}" % (word.encode(), _MOST_TOLD), about)
        value = one_line(rich_words(b"{\\rtf1\\ansi " + found[1] + b"}")) if found is not None else ""
        if value:
            yield Fact(name=name, value=value)
