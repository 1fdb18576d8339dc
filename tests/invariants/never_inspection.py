"""What must never happen with an inspection of somebody's data."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.invariants.story import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct
    from tests.invariants.story import Story

MAYBE = ("record_separate_basis", "consult")
TESTS = ("purpose", "necessity", "proportionality", "subsidiarity")


def _request(s: Story, act: RecordedAct) -> RecordedAct | None:
    found = s.get(act.fields.get("inspection"))
    return found if found is not None and found.act == "request_inspection" else None


def unasked(s: Story, act: RecordedAct) -> Iterator[str]:
    """A request without one of the four texts, or for days that have not been."""
    if act.act == "request_inspection":
        yield from (f"no {name}" for name in TESTS if not act.fields.text(name))
        end = act.fields.day("period_to")
        if end is None or end > day_of(act):
            yield "the period is not over"
        yield from _not_provided(s, act, act)
    elif "inspection" in act.fields and act.act not in MAYBE and _request(s, act) is None:
        yield "there is no such inspection"


def _not_provided(s: Story, request: RecordedAct, act: RecordedAct) -> Iterator[str]:
    """The text is silent or not in force, and the board has recorded no separate basis."""
    protocol, today = s.organisation.protocol, day_of(act)
    persons = request.fields.texts("persons")
    bases = [
        basis
        for basis in _bases(s)
        if (until := basis.fields.day("until")) is not None
        and until >= today
        and basis.fields.get("respondent") in (None, *persons)
        and basis.fields.get("inspection") in (None, request.ref)
    ]
    rule = protocol.inspection
    named = rule is not None and all(s.category(person) in rule.sources for person in persons)
    if not bases and not (named and protocol.in_force(today)):
        yield f"{protocol.id} does not provide for it and there is no separate basis"


def _bases(s: Story) -> list[RecordedAct]:
    return [act for act in s.of("record_separate_basis") if act.fields.text("for") == "inspection"]


def decided_wrongly(s: Story, act: RecordedAct) -> Iterator[str]:
    """A decision by who asked, on a closed inspection, too long, against the advice without a word, or unfounded."""
    request = _request(s, act)
    if act.act != "decide_inspection" or request is None:
        return
    if request.author == act.author:
        yield "the requester decided"
    if s.of("close_inspection", inspection=request.ref):
        yield "it was closed"
    if not act.fields.text("motivation"):
        yield "no motivation"
    if act.fields.text("outcome") == "approved":
        until = act.fields.day("valid_until")
        if until is None or not day_of(act) <= until <= day_of(act) + timedelta(days=60):
            yield f"valid until {until}"
        yield from _not_provided(s, request, act)
    advice = s.of("advise_inspection", inspection=request.ref)
    against = advice and advice[-1].fields.text("advice") == "negative" and act.fields.text("outcome") == "approved"
    if (not advice or against) and not act.explanation:
        yield "the advice is missing or negative, and nothing is explained"


def _approval(s: Story, act: RecordedAct) -> Iterator[str]:
    on = act.fields.day("on") or day_of(act)
    made = s.of("decide_inspection", inspection=act.fields.get("inspection"))
    decision = next((one for one in reversed(made) if day_of(one) <= on), None)
    if decision is None or decision.fields.text("outcome") != "approved":
        yield "it was not approved"
        return
    until = decision.fields.day("valid_until")
    if until is None or on > until:
        yield f"the approval ended on {until}"
    if s.of("close_inspection", inspection=act.fields.get("inspection")):
        yield "it was closed"


def under_no_approval(s: Story, act: RecordedAct) -> Iterator[str]:
    """Actions determined, an inspector authorised or data looked at, without a valid approval."""
    if act.act in ("determine_inspection_actions", "authorise_inspector", "record_inspection_action"):
        yield from _approval(s, act)


def looked_unlawfully(s: Story, act: RecordedAct) -> Iterator[str]:
    """An action before the actions were determined, this inspector authorised and their confidentiality signed."""
    request = _request(s, act)
    if act.act != "record_inspection_action" or request is None:
        return
    on, ref = act.fields.day("on"), request.ref
    assert on is not None
    first = {
        "actions determined": s.of("determine_inspection_actions", inspection=ref),
        "authorised": s.of("authorise_inspector", inspection=ref, person=act.author),
        "confidentiality signed": s.of("sign_confidentiality", inspection=ref, author=act.author),
    }
    for what, done in first.items():
        if not done:
            yield f"not {what}"
        elif day_of(done[0]) > on:
            yield f"not {what} on the day of the action"


def looked_too_far(s: Story, act: RecordedAct) -> Iterator[str]:
    """An action outside the systems, persons and period that were approved."""
    request = _request(s, act)
    if act.act != "record_inspection_action" or request is None:
        return
    systems = {system.casefold() for system in request.fields.texts("systems")}
    if act.fields.text("system").casefold() not in systems:
        yield "another system"
    if act.fields.text("person") not in request.fields.texts("persons"):
        yield "another person"
    first, last = request.fields.day("period_from"), request.fields.day("period_to")
    start, end = act.fields.day("from"), act.fields.day("to")
    assert first and last and start and end
    if not first <= start <= end <= last:
        yield "another period"


def signed_unauthorised(s: Story, act: RecordedAct) -> Iterator[str]:
    """Confidentiality signed by somebody whom the board did not authorise."""
    ref = act.fields.get("inspection")
    if act.act == "sign_confidentiality" and not s.of("authorise_inspector", inspection=ref, person=act.author):
        yield "not authorised"


def authorised_involved(s: Story, act: RecordedAct) -> Iterator[str]:
    """Somebody authorised who is involved in the case or no inspector."""
    if act.act != "authorise_inspector":
        return
    member = s.organisation.member(act.fields.text("person"))
    if member is None or not any(grant.role == "inspector" for grant in member.roles):
        yield "no inspector"
    elif s.involved(member.id):
        yield "involved in the case"


NEVER = (
    unasked, decided_wrongly, under_no_approval, looked_unlawfully, looked_too_far, signed_unauthorised,
    authorised_involved,
)  # fmt: skip
