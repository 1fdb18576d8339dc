"""Conditions of summary dismissal: within days of knowing the facts, after an inquiry without delay (bw7:677)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Measure
from caseapp.model.zone import local
from caseapp.procedure.guards.measure import measure_of
from caseapp.procedure.reasons import explain, refuses

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

PROMPT, LATEST = 2, 10
"""Working days after knowing the facts in which summary dismissal is immediate, and after which it is too late."""


def immediate(s: Situation) -> Iterable[Reason]:
    """Summary dismissal follows within days of knowing the facts, after an inquiry without delay (bw7:677)."""
    assessment = s.assessment
    if measure_of(s) is not Measure.SUMMARY_DISMISSAL or assessment is None:
        return
    rule = s.rule("summary_dismissal")
    source = rule.ref if rule else "bw7:677"
    known_on = assessment.known_on(s.fields.texts("grounds"))
    if known_on:
        passed = s.calendar.working_days_between(known_on, s.today)
        text = f"De feiten zijn al {passed} werkdagen bekend. Ontslag op staande voet moet meteen."
        if passed > LATEST:
            yield refuses("not_immediate", source, f"{text} Dit kan niet meer; kies gewoon ontslag.", "measure")
        elif passed > PROMPT:
            yield explain("not_immediate", source, f"{text} Leg uit waarom het niet eerder kon.", "measure")
    if _inquiry_waited(s):
        text = "In de eerste vijf werkdagen na het opmerken is niets onderzocht. Leg uit waarom dat zo is."
        yield explain("not_immediate", source, text, "measure")


INQUIRY = frozenset(
    {
        "add_evidence",
        "consult",
        "request_inspection",
        "invite_hearing",
        "inform_respondent",
        "record_hearing",
        "assess",
        "impose_interim_measure",
        "call_trust_inspector",
        "share_file",
        "report_to_police",
    }
)


def _inquiry_waited(s: Situation) -> bool:
    noticed = s.case.noticed_on
    if noticed is None:
        return False
    last = s.calendar.add_working_days(noticed, 5)
    return not any(act.act in INQUIRY and _in_inquiry(act, noticed, last) for act in s.case.acts)


def _in_inquiry(act: RecordedAct, noticed: date, last: date) -> bool:
    """Whether an act was a step of the inquiry in its first days, be it recorded later.

    Evidence that came with the report is none.
    """
    recorded = local(act.at).date()
    if act.act == "add_evidence":
        return noticed < recorded <= last and "derived_from" not in act.fields
    called = act.fields.moment("at")
    return (act.fields.day("on") or local(called or act.at).date()) <= last
