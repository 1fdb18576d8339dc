"""Conditions of keeping somebody out: the longest term, the purpose, and no bridge to a removal."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseapp.model.decision import KEEPS_PUPIL_OUT, Decision
from caseapp.model.term import Measure, Sector, Track, Weight
from caseapp.procedure.guards.hearing import heard_on, hearing_source
from caseapp.procedure.guards.measure import clause_given, grounds_of, measure_of, same_facts
from caseapp.procedure.reasons import CARE, advises, explain, refuses, weighing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.model.person import Person
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

COUNTS_AS_REMOVAL = 20
"""More school days than this, or to the end of the school year, counts as removal (``procedure.md``)."""

SCHOOL_WEEK = 5
LONGEST_COUNTED = 400
"""No more days of one period are counted than this: far more than any limit."""


def respondent_of(s: Situation) -> Person | None:
    """The respondent named, or the one whom the named decision is about."""
    if s.respondent is not None:
        return s.respondent
    return s.case.respondent(s.decision.respondent) if s.decision else None


def keeps_out(s: Situation) -> bool:
    """Whether the proposed act keeps a pupil out, whatever its label (uitspraak:time-out)."""
    person = respondent_of(s)
    if person is None or person.track is not Track.PUPIL:
        return False
    if s.decision is not None:
        return s.decision.suspends
    return s.fields.text("kind") in KEEPS_PUPIL_OUT or measure_of(s) is Measure.SUSPENSION


def _days(start: date, end: date) -> Iterator[date]:
    for number in range(min((end - start).days + 1, LONGEST_COUNTED)):
        yield start + timedelta(days=number)


def proposed_period(s: Situation) -> tuple[date | None, date | None]:
    """The first and last day of what is proposed; an extension begins where the decision ends."""
    if s.decision is not None:
        return s.decision.start, s.fields.day("to")
    return s.fields.day("from"), s.fields.day("to")


def school_days_out(s: Situation, person: Person) -> tuple[int, int]:
    """School days out: of the proposed period alone, and with all measures for the same incident (uitspraak:verlenging)."""
    start, end = proposed_period(s)
    if start is None or end is None or end < start:
        return 0, 0
    own = set(_days(start, end))
    grounds = _grounds(s)
    every = set(own)
    for decision in s.case.decisions_about(person.ref):
        if decision.suspends and _shares(s, decision, grounds):
            every |= _days_of(decision)
    for absence in s.case.all("record_absence", respondent=person.ref):
        first = absence.fields.day("from")
        if first:
            every |= set(_days(first, absence.fields.day("to") or s.today))
    return _school_days(s, own), _school_days(s, every)


def school_days_by(s: Situation, decision: Decision) -> int:
    """School days out by a decision, with those of earlier ones for the same incident (uitspraak:verlenging)."""
    if decision.start is None or decision.end is None:
        return 0
    days = set(_days(decision.start, decision.end))
    for other in s.case.decisions_about(decision.respondent):
        if other.act.seq < decision.act.seq and other.suspends and _shares(s, other, decision.grounds):
            days |= _days_of(other)
    return _school_days(s, days)


def _school_days(s: Situation, days: set[date]) -> int:
    return sum(s.calendar.is_school_day(day) for day in days)


def _grounds(s: Situation) -> frozenset[str]:
    """The findings that the proposed measure rests on."""
    named = frozenset(s.fields.texts("grounds") or s.fields.texts("findings"))
    return named or s.decision.grounds if s.decision is not None else named


def _shares(s: Situation, decision: Decision, grounds: frozenset[str]) -> bool:
    return not decision.grounds or not grounds or same_facts(s, decision, grounds)


def _days_of(decision: Decision) -> set[date]:
    """The days on which a measure really kept the pupil out: until it was lifted or annulled."""
    end = decision.last_day() or decision.start
    if decision.start is None or end is None or end < decision.start:
        return set()
    return set(_days(decision.start, end))


def removal_pending(s: Situation, person: Person) -> bool:
    """Whether a removal of this pupil is proposed or decided."""
    decided = any(item.measure is Measure.REMOVAL and item.stands for item in s.case.decisions_about(person.ref))
    last = [item for item in s.case.proposals if item.respondent == person.ref and item.decision is None]
    return decided or any(item.measure is Measure.REMOVAL for item in last[-1:])


def bridging_softened(s: Situation, person: Person) -> bool:
    """In VO the suspension may go on while a removal is proposed, the inspectorate consulted and teaching goes on."""
    rule = s.rule("bridging", person)
    return (
        rule is not None
        and not rule.refuses
        and removal_pending(s, person)
        and bool(s.case.all("consult_inspectorate", respondent=person.ref))
        and bool(s.case.all("provide_education", respondent=person.ref))
    )


def no_bridge(s: Situation) -> Iterable[Reason]:
    """No suspension bridges a removal procedure (PO refuses, VO asks a reason)."""
    person = respondent_of(s)
    if person is None or not keeps_out(s) or not removal_pending(s, person):
        return
    rule = s.rule("bridging", person)
    if rule is None:
        return
    text = "Er loopt een verwijdering. Een schorsing om die tijd te overbruggen mag niet. Geef de leerling onderwijs."
    weight = Weight.REFUSES if rule.refuses else Weight.ADVISES if bridging_softened(s, person) else Weight.MUST_EXPLAIN
    yield weighing(weight, "suspension_pending_removal", rule.ref, text, "from")


def pupil_limit(s: Situation) -> Iterable[Reason]:
    """A pupil is kept out for a week at the most, all days for one incident counted together."""
    person = respondent_of(s)
    if person is None or not keeps_out(s):
        return
    rule = s.rule("pupil_suspension_limit", person)
    if rule is None:
        return
    limit = rule.figure or 5
    if s.sectors(person) == frozenset({Sector.MBO}):
        limit = s.organisation.settings.term("pupil_suspension_mbo")
    own, every = school_days_out(s, person)
    if every > limit and not (bridging_softened(s, person) and every <= COUNTS_AS_REMOVAL):
        weight = rule.weight
        text = f"De leerling mag hooguit {limit} schooldagen buiten de les zijn. Met deze maatregel worden het er {every}. Kort de maatregel in."
        if weight is Weight.REFUSES and not s.calendar.knows_holidays(proposed_period(s)[1] or s.today):
            weight = Weight.MUST_EXPLAIN
            text = (
                f"De leerling mag hooguit {limit} schooldagen buiten de les zijn. Met deze maatregel worden het er {every}. Kort de maatregel in. "
                "Of leg uit welke schoolvakantie hierin valt: zo ver vooruit kent dit programma die niet."
            )
        yield weighing(weight, "suspension_too_long", rule.ref, text, "to")
        extension = s.rule("extension_counts", person)
        if every > own and extension is not None:
            text = "Alle dagen voor hetzelfde voorval tellen samen, ook time-outs en eerdere schorsingen. Kort de maatregel in."
            yield weighing(weight, "suspension_too_long", extension.ref, text, "to")


def not_a_removal(s: Situation) -> Iterable[Reason]:
    """What keeps a pupil out without end, to the end of the school year, or over twenty school days, counts as removal."""
    person = respondent_of(s)
    if person is None or not keeps_out(s) or not s.given("to"):
        return
    start, end = proposed_period(s)
    endless = end is None
    if not endless and start and end:
        _, every = school_days_out(s, person)
        endless = every > COUNTS_AS_REMOVAL or _to_end_of_school_year(s, start, end)
    if not endless:
        return
    rule = s.rule("time_out", person)
    source = rule.ref if rule else "uitspraak:time-out"
    text = "Zo lang (of zonder einde) uit de les telt als verwijdering. Kies een korte maatregel, of volg de weg van verwijdering."
    yield refuses("suspension_pending_removal", source, text, "to")
    yield refuses(
        "disproportionate",
        source,
        "Een lichter middel ligt voor de hand: probeer eerst het gedrag te verbeteren.",
        "to",
    )
    if not s.case.all("seek_other_school", respondent=person.ref):
        yield refuses(
            "no_other_school", source, "Wie een leerling zo lang buiten houdt, moet een andere school zoeken.", "to"
        )


def _to_end_of_school_year(s: Situation, start: date, end: date) -> bool:
    last = s.calendar.school_year_end(start)
    after = end + timedelta(days=1)
    days_left = any(s.calendar.is_school_day(day) for day in _days(after, last)) if after <= last else False
    return not days_left and s.calendar.school_days_in(start, end) > SCHOOL_WEEK


def staff_limit(s: Situation) -> Iterable[Reason]:
    """An order measure for staff lasts the agreement's term at the most; an inquiry that goes on may extend it."""
    person = respondent_of(s)
    start, end = proposed_period(s)
    if person is None or person.track is not Track.STAFF or start is None or end is None:
        return
    rule = s.rule("staff_order_suspension", person)
    if rule is None or not rule.figure or _order_kind(s) == "contact_ban":
        return
    if len(_order_days(s, person, start, end)) <= timedelta(weeks=rule.figure).days:
        return
    text = f"Een schorsing als ordemaatregel duurt in beginsel hooguit {rule.figure} weken. Kort de schorsing in, of leg uit waarom het langer moet."
    going_on = s.decision is not None and s.decision.purpose == "inquiry" and something_to_inquire(s)
    make = advises if going_on else explain if rule.weight is not Weight.REFUSES else refuses
    yield make("suspension_too_long", rule.ref, text, "to")


def _order_kind(s: Situation) -> str:
    return s.decision.label if s.decision is not None else s.fields.text("kind")


def _order_days(s: Situation, person: Person, start: date, end: date) -> set[date]:
    """The days out, with those of all order measures that share a finding; one without findings counts with all."""
    own = set(_days(start, end))
    grounds = _grounds(s)
    for decision in s.case.decisions_about(person.ref, "interim"):
        if decision.label != "contact_ban" and _shares(s, decision, grounds):
            own |= _days_of(decision)
    return own


def something_to_inquire(s: Situation) -> bool:
    """Whether there is still something to inquire: not assessed, a fact not established, or an inspection open."""
    person = respondent_of(s)
    assessment = s.case.assessment(person.ref) if person else None
    if assessment is None or any(not finding.established for finding in assessment.findings):
        return True
    return any(item.open for item in s.case.inspections.values())


def purpose_of_order(s: Situation) -> Iterable[Reason]:
    """An interim measure is never a punishment, and serves an inquiry only while there is one."""
    purpose = s.fields.text("purpose") or (s.decision.purpose if s.decision else "")
    if purpose == "other":
        text = (
            "Een ordemaatregel is voor onderzoek, veiligheid of rust en nooit een straf. Leg uit waar deze voor dient."
        )
        yield explain("x_wrong_instrument", CARE, text, "purpose")
    elif purpose == "inquiry" and not something_to_inquire(s):
        text = "Het onderzoek is klaar: alles is beoordeeld. Een ordemaatregel voor onderzoek past dan niet meer. Leg uit waarom toch."
        yield explain("x_wrong_instrument", CARE, text, "purpose")


def order_ends(s: Situation) -> Iterable[Reason]:
    """An interim measure has an end."""
    if s.given("to") and s.fields.day("to") is None:
        yield refuses(
            "x_no_end_date",
            CARE,
            "De einddatum ontbreekt. Een ordemaatregel heeft altijd een laatste dag. Vul die in.",
            "to",
        )


def order_heard(s: Situation) -> Iterable[Reason]:
    """The respondent is heard first, unless it is urgent and says why."""
    person = respondent_of(s)
    if person is None or s.partial or s.fields.filled("urgent"):
        return
    if person.track is Track.PUPIL and not keeps_out(s):
        return
    if person.track is Track.GUARDIAN:
        return
    found = tuple(heard_on(s, grounds_of(s), after=s.decision.act if s.decision else None))
    yield from found
    if found and person.track in (Track.STAFF, Track.CONTRACT):
        text = "De medewerker heeft nog geen kans gehad om te reageren. Hoor eerst, of zeg waarom het niet kan wachten."
        yield refuses("no_defence_term", hearing_source(s), text, "urgent")


def order_clause(s: Situation) -> Iterable[Reason]:
    """Whatever keeps a pupil out carries the objection clause of a suspension."""
    person = respondent_of(s)
    if person is None or s.partial or not keeps_out(s) or clause_given(s):
        return
    rule = s.rule("pupil_suspension_decision", person)
    source = rule.ref if rule else "uitspraak:time-out"
    text = "Dit telt als schorsing. Het besluit moet zeggen dat bezwaar mogelijk is, bij wie en tot wanneer. Neem die zin op."
    yield refuses("no_objection_clause", source, text, "objection_clause")


def before_its_end(s: Situation) -> Iterable[Reason]:
    """A measure is extended before it ends, to a later day."""
    decision, end = s.decision, s.fields.day("to")
    if decision is None:
        return
    if decision.end is None:
        text = "Deze maatregel heeft geen laatste dag. Er is niets te verlengen; u hoeft niets te doen."
        yield refuses("not_in_range", CARE, text, "decision")
        return
    if not decision.in_effect(s.today):
        text = "Deze maatregel is al voorbij. Verlengen met terugwerkende kracht kan niet. Neem zo nodig een nieuw besluit."
        yield refuses("x_retroactive", CARE, text, "decision")
    if end and end <= decision.end:
        yield refuses("date_order", CARE, "De nieuwe einddatum ligt niet na de oude. Kies een latere dag.", "to")


def heard_again(s: Situation, decision: Decision) -> Iterable[Reason]:
    """An extension is a new decision with a hearing of its own (OG 109089)."""
    return heard_on(s, grounds_of(s), after=decision.act)
