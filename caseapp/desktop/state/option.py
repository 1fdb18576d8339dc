"""What can be picked in a field: persons, members, schools, earlier acts and findings, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import spoken, spoken_list
from caseapp.model.act import RecordedAct
from caseapp.model.case import Case
from caseapp.model.organisation import Organisation
from caseapp.model.term import Part, Role
from caseapp.model.zone import local
from caseapp.procedure.definition import Field, Kind
from caseapp.procedure.wording import (
    CATEGORY_NAMES,
    INTERIM_NAMES,
    MEASURE_NAMES,
    PART_NAMES,
    compartment_text,
    day_text,
    person_text,
    roles_held,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseapp.model.decision import Decision
    from caseapp.model.finding import Finding
    from caseapp.model.person import Person
    from caseapp.model.value import Value

LONGEST = 220
HANDLING = (Role.DIRECTOR, Role.HRM_MANAGER, Role.BOARD_MEMBER)
GUARDIANS = "guardians"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing to pick: the value that is recorded, and the Dutch words that are shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Everything that can be picked from: the organisation, the case, and the sentence of each act."""

    organisation: Organisation
    case: Case
    sentence: Callable[[RecordedAct], str]

    def options(self, field: Field, values: Mapping[str, Value]) -> tuple[Option, ...]:
        """What can be picked in this field, given what is filled in elsewhere."""
        respondent = values.get("respondent")
        about = respondent if isinstance(respondent, str) else None
        match field.kind:
            case Kind.CHOICE:
                return tuple(Option(value=one.value, label=spoken(one.label)) for one in field.choices)
            case Kind.SCHOOL:
                return tuple(Option(value=one.name, label=one.name) for one in self.organisation.schools)
            case Kind.MEMBER | Kind.COMPARTMENT:
                return tuple(self._members() if field.kind is Kind.MEMBER else self._compartments())
            case Kind.PERSON | Kind.PERSONS:
                return (*map(_person, self._persons(field)), *self._unread_persons())
            case Kind.REF | Kind.REFS | Kind.TEXT_OR_REFS:
                return tuple(self._acts(field, about))
            case Kind.INVITED:
                return (*self._invited(), *(self._present() if field.name == "present" else ()))
            case Kind.GROUNDS:
                return tuple(map(_ground, self.findings(about)))
            case _:
                return ()

    def evidence(self) -> tuple[Option, ...]:
        """The evidence of the case."""
        return tuple(self._option(act) for act in self.case.all("add_evidence"))

    def findings(self, about: str | None) -> tuple[Finding, ...]:
        """The established findings about a respondent, or about all of them."""
        assessments = self.case.assessments.items()
        return tuple(one for ref, found in assessments if about in (None, ref) for one in found.established)

    def norms(self) -> tuple[Option, ...]:
        """The norms of the text, then the bases that the board recorded for this case."""
        provisions = self.organisation.protocol.provisions.values()
        bases = self.case.all("record_separate_basis")
        return (
            *(Option(value=one.ref, label=_short(f"{one.ref}  {one.summary}")) for one in provisions if one.norm),
            *(self._option(act) for act in bases),
        )

    def _compartments(self) -> Iterable[Option]:
        for one in self.case.compartments:
            name = spoken(compartment_text(one))
            yield Option(value=one, label=name[:1].upper() + name[1:])

    def _members(self) -> Iterable[Option]:
        for member in self.organisation.members:
            roles = roles_held(member)
            if member.active:
                yield Option(value=member.id, label=f"{member.name} ({spoken(roles)})" if roles else member.name)

    def _persons(self, field: Field) -> Iterable[Person]:
        if field.name == "respondent":
            return self.case.respondents
        return self.case.persons.values()

    def _unread_persons(self) -> Iterable[Option]:
        """Whom an inspection is about, for the inspector, who reads nothing else of the case and so no name."""
        for inspection in self.case.inspections.values():
            for at, ref in enumerate(inspection.persons, start=1):
                if self.case.person(ref) is None and inspection.request.readable:
                    yield Option(value=ref, label=spoken(f"Persoon {at} van controle {inspection.number}"))

    def _acts(self, field: Field, about: str | None) -> Iterable[Option]:
        acts = self.case.all(*field.of) if field.of else tuple(one for one in self.case.acts if one.readable)
        for act in acts:
            if act.act == "note_exclusion" or (about and act.respondent not in (None, about)):
                continue
            yield self._option(act)

    def _option(self, act: RecordedAct) -> Option:
        inspection, decision = self.case.inspections.get(act.ref), self.case.decisions.get(act.ref)
        if inspection is not None:
            text = App.translate("Options", "{inspection}: {systems}, of {persons}").format(
                inspection=spoken(f"Controle {inspection.number}"),
                systems=spoken_list(inspection.systems),
                persons=spoken_list(person_text(self.case, ref) for ref in inspection.persons),
            )
        elif decision is not None:
            text = self._decision(decision)
        elif act.act == "add_evidence":
            text = _evidence(act)
        else:
            text = f"{spoken(day_text(local(act.at).date()))}: {spoken(self.sentence(act))}"
        return Option(value=act.ref, label=_short(text))

    def _decision(self, decision: Decision) -> str:
        names = {**INTERIM_NAMES, **{str(key): name for key, name in MEASURE_NAMES.items()}}
        name = names.get(decision.label, decision.label)
        text = f"{spoken(name[:1].upper() + name[1:])} · {person_text(self.case, decision.respondent)}"
        return f"{text}, {spoken(day_text(decision.start))}" if decision.start else text

    def _present(self) -> Iterable[Option]:
        """Those of the school who may hold a talk: whoever reads and handles cases here."""
        for member in self.organisation.members:
            handles = any(member.holds(role, self.case.school) for role in HANDLING)
            if member.active and handles and not self.case.excluded_as(member.id):
                yield Option(value=member.id, label=f"{member.name} ({spoken(roles_held(member))})")

    def _invited(self) -> Iterable[Option]:
        for person in self.case.persons.values():
            yield _person(person)
            for guardian in person.guardians:
                yield Option(value=guardian, label=spoken(f"{guardian} (ouder of verzorger van {person.name})"))


def evidence_name(act: RecordedAct) -> str:
    """What a piece of evidence is: the name of its file, or the beginning of its description."""
    file = act.fields.get("file")
    name = file.get("name") if hasattr(file, "get") else None  # type: ignore[union-attr]
    return str(name) if name else act.fields.text("text")


def _evidence(act: RecordedAct) -> str:
    return spoken(
        f"{evidence_name(act)} (van {act.fields.text('obtained_from')}, {day_text(act.fields.day('obtained_on'))})"
    )


def _person(person: Person) -> Option:
    part = "" if person.part is Part.RESPONDENT else f", {spoken(PART_NAMES[person.part])}"
    return Option(value=person.ref, label=f"{person.name} ({spoken(CATEGORY_NAMES[person.category])}{part})")


def _ground(finding: Finding) -> Option:
    return Option(value=finding.id, label=_short(f"{finding.fact} ({finding.norm})" if finding.norm else finding.fact))


def _short(text: str) -> str:
    """As much as fits, up to the end of a word."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0].rstrip(' .,;:')}…"
