"""What one case counts for."""

from datetime import date, timedelta

import pytest

from caseapp.model.act import CaseId, Fields
from caseapp.model.case import Case
from caseapp.model.figure import DISMISSED, NOT_ASSESSED, NOT_ESTABLISHED, OFFLINE, Figure, Topic, months_of
from caseapp.procedure.counting import figures, platform
from caseapp.procedure.engine import obligations
from tests.unit.procedure.cases import NORMS, about, answered, assessed, decided, heard, person, proposed, reported
from tests.unit.procedure.world import MONDAY, WORLD, Play


def counted(play: Play, topic: Topic) -> list[tuple[str, int]]:
    found = figures(play.case, obligations(WORLD, play.case, play.organisation, play.now), play.now)
    return [(one.name, one.amount) for one in found if one.topic is topic]


def names(play: Play, topic: Topic) -> set[str]:
    return {name for name, _ in counted(play, topic)}


def test_a_report_is_one_incident_on_the_day_it_was_made() -> None:
    play = reported(None, "dir", channels=("WhatsApp", " whatsapp  ", "Klassenapp"))
    found = figures(play.case, (), play.now)
    assert Figure(topic=Topic.INCIDENT, name="", day=MONDAY) in found
    assert names(play, Topic.PLATFORM) == {"whatsapp", "klassenapp"}
    assert names(play, Topic.KIND) == {NOT_ASSESSED}


def test_what_was_not_online_says_so() -> None:
    assert names(reported(None, "dir", channels=()), Topic.PLATFORM) == {OFFLINE}


def test_who_cannot_read_the_report_counts_nothing() -> None:
    play = reported()
    unread = Case(id=CaseId("2026-0001"), acts=())
    assert figures(unread, (), play.now) == ()


def test_what_stands_counts_under_its_norm_and_its_nature() -> None:
    made = assessed(about("employee"), data_breach=True)
    assert names(made.play, Topic.KIND) == {NORMS["ozhw"]}
    assert names(made.play, Topic.NATURE) == {"serious", "data_breach"}
    assert names(made.play, Topic.CATEGORY) == {"employee"}


def test_what_does_not_stand_counts_as_that() -> None:
    made = about("employee")
    made.play.do("hrm", "assess", **made.assessment() | {"findings": (made.finding(established=False),)})
    assert names(made.play, Topic.KIND) == {NOT_ESTABLISHED}
    assert names(made.play, Topic.NATURE) == set()


def test_a_report_set_aside_is_an_outcome_until_it_is_assessed_after_all() -> None:
    made = about("employee")
    made.play.wait(3)
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Een vergissing.")
    assert names(made.play, Topic.KIND) == {DISMISSED}
    assert counted(made.play, Topic.OUTCOME) == [("dismissed", 3)]
    assessed(made)
    assert counted(made.play, Topic.OUTCOME) == []
    assert names(made.play, Topic.KIND) == {NORMS["ozhw"]}


def test_one_of_two_set_aside_leaves_the_kind_of_the_other_open() -> None:
    made = about("employee")
    person(made.play, "pupil", name="B. Bos")
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Een vergissing.")
    assert names(made.play, Topic.KIND) == {NOT_ASSESSED}


def test_the_first_decision_is_the_outcome_with_the_days_since_the_report() -> None:
    made = answered(proposed(heard(assessed(about("employee"))), "reprimand"))
    made.play.wait(4)
    ref = decided(made, "board", "reprimand")
    assert counted(made.play, Topic.OUTCOME) == [("measure", 7)]
    assert counted(made.play, Topic.MEASURE) == [("reprimand", 1)]
    made.play.record("board", "decide_objection", Fields({"decision": ref, "outcome": "annulled"}))
    assert counted(made.play, Topic.OUTCOME) == []
    assert counted(made.play, Topic.MEASURE) == []


def test_an_interim_measure_is_told_apart_and_two_on_a_day_are_two() -> None:
    made = about("pupil")
    other = person(made.play, "pupil", name="B. Bos")
    made.play.do("dir", "impose_interim_measure", "Nodig.", **made.order())
    made.play.record("dir", "impose_interim_measure", Fields({**made.order(), "respondent": other}))
    assert counted(made.play, Topic.MEASURE) == [("interim:suspension", 2)]
    assert counted(made.play, Topic.OUTCOME) == []


def test_terms_count_in_the_month_in_which_they_were_due() -> None:
    made = about("employee")
    assert {one for one, _ in counted(made.play, Topic.RUNNING)} == {"assess/0"}
    made.play.wait(30)
    assessed(made)
    assert counted(made.play, Topic.LATE) == [("assess", 1)]
    assert ("late", 1) in counted(made.play, Topic.TERM)
    found = figures(
        made.play.case, obligations(WORLD, made.play.case, made.play.organisation, made.play.now), made.play.now
    )
    assert all(one.day.day == 1 for one in found if one.topic in {Topic.TERM, Topic.LATE, Topic.RUNNING})


def test_what_a_text_asks_that_is_not_in_force_is_no_term() -> None:
    made = about("employee", "ozhw", dated=False)
    fields = made.assessment(possibly_criminal=True)
    made.play.do("hrm", "assess", "Uit voorzorg.", **fields)
    owed = obligations(WORLD, made.play.case, made.play.organisation, made.play.now)
    assert any(one.precautionary for one in owed)
    total = sum(amount for _, amount in counted(made.play, Topic.TERM)) + len(counted(made.play, Topic.RUNNING))
    assert total == sum(not one.precautionary for one in owed)


@pytest.mark.parametrize(("text", "name"), [("  WhatsApp ", "whatsapp"), ("Groep  A", "groep a"), ("", "")])
def test_how_a_channel_is_counted(text: str, name: str) -> None:
    assert platform(text) == name


def test_the_months_of_a_school_year() -> None:
    months = months_of(2025)
    assert (months[0], months[4], months[5], months[-1]) == ((2025, 8), (2025, 12), (2026, 1), (2026, 7))
    days = [date(year, month, 1) for year, month in months]
    assert days == sorted(days)
    assert all(one - timedelta(days=31) <= other for one, other in zip(days[1:], days, strict=False))
