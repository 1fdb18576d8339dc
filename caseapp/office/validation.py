"""The fields of an act as people and files give them, brought to their recorded form or refused in Dutch.

Only the form is looked at here: unknown fields, wrong types, choices and references that do not exist, days that do not
exist, hidden characters, texts that are too long. Whether a required field is filled is the procedure's to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from caseapp.model.act import Fields
from caseapp.model.zone import local
from caseapp.office.errors import FieldErrors, FieldProblem
from caseapp.office.evidence.pasted import pasted_fault
from caseapp.office.typed import (
    FIRST_YEAR,
    LAST_YEAR,
    LONGEST_TEXT,
    clean,
    day_of,
    flag_of,
    is_near,
    moment_of,
    short,
    text_fault,
)
from caseapp.procedure.definition import Field, Kind
from caseapp.procedure.wording import compartment_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.value import Value
    from caseapp.procedure.definition import ActDefinition

MOST_ITEMS = 1_000
FINDING_KEYS = {
    "id": Kind.LINE,
    "fact": Kind.TEXT,
    "on": Kind.DATE,
    "from": Kind.DATE,
    "to": Kind.DATE,
    "norm": Kind.NORM,
    "kind": Kind.CHOICE,
    "evidence": Kind.REFS,
    "established": Kind.BOOL,
    "contested": Kind.BOOL,
}
FINDING_KINDS = ("conduct", "functioning", "conflict")
NO_DAY = "deze datum bestaat niet. Schrijf een datum als 31-01-2026."
NO_MOMENT = "dit tijdstip bestaat niet. Schrijf het als 31-01-2026 14:30."
FAR_DAY = f"deze dag ligt te ver weg. Vul een dag in van {FIRST_YEAR} tot en met {LAST_YEAR}."


def normalise(
    definition: ActDefinition, given: Mapping[str, Any], case: Case | None, organisation: Organisation
) -> Fields:
    """The fields of an act in their recorded form; blank texts are left out, a path of a file stays a path.

    Args:
        definition: the act.
        given: the fields; days as dates or as ``2026-01-31`` or ``31-01-2026``, members by id or name.
        case: the case in which references are looked up; None for a new one.
        organisation: whose schools and members may be named.

    Raises:
        FieldErrors: with everything that is of another form.
    """
    reading = _Reading(definition, case, organisation)
    found = {name: reading.field(name, value) for name, value in given.items()}
    if reading.problems:
        raise FieldErrors(tuple(reading.problems))
    return Fields({name: value for name, value in found.items() if value is not None and value != ""})


class _Reading:
    """One reading of the fields of one act."""

    def __init__(self, definition: ActDefinition, case: Case | None, organisation: Organisation) -> None:
        self.problems: list[FieldProblem] = []
        self._definition = definition
        self._case = case
        self._organisation = organisation
        self._kinds: Mapping[Kind, Callable[[Field, object], Value]] = {
            Kind.LINE: self._line,
            Kind.TEXT: self._text,
            Kind.NORM: self._line,
            Kind.DATE: self._date,
            Kind.MOMENT: self._moment,
            Kind.BOOL: self._bool,
            Kind.CHOICE: self._choice,
            Kind.LINES: self._lines,
            Kind.INVITED: self._lines,
            Kind.TEXT_OR_REFS: self._lines,
            Kind.GROUNDS: self._lines,
            Kind.SCHOOL: self._school,
            Kind.MEMBER: self._member,
            Kind.PERSON: self._person,
            Kind.PERSONS: lambda field, value: self._each(field, value, self._person),
            Kind.REF: self._ref,
            Kind.REFS: lambda field, value: self._each(field, value, self._ref),
            Kind.COMPARTMENT: self._compartment,
            Kind.FINDINGS: self._findings,
            Kind.FILE: self._file,
            Kind.MESSAGES: self._messages,
        }

    def field(self, name: str, value: object) -> Value:
        field = self._definition.field(name)
        if field is None:
            names = [one.name for one in self._definition.fields]
            self._unknown(name, f"“{short(name)}” is geen veld van “{self._definition.label}”.", names)
            return None
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        return self._kinds[field.kind](field, value)

    def _note(self, field: Field, text: str) -> None:
        self.problems.append(FieldProblem(field=field.name, text=f"{field.label}: {text}"))

    def _unknown(self, name: str, text: str, names: Iterable[str]) -> None:
        meant = get_close_matches(name, list(names), n=1)
        hint = f" Bedoelt u “{meant[0]}”?" if meant else f" Kies uit: {', '.join(names)}."
        self.problems.append(FieldProblem(field=short(name), text=text + hint))

    def _line(self, field: Field, value: object) -> Value:
        return self._written(field, value, one_line=True)

    def _text(self, field: Field, value: object) -> Value:
        return self._written(field, value, one_line=False)

    def _written(self, field: Field, value: object, *, one_line: bool) -> Value:
        if not isinstance(value, str):
            self._note(field, "hier hoort tekst.")
            return None
        fault = text_fault(value, one_line=one_line)
        if fault:
            self._note(field, f"{fault[:1].lower()}{fault[1:]}")
            return None
        return clean(value)

    def _date(self, field: Field, value: object) -> Value:
        day = _day_in(value) if isinstance(value, datetime) else day_of(value)
        if day is None:
            self._note(field, NO_DAY)
        elif not is_near(day):
            self._note(field, FAR_DAY)
        return day

    def _moment(self, field: Field, value: object) -> Value:
        moment = moment_of(value)
        if moment is None:
            self._note(field, NO_MOMENT)
        elif not is_near(moment.date()):
            self._note(field, FAR_DAY)
        return moment

    def _bool(self, field: Field, value: object) -> Value:
        flag = flag_of(value)
        if flag is None:
            self._note(field, "hier hoort ja of nee.")
        return flag

    def _choice(self, field: Field, value: object) -> Value:
        values = [choice.value for choice in field.choices]
        if value in values:
            return str(value)
        if not field.strict:
            return self._line(field, value)
        self._note(field, f"“{short(value)}” kan hier niet. Kies uit: {', '.join(values)}.")
        return None

    def _lines(self, field: Field, value: object) -> Value:
        return self._each(field, value, self._text)

    def _each(self, field: Field, value: object, read: Callable[[Field, object], Value]) -> Value:
        if isinstance(value, str):
            value = (value,)
        if not isinstance(value, tuple | list) or len(value) > MOST_ITEMS:
            self._note(field, f"hier hoort een lijst van hooguit {MOST_ITEMS} regels.")
            return None
        found = tuple(read(field, item) for item in value if not (isinstance(item, str) and not item.strip()))
        if sum(len(item) for item in found if isinstance(item, str)) > LONGEST_TEXT:
            self._note(field, "deze lijst is te lang. Voeg een lange tekst toe als bestand bij het bewijs.")
        return tuple(item for item in found if item is not None)

    def _school(self, field: Field, value: object) -> Value:
        names = [school.name for school in self._organisation.schools]
        if value in names:
            return str(value)
        self._note(field, f"de school “{short(value)}” is er niet. Kies uit: {', '.join(names)}.")
        return None

    def _member(self, field: Field, value: object) -> Value:
        member = self._organisation.member(value) if isinstance(value, str) else None
        named = [one for one in self._organisation.members if one.active and one.name == value]
        if member is None and len(named) == 1:
            member = named[0]
        if member is None:
            self._note(field, f"“{short(value)}” is geen gebruiker van dit programma. Kies iemand uit de lijst.")
        return member.id if member else None

    def _person(self, field: Field, value: object) -> Value:
        act = self._case.get(value) if self._case and isinstance(value, str) else None
        if act is None or (act.readable and act.act != "add_person"):
            self._note(field, f"“{short(value)}” is geen persoon in deze zaak. Voeg de persoon eerst toe.")
            return None
        return str(value)

    def _ref(self, field: Field, value: object) -> Value:
        if not isinstance(value, str) or self._case is None or self._case.get(value) is None:
            self._note(field, f"“{short(value)}” verwijst naar niets in deze zaak. Kies het uit de lijst.")
            return None
        return value

    def _messages(self, field: Field, value: object) -> Value:
        parts = value if isinstance(value, tuple | list) else (value,)
        found: dict[int, None] = {}
        for part in parts:
            for word in str(part).replace(",", " ").split():
                numbers = _range_of(word)
                if numbers is None or len(found) + len(numbers) > MOST_ITEMS:
                    self._note(field, f"hier horen nummers van berichten, zoals 12 of 12-15, hooguit {MOST_ITEMS}.")
                    return None
                found |= dict.fromkeys(numbers)
        return tuple(sorted(found))

    def _compartment(self, field: Field, value: object) -> Value:
        known = self._case.compartments if self._case else ()
        if value in known:
            return str(value)
        parts = ", ".join(f"{one} ({compartment_text(one)})" for one in known)
        self._note(field, f"“{short(value)}” is geen deel van deze zaak. Kies uit: {parts}.")
        return None

    def _findings(self, field: Field, value: object) -> Value:
        if not isinstance(value, tuple | list) or not all(isinstance(item, Mapping) for item in value):
            self._note(field, "hier hoort een lijst van feiten, elk met id, feit, norm en bewijs.")
            return None
        if len(value) > MOST_ITEMS:
            self._note(field, f"hier horen hooguit {MOST_ITEMS} feiten.")
            return None
        return tuple(self._finding(field, item) for item in value)

    def _finding(self, field: Field, table: Mapping[str, Any]) -> Value:
        found: dict[str, Value] = {}
        for key, value in ((str(name), value) for name, value in table.items()):
            kind = FINDING_KEYS.get(key)
            if kind is None:
                self._unknown(key, f"“{short(key)}” hoort niet bij een feit.", FINDING_KEYS)
            elif kind is Kind.CHOICE and value not in FINDING_KINDS:
                self._note(field, f"“{short(value)}” kan hier niet. Kies uit: {', '.join(FINDING_KINDS)}.")
            elif value is not None and value != "":
                read = self._line if kind is Kind.CHOICE else self._kinds[kind]
                found[key] = read(Field(name=field.name, kind=kind, label=f"{field.label}, {key}"), value)
        return {key: value for key, value in found.items() if value is not None}

    def _file(self, field: Field, value: object) -> Value:
        if isinstance(value, Mapping):
            fault = pasted_fault(value)
            if fault:
                self._note(field, fault)
            return None if fault else dict(value)
        fault = file_fault(Path(value)) if isinstance(value, str | Path) else "kies een bestand."
        if fault:
            self._note(field, fault)
            return None
        return str(value)


def _day_in(moment: datetime) -> date | None:
    """The day of a moment in the Netherlands; None when no calendar has it."""
    aware = moment_of(moment)
    return local(aware).date() if aware else None


_RANGE = re.compile(r"([0-9]{1,9})(?:-([0-9]{1,9}))?")


def _range_of(word: str) -> range | None:
    """The numbers in ``12`` or ``12-15``; None when it is neither, or far too long."""
    found = _RANGE.fullmatch(word)
    if found is None:
        return None
    first, last = int(found[1]), int(found[2] or found[1])
    return range(first, last + 1) if 0 < first <= last < first + MOST_ITEMS else None


def file_fault(path: Path) -> str | None:
    """Why a path gives no file that can be read, as a Dutch sentence; None when it does."""
    name = short(path.name or str(path))
    try:
        if path.is_dir():
            return f"“{name}” is een map. Kies een bestand."
        if not path.exists():
            return f"het bestand “{name}” is er niet (meer). Kies het opnieuw."
        if not path.is_file():
            return f"“{name}” is geen gewoon bestand. Kies een ander bestand."
        with path.open("rb") as file:
            file.read(1)
    except (OSError, ValueError):
        return f"het bestand “{name}” is niet te lezen. Controleer de rechten, of kies een ander bestand."
    return None
