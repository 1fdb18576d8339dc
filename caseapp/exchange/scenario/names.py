"""From the names in a scenario to what they stand for in the store: references, members, files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from caseapp.exchange.scenario.fields import EITHER, FINDING, Vocabulary
from caseapp.model.zone import NETHERLANDS
from caseapp.procedure.definition import Field, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from caseapp.exchange.scenario.script import Value
    from caseapp.model.value import Value as Recorded


_YES: Final = "Ja."


class NotMade(LookupError):
    """A step names something that an earlier step was to make but did not."""

    def __init__(self, name: str) -> None:
        super().__init__(f"“{name}” is er niet, want die stap is niet gedaan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a step made: its case and its reference there."""

    case_id: str
    ref: str


class Names:
    """What the names of a scenario stand for, as the steps are played."""

    def __init__(self, vocabulary: Vocabulary, members: Mapping[str, str], folder: Path | None) -> None:
        self._vocabulary = vocabulary
        self._members = members
        self._folder = folder
        self._made: dict[str, Made] = {}
        self._case_id: str | None = None

    def make(self, name: str | None, case_id: str, ref: str, *, opens: bool) -> None:
        """Remember what a step made; a step that ``opens`` a case makes it the case that steps are about."""
        if opens:
            self._case_id = case_id
        if name is not None:
            self._made[name] = Made(case_id=case_id, ref=ref)

    def made(self, name: str) -> Made:
        """What a step of this name made.

        Raises:
            NotMade: the step was not done.
        """
        if name not in self._made:
            raise NotMade(name)
        return self._made[name]

    def case_of(self, act: str, values: Mapping[str, Value]) -> str | None:
        """The case that a step is about: that of what it names, else the one that was opened last."""
        for field in self._vocabulary[act].fields:
            value = values.get(field.name)
            if field.kind in (Kind.PERSON, Kind.REF) and isinstance(value, str) and value in self._made:
                return self._made[value].case_id
        return self._case_id

    def fields(self, act: str, values: Mapping[str, Value], case_id: str | None) -> dict[str, Recorded]:
        """The fields of a step with names replaced.

        Raises:
            NotMade: a field names what was not made.
        """
        fields = {field.name: field for field in self._vocabulary[act].fields}
        return {name: self._value(fields[name], value, case_id) for name, value in values.items()}

    def _value(self, field: Field, value: Value, case_id: str | None) -> Recorded:
        if field.name in EITHER and isinstance(value, bool) and field.kind is not Kind.BOOL:
            return _YES if value else ""
        if field.name in EITHER and isinstance(value, str) and field.kind is Kind.BOOL:
            return bool(value.strip())
        if isinstance(value, list):
            return tuple(self._value(field, item, case_id) for item in value)
        if isinstance(value, dict):
            return {key: self._value(FINDING[key], item, case_id) for key, item in value.items()}
        if isinstance(value, datetime):
            return value if value.tzinfo else value.replace(tzinfo=NETHERLANDS)
        if isinstance(value, str):
            return self._named(field, value, case_id)
        return value if isinstance(value, bool | int | date) else str(value)

    def _named(self, field: Field, value: str, case_id: str | None) -> str:
        match field.kind:
            case Kind.PERSON | Kind.PERSONS | Kind.REF | Kind.REFS:
                return self._members[value] if value in self._members else self.made(value).ref
            case Kind.MEMBER:
                return self._members[value]
            case Kind.INVITED | Kind.TEXT_OR_REFS | Kind.NORM:
                made = self._made.get(value)
                if made is not None:
                    return made.ref if made.case_id == case_id else f"{made.case_id} {made.ref}"
                return self._members.get(value, value) if field.kind is Kind.INVITED else value
            case Kind.FILE:
                return str(self._folder / value) if self._folder else value
            case _:
                return value
