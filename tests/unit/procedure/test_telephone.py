"""The line of the Vertrouwensinspecteur."""

from datetime import datetime

import pytest

from caseapp.model.zone import NETHERLANDS
from caseapp.procedure.calendar import Calendar
from caseapp.procedure.telephone import NUMBER, SOURCE, at_hand, line_at
from tests.unit.procedure.cases import about, assessed, person
from tests.unit.procedure.world import LAW

CALENDAR = Calendar()


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NETHERLANDS)


@pytest.mark.parametrize("moment", ["2026-03-02T08:00", "2026-03-02T16:59", "2026-03-02T17:00", "2026-12-31T12:00"])
def test_it_is_open_on_working_days_from_eight_to_five(moment: str) -> None:
    line = line_at(CALENDAR, at(moment))
    assert line.open
    assert line.until is not None
    assert CALENDAR.local(line.until).hour == 17


@pytest.mark.parametrize(
    ("moment", "again"),
    [
        ("2026-03-02T07:59", "2026-03-02T08:00"),
        ("2026-03-02T17:01", "2026-03-03T08:00"),
        ("2026-03-06T18:00", "2026-03-09T08:00"),
        ("2026-03-07T12:00", "2026-03-09T08:00"),
        ("2026-04-06T12:00", "2026-04-07T08:00"),  # Easter Monday
        ("2026-04-27T10:00", "2026-04-28T08:00"),  # King's Day
        ("2026-12-25T10:00", "2026-12-28T08:00"),
        ("2026-01-01T07:00", "2026-01-02T08:00"),
    ],
)
def test_it_is_closed_else_and_says_when_it_opens(moment: str, again: str) -> None:
    line = line_at(CALENDAR, at(moment))
    assert not line.open
    assert line.again == at(again)


def test_the_rule_of_law_says_the_same() -> None:
    rule = LAW.by_ref(SOURCE)
    assert rule is not None
    assert NUMBER in rule.summary
    assert "8 tot 17 uur" in rule.summary


def test_a_call_on_a_public_holiday_is_remarked_upon() -> None:
    made = assessed(about("employee", "lentiz"), transgressive=True)
    made.play.wait(60)
    answer = made.play.ask("hrm", "call_trust_inspector", respondent=made.respondent, at=at("2026-04-27T10:00"))
    texts = [one.text for one in answer.reasons]
    assert any("bereikbaar op werkdagen" in text for text in texts)


def test_what_to_have_at_hand_comes_from_the_case() -> None:
    made = about("employee")
    person(made.play, "pupil", "affected", "hrm", name="S. Bakker")
    before = {one.what: one for one in at_hand(made.play.case, made.respondent, made.play.today)}
    assert before["Om wie het gaat"].text == "A. de Vries"
    assert "S. Bakker (13 jaar)" in before["Wie is geraakt, en hoe oud"].text
    assert not before["Wat vaststaat en waarop dat rust"].there
    assessed(made)
    after = {one.what: one for one in at_hand(made.play.case, made.respondent, made.play.today)}
    assert after["Wat vaststaat en waarop dat rust"].text == "1 feit, dat vaststaat"
    assert after["Wat er is gebeurd"].text == "Plaatste een kwetsend bericht."


def test_an_empty_case_has_nothing_at_hand() -> None:
    made = about("employee")
    empty = type(made.play.case)(id=made.play.case.id)
    assert not any(one.there for one in at_hand(empty, None, made.play.today))
