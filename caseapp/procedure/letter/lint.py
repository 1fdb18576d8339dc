"""The linter of letter templates, and the check of a letter as it was written: every finding with line and remedy."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from caseapp.procedure.letter.field import FIELDS, LISTS, FieldKind
from caseapp.procedure.letter.fill import BLANK_LEFT
from caseapp.procedure.letter.syntax import Each, Hole, If, LetterError, Template, Words, parse, walk
from caseapp.procedure.letter.want import ASKINGS, HEAVY_WORDS, Want, clause_in, says
from caseapp.procedure.profile.complaint import Complaint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.procedure.letter.fill import Values
    from caseapp.procedure.letter.kind import LetterKind
    from caseapp.procedure.letter.syntax import Node

NO_CLAUSE = "Bij een waarschuwing hoort geen zin over bezwaar of beroep. Zo’n zin maakt er een straf van."


def lint(kind: LetterKind, text: str) -> tuple[Complaint, ...]:
    """Everything that is wrong with a template, by line; first what cannot be read at all.

    Args:
        kind: which letter it is, and so what it must hold.
        text: the source of the template.
    """
    try:
        template = parse(text)
    except LetterError as error:
        return error.complaints
    found = [*_names(template), *_empty(template)] or [*_missing(kind, template), *_heavy(kind, template)]
    return tuple(sorted(found, key=lambda one: one.line))


def broken(text: str) -> tuple[Complaint, ...]:
    """What makes a template unusable: no text, no subject, blocks that do not fit, fields that are not there."""
    try:
        template = parse(text)
    except LetterError as error:
        return error.complaints
    return (*_names(template), *_empty(template))


def _names(template: Template) -> Iterator[Complaint]:
    yield from _names_in((*template.subject, *template.body), "")


def _names_in(nodes: tuple[Node, ...], inside: str) -> Iterator[Complaint]:
    for node in nodes:
        if isinstance(node, Hole):
            yield from _hole(node, inside)
        elif isinstance(node, If):
            yield from _condition(node, inside)
            yield from _names_in(node.then, inside)
            yield from _names_in(node.otherwise or (), inside)
        elif isinstance(node, Each):
            if node.name not in LISTS:
                yield _unknown(node.name, node.line, only=FieldKind.LIST)
            yield from _names_in(node.body, node.name)


def _hole(node: Hole, inside: str) -> Iterator[Complaint]:
    field = FIELDS.get(node.name)
    if field is None:
        yield _unknown(node.name, node.line)
    elif field.of and field.of != inside:
        yield _outside(node.name, field.of, node.line)
    elif field.kind is FieldKind.LIST:
        remedy = f"Schrijf {{voor elk {node.name}}} … {{einde}}."
        yield Complaint(line=node.line, key=node.name, message=f"{{{node.name}}} is een lijst.", remedy=remedy)
    elif field.kind is FieldKind.FLAG:
        message = f"{{{node.name}}} is ja of nee, en geen tekst."
        remedy = f"Schrijf {{als {node.name}}} … {{einde}}."
        yield Complaint(line=node.line, key=node.name, message=message, remedy=remedy)


def _condition(node: If, inside: str) -> Iterator[Complaint]:
    field = FIELDS.get(node.name)
    if field is None:
        yield _unknown(node.name, node.line)
    elif field.of and field.of != inside:
        yield _outside(node.name, field.of, node.line)
    elif node.value and field.kind is not FieldKind.TEXT:
        remedy = f"Schrijf {{als {node.name}}}."
        message = f"{{{node.name}}} is geen tekst om mee te vergelijken."
        yield Complaint(line=node.line, key=node.name, message=message, remedy=remedy)


def _outside(name: str, of: str, line: int) -> Complaint:
    message = f"{{{name}}} staat niet in zijn lijst."
    return Complaint(line=line, key=name, message=message, remedy=f"Zet het in {{voor elk {of}}} … {{einde}}.")


def _unknown(name: str, line: int, only: FieldKind | None = None) -> Complaint:
    names = [field.name for field in FIELDS.values() if only in (None, field.kind)]
    near = get_close_matches(name, names, n=1)
    if near:
        remedy = f"Bedoelt u {{{near[0]}}}?"
    elif only is None:
        remedy = "Kies een veld uit de lijst."
    else:
        remedy = f"Kies uit: {', '.join(names)}."
    what = "De lijst" if only is FieldKind.LIST else "Het veld"
    return Complaint(line=line, key=name, message=f"{what} “{name}” is er niet.", remedy=remedy)


def _empty(template: Template) -> Iterator[Complaint]:
    if not _any(template.subject):
        remedy = "Zet achter “Betreft:” waar de brief over gaat."
        yield Complaint(line=1, key="betreft", message="Het onderwerp is leeg.", remedy=remedy)
    if not _any(template.body):
        yield Complaint(line=template.lines, key="tekst", message="De brief is leeg.", remedy="Schrijf de brief.")


def _any(nodes: tuple[Node, ...]) -> bool:
    return any(isinstance(node, Hole) or (isinstance(node, Words) and node.text.strip()) for node in walk(nodes))


def _missing(kind: LetterKind, template: Template) -> Iterator[Complaint]:
    held = _held(template.body, frozenset(kind.wants)) | _held(template.subject, frozenset({Want.MEASURE, Want.WHO}))
    for want in kind.wants:
        if want not in held:
            asking = ASKINGS[want]
            somewhere = any(_says_in(want, node) for node in walk(template.body) if isinstance(node, If))
            message = f"{asking.message} Alleen soms: het staat in een {{als …}}." if somewhere else asking.message
            yield Complaint(line=template.lines, key=want.value, message=message, remedy=asking.remedy)


def _says_in(want: Want, node: If) -> bool:
    return want in _held(node.then, frozenset({want})) | _held(node.otherwise or (), frozenset({want}))


def _held(nodes: tuple[Node, ...], wants: frozenset[Want]) -> frozenset[Want]:
    """What the letter holds whatever the case is; what stands under the very condition that asks it counts too."""
    found: set[Want] = set()
    for want in wants:
        text, fields = _sure(nodes, ASKINGS[want].where)
        if says(want, text, fields):
            found.add(want)
    for node in nodes:
        if isinstance(node, If) and node.otherwise is not None:
            rest = wants - found
            found |= _held(node.then, rest) & _held(node.otherwise, rest)
    return frozenset(found)


def _sure(nodes: tuple[Node, ...], where: frozenset[str]) -> tuple[str, frozenset[str]]:
    """The text that is always there, and the fields in it; a field stands in it as its example."""
    text, fields = "", set()
    for node in nodes:
        match node:
            case Words():
                text += node.text
            case Hole():
                text += FIELDS[node.name].example
                fields.add(node.name)
            case Each():
                inside, more = _sure(node.body, where)
                text += inside
                fields |= more
            case _:
                if node.wanted and not node.value and node.name in where:
                    inside, more = _sure(node.then, where)
                    text += inside
                    fields |= more
                else:
                    text += "\n"
    return text, frozenset(fields)


def _heavy(kind: LetterKind, template: Template) -> Iterator[Complaint]:
    if not kind.plain:
        return
    for node in walk((*template.subject, *template.body)):
        if not isinstance(node, Words):
            continue
        word = HEAVY_WORDS.search(node.text)
        if word:
            line = node.line + node.text.count("\n", 0, word.start())
            yield _heavy_word(word[0], line)
        if clause_in(node.text):
            yield Complaint(line=node.line, key="objection", message=NO_CLAUSE, remedy="Haal die zin weg.")


def _heavy_word(word: str, line: int) -> Complaint:
    message = f"“{word}” hoort niet in een waarschuwing. Dat woord maakt er een straf van."
    return Complaint(line=line, key="warning", message=message, remedy="Gebruik een ander woord.")


def check(kind: LetterKind, text: str, values: Values, others: tuple[str, ...] = ()) -> tuple[Complaint, ...]:
    """What is missing in a letter as it was written, with the fields of its case, and whom it names besides.

    Args:
        kind: which letter it is.
        text: the letter, after filling and editing.
        values: the fields (``values.py``); what the case says must stand in it in its own words.
        others: names of people in the case about whom this letter is not.
    """
    if not text.strip():
        return (Complaint(line=1, key="tekst", message="De brief is leeg.", remedy="Schrijf de brief."),)
    found = [*_blanks(text), *_unsaid(kind, text, values), *_facts_left_out(kind, text, values), *_named(text, others)]
    if kind.plain:
        found += [_heavy_word(word[0], _line(text, word.start())) for word in HEAVY_WORDS.finditer(text)]
        if clause_in(text):
            found.append(Complaint(line=1, key="objection", message=NO_CLAUSE, remedy="Haal die zin weg."))
    return tuple(sorted(found, key=lambda one: one.line))


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def _blanks(text: str) -> Iterator[Complaint]:
    for number, line in enumerate(text.split("\n"), start=1):
        if BLANK_LEFT in line:
            what = line.partition(BLANK_LEFT)[2].partition("]")[0].strip()
            message = f"Nog invullen: {what}."
            yield Complaint(line=number, key="leeg", message=message, remedy="Vul het in, of haal het weg.")


def _unsaid(kind: LetterKind, text: str, values: Values) -> Iterator[Complaint]:
    lines = text.count("\n") + 1
    for want in kind.wants:
        asking = ASKINGS[want]
        if want is Want.FACTS or (asking.where and not any(values.get(name) for name in asking.where)):
            continue
        known = [value for name in sorted(asking.fields) if isinstance(value := values.get(name), str) and value]
        stands = any(_within(value, text) for value in known)
        if not asking.words and want is not Want.OBJECTION:
            said = stands or not known
        else:
            said = says(want, text, frozenset()) or (stands and not asking.near)
        if not said:
            yield Complaint(line=lines, key=want.value, message=asking.message, remedy=_remedy(known))


def _remedy(known: list[str]) -> str:
    if known:
        shown = known[0] if len(known[0]) <= SHOWN else f"{known[0][:SHOWN].rstrip()} …"
        return f"In de zaak staat: {shown}"
    return "Schrijf het erbij."


SHOWN = 160


def _facts_left_out(kind: LetterKind, text: str, values: Values) -> Iterator[Complaint]:
    rows = values.get("feit")
    if Want.FACTS not in kind.wants or not isinstance(rows, tuple):
        return
    for row in rows:
        fact = row.get("tekst", "")
        if fact and not _within(fact, text):
            message = "Dit feit staat niet in de brief."
            yield Complaint(line=_line(text, len(text)), key="facts", message=message, remedy=_remedy([fact]))


def _named(text: str, others: tuple[str, ...]) -> Iterator[Complaint]:
    for name in others:
        words = r"\s+".join(map(re.escape, name.split()))
        found = re.search(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE) if words else None
        if found:
            message = f"De brief noemt {name}."
            remedy = "Haal de naam weg, tenzij degene die de brief krijgt dit mag weten."
            yield Complaint(line=_line(text, found.start()), key="naam", message=message, remedy=remedy)


def _within(value: str, text: str) -> bool:
    """Whether the words of a value stand in a text, whatever the white space, capitals and the full stop."""
    return _plain(value) in _plain(text)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
