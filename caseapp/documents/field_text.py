"""What the fields of an act hold, in words, by the kind that its definition gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from caseapp.documents.matter import moment_text, plain
from caseapp.documents.model import Mark, Span, Text
from caseapp.model.zone import local
from caseapp.procedure.catalogue import definition, label
from caseapp.procedure.definition import Kind
from caseapp.procedure.wording import compartment_text, day_text, listing, size_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from caseapp.documents.matter import Matter
    from caseapp.model.act import RecordedAct
    from caseapp.model.value import Value
    from caseapp.procedure.definition import Field

GUARDIANS = "guardians"


def pairs(matter: Matter, act: RecordedAct, leave: Collection[str] = ()) -> tuple[tuple[str, Text], ...]:
    """The label and the words of each filled field, but for those to leave out."""
    found = definition(act.act)
    rows = []
    for field in found.fields if found else ():
        if field.name in leave or field.name not in act.fields:
            continue
        words = field_words(matter, act, field)
        if words:
            rows.append((field.label, words))
    return tuple(rows)


def field_words(matter: Matter, act: RecordedAct, field: Field) -> Text:
    """What one field holds, in words; nothing for an empty one."""
    value = act.fields.get(field.name)
    if value is None or value in ("", ()):
        return ()
    writer = _WRITERS.get(field.kind)
    return writer(matter, act, value) if writer else _text(matter, act, field, value)


def _text(matter: Matter, act: RecordedAct, field: Field, value: Value) -> Text:
    if isinstance(value, bool):
        return plain("ja" if value else "nee")
    if isinstance(value, datetime):
        return plain(moment_text(value))
    if isinstance(value, date):
        return plain(day_text(value))
    if field.kind is Kind.CHOICE:
        labels = {choice.value: choice.label for choice in field.choices}
        first, _, rest = str(value).partition(":")
        return matter.text(f"{labels[first]}: {rest.strip()}" if rest and first in labels else labels.get(first, first))
    return matter.text(listing(act.fields.texts(field.name)) or act.fields.text(field.name))


def _day(matter: Matter, _act: RecordedAct, value: Value) -> Text:
    if isinstance(value, datetime):
        return plain(day_text(local(value).date()))
    return plain(day_text(value)) if isinstance(value, date) else matter.text(str(value))


def _named(matter: Matter, act: RecordedAct, value: Value) -> Text:
    """Persons, members, names, references or plain texts, as ``a, b en c``."""
    items = (value,) if isinstance(value, str) else value if isinstance(value, tuple | list) else ()
    return joined([one_named(matter, act, item) for item in items if isinstance(item, str)])


def one_named(matter: Matter, act: RecordedAct, item: str) -> Text:
    """One of these: a person, a member, an act, a finding, or a plain text."""
    case = matter.case
    person, member, made = case.person(item), matter.organisation.member(item), case.get(item)
    if person is not None:
        return matter.text(person.name)
    if member is not None:
        return matter.member(item)
    if made is not None:
        return act_named(matter, made)
    if item == GUARDIANS:
        return plain("de ouders of verzorgers")
    assessment = case.assessment(act.respondent)
    found = enumerate(assessment.findings if assessment else (), start=1)
    named = (f"feit {at} (“{one.fact.strip().rstrip('.')}”)" for at, one in found if one.id == item)
    return matter.text(next(named, item))


def act_named(matter: Matter, act: RecordedAct) -> Text:
    """An act that another names: its number and what it is; of what is left out only the number."""
    if act.ref in matter.left_out:
        return plain(f"nr {act.seq} (niet in dit dossier)")
    return plain(f"nr {act.seq} ({label(act.act).lower()})")


def joined(texts: list[Text]) -> Text:
    """Texts as ``a, b en c``."""
    spans: list[Span] = []
    for at, text in enumerate(texts):
        if at:
            spans.append(Span(" en " if at == len(texts) - 1 else ", "))
        spans.extend(text)
    return tuple(spans)


def _findings(matter: Matter, act: RecordedAct, _value: Value) -> Text:
    return matter.text("; ".join(table.text("fact") for table in act.fields.tables("findings")))


def _file(matter: Matter, _act: RecordedAct, value: Value) -> Text:
    if not isinstance(value, Mapping):
        return matter.text(str(value))
    size = value.get("size")
    kind = str(value.get("media_type", ""))
    details = ", ".join(part for part in (kind, size_text(size) if isinstance(size, int) else "") if part)
    name = matter.text(str(value.get("name", "")))
    digest = str(value.get("sha256", ""))
    return (*name, Span(f" ({details})" if details else ""), Span("\n"), Span(digest, Mark.MONO))


_WRITERS: Mapping[Kind, Callable[[Matter, RecordedAct, Value], Text]] = {
    Kind.DATE: _day,
    Kind.MEMBER: _named,
    Kind.PERSON: _named,
    Kind.PERSONS: _named,
    Kind.REF: _named,
    Kind.REFS: _named,
    Kind.INVITED: _named,
    Kind.TEXT_OR_REFS: _named,
    Kind.GROUNDS: _named,
    Kind.FINDINGS: _findings,
    Kind.FILE: _file,
    Kind.COMPARTMENT: lambda matter, _act, value: matter.text(compartment_text(str(value))),
}
