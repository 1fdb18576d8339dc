"""Objection or appeal: what lies open against a decision, with whom, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseapp.model.term import Measure, Track
from caseapp.procedure.guards.objection import objection_rule_id

if TYPE_CHECKING:
    from caseapp.model.person import Person
    from caseapp.procedure.situation import Situation

WORDS = {1: "een", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen", 10: "tien"}
UNITS = {
    "days": ("dag", "dagen"),
    "working_days": ("werkdag", "werkdagen"),
    "school_days": ("schooldag", "schooldagen"),
    "weeks": ("week", "weken"),
    "months": ("maand", "maanden"),
}
SIX = (6, "weeks")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """What somebody can do against a decision; ``until`` is reckoned from the day of the letter, or of the end.

    ``address`` is where it goes, on one line; empty when the organisation has not set it.
    """

    what: str
    whom: str
    address: str
    term: str
    until: date
    court: bool = False


def remedy(s: Situation, person: Person, measure: Measure | None, day: date, start: date | None) -> Remedy:
    """The way open to a person: objection for pupils and parents, appeal for staff, the court on summary dismissal.

    Args:
        s: the case now.
        person: whom the decision is about.
        measure: what was decided; none for an interim measure.
        day: the day of the letter.
        start: the first day of the measure. The court's term runs from the day on which the employment ended
            (``bw7:686a``), whatever day the letter bears.
    """
    court = measure is Measure.SUMMARY_DISMISSAL
    day = start if court and start is not None else day
    rule = s.rule("court_term" if court else objection_rule_id(person), person)
    figure, unit = (rule.figure, rule.unit) if rule and rule.figure else SIX
    committees = s.organisation.committees
    what, whom = "bezwaar maken", board(s)
    address = committees.objection.line or ", ".join(s.organisation.letterhead.address)
    if court:
        what, whom, address = "een verzoek indienen", "de kantonrechter", ""
    elif person.track is Track.STAFF:
        what, whom, address = "beroep instellen", "de commissie van beroep", committees.appeal.line
    return Remedy(
        what=what,
        whom=whom,
        address=address,
        term=term_text(figure, unit),
        until=s.calendar.add(day, figure, unit),
        court=court,
    )


def board(s: Situation) -> str:
    """The board as a sentence names it, ``het College van Bestuur``; or the supervisory board in its place."""
    name = "Raad van Toezicht" if s.board_replaced else s.protocol.board_name
    return f"{'de' if name.casefold().startswith('raad') else 'het'} {name}"


def term_text(figure: int, unit: str) -> str:
    """A term in words: ``zes weken``."""
    one, many = UNITS.get(unit, UNITS["weeks"])
    return f"{WORDS.get(figure, str(figure))} {one if figure == 1 else many}"
