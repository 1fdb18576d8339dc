"""States that are hard to reach; that they are reached shows that what never happens was really tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Role, Track

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.model.act import RecordedAct
    from tests.invariants.story import Story


def _board_on_trial(s: Story, act: RecordedAct) -> bool:
    member = s.organisation.member(act.author)
    only = member is not None and not member.holds_anywhere(Role.BOARD_MEMBER)
    return s.board_out and act.act in ("decide_measure", "decide_inspection", "decide_objection") and only


def _measure(*names: str) -> Callable[[Story, RecordedAct], bool]:
    return lambda s, act: act.act == "decide_measure" and act.fields.text("measure") in names


def _suspended_pupil(s: Story, act: RecordedAct) -> bool:
    return _measure("suspension")(s, act) and s.track(act.fields.get("respondent")) is Track.PUPIL


def _on_basis(s: Story, act: RecordedAct) -> bool:
    """A measure under a text that is not in force."""
    return act.act == "decide_measure" and s.organisation.protocol.starts_on() is None


def _inspection_on_basis(s: Story, act: RecordedAct) -> bool:
    approved = act.act == "decide_inspection" and act.fields.text("outcome") == "approved"
    return approved and s.organisation.protocol.inspection is None


def _annulled(s: Story, act: RecordedAct) -> bool:
    return act.act == "decide_objection" and act.fields.text("outcome") == "annulled"


def _destroyed(s: Story, act: RecordedAct) -> bool:
    return act.act == "destroy_case" and len({act.author, *(item.author for item in s.of("destroy_case"))}) > 1


def _stood_in(s: Story, act: RecordedAct) -> bool:
    member = s.organisation.member(act.author)
    if member is None or act.act not in ("determine_inspection_actions", "record_absence", "assess"):
        return False
    return s.role_vacant(Role.DIRECTOR) and not any(
        member.holds(role, s.school) for role in (Role.DIRECTOR, Role.BOARD_MEMBER, Role.HRM_MANAGER)
    )


STATES: dict[str, Callable[[Story, RecordedAct], bool]] = {
    "a board member is respondent and the supervisory board decides": _board_on_trial,
    "a removal is decided": _measure("removal"),
    "a pupil is suspended after a hearing": _suspended_pupil,
    "a dismissal is decided after its intention": _measure("dismissal"),
    "a summary dismissal is decided": _measure("summary_dismissal"),
    "a measure rests on a separate basis": _on_basis,
    "an inspection is approved on a separate basis": _inspection_on_basis,
    "a decision is annulled on objection": _annulled,
    "a measure is extended": lambda s, act: act.act == "extend_measure" and s.root(act).act == "decide_measure",
    "a case with a measure is closed": lambda s, act: act.act == "close_case" and bool(s.of("decide_measure")),
    "a case is destroyed": _destroyed,
    "another director stands in": _stood_in,
}


def reached(story: Story, act: RecordedAct) -> list[str]:
    """The deep states that the last act of a story reached."""
    before = story.before(act)
    return [name for name, test in STATES.items() if test(before, act)]
