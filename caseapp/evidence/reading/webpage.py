"""Pages of HTML that somebody saved, or that a program wrote: their text. Nothing is fetched, and nothing run."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.charset import page_words
from caseapp.evidence.reading.kind import PAGE, Kind
from caseapp.evidence.reading.markup import text_of
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

LARGEST = 3 * 1024 * 1024
"""Bytes; of what is larger the beginning is read."""

_TITLE = re.compile(r"<title\b[^>]{0,200}>([^<]{1,2000})", re.IGNORECASE)
_SAVED = re.compile(r"<!--\s*saved from url=\(\d{1,8}\)(\S{1,500})", re.IGNORECASE)
_WITHIN = re.compile(r"data:[\w/+.-]{1,80};base64,[A-Za-z0-9+/=\s]{1000,}")
_PICTURES = re.compile(r"<img\b", re.IGNORECASE)
_FORM = "Van deze webpagina ziet u alleen de tekst. Afbeeldingen en de opmaak worden niet getoond of opgehaald."
_LONG = "Deze webpagina is erg groot. U ziet het begin van de tekst; het origineel is wel bewaard."


def read_page(file: BinaryIO, limits: Limits) -> Reading:
    """What a page tells."""
    file.seek(0)
    data = file.read(limits.size)
    page = _WITHIN.sub("", page_words(data))
    cut = len(page) > LARGEST
    page = page[:LARGEST]
    text = text_of(page)
    cut = cut or len(text) > limits.text
    facts = tuple(_facts(page))
    return Reading(
        kind=Kind.TEXT,
        media_type=PAGE,
        title=next((one.value for one in facts if one.name == "Titel"), ""),
        facts=facts,
        text=text[: limits.text],
        warnings=(*((_FORM,) if _PICTURES.search(page) else ()), *((_LONG,) if cut else ())),
        cut=cut,
    )


def _facts(page: str) -> Iterator[Fact]:
    titled = _TITLE.search(page)
    if titled is not None and (title := told(html.unescape(titled[1]))):
        yield Fact(name="Titel", value=title)
    saved = _SAVED.search(page[:4000])
    if saved is not None:
        yield Fact(name="Opgeslagen van", value=told(saved[1]))
