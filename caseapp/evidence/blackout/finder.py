"""Finding in any text what belongs to certain people: their names in every form, numbers, addresses and handles.

Only what is known can be found. What is doubtful is told as such: a small word that is a name too, a name that somebody
else has as well. A user looks at what was found before it is used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from caseapp.evidence.blackout.fold import fold
from caseapp.evidence.blackout.form import Form, forms_of, squeezed, squeezed_forms, stays_of
from caseapp.evidence.blackout.name import parse_name
from caseapp.evidence.blackout.phone import phone_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.evidence.blackout.fold import Folded

_ADDRESS = re.compile(
    r"[^\s<>\"'(),;:\[\]]+@[^\s<>\"'(),;:\[\]]+|@[\w.\-]{2,}|(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE
)
_DIGITS = re.compile(r"\d(?:[\s.\-/()_]{0,3}\d){6}")
_TAIL = ".,;:!?)]}'\""
_POSSESSIVE = r"(?:'?s)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """Somebody who is looked for, and the word that comes in their place.

    ``name`` as it is written in full; ``also`` are other names: a nickname, the name in a chat, an address of e-mail,
    a telephone number, a handle. ``whole`` says that the name is a text that is not taken apart.
    """

    name: str
    label: str
    also: tuple[str, ...] = ()
    whole: bool = False


class Find(NamedTuple):
    """A piece of a text that belongs to somebody; ``who`` is their place in what was asked, ``sure`` that it is so."""

    start: int
    end: int
    who: int
    sure: bool


class Finder:
    """Looks for people in texts."""

    def __init__(self, people: Iterable[Who], kept: Iterable[str] = (), *, loose: bool = True) -> None:
        """Learn whom to look for.

        Args:
            people: whom to find.
            kept: names of others, which stay.
            loose: find what is doubtful as well, such as a first name without its capital.
        """
        self.people = tuple(people)
        self._loose = loose
        stays = [one for one in map(_bare, kept) if one]
        self._stays = stays_of(stays)
        same = {one.casefold() for one in stays}
        if loose:  # of two people with one name it cannot be told who is meant: then it goes, and the user looks
            mine = {_bare(person.name).casefold() for person in self.people}
            stays, same = [one for one in stays if one.casefold() not in mine], set()
        self._forms: list[tuple[int, Form]] = []
        self._keys: dict[str, tuple[int, bool]] = {}
        self._numbers = False
        for at, person in enumerate(self.people):
            for written in (person.name, *person.also):
                if written.strip() and _bare(written).casefold() not in same:
                    self._learn(at, written, whole=person.whole or written is not person.name)
        self._pattern = self._compiled(stays)
        self._within = tuple({form.key for _at, form in self._forms if form.key})

    def _learn(self, at: int, written: str, *, whole: bool) -> None:
        plain = _bare(written).removeprefix("@")
        if not plain:
            return
        number = phone_pattern(plain) if not any(one.isalpha() for one in plain) else None
        if number is not None:
            self._forms.append((at, Form(pattern=number, length=len(plain), sure=True, alone=True)))
            self._numbers = True
            return
        self._forms += [(at, form) for form in forms_of(plain, self._stays, whole=whole, loose=self._loose)]
        name = parse_name("" if whole else plain)
        for key, sure in squeezed_forms(name):
            if sure or self._loose:
                self._keys.setdefault(key, (at, sure))

    def _compiled(self, stays: list[str]) -> re.Pattern[str] | None:
        if not self._forms:
            return None
        # the longest first, so that a whole name is never taken for a part of it
        self._forms.sort(key=lambda one: (-one[1].length, not one[1].sure, one[1].pattern))
        parts = [(form.beyond, f"(?P<f{number}>{_bounded(form)})") for number, (_at, form) in enumerate(self._forms)]
        kept = "|".join(_spaced(name) for name in sorted(stays, key=lambda name: (-len(name), name)))
        kept = "|".join([kept, *self._initials(stays)])
        first = [rf"(?P<kept>(?<!\w)(?i:{kept})(?!\w))"] if kept else []
        beyond, others = ([part for after, part in parts if after is wanted] for wanted in (True, False))
        return re.compile("|".join([*beyond, *first, *others]))

    def _initials(self, stays: list[str]) -> Iterator[str]:
        """A name that stays, ``Anna de Vries-Bakker``, by its initials: else ``A. de Vries`` would be found in that."""
        gone = {_bare(person.name).casefold().rpartition(" ")[2] for person in self.people}
        for name in stays:
            first, _, rest = name.partition(" ")
            last = rest.rpartition(" ")[2]
            if "-" in last and last.casefold() not in gone:
                yield rf"{re.escape(first[0])}\.\s*(?:\w\.\s*)*{_spaced(rest)}"

    def __call__(self, text: str) -> tuple[Find, ...]:
        """What was found, in order; no two overlap."""
        if self._pattern is None or not text:
            return ()
        folded = fold(text)
        found = [*self._in_words(folded), *self._in_addresses(folded)]
        return tuple(_together(sorted(_spread(folded, one) for one in found))) if found else ()

    def _in_words(self, folded: Folded) -> Iterator[Find]:
        small = folded.text.lower()
        if self._pattern is None or not (
            any(key in small for key in self._within) or (self._numbers and _DIGITS.search(small))
        ):
            return
        for match in self._pattern.finditer(folded.text):
            group = match.lastgroup or "kept"
            if group != "kept" and match.end() > match.start():
                at, form = self._forms[int(group[1:])]
                yield Find(match.start(), match.end(), at, form.sure)

    def _in_addresses(self, folded: Folded) -> Iterator[Find]:
        text = folded.text
        if not self._keys or ("@" not in text and "//" not in text and "www." not in text.casefold()):
            return
        for match in _ADDRESS.finditer(text):
            bare = squeezed(match[0])
            for key, (at, sure) in self._keys.items():
                if key in bare:
                    yield Find(match.start(), match.start() + len(match[0].rstrip(_TAIL)), at, sure)
                    break

    def belongs(self, text: str) -> int | None:
        """Whose name a text is as a whole, such as the name of somebody in a chat; None when it is nobody's."""
        found = self.whole(text)
        return found.who if found is not None else None

    def whole(self, text: str) -> Find | None:
        """The find that a text is as a whole, but for signs and emoji; None when it is more, or nobody's."""
        found = self(text)
        if not found:
            return None
        left = "".join(
            text[end:start]
            for end, start in zip(
                [0, *(one.end for one in found)], [*(one.start for one in found), len(text)], strict=True
            )
        )
        same = {one.who for one in found}
        if len(same) > 1 or any(one.isalnum() for one in left):
            return None
        return max(found, key=lambda one: (one.sure, one.end - one.start))


def _bare(name: str) -> str:
    return " ".join(fold(name).text.split())


def _spaced(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in name.split())


def _bounded(form: Form) -> str:
    """A form where it stands alone: no letter before or after it; the genitive goes with it."""
    if form.alone:
        return form.pattern
    body = form.pattern if form.cased else f"(?i:{form.pattern})"
    return rf"(?<![^\W\d_])(?:{body}){_POSSESSIVE}(?![^\W\d_])"


def _spread(folded: Folded, find: Find) -> Find:
    """A find in the text itself; within an address or a handle all of it."""
    start, end, text = find.start, find.end, folded.text
    while start and not text[start - 1].isspace() and text[start - 1] not in "<>\"'(),;:[]":
        start -= 1
    while end < len(text) and not text[end].isspace() and text[end] not in "<>\"'(),;:[]":
        end += 1
    token = text[start:end].rstrip(_TAIL)
    if start + len(token) >= find.end and _is_address(token):
        begins, ends = folded.span(start, start + len(token))
    else:
        begins, ends = folded.span(find.start, find.end)
    return find._replace(start=begins, end=ends)


def _is_address(token: str) -> bool:
    return "@" in token or token.casefold().startswith("www.") or "//" in token or "_" in token


def _together(found: list[Find]) -> Iterator[Find]:
    """Finds that overlap become one; who is found first and surest it is."""
    last = found[0]
    for one in found[1:]:
        if one.start < last.end:
            surest = last if last.sure or not one.sure else one
            last = surest._replace(start=last.start, end=max(last.end, one.end))
        else:
            yield last
            last = one
    yield last
