"""The fields of a letter about the measure, objection, the pupil, the inspection and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.act import EMPTY
from caseapp.model.term import Measure, Track
from caseapp.procedure.acts.closing import retention_end
from caseapp.procedure.acts.measure import GROUND_KINDS, PURPOSES, measure_text
from caseapp.procedure.acts.objection import OUTCOMES
from caseapp.procedure.guards.measure import response_term_end
from caseapp.procedure.guards.objection import objection_due
from caseapp.procedure.guards.range import needs_clause
from caseapp.procedure.letter.beginning import fact
from caseapp.procedure.letter.known import day_of, recorded_on, role_name
from caseapp.procedure.letter.remedy import remedy
from caseapp.procedure.wording import (
    INTERIM_NAMES,
    MEASURE_NAMES,
    SERIOUSNESS_NAMES,
    bare,
    day_text,
    full,
    listing,
    period_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from caseapp.model.act import Fields, RecordedAct
    from caseapp.model.decision import Decision
    from caseapp.model.person import Person
    from caseapp.procedure.letter.fill import Row
    from caseapp.procedure.letter.known import Known


def measure(k: Known) -> dict[str, str | bool]:
    """The intention, decision, interim measure or extension."""
    assessment = k.case.assessment(k.asked.about)
    found: dict[str, str | bool] = {
        "oordeel": full(assessment.reasoning) if assessment else "",
        "ernst": SERIOUSNESS_NAMES[assessment.seriousness] if assessment else "",
    }
    act, decision = k.act, k.decision
    if act is not None and act.act == "propose_measure":
        found |= _weighed(k, act.fields) | _intended(k, act)
        found |= {"maatregel": measure_text(act)} | _days(k, act.fields.day("from"), act.fields.day("to"))
    elif decision is not None:
        found |= _weighed_before(k, decision)
        found |= {name: text for name, text in _weighed(k, decision.act.fields).items() if text}
        found |= _taken(k, decision)
    return found | _responded(k)


def _weighed_before(k: Known, decision: Decision) -> dict[str, str]:
    """What the intention weighed, for a decision need not say it again."""
    found = [one for one in k.case.proposals if one.decision == decision.ref]
    return _weighed(k, found[-1].act.fields) if found else {}


def _weighed(k: Known, fields: Fields) -> dict[str, str]:
    purpose, kind = fields.text("purpose"), fields.text("ground_kind")
    return {
        "redenen": full(fields.text("reasons")),
        "lichter": full(fields.text("lighter_considered")),
        "afweging": full(fields.text("proportionality")),
        "eerder": listing(_earlier(k, fields.texts("earlier_measures"))),
        "haast_maatregel": full(fields.text("urgent")),
        "doel": PURPOSES.get(purpose, purpose),
        "grond_ontslag": GROUND_KINDS.get(kind, kind),
    }


def _earlier(k: Known, items: Iterable[str]) -> list[str]:
    found = []
    for item in items:
        act = k.case.get(item)
        if act is None:
            found.append(bare(item))
        elif act.act == "record_earlier_measure":
            found.append(f"{bare(act.fields.text('what'))} van {day_text(act.fields.day('on'))}")
        else:
            found.append(f"{label_of(k.case.decision(act.ref))} van {recorded_on(act)}")
    return found


def _intended(k: Known, act: RecordedAct) -> dict[str, str]:
    proposal = next(one for one in k.case.proposals if one.ref == act.ref)
    return {"reactie_tot": day_text(response_term_end(k.s.with_fields(EMPTY), proposal))}


def _taken(k: Known, decision: Decision) -> dict[str, str | bool]:
    lifted = (k.case.newest(decision.ref) or decision).lifted_on
    return {
        "maatregel": label_of(decision),
        "ordemaatregel": INTERIM_NAMES.get(decision.label, "") if decision.kind == "interim" else "",
        "besloten_op": recorded_on(decision.act),
        "besloten_door": _decider(k, decision.author),
        "opgeheven_op": day_text(lifted) if lifted else "",
        "redenen": full((k.act or decision.act).fields.text("reasons")),
        "buiten_de_les": _out(k, decision),
        "is_verwijdering": decision.measure is Measure.REMOVAL,
        "inspectie_bericht": _inspectorate(k, decision),
        **_days(k, decision.start, decision.end),
    }


def _decider(k: Known, author: str) -> str:
    """Who took a decision, with name and function."""
    by = k.s.organisation.member(author)
    return f"{by.name} ({role_name(by, k.s.school_name)})" if by else ""


def _days(k: Known, start: date | None, end: date | None) -> dict[str, str]:
    pupil = k.person is not None and k.person.track is Track.PUPIL
    return {
        "vanaf": day_text(start) if start else "",
        "tot_en_met": day_text(end) if end else "",
        "periode": period_text(start, end) if start else "",
        "schooldagen": str(k.s.calendar.school_days_in(start, end)) if pupil and start and end else "",
    }


def _out(k: Known, decision: Decision) -> bool:
    pupil = k.person is not None and k.person.track is Track.PUPIL
    return pupil and (decision.suspends or decision.measure is Measure.REMOVAL)


def _inspectorate(k: Known, decision: Decision) -> bool:
    if not _out(k, decision):
        return False
    if decision.measure is Measure.REMOVAL or decision.start is None or decision.end is None:
        return True
    original = k.case.decision(decision.extends)
    start = original.start if original and original.start else decision.start
    rule = k.s.rule("pupil_suspension_inspectorate", k.person)
    return rule is not None and k.s.calendar.school_days_in(start, decision.end) > (rule.figure or 1)


def _responded(k: Known) -> dict[str, str]:
    fields = k.fields("record_response")
    return {"reactie": full(fields.text("text"))}


def legal(k: Known) -> dict[str, str | bool]:
    """What lies open against the decision, and an objection that was made."""
    s, decision, person = k.s, k.decision, k.person
    made, heard, last = k.last("record_objection"), k.fields("hear_objector"), k.last("decide_objection")
    decided = last.fields if last is not None else EMPTY
    outcome = decided.text("outcome")
    found: dict[str, str | bool] = {
        "bezwaar_op": day_of(made.fields, "on") if made else "",
        "bezwaar_tekst": full(made.fields.text("text")) if made else "",
        "bezwaar_besluit_tot": day_text(objection_due(s.with_fields(EMPTY), made)) if made else "",
        "bezwaar_gehoord_op": day_of(heard, "on"),
        "uitkomst": OUTCOMES.get(outcome, outcome),
        "uitkomst_op": recorded_on(last) if last is not None else "",
        "uitkomst_door": _decider(k, last.author) if last is not None else "",
        "uitkomst_gronden": " ".join(fact["tekst"] for fact in _facts_named(k, decided.texts("grounds"))),
        "uitkomst_redenen": full(decided.text("reasons")),
    }
    if decision is None or person is None or not _opens(k, decision, person):
        return found
    way = remedy(s, person, decision.measure, k.asked.day, decision.start)
    return {
        **found,
        "bezwaar_mogelijk": True,
        "naar_rechter": way.court,
        "rechtsmiddel": way.what,
        "bezwaar_bij": way.whom,
        "bezwaar_adres": way.address,
        "bezwaar_weken": way.term,
        "bezwaar_tot": day_text(way.until),
    }


def _opens(k: Known, decision: Decision, person: Person) -> bool:
    if decision.measure is not None:
        return needs_clause(person, decision.measure)
    return _out(k, decision)


def _facts_named(k: Known, named: Iterable[str]) -> list[Row]:
    assessment = k.case.assessment(k.asked.about)
    wanted = set(named)
    return [fact(k, one) for one in (assessment.findings if assessment else ()) if one.id in wanted]


def pupil(k: Known) -> dict[str, str]:
    """Teaching, the inspectorate and another school."""
    education, told = k.fields("provide_education"), k.fields("notify_inspectorate")
    consulted, schools = k.fields("consult_inspectorate"), k.case.all("seek_other_school")
    willing = [
        act
        for act in schools
        if act.respondent == k.asked.about and act.fields.text("willing") != "no" and act.fields.flag("suitable")
    ]
    return {
        "onderwijs": full(education.text("what") or _taught(k)),
        "onderwijs_vanaf": day_of(education, "from"),
        "inspectie_op": day_of(told, "on"),
        "inspectie_overleg": day_of(consulted, "on"),
        "inspectie_advies": full(consulted.text("advice")),
        "andere_school": willing[-1].fields.text("school") if willing else "",
    }


def _taught(k: Known) -> str:
    """Teaching that was arranged after the decision, for it is often recorded later the same day."""
    later = [act for act in k.case.all("provide_education") if act.respondent == k.asked.about]
    return later[-1].fields.text("what") if later else ""


def inspection(k: Known) -> dict[str, str]:
    """The inspection that the letter is about."""
    found = k.case.inspection(k.asked.regarding)
    if found is None:
        return {}
    request, closed = found.request.fields, found.closed.fields if found.closed else EMPTY
    return {
        "controle_systemen": listing(found.systems),
        "controle_periode": period_text(*found.period),
        "controle_gegevens": listing(request.texts("data_kinds")),
        "controle_doel": full(request.text("purpose")),
        "controle_besloten_op": recorded_on(found.decision) if found.decision else "",
        "controle_conclusie": full(closed.text("conclusion")),
        "controle_verwijderd": full(closed.text("removed")),
    }


def end(k: Known) -> dict[str, str]:
    """How it ended."""
    dismissed, closed = k.fields("dismiss_report"), k.case.last("close_case")
    kept = retention_end(k.s)
    return {
        "terzijde_redenen": full(dismissed.text("reasoning")),
        "conclusie": full(closed.fields.text("conclusion")) if closed else "",
        "gesloten_op": recorded_on(closed) if closed else "",
        "bewaard_tot": day_text(kept) if kept else "",
    }


def label_of(decision: Decision | None) -> str:
    """What a decision decides, in words."""
    if decision is None:
        return "maatregel"
    if decision.kind == "interim":
        return INTERIM_NAMES.get(decision.label, decision.label)
    return MEASURE_NAMES.get(Measure(decision.label), decision.label)
