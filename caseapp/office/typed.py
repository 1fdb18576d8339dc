"""What people type, brought to plain values: texts without hidden characters, days, moments, yes or no."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime

from caseapp.model.zone import NETHERLANDS, noon

LONGEST_TEXT = 1_000_000
"""Characters in one text: some 400 pages. A file belongs in the evidence."""

LONGEST_LINE = 1_000

ALLOWED_CONTROLS = "\n\t"
TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the reading direction: with them a name can be made to look like another."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""A day outside these years is a slip of the pen, and no calendar reaches it."""

DUTCH_DAY = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

TRUE = frozenset({"true", "ja", "yes", "1"})
FALSE = frozenset({"false", "nee", "no", "0"})

LONGEST_SHOWN = 60
_suspect = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def text_fault(text: str, *, one_line: bool = False) -> str | None:
    """What is wrong with a text, as a Dutch sentence; None when nothing is."""
    if len(text) > LONGEST_TEXT:
        found, most = (f"{length:,}".replace(",", ".") for length in (len(text), LONGEST_TEXT))
        return (
            f"Deze tekst is te lang: {found} tekens, en het mogen er hooguit {most} zijn. "
            "Voeg een lange tekst toe als bestand bij het bewijs."
        )
    if _suspect.search(text):
        for letter in clean(text):
            fault = _letter_fault(letter)
            if fault:
                return fault
    if one_line and "\n" in text.strip():
        return "Dit is één regel. Haal de regeleinden weg."
    if one_line and len(text) > LONGEST_LINE:
        return f"Deze regel is te lang: {len(text)} tekens, en het mogen er hooguit {LONGEST_LINE} zijn."
    return None


def _letter_fault(letter: str) -> str | None:
    if letter in ALLOWED_CONTROLS:
        return None
    if letter in TURNING:
        return "Deze tekst bevat een onzichtbaar teken dat de leesrichting omkeert. Haal het weg of typ de tekst over."
    if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp"):
        return "Deze tekst bevat een besturingsteken dat niet te zien is. Haal het weg of typ de tekst over."
    return None


def plain_name(name: str) -> str:
    """A file's name as it can be kept and read: what a text may not hold stands as ``_``."""
    return _suspect.sub("_", name)


def clean(text: str) -> str:
    """The text with the line ends of one system and without white space around it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def short(value: object, longest: int = LONGEST_SHOWN) -> str:
    """A value that somebody typed, made safe and short enough to repeat in a message."""
    try:
        given = str(value)
    except ValueError:  # a number of thousands of digits, which Python does not write out
        return "dit getal"
    text = "".join(letter if letter.isprintable() else "?" for letter in given[:longest])
    return text if len(given) <= longest else f"{text}…"


def day_of(value: object) -> date | None:
    """The day that was given: a date, ``2026-01-31`` or ``31-01-2026``; None when that is no day."""
    if isinstance(value, datetime):
        return None
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    text = value.strip()
    dutch = DUTCH_DAY.fullmatch(text)
    try:
        if dutch:
            return date(int(dutch[3]), int(dutch[2]), int(dutch[1]))
        return date.fromisoformat(text) if ISO_DAY.fullmatch(text) else None
    except ValueError:
        return None


def moment_of(value: object) -> datetime | None:
    """The moment that was given, in UTC; without a zone it is Dutch time, and a bare day counts from 12:00."""
    if isinstance(value, str):
        text = value.strip()
        dutch = DUTCH_DAY.match(text)
        if dutch:
            text = f"{dutch[3]}-{int(dutch[2]):02}-{int(dutch[1]):02}{text[dutch.end() :]}"
        day = day_of(text)
        if day:
            return noon(day)
        try:
            value = datetime.fromisoformat(text)
        except ValueError:
            return None
    if isinstance(value, datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=NETHERLANDS)
        try:
            return aware.astimezone(UTC)
        except OverflowError:
            return None
    return noon(value) if isinstance(value, date) else None


def is_near(day: date) -> bool:
    """Whether a day can be meant at all: no school remembers the year 1, nor plans for 9999."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def flag_of(value: object) -> bool | None:
    """Yes or no, as a truth value or as a word; None when it is neither."""
    if isinstance(value, int):
        return bool(value) if value in (0, 1) else None
    word = value.strip().casefold() if isinstance(value, str) else ""
    return True if word in TRUE else False if word in FALSE else None
