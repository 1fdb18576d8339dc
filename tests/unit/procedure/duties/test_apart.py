"""What is done about one meets nothing of another, and what was done before meets nothing that began later."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.unit.procedure.cases import Made, about, person
from tests.unit.procedure.world import MONDAY, Play

if TYPE_CHECKING:
    from caseapp.model.act import Ref
    from caseapp.model.obligation import Obligation
    from caseapp.model.value import Value


def begun(made: Made) -> dict[str, Ref]:
    """Everything that can be owed about a pupil; the references of what began it."""
    play, ref = made.play, made.respondent
    play.put("dir", "assess", **made.assessment(possibly_criminal=True))
    found = {}
    starts: dict[str, dict[str, Value]] = {
        "propose_measure": made.measure("removal"),
        "decide_measure": made.measure("removal", grounds=("f2",)),
        "impose_interim_measure": made.order(3),
        "record_absence": {"respondent": ref, "from": MONDAY},
        "record_objection": {"respondent": ref, "on": MONDAY},
    }
    for act, fields in starts.items():
        found[act] = play.put("board", act, **fields)
    return found


def about_whom(play: Play, ref: Ref) -> dict[tuple[str, str], Obligation]:
    """The obligations about one respondent, by the act that is owed and the act that began it."""
    own = (duty for duty in play.duties() if ref in (duty.about, *duty.also))
    return {(duty.act, duty.started_by): duty for duty in own}


@pytest.fixture
def two() -> tuple[Made, Ref, dict[str, Ref]]:
    """Two pupils with the same history: the case of the first, who the second is, and what began for the second."""
    first = about("pupil", "lentiz")
    second = Made(play=first.play, respondent=person(first.play, "pupil"), evidence=first.evidence)
    begun(first)
    return first, second.respondent, begun(second)


DONE: dict[str, dict[str, Value]] = {
    "assess": {"reasoning": "R."},
    "inform_guardians": {},
    "report_to_police": {},
    "waive_police_report": {},
    "propose_measure": {"measure": "suspension", "grounds": ("f1",)},
    "record_response": {"text": "T."},
    "decide_measure": {"measure": "suspension", "grounds": ("f1",), "from": MONDAY, "to": MONDAY},
    "provide_education": {"from": MONDAY},
    "notify_inspectorate": {},
    "notify_attendance_officer": {},
    "seek_other_school": {},
    "decide_objection": {},
    "place_in_dossier": {},
}


@pytest.mark.parametrize("act", DONE)
def test_what_is_done_about_one_meets_nothing_of_another(act: str, two: tuple[Made, Ref, dict[str, Ref]]) -> None:
    made, other, _ = two
    before, own = about_whom(made.play, other), about_whom(made.play, made.respondent)
    made.play.wait(1)
    made.play.put("hrm", act, respondent=made.respondent, person=made.respondent, **DONE[act])
    assert about_whom(made.play, other) == before
    assert about_whom(made.play, made.respondent) != own or act in ("assess", "waive_police_report")


@pytest.mark.parametrize(
    ("owed", "start"),
    [
        ("notify_inspectorate", "impose_interim_measure"),
        ("notify_attendance_officer", "decide_measure"),
        ("decide_objection", "record_objection"),
        ("seek_other_school", "record_absence"),
    ],
)
def test_what_was_done_before_does_not_meet_what_begins_later(owed: str, start: str) -> None:
    made = about("pupil", "lentiz")
    made.play.put("dir", owed, respondent=made.respondent)
    started = begun(made)[start]
    assert about_whom(made.play, made.respondent)[owed, started].open
    made.play.put("dir", owed, respondent=made.respondent)
    assert not about_whom(made.play, made.respondent)[owed, started].open


def test_a_decision_from_before_an_absence_or_an_objection_is_not_about_it() -> None:
    made = about("pupil")
    before = made.play.put("board", "impose_interim_measure", **made.order(0))
    absent = made.play.put("dir", "record_absence", respondent=made.respondent, from_=MONDAY)
    objected = made.play.put("hrm", "record_objection", respondent=made.respondent, on=MONDAY)
    made.play.put("board", "impose_interim_measure", **made.order(0))
    found = about_whom(made.play, made.respondent)
    assert found["decide_objection", objected].also == (objected, before)
    assert found["seek_other_school", absent].met_by == made.play.case.acts[-1].ref


def test_who_is_told_of_an_inspection_is_told_for_themselves() -> None:
    made = about("employee", "lentiz")
    other = person(made.play, "employee")
    inspection = made.play.put("dir", "request_inspection", **made.request(made.respondent, other))
    made.play.put("board", "decide_inspection", inspection=inspection, outcome="approved", valid_until=MONDAY)
    made.play.put("hrm", "inform_data_subject", inspection=inspection, person=made.respondent)
    found = {duty.about: duty for duty in made.play.duties("inform_data_subject")}
    assert {ref: duty.open for ref, duty in found.items()} == {made.respondent: False, other: True}
    assert found[other].text == "Vertel A. de Vries over controle 1."


def test_who_has_not_signed_still_has_to() -> None:
    made = about("employee", "lentiz")
    inspection = made.play.put("dir", "request_inspection", **made.request())
    named = [
        made.play.put("board", "authorise_inspector", inspection=inspection, person=who) for who in ("ict", "ict2")
    ]
    made.play.put("ict2", "sign_confidentiality", inspection=inspection)
    assert [duty.started_by for duty in made.play.duties("sign_confidentiality") if duty.open] == named[:1]


def test_an_inspection_that_is_closed_needs_no_advice() -> None:
    made = about("employee", "lentiz")
    inspection = made.play.put("dir", "request_inspection", **made.request())
    assert made.play.duties("advise_inspection")[0].open
    made.play.put("dir", "close_inspection", inspection=inspection)
    assert not made.play.duties("advise_inspection")[0].open


@pytest.mark.parametrize(
    ("category", "source"),
    [("employee", "lentiz:maatregelen-medewerkers.e"), ("pupil", "lentiz:maatregelen-leerlingen.e")],
)
def test_the_confidentiality_is_asked_by_the_provision_on_this_category(category: str, source: str) -> None:
    made = about(category, "lentiz")
    inspection = made.play.put("dir", "request_inspection", **made.request())
    made.play.put("board", "authorise_inspector", inspection=inspection, person="ict")
    assert made.play.duties("sign_confidentiality")[0].sources == (source,)


def test_a_week_at_home_that_was_looked_at_begins_anew_for_this_pupil_alone() -> None:
    made = about("pupil")
    other = person(made.play, "pupil")
    for ref in (made.respondent, other):
        made.play.put("dir", "record_absence", respondent=ref, from_=MONDAY)
    made.play.wait(2)
    made.play.put("dir", "inform_respondent", respondent=other)
    made.play.record("dir", "inform_respondent", readable=False)
    week = {duty.about: duty.due.date() for duty in made.play.duties("review")}
    assert week == {made.respondent: MONDAY + timedelta(days=7), other: MONDAY + timedelta(days=9)}
