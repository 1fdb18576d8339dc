"""What an act recorded, field by field, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from caseapp.desktop.language import spoken, spoken_list
from caseapp.desktop.state.option import evidence_name
from caseapp.model.case import Case
from caseapp.model.organisation import Organisation
from caseapp.model.zone import local
from caseapp.procedure.catalogue import definition
from caseapp.procedure.definition import Kind
from caseapp.procedure.wording import compartment_text, day_text, size_text

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from caseapp.model.value import Value
    from caseapp.procedure.definition import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Puts values into words, with the names of this case and this organisation."""

    case: Case
    organisation: Organisation

    def details(self, act: RecordedAct, *, without: frozenset[str] = frozenset()) -> tuple[tuple[str, str], ...]:
        """The label and the text of every field that is filled in."""
        found = definition(act.act)
        if found is None or not act.readable:
            return ()
        pairs = (
            (spoken(field.label), self.text(field, act.fields[field.name]))
            for field in found.fields
            if field.name in act.fields and field.name not in without
        )
        return tuple((label, text) for label, text in pairs if text)

    def text(self, field: Field, value: Value) -> str:
        """One value in words."""
        if isinstance(value, bool):
            return spoken("ja" if value else "nee")
        if isinstance(value, datetime):
            return f"{spoken(day_text(local(value).date()))}, {local(value):%H:%M}"
        if isinstance(value, date):
            return spoken(day_text(value))
        if isinstance(value, str):
            return self._word(field, value)
        if isinstance(value, tuple | list):
            return self._several(field, tuple(value))
        return self._file(value) if isinstance(value, Mapping) else ""

    def name(self, ref: str) -> str:
        """The name of what a reference points at: a person, a member, evidence, or the label of an act."""
        person, member, act = self.case.person(ref), self.organisation.member(ref), self.case.get(ref)
        if person is not None:
            return person.name
        if member is not None:
            return member.name
        if act is None:
            return ref
        if not act.readable:
            return self._unread(ref)
        inspection = self.case.inspections.get(act.ref)
        if inspection is not None:
            return spoken(f"controle {inspection.number}")
        if act.act == "add_evidence":
            return evidence_name(act)
        found = definition(act.act)
        return f"{spoken(found.label if found else act.act)}, {spoken(day_text(local(act.at).date()))}"

    def _unread(self, ref: str) -> str:
        """What cannot be read: an inspector reads an inspection, and not who it is about."""
        for inspection in self.case.inspections.values():
            if ref in inspection.persons:
                at = inspection.persons.index(ref) + 1
                return spoken(f"Persoon {at} van controle {inspection.number}")
        return spoken("een stuk dat u niet kunt lezen")

    def _word(self, field: Field, value: str) -> str:
        if field.kind in (Kind.CHOICE,):
            return next((spoken(one.label) for one in field.choices if one.value == value), value)
        if field.kind is Kind.COMPARTMENT:
            return spoken(compartment_text(value))
        if field.kind in (Kind.PERSON, Kind.MEMBER, Kind.REF):
            return self.name(value)
        return value

    def _several(self, field: Field, values: tuple[Value, ...]) -> str:
        if field.kind is Kind.FINDINGS:
            facts = (item.get("fact") for item in values if isinstance(item, Mapping))
            return "\n".join(str(fact) for fact in facts if fact)
        texts = [item for item in values if isinstance(item, str)]
        if field.kind is Kind.GROUNDS:
            return "; ".join(map(self._fact, texts))
        if field.kind in (Kind.PERSONS, Kind.REFS, Kind.INVITED, Kind.TEXT_OR_REFS):
            names = [spoken("de ouders of verzorgers") if item == "guardians" else self.name(item) for item in texts]
            return spoken_list(names)
        return spoken_list(texts)

    def _fact(self, finding_id: str) -> str:
        found = (item.finding(finding_id) for item in self.case.assessments.values())
        return next((finding.fact for finding in found if finding), finding_id)

    @staticmethod
    def _file(value: Mapping[str, Value]) -> str:
        size = value.get("size")
        return (
            f"{value.get('name')} ({spoken(size_text(size))})" if isinstance(size, int) else str(value.get("name", ""))
        )
