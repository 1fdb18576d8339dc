"""What must never happen with calls, the police, other people's data and forbidden images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Duty, Track
from tests.invariants.roles import suspected
from tests.invariants.story import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct
    from tests.invariants.story import Story


def called_wrongly(s: Story, act: RecordedAct) -> Iterator[str]:
    """A call about conduct that nobody called transgressive, or before what the text wants first."""
    respondent, protocol = act.fields.get("respondent"), s.organisation.protocol
    if act.act != "call_trust_inspector" or suspected(s, respondent):
        return
    if not any(item.fields.flag("transgressive") for item in s.of("assess", respondent=respondent)):
        yield "not assessed as transgressive"
    rule = protocol.trust_inspector
    if rule is None or s.category(respondent) not in rule.binds:
        return
    consulted = {item.fields.text("with") for item in s.of("consult") if item.respondent in (None, respondent)}
    if protocol.id == "lucas" and not s.of("inform_respondent", respondent=respondent):
        yield "the employee was not told first"
    if protocol.id == "ozhw" and not {"manager", "board"} <= consulted:
        yield "manager and board were not consulted first"


def qualified_wrongly(s: Story, act: RecordedAct) -> Iterator[str]:
    """Conduct called transgressive of somebody who is not staff, or under vco by another than the board."""
    if act.act != "assess" or not act.fields.flag("transgressive"):
        return
    respondent = act.fields.get("respondent")
    if s.track(respondent) not in (Track.STAFF, Track.CONTRACT):
        yield "not staff"
    member = s.organisation.member(act.author)
    assert member is not None
    if s.organisation.protocol.id == "vco" and s.category(respondent) == "employee":
        role = "supervisory_member" if s.board_out else "board_member"
        if not any(grant.role == role for grant in member.roles):
            yield "not by the board"


def waived_wrongly(s: Story, act: RecordedAct) -> Iterator[str]:
    """A waived report to the police where law or text orders it."""
    if act.act != "waive_police_report":
        return
    respondent, protocol = act.fields.get("respondent"), s.organisation.protocol
    last = s.of("assess", respondent=respondent)[-1:]
    staff = s.track(respondent) in (Track.STAFF, Track.CONTRACT)
    if staff and any(item.fields.flag("sexual_offence_minor") for item in last):
        yield "the law orders it"
    category = s.category(respondent)
    ordered = any(category in rule.binds and rule.duty is Duty.SHALL for rule in protocol.police)
    if ordered and protocol.in_force(day_of(act)):
        yield f"{protocol.id} orders it"


def reported_wrongly(s: Story, act: RecordedAct) -> Iterator[str]:
    """A report to the police of what nobody called criminal."""
    if act.act != "report_to_police":
        return
    assessed = s.of("assess", respondent=act.fields.get("respondent"))
    if not any(a.fields.flag("possibly_criminal") or a.fields.flag("sexual_offence_minor") for a in assessed):
        yield "not assessed as criminal"


def told_too_much(s: Story, act: RecordedAct) -> Iterator[str]:
    """Data given away without a basis, or facts that do not stand."""
    if act.act != "disclose":
        return
    if not act.fields.text("basis"):
        yield "no basis"
    loose = set(act.fields.texts("findings")) - _standing(s, act.fields.get("person"))
    if loose:
        yield f"not established: {sorted(loose)}"


def _standing(s: Story, person: object) -> set[str]:
    """Established findings, a dismissal or not: what was said of them is still true."""
    found: dict[str, bool] = {}
    for item in s.of("assess", respondent=person):
        found.update({table.text("id"): table.flag("established") for table in item.fields.tables("findings")})
    return {name for name, stands in found.items() if stands}


def forbidden_image(s: Story, act: RecordedAct) -> Iterator[str]:
    """A sexual image of a minor taken in; or a protected identity where others read it."""
    if act.act == "add_evidence" and act.fields.flag("sexual_minor") and act.fields.filled("file"):
        yield "a forbidden image"
    if act.act == "add_person" and act.fields.flag("protected") and act.compartment != "reporter":
        yield "a protected reporter in the open"


NEVER = (called_wrongly, qualified_wrongly, waived_wrongly, reported_wrongly, told_too_much, forbidden_image)
