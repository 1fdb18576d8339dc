"""Obligations of the inquiry: inspection, the calls, the police, the privacy authority."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from caseapp.model.obligation import Obligation
from caseapp.model.term import Duty, Track
from caseapp.model.zone import end_of, local, midnight
from caseapp.procedure.duties.start import anything, at_once, default_due, first, working_days
from caseapp.procedure.guards.calls import offence_source
from caseapp.procedure.wording import CATEGORY_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct, Ref
    from caseapp.model.inspection import Inspection
    from caseapp.model.person import Person
    from caseapp.model.protocol import PoliceRule
    from caseapp.procedure.situation import Situation

TOLD_AFTERWARDS = "ap:heimelijk"
BREACH_HOURS = 72
ASKED_BY_LAW = frozenset({"sexual_offence_minor", "data_breach"})


def _inspection_source(s: Situation, inspection: Inspection) -> str:
    rule = s.text_at(inspection.request).inspection
    person = next((p for ref in inspection.persons if (p := s.case.person(ref))), None)
    source = rule.source(person.category if person else None) if rule else None
    return source or TOLD_AFTERWARDS


def _ended(inspection: Inspection) -> RecordedAct | None:
    """The act after which nothing is looked at any more: the closing, or the decision that took the approval back."""
    return inspection.closed or (inspection.decision if inspection.refused else None)


def advice(s: Situation) -> Iterator[Obligation]:
    """The privacy officer advises on a requested inspection."""
    for inspection in s.case.inspections.values():
        met = inspection.advice or inspection.decision or inspection.closed
        yield Obligation(
            act="advise_inspection",
            about=inspection.ref,
            due=default_due(s, inspection.request.at),
            sources=(TOLD_AFTERWARDS,),
            text=f"Adviseer over controle {inspection.number}.",
            started_by=inspection.ref,
            hint={"inspection": inspection.ref},
            met_by=met.ref if met else None,
        )


def confidentiality(s: Situation) -> Iterator[Obligation]:
    """Who is authorised signs confidentiality before the first action."""
    for inspection in s.case.inspections.values():
        for act in inspection.authorised:
            member = act.fields.text("person")
            signed = next((sign for sign in inspection.signed if sign.author == member), None) or _ended(inspection)
            due = default_due(s, act.at)
            if inspection.valid_until:
                due = min(due, end_of(inspection.valid_until))
            yield Obligation(
                act="sign_confidentiality",
                about=inspection.ref,
                due=due,
                sources=(_inspection_source(s, inspection),),
                text=f"Teken de geheimhouding voor controle {inspection.number}.",
                started_by=act.ref,
                hint={"inspection": inspection.ref},
                met_by=signed.ref if signed else None,
            )


def data_subject(s: Situation) -> Iterator[Obligation]:
    """Whose data were looked at is told, on closing the inspection at the latest, or when its approval is taken back."""
    for inspection in s.case.inspections.values():
        if not inspection.approvals or not (inspection.approved or inspection.actions):
            continue
        ended = _ended(inspection)
        due = end_of(local(ended.at).date()) if ended else end_of(inspection.valid_until or s.today)
        for ref in inspection.persons:
            person = s.case.person(ref)
            told = [act for act in inspection.informed if act.fields.text("person") == ref]
            yield Obligation(
                act="inform_data_subject",
                about=ref,
                also=(inspection.ref,),
                due=due,
                sources=(TOLD_AFTERWARDS,),
                text=f"Vertel {person.name if person else 'de persoon'} over controle {inspection.number}.",
                started_by=inspection.approvals[-1].ref,
                hint={"inspection": inspection.ref, "person": ref},
                met_by=next((act.ref for act in told if not act.fields.filled("deferred_reason")), None),
            )


def _saying(s: Situation, person: Person, flag: str) -> RecordedAct | None:
    """The first assessment of this respondent that says so, while what counts still says it.

    Dismissing the report takes back what a text asks; what the law asks never lapses.
    """
    assessment = s.case.assessment(person.ref)
    if assessment is None or not getattr(assessment, flag):
        return None
    if flag not in ASKED_BY_LAW and s.case.dismissed(person.ref) is not None:
        return None
    acts = s.case.all("assess", respondent=person.ref)
    return next((act for act in acts if act.fields.flag(flag)), None)


def _at_school(person: Person) -> bool:
    """Whether the law on sexual offences speaks of this person: who has tasks for the school."""
    return person.track in (Track.STAFF, Track.CONTRACT)


def call(s: Situation) -> Iterator[Obligation]:
    """The telephone call to the Vertrouwensinspecteur: by law on a sexual offence, by the text on transgressive conduct."""
    report = s.case.report
    suspected = report if report and report.fields.flag("sexual_offence_suspected") else None
    if suspected and not s.case.respondents:
        yield _call(s, None, suspected, (offence_source(s),), blocks=True, precautionary=False)
    for person in s.case.respondents:
        if _at_school(person):
            yield from _call_about(s, person, suspected)


def _call_about(s: Situation, person: Person, suspected: RecordedAct | None) -> Iterator[Obligation]:
    by_law = suspected or _saying(s, person, "sexual_offence_minor")
    transgressive = _saying(s, person, "transgressive")
    rule = s.text_at(transgressive).trust_inspector if transgressive else None
    by_text = transgressive if rule and person.category in rule.binds else None
    start = min((act for act in (by_law, by_text) if act), key=lambda act: act.seq, default=None)
    if start is None:
        return
    if by_law and any(start.seq < act.seq < by_law.seq for act in _calls(s, person)):
        start = by_law  # what was said then was not about an offence
    alive = by_text is not None and s.text_held(local(by_text.at).date())
    sources = ((offence_source(s),) if by_law else ()) + ((rule.source,) if by_text and rule else ())
    binding = by_law is not None or alive
    yield _call(s, person, start, sources, blocks=binding, precautionary=not binding)


def _call(
    s: Situation,
    person: Person | None,
    start: RecordedAct,
    sources: tuple[str, ...],
    *,
    blocks: bool,
    precautionary: bool,
) -> Obligation:
    return Obligation(
        act="call_trust_inspector",
        about=person.ref if person else None,
        due=at_once(s, start.at),
        sources=sources,
        text="Bel de Vertrouwensinspecteur: 0900 111 3 111.",
        started_by=start.ref,
        blocks=blocks,
        precautionary=precautionary,
        hint={"respondent": person.ref} if person else {},
        met_by=_since(start, _calls(s, person)),
    )


def _calls(s: Situation, person: Person | None) -> tuple[RecordedAct, ...]:
    return s.case.all("call_trust_inspector", respondent=person.ref if person else None)


def told_first(s: Situation) -> Iterator[Obligation]:
    """Where the text wants the employee told before the call (lucas:sancties.2)."""
    for person in s.case.respondents:
        start = _saying(s, person, "transgressive")
        rule = s.text_at(start).trust_inspector if start else None
        if start is None or rule is None or "inform_respondent" not in rule.first or person.category not in rule.binds:
            continue
        alive = s.text_held(local(start.at).date())
        yield Obligation(
            act="inform_respondent",
            about=person.ref,
            due=at_once(s, start.at),
            sources=(rule.source,),
            text=f"Vertel het oordeel aan {person.name}, voordat u belt.",
            started_by=start.ref,
            blocks=alive,
            precautionary=not alive,
            hint={"respondent": person.ref},
            met_by=first(s.case.all("inform_respondent", respondent=person.ref), anything),
        )


def police(s: Situation) -> Iterator[Obligation]:
    """The report to the police: ordered by law, or what the text says (shall, may); silence starts nothing."""
    for person in s.case.respondents:
        by_law = _saying(s, person, "sexual_offence_minor") if _at_school(person) else None
        criminal = _saying(s, person, "possibly_criminal") or _saying(s, person, "sexual_offence_minor")
        start = by_law or criminal
        rule = s.text_at(start).police_for(person.category) if start else None
        if by_law is not None:
            sources = (offence_source(s),) + ((rule.source,) if rule else ())
            yield _police(s, person, by_law, sources, rule, ordered=True)
        elif criminal is not None and rule is not None and rule.duty is not Duty.SILENT:
            yield _police(s, person, criminal, (rule.source,), rule, ordered=False)


def _since(start: RecordedAct, acts: tuple[RecordedAct, ...]) -> Ref | None:
    """The first of the acts after what started an obligation: nobody settles or waives what is not known yet."""
    return first(acts, lambda act: act.seq > start.seq)


def _police(
    s: Situation,
    person: Person,
    start: RecordedAct,
    sources: tuple[str, ...],
    rule: PoliceRule | None,
    *,
    ordered: bool,
) -> Obligation:
    alive = ordered or s.text_held(local(start.at).date())
    reported = _since(start, s.case.all("report_to_police", respondent=person.ref))
    waived = None if ordered else _since(start, s.case.all("waive_police_report", respondent=person.ref))
    may = not ordered and rule is not None and rule.duty is Duty.MAY
    term = s.organisation.settings.term("police_report")
    return Obligation(
        act="report_to_police",
        about=person.ref,
        due=at_once(s, start.at) if ordered else working_days(s, start.at, term),
        sources=sources,
        text=f"{'Kies of u aangifte doet' if may else 'Doe aangifte'} tegen {person.name} "
        f"({CATEGORY_NAMES[person.category]}).",
        started_by=start.ref,
        blocks=alive,
        precautionary=not alive,
        hint={"respondent": person.ref},
        met_by=reported or waived,
        waived=reported is None and waived is not None,
    )


def data_breach(s: Situation) -> Iterator[Obligation]:
    """A data breach is reported to the authority within 72 hours of noticing (avg:33)."""
    starts = [act for person in s.case.respondents if (act := _saying(s, person, "data_breach"))]
    report = s.case.report
    if not starts or report is None:
        return
    start = min(starts, key=lambda act: act.seq)
    noticed = report.fields.moment("noticed_at") or midnight(s.case.noticed_on or local(start.at).date())
    reported = first(s.case.all("report_data_breach"), anything)
    waived = _since(start, s.case.all("waive_data_breach"))
    yield Obligation(
        act="report_data_breach",
        about=None,
        also=tuple(ref for act in starts if (ref := act.respondent)),
        due=noticed.astimezone(UTC) + timedelta(hours=BREACH_HOURS),
        sources=("avg:33",),
        text="Meld het datalek bij de Autoriteit Persoonsgegevens.",
        started_by=start.ref,
        met_by=reported or waived,
        waived=reported is None and waived is not None,
    )


DUTIES = (told_first, call, police, data_breach, advice, confidentiality, data_subject)
