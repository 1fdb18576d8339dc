"""What the engine answers for every act: with all fields, with some, with none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Fields
from caseapp.model.organisation import Settings
from caseapp.model.reason import Verdict
from caseapp.model.term import Role
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.engine import about_label, ask, compartment_of, complete
from tests.unit.procedure.cases import about, assessed, heard, person, reported
from tests.unit.procedure.world import HERE, MONDAY, THERE, WORLD, Play, at, member, organisation

if TYPE_CHECKING:
    from caseapp.model.value import Value

each_act = pytest.mark.parametrize("act", CATALOGUE)


def codes(play: Play, by: str, act: str) -> set[str]:
    return {reason.code for reason in play.ask_bare(by, act).reasons}


# --- asking -------------------------------------------------------------------------------------------------------


def test_an_act_that_is_not_there_cannot_be_asked() -> None:
    play = reported()
    with pytest.raises(KeyError):
        play.ask("dir", "dance")


@each_act
def test_the_administrator_does_nothing(act: str) -> None:
    assert {"role_missing", "wrong_authority"} & codes(reported(), "admin", act)


@each_act
def test_who_holds_no_role_does_nothing(act: str) -> None:
    play = reported()
    stranger = member("wie")
    answer = ask(WORLD, play.case, play.organisation, stranger, play.now, act, Fields())
    assert answer.verdict is Verdict.REFUSED


@each_act
def test_every_answer_names_its_act_and_each_reason_once(act: str) -> None:
    answer = about().play.ask("hrm", act)
    assert answer.act == act
    keys = [(reason.code, reason.source, reason.text) for reason in answer.reasons]
    assert len(keys) == len(set(keys))


@each_act
def test_without_fields_nothing_is_said_about_a_missing_field(act: str) -> None:
    assert "field_missing" not in codes(about().play, "hrm", act)


LATER = frozenset(
    {
        "field_missing", "no_reasons", "test_missing", "x_no_end_date", "lighter_not_weighed", "no_prior_warning",
        "no_objection_clause", "not_in_writing", "x_measure_not_in_intention", "disproportionate",
    }
)  # fmt: skip
"""What is only known when the form is filled in."""


@each_act
def test_what_is_not_filled_in_yet_is_not_held_against_it(act: str) -> None:
    for category, measure in (("employee", "dismissal"), ("pupil", "suspension")):
        made = heard(assessed(about(category)))
        for name in (None, measure):
            answer = made.play.ask_part("board", act, respondent=made.respondent, measure=name)
            assert not LATER & {reason.code for reason in answer.reasons}


def test_without_fields_what_is_refused_for_every_choice_is_said() -> None:
    made = about()
    assert "not_assessed" in codes(made.play, "board", "decide_measure")
    other = person(made.play, "employee")
    made.play.do("hrm", "assess", **made.assessment() | {"respondent": other})
    assert "not_assessed" not in codes(made.play, "board", "decide_measure")  # not for the other one
    assert "not_heard" in codes(made.play, "board", "decide_measure")


def test_without_fields_each_inspection_is_a_choice() -> None:
    made = about("employee", "lentiz")
    request = made.request()
    made.play.do("dir", "request_inspection", **request)
    assert "not_approved" in codes(made.play, "dir", "determine_inspection_actions")
    second = made.play.do("dir", "request_inspection", **request)
    made.play.do(
        "board", "decide_inspection", "Nu.", inspection=second, outcome="approved", motivation="M", valid_until=MONDAY
    )
    assert "not_approved" not in codes(made.play, "dir", "determine_inspection_actions")


def test_without_fields_each_decision_about_the_respondent_is_a_choice() -> None:
    made = about("pupil")
    made.play.do("board", "impose_interim_measure", **made.order(0))
    assert codes(made.play, "board", "lift_measure") == set()
    made.play.wait(3)
    assert "x_retroactive" in codes(made.play, "board", "lift_measure")
    person(made.play, "pupil", name="B. Ander")  # about whom there is no decision to choose
    assert "x_retroactive" in codes(made.play, "board", "lift_measure")


def test_of_fields_that_are_known_already_what_follows_is_said() -> None:
    made = assessed(about())
    fields: dict[str, Value] = {"respondent": made.respondent, "measure": "dismissal", "grounds": ("f9",)}
    found = {reason.code for reason in made.play.ask_part("board", "decide_measure", **fields).reasons}
    assert {"facts_not_established", "not_heard", "no_intention_notice"} <= found
    assert not {"field_missing", "no_reasons", "no_objection_clause"} & found


# --- completing ---------------------------------------------------------------------------------------------------


def test_a_decision_names_its_respondent_and_an_act_its_day() -> None:
    made = about("pupil")
    order = made.play.do("board", "impose_interim_measure", **made.order(0))
    made.play.to(at(MONDAY, 23, 30))
    whole = complete(made.play.case, "notify_decision", Fields({"decision": order, "how": "letter"}), made.play.now)
    assert whole.text("respondent") == made.respondent
    assert whole.day("on") == MONDAY


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("invite_hearing", {"respondent": "e2"}),  # `for_on` lies ahead
        ("lift_measure", {"respondent": "e2"}),  # from which day is to be said
        ("add_note", {"text": "T."}),  # a note needs no day
        ("consult", {"on": MONDAY - timedelta(days=3)}),  # a day that is given stays
        ("consult", {"on": MONDAY, "decision": "e99"}),
    ],
)
def test_what_does_not_follow_by_itself_is_left(act: str, fields: dict[str, object]) -> None:
    play = reported()
    given = Fields(fields)  # type: ignore[arg-type]
    assert dict(complete(play.case, act, given, play.now)) == fields


# --- compartments -------------------------------------------------------------------------------------------------


def compartment(play: Play, by: str, act: str, **fields: object) -> str:
    given = Fields(fields)  # type: ignore[arg-type]
    return compartment_of(WORLD, play.case, play.organisation, play.who(by), play.now, act, given)


def test_a_protected_reporter_is_kept_apart() -> None:
    play = reported()
    assert compartment(play, "hrm", "add_person", protected=True) == "reporter"
    assert compartment(play, "hrm", "add_person") == "case"
    assert compartment(play, "hrm", "add_note") == "case"


def test_each_inspection_has_its_own_compartment() -> None:
    made = about("employee", "lentiz")
    play = made.play
    assert compartment(play, "dir", "request_inspection") == "inspection-1"
    first = play.put("dir", "request_inspection", persons=(made.respondent,))
    assert compartment(play, "dir", "request_inspection") == "inspection-2"
    assert compartment(play, "fg", "advise_inspection", inspection=first) == "inspection-1"


def test_the_evidence_of_an_inspector_stays_in_the_inspection() -> None:
    made = about("employee", "lentiz")
    play = made.play
    assert compartment(play, "ict", "add_evidence") == "case"
    ref = play.put("dir", "request_inspection", persons=(made.respondent,))
    play.put("board", "authorise_inspector", inspection=ref, person="ict")
    assert compartment(play, "ict", "add_evidence") == "inspection-1"
    assert compartment(play, "dir", "add_evidence") == "case"


# --- sources of authority -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("protocol", "act", "source"),
    [
        ("lentiz", "decide_inspection", "lentiz:maatregelen-medewerkers.e"),
        ("svok", "decide_inspection", "svok"),
        ("vco", "report_to_police", "vco:sancties.6"),
        ("svok", "report_to_police", "svok"),
        ("ozhw", "decide_measure", "holla:bevoegd"),
        ("ozhw", "close_case", "organisatie:rollen"),
    ],
)
def test_who_lacks_the_role_is_told_by_what_rule(protocol: str, act: str, source: str) -> None:
    sector = "po" if protocol == "vco" else "vo"
    made = about("employee", protocol, sector=sector)
    reasons = made.play.ask_part("ict", act, respondent=made.respondent, persons=(made.respondent,)).reasons
    found = {reason.source for reason in reasons if reason.code in ("role_missing", "wrong_authority")}
    assert source in found


# --- roles and stand-ins ------------------------------------------------------------------------------------------


def test_a_director_acts_at_their_own_school() -> None:
    assert "role_missing" not in codes(reported(), "dir", "close_case")
    assert "role_missing" in codes(reported(), "dir2", "close_case")


@pytest.mark.parametrize("part", ["respondent", "affected", "witness"])
def test_who_is_in_the_case_does_nothing_in_it(part: str) -> None:
    play = reported()
    person(play, "employee", part, member="hrm")
    found = play.ask("hrm", "add_note", text="T.").reasons
    assert {reason.code for reason in found} == {"actor_excluded"}
    assert {"actor_excluded", "biased_decider"} <= codes(play, "hrm", "decide_measure")


def test_who_reported_acts_but_does_not_decide() -> None:
    play = reported()
    person(play, "employee", "reporter", member="board")
    assert codes(play, "board", "add_note") == set()
    assert "biased_decider" in codes(play, "board", "record_separate_basis")


@pytest.mark.parametrize("named", ["Board", "BOARD"])
def test_who_is_named_as_reporter_does_not_decide_and_others_do(named: str) -> None:
    play = reported(None, "dir", reporter=named)
    assert {"biased_decider", "actor_excluded"} <= codes(play, "board", "record_separate_basis")
    assert not {"biased_decider", "actor_excluded"} & codes(play, "board2", "record_separate_basis")
    assert codes(play, "board", "add_note") == set()


def test_an_excluded_director_is_replaced_by_another_or_by_the_board() -> None:
    play = reported()
    person(play, "employee", "witness", member="dir")
    for by in ("dir2", "board"):
        assert "role_missing" not in codes(play, by, "record_absence")
    assert "role_missing" in codes(play, "hrm", "record_absence")


def test_an_excluded_hrm_manager_is_replaced_by_another_or_by_the_board() -> None:
    play = reported()
    person(play, "employee", "witness", member="hrm")
    for by in ("hrm2", "board"):
        assert "role_missing" not in codes(play, by, "rectify")
    assert "role_missing" in codes(play, "dir2", "rectify")


def test_who_is_excluded_but_no_member_any_more_leaves_no_place_to_fill() -> None:
    play = reported()
    person(play, "employee", "witness", member="somebody who left")
    person(play, "employee", "reporter", member="dir")
    assert "role_missing" in codes(play, "dir2", "record_absence")


@pytest.mark.parametrize("how", ["category", "link", "note"])
def test_the_supervisory_board_acts_when_the_board_is_in_it(how: str) -> None:
    play = reported()
    if how == "category":
        person(play, "board_member")
    elif how == "link":
        person(play, "employee", member="board2")
    else:
        play.put("hrm", "note_exclusion", member="board", part="board")
    assert "wrong_authority" not in codes(play, "rvt", "record_separate_basis")
    refused = play.ask_bare("board", "record_separate_basis").reasons
    assert {"biased_decider", "wrong_authority"} <= {reason.code for reason in refused}
    assert any("Raad van Toezicht" in reason.text for reason in refused)
    shown = play.ask_bare("fg", "record_separate_basis").reasons
    assert {reason.code for reason in shown} == {"wrong_authority", "role_missing"}  # who is not of the board
    assert all("Raad van Toezicht" in reason.text and "bestuur" not in reason.text for reason in shown)
    assert "role_missing" in codes(play, "board", "waive_data_breach")
    elsewhere = play.ask_bare("board", "advise_inspection").reasons  # which is not for the board in any case
    assert not any("Raad van Toezicht" in reason.text for reason in elsewhere if reason.code == "role_missing")
    assert {reason.text for reason in elsewhere if reason.code == "role_missing"}


def test_the_board_is_not_replaced_for_a_witness_or_another_member() -> None:
    play = reported()
    person(play, "board_member", "witness")
    person(play, "employee", member="mgr")
    assert "wrong_authority" not in codes(play, "board", "record_separate_basis")
    assert "wrong_authority" in codes(play, "rvt", "record_separate_basis")


@pytest.mark.parametrize("part", ["witness", "affected"])
def test_the_supervisory_members_act_when_no_member_of_the_board_is_left(part: str) -> None:
    play = reported()
    person(play, "employee", part, member="board")
    assert "wrong_authority" in codes(play, "rvt", "record_separate_basis")
    person(play, "employee", "witness", member="board2")
    assert not codes(play, "rvt", "record_separate_basis") & {"wrong_authority", "actor_excluded"}
    assert {"biased_decider", "actor_excluded"} <= codes(play, "board", "record_separate_basis")


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("board", "Een ander bestuurslid neemt het over. Kan niemand van het bestuur, dan de Raad van Toezicht."),
        ("dir", "Een andere schooldirecteur of het bestuur"),
        ("hrm", "Een andere HRM-manager of het bestuur"),
        ("fg", "Een plaatsvervangend FG"),
        ("ict", "Iemand anders met deze rol"),
    ],
)
def test_who_is_excluded_is_told_who_takes_over(who: str, said: str) -> None:
    play = reported()
    person(play, "employee", "witness", member=who)
    reason = next(r for r in play.ask_bare(who, "add_note").reasons if r.code == "actor_excluded")
    assert said in reason.text


def test_the_director_of_a_new_case_is_that_of_the_school_it_names() -> None:
    play = Play()
    fields: dict[str, Value] = {
        "summary": "S.", "occurred_from": MONDAY, "noticed_on": MONDAY, "channels": ("app",), "description": "D.",
    }  # fmt: skip
    assert play.codes("dir", "report_incident", school=HERE, **fields) == set()
    assert play.codes("dir", "report_incident", school=THERE, **fields) == {"role_missing"}
    assert play.codes("dir2", "report_incident", school=THERE, **fields) == set()


def test_a_manager_is_consulted_on_a_case_that_they_cannot_read() -> None:
    play = Play()
    play.record("dir", "report_incident", readable=False)
    assert play.codes("mgr", "consult", with_="manager", on=MONDAY, advice="Ga door.") == set()


def test_a_role_that_the_settings_mandate_holds_too() -> None:

    settings = Settings(
        mandates={"reprimand": frozenset({Role.HRM_MANAGER}), "staff.dismissal": frozenset({Role.HRM_MANAGER})}
    )
    made = about()
    made.play.organisation = organisation(settings=settings)
    for measure, missing in (("reprimand", False), ("dismissal", False), ("suspension", True)):
        found = made.play.ask_part("hrm", "decide_measure", respondent=made.respondent, measure=measure).reasons
        assert ("wrong_authority" in {reason.code for reason in found}) is missing


# --- labels -------------------------------------------------------------------------------------------------------


def test_an_obligation_is_about_a_person_or_about_the_case() -> None:
    made = about("pupil")
    made.play.do("board", "impose_interim_measure", **made.order(0))
    labels = {duty.act: about_label(made.play.case, duty) for duty in made.play.duties()}
    assert labels["notify_decision"] == labels["assess"] == "A. de Vries"
    assert about_label(reported().case, reported().duties("assess")[0]) == ""


def test_a_hearing_in_a_case_counts_for_that_case() -> None:
    made = heard(assessed(about()))
    assert "not_heard" not in codes(made.play, "board", "decide_measure")
