"""Obligations that the report and the persons start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.obligation import Obligation
from caseapp.model.term import Part, Role
from caseapp.model.zone import end_of, local
from caseapp.procedure.duties.start import at_once, default_due, first, working_days
from caseapp.procedure.guards.calls import offence_source
from caseapp.procedure.reasons import TERMS
from caseapp.procedure.wording import CONSULTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseapp.model.act import RecordedAct, Ref
    from caseapp.model.person import Person
    from caseapp.procedure.situation import Situation


NOBODY_YET = "Voeg toe over wie de melding gaat. Daarna wordt beoordeeld wat er is gebeurd."


def assess(s: Situation) -> Iterator[Obligation]:
    """A report is assessed within the organisation's term, each respondent by themselves."""
    report = s.case.report
    if report is None:
        return
    done = s.case.all("assess", "dismiss_report")
    abouts: list[Ref | None] = [person.ref for person in s.case.respondents]
    for about in abouts or [None]:
        yield Obligation(
            act="assess",
            about=about,
            due=_assessed_by(s, report, s.case.get(about)),
            sources=(TERMS,),
            text="Beoordeel wat er is gebeurd." if about else NOBODY_YET,
            started_by=report.ref,
            blocks=about is not None,
            hint={"respondent": about} if about else {},
            met_by=first(done, lambda act, ref=about: ref is None or act.respondent == ref),  # type: ignore[misc]
        )


def _assessed_by(s: Situation, report: RecordedAct, added: RecordedAct | None) -> datetime:
    """The end of the term since the report; since the person was added where that was when it was over already."""
    term = s.organisation.settings.term("assess")
    due = end_of(s.calendar.add_school_days(local(report.at).date(), term))
    if added is not None and added.at > due:
        due = end_of(s.calendar.add_school_days(local(added.at).date(), term))
    return due


def derailing(s: Situation) -> Iterator[Obligation]:
    """What the text asks at once when online contact threatens to derail (ozhw:5.4)."""
    report = s.case.report
    if report is None or not report.fields.flag("derailing"):
        return
    for asked in s.text_at(report).consultations:
        if asked.when != "derailing":
            continue
        alive = s.text_held(local(report.at).date())
        yield Obligation(
            act="consult",
            about=None,
            due=at_once(s, report.at),
            sources=(asked.source,),
            text=f"Online contact dreigt te ontsporen. Overleg met {CONSULTED.get(asked.with_, asked.with_)}.",
            started_by=report.ref,
            blocks=alive,
            precautionary=not alive,
            hint={"with": asked.with_},
            met_by=first(s.case.all("consult"), lambda act, w=asked.with_: act.fields.text("with") == w),  # type: ignore[misc]
        )


def board_told(s: Situation) -> Iterator[Obligation]:
    """On suspicion of a sexual offence the board is told at once, by whoever hears of it (law.md)."""
    report = s.case.report
    if report is None or not report.fields.flag("sexual_offence_suspected"):
        return
    author = s.organisation.member(report.author)
    met = first(s.case.all("consult"), lambda act: act.fields.text("with") == "board")
    if met is None and author is not None and author.holds_anywhere(Role.BOARD_MEMBER):
        met = report.ref
    yield Obligation(
        act="consult",
        about=None,
        due=at_once(s, report.at),
        sources=(offence_source(s),),
        text="Vermoeden van een zedenmisdrijf. Vertel het meteen aan het bestuur.",
        started_by=report.ref,
        hint={"with": "board"},
        met_by=met,
    )


def guardians(s: Situation) -> Iterator[Obligation]:
    """The guardians of a minor who is respondent or affected are informed in a working day; a reason may defer it.

    Who turns eighteen decides from then on: what was not told by then need not be.
    """
    told = s.case.all("inform_guardians")
    for person in s.case.persons.values():
        added = s.case.get(person.ref)
        if person.part not in (Part.RESPONDENT, Part.AFFECTED) or added is None:
            continue
        if not s.minor(person, local(added.at).date()):
            continue
        duty = _guardians_of(s, person, added, told)
        if not duty.open or s.minor(person):
            yield duty


def _guardians_of(s: Situation, person: Person, added: RecordedAct, told: tuple[RecordedAct, ...]) -> Obligation:
    about = [act for act in told if act.fields.text("person") == person.ref]
    deferred = [act for act in about if act.fields.filled("deferred_reason")]
    due = working_days(s, deferred[-1].at, 5) if deferred else working_days(s, added.at, 1)
    return Obligation(
        act="inform_guardians",
        about=person.ref,
        due=due,
        sources=(TERMS,),
        text=f"Licht de ouders van {person.name} in.",
        started_by=added.ref,
        hint={"person": person.ref},
        met_by=next((act.ref for act in about if not act.fields.filled("deferred_reason")), None),
    )


def support(s: Situation) -> Iterator[Obligation]:
    """Where the text says so, help is offered to those affected (svok:IV.1)."""
    offered = s.case.all("offer_support")
    for person in s.case.persons.values():
        added = s.case.get(person.ref)
        source = s.text_at(added).support_source if added else None
        if person.part is not Part.AFFECTED or added is None or source is None:
            continue
        alive = s.text_held(local(added.at).date())
        yield Obligation(
            act="offer_support",
            about=person.ref,
            due=default_due(s, added.at),
            sources=(source,),
            text=f"Bied {person.name} hulp aan.",
            started_by=added.ref,
            blocks=alive,
            precautionary=not alive,
            hint={"person": person.ref},
            met_by=_for_person(offered, person.ref),
        )


def _for_person(acts: tuple[RecordedAct, ...], ref: Ref) -> Ref | None:
    return first(acts, lambda act: act.fields.text("person") == ref)


DUTIES = (assess, derailing, board_told, guardians, support)
