"""The forms in which a name is written, as patterns over bare letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.evidence.blackout.name import PREFIXES, SHORTEST_PART, SUFFIXES, parse_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from caseapp.evidence.blackout.name import Name

_GAP = r"[\s.,_\-]{0,3}"
_SPACE = r"[\s._\-]{1,3}"
_LONG_FAMILY = 5
_LONG_JOINED = 6
_LONG_GIVEN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of a name.

    ``length`` is how much of the name it has; ``cased`` that its capitals count; ``sure`` that it is nothing else;
    ``alone`` that the pattern itself says what may stand beside it; ``key`` is a word (small) that is in it, so that a
    text without any of the words need not be searched; ``beyond`` that a name which stays is the beginning or the end
    of it, and so is looked for after it.
    """

    pattern: str
    length: int
    sure: bool
    key: str = ""
    cased: bool = False
    alone: bool = False
    beyond: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """The names of others, which stay: their words (small), and what a short form of them can be taken for.

    ``names`` are whole; ``initials`` are pairs of an initial and a family name, ``begins`` of a given name and the
    first letter of a family name.
    """

    names: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    initials: frozenset[tuple[str, str]] = frozenset()
    begins: frozenset[tuple[str, str]] = frozenset()


def stays_of(names: Iterable[str]) -> Stays:
    """What stays of these names, which are in bare letters."""
    kept = tuple(names)
    parsed = [parse_name(name) for name in kept]
    return Stays(
        names=kept,
        words=frozenset(
            word.casefold() for name in kept for word in re.split(r"[\s.,\-]+", name) if len(word) >= SHORTEST_PART
        ),
        initials=frozenset((letter, squeezed("".join(one.family))) for one in parsed for letter in _initials(one)),
        begins=frozenset((one.first.casefold(), squeezed("".join(one.family))[:1]) for one in parsed if one.family),
    )


def _initials(name: Name) -> frozenset[str]:
    return frozenset(
        one.casefold() for one in (name.initials[:1], name.first[:1], *(nick[:1] for nick in name.nicks)) if one
    )


def forms_of(written: str, stays: Stays, *, whole: bool, loose: bool) -> Iterator[Form]:
    """The forms of a name in bare letters.

    Args:
        written: the name.
        stays: what stays: alone, a word of it may mean somebody else.
        whole: the name is not taken apart.
        loose: give what is doubtful as well.
    """
    yield Form(
        pattern=r"\s+".join(re.escape(word) for word in written.split()),
        length=len(written) + 2,
        sure=True,
        key=written.split(maxsplit=1)[0].lower(),
        beyond=any(_within(name, written) for name in stays.names),
    )
    if whole:
        return
    name = parse_name(written)
    yield from _aged(written, name)
    yield from _doubles(name, stays)
    for form in (*_full(name, stays), *_parts(name, written, stays.words)):
        if form.sure or loose:
            yield form
    if loose:
        yield from _small(name)
        yield from _short(written, stays.words)


def _within(name: str, written: str) -> bool:
    """Whether a name is a part of another, and not all of it: ``R. Vermeer`` of ``R. Vermeer jr.``."""
    return len(name) < len(written) and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", written, re.IGNORECASE))


def _aged(written: str, name: Name) -> Iterator[Form]:
    """A name with what tells father from son, in each way to write that."""
    last = written.rsplit(maxsplit=1)[-1].rstrip(".").casefold()
    for words in SUFFIXES:
        if last in words and name.family:
            family = _family(name.family)
            first = "|".join(re.escape(one) for one in (*name.given, *name.initials) if one)
            before = rf"(?:(?:{first}){_GAP}){{0,4}}(?:{_before(name)})?" if first else ""
            pattern = rf"{before}{family},?{_SPACE}(?:{'|'.join(words)})\b\.?"
            yield Form(pattern=pattern, length=len(written) + 1, sure=True, key=_key(name.family), beyond=True)


def _doubles(name: Name, stays: Stays) -> Iterator[Form]:
    """A double given or family name as a whole: one half of it may be somebody else's, the whole is not."""
    others = [squeezed(one) for one in stays.names]
    for given in (*name.given[:1], *name.nicks):
        halves = [half for half in given.split("-") if half]
        if halves[1:] and not any(squeezed(given) in one for one in others):
            pattern = r"[\s\-]?".join(re.escape(half) for half in halves)
            yield Form(pattern=pattern, length=len(given), sure=True, key=halves[0].lower())
    whole = squeezed("".join(name.family))
    if any("-" in word.strip("-") for word in name.family) and not any(whole in one for one in others):
        before = f"(?:{_before(name)})?" if name.prefixes else ""
        yield Form(pattern=before + _family(name.family), length=len(whole), sure=True, key=_key(name.family))


def _family(words: tuple[str, ...]) -> str:
    return _GAP.join(re.escape(word) for part in words for word in part.split("-") if word)


def _families(name: Name) -> tuple[tuple[str, ...], ...]:
    """The family name, and of a double one each half: married people use one or the other."""
    if not name.family:
        return ()
    halves = [(part,) for word in name.family for part in word.split("-") if len(part) >= SHORTEST_PART]
    return (name.family, *(half for half in halves if half != name.family and half[0].casefold() not in PREFIXES))


def _before(name: Name) -> str:
    """The prefixes: whole, or as ``v.d.``; nothing where there are none."""
    if not name.prefixes:
        return ""
    whole = r"[\s.]{0,2}".join(re.escape(word) for word in name.prefixes)
    letters = r"[.\s/]{0,2}".join(re.escape(word[-1:] if word.startswith("'") else word[0]) for word in name.prefixes)
    return rf"(?:{whole}|{letters})\.?{_GAP}"


def _full(name: Name, stays: Stays) -> Iterator[Form]:
    """A given name or initials with the family name, in either order."""
    before = _before(name)
    maybe = f"(?:{before})?" if before else ""
    middle = "|".join([rf"{_SPACE}\w\.?", *(f"{_SPACE}{re.escape(more)}" for more in name.given[1:])])
    behind = rf"(?:,?{_SPACE}{before.removesuffix(_GAP)})?" if before else ""
    for words in _families(name):
        family, size = _family(words), sum(map(len, words)) + sum(map(len, name.prefixes)) + 2
        for given in (*name.given[:1], *name.nicks):
            first, length, key = re.escape(given), size + len(given), given.lower()
            yield Form(pattern=rf"{first}(?:{middle}){{0,4}}{_GAP}{maybe}{family}", length=length, sure=True, key=key)
            yield Form(pattern=rf"{maybe}{family}{_GAP}{first}{behind}", length=length, sure=True, key=key)
        own = not any((letter, squeezed("".join(words))) in stays.initials for letter in _initials(name))
        for pattern, length in _with_initials(name, family, maybe, behind):
            yield Form(pattern=pattern, length=size + length, sure=own, key=_key(words))
    for given in (*name.given[:1], *name.nicks) if name.family else ():
        last = re.escape(name.family[0][0].upper())
        begins = rf"{_capital(given)}\s+(?:(?i:{before}))?{last}(?:\.|(?!\w))"
        own = (given.casefold(), last.casefold()) not in stays.begins
        yield Form(pattern=begins, length=len(given) + 2, sure=own, cased=True, key=given.lower())


def _with_initials(name: Name, family: str, maybe: str, behind: str) -> Iterator[tuple[str, int]]:
    """The patterns of a family name with initials, and how much longer than the family name each is."""
    for letter in sorted(_initials(name)):
        start = re.escape(letter)
        more = r"(?:[.\s\-]{0,2}\w(?=[.\s]))?" * 4
        yield rf"{start}(?=[.\s_\-]|\w[.\s]){more}[.\s_\-]{{1,3}}{maybe}{family}", 1
        if sum(map(len, (*name.prefixes, *name.family))) >= _LONG_JOINED:
            yield rf"{start}{maybe}{family}", 0
        yield rf"{maybe}{family},?\s+(?:{start}\.?)(?:\s?\w\.){{0,3}}(?!\w){behind}", 1


def _parts(name: Name, written: str, kept: frozenset[str]) -> Iterator[Form]:
    """A part by which somebody is known alone, with its capital; the prefixes before a family name go with it."""
    before = _before(name)
    if sum(map(len, name.family)) >= SHORTEST_PART:
        own = not any(word.casefold() in kept for part in name.family for word in part.split("-"))
        cased = _GAP.join(_capital(word) for part in name.family for word in part.split("-") if word)
        maybe = f"(?:(?i:{before}))?" if before else ""
        size = len("".join(name.family))
        yield Form(pattern=rf"{maybe}{cased}", length=size, sure=own, cased=True, key=_key(name.family))
    for word in re.split(r"[\s\-]+", written):
        bare = word.strip(".,;:()\"'“”‘’")
        if len(bare) < SHORTEST_PART or bare[0].islower() or "." in bare or bare.casefold() in PREFIXES:
            continue
        in_family = any(bare in part.split("-") for part in name.family)
        maybe = f"(?:(?i:{before}))?" if before and in_family else ""
        own = bare.casefold() not in kept
        yield Form(pattern=maybe + _capital(bare), length=len(bare), sure=own, cased=True, key=bare.lower())


def _small(name: Name) -> Iterator[Form]:
    """What may be something else: names without their capital, and bare initials."""
    for given in (*name.given[:1], *name.nicks):
        if len(given) >= SHORTEST_PART:
            yield Form(pattern=re.escape(given), length=len(given), sure=False, key=given.lower())
    before = _before(name)
    for words in _families(name):
        family, size = _family(words), sum(map(len, words))
        if size >= SHORTEST_PART:
            pattern = f"(?:{before})?{family}" if before else family
            yield Form(pattern=pattern, length=size, sure=False, key=_key(words))
    yield from _letters(name)


def _letters(name: Name) -> Iterator[Form]:
    """Bare initials: ``A.d.V.``, ``AdV``, ``A. de V.``, ``A.V.``, and ``A.-M.`` of a double given name."""
    given = [half[0].upper() for word in name.given for half in word.split("-") if half]
    given = given or [one.upper() for one in name.initials]
    halves = any("-" in word.strip("-") for word in name.given) or len(name.initials) > 1
    if given[1:] and halves:
        yield _dotted(given[:2], sure_end=True)
    if not given or not name.family:
        return
    before, last = tuple(word.strip("'")[0] for word in name.prefixes), name.family[0][0].upper()
    begins = dict.fromkeys([(given[0],), tuple(given)])
    for letters in dict.fromkeys((*begin, *middle, last) for begin in begins for middle in (before, ())):
        enough = len(letters) > 2  # noqa: PLR2004 - two letters are a word
        yield _dotted(letters, sure_end=not enough)
        if enough:
            joined = "".join(map(_either, letters))
            yield Form(pattern=joined, length=len(letters), sure=False, cased=True, key="".join(letters).lower())
    if before:
        begin = "|".join(r"[.\s\-]{1,2}".join(map(re.escape, one)) for one in begins)
        whole = r"\s+".join(re.escape(word) for word in name.prefixes)
        pattern = rf"(?:{begin})[.\s]{{1,2}}(?i:{whole})\s{re.escape(last)}(?:\.|(?!\w))"
        key = f"{name.prefixes[-1]} {last}".lower()
        yield Form(pattern=pattern, length=len(before) + 2, sure=False, cased=True, key=key)


def _dotted(letters: Sequence[str], *, sure_end: bool) -> Form:
    """Initials with dots; the last dot may lack unless ``sure_end``."""
    pattern = r"\.[\s\-]{0,2}".join(map(_either, letters)) + (r"\." if sure_end else r"\.?")
    return Form(pattern=pattern, length=len(letters), sure=False, cased=True, key=f"{letters[0].lower()}.")


def _either(letter: str) -> str:
    """An initial; that of a prefix also as a capital."""
    return re.escape(letter) if letter.isupper() else f"(?i:{re.escape(letter)})"


def _short(written: str, kept: frozenset[str]) -> Iterator[Form]:
    """Names of two letters with their capital, such as Bo and Li: they may begin a sentence as well."""
    for word in re.split(r"[\s\-]+", written):
        if len(word) == SHORTEST_PART - 1 and word.isalpha() and word[0].isupper() and word.casefold() not in kept:
            yield Form(pattern=_capital(word), length=len(word), sure=False, cased=True, key=word.lower())


def _key(words: tuple[str, ...]) -> str:
    """The longest word of a family name, small."""
    return max((part for word in words for part in word.split("-")), key=len).lower()


def _capital(word: str) -> str:
    """A word as it is written, or in capitals as a whole."""
    return f"(?:{re.escape(word)}|{re.escape(word.upper())}|{re.escape(word[:1].upper() + word[1:])})"


def squeezed(text: str) -> str:
    """The letters of a text alone, small: what is left of a name in an address."""
    return "".join(one for one in text.casefold() if one.isalpha())


def squeezed_forms(name: Name) -> Iterator[tuple[str, bool]]:
    """How a name stands in an address or a handle, and whether that is nobody else."""
    first, family = squeezed(name.first), squeezed("".join(name.family))
    before = squeezed("".join(name.prefixes))
    initial = (squeezed(name.initials) or first)[:1]
    if family:
        for given in filter(None, (first, *(squeezed(nick) for nick in name.nicks))):
            for key in (given + before + family, given + family, before + family + given, family + given):
                yield key, True
        for key in (initial + before + family, before + family + initial, before + family if before else ""):
            if len(key) >= _LONG_JOINED:
                yield key, True
        if len(family) >= _LONG_FAMILY:
            yield family, False
    for given in (first, *(squeezed(nick) for nick in name.nicks)):
        if len(given) >= _LONG_GIVEN:
            yield given, False
