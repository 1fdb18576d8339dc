"""Which measures are in range for a respondent, and how heavy they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import WEIGHT_OF, Category, Measure, Sector, Track
from caseapp.procedure.reasons import refuses
from caseapp.procedure.wording import MEASURE_NAMES, listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.person import Person
    from caseapp.model.protocol import MeasureRule
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

CONTRACTUAL = (Measure.CONTRACT_WARNING, Measure.ASSIGNMENT_ENDED)
OF_GUARDIANS = (Measure.WARNING, Measure.ACCESS_BAN)
OF_LEARNERS = frozenset({Measure.WARNING, Measure.REPRIMAND, Measure.ACCESS_BAN, Measure.TRANSFER})
OPEN_TO = {
    Track.STAFF: frozenset({Measure.WARNING, Measure.TRANSFER, Measure.ACCESS_BAN}),
    Track.PUPIL: OF_LEARNERS | {Measure.SUSPENSION, Measure.REMOVAL},
    Track.GUARDIAN: OF_LEARNERS,
    Track.CONTRACT: frozenset(CONTRACTUAL),
}
"""What an open list leaves room for, by track."""

LIGHTEST = frozenset({Measure.WARNING, Measure.CONTRACT_WARNING})


def agreement_source(s: Situation, person: Person) -> str:
    """The collective agreement of a member of staff: as recorded, else by sector."""
    if person.cao:
        return person.cao
    rule = s.rule("staff_measures", person)
    return rule.ref if rule else "cao"


def measure_source(s: Situation, person: Person) -> str:
    """The provision that gives the range for this respondent, or the text's id."""
    rule = s.protocol.measures_for(person.category, person.track)
    return rule.source if rule else s.protocol.id


def range_of(s: Situation, person: Person) -> tuple[Measure, ...]:
    """The measures in range for this respondent, light to heavy."""
    rule = s.protocol.measures_for(person.category, person.track)
    set_by_school = s.organisation.settings.measures.get(person.track)
    found: set[Measure] = set(set_by_school or ())
    if rule is not None and not (rule.agreement and set_by_school):
        found |= set(rule.range)
    if person.track is Track.STAFF:
        found |= _staff_range(s, person, rule, set_by_school is not None)
    elif person.track is Track.CONTRACT:
        found |= set(CONTRACTUAL)
    elif person.track is Track.GUARDIAN:
        found |= set(OF_GUARDIANS)
    elif rule is None and not set_by_school:
        found |= {Measure.WARNING, Measure.SUSPENSION, Measure.REMOVAL}
    if rule is not None and rule.open and rule.range:
        found |= OPEN_TO[person.track]
    if Measure.REPRIMAND in found:
        found.add(Measure.CONDITIONAL_REPRIMAND)
    return tuple(sorted(found, key=lambda measure: (WEIGHT_OF[measure], measure)))


def _staff_range(s: Situation, person: Person, rule: MeasureRule | None, set_by_school: bool) -> set[Measure]:
    found = {Measure.WARNING}
    if set_by_school and (rule is None or rule.agreement):
        return found
    law = s.law.find_for(person.cao, "staff_measures") if person.cao else s.rule("staff_measures", person)
    found |= set(law.measures) if law else set()
    if rule is None or rule.agreement:
        found |= {Measure.DISMISSAL, Measure.SUMMARY_DISMISSAL}
    return found


def in_range(s: Situation) -> Iterable[Reason]:
    """The measure is one that the text or the agreement gives for this respondent."""
    person, text = s.respondent, s.fields.text("measure")
    if person is None or text not in set(Measure):
        return
    measure, allowed = Measure(text), range_of(s, person)
    if measure in allowed:
        return
    names = listing(MEASURE_NAMES[item] for item in allowed)
    sentence = f"Een {MEASURE_NAMES[measure]} kan hier niet. Wel mogelijk: {names}."
    yield refuses("not_in_range", measure_source(s, person), sentence, "measure")
    if person.track is Track.STAFF:
        source = agreement_source(s, person)
        yield refuses(
            "x_contrary_to_cao", source, f"De cao kent deze maatregel hier niet. Kies uit: {names}.", "measure"
        )


def needs_clause(person: Person, measure: Measure) -> bool:
    """Whether objection or appeal lies, so that the decision must say so."""
    if person.track is Track.STAFF:
        return measure is not Measure.WARNING
    if person.track is Track.PUPIL:
        return measure in (Measure.SUSPENSION, Measure.REMOVAL)
    return person.category is Category.GUARDIAN and measure in (Measure.SUSPENSION, Measure.REMOVAL)


def needs_proposal(person: Person, measure: Measure) -> bool:
    """Whether an intention comes first: for all but a warning, a pupil's suspension and summary dismissal."""
    if measure in LIGHTEST or measure is Measure.SUMMARY_DISMISSAL:
        return False
    return not (measure is Measure.SUSPENSION and person.track is Track.PUPIL)


def clause_source(s: Situation, person: Person) -> str:
    """What asks the objection or appeal clause."""
    rule_id = "decision_appeal_clause" if person.track is Track.STAFF else "pupil_objection_term"
    rule = s.rule(rule_id, person)
    if rule is None and person.track is Track.PUPIL:
        rule = s.rule("pupil_suspension_decision", person)
    return rule.ref if rule else "wpo:60" if Sector.PO in s.sectors(person) else measure_source(s, person)
