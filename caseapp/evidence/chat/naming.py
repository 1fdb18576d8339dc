"""Who takes part in a chat: what stands before the first colon, unless the file itself shows that it is otherwise.

Two things show only over the whole file. A telephone of Apple writes the name of the group before what the program
itself says, as if the group said it. And a name may hold a colon: then all messages of that name begin alike.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from caseapp.evidence.chat.message import Sort
from caseapp.evidence.chat.words import OWN_BEGINNINGS, QUOTES, is_notice, plain, sort_of

MOST_MEMBERS = 5_000
MOST_AUTHOR = 200
FEWEST_ALIKE = 3
"""Messages of a name that begin alike before it is taken that the beginning belongs to the name."""

NAMELESS = "(zonder naam)"
"""Who wrote a message when nothing of the name can be seen: a person did, and not the program."""

_LONGEST_NAME = MOST_AUTHOR + 20
_MARKED = ": \u200e"
_NO_CONTACT = "~ "
"""What stands before the name that somebody chose who is not in the contacts of the telephone."""


class _Name:
    """What was seen of a name: how many messages, how each began, and whether a person surely wrote one."""

    __slots__ = ("beginning", "seen", "wrote")

    def __init__(self, text: str) -> None:
        before, colon, _after = text.partition(": ")
        self.seen = 1
        self.beginning = f"{before}: " if colon else ""
        self.wrote = _is_written(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of a chat: those with a colon by their first part, and what is no person but the name of the group.

    ``twice`` are the names that a contact has and somebody who is none as well: of the latter the stroke stays.
    """

    longer: dict[str, str] = field(default_factory=dict)
    titles: frozenset[str] = frozenset()
    twice: frozenset[str] = frozenset()

    def author(self, rest: str) -> tuple[str, str]:
        """Who wrote a line and what; nobody when the program itself says it."""
        name, text = parted(rest)
        if name.removeprefix(_NO_CONTACT) in self.titles or (_MARKED in text and _title(rest) in self.titles):
            return "", rest
        more = self.longer.get(name)
        author, text = (more, text[len(more) - len(name) :]) if more else (name, text)
        return self.shown(author), text

    def shown(self, name: str) -> str:
        """A name as it is told: without the stroke of who is no contact, unless a contact is called the same."""
        bare = name.removeprefix(_NO_CONTACT)
        return name if bare in self.twice else bare


class NameFinder:
    """Takes the first lines of messages, one after the other, and tells who wrote them."""

    def __init__(self) -> None:
        self._known: dict[str, _Name] = {}
        self._notices: set[str] = set()

    def take(self, rest: str) -> str:
        """Look at what stands after the time of a message; gives who wrote it, as far as this line tells."""
        name, text = parted(rest)
        if not name:
            if "\u200e" in rest and len(self._notices) < MOST_MEMBERS:
                self._notices.add(_title(rest) or _bare(rest.partition(": ")[0]))
            return ""
        if _MARKED in text and _title(rest) in self._notices:
            return ""
        known = self._known.get(name)
        if known is None:
            if len(self._known) < MOST_MEMBERS:
                self._known[name] = _Name(text)
            return name
        known.seen += 1
        if known.beginning and not text.startswith(known.beginning):
            known.beginning = ""
        if not known.wrote:
            known.wrote = _is_written(text)
        return name

    def names(self) -> Names:
        """The names as the whole file shows them."""
        often = Counter(one.beginning for one in self._known.values())
        longer = {
            name: f"{name}: {one.beginning.removesuffix(': ')}"
            for name, one in self._known.items()
            if one.beginning and one.seen >= FEWEST_ALIKE and len(name) + len(one.beginning) <= MOST_AUTHOR
            if often[one.beginning] == 1 and plain(one.beginning).casefold() not in OWN_BEGINNINGS
        }
        bare = {name.removeprefix(_NO_CONTACT): one for name, one in self._known.items()}
        titles = {name for name, one in bare.items() if not one.wrote and name in self._notices}
        with_colon = {name for name in self._notices if ": " in name}
        twice = frozenset(name for name in self._known if _NO_CONTACT + name in self._known)
        return Names(longer=longer, titles=frozenset(titles | with_colon), twice=twice)

    def members(self) -> tuple[str, ...]:
        """Who takes part, in the order in which they first wrote."""
        names = self.names()
        return tuple(
            names.shown(names.longer.get(name, name))
            for name in self._known
            if name.removeprefix(_NO_CONTACT) not in names.titles
        )


def parted(rest: str) -> tuple[str, str]:
    """Who wrote a line and what, by its first colon; nobody when the program itself says it."""
    name, colon, text = rest.partition(": ")
    if not colon and rest.rstrip().endswith(":"):
        name, colon, text = rest.rstrip()[:-1], ":", ""
    if not colon or len(name) > _LONGEST_NAME or (_MARKED in text and _is_said(rest)):
        return "", rest
    author, quotes = _known(name)
    if len(author) > MOST_AUTHOR:
        return "", rest
    if (quotes or text[:1] == "\u200e") and is_notice(name, text):
        return "", rest
    return author, text


def _is_said(rest: str) -> bool:
    """Whether the program says something under a name that holds a colon."""
    title, _marked, said = rest.partition(_MARKED)
    return is_notice(title, f"\u200e{said}")


def _title(rest: str) -> str:
    """What stands before the mark with which the program begins: the name of a group, where that holds a colon."""
    title, marked, _said = rest.partition(_MARKED)
    return _bare(title) if marked and ": " in title else ""


@lru_cache(maxsize=1024)
def _known(name: str) -> tuple[str, bool]:
    """A name without what stands around it, and whether something in it is quoted."""
    stroke = _NO_CONTACT if plain(name).startswith("~") and len(_bare(name)) > 1 else ""
    return stroke + _bare(name) if _bare(name) else NAMELESS, QUOTES.search(name) is not None


def _bare(name: str) -> str:
    author = plain(name)
    return author.removeprefix("~").strip(" \u00a0\u202f") or author


def _is_written(text: str) -> bool:
    """Whether a person surely wrote or sent it: what the program says begins with a mark, and has no second colon."""
    return text[:1] != "\u200e" or ":" in text or sort_of(text)[0] is not Sort.TEXT
