"""From the acts in the register to the organisation. Pure; an act that does not fit is passed over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.ledger import PublicKeys
from caseapp.model.act import Fields, MemberId
from caseapp.model.organisation import Member, Organisation, Settings
from caseapp.model.term import Role, Sector
from caseapp.office.register.committee import committees_changed
from caseapp.office.register.letter import letter_changed, letterhead_changed
from caseapp.office.register.state import RECOVERY, Invited, KeySpan, RegisterState
from caseapp.office.register.text import filled, protocol_of
from caseapp.office.register.values import roles_of, school_of, settings_of, words
from caseapp.procedure.profile import ProtocolError

if TYPE_CHECKING:
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.protocol import Protocol

FOUND = "found_organisation"


def fold(state: RegisterState | None, act: RecordedAct) -> RegisterState | None:
    """The register after one more act; None while nothing is founded."""
    if state is None:
        return _founded(act) if act.act == FOUND else None
    step = _STEPS.get(act.act)
    # an entry of somebody who is no administrator changes nothing, whatever program wrote it
    after = step(state, act) if step and may_register(state, act.author) else state
    return replace(after, seq=act.seq, at=act.at)


def may_register(state: RegisterState, member: str) -> bool:
    """Whether this member may change the register: an administrator, or who holds the recovery sheet."""
    found = state.organisation.member(member)
    return member == RECOVERY or (found is not None and found.holds(Role.ADMINISTRATOR))


def _founded(act: RecordedAct) -> RegisterState | None:
    fields = act.fields
    founder, recovery = _table(fields, "founder"), _table(fields, "recovery")
    founder_keys, recovery_keys = keys_in(founder), keys_in(recovery)
    protocol = _protocol(fields)
    if founder_keys is None or recovery_keys is None or protocol is None:
        return None
    member = _member(founder)
    if fields.filled("founder_name"):  # an older register names the founder beside the keys
        member = replace(member, name=fields.text("founder_name"))
    organisation = Organisation(
        name=fields.text("name"),
        sectors=frozenset(words(Sector, fields.texts("sectors"))),
        schools=tuple(map(school_of, fields.tables("schools"))),
        members=(member,),
        protocol=protocol,
        settings=settings_of(_table(fields, "settings"), Settings()),
    )
    return RegisterState(
        organisation_id=fields.text("organisation_id"),
        organisation=organisation,
        keys={
            member.id: (KeySpan(keys=founder_keys, since=act.seq, from_at=act.at),),
            RECOVERY: (KeySpan(keys=recovery_keys, since=act.seq, from_at=act.at),),
        },
        text=fields.text("protocol"),
        seq=act.seq,
        at=act.at,
    )


def _add_member(state: RegisterState, act: RecordedAct) -> RegisterState:
    keys, member = keys_in(act.fields), _member(act.fields)
    if keys is None or not member.id or member.id in state.keys:
        return state
    members = (*state.organisation.members, member)
    return replace(
        state,
        organisation=replace(state.organisation, members=members),
        keys=_with(state, member.id, act, keys),
        invitations=_came_in(state, act),
    )


def _change_roles(state: RegisterState, act: RecordedAct) -> RegisterState:
    return _changed(state, act, lambda member: replace(member, roles=roles_of(act.fields.tables("roles"))))


def _deactivate(state: RegisterState, act: RecordedAct) -> RegisterState:
    ended = _changed(state, act, lambda member: replace(member, active=False))
    return replace(ended, keys=_ended(state, act.fields.text("member"), act))


def _renew_keys(state: RegisterState, act: RecordedAct) -> RegisterState:
    keys, member = keys_in(act.fields), act.fields.text("member")
    if keys is None or state.organisation.member(member) is None:
        return state
    ended = replace(state, keys=_ended(state, member, act))
    reactivated = _changed(ended, act, lambda found: replace(found, active=True))
    return replace(reactivated, keys=_with(ended, member, act, keys), invitations=_came_in(state, act))


def _add_school(state: RegisterState, act: RecordedAct) -> RegisterState:
    school = school_of(act.fields)
    if not school.name or state.organisation.school(school.name):
        return state
    schools = (*state.organisation.schools, school)
    return replace(state, organisation=replace(state.organisation, schools=schools))


def _change_school(state: RegisterState, act: RecordedAct) -> RegisterState:
    wanted = act.fields.text("school")
    changed = replace(school_of(act.fields), name=wanted)
    schools = tuple(changed if school.name == wanted else school for school in state.organisation.schools)
    return replace(state, organisation=replace(state.organisation, schools=schools))


def _invite(state: RegisterState, act: RecordedAct) -> RegisterState:
    fields, until = act.fields, act.fields.day("until")
    invited = fields.text("invitation")
    if until is None or not invited or invited in state.invitations:
        return state
    found = Invited(
        id=invited,
        name=fields.text("name"),
        roles=roles_of(fields.tables("roles")),
        key=fields.text("key"),
        until=until,
        by=act.author,
        at=act.at,
        member=fields.text("member"),
    )
    return replace(state, invitations={**state.invitations, invited: found})


def _withdraw(state: RegisterState, act: RecordedAct) -> RegisterState:
    found = state.invitations.get(act.fields.text("invitation"))
    if found is None or found.ended_at:
        return state
    return replace(state, invitations={**state.invitations, found.id: replace(found, ended_at=act.at)})


def _came_in(state: RegisterState, act: RecordedAct) -> Mapping[str, Invited]:
    found = state.invitations.get(act.fields.text("invitation"))
    if found is None:
        return state.invitations
    used = replace(found, used_by=act.fields.text("member"), ended_at=act.at)
    return {**state.invitations, found.id: used}


def _adopt(state: RegisterState, act: RecordedAct) -> RegisterState:
    organisation, fields = state.organisation, act.fields
    if not fields.text("protocol"):
        dated = filled(organisation.protocol, adopted=fields.day("adopted"), consented=days(fields, "consented"))
        return replace(state, organisation=replace(organisation, protocol=dated))
    protocol = _protocol(fields)
    if protocol is None:
        return state
    earlier = (*organisation.earlier_protocols, organisation.protocol)
    after = replace(organisation, protocol=protocol, earlier_protocols=earlier)
    return replace(state, organisation=after, text=fields.text("protocol"))


def _settings(state: RegisterState, act: RecordedAct) -> RegisterState:
    settings = settings_of(act.fields, state.organisation.settings)
    return replace(state, organisation=replace(state.organisation, settings=settings))


_STEPS: Mapping[str, Callable[[RegisterState, RecordedAct], RegisterState]] = {
    "add_member": _add_member,
    "change_roles": _change_roles,
    "deactivate_member": _deactivate,
    "renew_keys": _renew_keys,
    "add_school": _add_school,
    "change_school": _change_school,
    "invite_member": _invite,
    "withdraw_invitation": _withdraw,
    "adopt_text": _adopt,
    "change_settings": _settings,
    "change_letterhead": letterhead_changed,
    "change_letter": letter_changed,
    "change_committees": committees_changed,
}


def keys_in(fields: Fields) -> PublicKeys | None:
    """The public keys in ``sign`` and ``seal`` (hex), or None when there are none."""
    try:
        return PublicKeys(sign=bytes.fromhex(fields.text("sign")), seal=bytes.fromhex(fields.text("seal")))
    except ValueError:
        return None


def days(fields: Fields, name: str) -> tuple[date, ...]:
    """The days in a field: one, or a list of them."""
    value = fields.get(name)
    items = value if isinstance(value, tuple | list) else (value,)
    found = (Fields({"day": item}).day("day") for item in items)
    return tuple(day for day in found if day)


def _protocol(fields: Fields) -> Protocol | None:
    try:
        return protocol_of(fields.text("protocol"), adopted=fields.day("adopted"), consented=days(fields, "consented"))
    except ProtocolError:
        return None


def _table(fields: Fields, name: str) -> Fields:
    value = fields.get(name)
    return Fields(value) if isinstance(value, Mapping) else Fields()


def _member(fields: Fields) -> Member:
    return Member(id=MemberId(fields.text("member")), name=fields.text("name"), roles=roles_of(fields.tables("roles")))


def _changed(state: RegisterState, act: RecordedAct, change: Callable[[Member], Member]) -> RegisterState:
    wanted = act.fields.text("member")
    members = tuple(change(member) if member.id == wanted else member for member in state.organisation.members)
    return replace(state, organisation=replace(state.organisation, members=members))


def _with(state: RegisterState, member: str, act: RecordedAct, keys: PublicKeys) -> Mapping[str, tuple[KeySpan, ...]]:
    span = KeySpan(keys=keys, since=act.seq, from_at=act.at, initial=act.fields.text("initial"))
    return {**state.keys, member: (*state.keys.get(member, ()), span)}


def _ended(state: RegisterState, member: str, act: RecordedAct) -> Mapping[str, tuple[KeySpan, ...]]:
    spans = state.keys.get(member, ())
    if not spans:
        return state.keys
    last = replace(spans[-1], until=act.seq, until_at=act.at) if spans[-1].until is None else spans[-1]
    return {**state.keys, member: (*spans[:-1], last)}
