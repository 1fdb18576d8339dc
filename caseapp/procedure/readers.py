"""Who may read which part of a case now; the office brings the keys in line with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Role
from caseapp.procedure.situation import board_out, excluded_roles

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.act import MemberId
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation


def _by_role(case: Case, organisation: Organisation, roles: tuple[Role, ...]) -> set[MemberId]:
    school = case.school
    return {
        member.id
        for member in organisation.members
        if member.active
        for grant in member.roles
        if grant.role in roles and (grant.school is None or grant.school == school)
    }


def _granted(case: Case, organisation: Organisation, compartment: str, readers: set[MemberId]) -> frozenset[MemberId]:
    for act in case.all("grant_access", "revoke_access"):
        if act.fields.text("compartment") != compartment:
            continue
        member = organisation.member(act.fields.text("member"))
        if member is None:
            continue
        if act.act == "grant_access" and member.active:
            readers.add(member.id)
        elif act.act == "revoke_access":
            readers.discard(member.id)
    return frozenset(member for member in readers if not case.excluded_as(member))


def readers(case: Case, organisation: Organisation) -> Mapping[str, frozenset[MemberId]]:
    """The members who may read each compartment: by role, by grant, and never one who is excluded.

    A member of the board who is respondent takes the whole board out; the supervisory members come in, as they do when
    no member of the board is left.
    """
    board = Role.SUPERVISORY_MEMBER if board_out(case, organisation) else Role.BOARD_MEMBER
    whole = _by_role(case, organisation, (Role.DIRECTOR, Role.HRM_MANAGER, board, Role.PRIVACY_OFFICER))
    if Role.DIRECTOR in excluded_roles(case, organisation):
        whole |= {member.id for member in organisation.members if member.holds_anywhere(Role.DIRECTOR)}
    identity = _by_role(case, organisation, (Role.HRM_MANAGER, board))
    found = {
        "case": _granted(case, organisation, "case", whole),
        "reporter": _granted(case, organisation, "reporter", identity),
    }
    for inspection in case.inspections.values():
        allowed = set(found["case"])
        if inspection.approvals:
            named = (organisation.member(act.fields.text("person")) for act in inspection.authorised)
            allowed |= {member.id for member in named if member and member.holds_anywhere(Role.INSPECTOR)}
        found[inspection.compartment] = _granted(case, organisation, inspection.compartment, allowed)
    return found
