"""What was decided before in like cases, as far as this member may read them, with the names left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.ledger import EntryForged
from caseapp.model.zone import local
from caseapp.office.errors import NoCase
from caseapp.procedure.wording import CATEGORY_NAMES, MEASURE_NAMES, SERIOUSNESS_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.decision import Decision
    from caseapp.model.finding import Finding
    from caseapp.model.inspection import Inspection
    from caseapp.model.person import Person
    from caseapp.office.books import Books

LOOKED_AT = 60
"""Cases with such a decision that are looked at, the last ones first."""

SCHOOL_YEAR_BEGINS_IN = 8
SHORTEST_NAME = 3
SOMEBODY = "[naam]"


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeInspection:
    """An earlier decision on an inspection: about what kind of person, what was asked, and what came of it."""

    school_year: str
    about: str
    systems: tuple[str, ...]
    days: int
    advice: str
    approved: bool
    valid_days: int
    conditions: str
    motivation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LikeMeasure:
    """An earlier measure: about what kind of person, for what facts, how grave, and what was decided.

    ``norms`` are the references that the facts were held against; ``same`` those that this case shares.
    """

    school_year: str
    about: str
    kinds: tuple[str, ...]
    norms: tuple[str, ...]
    same: frozenset[str]
    gravity: str
    contested: bool
    measure: str
    stands: bool


class Precedents:
    """Looks for what is like one case."""

    def __init__(self, books: Books, case: Case) -> None:
        self._books = books
        self._case = case

    def inspections(self, ref: str, limit: int) -> tuple[LikeInspection, ...]:
        """Earlier decisions on inspections of the same kind of person; the likest first, then the latest."""
        asked = self._case.inspection(ref)
        if asked is None:
            return ()
        about = _first(self._case, asked)
        wanted = {name.casefold() for name in asked.systems}
        found: list[tuple[int, date, LikeInspection]] = []
        for case in self._others("decide_inspection"):
            for one in case.inspections.values():
                person = _first(case, one)
                decision = one.decision
                if decision is None or not decision.readable or person is None or about is None:
                    continue
                if person.track is about.track:
                    alike = len(wanted & {name.casefold() for name in one.systems})
                    found.append((alike, local(decision.at).date(), _inspection(case, one, decision, person)))
        return tuple(made for _, _, made in sorted(found, key=lambda item: item[:2], reverse=True)[:limit])

    def measures(self, respondent: str, limit: int) -> tuple[LikeMeasure, ...]:
        """Earlier measures on the same track; those for the same norms and as grave first, then the latest."""
        person, assessment = self._case.respondent(respondent), self._case.assessment(respondent)
        if person is None:
            return ()
        norms = frozenset(one.norm for one in assessment.findings) if assessment else frozenset()
        gravity = SERIOUSNESS_NAMES[assessment.seriousness] if assessment else ""
        found: list[tuple[int, date, LikeMeasure]] = []
        for case in self._others("decide_measure"):
            for decision in case.decisions.values():
                other = case.person(decision.respondent)
                if decision.act.act != "decide_measure" or not decision.act.readable or other is None:
                    continue
                if other.track is person.track:
                    made = _measure(case, decision, other, norms)
                    alike = 2 * len(made.same) + (made.gravity == gravity)
                    found.append((alike, local(decision.act.at).date(), made))
        return tuple(made for _, _, made in sorted(found, key=lambda item: item[:2], reverse=True)[:limit])

    def _others(self, act: str) -> Iterator[Case]:
        for case_id in self._books.index.cases_decided(act, LOOKED_AT):
            if case_id == self._case.id:
                continue
            try:
                case = self._books.case(case_id)
            except (NoCase, EntryForged):
                continue
            if not case.excluded_as(self._books.who.member):
                yield case


def _first(case: Case, inspection: Inspection) -> Person | None:
    return next((person for ref in inspection.persons if (person := case.person(ref))), None)


def _inspection(case: Case, one: Inspection, decision: RecordedAct, person: Person) -> LikeInspection:
    first, last = one.period
    decided = local(decision.at).date()
    until = one.valid_until
    hide = _hiding(case)
    return LikeInspection(
        school_year=school_year(decided),
        about=CATEGORY_NAMES[person.category],
        systems=tuple(map(hide, one.systems)),
        days=(last - first).days + 1 if first and last else 0,
        advice=one.advice.fields.text("advice") if one.advice else "",
        approved=one.approved,
        valid_days=(until - decided).days if until else 0,
        conditions=hide(decision.fields.text("conditions")),
        motivation=hide(decision.fields.text("motivation")),
    )


def _measure(case: Case, decision: Decision, person: Person, norms: frozenset[str]) -> LikeMeasure:
    assessment = case.assessment(decision.respondent)
    grounds: tuple[Finding, ...] = (
        tuple(one for one in assessment.findings if one.id in decision.grounds) if assessment else ()
    )
    own = tuple(dict.fromkeys(one.norm for one in grounds if one.norm))
    return LikeMeasure(
        school_year=school_year(local(decision.act.at).date()),
        about=CATEGORY_NAMES[person.category],
        kinds=tuple(dict.fromkeys(one.kind for one in grounds)),
        norms=own,
        same=norms & frozenset(own),
        gravity=SERIOUSNESS_NAMES[assessment.seriousness] if assessment else "",
        contested=any(one.contested for one in grounds),
        measure=MEASURE_NAMES[decision.measure] if decision.measure else decision.label,
        stands=decision.stands,
    )


def school_year(day: date) -> str:
    """The school year of a day, as ``2025-2026``."""
    first = day.year if day.month >= SCHOOL_YEAR_BEGINS_IN else day.year - 1
    return f"{first}-{first + 1}"


def _hiding(case: Case) -> Callable[[str], str]:
    """Leaves out the names of everybody in a case, whole and in part."""
    names = {name for person in case.persons.values() for name in (person.name, *person.guardians)}
    parts = {word.strip(".,()") for name in names for word in name.split()}
    words = {*names, *(part for part in parts if len(part) >= SHORTEST_NAME and part[:1].isupper())}
    if not words:
        return lambda text: text
    longest_first = sorted(words, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in longest_first), re.IGNORECASE)
    return lambda text: pattern.sub(SOMEBODY, text)
