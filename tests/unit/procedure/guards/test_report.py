"""Conditions of the report, of persons and of evidence."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.unit.procedure.cases import about, person, reported
from tests.unit.procedure.world import HERE, MONDAY, PEOPLE, Play, at, organisation

if TYPE_CHECKING:
    from datetime import date

    from caseapp.model.value import Value

SUNDAY = MONDAY - timedelta(days=1)
TOMORROW = MONDAY + timedelta(days=1)

REPORT: dict[str, Value] = {
    "school": HERE, "summary": "S.", "occurred_from": MONDAY, "noticed_on": MONDAY, "channels": ("app",),
    "description": "D.",
}  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({}, set()),
        ({"channels": ()}, set()),
        ({"summary": " "}, {"field_missing"}),
        ({"school": None}, {"field_missing"}),
        ({"occurred_from": None}, {"field_missing"}),
        ({"noticed_on": None}, {"field_missing"}),
        ({"occurred_from": TOMORROW}, {"date_in_future", "date_order"}),
        ({"occurred_from": MONDAY, "noticed_on": SUNDAY}, {"date_order"}),
        ({"occurred_from": SUNDAY, "occurred_to": SUNDAY - timedelta(days=2)}, {"date_order"}),
        ({"occurred_to": TOMORROW}, {"date_in_future"}),
        ({"noticed_on": TOMORROW}, {"date_in_future"}),
        ({"noticed_at": at(MONDAY, 23)}, set()),  # a bare day counts from noon: no moment within it is in the future
        ({"noticed_at": at(TOMORROW, 1)}, {"date_in_future"}),
    ],
)
def test_a_report_tells_of_what_has_been(changed: dict[str, Value], codes: set[str]) -> None:
    assert Play().codes("dir", "report_incident", **{**REPORT, **changed}) == codes


def test_with_a_time_of_day_a_later_moment_is_in_the_future() -> None:
    play = Play(now=at(MONDAY, 14, 30))
    assert play.codes("dir", "report_incident", **REPORT, noticed_at=at(MONDAY, 14, 31)) == {"date_in_future"}
    assert play.codes("dir", "report_incident", **REPORT, noticed_at=at(MONDAY, 14, 30)) == set()


@pytest.mark.parametrize(
    ("by", "fields", "codes"),
    [
        ("hrm", {"part": "reporter", "protected": True}, set()),
        ("board", {"part": "reporter", "protected": True}, set()),
        ("dir", {"part": "reporter", "protected": True}, {"role_missing", "reporter_protected"}),
        ("hrm", {"part": "witness", "protected": True}, {"reporter_protected"}),
        ("dir", {"part": "reporter", "protected": False}, set()),
        ("hrm", {"part": "respondent", "category": "robot"}, {"field_missing"}),
    ],
)
def test_only_a_reporter_is_protected_and_only_by_hrm_or_the_board(
    by: str, fields: dict[str, Value], codes: set[str]
) -> None:
    whole: dict[str, Value] = {"name": "A.", "category": "employee", **fields}
    assert reported().codes(by, "add_person", **whole) == codes


@pytest.mark.parametrize(
    ("category", "birth", "advised"), [("pupil", None, True), ("pupil", SUNDAY, False), ("employee", None, False)]
)
def test_the_birthday_of_a_learner_is_asked(category: str, birth: date | None, advised: bool) -> None:
    advice = reported().advice("dir", "add_person", name="A.", category=category, part="affected", birth_date=birth)
    assert ("field_missing" in advice) is advised


def test_of_a_person_half_filled_in_nothing_is_said_too_early() -> None:
    assert reported().ask_part("hrm", "add_person", protected=True, category="pupil").reasons == ()


EVIDENCE: dict[str, Value] = {"obtained_from": "De mentor", "obtained_how": "handed_over", "obtained_on": MONDAY}
FILE: dict[str, Value] = {"name": "a.png", "sha256": "00"}


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"text": "T."}, set()),
        ({"file": FILE}, set()),
        ({}, {"field_missing"}),
        ({"text": "T.", "obtained_on": TOMORROW}, {"date_in_future"}),
        ({"file": FILE, "sexual_minor": True}, {"image_forbidden"}),
        ({"file": FILE, "text": "T.", "sexual_minor": True}, {"image_forbidden"}),
        ({"sexual_minor": True}, {"image_forbidden", "field_missing"}),
        ({"text": "Wat is gezien en door wie.", "sexual_minor": True}, set()),
        ({"text": "T.", "obtained_how": "inspection"}, {"unlawful_inspection"}),
        ({"text": "T.", "obtained_how": "other: gevonden"}, set()),
    ],
)
def test_evidence_is_taken_in(fields: dict[str, Value], codes: set[str]) -> None:
    assert reported().codes("dir", "add_evidence", **{**EVIDENCE, **fields}) == codes


def test_what_forbids_an_image() -> None:
    found = reported().ask("dir", "add_evidence", **{**EVIDENCE, "file": FILE, "sexual_minor": True}).reasons
    assert [(reason.code, reason.source) for reason in found] == [("image_forbidden", "sr:252")]


@pytest.mark.parametrize(
    ("how", "text", "asked"),
    [
        ("school_system", "De lijst van afwezigen.", False),
        ("school_system", "Berichten uit zijn mailbox.", True),
        ("own_observation", "Ik zag het op het schoolplein.", False),
        ("own_observation", "Zijn telefoon lag op tafel.", False),  # in plain view
        ("own_observation", "Ik heb gekeken in zijn telefoon.", True),
        ("other: ingelogd", "Zijn account.", True),
        ("other: gevonden", "Een briefje.", False),
        ("handed_over", "Een leerling heeft meegelezen op haar telefoon.", False),
        ("public_source", "Zijn account is openbaar; ik heb ingelogd.", False),
    ],
)
def test_looking_into_what_is_somebodys_own_asks_why(how: str, text: str, asked: bool) -> None:
    found = reported().codes("dir", "add_evidence", **{**EVIDENCE, "text": text, "obtained_how": how})
    assert found == ({"unlawful_inspection"} if asked else set())


def test_what_comes_from_a_decided_inspection_of_this_person_is_lawful() -> None:
    made = about("employee", "lentiz")
    play = made.play
    other = person(play, "employee", "witness")
    ref = play.do("dir", "request_inspection", **made.request())
    found: dict[str, Value] = {**EVIDENCE, "text": "T.", "obtained_how": "inspection"}
    assert play.codes("dir", "add_evidence", **found, about=made.respondent) == {"unlawful_inspection"}
    play.put("board", "decide_inspection", inspection=ref, outcome="approved", valid_until=MONDAY)
    assert play.codes("dir", "add_evidence", **found, about=made.respondent) == set()
    assert play.codes("dir", "add_evidence", **found) == set()
    assert play.codes("dir", "add_evidence", **found, about=other) == {"unlawful_inspection"}


def test_an_inspector_adds_evidence_of_their_own_inspection_alone() -> None:
    made = about("employee", "lentiz")
    play = made.play
    other = person(play, "employee", "witness")
    found: dict[str, Value] = {**EVIDENCE, "text": "T."}
    assert play.codes("ict", "add_evidence", **found) == {"not_authorised"}
    ref = play.do("dir", "request_inspection", **made.request())
    play.put("board", "decide_inspection", inspection=ref, outcome="approved", valid_until=MONDAY)
    play.put("board", "authorise_inspector", inspection=ref, person="ict")
    assert play.codes("ict", "add_evidence", **found, about=made.respondent) == set()
    assert play.codes("ict", "add_evidence", **{**found, "obtained_how": "inspection"}) == set()
    looked: dict[str, Value] = {**found, "obtained_how": "inspection", "about": other}
    assert play.codes("ict", "add_evidence", **looked) == {"out_of_scope"}
    assert play.codes("ict2", "add_evidence", **found) == {"not_authorised"}
    play.put("board", "decide_inspection", inspection=ref, outcome="refused")
    assert play.codes("ict", "add_evidence", **found) == {"not_authorised"}


def test_what_an_inspector_adds_lies_with_their_own_inspection() -> None:
    roles = {"dir": (f"director@{HERE}",), "hrm": ("hrm_manager", "inspector"), "board": ("board_member",)}
    made = about("employee", "lentiz")
    play = made.play
    play.organisation = organisation("lentiz", people={**PEOPLE, **roles})
    for inspector in ("ict", "ict2"):
        ref = play.do("dir", "request_inspection", **made.request())
        play.put("board", "decide_inspection", inspection=ref, outcome="approved", valid_until=MONDAY)
        for who in (inspector, "hrm"):
            play.put("board", "authorise_inspector", inspection=ref, person=who)
    other = person(play, "employee", "witness")
    places = {}
    for who in ("ict", "ict2", "hrm", "dir"):
        play.do(who, "add_evidence", **{**EVIDENCE, "text": "T."})
        places[who] = play.case.acts[-1].compartment
    assert places == {"ict": "inspection-1", "ict2": "inspection-2", "hrm": "case", "dir": "case"}
    assert play.codes("hrm", "add_evidence", **{**EVIDENCE, "text": "T."}, about=other) == set()


def test_help_is_for_who_was_harmed() -> None:
    play = reported()
    harmed, seen = person(play, "pupil", "affected"), person(play, "employee", "witness")
    fields: dict[str, Value] = {"what": "Een gesprek.", "on": MONDAY}
    assert play.codes("dir", "offer_support", person=harmed, **fields) == set()
    assert play.codes("dir", "offer_support", person=seen, **fields) == {"not_respondent"}
    assert play.codes("dir", "offer_support", **fields) == {"field_missing"}


def test_an_act_about_a_respondent_names_one() -> None:
    play = reported()
    seen = person(play, "employee", "witness")
    fields: dict[str, Value] = {"how": "Brief", "what": "De melding."}
    assert play.codes("dir", "inform_respondent", respondent=seen, **fields) == {"not_respondent"}
    assert play.codes("dir", "inform_respondent", respondent="e1", **fields) == {"not_respondent"}
    assert play.codes("dir", "inform_respondent", respondent="e99", **fields) == {"not_respondent"}
    sealed = play.record("hrm", "add_person", compartment="reporter", readable=False).ref
    assert play.codes("dir", "inform_respondent", respondent=sealed, **fields) == set()


def test_a_reference_leads_to_something_that_fits() -> None:
    made = about()
    fields: dict[str, Value] = {"respondent": made.respondent, "what": "W.", "on": MONDAY, "for": "Te laat."}
    assert made.play.codes("dir", "record_earlier_measure", **fields, evidence=(made.evidence,)) == set()
    assert made.play.codes("dir", "record_earlier_measure", **fields, evidence=("e1",)) == {"field_missing"}
    assert made.play.codes("dir", "record_earlier_measure", **fields, evidence=("e99",)) == {"field_missing"}


def test_a_case_that_is_closed_is_opened_first() -> None:
    play = reported()
    play.do("dir", "close_case", conclusion="Niets.")
    assert play.codes("dir", "add_note", text="T.") == {"case_closed"}
    play.do("hrm", "reopen_case", reasons="Er is iets nieuws.")
    assert play.codes("dir", "add_note", text="T.") == set()
    assert play.codes("hrm", "reopen_case", reasons="R.") == {"retention_running"}
    assert play.codes("hrm", "reopen_case", reasons="") == {"retention_running", "no_reasons"}
