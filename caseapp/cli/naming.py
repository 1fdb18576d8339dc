"""From the name of a person, as somebody types it, to the reference in the case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.cli.fault import Stop
from caseapp.cli.shown import quoted
from caseapp.model.act import seq_of
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from caseapp.model.case import Case
    from caseapp.model.person import Person
    from caseapp.procedure.definition import ActDefinition

_ONE = frozenset({Kind.PERSON})
_MANY = frozenset({Kind.PERSONS, Kind.INVITED})


def person_ref(case: Case, given: str, among: Iterable[Person] | None = None) -> str:
    """The reference of a person: the reference itself, or a name that fits one person.

    Args:
        case: the case.
        given: ``e7``, ``A. de Vries``, or as much of the name as tells them apart.
        among: the persons it may be; all when left out.

    Raises:
        Stop: it fits nobody, or several; the sentence lists them.
    """
    persons = tuple(case.persons.values() if among is None else among)
    word = given.strip().casefold()
    if among is None and seq_of(word) is not None:
        return word  # perhaps somebody whose name this member cannot read; the office looks it up
    for fits in (
        lambda person: person.ref == word,
        lambda person: person.name.casefold() == word,
        lambda person: bool(word) and word in person.name.casefold(),
    ):
        found = [person for person in persons if fits(person)]
        if len(found) == 1:
            return found[0].ref
        if found:
            names = ", ".join(f"{person.ref} {person.name}" for person in found)
            raise Stop(f"{quoted(given)} past op meer personen: {names}. Noem het kenmerk, zoals {found[0].ref}.")
    names = ", ".join(f"{person.ref} {person.name}" for person in persons) or "er is nog niemand"
    raise Stop(f"{quoted(given)} is geen persoon in deze zaak die hier kan. Kies uit: {names}.")


def resolved(definition: ActDefinition, given: Mapping[str, Any], case: Case | None) -> dict[str, Any]:
    """The fields with names of persons replaced by their references.

    Raises:
        Stop: a person's field names nobody, or several.
    """
    found = dict(given)
    if case is None:
        return found
    for field in definition.fields:
        value = found.get(field.name)
        if field.kind in _ONE and isinstance(value, str) and value.strip():
            found[field.name] = person_ref(case, value)
        elif field.kind in _MANY and isinstance(value, str | list | tuple):
            items = (value,) if isinstance(value, str) else value
            found[field.name] = tuple(_one_of_many(case, item, strict=field.kind is Kind.PERSONS) for item in items)
    return found


def _one_of_many(case: Case, item: Any, *, strict: bool) -> Any:  # noqa: ANN401 - what TOML gives
    """One of a list; who is invited may also be a member, or somebody's guardian, by name."""
    if not isinstance(item, str):
        return item
    if strict:
        return person_ref(case, item)
    word = item.strip().casefold()
    named = [person.ref for person in case.persons.values() if person.name.casefold() == word]
    return named[0] if len(named) == 1 else item
