"""Conditions about findings, dismissals and separate bases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.unit.procedure.cases import Made, about, assessed, person, reported
from tests.unit.procedure.world import MONDAY, Play, organisation

if TYPE_CHECKING:
    from caseapp.model.value import Value

TOMORROW = MONDAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({}, set()),
        ({"id": ""}, {"field_missing"}),
        ({"fact": ""}, {"field_missing"}),
        ({"norm": ""}, {"field_missing"}),
        ({"on": None}, {"field_missing"}),
        ({"on": TOMORROW}, {"date_in_future"}),
        ({"on": None, "from": MONDAY, "to": TOMORROW}, {"date_in_future"}),
        ({"on": None, "from": MONDAY, "to": MONDAY - timedelta(days=3)}, {"date_order"}),
        ({"evidence": ()}, {"facts_not_established"}),
        ({"evidence": (), "established": False}, set()),
        ({"evidence": ("e99",)}, {"facts_not_established"}),
        ({"evidence": ("e2",)}, {"facts_not_established"}),  # a person is no evidence
        ({"evidence": ("e1",)}, set()),  # what the report says may be
        ({"contested": True}, {"facts_not_established"}),
        ({"contested": True, "evidence": ("e1", "e3")}, set()),
        ({"contested": True, "evidence": ("e3", "e3")}, {"facts_not_established"}),  # one source twice is one
        ({"norm": "avg:5"}, set()),
        ({"norm": "cao-vo"}, set()),
        ({"norm": "cao-hbo"}, {"norm_does_not_bind"}),
        ({"norm": "fatsoen"}, {"norm_does_not_bind"}),
        ({"norm": "lentiz:gebruikers.a"}, {"norm_does_not_bind"}),  # another organisation's text
        ({"norm": "ozhw:9.9"}, {"norm_does_not_bind"}),  # there is no such provision
        ({"norm": "ozhw:6.7"}, {"norm_does_not_bind"}),  # no norm of conduct
    ],
)
def test_a_finding_is_whole_binds_and_stands(changed: dict[str, Value], codes: set[str]) -> None:
    made = about()
    fields = made.assessment(findings=({**made.finding(), **changed},))
    assert made.play.codes("hrm", "assess", **fields) == codes


def test_a_finding_is_named_once() -> None:
    made = about()
    fields = made.assessment(findings=(made.finding(), made.finding()))
    assert made.play.codes("hrm", "assess", **fields) == {"field_missing"}


def test_what_one_person_gave_in_pieces_is_one_source() -> None:
    made = about()
    again: dict[str, Value] = {"text": "Nog een scherm.", "obtained_how": "handed_over", "obtained_on": MONDAY}
    given = made.play.case.get(made.evidence)
    assert given is not None
    same = made.play.do("dir", "add_evidence", **again, obtained_from=given.fields.text("obtained_from").upper())
    other = made.play.do("dir", "add_evidence", **again, obtained_from="Een ander")
    for evidence, codes in (((made.evidence, same), {"facts_not_established"}), ((made.evidence, other), set())):
        fields = made.assessment(findings=(made.finding(contested=True, evidence=evidence),))
        assert made.play.codes("hrm", "assess", **fields) == codes


def test_a_reason_names_a_fact_in_its_own_words_and_never_by_its_mark() -> None:
    made = about()
    facts = (made.finding("f1"), {**made.finding("f7"), "fact": "Dreigde met een foto.", "contested": True})
    answer = made.play.ask("hrm", "assess", **made.assessment(findings=facts))
    assert [one.text.split(" wordt")[0] for one in answer.reasons] == ["Feit 2 (“Dreigde met een foto”)"]


def test_a_loose_ground_is_named_in_its_own_words_and_a_strange_one_as_it_was_typed() -> None:
    made = about()
    facts = [{**made.finding(name), "fact": f"Feitelijk {name}.", "established": False} for name in ("f10", "f2")]
    made.play.do("hrm", "assess", **made.assessment(findings=tuple(facts)))
    fields = made.measure("warning", grounds=("f2", "zz", "f10"))
    texts = [one.text for one in made.play.ask("hrm", "propose_measure", **fields).reasons]
    assert any(text.startswith("Niet vastgesteld: “Feitelijk f10”, “Feitelijk f2”, zz. ") for text in texts), texts


def test_evidence_that_this_reader_cannot_read_is_evidence_all_the_same() -> None:
    made = about()
    sealed = made.play.record("ict", "add_evidence", compartment="inspection-1", readable=False).ref
    fields = made.assessment(findings=(made.finding(evidence=(sealed,)),))
    assert made.play.codes("hrm", "assess", **fields) == set()


def test_a_norm_binds_the_category_of_the_respondent() -> None:
    made = about("pupil")
    fields = made.assessment(findings=(made.finding(norm="ozhw:5.1"),))  # for staff alone
    assert made.play.codes("dir", "assess", **fields) == {"norm_does_not_bind"}


def test_a_text_about_online_conduct_does_not_cover_a_fight_in_the_corridor() -> None:
    play = reported(None, channels=())
    made = Made(play=play, respondent=person(play, "employee"), evidence=play.put("dir", "add_evidence"))
    assert made.play.codes("hrm", "assess", **made.assessment()) == {"norm_does_not_bind"}
    assert made.play.codes("hrm", "assess", **made.assessment(findings=(made.finding(norm="cao-vo"),))) == set()


def test_a_text_that_is_not_about_online_conduct_alone_covers_it() -> None:
    play = reported(organisation("vco", sector="po"), channels=())
    made = Made(play=play, respondent=person(play, "employee"), evidence=play.put("dir", "add_evidence"))
    assert made.play.codes("hrm", "assess", **made.assessment()) == {"text_not_in_force"}


def test_a_separate_basis_may_be_the_norm() -> None:
    made = about("employee", "vco", sector="po")
    basis = made.play.do(
        "board", "record_separate_basis", for_="measure", basis="De gedragscode.", reasoning="R.", until=TOMORROW
    )
    fields = made.assessment(findings=(made.finding(norm=basis),))
    assert made.play.codes("hrm", "assess", **fields) == set()
    made.play.to(TOMORROW + timedelta(days=1))
    assert "norm_does_not_bind" in made.play.codes("hrm", "assess", **fields)  # it held until yesterday


@pytest.mark.parametrize(("ended", "dead"), [(1, True), (0, False)])
def test_conduct_that_went_on_after_the_text_had_ended_asks_another_ground(ended: int, dead: bool) -> None:
    made = about()
    org = made.play.organisation
    text = replace(org.protocol, in_force_until=MONDAY - timedelta(days=ended))
    made.play.organisation = replace(org, protocol=text)
    days: dict[str, Value] = {"on": None, "from": MONDAY - timedelta(days=9), "to": MONDAY}
    went_on = {**made.finding(), **days}
    found = made.play.codes("hrm", "assess", **made.assessment(findings=(went_on,)))
    assert found == ({"text_not_in_force"} if dead else set())


@pytest.mark.parametrize(
    ("protocol", "dated", "on", "dead"),
    [
        ("ozhw", True, MONDAY, False),
        ("ozhw", False, MONDAY, True),
        ("vco", True, MONDAY, True),
        ("svok", True, date(2025, 12, 13), True),
        ("svok", True, date(2025, 12, 14), False),
    ],
)
def test_a_text_that_was_not_in_force_asks_another_ground(protocol: str, dated: bool, on: date, dead: bool) -> None:
    made = about("employee", protocol, sector="po" if protocol == "vco" else "vo", dated=dated)
    reasons = made.play.ask("board", "assess", **made.assessment(findings=(made.finding(on=on),))).reasons
    assert [(r.code, r.source, r.weight) for r in reasons] == (
        [("text_not_in_force", protocol, "must_explain")] if dead else []
    )
    made.play.do("board", "record_separate_basis", for_="measure", basis="B.", reasoning="R.", until=TOMORROW)
    assert made.play.codes("board", "assess", **made.assessment(findings=(made.finding(on=on),))) == set()


def test_what_a_parent_did_does_not_count_against_the_pupil() -> None:
    made = about("pupil", "vco", sector="po")
    play = made.play
    parent = person(play, "guardian", "witness", child=made.respondent)
    from_parent = play.do(
        "dir", "add_evidence", text="T.", obtained_from="De mentor", obtained_how="handed_over", obtained_on=MONDAY,
        about=parent,
    )  # fmt: skip
    norms = [ref for ref, found in play.organisation.protocol.provisions.items() if found.binds == {"guardian"}]
    for finding, expected in (
        (made.finding(norm="avg:5"), set()),
        (made.finding(norm="avg:5", evidence=(from_parent,)), {"disproportionate"}),
        (made.finding(norm="avg:5", evidence=(from_parent, made.evidence)), set()),
        (made.finding(norm="avg:5", evidence=(from_parent, "e1")), set()),  # the report is about nobody by itself
        (made.finding(norm="avg:5", evidence=(), established=False), set()),
        (made.finding(norm=norms[0]), {"disproportionate", "norm_does_not_bind", "text_not_in_force"}),
    ):
        assert play.codes("dir", "assess", **made.assessment(findings=(finding,))) == expected


@pytest.mark.parametrize(
    ("fact", "of_parent"),
    [
        ("De vader bedreigde de conciërge.", True),
        ("Er is ruzie met de ouders.", True),
        ("K. de Vries bedreigde de conciërge.", True),  # the pupil's own parent
        ("De moeder en de leerling scholden.", False),
        ("De moeder van een klasgenoot werd uitgescholden.", False),
        ("A. de Vries schold, en de ouder kwam erbij: ruzie met de moeder.", False),
        ("De leerling schold.", False),
    ],
)
def test_a_fact_that_tells_of_a_parent_does_not_count_against_the_pupil(fact: str, of_parent: bool) -> None:
    made = about("pupil", guardians=("K. de Vries", " "))
    found = made.play.codes("dir", "assess", **made.assessment(findings=(made.finding(fact=fact),)))
    assert found == ({"disproportionate"} if of_parent else set())


@pytest.mark.parametrize(("protocol", "sector", "source"), [("lucas", "po", "wpo:40c"), ("ozhw", "vo", "wvo2020:8.14")])
def test_that_rule_has_the_source_of_the_sector(protocol: str, sector: str, source: str) -> None:
    made = about("pupil", protocol, sector=sector)
    parent = person(made.play, "guardian", "witness", child=made.respondent)
    seen = made.play.put("dir", "add_evidence", about=parent)
    fields = made.assessment(findings=(made.finding(evidence=(seen,)),))
    assert {r.source for r in made.play.ask("dir", "assess", **fields).reasons} == {source}


@pytest.mark.parametrize(
    ("protocol", "by", "category", "codes"),
    [
        ("lentiz", "hrm", "employee", set()),
        ("lentiz", "hrm", "contractor", set()),
        ("lentiz", "dir", "pupil", {"not_transgressive"}),
        ("svok", "hrm", "employee", set()),  # the text says nothing of it, and it starts nothing
        ("vco", "hrm", "employee", {"wrong_authority", "text_not_in_force"}),
        ("vco", "board", "employee", {"text_not_in_force"}),
        ("vco", "hrm", "contractor", {"text_not_in_force"}),
        ("ozhw", "hrm", "employee", {"manager_not_consulted", "board_not_consulted"}),
        ("ozhw", "board", "employee", {"manager_not_consulted"}),
    ],
)
def test_who_may_call_conduct_transgressive(protocol: str, by: str, category: str, codes: set[str]) -> None:
    made = about(category, protocol, sector="po" if protocol == "vco" else "vo")
    assert made.play.codes(by, "assess", **made.assessment(transgressive=True)) == codes


def test_under_ozhw_manager_and_board_are_consulted_first() -> None:
    made = about()
    other = person(made.play, "employee")
    assess = made.assessment(transgressive=True)
    made.play.do("dir", "consult", with_="manager", advice="A.", respondent=other)
    made.play.do("dir", "consult", with_="board", advice="A.")  # about the case as a whole
    inspection = made.play.do("dir", "request_inspection", **made.request())
    made.play.do("dir", "consult", with_="manager", advice="A.", inspection=inspection)
    assert made.play.codes("hrm", "assess", **assess) == {"manager_not_consulted"}
    made.play.do("mgr", "consult", with_="manager", advice="A.", respondent=made.respondent)
    assert made.play.codes("hrm", "assess", **assess) == set()


@pytest.mark.parametrize(
    ("category", "who"),
    [
        ("employee", {"hrm", "board"}), ("contractor", {"hrm", "board"}), ("board_member", {"hrm", "rvt"}),
        ("pupil", {"dir"}), ("guardian", {"dir"}), ("other", {"dir"}),
    ],
)  # fmt: skip
def test_who_assesses(category: str, who: set[str]) -> None:
    made = about(category)
    found = {
        by
        for by in ("dir", "hrm", "board", "rvt", "fg")
        if not {"wrong_authority", "role_missing"} & made.play.codes(by, "assess", **made.assessment())
    }
    assert found == who


def test_an_assessment_has_its_reasons() -> None:
    made = about()
    assert made.play.codes("hrm", "assess", **{**made.assessment(transgressive=True), "respondent": None}) == {
        "field_missing"
    }
    assert made.play.codes("hrm", "assess", **made.assessment(reasoning=" ")) == {"no_reasons"}


def test_a_report_is_dismissed_when_nothing_is_open() -> None:
    made = assessed(about("pupil", "lentiz"))
    play, fields = made.play, {"respondent": made.respondent, "reasoning": "Gehackt."}
    assert play.codes("dir", "dismiss_report", **fields) == set()
    order = play.do("board", "impose_interim_measure", **made.order(0))
    assert play.codes("dir", "dismiss_report", **fields) == {"respondent_open"}
    play.do("board", "lift_measure", respondent=made.respondent, decision=order, on=MONDAY, reasons="Klaar.")
    other = person(play, "pupil")
    play.do("dir", "request_inspection", **made.request(other))
    assert play.codes("dir", "dismiss_report", **fields) == set()
    play.do("dir", "request_inspection", **made.request())
    assert play.codes("dir", "dismiss_report", **fields) == {"inspection_open"}
    assert "inspection_open" in {r.code for r in play.ask_part("dir", "dismiss_report").reasons}


@pytest.mark.parametrize(
    ("until", "codes"),
    [
        (MONDAY, set()),
        (date(2027, 3, 2), set()),  # a year to the day
        (date(2027, 3, 3), {"approval_too_long"}),
        (MONDAY - timedelta(days=1), {"date_order"}),
        (None, {"field_missing"}),
    ],
)
def test_a_separate_basis_holds_a_year_at_most(until: date | None, codes: set[str]) -> None:
    fields: dict[str, Value] = {"for": "measure", "basis": "B.", "reasoning": "R.", "until": until}
    assert about().play.codes("board", "record_separate_basis", **fields) == codes


def test_a_year_from_a_leap_day_ends_on_the_last_of_february() -> None:
    play = Play(now=date(2028, 2, 29))
    fields: dict[str, Value] = {"for": "measure", "basis": "B.", "reasoning": "R."}
    assert play.codes("board", "record_separate_basis", **fields, until=date(2029, 2, 28)) == set()
    assert play.codes("board", "record_separate_basis", **fields, until=date(2029, 3, 1)) == {"approval_too_long"}


def test_a_separate_basis_has_its_reasons() -> None:
    play = about().play
    found = play.codes("board", "record_separate_basis", for_="measure", basis=" ", reasoning="", until=MONDAY)
    assert found == {"field_missing", "no_reasons"}
