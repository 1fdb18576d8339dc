"""Who fills in an act: what is known, what can be picked from the case, and chance."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from caseapp.model.case import Case
    from caseapp.model.person import Person
    from caseapp.model.value import Value
    from tests.unit.procedure.world import Play

Filled = dict[str, "Value"]

FACTS = (
    "add_evidence",
    "record_hearing",
    "record_inspection_action",
    "add_note",
    "secure_situation",
    "consult",
    "quote_evidence",
)
"""Acts that can stand as evidence of a fact."""


class Fill:
    """Fills in one act of one case; what is already known of the fields is kept."""

    def __init__(self, play: Play, random: Random, known: Filled) -> None:
        self.play, self.random, self.known = play, random, known
        self.case: Case = play.case
        self.today: date = play.today

    def chance(self, percent: int) -> bool:
        return self.random.random() * 100 < percent

    def one(self, *items: str) -> str:
        return self.random.choice(items)

    def ago(self, most: int) -> date:
        return self.today - timedelta(days=self.random.randint(0, most))

    def ahead(self, most: int, least: int = 0) -> date:
        return self.today + timedelta(days=self.random.randint(least, most))

    def made(self, *acts: str) -> str | None:
        found = self.case.all(*acts)
        return self.random.choice(found).ref if found else None

    @property
    def person(self) -> Person | None:
        """Whom the act is about: as known, else a respondent."""
        ref = self.known.get("respondent")
        if isinstance(ref, str):
            return self.case.person(ref)
        if not self.case.respondents:
            return None
        found = self.random.choice(self.case.respondents)
        self.known["respondent"] = found.ref
        return found

    def about(self, **fields: Value) -> Filled:
        """Fields of an act about a respondent."""
        person = self.person
        return {"respondent": person.ref if person else None, **fields}

    def anybody(self) -> str | None:
        return self.random.choice(tuple(self.case.persons)) if self.case.persons else None

    def inspection(self) -> str | None:
        known = self.known.get("inspection")
        if isinstance(known, str):
            return known
        found = [ref for ref, item in self.case.inspections.items() if item.open] or list(self.case.inspections)
        return self.random.choice(found) if found else None

    def decision(self) -> str | None:
        known = self.known.get("decision")
        if isinstance(known, str):
            return known
        person = self.person
        found = [d.ref for d in self.case.decisions.values() if person is None or d.respondent == person.ref]
        return self.random.choice(found) if found else None

    def established(self) -> tuple[str, ...]:
        """The findings about the person of the act that stand."""
        person = self.person
        found = self.case.assessment(person.ref) if person else None
        return tuple(finding.id for finding in found.established) if found else ()
