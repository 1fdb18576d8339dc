"""Conditions about hearing the respondent (hoor en wederhoor)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.evidence import originals
from caseapp.model.folding import findings_in
from caseapp.model.term import Category, Sector, Track
from caseapp.model.zone import local
from caseapp.procedure.reasons import CARE, TERMS, advises, explain, refuses
from caseapp.procedure.wording import day_text, fact_text, working_days_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.finding import Assessment, Finding
    from caseapp.model.person import Person
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

GUARDIANS = "guardians"


def hearing_source(s: Situation) -> str:
    """What asks that the respondent is heard: the agreement for staff, the law for pupils, care for others."""
    if s.track is Track.STAFF:
        rule = s.rule("staff_intention")
        return rule.ref if rule else CARE
    if s.track is Track.PUPIL:
        rule = s.rule("pupil_suspension_limit")
        return rule.ref if rule else CARE
    return CARE


def names_guardians(s: Situation, person: Person, named: Iterable[str]) -> bool:
    """Whether guardians are among those named: the word itself, a guardian's name, or a guardian in the case."""
    for item in named:
        if item.casefold() in {GUARDIANS, "ouders", "ouder"} or item in person.guardians:
            return True
        other = s.case.person(item)
        if other is not None and other.category is Category.GUARDIAN and other.child in (None, person.ref):
            return True
    return False


def guardians_invited(s: Situation) -> Iterable[Reason]:
    """A minor's guardians are invited too."""
    person = s.respondent
    if person is None or not s.given("invited") or not s.minor(person):
        return
    if not names_guardians(s, person, s.fields.texts("invited")):
        text = "De leerling is jonger dan 18. Nodig de ouders ook uit."
        if not person.is_learner():
            text = "Deze persoon is jonger dan 18. Nodig de ouders ook uit."
        yield refuses("guardians_not_heard", hearing_source(s), text, "invited")


def invited_in_time(s: Situation) -> Iterable[Reason]:
    """Staff are invited at least the organisation's term ahead, unless it is urgent and says why."""
    on = s.fields.day("for_on")
    if on is None:
        return
    if on < s.today:
        yield refuses("date_order", TERMS, "Het gesprek ligt in het verleden. Kies een dag vanaf vandaag.", "for_on")
    if s.track not in (Track.STAFF, Track.CONTRACT) or s.fields.filled("urgent"):
        return
    days = s.organisation.settings.term("hearing_invitation")
    earliest = s.calendar.add_working_days(s.today, days)
    if on < earliest:
        text = (
            f"Nodig minstens {working_days_text(days)} vooraf uit: op zijn vroegst voor {day_text(earliest)}. "
            "Kies een latere dag, of leg uit waarom het niet kan wachten."
        )
        yield explain("no_defence_term", TERMS, text, "for_on")


def invited_before(s: Situation) -> Iterable[Reason]:
    """The respondent was invited."""
    ref, on = s.fields.ref("respondent"), s.fields.day("on") or s.today
    invited = s.case.all("invite_hearing", respondent=ref) if ref else ()
    if ref and not any(local(act.at).date() <= on for act in invited):
        text = "Er is geen uitnodiging voor dit gesprek vastgelegd. Nodig eerst uit, of leg uit hoe de persoon wist waarvoor het was."
        yield explain("invitation_missing", hearing_source(s), text)


def shown_before(s: Situation) -> Iterable[Reason]:
    """The respondent has seen what is held against them."""
    ref = s.fields.ref("respondent")
    if not ref:
        return
    on = s.fields.day("on") or s.today
    shared = [act for act in s.case.all("share_file", respondent=ref) if (act.fields.day("on") or on) <= on]
    if not shared:
        text = "De stukken zijn nog niet gedeeld. Deel eerst wat u tegen deze persoon hebt, of leg uit waarom dat niet kon."
        yield explain("x_evidence_not_shared", hearing_source(s), text)
        return
    known = {item for act in shared for item in (*act.fields.texts("entries"), *act.fields.texts("withheld"))}
    held = {item for finding in s.assessment.findings for item in finding.evidence} if s.assessment else set()
    if originals(s.case, held) - originals(s.case, known) and not any(act.fields.filled("withheld") for act in shared):
        text = "Niet al het bewijs onder de bevindingen is gedeeld. Deel ook de rest, of zeg waarom u het achterhoudt."
        yield advises("x_evidence_not_shared", hearing_source(s), text)


def guardians_present(s: Situation) -> Iterable[Reason]:
    """Of a pupil under 18 on the day of the hearing the guardians are heard, or were invited and stayed away."""
    person = s.respondent
    on = s.fields.day("on") or s.today
    if person is None or not s.given("present") or not person.is_learner() or not s.minor(person, on):
        return
    if names_guardians(s, person, s.fields.texts("present")):
        return
    invitations = (act for act in s.case.all("invite_hearing", respondent=person.ref) if local(act.at).date() <= on)
    if any(names_guardians(s, person, act.fields.texts("invited")) for act in invitations):
        return
    text = "De ouders waren niet bij het gesprek en zijn niet uitgenodigd. Nodig de ouders uit en hoor ook hen."
    yield refuses("guardians_not_heard", hearing_source(s), text, "present")


def hearings(s: Situation, person: Person) -> tuple[RecordedAct, ...]:
    """The hearings of this respondent, in order; a hearing that was declined counts: the chance was given."""
    return s.case.all("record_hearing", respondent=person.ref)


def covers(hearing: RecordedAct, finding: Finding, assessment: Assessment, earlier: Collection[Finding] = ()) -> bool:
    """Whether a hearing counts for a finding: the finding was there before it.

    Conduct after the day of the hearing is never covered, and neither is what came up after that day. A hearing before any
    assessment counts for the findings of the first one; one after an assessment that was dismissed since counts for what
    was found ``earlier``, and not for what is new.
    """
    day = held_on(hearing)
    if finding.end is not None and finding.end > day:
        return False
    if finding.first_seq == assessment.first_seq:
        return not earlier or any(one.is_same_fact(finding) for one in earlier if one.id == finding.id)
    return hearing.seq > finding.first_seq and (finding.first_on is None or finding.first_on <= day)


def held_on(hearing: RecordedAct) -> date:
    """The day on which a hearing was held."""
    return hearing.fields.day("on") or local(hearing.at).date()


def heard_on(s: Situation, grounds: Iterable[Finding], *, after: RecordedAct | None = None) -> Iterable[Reason]:
    """The respondent was heard on each of the grounds, in a hearing held and recorded after the decision ``after``."""
    person, assessment = s.respondent, s.assessment
    if person is None:
        return
    counted = [act for act in hearings(s, person) if after is None or _later(act, after)]
    findings = tuple(grounds)
    unheard = [
        finding
        for finding in findings
        if assessment is None
        or not any(covers(hearing, finding, assessment, _dismissed(s, hearing, assessment)) for hearing in counted)
    ]
    if not counted or unheard:
        yield refuses("not_heard", hearing_source(s), _not_heard_text(counted, unheard, after))


def _dismissed(s: Situation, hearing: RecordedAct, assessment: Assessment) -> tuple[Finding, ...]:
    """What was found before a hearing in assessments that count no more: the report was dismissed since."""
    acts = s.case.all("assess", respondent=hearing.respondent)
    gone = [act for act in acts if act.seq < min(hearing.seq, assessment.first_seq)]
    return tuple(finding for act in gone for finding in findings_in(act))


def _later(hearing: RecordedAct, decision: RecordedAct) -> bool:
    return hearing.seq > decision.seq and held_on(hearing) >= local(decision.at).date()


def _not_heard_text(counted: list[RecordedAct], unheard: list[Finding], after: RecordedAct | None) -> str:
    if counted and unheard:
        names = ", ".join(fact_text(finding.fact) for finding in unheard)
        return f"Over {names} is deze persoon nog niet gehoord. Hoor de persoon opnieuw en leg dat vast."
    if after is not None:
        return "Een verlenging is een nieuw besluit. Hoor deze persoon eerst opnieuw en leg dat vast."
    return "Deze persoon is nog niet gehoord. Een besluit zonder gesprek vooraf houdt geen stand. Hoor eerst, en leg dat vast."


def teacher_heard(s: Situation) -> Iterable[Reason]:
    """Before a removal in primary education the class teacher is heard too (wpo:40)."""
    person = s.respondent
    if person is None or s.sectors(person) != frozenset({Sector.PO}):
        return
    if not any(act.fields.flag("teacher_heard") for act in hearings(s, person)):
        rule = s.rule("pupil_removal_hearing")
        text = "De groepsleraar is niet gehoord. Dat moet voor een verwijdering in het basisonderwijs. Hoor de leraar en leg dat vast."
        yield refuses("not_heard", rule.ref if rule else "wpo:40", text)
