"""What recorded acts add up to, also where they do not fit."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Ref
from caseapp.model.term import Category, Measure, Part, Seriousness
from tests.unit.procedure.world import HERE, MONDAY, Play

if TYPE_CHECKING:
    from caseapp.model.decision import Decision
    from caseapp.model.value import Value


@pytest.fixture
def play() -> Play:
    """A case with a teacher, recorded without asking anybody."""
    found = Play()
    found.put("dir", "report_incident", school=HERE, summary="Bericht.", noticed_on=MONDAY, channels=("app",))
    found.put("dir", "add_person", name="T", category="employee", part="respondent")
    return found


TEACHER = Ref("e2")


def finding(name: str, *, stands: bool = True) -> dict[str, Value]:
    return {"id": name, "fact": "F.", "norm": "avg:5", "on": MONDAY, "established": stands}


# --- the record ---------------------------------------------------------------------------------------------------


def test_a_case_that_nobody_can_read_says_nothing() -> None:
    play = Play()
    play.record("dir", "report_incident", readable=False)
    case = play.case
    assert case.report is None
    assert case.school is None
    assert case.title == ""
    assert case.noticed_on is None
    assert case.online
    assert case.all("report_incident") == case.all("report_incident", "add_note") == ()
    assert case.get("e1") is not None
    assert case.changed_at == play.now


def test_an_empty_case_has_not_changed(play: Play) -> None:
    assert Play().case.changed_at is None
    assert play.case.title == "Bericht."
    assert play.case.noticed_on == MONDAY


@pytest.mark.parametrize("ref", [None, "", "e0", "e3", "x", "e99999999999"])
def test_a_reference_that_leads_nowhere(play: Play, ref: str | None) -> None:
    assert play.case.get(ref) is None


def test_acts_are_found_by_name_and_respondent(play: Play) -> None:
    play.put("dir", "add_note", text="1")
    heard = play.put("dir", "record_hearing", respondent=TEACHER)
    case = play.case
    assert [act.ref for act in case.all("add_note", "record_hearing")] == ["e3", "e4"]
    assert [act.ref for act in case.all("add_note", "record_hearing", respondent=TEACHER)] == [heard]
    assert case.last("record_hearing", respondent=Ref("e9")) is None
    assert [act.ref for act in case.since(3)] == [heard]


def test_no_channels_means_that_it_was_not_online() -> None:
    play = Play()
    play.put("dir", "report_incident", school=HERE, channels=())
    assert not play.case.online


def standing(play: Play) -> tuple[bool, bool, bool]:
    """Whether a case is closed, destroyed and held."""
    return play.case.closed, play.case.destroyed, play.case.held


def test_a_case_is_closed_held_and_destroyed_as_its_last_acts_say(play: Play) -> None:
    assert standing(play) == (False, False, False)
    play.put("dir", "close_case")
    play.put("hrm", "destroy_case")
    play.put("hrm", "destroy_case")
    assert standing(play) == (True, False, False)  # one person twice is one
    play.put("board", "destroy_case")
    assert standing(play) == (True, True, False)
    play.put("hrm", "reopen_case")
    assert standing(play) == (False, False, False)  # what was signed before does not count
    play.put("fg", "place_hold")
    assert standing(play) == (False, False, True)
    play.put("fg", "release_hold")
    assert standing(play) == (False, False, False)


# --- persons ------------------------------------------------------------------------------------------------------


def test_a_person_of_an_unknown_kind_is_passed_over(play: Play) -> None:
    play.put("dir", "add_person", name="X", category="robot", part="respondent")
    play.put("dir", "add_person", name="X", category="employee", part="hero")
    assert list(play.case.persons) == [TEACHER]


def test_a_person_is_as_they_were_added(play: Play) -> None:
    birth = MONDAY - timedelta(days=5000)
    ref = play.put(
        "hrm", "add_person", name="P", category="pupil", part="reporter", member="ict", birth_date=birth,
        guardians=("O.",), child=TEACHER, cao="cao-vo", protected=True,
    )  # fmt: skip
    found = play.case.person(ref)
    assert found is not None
    assert (found.category, found.part, found.member) == (Category.PUPIL, Part.REPORTER, "ict")
    assert (found.birth_date, found.guardians, found.child, found.cao) == (birth, ("O.",), TEACHER, "cao-vo")
    assert found.protected
    assert play.case.respondent(ref) is None
    assert play.case.person(None) is play.case.person("e99") is None


def test_who_is_in_a_case_does_not_act_in_it_and_who_reported_does_not_decide(play: Play) -> None:
    play.put("dir", "add_person", name="M", category="employee", part="witness", member="mgr")
    play.put("dir", "add_person", name="H", category="employee", part="reporter", member="hrm")
    play.put("dir", "note_exclusion", member="fg", part="affected")
    play.put("dir", "note_exclusion", member="ict", part="board")  # no part of a person: the board is out as a whole
    case = play.case
    excluded = {who: case.excluded_as(play.who(who).id) for who in ("mgr", "hrm", "fg", "ict")}
    assert excluded == {
        "mgr": frozenset({Part.WITNESS}), "hrm": frozenset(), "fg": frozenset({Part.AFFECTED}), "ict": frozenset(),
    }  # fmt: skip
    assert case.is_reporter(play.who("hrm").id)
    assert not case.is_reporter(play.who("mgr").id)


def test_who_is_named_as_reporter_in_the_report_reported() -> None:
    play = Play()
    play.put("dir", "report_incident", school=HERE, reporter="board")
    assert play.case.is_reporter(play.who("board").id)


# --- assessments --------------------------------------------------------------------------------------------------


def test_of_each_finding_the_last_version_counts_and_it_keeps_its_first_day(play: Play) -> None:
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1"), finding("f2", stands=False)))
    play.wait(1)
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f2"),), seriousness="serious")
    found = play.case.assessment(TEACHER)
    assert found is not None
    assert [(f.id, f.established, f.first_seq, f.assessment) for f in found.findings] == [
        ("f1", True, 3, "e3"), ("f2", True, 3, "e4"),
    ]  # fmt: skip
    assert found.seriousness is Seriousness.SERIOUS
    assert found.known_on(("f1",)) == MONDAY
    assert found.finding("f3") is None
    assert play.case.assessment(None) is None


def test_the_facts_that_stand_and_those_that_do_not(play: Play) -> None:
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1"), finding("f2", stands=False)))
    found = play.case.assessment(TEACHER)
    assert found is not None
    assert [item.id for item in found.established] == ["f1"]


def test_a_qualification_counts_as_long_as_a_finding_of_its_assessment_does(play: Play) -> None:
    grave: dict[str, Value] = {"seriousness": "very_serious", "possibly_criminal": True}
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1"), finding("f2")), **grave)
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1"),), seriousness="light")
    found = play.case.assessment(TEACHER)
    assert found is not None
    assert found.possibly_criminal  # f2 still rests on the first
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1"), finding("f2")), seriousness="light")
    found = play.case.assessment(TEACHER)
    assert found is not None
    assert not found.possibly_criminal
    assert found.seriousness is Seriousness.LIGHT


def test_a_fact_is_known_as_given_but_never_after_the_assessment_that_established_it(play: Play) -> None:
    def known(stands: bool, on: date | None = None) -> date | None:
        play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1", stands=stands),), known_on=on)
        found = play.case.assessment(TEACHER)
        assert found is not None
        return found.known_on(("f1",))

    assert known(stands=False) is None
    play.wait(2)
    assert known(stands=True) == MONDAY + timedelta(days=2)
    play.wait(2)
    assert known(stands=True, on=MONDAY + timedelta(days=4)) == MONDAY + timedelta(days=2)
    assert known(stands=True, on=MONDAY) == MONDAY
    assert known(stands=True) == MONDAY


def test_each_fact_has_its_own_day_of_knowing(play: Play) -> None:
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1"),))
    play.wait(3)
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f2"), finding("f3", stands=False)))
    found = play.case.assessment(TEACHER)
    assert found is not None
    assert [found.known_on(ids) for ids in (("f1",), ("f2",), ("f1", "f2"), ("f3",), ())] == [
        MONDAY, MONDAY + timedelta(days=3), MONDAY + timedelta(days=3), None, MONDAY + timedelta(days=3)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "first"),
    [
        ({"fact": "f."}, 3),  # the same words
        ({"fact": "Anders gezegd."}, 3),  # other words for the same day under the same norm
        ({"norm": "avg:6"}, 3),  # the same words under another norm
        ({"fact": "Iets anders.", "norm": "avg:6"}, 4),
        ({"fact": "Iets anders.", "on": MONDAY - timedelta(days=1)}, 4),
        ({"fact": "Iets anders.", "on": None}, 3),
    ],
)
def test_another_fact_that_takes_an_id_is_another_finding(play: Play, change: dict[str, Value], first: int) -> None:
    play.put("hrm", "assess", respondent=TEACHER, findings=(finding("f1"),))
    play.put("hrm", "assess", respondent=TEACHER, findings=({**finding("f1"), **change},))
    found = play.case.assessment(TEACHER)
    assert found is not None
    assert [one.first_seq for one in found.findings] == [first]


def test_a_finding_of_one_day_or_of_a_period(play: Play) -> None:
    period: dict[str, Value] = {"id": "f1", "from": MONDAY, "to": MONDAY + timedelta(days=3)}
    begun: dict[str, Value] = {"id": "f2", "from": MONDAY}
    play.put("hrm", "assess", respondent=TEACHER, findings=(period, begun, {"id": "f3", "on": MONDAY}))
    found = play.case.assessment(TEACHER)
    assert found is not None
    days = [(f.start, f.end) for f in found.findings]
    assert days == [(MONDAY, MONDAY + timedelta(days=3)), (MONDAY, MONDAY), (MONDAY, MONDAY)]
    assert found.findings[0].kind == "conduct"
    assert found.seriousness is Seriousness.LIGHT


def test_an_assessment_of_nobody_is_passed_over(play: Play) -> None:
    play.put("hrm", "assess", findings=(finding("f1"),))
    assert play.case.assessments == {}


def test_a_dismissal_holds_until_the_next_assessment(play: Play) -> None:
    assert play.case.dismissed(TEACHER) is None
    play.put("hrm", "dismiss_report", respondent=TEACHER)
    assert play.case.dismissed(TEACHER) is not None
    play.put("hrm", "assess", respondent=TEACHER, findings=())
    assert play.case.dismissed(TEACHER) is None


# --- inspections --------------------------------------------------------------------------------------------------


def test_an_inspection_is_named_by_its_request_or_by_what_was_done_under_it(play: Play) -> None:
    first = play.put("dir", "request_inspection", persons=(TEACHER,))
    second = play.put("dir", "request_inspection", persons=(TEACHER,))
    decided = play.put("board", "decide_inspection", inspection=second, outcome="approved")
    case = play.case
    assert [item.number for item in case.inspections.values()] == [1, 2]
    assert case.inspection(first) is case.inspections[first]
    assert case.inspection(decided) is case.inspections[second]
    assert case.inspection(TEACHER) is case.inspection("e99") is case.inspection(None) is None
    assert case.inspections[first].decision is None


def test_what_is_done_under_one_inspection_is_not_done_under_another(play: Play) -> None:
    one, other = (play.put("dir", "request_inspection", persons=(TEACHER,)) for _ in range(2))
    made = {
        act: play.put("board", act, inspection=other)
        for act in (
            "determine_inspection_actions", "authorise_inspector", "sign_confidentiality",
            "record_inspection_action", "inform_data_subject",
        )
    }  # fmt: skip
    done = [
        [act.ref for acts in (i.determined, i.authorised, i.signed, i.actions, i.informed) for act in acts]
        for i in (play.case.inspections[one], play.case.inspections[other])
    ]
    assert done == [[], list(made.values())]


# --- proposals ----------------------------------------------------------------------------------------------------


def proposal(play: Play, measure: str = "reprimand", **fields: Value) -> Ref:
    return play.put(
        "hrm", "propose_measure", **{"respondent": TEACHER, "measure": measure, "grounds": ("f1",), **fields}
    )


def test_a_proposal_is_answered_until_the_next_one(play: Play) -> None:
    proposal(play)
    play.put("hrm", "record_response", respondent=TEACHER, text="1")
    proposal(play)
    play.put("hrm", "propose_measure", measure="warning")  # about nobody
    one, two = play.case.proposals
    assert one.response is not None
    assert two.response is None
    assert one.measure is Measure.REPRIMAND
    assert one.grounds == {"f1"}


def test_an_intention_about_another_leaves_this_one_to_be_answered(play: Play) -> None:
    play.put("dir", "add_person", name="U", category="employee", part="respondent")
    proposal(play)
    proposal(play, respondent="e3")
    play.put("hrm", "record_response", respondent=TEACHER, text="1")
    decided = play.put("board", "decide_measure", respondent=TEACHER, measure="reprimand", grounds=("f1",))
    one, other = play.case.proposals
    assert one.response is not None
    assert (one.decision, other.decision, other.response) == (decided, None, None)


@pytest.mark.parametrize(
    ("intended", "measure", "grounds", "settled"),
    [
        ("reprimand", "reprimand", ("f1", "f2"), True),
        ("reprimand", "warning", ("f1",), True),
        ("reprimand", "warning", ("f2",), False),
        ("reprimand", "suspension", ("f1",), True),
        ("removal", "removal", ("f1",), True),
        ("removal", "suspension", ("f1",), False),  # which leaves it open
    ],
)
def test_a_decision_settles_the_intention_with_which_it_shares_a_ground(
    play: Play, intended: str, measure: str, grounds: tuple[str, ...], settled: bool
) -> None:
    proposal(play, intended)
    decided = play.put("board", "decide_measure", respondent=TEACHER, measure=measure, grounds=grounds)
    assert play.case.proposals[0].decision == (decided if settled else None)


def test_an_intention_that_names_no_known_measure_names_none(play: Play) -> None:
    proposal(play, "banishment")
    assert play.case.proposals[0].measure is None


def settled_by(play: Play) -> list[Ref | None]:
    return [found.decision for found in play.case.proposals]


def test_the_extension_of_a_measure_settles_an_intention_and_that_of_an_order_does_not(play: Play) -> None:
    measure = play.put("board", "decide_measure", respondent=TEACHER, measure="suspension", grounds=("f1",))
    order = play.put("board", "impose_interim_measure", respondent=TEACHER, kind="suspension")
    proposal(play, "suspension")
    play.put("board", "extend_measure", respondent=TEACHER, decision=order, grounds=("f1",))
    assert settled_by(play) == [None]
    longer = play.put("board", "extend_measure", respondent=TEACHER, decision=measure, grounds=("f1",))
    assert settled_by(play) == [longer]
    proposal(play, "suspension")
    again = play.put("board", "extend_measure", respondent=TEACHER, decision=longer, grounds=("f1",))
    assert settled_by(play) == [longer, again]


def test_the_extension_of_a_suspension_leaves_a_proposed_removal_open(play: Play) -> None:
    measure = play.put("board", "decide_measure", respondent=TEACHER, measure="suspension", grounds=("f1",))
    proposal(play, "removal")
    longer = play.put("board", "extend_measure", respondent=TEACHER, decision=measure, grounds=("f1",))
    play.put("board", "extend_measure", respondent=TEACHER, decision=longer, grounds=("f1",))
    assert settled_by(play) == [None]


def test_an_extension_that_leads_in_a_circle_extends_nothing(play: Play) -> None:
    proposal(play)
    for leads_to in ("e4", "e99"):  # to itself, and nowhere
        play.put("board", "extend_measure", respondent=TEACHER, decision=leads_to, grounds=("f1",))
    assert play.case.proposals[0].decision is None
    assert play.case.decisions == {}


# --- decisions ----------------------------------------------------------------------------------------------------


def test_decisions_that_do_not_fit_are_passed_over(play: Play) -> None:
    play.put("board", "decide_measure", measure="warning")
    play.put("board", "decide_measure", respondent=TEACHER, measure="banishment")
    play.put("board", "extend_measure", respondent=TEACHER, decision="e99")
    play.put("board", "impose_interim_measure", kind="time_out")
    assert play.case.decisions == {}
    assert play.case.decision(None) is None


def suspension(play: Play, kind: str = "measure") -> Ref:
    end = MONDAY + timedelta(days=4)
    if kind == "measure":
        return play.put(
            "board", "decide_measure", respondent=TEACHER, measure="suspension", from_=MONDAY, to=end, grounds=("f1",)
        )
    return play.put(
        "board", "impose_interim_measure", respondent=TEACHER, kind="time_out", from_=MONDAY, to=end, findings=("f1",)
    )


@pytest.mark.parametrize(("kind", "label"), [("measure", "suspension"), ("interim", "time_out")])
def test_an_extension_follows_what_it_prolongs(play: Play, kind: str, label: str) -> None:
    original = suspension(play, kind)
    end = MONDAY + timedelta(days=9)
    longer = play.put("board", "extend_measure", respondent=TEACHER, decision=original, to=end)
    again = play.put("board", "extend_measure", respondent=TEACHER, decision=longer, to=end, grounds=("f2",))
    one, two = play.case.decision(longer), play.case.decision(again)
    assert one is not None
    assert two is not None
    assert (one.kind, one.label, one.start, one.end) == (kind, label, MONDAY + timedelta(days=4), end)
    assert one.extends == original
    assert one.grounds == {"f1"}
    assert two.grounds == {"f2"}
    assert one.suspends
    assert one.author == "board"
    assert len(play.case.decisions_about(TEACHER, kind)) == 3
    assert play.case.decisions_about(TEACHER, "other") == play.case.decisions_about(Ref("e1")) == ()


def decision(play: Play, ref: Ref) -> Decision:
    found = play.case.decision(ref)
    assert found is not None
    return found


def test_a_measure_is_known_and_an_order_is_none(play: Play) -> None:
    measure, order = suspension(play), suspension(play, "interim")
    warning = play.put("hrm", "decide_measure", respondent=TEACHER, measure="warning")
    assert decision(play, measure).measure is Measure.SUSPENSION
    assert decision(play, order).measure is None
    assert not decision(play, warning).suspends


def test_a_decision_stands_until_it_is_lifted_from_a_day(play: Play) -> None:
    ref = suspension(play)
    play.put("board", "notify_decision", respondent=TEACHER, decision=ref, on=MONDAY)
    second = play.put("board", "notify_decision", respondent=TEACHER, decision=ref, on=MONDAY)
    play.put("board", "lift_measure", respondent=TEACHER, decision=ref, on=MONDAY + timedelta(days=2))
    found = decision(play, ref)
    assert found.notified is not None
    assert found.notified.ref != second  # the first counts: the term runs from there
    assert not found.stands
    assert found.lifted_on == MONDAY + timedelta(days=2)
    assert found.stands_on(MONDAY + timedelta(days=1))
    assert not found.stands_on(MONDAY + timedelta(days=2))
    assert found.last_day() == MONDAY + timedelta(days=1)
    assert found.in_effect(MONDAY)
    assert not found.in_effect(MONDAY + timedelta(days=2))


def test_lifting_never_undoes_days_that_have_been(play: Play) -> None:
    ref = suspension(play)
    play.wait(3)
    play.put("board", "lift_measure", respondent=TEACHER, decision=ref, on=MONDAY)
    found = decision(play, ref)
    assert found.lifted_on == MONDAY + timedelta(days=3)
    assert found.last_day() == MONDAY + timedelta(days=2)


def test_an_upheld_objection_ends_a_decision_and_another_outcome_does_not(play: Play) -> None:
    ref = suspension(play)
    play.wait(1)
    play.put("board", "decide_objection", respondent=TEACHER, decision=ref, outcome="decision_stands")
    found = decision(play, ref)
    assert not found.annulled
    assert found.stands
    assert found.last_day() == MONDAY + timedelta(days=4)
    play.put("board", "decide_objection", respondent=TEACHER, decision=ref, outcome="annulled")
    found = decision(play, ref)
    assert found.annulled
    assert not found.stands
    assert not found.stands_on(MONDAY)
    assert found.last_day() == MONDAY


def test_a_decision_without_an_end_holds_on(play: Play) -> None:
    ref = play.put("hrm", "decide_measure", respondent=TEACHER, measure="warning", from_=MONDAY)
    found = decision(play, ref)
    assert found.in_effect(MONDAY + timedelta(days=900))
    assert found.last_day() is None
    play.put("hrm", "lift_measure", respondent=TEACHER, decision=ref)
    found = decision(play, ref)
    assert found.lifted_on == MONDAY
    assert found.last_day() == MONDAY - timedelta(days=1)


def extended(play: Play, ref: Ref, days: int) -> Ref:
    return play.put(
        "board", "extend_measure", respondent=TEACHER, decision=ref, to=MONDAY + timedelta(days=days), grounds=("f1",)
    )


def test_whichever_decision_is_named_a_measure_is_extended_from_its_last_extension(play: Play) -> None:
    first = suspension(play, "interim")
    second, third = extended(play, first, 9), extended(play, first, 20)
    assert decision(play, third).extends == second
    assert decision(play, third).start == MONDAY + timedelta(days=9)
    newest = play.case.newest(first)
    assert newest is not None
    assert newest.ref == third
    assert play.case.newest(None) is play.case.newest(Ref("e1")) is None


@pytest.mark.parametrize("named", [0, 1])
def test_a_measure_is_lifted_with_its_extension_whichever_is_named(play: Play, named: int) -> None:
    refs = [suspension(play, "interim")]
    refs.append(extended(play, refs[0], 9))
    play.put("board", "lift_measure", respondent=TEACHER, decision=refs[named], on=MONDAY + timedelta(days=2))
    assert [decision(play, ref).in_effect(MONDAY + timedelta(days=3)) for ref in refs] == [False, False]
    assert decision(play, refs[0]).last_day() == MONDAY + timedelta(days=1)


def test_what_had_ended_when_its_extension_was_lifted_stays_as_it_was(play: Play) -> None:
    first = suspension(play, "interim")
    longer = extended(play, first, 9)
    play.put("board", "lift_measure", respondent=TEACHER, decision=longer, on=MONDAY + timedelta(days=7))
    assert decision(play, first).stands
    assert not decision(play, longer).stands
    still = suspension(play, "interim")
    play.put("board", "lift_measure", respondent=TEACHER, decision=still, on=MONDAY + timedelta(days=7))
    assert not decision(play, still).stands  # named, so lifted, though it will have ended by itself
    assert decision(play, extended(play, still, 9)).stands  # decided after that: nobody lifted it


def test_a_decision_that_is_annulled_takes_its_extensions_with_it(play: Play) -> None:
    first = suspension(play)
    longer = extended(play, first, 9)
    last = extended(play, longer, 12)
    play.put("board", "decide_objection", respondent=TEACHER, decision=longer, outcome="annulled")
    assert [decision(play, ref).annulled for ref in (first, longer, last)] == [False, True, True]


def test_a_board_member_is_respondent_by_category_or_not_at_all(play: Play) -> None:
    before = play.case
    ref = play.put("hrm", "add_person", name="B", category="board_member", part="respondent")
    found = play.case.board_member_respondent
    assert before.board_member_respondent is None
    assert found is not None
    assert found.ref == ref
