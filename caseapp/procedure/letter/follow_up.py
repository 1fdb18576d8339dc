"""What is recorded once a letter was sent: the act that the letter does, with what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.act import Act, Fields, Ref
from caseapp.procedure.acts.letter import SENT_BY
from caseapp.procedure.acts.notification import HOW_TOLD
from caseapp.procedure.letter.kind import LETTERS, letter_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.value import Value


def follow_up(case: Case, sent: RecordedAct) -> Act | None:
    """The act that follows from a letter that was sent; None where nothing does, or it was recorded already."""
    kind = LETTERS.get(sent.fields.text("letter"))
    if kind is None or not kind.then:
        return None
    fields = _fields(case, sent, kind.then)
    if fields is None:
        return None
    on = sent.fields.day("on")
    known = {**fields, "on": on} if on is not None else fields
    return Act(id=kind.then, fields=Fields({name: value for name, value in known.items() if value}))


def _fields(case: Case, sent: RecordedAct, then: str) -> Mapping[str, Value] | None:
    about, regarding, how = (sent.fields.text(name) for name in ("about", "regarding", "how"))
    match then:
        case "notify_decision":
            decision = case.decision(regarding)
            if decision is None or decision.notified is not None:
                return None
            named = f"{letter_label(sent.fields.text('letter'))} (nr {sent.seq})"
            told = how if how in HOW_TOLD else ""
            return {"respondent": decision.respondent, "decision": regarding, "how": told, "letter": named}
        case "inform_data_subject":
            inspection = case.inspection(regarding)
            if inspection is None or any(one.fields.text("person") == about for one in inspection.informed):
                return None
            return {"inspection": inspection.ref, "person": about, "how": SENT_BY.get(how, how)}
        case "notify_inspectorate" | "notify_attendance_officer":
            decision = case.decision(regarding)
            after = decision.act.seq if decision is not None else 0
            if any(one.seq > after for one in case.all(then, respondent=Ref(about))):
                return None
            return {"respondent": about}
        case _:
            whom = "respondent" if then == "inform_respondent" else "person"
            if any(one.fields.text(whom) == about for one in case.all(then)):
                return None
            return {whom: about, "how": SENT_BY.get(how, how)}
