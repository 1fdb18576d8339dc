"""Filling a template: text in, text out, with what the fields hold; never more of it than a letter can be long."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from caseapp.procedure.letter.field import FIELDS, FieldKind
from caseapp.procedure.letter.syntax import Each, Hole, LetterError, Words
from caseapp.procedure.profile.complaint import Complaint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.procedure.letter.syntax import If, Node, Template

Row: TypeAlias = Mapping[str, str]
Values: TypeAlias = Mapping[str, str | bool | tuple[Row, ...]]
"""What the fields hold: text, yes or no, or the rows of a list by the last part of their fields' names."""

BLANK_LEFT = "[nog invullen:"
"""How a field that the case does not fill stands in a letter that is being written."""

LONGEST_LETTER = 400_000
"""Characters of a letter that is filled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter as text: its subject, on one line, and what it says; ``# `` begins a heading, ``- `` an item."""

    subject: str
    text: str


def fill(template: Template, values: Values) -> Written:
    """The letter that a template gives; a field that holds nothing says what is still to be filled in.

    Raises:
        LetterError: it would become longer than any letter.
    """
    subject = " ".join(_joined(template.subject, values).split())
    text = re.sub(r"[ \t]+\n", "\n", _joined(template.body, values))
    return Written(subject=subject[:1].upper() + subject[1:], text=re.sub(r"\n{3,}", "\n\n", text).strip("\n"))


def _joined(nodes: tuple[Node, ...], values: Values) -> str:
    parts: list[str] = []
    length = 0
    for part in _parts(nodes, values, {}):
        length += len(part)
        if length > LONGEST_LETTER:
            remedy = "Laat lijsten of lange teksten weg, en voeg ze toe als bijlage."
            message = "Deze brief wordt te lang."
            raise LetterError((Complaint(line=1, key="lengte", message=message, remedy=remedy),))
        parts.append(part)
    return "".join(parts)


def _parts(nodes: tuple[Node, ...], values: Values, row: Values) -> Iterator[str]:
    for node in nodes:
        match node:
            case Words():
                yield node.text
            case Hole():
                yield _text(node.name, values, row)
            case Each():
                rows = values.get(node.name)
                for one in rows if isinstance(rows, tuple) else ():
                    yield from _parts(node.body, values, {f"{node.name}.{name}": text for name, text in one.items()})
            case _:
                yield from _parts(_branch(node, values, row), values, row)


def _branch(node: If, values: Values, row: Values) -> tuple[Node, ...]:
    value = row.get(node.name, values.get(node.name, ""))
    same = str(value).casefold() == node.value.casefold() if node.value else bool(value)
    return node.then if same is node.wanted else node.otherwise or ()


def _text(name: str, values: Values, row: Values) -> str:
    value = row.get(name, values.get(name))
    if isinstance(value, str) and value:
        return value.replace("#", "\\#")  # what a case holds begins no heading
    field = FIELDS.get(name)
    return f"{BLANK_LEFT} {field.about[:1].lower()}{field.about[1:].rstrip('.')}]" if field else ""


def example_values() -> dict[str, str | bool | tuple[Row, ...]]:
    """Values for a preview: every field its example, each list of one row, every yes a yes."""
    found: dict[str, str | bool | tuple[Row, ...]] = {}
    for field in FIELDS.values():
        if field.kind is FieldKind.LIST:
            inner = [one for one in FIELDS.values() if one.of == field.name]
            found[field.name] = ({one.name.partition(".")[2]: one.example for one in inner},)
        elif not field.of:
            found[field.name] = True if field.kind is FieldKind.FLAG else field.example
    return found
