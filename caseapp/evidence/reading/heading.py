"""The headers of a mail as people read them, whatever the character sets in them claim to be."""

from __future__ import annotations

import itertools
import re
from datetime import datetime
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING

from caseapp.evidence.charset import words
from caseapp.evidence.reading.shown import moment, one_line
from caseapp.evidence.text import encoding_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

LONGEST_HEADER = 2_000
LONGEST_LIST = 200_000
MOST_ADDRESSES = 20_000
_MOST_HEADERS = 300
_NOON = 12
_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_FRACTION = re.compile(r"(:\d\d)[.,]\d{1,9}(?!\d)")
_HALF = re.compile(r"(?<=\d)\s?([ap])\.?m\b\.?", re.IGNORECASE)
_DAY = re.compile(r"^\s*(?:ma|di|wo|do|vr|za|zo)[a-z]*[.,]*\s", re.IGNORECASE)
_MONTHS = {
    "januari": "Jan",
    "februari": "Feb",
    "maart": "Mar",
    "mrt": "Mar",
    "mei": "May",
    "juni": "Jun",
    "juli": "Jul",
    "augustus": "Aug",
    "oktober": "Oct",
    "okt": "Oct",
}
_MONTH = re.compile(rf"\s({'|'.join(_MONTHS)})\.?\s", re.IGNORECASE)


def headers(message: Message) -> Iterator[tuple[str, str]]:
    """All headers in their order."""
    for name, value in itertools.islice(message.raw_items(), _MOST_HEADERS):
        yield str(name)[:200], decoded(str(value)[:LONGEST_LIST])[:LONGEST_HEADER]


def header(message: Message, name: str) -> str:
    """One header, decoded; empty when it is not there."""
    try:
        return decoded(_raw(message, name))[:LONGEST_HEADER]
    except (ValueError, TypeError, AttributeError):
        return ""


def _raw(message: Message, name: str) -> str:
    # raw, for what get() gives has lost the letters that were not encoded as they should be
    found = next((value for known, value in message.raw_items() if known.casefold() == name.casefold()), "")
    return str(found)[:LONGEST_LIST]


def decoded(value: str) -> str:
    """A header as people read it: encoded words decoded, lines joined."""
    joined = " ".join(value.replace("\r", "").split("\n"))
    try:
        pieces = decode_header(joined)
    except (ValueError, LookupError, AssertionError):
        return _printable(joined)
    return _printable("".join(_piece(data, charset) for data, charset in pieces))


def _piece(data: bytes | str, charset: str | None) -> str:
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogateescape")
    return words(data, charset or "")


def _printable(text: str) -> str:
    data = text.encode("utf-8", "surrogateescape")
    return one_line(data.decode(encoding_of(data, whole=True), "replace"))


def addresses(message: Message, name: str) -> tuple[str, ...]:
    """The people in a header, each as ``Name <address>``, as far as they can be told apart.

    All headers of that name count. Of a list that is longer than is read the last is an ellipsis.
    """
    found = [str(value) for known, value in message.raw_items() if known.casefold() == name.casefold()]
    people: list[str] = []
    for raw in found[:_MOST_HEADERS]:
        people += _people(raw[:LONGEST_LIST])
    if len(people) > MOST_ADDRESSES or any(len(raw) > LONGEST_LIST for raw in found):
        people = [*people[:MOST_ADDRESSES], "…"]
    return tuple(people)


def _people(written: str) -> list[str]:
    raw = " ".join(written.replace("\r", "").split("\n"))
    try:
        found = getaddresses([raw])  # before they are decoded: a name may hold a comma
    except (ValueError, TypeError, IndexError, AttributeError):
        found = []
    people = ((decoded(who), decoded(where)) for who, where in found)
    told = [f"{who} <{where}>" if who and where else who or where for who, where in people if who or where]
    whole = decoded(raw)[:LONGEST_HEADER]
    return told or ([whole] if whole else [])


def sent_at(written: str) -> str:
    """The date of a mail as ``2-3-2026 14:05 (+0100)``; empty when it is no date."""
    try:
        return moment(_moment(written))
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _moment(written: str) -> datetime:
    """A date as RFC 5322 has it, or in another way in which programs write it.

    Raises:
        ValueError: it is none.
    """
    if _ISO.match(written.strip()):
        return datetime.fromisoformat(written.strip())
    text = _FRACTION.sub(r"\1", _DAY.sub("", written))
    half = _HALF.search(text)
    text = _MONTH.sub(lambda found: f" {_MONTHS[found[1].casefold()]} ", _HALF.sub("", text))
    at = parsedate_to_datetime(text)
    if half is None:
        return at
    if not 1 <= at.hour <= _NOON:
        raise ValueError(written)
    return at.replace(hour=at.hour % _NOON + (_NOON if half[1] in "pP" else 0))
