"""The small language of letter templates: text, fields, conditions and lists, and nothing else.

A template is plain text. Its first line is the subject (``Betreft: …``), then comes the letter. Between braces stand:

- ``{persoon}``: a field (``field.py``);
- ``{als minderjarig} … {anders} … {einde}``: what is written when a field says yes or holds something; also
  ``{als niet minderjarig}`` and ``{als categorie is leerling}``;
- ``{voor elk feit} … {einde}``: what is written for each row of a list, with its own fields such as ``{feit.tekst}``;
- ``{{`` and ``}}``: a brace itself.

There are no expressions, no attributes and no calls: a name is looked up in a table and nowhere else, so that a
template can reach nothing but what it is given. What a field holds is never read as template.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from caseapp.procedure.profile.complaint import Complaint, SourceError, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 60_000
"""Characters of a template: some twenty pages."""

DEEPEST = 6
"""Blocks inside blocks."""

MOST_TOLD = 50
"""Complaints about one template that are told at once."""

SUBJECT = "Betreft:"

_TAG = re.compile(r"\{\{|\}\}|\{([^{}\n]{0,200})\}|[{}]")
_NAME = r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?"
_FIELD = re.compile(_NAME)
_IF = re.compile(rf"als\s+(niet\s+)?({_NAME})(?:\s+is\s+(.+))?")
_EACH = re.compile(rf"voor\s+(?:elke?|iedere?)\s+({_NAME})")


class LetterError(SourceError):
    """A template cannot be used; ``complaints`` holds everything that is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Text that is written as it stands."""

    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """The place of a field."""

    name: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class If:
    """What is written when a field says yes (``wanted`` false: when it says no, ``value``: when it is this word)."""

    name: str
    wanted: bool
    value: str
    line: int
    then: tuple[Node, ...] = ()
    otherwise: tuple[Node, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """What is written for each row of a list."""

    name: str
    line: int
    body: tuple[Node, ...] = ()


Node: TypeAlias = Words | Hole | If | Each


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template that was read: its subject and its letter. ``lines`` is how many lines its source has."""

    subject: tuple[Node, ...]
    body: tuple[Node, ...]
    lines: int


class _Open:
    """A block that is not closed yet."""

    __slots__ = ("kind", "line", "name", "nodes", "then", "value", "wanted")

    def __init__(self, *, line: int, kind: str, name: str = "", wanted: bool = True, value: str = "") -> None:
        self.line, self.kind, self.name, self.wanted, self.value = line, kind, name, wanted, value
        self.nodes: list[Node] = []
        self.then: list[Node] | None = None

    def closed(self) -> Node:
        """The block, whole."""
        if self.kind == "each":
            return Each(name=self.name, line=self.line, body=tuple(self.nodes))
        then, otherwise = (self.nodes, None) if self.then is None else (self.then, tuple(self.nodes))
        return If(
            name=self.name,
            wanted=self.wanted,
            value=self.value,
            line=self.line,
            then=tuple(then),
            otherwise=otherwise,
        )


def parse(text: str) -> Template:
    """Read a template.

    Raises:
        LetterError: blocks that do not fit, or a tag that is none; with the line of each.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if len(text) > LONGEST:
        remedy = f"Maak hem korter dan {LONGEST} tekens."
        raise LetterError((Complaint(line=1, key="lengte", message="Deze brief is te lang.", remedy=remedy),))
    first, _, rest = text.partition("\n")
    complaints: list[Complaint] = []
    subject: tuple[Node, ...] = ()
    if first.startswith(SUBJECT):
        subject = _Reading(first.removeprefix(SUBJECT).strip(), 1, complaints).nodes()
        body = _Reading(rest, 2, complaints).nodes()
    else:
        remedy = f"Zet op de eerste regel “{SUBJECT} …”."
        complaints.append(Complaint(line=1, key="betreft", message="De brief heeft geen onderwerp.", remedy=remedy))
        body = _Reading(text, 1, complaints).nodes()
    if complaints:
        raise LetterError(tuple(sorted(complaints, key=lambda one: one.line)[:MOST_TOLD]))
    return Template(subject=subject, body=body, lines=text.count("\n") + 1)


class _Reading:
    """One reading of a text that begins at a line of its source."""

    def __init__(self, text: str, line: int, complaints: list[Complaint]) -> None:
        self._text = text
        self._line = line
        self._complaints = complaints
        self._open = [_Open(line=line, kind="whole")]

    def nodes(self) -> tuple[Node, ...]:
        at = 0
        for tag in _TAG.finditer(self._text):
            start, end = tag.span()
            if tag[1] is not None and _is_block(" ".join(tag[1].split())):
                start, end = self._alone(start, end)
            self._words(self._text[at:start])
            self._tag(tag[0], tag[1])
            self._line += self._text.count("\n", start, end)
            at = end
        self._words(self._text[at:])
        for one in self._open[1:]:
            name = f"{{als {one.name}}}" if one.kind == "if" else f"{{voor elk {one.name}}}"
            self._complain("blok", f"{name} wordt niet gesloten.", "Zet {einde} waar dit stuk ophoudt.", one.line)
        return tuple(self._open[0].nodes)

    def _alone(self, start: int, end: int) -> tuple[int, int]:
        """The whole line where a block's tag stands alone on it, so that it leaves no blank line; else the tag."""
        begin = self._text.rfind("\n", 0, start) + 1
        stop = self._text.find("\n", end) + 1 or len(self._text)
        rest = self._text[begin:start] + self._text[end:stop]
        return (start, end) if rest.strip() else (begin, stop)

    def _words(self, text: str) -> None:
        if text:
            self._open[-1].nodes.append(Words(text=text, line=self._line))
            self._line += text.count("\n")

    def _tag(self, whole: str, inside: str | None) -> None:
        if whole in ("{{", "}}"):
            self._open[-1].nodes.append(Words(text=whole[0], line=self._line))
        elif inside is None:
            remedy = "Schrijf {{ of }} als u een accolade zelf bedoelt."
            self._complain("accolade", "Hier staat een accolade alleen.", remedy)
        else:
            self._read(" ".join(inside.split()))

    def _read(self, tag: str) -> None:
        if _FIELD.fullmatch(tag) and not _is_block(tag):
            self._open[-1].nodes.append(Hole(name=tag, line=self._line))
        elif (found := _IF.fullmatch(tag)) is not None:
            self._begin("if", found[2], wanted=found[1] is None, value=found[3] or "")
        elif (found := _EACH.fullmatch(tag)) is not None:
            self._begin("each", found[1])
        elif tag == "anders":
            self._else()
        elif tag == "einde":
            self._end()
        else:
            remedy = "Kies een veld uit de lijst, of schrijf {als …}, {voor elk …}, {anders} of {einde}."
            self._complain("veld", f"“{{{shown(tag)}}}” is geen veld.", remedy)

    def _begin(self, kind: str, name: str, *, wanted: bool = True, value: str = "") -> None:
        if kind == "each" and any(one.kind == "each" for one in self._open):
            self._complain("blok", "Een lijst in een lijst kan niet.", "Sluit de eerste lijst met {einde}.")
        if len(self._open) > DEEPEST:
            self._complain("blok", "Hier staan te veel blokken in elkaar.", f"Houd het bij {DEEPEST} in elkaar.")
        self._open.append(_Open(line=self._line, kind=kind, name=name, wanted=wanted, value=value))

    def _else(self) -> None:
        if self._open[-1].kind != "if" or self._open[-1].then is not None:
            self._complain("blok", "{anders} staat hier niet in een {als …}.", "Haal het weg of zet {als …} ervoor.")
        else:
            self._open[-1].then, self._open[-1].nodes = self._open[-1].nodes, []

    def _end(self) -> None:
        if len(self._open) == 1:
            self._complain("blok", "{einde} sluit hier niets.", "Haal het weg of zet {als …} ervoor.")
        else:
            closed = self._open.pop().closed()
            self._open[-1].nodes.append(closed)

    def _complain(self, key: str, message: str, remedy: str, line: int | None = None) -> None:
        self._complaints.append(Complaint(line=line or self._line, key=key, message=message, remedy=remedy))


def _is_block(tag: str) -> bool:
    return tag in ("als", "voor", "anders", "einde") or tag.startswith(("als ", "voor "))


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Every node, those inside blocks too, in order."""
    for node in nodes:
        yield node
        if isinstance(node, If):
            yield from walk(node.then)
            yield from walk(node.otherwise or ())
        elif isinstance(node, Each):
            yield from walk(node.body)
