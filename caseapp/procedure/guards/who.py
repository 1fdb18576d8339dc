"""Who may do an act."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from caseapp.model.decision import KEEPS_PUPIL_OUT
from caseapp.model.term import Measure, Role, Track
from caseapp.procedure.guards.suspension import school_days_out

if TYPE_CHECKING:
    from caseapp.procedure.situation import Situation

Who = Callable[["Situation"], frozenset[Role]]

DIRECTOR, HRM, BOARD = Role.DIRECTOR, Role.HRM_MANAGER, Role.BOARD_MEMBER
SUPERVISORY, FG, INSPECTOR, MANAGER = (
    Role.SUPERVISORY_MEMBER,
    Role.PRIVACY_OFFICER,
    Role.INSPECTOR,
    Role.MANAGER,
)


def roles(*allowed: Role) -> Who:
    """The same roles in every situation."""
    fixed = frozenset(allowed)
    return lambda _situation: fixed


def everybody(_situation: Situation) -> frozenset[Role]:
    """Every role that can see a case: whoever has access."""
    return frozenset(Role) - {Role.ADMINISTRATOR}


def mandated(situation: Situation, *names: str) -> frozenset[Role]:
    """The roles that the organisation's settings mandate for an act or measure."""
    found: frozenset[Role] = frozenset()
    for name in names:
        found |= situation.organisation.settings.mandates.get(name, frozenset())
    return found


def by_track(staff: frozenset[Role], learner: frozenset[Role]) -> Who:
    """One set of roles for staff (and contract staff), another for pupils and guardians; both while that is not known."""

    def who(situation: Situation) -> frozenset[Role]:
        if situation.track is None:
            return staff | learner
        return staff if situation.track in (Track.STAFF, Track.CONTRACT) else learner

    return who


def measure_deciders(situation: Situation, measure: Measure | None, track: Track | None) -> frozenset[Role]:
    """Who is competent to decide a measure (holla:bevoegd), with the organisation's mandates."""
    if measure is None:
        return frozenset({DIRECTOR, HRM, BOARD})
    found = _by_law(measure, track)
    return found | mandated(situation, measure.value, f"{track.value}.{measure.value}" if track else measure.value)


def _by_law(measure: Measure, track: Track | None) -> frozenset[Role]:
    if measure in (Measure.WARNING, Measure.CONTRACT_WARNING):
        return frozenset({DIRECTOR, HRM})
    if measure is Measure.ACCESS_BAN:
        return frozenset({DIRECTOR})
    if measure is Measure.SUSPENSION and track is Track.PUPIL:
        return frozenset({DIRECTOR})
    return frozenset({BOARD})


def measure_who(situation: Situation) -> frozenset[Role]:
    """Who decides the measure that the act names."""
    text = situation.fields.text("measure")
    measure = Measure(text) if text in set(Measure) else None
    return measure_deciders(situation, measure, situation.track) | mandated(situation, "decide_measure")


def interim_who(situation: Situation) -> frozenset[Role]:
    """Who imposes an interim measure: the director a pupil's of up to a day in all, the board any."""
    found = frozenset({BOARD}) | mandated(situation, "impose_interim_measure")
    track, fields = situation.track, situation.fields
    if track is None:
        return found | {DIRECTOR}
    if track in (Track.STAFF, Track.CONTRACT):
        return found
    person = situation.respondent
    keeps_out = track is Track.PUPIL and fields.text("kind") in KEEPS_PUPIL_OUT
    if person is None or not keeps_out or school_days_out(situation, person)[1] <= 1:
        return found | {DIRECTOR}
    return found


def decision_who(situation: Situation) -> frozenset[Role]:
    """Who was competent for the decision that the act names: to extend or lift it."""
    decision = situation.decision
    if decision is None:
        return frozenset({DIRECTOR, HRM, BOARD})
    respondent = situation.case.respondent(decision.respondent)
    track = respondent.track if respondent else None
    if decision.kind == "interim":
        return _interim_extended(situation, track)
    return measure_deciders(situation, decision.measure, track) | mandated(situation, "decide_measure")


def _interim_extended(situation: Situation, track: Track | None) -> frozenset[Role]:
    found = frozenset({BOARD}) | mandated(situation, "impose_interim_measure")
    decision = situation.decision
    if decision is None or track in (Track.STAFF, Track.CONTRACT):
        return found
    person = situation.case.respondent(decision.respondent)
    if person is None or not decision.suspends or situation.fields.day("to") is None:
        return found | {DIRECTOR}
    return found | {DIRECTOR} if school_days_out(situation, person)[1] <= 1 else found


def inspection_actions_who(situation: Situation) -> frozenset[Role]:
    """Who determines what is done in an inspection: whom the text names, and the director where it names nobody."""
    rule = situation.protocol.inspection
    return frozenset({rule.actions_by if rule else DIRECTOR})


def trust_inspector_callers(situation: Situation) -> frozenset[Role]:
    """Whom the text names to call, and the board too where a sexual offence is suspected (law.md)."""
    rule = situation.protocol.trust_inspector
    named = frozenset(rule.callers) if rule else frozenset({DIRECTOR, HRM, BOARD})
    if sexual_offence(situation):
        return named | {DIRECTOR, HRM, BOARD}
    return named | mandated(situation, "call_trust_inspector")


def sexual_offence(situation: Situation) -> bool:
    """Whether a sexual offence against a minor is suspected at the report or assessed of this respondent."""
    report = situation.case.report
    if report is not None and report.fields.flag("sexual_offence_suspected"):
        return True
    return situation.assessment is not None and situation.assessment.sexual_offence_minor


def police_who(situation: Situation) -> frozenset[Role]:
    """Who reports to the police: whom the text names (vco: the board), with the organisation's mandate."""
    person = situation.respondent
    rule = situation.protocol.police_for(person.category) if person else None
    if rule is not None and rule.reported_by:
        return frozenset(rule.reported_by) | mandated(situation, "report_to_police", "police_report")
    return frozenset({DIRECTOR, HRM, BOARD})
