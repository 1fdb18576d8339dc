"""What must never happen with people: an act without the role, by somebody involved, or in a closed case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Role
from tests.invariants.roles import DECISIONS, WHEN_CLOSED, allowed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct
    from tests.invariants.story import Story


def without_role(s: Story, act: RecordedAct) -> Iterator[str]:
    """An act by somebody who does not hold the role, at this school or in the place of who does."""
    member = s.organisation.member(act.author)
    assert member is not None
    if not member.active:
        yield "somebody who has left acted"
    school = s.school or act.fields.text("school")
    if not any(s.acts_as(member, role, school) for role in allowed(s, act)):
        yield f"{member.id} holds no role that may do this"


def by_involved(s: Story, act: RecordedAct) -> Iterator[str]:
    """An act by who is respondent, affected or witness; a decision by who reported."""
    if s.involved(act.author):
        yield f"{act.author} is involved in the case"
    if act.act in DECISIONS and s.reported(act.author):
        yield f"{act.author} reported it and decided"


def board_on_board(s: Story, act: RecordedAct) -> Iterator[str]:
    """A decision of the board while one of its members is respondent."""
    member = s.organisation.member(act.author)
    assert member is not None
    only_board = allowed(s, act) == {Role.BOARD_MEMBER}
    if s.board_out and only_board and not member.holds_anywhere(Role.SUPERVISORY_MEMBER):
        yield f"{act.author} decided about a member of the board"


def in_closed_case(s: Story, act: RecordedAct) -> Iterator[str]:
    """An act in a closed case that does not belong there, or of a closed case in an open one."""
    if s.closed and act.act not in WHEN_CLOSED:
        yield "the case is closed"
    if act.act in ("reopen_case", "destroy_case") and not s.closed:
        yield "the case is open"


def unanswered(s: Story, act: RecordedAct) -> Iterator[str]:
    """An act against a reason that asks an explanation, without one."""
    if act.overruled and not act.explanation.strip():
        yield "nothing was explained"


NEVER = (without_role, by_involved, board_on_board, in_closed_case, unanswered)
