"""Finding all that belongs to certain people in a text or a chat: what they wrote, and where they are named."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseapp.evidence.blackout.finder import Finder, Who
from caseapp.evidence.blackout.marking import Strike
from caseapp.evidence.chat import Sort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from caseapp.evidence.chat import Message

_REACH = 80
"""Characters before and after the end of a line in which a name may go on."""

_HYPHENS = "-\u2010\u2011\u00ad"
_MAILBOX = re.compile(r"(?P<name>[^<>\n,;:\"]{2,80})\"?\s*<(?P<address>[^<>\s@]{1,64}@[^<>\s]{1,200})>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something that was found: where, the words themselves, and whether they are surely this person's."""

    strike: Strike
    text: str
    sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Who is taken out of a text or a chat.

    ``kept`` are the names of others; ``words`` tells that what these people wrote in a chat is struck as well, and not
    their names alone.
    """

    who: tuple[Who, ...]
    kept: tuple[str, ...] = ()
    words: bool = True


def in_text(lines: Iterable[str], people: People) -> tuple[Found, ...]:
    """Where people are named in the lines of a text; addresses that stand behind their name are found everywhere."""
    kept = list(lines)
    finder = Finder(_with_addresses(kept, people), people.kept)
    found: list[Found] = []
    before: list[Found] = []  # what began in the line before this one
    for number, line in enumerate(kept, start=1):
        across = list(_broken_off(number, line, kept[number], finder)) if number < len(kept) else []
        here = [one.strike for one in (*before, *across) if one.strike.line == number]
        found += [one for one in before if one.strike.line == number]
        found += [one for one in _in_line(number, line, finder) if not any(_is_within(one.strike, of) for of in here)]
        found += [one for one in across if one.strike.line == number]
        before = across
    return tuple(found)


def authors_of(members: Iterable[str], people: People) -> tuple[tuple[str, str], ...]:
    """The people in a chat, and the words in the place of their names; who is not taken out is not in it.

    A name that holds more than the person's own, such as ``Mama van Sanne``, only loses the person's name.
    """
    finder = Finder(people.who, people.kept)
    found: dict[str, str] = {}
    for member in members:
        whose = finder.belongs(member)
        label = finder.people[whose].label if whose is not None else replaced(member, finder)
        if label != member:
            found[member] = label
    return tuple(found.items())


def written_by(members: Iterable[str], people: People) -> dict[str, bool]:
    """Which names in a chat are these people's own, and whether that is sure."""
    finder = Finder(people.who, people.kept)
    told = ((member, finder.whole(member)) for member in members)
    return {member: found.sure for member, found in told if found is not None}


def in_chat(messages: Iterable[Message], people: People, members: Sequence[str]) -> Iterator[Found]:
    """What people wrote in a chat and where others name them, message by message."""
    finder = Finder(people.who, people.kept)
    own = written_by(members, people) if people.words else {}
    for one in messages:
        if one.author in own and one.sort is not Sort.DELETED:
            yield Found(strike=Strike(line=one.number), text=one.text or one.file, sure=own[one.author])
        else:
            yield from _in_line(one.number, one.text, finder)


def replaced(text: str, finder: Finder) -> str:
    """A text with the people that are looked for replaced by their words."""
    kept, at = [], 0
    for found in finder(text):
        kept += [text[at : found.start], finder.people[found.who].label]
        at = found.end
    return "".join(kept) + text[at:]


def _in_line(number: int, line: str, finder: Finder) -> Iterator[Found]:
    for one in finder(line):
        strike = Strike(line=number, start=one.start, end=one.end, label=finder.people[one.who].label)
        yield Found(strike=strike, text=line[one.start : one.end], sure=one.sure)


def _is_within(one: Strike, other: Strike) -> bool:
    return other.start <= one.start and (one.end or 0) <= (other.end or 0)


def _broken_off(number: int, line: str, following: str, finder: Finder) -> Iterator[Found]:
    """Where somebody's name goes on in the next line: both its pieces.

    With a hyphen at the end of the line, which may be a part of the name; and else as words, of which each has some.
    """
    end, begin = line.rstrip(), len(following) - len(following.lstrip())
    start = max(len(end) - _REACH, 0)
    before, after = end[start:], following[begin : begin + _REACH]
    if not before or not after:
        return
    bare = before[:-1] if before[-1] in _HYPHENS else before
    joins = (("", bare), ("", before)) if bare != before else ((" ", before),)
    for gap, first in joins:
        crossing = [
            one for one in finder(f"{first}{gap}{after}") if one.start < len(first) and one.end > len(first) + len(gap)
        ]
        for one in crossing:
            label = finder.people[one.who].label
            pieces = (
                Strike(line=number, start=start + one.start, end=len(end), label=label),
                Strike(line=number + 1, start=begin, end=begin + one.end - len(first) - len(gap), label=label),
            )
            for piece, text in zip(pieces, (line, following), strict=True):
                yield Found(strike=piece, text=text[piece.start : piece.end], sure=one.sure)
        if crossing:
            return


def _with_addresses(lines: list[str], people: People) -> tuple[Who, ...]:
    """The people, with the addresses that stand behind their names in what a mail says of its senders and receivers."""
    finder = Finder(people.who, people.kept, loose=False)
    known: dict[int, set[str]] = {}
    for line in lines:
        if "<" in line and "@" in line:
            for box in _MAILBOX.finditer(line):
                whose = finder.belongs(box["name"])
                if whose is not None:
                    known.setdefault(whose, set()).add(box["address"])
    return tuple(replace(one, also=(*one.also, *sorted(known.get(at, ())))) for at, one in enumerate(people.who))
