"""A member with good keys and a program of their own: what the procedure forbids is found, and nobody builds on it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from caseapp.ledger import Batch, EntryForged, Secret, compose, make_grant, open_secret
from caseapp.model.act import Act, Fields
from caseapp.office.body import body_of
from caseapp.office.errors import Refused, Unsound
from caseapp.office.register.state import REGISTER
from tests.unit.office.conftest import PASSWORD, START, Company


def secret_of(company: Company, key: str) -> Secret:
    row = company.office.store.member_secret(company.ids[key])
    assert row is not None
    return open_secret(row.sealed, PASSWORD)


def force(
    company: Company,
    by: str,
    stream: str,
    act: Act,
    *,
    at: datetime | None = None,
    register: int | None = None,
    rules: str = "1",
) -> None:
    """Write an act past the engine, sealed and signed as it should be."""
    session = company[by]
    session.pull()
    books = session._books
    state = books.register.state
    body = body_of(act, rules=rules, register=state.seq if register is None else register)
    books.store.append(
        compose(
            stream=stream,
            head=books.store.head(stream),
            author=company.ids[by],
            secret=secret_of(company, by),
            at=at or max(company.clock(), state.at),
            items=[(REGISTER if stream == REGISTER else "case", body)],
            readers={},
            keyset=books.reader.keyset(stream),
        )
    )


def act(name: str, **fields: Any) -> Act:
    return Act(id=name, fields=Fields(fields))


@pytest.fixture
def case(company: Company) -> str:
    number = company.report()
    company.person(number)
    return number


def found(company: Company, case: str, by: str = "hrm") -> tuple[list[tuple[str, int]], tuple[str, ...]]:
    """What verifying finds, and what is told to who opens the case."""
    report = company[by].verify()
    assert report.ok or report.first
    return [(one.code, one.seq) for one in report.findings], company[by].case(case).warnings


def test_an_act_that_is_not_for_this_member_is_found_and_nobody_builds_on_it(company: Company, case: str) -> None:
    force(company, "fg", case, act("close_case", conclusion="Weg ermee."))
    codes, warnings = found(company, case)
    assert codes == [("procedure", 3)]
    assert warnings[0].startswith(f"Handeling 3 in {case} was toen niet toegestaan")
    with pytest.raises(Unsound, match="Handeling 3"):
        company.do("hrm", case, "reopen_case", reasons="Toch verder.")
    told = {"correction": "De FG deed dit zonder het programma.", "reasons": "Zie de controle van de opslag."}
    assert company.do("hrm", case, "rectify", entry="e3", **told).ref == "e4"


def test_what_was_sound_before_stays_sound_and_is_judged_once(company: Company, case: str) -> None:
    assert found(company, case) == ([], ())
    company.do("hrm", case, "add_note", text="Verder.")
    assert found(company, case) == ([], ())


def test_rules_that_nobody_knows_are_no_way_out(company: Company, case: str) -> None:
    force(company, "fg", case, act("close_case", conclusion="Weg ermee."), rules="0")
    codes, warnings = found(company, case)
    assert codes == [("procedure", 3)]
    assert "regels die dit programma niet kent" in warnings[0]


def test_a_register_of_before_is_no_way_out(company: Company, case: str) -> None:
    """Who was board member once names the register as it was then."""
    before = company["board2"].register_state.seq
    company.admin.register("change_roles", {"member": company.ids["board2"], "roles": ["hrm_manager"]})
    company.clock.forward(days=1)
    force(company, "board2", case, act("place_hold", reasons="Om tijd te winnen."), register=before)
    codes, warnings = found(company, case)
    assert codes == [("procedure", 3)]
    assert "register" in warnings[0]


@pytest.mark.parametrize("register", [0, -1, 999, True])
def test_a_register_that_never_was_is_no_way_out(company: Company, case: str, register: int) -> None:
    force(company, "hrm", case, act("add_note", text="x"), register=register)
    assert found(company, case)[0] == [("procedure", 3)]


def test_an_act_dated_before_the_one_before_it_is_found(company: Company, case: str) -> None:
    company.clock.forward(days=3)
    company.do("hrm", case, "add_note", text="Op donderdag.")
    force(company, "dir", case, act("add_note", text="Zogenaamd eerder."), at=company.clock() - timedelta(days=1))
    assert [(one.code, one.seq) for one in company["hrm"].verify().findings] == [("moment", 4)]
    with pytest.raises(EntryForged, match="teruggedateerd"):
        company["hrm"].case(case)


def test_somebody_who_is_shut_out_by_a_false_note_is_found(company: Company, case: str) -> None:
    note = act("note_exclusion", member=company.ids["hrm2"], part="witness", person="e2")
    force(company, "dir", case, note)
    assert found(company, case)[0] == [("procedure", 3)]


def test_true_notes_of_exclusion_are_sound(company: Company) -> None:
    case = company.report()
    company.person(case, "hrm", member=company.ids["dir"], part="witness", name="dir")
    company.person(case, "hrm", member=company.ids["board"], category="board_member", name="board")
    assert found(company, case) == ([], ())


def test_what_asks_an_explanation_is_found_without_one(company: Company, case: str) -> None:
    fields = {"obtained_from": "Zijn account", "obtained_how": "inspection", "obtained_on": START, "text": "Berichten."}
    with pytest.raises(Refused):
        company.do("dir", case, "add_evidence", **fields)
    force(company, "dir", case, act("add_evidence", **fields))
    assert found(company, case)[0] == [("procedure", 3)]


def test_an_approval_by_who_may_not_give_it_carries_no_inspection(company: Company, case: str) -> None:
    wanted = {"about": ("e2",), "reason": "Berichten.", "persons": ("e2",)}
    force(company, "dir", case, act("decide_inspection", inspection="e3", decision="approved", reasons="Ja.", **wanted))
    assert found(company, case)[0] == [("procedure", 3)]
    with pytest.raises(Unsound):
        company.do("board", case, "offer_support", person="e2")


def test_who_is_no_administrator_changes_nothing_in_the_register(company: Company) -> None:
    force(company, "hrm", REGISTER, act("change_roles", member=company.ids["hrm"], roles=({"role": "board_member"},)))
    report = company["fg"].verify()
    assert [(one.stream, one.code) for one in report.findings] == [(REGISTER, "procedure")]
    assert "niet van een beheerder" in str(report.first)
    member = company["fg"].organisation.member(company.ids["hrm"])
    assert member is not None
    assert [grant.role for grant in member.roles] == ["hrm_manager"]
    assert company.hire("later", "hrm_manager")


def test_a_key_that_was_given_to_an_outsider_is_found(company: Company, case: str) -> None:
    books = company["dir"]._books
    key = books.reader.keyset(case).current("case")
    assert key is not None
    seal = books.register.state.seal_keys()[company.ids["mgr"]]
    grant = make_grant(
        key,
        reader=company.ids["mgr"],
        seal=seal,
        by=company.ids["dir"],
        secret=secret_of(company, "dir"),
        at=company["dir"].register_state.at,
    )
    assert found(company, case) == ([], ())
    books.store.append(Batch(entries=(), removals=(), grants=(grant,)))
    codes, warnings = found(company, case)
    assert codes == [("keys", 0)]
    assert "mgr heeft een sleutel" in warnings[0]


def test_after_a_change_of_roles_the_keys_are_in_order(company: Company, case: str) -> None:
    company.admin.register("change_roles", {"member": company.ids["hrm2"], "roles": ["inspector"]})
    company.hire("hrm3", "hrm_manager")
    company.clock.forward(hours=1)
    for by in ("hrm", "dir", "board", "hrm3"):
        assert found(company, case, by) == ([], ())
