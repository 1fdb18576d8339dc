"""Who may read which part of a case."""

from __future__ import annotations

from caseapp.procedure.readers import readers
from tests.unit.procedure.cases import about, person, reported
from tests.unit.procedure.world import MONDAY, PEOPLE, Play, organisation

WHOLE = {"dir", "hrm", "hrm2", "board", "board2", "fg"}
"""Who reads a case by their role; the other school's director, the manager and the inspectors do not."""

BOARD_OUT = (WHOLE - {"board", "board2"}) | {"rvt", "rvt2"}


def who(play: Play, compartment: str = "case") -> set[str]:
    """The members who may read a compartment."""
    return set(readers(play.case, play.organisation)[compartment])


def test_a_case_is_read_by_those_whose_role_it_is() -> None:
    assert who(reported()) == WHOLE
    assert who(reported(), "reporter") == {"hrm", "hrm2", "board", "board2"}


def test_who_has_left_reads_nothing() -> None:
    play = reported()
    left = tuple(
        type(item)(id=item.id, name=item.name, roles=item.roles, active=item.id != "hrm2")
        for item in play.organisation.members
    )
    play.organisation = type(play.organisation)(
        name="O", sectors=play.organisation.sectors, schools=play.organisation.schools, members=left,
        protocol=play.organisation.protocol,
    )  # fmt: skip
    assert who(play) == WHOLE - {"hrm2"}
    play.put("hrm", "grant_access", member="hrm2", compartment="case")
    assert who(play) == WHOLE - {"hrm2"}


def test_a_member_of_the_board_as_respondent_takes_the_whole_board_out() -> None:
    by_category, by_link = reported(), reported()
    person(by_category, "board_member")
    person(by_link, "employee", member="board2")
    assert who(by_category) == who(by_link) == BOARD_OUT
    assert who(by_link, "reporter") == {"hrm", "hrm2", "rvt", "rvt2"}


def test_a_member_of_the_board_as_witness_is_out_alone() -> None:
    play = reported()
    person(play, "board_member", "witness", member="board2")
    assert who(play) == WHOLE - {"board2"}


def test_an_excluded_director_is_replaced_by_the_others() -> None:
    play = reported()
    person(play, "employee", member="dir")
    assert who(play) == (WHOLE - {"dir"}) | {"dir2"}


def test_access_is_given_and_taken() -> None:
    play = reported()
    grant = {"member": "mgr", "compartment": "case", "reasons": "Neemt waar."}
    play.do("hrm", "grant_access", **grant)
    assert who(play) == WHOLE | {"mgr"}
    assert who(play, "reporter") == {"hrm", "hrm2", "board", "board2"}
    play.do("hrm", "revoke_access", **grant)
    play.do("hrm", "revoke_access", **{**grant, "member": "dir"})
    assert who(play) == WHOLE - {"dir"}
    play.put("hrm", "grant_access", member="nobody", compartment="case")
    assert who(play) == WHOLE - {"dir"}


def test_who_is_excluded_reads_nothing_whatever_was_given() -> None:
    play = reported()
    play.do("hrm", "grant_access", member="mgr", compartment="case", reasons="Neemt waar.")
    person(play, "employee", "affected", member="mgr")
    assert who(play) == WHOLE


def test_an_inspector_reads_the_inspection_for_which_the_board_named_them() -> None:
    play = reported()
    ref = person(play, "employee")
    asked = play.put("dir", "request_inspection", persons=(ref,), period_from=MONDAY, period_to=MONDAY)
    assert who(play, "inspection-1") == WHOLE
    play.put("board", "authorise_inspector", inspection=asked, person="ict")
    assert who(play, "inspection-1") == WHOLE  # not before it is approved
    play.put("board", "decide_inspection", inspection=asked, outcome="approved", valid_until=MONDAY)
    assert who(play, "inspection-1") == WHOLE | {"ict"}
    assert who(play) == WHOLE


def test_who_is_no_inspector_any_more_reads_the_inspection_no_more() -> None:
    made = about("employee", "lentiz")
    play = made.play
    asked = play.do("dir", "request_inspection", **made.request())
    play.put("board", "decide_inspection", inspection=asked, outcome="approved", valid_until=MONDAY)
    play.put("board", "authorise_inspector", inspection=asked, person="ict")
    assert "ict" in who(play, "inspection-1")
    play.organisation = organisation("lentiz", people={**PEOPLE, "ict": ("manager",)})
    assert "ict" not in who(play, "inspection-1")
