"""Conditions of proposing and deciding a measure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseapp.model.term import WEIGHT_OF, Measure, Seriousness, Track, Weight
from caseapp.model.zone import local
from caseapp.procedure.guards.grounds import facts_named, heavy
from caseapp.procedure.guards.hearing import hearing_source
from caseapp.procedure.guards.range import clause_source, measure_source, needs_clause, needs_proposal
from caseapp.procedure.guards.text import text_in_force
from caseapp.procedure.reasons import CARE, CASE, FORM, explain, refuses
from caseapp.procedure.wording import MEASURE_NAMES, day_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.decision import Decision, Proposal
    from caseapp.model.finding import Finding
    from caseapp.model.person import Person
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

PENALTY_WORDS = re.compile(r"\b(berisp\w*|plichtsverzuim|straf(?!baar|recht|feit)\w*|disciplinair\w*)", re.IGNORECASE)
NEGATION = re.compile(r"\b(geen|niet|nog niet|zonder)\b(\W+\w+){0,2}\W*$", re.IGNORECASE)


def measure_of(s: Situation) -> Measure | None:
    """The measure that the act names, or that of the decision that it extends."""
    text = s.fields.text("measure")
    if text in set(Measure):
        return Measure(text)
    return s.decision.measure if s.decision else None


def grounds_of(s: Situation) -> tuple[Finding, ...]:
    """The findings that the act names as grounds, as they now stand."""
    if s.assessment is None:
        return ()
    named = s.fields.texts("grounds") or s.fields.texts("findings")
    return tuple(finding for name in named if (finding := s.assessment.finding(name)))


def assessed(s: Situation) -> Iterable[Reason]:
    """The respondent is assessed."""
    if s.respondent is not None and s.case.dismissed(s.respondent.ref) is not None:
        text = "De melding over deze persoon is terzijde gelegd. Beoordeel opnieuw als u toch een maatregel wilt."
        yield refuses("not_assessed", CASE, text)
    elif s.respondent is not None and s.assessment is None:
        text = "Er is nog niet beoordeeld wat deze persoon heeft gedaan. Beoordeel eerst de feiten."
        yield refuses("not_assessed", CASE, text)


def grounds_established(s: Situation, name: str = "grounds") -> Iterable[Reason]:
    """Every ground is an established finding about this respondent."""
    if s.respondent is None or not s.given(name):
        return
    known = {finding.id for finding in s.assessment.established} if s.assessment else set()
    named = s.fields.texts(name)
    loose = [ground for ground in named if ground not in known]
    if not named and name == "grounds":
        text = "Er is geen vastgesteld feit genoemd. Een maatregel rust op feiten die vaststaan. Kies ze uit de beoordeling."
        yield refuses("facts_not_established", CARE, text, name)
    if loose:
        text = f"Niet vastgesteld: {facts_named(s.assessment, loose)}. Gebruik alleen feiten die in de beoordeling vaststaan."
        yield refuses("facts_not_established", CARE, text, name)


def intention_complete(s: Situation) -> Iterable[Reason]:
    """The intention names the measure, so that the respondent can answer it (OG 104873)."""
    if s.given("measure") and not s.fields.filled("measure"):
        text = "Het voornemen noemt geen maatregel. Zonder maatregel kan de ander zich niet verweren. Kies er een."
        yield refuses("x_measure_not_in_intention", CARE, text, "measure")
        yield refuses("no_intention_notice", CARE, text, "measure")


def lighter_weighed(s: Situation) -> Iterable[Reason]:
    """Lighter measures are weighed; even before a warning, since a talk is lighter."""
    if s.partial or s.fields.filled("lighter_considered"):
        return
    text = (
        "Er staat niet waarom een lichtere maatregel niet genoeg is. Schrijf dat op, of leg uit waarom dit niet hoeft."
    )
    yield explain("lighter_not_weighed", CARE, text, "lighter_considered")
    yield explain("disproportionate", CARE, text, "lighter_considered")


def proportion_given(s: Situation) -> Iterable[Reason]:
    """It is said why the measure is in proportion."""
    if s.partial or s.fields.filled("proportionality"):
        return
    text = "Leg uit waarom deze maatregel in verhouding staat tot wat er is gebeurd."
    yield refuses("field_missing", FORM, text, "proportionality")


def warned_before(s: Situation) -> Iterable[Reason]:
    """A heavy measure follows an earlier warning or measure, unless the conduct is grave enough by itself."""
    measure = measure_of(s)
    if s.partial or not heavy(measure) or s.respondent is None or _earlier(s):
        return
    if any(_grave(finding) for finding in grounds_of(s)):
        return
    name = MEASURE_NAMES[measure] if measure else "maatregel"
    text = (
        f"Een {name} is zwaar en er is geen eerdere waarschuwing vastgelegd. Noem die, of leg uit waarom dit toch past."
    )
    yield explain("no_prior_warning", CARE, text, "earlier_measures")


def _earlier(s: Situation) -> bool:
    person = s.respondent
    if person is None or s.fields.filled("earlier_measures"):
        return True
    if s.case.all("record_earlier_measure", respondent=person.ref):
        return True
    grounds = set(s.fields.texts("grounds"))
    return any(
        decision.stands and not (decision.grounds & grounds)
        for decision in s.case.decisions_about(person.ref, "measure")
    )


def _grave(finding: Finding) -> bool:
    return finding.seriousness is Seriousness.VERY_SERIOUS or finding.possibly_criminal or finding.sexual_offence_minor


def light_carries_little(s: Situation) -> Iterable[Reason]:
    """A light finding does not carry dismissal or removal; a text may ask more seriousness still (svok:IV.3)."""
    measure, grounds, person = measure_of(s), grounds_of(s), s.respondent
    if measure is None or person is None or not grounds:
        return
    worst = max((finding.seriousness for finding in grounds), key=list(Seriousness).index)
    ends = (Measure.DISMISSAL, Measure.SUMMARY_DISMISSAL, Measure.REMOVAL, Measure.ASSIGNMENT_ENDED)
    if worst is Seriousness.LIGHT and measure in ends:
        text = f"De feiten zijn licht. Een {MEASURE_NAMES[measure]} is dan te zwaar. Kies een lichtere maatregel, of leg uit waarom toch."
        yield explain("disproportionate", CARE, text, "measure")
    rule = s.protocol.measures_for(person.category, person.track)
    needed = rule.needs.get(measure) if rule else None
    if rule and needed and list(Seriousness).index(worst) < list(Seriousness).index(needed):
        text = (
            "Het protocol vraagt hiervoor een zeer ernstig feit. Kies een lichtere maatregel, of leg uit waarom toch."
        )
        yield explain("disproportionate", rule.needs_source or rule.source, text, "measure")


def right_instrument(s: Situation) -> Iterable[Reason]:
    """Functioning and conflict ask another instrument than a measure (OG 109432)."""
    grounds = grounds_of(s)
    if grounds and all(finding.kind in ("functioning", "conflict") for finding in grounds):
        text = (
            "De feiten gaan over functioneren of een conflict. Daarvoor is een maatregel niet het middel; "
            "denk aan een verbeterplan of bemiddeling. Leg uit waarom u toch een maatregel wilt."
        )
        yield explain("x_wrong_instrument", CARE, text, "grounds")


def grounds_in_force(s: Situation) -> Iterable[Reason]:
    """The grounds do not rest on a text that was not in force, unless a separate basis holds."""
    yield from text_in_force(s, grounds_of(s), Weight.REFUSES)


def grounds_in_force_advice(s: Situation) -> Iterable[Reason]:
    """The same as advice: the decision will be refused if nothing changes."""
    yield from text_in_force(s, grounds_of(s), Weight.ADVISES)


def standing_proposal(s: Situation) -> Proposal | None:
    """The last intention about this respondent that no decision followed yet; for an extension, one after the decision."""
    ref = s.fields.ref("respondent") or (s.decision.respondent if s.decision else None)
    found = [proposal for proposal in s.case.proposals if proposal.respondent == ref]
    if not found or found[-1].decision is not None:
        return None
    if s.decision is not None and found[-1].act.seq < s.decision.act.seq:
        return None
    return found[-1]


def answered_proposal(s: Situation, person: Person, measure: Measure) -> Proposal | None:
    """The intention that this decision answers, or None.

    A measure that needs no intention answers one only where it shares a ground.
    """
    proposal = standing_proposal(s)
    if proposal is None or needs_proposal(person, measure):
        return proposal
    return proposal if set(s.fields.texts("grounds")) & proposal.grounds else None


def response_term_end(s: Situation, proposal: Proposal) -> date:
    """The last day of the term for a response: the agreement's, else the organisation's."""
    day = local(proposal.act.at).date()
    person = s.case.respondent(proposal.respondent)
    if person is not None and person.track in (Track.STAFF, Track.CONTRACT):
        rule = s.rule("staff_intention", person)
        if rule and rule.figure and person.track is Track.STAFF and not s.organisation.settings.sets("response_staff"):
            return s.calendar.add(day, rule.figure, rule.unit or "weeks")
        return s.calendar.add_days(day, s.organisation.settings.term("response_staff"))
    return s.calendar.add_days(day, s.organisation.settings.term("response_pupil"))


def proposed(s: Situation) -> Iterable[Reason]:
    """An intention came first and was answered, or its term is over; the decision stays within it."""
    measure, person = measure_of(s), s.respondent or _decided_respondent(s)
    if measure is None or person is None:
        return
    proposal = answered_proposal(s, person, measure)
    if proposal is None:
        if needs_proposal(person, measure):
            yield from _no_intention(s)
        return
    yield from _within(s, proposal, measure)
    if needs_proposal(person, measure) and proposal.response is None:
        end = response_term_end(s, proposal)
        if s.today <= end:
            text = f"De termijn voor een reactie loopt tot en met {day_text(end)}. Wacht de reactie of het einde van de termijn af."
            yield refuses("term_running", hearing_source(s), text)
            yield refuses("no_defence_term", hearing_source(s), text)


def _decided_respondent(s: Situation) -> Person | None:
    return s.case.respondent(s.decision.respondent) if s.decision else None


def _no_intention(s: Situation) -> Iterable[Reason]:
    source = hearing_source(s)
    text = "Er is geen voornemen vastgelegd. Stel de maatregel eerst voor, zodat de ander kan reageren."
    yield refuses("no_intention_notice", source, text)
    yield refuses(
        "no_defence_term", source, "De ander heeft geen termijn gehad om te reageren. Stel de maatregel eerst voor."
    )


def _within(s: Situation, proposal: Proposal, measure: Measure) -> Iterable[Reason]:
    source = hearing_source(s)
    new = new_grounds(s, proposal.grounds, proposal.act)
    if new:
        text = f"Niet in het voornemen: {facts_named(s.assessment, new)}. Laat die grond weg, of doe eerst een nieuw voornemen."
        yield refuses("x_ground_not_in_intention", source, text, "grounds")
    if proposal.measure is None or WEIGHT_OF[measure] > WEIGHT_OF[proposal.measure]:
        text = "Deze maatregel is zwaarder dan het voornemen. Kies een lichtere, of doe eerst een nieuw voornemen."
        yield refuses("x_measure_not_in_intention", source, text, "measure")
    yield from _longer(s, proposal, measure)


def new_grounds(s: Situation, known: frozenset[str], since: RecordedAct) -> set[str]:
    """The grounds that an earlier act did not have: another finding, or another fact that took its id afterwards."""
    named = set(s.fields.texts("grounds"))
    return (named - known) | {one.id for one in grounds_of(s) if one.first_seq > since.seq}


def _longer(s: Situation, proposal: Proposal, measure: Measure) -> Iterable[Reason]:
    start, end = proposal.act.fields.day("from"), proposal.act.fields.day("to")
    new_start, new_end = s.fields.day("from"), s.fields.day("to")
    if measure is not Measure.SUSPENSION or not (end and new_end):
        return
    if s.decision is not None:  # an extension begins where the measure ends
        longer = new_end > end
    else:
        longer = bool(start and new_start and (new_end - new_start) > (end - start))
    if longer:
        text = "Deze schorsing duurt langer dan in het voornemen staat. Kort de schorsing in, of doe eerst een nieuw voornemen."
        yield refuses("x_measure_not_in_intention", hearing_source(s), text, "to")


def unproposed_weighing(s: Situation) -> Iterable[Reason]:
    """Where nothing was proposed, the weighing asked of a proposal is asked of the decision."""
    measure, person = measure_of(s), s.respondent
    if measure and person and answered_proposal(s, person, measure) is not None:
        return
    yield from lighter_weighed(s)
    yield from proportion_given(s)
    yield from warned_before(s)
    yield from light_carries_little(s)
    yield from right_instrument(s)


def clause_given(s: Situation) -> bool:
    """Whether the decision carries the clause; an extension that says nothing of it carries the decision's own."""
    if s.decision is not None and "objection_clause" not in s.fields:
        return s.decision.act.fields.flag("objection_clause")
    return s.fields.flag("objection_clause")


def clause_there(s: Situation) -> Iterable[Reason]:
    """Where objection or appeal lies, the decision says so."""
    measure, person = measure_of(s), s.respondent
    if measure is None or person is None or s.partial or not needs_clause(person, measure):
        return
    if not clause_given(s):
        text = "Het besluit zegt niet dat bezwaar of beroep mogelijk is, bij wie en tot wanneer. Neem die zin op."
        yield refuses("no_objection_clause", clause_source(s, person), text, "objection_clause")


def starts_today_or_later(s: Situation) -> Iterable[Reason]:
    """A measure does not begin in the past."""
    start = s.fields.day("from")
    if start and start < s.today:
        text = "De maatregel zou in het verleden beginnen. Dat kan niet. Kies een dag vanaf vandaag."
        yield refuses("x_retroactive", CARE, text, "from")


def suspension_ends(s: Situation) -> Iterable[Reason]:
    """A suspension has an end."""
    if measure_of(s) is Measure.SUSPENSION and s.given("to") and s.fields.day("to") is None:
        text = "De einddatum ontbreekt. Een schorsing heeft altijd een laatste dag. Vul die in."
        yield refuses("x_no_end_date", CARE, text, "to")


def earlier_for_same(s: Situation) -> tuple[Decision, ...]:
    """Measures that stand for one of the same findings."""
    person, grounds = s.respondent, set(s.fields.texts("grounds"))
    if person is None:
        return ()
    found = s.case.decisions_about(person.ref, "measure")
    return tuple(decision for decision in found if decision.stands_on(s.today) and same_facts(s, decision, grounds))


def same_facts(s: Situation, decision: Decision, grounds: Collection[str]) -> bool:
    """Whether a decision rests on one of these findings, be it that the fact was recorded anew under another id since."""
    if decision.grounds & set(grounds):
        return True
    assessment = s.case.assessment(decision.respondent)
    return assessment is not None and assessment.repeat(grounds, decision.grounds, decision.act.seq)


def not_punished_twice(s: Situation) -> Iterable[Reason]:
    """No earlier measure stands for the same findings; a pupil's suspension before a removal is no second one."""
    measure = measure_of(s)
    for decision in earlier_for_same(s):
        if s.track is Track.PUPIL and measure is Measure.REMOVAL and decision.measure is Measure.SUSPENSION:
            continue
        name = MEASURE_NAMES[decision.measure] if decision.measure else "maatregel"
        text = f"Dezelfde feiten hebben al een maatregel gekregen: {name}. Twee keer voor hetzelfde mag niet. Hef de eerste op, of noem andere feiten."
        yield refuses("double_punishment", CARE, text, "grounds")
        return


def plain_warning(s: Situation) -> Iterable[Reason]:
    """A warning carries no clause and no words of penalty: it would be a reprimand in disguise (OG 108240)."""
    if measure_of(s) is not Measure.WARNING or s.respondent is None:
        return
    reasons = s.fields.text("reasons")
    if s.fields.flag("objection_clause"):
        text = "Tegen een waarschuwing staat geen bezwaar of beroep open. Haal die zin weg, of kies een berisping met voornemen."
        yield explain("x_wrong_instrument", measure_source(s, s.respondent), text, "objection_clause")
    if any(not NEGATION.search(reasons[: found.start()]) for found in PENALTY_WORDS.finditer(reasons)):
        text = "De redenen klinken als een straf. Een waarschuwing is geen straf. Pas de tekst aan, of kies een berisping met voornemen."
        yield explain("x_wrong_instrument", measure_source(s, s.respondent), text, "reasons")


def reason_kind_given(s: Situation) -> Iterable[Reason]:
    """A dismissal of staff says on what kind of ground it rests."""
    measure, kind = measure_of(s), s.fields.text("ground_kind")
    if s.partial or s.track is not Track.STAFF or measure not in (Measure.DISMISSAL, Measure.SUMMARY_DISMISSAL):
        return
    if not kind:
        yield refuses("field_missing", FORM, "Kies op wat voor grond het ontslag rust.", "ground_kind")
    elif (kind == "urgent_reason") != (measure is Measure.SUMMARY_DISMISSAL):
        text = "Een dringende reden hoort bij ontslag op staande voet, en andersom. Leg uit waarom dit hier anders is."
        yield explain("x_wrong_instrument", "bw7:678", text, "ground_kind")
