"""Who appears in a case: its persons, the parents who are named with a child, and who reported it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.index.person import GUARDIAN, Appearance
from caseapp.model.folding import persons
from caseapp.model.term import Category, Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseapp.model.act import MemberId, RecordedAct, Ref
    from caseapp.model.case import Case
    from caseapp.model.person import Person

REPORT, ADD = "report_incident", "add_person"
TOLD = frozenset({REPORT, ADD})
"""The acts from which one knows who appears."""

REPORTER = "reporter"
"""The compartment that holds who a protected reporter is."""


def appearing(case: Case, members: Mapping[MemberId, str]) -> tuple[Appearance, ...]:
    """Who appears in a case as this reader can read it; ``members`` gives names by id."""
    told = [act for act in case.acts if act.readable and act.act in TOLD]
    hidden = any(act.compartment == REPORTER and not act.readable for act in case.acts)
    return appearances(told, members, hidden=hidden)


def appearances(
    told: Sequence[RecordedAct], members: Mapping[MemberId, str], *, hidden: bool = False
) -> tuple[Appearance, ...]:
    """Who appears in a case, from its readable acts of :data:`TOLD`, in order; ``members`` gives names by id.

    What this reader cannot read, such as who a protected reporter is, is not among the acts and so not here; with
    ``hidden`` a reporter is protected from this reader, and so whom the report itself names is left out too.
    """
    found = persons(tuple(act for act in told if act.act == ADD))
    report = next((act for act in told if act.act == REPORT), None)
    return (
        *(_of(person) for person in found.values() if person.name),
        *_guardians(found),
        *(() if hidden else _reporter(report, found, members)),
    )


def _of(person: Person) -> Appearance:
    return Appearance(
        ref=person.ref,
        name=person.name,
        category=person.category.value,
        part=person.part.value,
        birth_date=person.birth_date,
        member=person.member or "",
        protected=person.protected,
    )


def _guardians(found: Mapping[Ref, Person]) -> Iterator[Appearance]:
    """The parents named with a child who are not in the case as that child's parent already."""
    for child in found.values():
        known = {one.name for one in found.values() if one.child == child.ref}
        for number, name in enumerate(child.guardians, start=1):
            if name.strip() and name.strip() not in known:
                yield Appearance(
                    ref=f"{child.ref}/{number}", name=name.strip(), category=Category.GUARDIAN.value, part=GUARDIAN
                )


def _reporter(
    report: RecordedAct | None, found: Mapping[Ref, Person], members: Mapping[MemberId, str]
) -> Iterator[Appearance]:
    """Who the report names as reporter, unless a reporter is in the case as a person."""
    if report is None or any(person.part is Part.REPORTER for person in found.values()):
        return
    told = report.fields.text("reporter")
    member = next((one for one in members if one == told), None)
    name = members[member] if member else told
    if name:
        yield Appearance(ref=report.ref, name=name, category="", part=Part.REPORTER.value, member=member or "")
