"""What the register adds up to, whatever program wrote it: an entry that does not fit changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from caseapp.asset import asset
from caseapp.model.act import Fields, MemberId, RecordedAct
from caseapp.office.register.fold import days, fold, may_register
from caseapp.office.register.state import RECOVERY, RegisterState

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
KEYS = {"sign": "11" * 32, "seal": "22" * 32}
FOUNDED: dict[str, Any] = {
    "organisation_id": "o-1",
    "name": "Onderwijsgroep De Kreek",
    "sectors": ("vo", "rijkdom"),
    "schools": ({"name": "De Lage Waard"},),
    "founder": {"member": "m-1", "name": "Joke Beheer", "roles": ({"role": "administrator"},), **KEYS},
    "recovery": KEYS,
    "protocol": asset("protocols", "ozhw.toml").read_text(encoding="utf-8"),
}
NEW: dict[str, Any] = {"member": "m-2", "name": "Nieuw Lid", "roles": ({"role": "hrm_manager"},), **KEYS}


def entry(act: str, fields: dict[str, Any], seq: int = 1, by: str = "m-1") -> RecordedAct:
    at = START + timedelta(hours=seq)
    return RecordedAct(seq=seq, act=act, author=MemberId(by), at=at, fields=Fields(fields), compartment="register")


def founded(**changed: Any) -> RegisterState | None:
    return fold(None, entry("found_organisation", {**FOUNDED, **changed}))


def after(*acts: tuple[str, dict[str, Any]], by: str = "m-1") -> RegisterState:
    state = founded()
    for seq, (act, fields) in enumerate(acts, start=2):
        state = fold(state, entry(act, fields, seq, by))
    assert state is not None
    return state


def test_an_organisation_begins_with_its_founding() -> None:
    state = founded()
    assert state is not None
    assert (state.organisation.name, [one.id for one in state.organisation.members]) == (FOUNDED["name"], ["m-1"])
    assert {one.value for one in state.organisation.sectors} == {"vo"}
    assert set(state.keys) == {"m-1", RECOVERY}
    assert fold(None, entry("add_school", {"name": "Te vroeg"})) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"founder": {**FOUNDED["founder"], "sign": "geen hex"}},
        {"founder": "Joke"},
        {"recovery": {"sign": KEYS["sign"], "seal": "zz"}},
        {"protocol": "geen protocol"},
        {"protocol": ""},
    ],
)
def test_a_founding_that_cannot_be_read_founds_nothing(changed: dict[str, Any]) -> None:
    assert founded(**changed) is None


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("dance", {}),
        ("found_organisation", FOUNDED),
        ("add_member", {**NEW, "sign": "geen hex"}),
        ("add_member", {**NEW, "member": ""}),
        ("add_member", {**NEW, "member": "m-1"}),
        ("renew_keys", {"member": "m-1", "sign": "geen hex", "seal": KEYS["seal"]}),
        ("renew_keys", {"member": "m-9", **KEYS}),
        ("add_school", {"name": ""}),
        ("add_school", {"name": "De Lage Waard"}),
        ("change_school", {"school": "Nergens", "sectors": ("po",)}),
        ("invite_member", {"invitation": "i-1", "name": "N"}),
        ("invite_member", {"invitation": "", "name": "N", "until": date(2026, 4, 1)}),
        ("withdraw_invitation", {"invitation": "i-9"}),
        ("deactivate_member", {"member": "m-9"}),
        ("adopt_text", {"protocol": "geen protocol"}),
    ],
)
def test_an_entry_that_does_not_fit_changes_nothing(act: str, fields: dict[str, Any]) -> None:
    before, now = after(), after((act, fields))
    assert replace(now, seq=before.seq, at=before.at) == before
    assert now.seq == 2


@pytest.mark.parametrize(("by", "changes"), [("m-1", True), (RECOVERY, True), ("m-2", False), ("m-9", False)])
def test_only_who_may_register_changes_anything(by: str, changes: bool) -> None:
    with_member = after(("add_member", NEW))
    state = fold(with_member, entry("add_school", {"name": "Erbij"}, 3, by))
    assert state is not None
    assert (state.organisation.school("Erbij") is not None) is changes
    assert may_register(with_member, by) is changes


def test_keys_hold_from_entry_to_entry() -> None:
    newer = {"sign": "33" * 32, "seal": "44" * 32}
    state = after(
        ("add_member", NEW), ("renew_keys", {"member": "m-2", **newer}), ("deactivate_member", {"member": "m-2"})
    )
    spans = [(span.keys.sign.hex()[:2], span.since, span.until) for span in state.keys["m-2"]]
    assert spans == [("11", 2, 3), ("33", 3, 4)]
    member = state.organisation.member("m-2")
    assert member is not None
    assert not member.active
    again = fold(state, entry("deactivate_member", {"member": "m-2"}, 5))
    assert again is not None
    assert again.keys["m-2"][-1].until == 4  # where it ended first


def test_an_invitation_is_used_or_withdrawn_once() -> None:
    invited = {"invitation": "i-1", "name": "Nieuw Lid", "until": date(2026, 4, 1), "key": "55" * 32}
    second = {**invited, "name": "Ander"}
    state = after(("invite_member", invited), ("invite_member", second))
    assert state.invitations["i-1"].name == "Nieuw Lid"
    assert state.invitations["i-1"].open(date(2026, 4, 1))
    assert not state.invitations["i-1"].open(date(2026, 4, 2))
    used = after(
        ("invite_member", invited),
        ("add_member", {**NEW, "invitation": "i-1"}),
        ("withdraw_invitation", {"invitation": "i-1"}),
    )
    assert used.invitations["i-1"].used_by == "m-2"
    assert used.invitations["i-1"].ended_at == START + timedelta(hours=3)  # when it was used
    withdrawn = after(("invite_member", invited), ("withdraw_invitation", {"invitation": "i-1"}))
    assert not withdrawn.invitations["i-1"].open(date(2026, 3, 3))


def test_a_school_is_changed_under_its_own_name() -> None:
    state = after(
        ("add_school", {"name": "De Hoge Waard"}),
        ("change_school", {"school": "De Hoge Waard", "name": "X", "region": "north"}),
    )
    assert [(one.name, str(one.region)) for one in state.organisation.schools] == [
        ("De Lage Waard", "None"), ("De Hoge Waard", "north"),
    ]  # fmt: skip


def test_blank_dates_are_filled_in_and_another_text_keeps_the_earlier() -> None:
    adopted = {"adopted": date(2019, 1, 15), "consented": (date(2018, 12, 10),)}
    assert after().organisation.protocol.blanks
    dated = after(("adopt_text", adopted)).organisation
    assert not dated.protocol.blanks
    assert dated.earlier_protocols == ()
    lentiz = asset("protocols", "lentiz.toml").read_text(encoding="utf-8")
    later = after(("adopt_text", adopted), ("adopt_text", {"protocol": lentiz})).organisation
    assert [one.id for one in (later.protocol, *later.earlier_protocols)] == ["lentiz", "ozhw"]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (date(2026, 3, 2), (date(2026, 3, 2),)),
        ((date(2026, 3, 2), None, "gisteren"), (date(2026, 3, 2),)),
        (None, ()),
    ],
)
def test_one_day_or_several(value: object, found: tuple[date, ...]) -> None:
    assert days(Fields({"on": value}), "on") == found  # type: ignore[dict-item]
