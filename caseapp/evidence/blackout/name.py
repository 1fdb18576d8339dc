"""What a person is called: the parts of a name as it is written in the Netherlands, and how people vary them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from caseapp.evidence.blackout.fold import fold

PREFIXES = frozenset(
    [
        "van",
        "von",
        "vander",
        "vanden",
        "de",
        "den",
        "der",
        "des",
        "het",
        "'t",
        "t",
        "ten",
        "ter",
        "te",
        "op",
        "aan",
        "in",
        "bij",
        "uit",
        "over",
        "onder",
        "voor",
        "tot",
        "la",
        "le",
        "les",
        "du",
        "el",
        "al",
        "ben",
        "bin",
        "bint",
        "ibn",
        "da",
        "di",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "dello",
        "degli",
        "d'",
        "zu",
        "zur",
        "of",
        "und",
        "y",
        "e",
    ]
)
_TITLES = frozenset(
    [
        "dhr",
        "mevr",
        "mw",
        "mevrouw",
        "meneer",
        "heer",
        "juf",
        "juffrouw",
        "meester",
        "drs",
        "dr",
        "mr",
        "prof",
        "ir.",
        "ing.",
        "jhr.",
        "bsc",
        "msc",
    ]
)
SUFFIXES = (("jr", "jnr", "junior"), ("sr", "snr", "senior"))
"""What stands behind the name of two people who are called the same, in each of its ways to write it."""
_AGES = frozenset(word for words in SUFFIXES for word in words)
_NICK = re.compile(r"[(\"“”„']\s*([^()\"“”„']{2,40}?)\s*[)\"“”„']")
_INITIALS = re.compile(r"(?:\w\.-?)+\w?|\w|(?:Th|Ch|Ph|Chr|IJ)\.")
SHORTEST_PART = 3
"""A part of a name that is shorter is no name by itself: initials, ``de``, ``el``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in its parts, in bare letters: ``given`` names, ``initials``, ``prefixes``, ``family`` and ``nicks``.

    A name of one word is a given name; ``family`` is then empty.
    """

    given: tuple[str, ...] = ()
    initials: str = ""
    prefixes: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    nicks: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        """The given name that people use, or nothing."""
        return self.given[0] if self.given else ""


def parse_name(written: str) -> Name:
    """The parts of a name: ``Sanne de Wit``, ``S.A. de Wit``, ``Wit, Sanne de``, ``Johannes (Jan) Wit-Bakker``."""
    text = fold(written).text
    nicks = tuple(" ".join(found.split()) for found in _NICK.findall(text))
    text = " ".join(_NICK.sub(" ", text).split())
    family, comma, rest = text.partition(",")
    words = _bare(rest) + _bare(family) if comma and rest.strip() else _bare(text)
    given: list[str] = []
    initials = ""
    if words[2:] and words[-1].rstrip(".").casefold() in _AGES:
        words.pop()
    while len(words) > 1 and not _is_prefix(words[0]):
        word = words.pop(0)
        if _INITIALS.fullmatch(word):
            initials += word.replace(".", "").replace("-", "")
        else:
            given.append(word)
    prefixes: list[str] = []
    while len(words) > 1 and _is_prefix(words[0]):
        prefixes.append(words.pop(0).casefold())
    # in a middle that is written small the family name begins; what stands after it belongs to it
    if len(words) == 1 and not given and not initials and not prefixes:
        given, words = words, []
    return Name(
        given=tuple(given),
        initials=initials or "".join(word[0] for word in given),
        prefixes=tuple(prefixes),
        family=tuple(words),
        nicks=nicks,
    )


def _bare(text: str) -> list[str]:
    words = [word.strip(";:!?") for word in text.split()]
    return [
        word for word in words if word.strip(".'-") and not {word.casefold(), word.rstrip(".").casefold()} & _TITLES
    ]


def _is_prefix(word: str) -> bool:
    return word.rstrip(".").casefold() in PREFIXES and not word.endswith(".")
