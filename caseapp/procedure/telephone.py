"""The line of the Vertrouwensinspecteur: its number, when it is open, and what to have at hand when one calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from caseapp.model.case import Case
    from caseapp.procedure.calendar import Calendar

NUMBER = "0900 111 3 111"
OPENS, CLOSES = time(8), time(17)
SOURCE = "inspectie:vertrouwensinspecteur"
"""The rule of ``resources/law/offence.toml`` that gives the number and the hours."""

POLICE = "0900 8844"
"""The police, when nobody is in danger now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The line at one moment: open until, or closed and open again from."""

    open: bool
    until: datetime | None = None
    again: datetime | None = None


def line_at(calendar: Calendar, moment: datetime) -> Line:
    """Whether the line is open: on working days, public holidays excepted, from 8 to 17 o'clock."""
    here = calendar.local(moment)
    day = here.date()
    working = calendar.is_working_day(day)
    if working and OPENS <= here.time() <= CLOSES:
        return Line(open=True, until=calendar.at(day, CLOSES))
    if not working or here.time() > CLOSES:
        day = calendar.working_day_from(day + timedelta(days=1))
    return Line(open=False, again=calendar.at(day, OPENS))


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHand:
    """One thing to have at hand: what it is, what the case says of it, and whether it is there."""

    what: str
    text: str
    there: bool


def at_hand(case: Case, respondent: str | None, today: date) -> tuple[AtHand, ...]:
    """What the inspector will ask, with what the case has of it."""
    person = case.respondent(respondent) or (case.respondents[0] if len(case.respondents) == 1 else None)
    assessment = case.assessment(person.ref) if person else None
    affected = [one for one in case.persons.values() if one.part.value == "affected"]
    ages = [f"{one.name} ({age} jaar)" if (age := one.age(today)) is not None else one.name for one in affected]
    facts = assessment.findings if assessment else ()
    report = case.report
    secured = case.all("secure_situation")
    told = [*case.all("inform_respondent"), *case.all("inform_guardians")]
    return (
        AtHand(what="Om wie het gaat", text=person.name if person else "", there=person is not None),
        AtHand(what="Wie is geraakt, en hoe oud", text=", ".join(ages), there=bool(affected)),
        AtHand(
            what="Wat er is gebeurd",
            text="; ".join(one.fact for one in facts) or (report.fields.text("summary") if report else ""),
            there=bool(facts) or report is not None,
        ),
        AtHand(
            what="Wanneer het bekend werd",
            text=day_text(report.fields.day("noticed_on")) if report and report.fields.day("noticed_on") else "",
            there=report is not None,
        ),
        AtHand(
            what="Wat vaststaat en waarop dat rust",
            text=_standing(sum(one.established for one in facts), len(facts)),
            there=any(one.established for one in facts),
        ),
        AtHand(
            what="Wat de school al heeft gedaan",
            text=f"{len(secured)} keer iets veiliggesteld" if secured else "",
            there=bool(secured),
        ),
        AtHand(what="Wie het al weet", text=f"{len(told)} keer iemand ingelicht" if told else "", there=bool(told)),
    )


def _standing(established: int, number: int) -> str:
    if number == 1:
        return "1 feit, dat vaststaat" if established else "1 feit, dat nog niet vaststaat"
    return f"{established} van {number} feiten" if number else ""
