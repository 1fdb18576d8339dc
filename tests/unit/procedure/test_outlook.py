"""Where a case stands, what is due, what can be done, and what cannot yet be done and why."""

from __future__ import annotations

from datetime import timedelta

from caseapp.model.reason import Verdict
from caseapp.procedure.outlook import STAGE_NAMES, Stage, WhatNow, stage, what_now
from tests.unit.procedure.cases import about, answered, assessed, decided, heard, person, proposed, reported
from tests.unit.procedure.world import MONDAY, WORLD, Play


def now(play: Play, by: str) -> WhatNow:
    return what_now(WORLD, play.case, play.organisation, play.who(by), play.now)


# --- the stage ----------------------------------------------------------------------------------------------------


def test_a_case_goes_from_stage_to_stage() -> None:
    play = reported()
    assert stage(play.case) is Stage.REPORT
    made = about()
    play = made.play
    seen = [stage(play.case)]
    assessed(made)
    seen.append(stage(play.case))
    heard(made)
    seen.append(stage(play.case))
    answered(proposed(made, "reprimand"))
    seen.append(stage(play.case))
    ref = decided(made, "board", "reprimand")
    seen.append(stage(play.case))
    play.do("hrm", "notify_decision", respondent=made.respondent, decision=ref, how="letter")
    seen.append(stage(play.case))
    assert seen == [Stage.INQUIRY, Stage.HEARING, Stage.MEASURE, Stage.MEASURE, Stage.MEASURE, Stage.COMPLETION]


def test_an_invitation_before_the_assessment_brings_the_hearing_near() -> None:
    made = about()
    made.play.do(
        "hrm", "invite_hearing", respondent=made.respondent, for_on=MONDAY + timedelta(days=3),
        invited=(made.respondent,), text="Kom.",
    )  # fmt: skip
    assert stage(made.play.case) is Stage.HEARING


def test_an_intention_without_a_recorded_hearing_is_of_the_stage_of_measures() -> None:
    assert stage(proposed(assessed(about()), "reprimand").play.case) is Stage.MEASURE


def test_a_case_is_where_its_slowest_respondent_is() -> None:
    made = assessed(about())
    person(made.play, "employee")
    assert stage(made.play.case) is Stage.INQUIRY


def test_a_dismissed_report_and_a_closed_case_are_at_the_end() -> None:
    made = about()
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    assert stage(made.play.case) is Stage.COMPLETION
    made.play.do("dir", "close_case", conclusion="Niets aan de hand.")
    person_less = reported()
    person_less.do("dir", "close_case", conclusion="Niets.")
    assert stage(made.play.case) is stage(person_less.case) is Stage.COMPLETION


def test_every_stage_has_a_name() -> None:
    assert set(STAGE_NAMES) == set(Stage)


# --- what now -----------------------------------------------------------------------------------------------------


def test_what_is_due_is_told_with_whether_it_is_this_members_and_late() -> None:
    made = about()
    made.play.wait(30)
    due = {item.obligation.act: item for item in now(made.play, "hrm").due}
    assert due["assess"].mine
    assert due["assess"].overdue
    assert due["assess"].about == "A. de Vries"
    assert not {item.obligation.act: item for item in now(made.play, "dir").due}["assess"].mine
    assert due["assess"].answer is not None


def test_what_is_met_is_no_longer_due() -> None:
    made = assessed(about())
    assert "assess" not in {item.obligation.act for item in now(made.play, "hrm").due}


def test_what_no_act_meets_is_told_without_an_answer() -> None:
    made = about("pupil")
    made.play.do("board", "impose_interim_measure", **made.order(0))
    review = next(item for item in now(made.play, "board").due if item.obligation.act == "review")
    assert review.answer is None
    assert not review.mine


def test_each_member_is_offered_what_they_can_do() -> None:
    made = assessed(about())
    can = {by: {item.act for item in now(made.play, by).can} for by in ("hrm", "dir", "board", "fg", "admin")}
    assert {"propose_measure", "invite_hearing", "request_inspection"} <= can["hrm"]
    assert "assess" not in can["dir"]  # staff are assessed by HRM or the board
    assert "record_separate_basis" in can["board"]
    assert "add_note" in can["fg"]
    assert can["admin"] == set()


def test_what_cannot_be_done_yet_is_told_with_why_and_what_another_does_is_not() -> None:
    made = assessed(about())
    cannot = {item.act: item for item in now(made.play, "hrm").cannot}
    refused = cannot["decide_measure"].answer
    assert refused.verdict is Verdict.REFUSED
    assert "not_heard" in {reason.code for reason in refused.reasons}
    assert cannot["decide_measure"].about == "A. de Vries"
    assert "decide_inspection" not in cannot
    assert "decide_objection" not in cannot


def test_the_acts_of_the_stage_come_first_then_those_ahead_and_the_rest_last() -> None:
    made = assessed(about())
    stages = [item.stage for item in now(made.play, "hrm").can]
    order = list(dict.fromkeys(stages))
    assert order[0] == "hearing"
    assert order.index("measure") < order.index("completion") < order.index("inquiry")
    assert order[-1] == "overview"
    assert stages == sorted(stages, key=order.index)


def test_while_the_facts_are_being_found_evidence_and_persons_come_first() -> None:
    assert [item.act for item in now(about().play, "hrm").can][:2] == ["add_evidence", "add_person"]
    assert now(assessed(about()).play, "hrm").can[0].act != "add_evidence"


def test_acts_for_pupils_are_offered_for_pupils_alone() -> None:
    staff = {item.act for item in now(about().play, "dir").can}
    pupil = {item.act for item in now(about("pupil").play, "dir").can}
    assert "seek_other_school" not in staff
    assert "seek_other_school" in pupil


def test_an_act_is_offered_for_each_inspection_and_decision_that_stands() -> None:
    made = about("pupil", "lentiz")
    play = made.play
    for _ in range(2):
        play.do("board", "impose_interim_measure", **made.order(0))
    play.do("dir", "request_inspection", **made.request())
    offered = now(play, "board").can
    lifted = [item.fields["decision"] for item in offered if item.act == "lift_measure"]
    assert lifted == list(play.case.decisions)
    decided_ = [item.fields["inspection"] for item in offered if item.act == "decide_inspection"]
    assert decided_ == list(play.case.inspections)
    play.do("board", "lift_measure", respondent=made.respondent, decision=lifted[0], on=MONDAY, reasons="Klaar.")
    assert [item.fields["decision"] for item in now(play, "board").can if item.act == "lift_measure"] == lifted[1:]


def test_nothing_can_be_done_in_a_closed_case_but_what_belongs_there() -> None:
    play = reported()
    play.do("dir", "close_case", conclusion="Niets.")
    found = now(play, "hrm")
    assert {item.act for item in found.can} == {"rectify", "reopen_case"}
    assert "place_hold" in {item.act for item in now(play, "fg").can}
    assert found.cannot == ()


def test_correcting_and_taking_access_back_are_offered_and_releasing_while_the_case_is_held() -> None:
    play = reported()
    offered = {item.act for item in now(play, "hrm").can}
    assert {"rectify", "grant_access", "revoke_access"} <= offered
    assert "release_hold" not in {item.act for item in (*now(play, "fg").can, *now(play, "fg").cannot)}
    play.do("dir", "close_case", conclusion="Niets.")
    play.do("fg", "place_hold", reasons="Er loopt een zaak bij de rechter.")
    assert "release_hold" in {item.act for item in now(play, "fg").can}


# --- what to begin with --------------------------------------------------------------------------------------------


def test_when_nobody_is_known_yet_the_person_comes_before_the_assessment() -> None:
    due = {one.obligation.act: one for one in now(reported(), "hrm").due}
    assert (due["assess"].act, dict(due["assess"].fields)) == ("add_person", {"part": "respondent"})
    assert due["assess"].mine
    made = about()
    due = {one.obligation.act: one for one in now(made.play, "hrm").due}
    assert (due["assess"].act, dict(due["assess"].fields)) == ("assess", {"respondent": made.respondent})


def test_help_and_parents_are_offered_when_there_is_somebody_to_help_or_to_tell_of() -> None:
    play = reported()
    person(play, "employee")
    for_somebody = {"offer_support", "inform_guardians"}
    assert not for_somebody & {item.act for item in now(play, "hrm").can}
    person(play, "pupil", "affected")
    assert for_somebody <= {item.act for item in now(play, "hrm").can}


def test_an_order_measure_is_offered_before_the_hearing_since_it_may_be_urgent() -> None:
    made = about()
    assert "impose_interim_measure" in {item.act for item in now(made.play, "board").can}
    assert "not_heard" in made.play.codes("board", "impose_interim_measure", **{**made.order(5), "urgent": ""})


def test_what_needs_no_doing_is_no_wall() -> None:
    made = heard(assessed(about("pupil", "lentiz")))
    ref = decided(made, "hrm", "warning", objection_clause=False)
    made.play.do(
        "hrm", "record_hearing", "Hij kwam langs.", respondent=made.respondent, present=("guardians",), statement="Ja."
    )
    assert "not_in_range" in made.play.codes("hrm", "extend_measure", decision=ref, to=made.play.today, reasons="X.")
    walls = {item.act for item in now(made.play, "hrm").cannot}
    assert not walls & {"reopen_case", "extend_measure", "call_trust_inspector"}


def test_the_remedy_of_a_refusal_can_be_done() -> None:
    made = assessed(about("pupil", "lentiz"))
    answer = made.play.ask("board", "waive_police_report", respondent=made.respondent, reasons="Het is klein.")
    assert not any("Doe aangifte" in reason.text for reason in answer.reasons)
    made.play.do("dir", "assess", **made.assessment(possibly_criminal=True))
    answer = made.play.ask("board", "waive_police_report", respondent=made.respondent, reasons="Het is klein.")
    assert any("Doe aangifte" in reason.text for reason in answer.reasons)
