"""What the procedure says, in English: whole texts, and texts with holes in which names, days and numbers stand.

The engine makes Dutch sentences. Their English lies in ``resources/translations/procedure_en.toml``: a Dutch text, with
``{0}``, ``{1}`` for its holes, and its English with the same holes. What no text fits, such as what a person typed,
stays as it is.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

HOLE = re.compile(r"\{(\d+)\}")
_SENTENCES = re.compile(r"(?<=[a-zà-ÿ0-9)”][.!?]) (?=[A-ZÀ-Þ0-9“\"'])")
_DAY = re.compile(
    r"\b(?:(?P<week>ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) )?"
    r"(?P<day>\d{1,2}) (?P<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december)(?P<year> \d{4})?\b"
)
_MONTHS = {
    "januari": "January",
    "februari": "February",
    "maart": "March",
    "april": "April",
    "mei": "May",
    "juni": "June",
    "juli": "July",
    "augustus": "August",
    "september": "September",
    "oktober": "October",
    "november": "November",
    "december": "December",
}
_WEEK = {"ma": "Mon", "di": "Tue", "wo": "Wed", "do": "Thu", "vr": "Fri", "za": "Sat", "zo": "Sun"}
_LONG_WEEK = {
    "maandag": "Monday",
    "dinsdag": "Tuesday",
    "woensdag": "Wednesday",
    "donderdag": "Thursday",
    "vrijdag": "Friday",
    "zaterdag": "Saturday",
    "zondag": "Sunday",
}
_DATED = re.compile(rf"{_DAY.pattern}(?:, \d{{1,2}}[.:]\d{{2}})?\.?")
_NUMBERED = re.compile(
    r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4}) (?P<time>\d{2}:\d{2})(?P<zone> \([^)]+\))?"
)
_FRACTION = re.compile(r"(\d+),(\d+)( ?(?:kB|MB|GB|%))?")
_AT_PLACE = re.compile(r"(?P<what>[^()]+) \((?P<where>[^()]+)\)")
_WITHIN = "van|de|den|der|het|'t|ter|ten|te|in|op|el|al|von|di|da|la|le|du|dos|d'"
_NAME = re.compile(rf"(?:(?:{_WITHIN}) )*[A-ZÀ-Þ0-9][^ ]*(?: (?:{_WITHIN}|[A-ZÀ-Þ0-9(][^ ]*)){{0,6}}")
_NUMBER = re.compile(r"[\d.,:/-]+")
_COMMON = frozenset(
    (
        *("op", "vanaf", "van", "tot", "en", "met", "voor", "een", "of", "meer", "geldig", "gebruik"),
        *("jaar", "dagen", "stukken", "handelingen", "regel", "nummer", "controle", "feiten"),
        *_MONTHS,
    )
)
"""Words that people write too: a text of these alone fits only round days, numbers, names or known words."""
_LONGEST_LIST = 400
_DEEPEST = 4


class _Pattern(NamedTuple):
    fits: re.Pattern[str]
    holes: tuple[int, ...]
    english: str
    common: bool


class Translation:
    """Knows the English of Dutch texts."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._whole = {dutch: english for dutch, english in texts.items() if not HOLE.search(dutch)}
        self._begun: dict[str, list[_Pattern]] = {}
        self._open: list[_Pattern] = []
        with_holes = sorted((dutch for dutch in texts if HOLE.search(dutch)), key=_plainness, reverse=True)
        for dutch in with_holes:
            pattern = _pattern(dutch, texts[dutch])
            start = dutch[: HOLE.search(dutch).start()].split(" ")[0]  # type: ignore[union-attr]
            whole_word = " " in dutch[: HOLE.search(dutch).start()]  # type: ignore[union-attr]
            (self._begun.setdefault(start, []) if whole_word else self._open).append(pattern)
        self.say = lru_cache(maxsize=8192)(self._say)

    def _say(self, dutch: str, depth: int = 0) -> str:
        """The English of a text; the text itself when there is none."""
        # before a text with one hole takes the whole list for what stands in it
        roles = self._listed(dutch) if ") en " in dutch else ""
        if roles:
            return roles
        found = self._known(dutch, depth) or self._as_sentence(dutch, depth)
        if found is not None:
            return found
        pieces = _SENTENCES.split(dutch)
        if len(pieces) > 1:
            return " ".join(self._known(piece, depth) or _day_words(piece) for piece in pieces)
        return self._listed(dutch) or _day_words(dutch)

    def _as_sentence(self, dutch: str, depth: int) -> str | None:
        """The English of a known text that was given a capital or a full stop."""
        small = self._known(dutch[:1].lower() + dutch[1:], depth)
        if small is not None:
            return small[:1].upper() + small[1:]
        return f"{bare}." if dutch.endswith(".") and (bare := self._bare(dutch[:-1], depth)) is not None else None

    def _bare(self, dutch: str, depth: int) -> str | None:
        found = self._known(dutch, depth)
        if found is None and (small := self._known(dutch[:1].lower() + dutch[1:], depth)) is not None:
            found = small[:1].upper() + small[1:]
        return found

    def _listed(self, dutch: str) -> str:
        """A list of things that are known or have a name, such as roles and persons; nothing for any other text."""
        for joint, joined in ((" en ", " and "), (" of ", " or ")):
            things, found, last = dutch.rpartition(joint)
            parts = [*things.split(", "), last]
            if found and len(dutch) < _LONGEST_LIST and all(said := [self._thing(one) for one in parts]):
                return f"{', '.join(said[:-1])}{joined}{said[-1]}"
        plain = dutch.split(", ")
        return ", ".join(self._whole[one] for one in plain) if all(one in self._whole for one in plain) else ""

    def _thing(self, dutch: str) -> str:
        """The English of something known, such as a role, perhaps with a school; a name or a day; else nothing."""
        if dutch in self._whole:
            return self._whole[dutch]
        at_place = _AT_PLACE.fullmatch(dutch)
        if at_place is not None and at_place["what"] in self._whole:
            return f"{self._whole[at_place['what']]} ({at_place['where']})"
        return _day_words(dutch) if _NAME.fullmatch(dutch) or _DATED.fullmatch(dutch) else ""

    def _known(self, dutch: str, depth: int) -> str | None:
        whole = self._whole.get(dutch)
        if whole is not None:
            return whole
        if depth >= _DEEPEST:
            return None
        for pattern in (*self._begun.get(dutch.split(" ", maxsplit=1)[0], ()), *self._open):
            found = pattern.fits.fullmatch(dutch)
            if found is not None and (
                not pattern.common or all(self._certain(found[f"h{at}"]) for at in pattern.holes)
            ):
                filled = {hole: self._say(found[f"h{hole}"], depth + 1) for hole in pattern.holes}
                return HOLE.sub(lambda one, filled=filled: filled[int(one[1])], pattern.english)  # type: ignore[misc]
        return None

    def _certain(self, dutch: str) -> bool:
        """Whether this is what the engine puts in a hole, and no piece of what a person wrote."""
        return bool(self._thing(dutch) or _NUMBER.fullmatch(dutch) or self._listed(dutch))


def _plainness(dutch: str) -> int:
    """How much of a text is no hole: the more, the surer a fit."""
    return len(HOLE.sub("", dutch))


def _pattern(dutch: str, english: str) -> _Pattern:
    parts = HOLE.split(dutch)
    seen: set[int] = set()
    made = []
    for at, part in enumerate(parts):
        if at % 2 == 0:
            made.append(re.escape(part))
        elif int(part) in seen:
            made.append(f"(?P=h{part})")
        else:
            seen.add(int(part))
            made.append(f"(?P<h{part}>.*?)")
    words = set(re.findall(r"\w+", HOLE.sub("", dutch)))
    common = words <= _COMMON and not {":", "("} & set(dutch) and not dutch.startswith(" ")
    return _Pattern(re.compile("".join(made), re.DOTALL), tuple(sorted(seen)), english, common)


def _day_words(text: str) -> str:
    """A day, a moment or a fraction, said in English; any other text as it is, for people write days too."""
    numbered = _NUMBERED.fullmatch(text)
    if numbered is not None:
        month = tuple(_MONTHS.values())[int(numbered["month"]) - 1]
        return f"{int(numbered['day'])} {month} {numbered['year']}, {numbered['time']}{numbered['zone'] or ''}"
    if _FRACTION.fullmatch(text):
        return text.replace(",", ".").replace(" %", "%")
    if not _DATED.fullmatch(text):
        return text

    def said(found: re.Match[str]) -> str:
        week = found["week"]
        before = f"{_WEEK.get(week) or _LONG_WEEK[week]} " if week else ""
        return f"{before}{found['day']} {_MONTHS[found['month']]}{found['year'] or ''}"

    return _DAY.sub(said, text)


def read_translation(paths: Iterable[Path]) -> Translation:
    """The translation that is kept in these files.

    Raises:
        OSError: a file is gone.
        tomllib.TOMLDecodeError: a file is damaged.
    """
    kept = [tomllib.loads(path.read_text(encoding="utf-8")) for path in paths]
    return Translation({dutch: str(english) for texts in kept for dutch, english in texts.items() if english})
