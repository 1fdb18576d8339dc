"""What was done is judged by its own day: an age, a step of the inquiry, a suspension that never began."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.procedure.cases import about, assessed, decided, heard, person, reported
from tests.unit.procedure.world import MONDAY, Play

BIRTHDAY = date(2026, 3, 10)
"""The day on which the pupil turns eighteen."""
DAY_BEFORE = BIRTHDAY - timedelta(days=1)


def _nearly_adult() -> tuple[Play, str]:
    play = reported()
    birth = BIRTHDAY.replace(year=BIRTHDAY.year - 18)
    return play, person(play, "pupil", birth_date=birth, guardians=("M. Winter",))


def _tell(play: Play, pupil: str, on: date) -> None:
    play.do("hrm", "inform_guardians", person=pupil, on=on, how="Telefoon", what="Wat er is gebeurd.")


def test_that_the_parents_were_told_stays_on_record_after_the_birthday() -> None:
    play, pupil = _nearly_adult()
    _tell(play, pupil, MONDAY)
    play.to(BIRTHDAY)
    (duty,) = play.duties("inform_guardians")
    assert not duty.open


def test_parents_who_were_not_told_need_not_be_after_the_birthday() -> None:
    play, _pupil = _nearly_adult()
    play.to(BIRTHDAY)
    assert play.duties("inform_guardians") == []


def test_what_was_told_before_the_birthday_may_be_recorded_after_it() -> None:
    play, pupil = _nearly_adult()
    play.to(BIRTHDAY)
    given = {"person": pupil, "how": "Telefoon", "what": "Wat er is gebeurd."}
    assert "x_privacy_breach" in play.codes("hrm", "inform_guardians", on=BIRTHDAY, **given)
    assert not play.codes("hrm", "inform_guardians", on=DAY_BEFORE, **given)


@pytest.mark.parametrize(("on", "needed"), [(DAY_BEFORE, True), (BIRTHDAY, False)])
def test_parents_are_heard_of_who_was_a_minor_on_the_day_of_the_hearing(on: date, needed: bool) -> None:
    play, pupil = _nearly_adult()
    play.to(BIRTHDAY)
    codes = play.codes("hrm", "record_hearing", respondent=pupil, on=on, present=(pupil,), statement="Ja.")
    assert ("guardians_not_heard" in codes) is needed


def test_a_suspension_that_was_lifted_before_it_began_starts_nothing() -> None:
    made = heard(assessed(about("pupil", "lentiz")), days=0)
    play = made.play
    start = play.today + timedelta(days=7)
    decision = decided(made, "dir", "suspension", from_=start, to=start + timedelta(days=2))
    assert play.duties("provide_education")
    assert play.duties("notify_inspectorate")
    play.wait(1)
    play.do("dir", "lift_measure", decision=decision, on=play.today, reasons="De leerling maakt het goed.")
    assert play.duties("provide_education") == []
    assert play.duties("notify_inspectorate") == []


def test_a_suspension_that_was_lifted_after_a_day_asks_what_it_asked() -> None:
    made = heard(assessed(about("pupil", "lentiz")), days=0)
    play = made.play
    decision = decided(made, "dir", "suspension", to=play.today + timedelta(days=2))
    play.wait(1)
    play.do("dir", "lift_measure", decision=decision, on=play.today, reasons="De leerling maakt het goed.")
    assert play.duties("provide_education")
    assert play.duties("notify_inspectorate")


@pytest.mark.parametrize(("on", "waited"), [(MONDAY + timedelta(days=2), False), (MONDAY + timedelta(days=8), True)])
def test_an_inquiry_that_was_recorded_later_did_not_wait(on: date, waited: bool) -> None:
    made = about()
    play = made.play
    play.to(MONDAY + timedelta(days=9))
    play.do("hrm", "consult", with_="legal", on=on, advice="Onderzoek het.")
    assessed(made, "f1", seriousness="very_serious")
    answer = play.ask("board", "decide_measure", **made.measure("summary_dismissal"))
    assert any("niets onderzocht" in reason.text for reason in answer.reasons) is waited


def test_what_must_come_first_stands_first() -> None:
    made = assessed(about(protocol="lucas", sector="po"), transgressive=True)
    acts = [duty.act for duty in made.play.duties()]
    assert acts.index("inform_respondent") < acts.index("call_trust_inspector")


def test_the_board_is_told_before_the_inspector_is_called() -> None:
    play = reported(None, "dir", sexual_offence_suspected=True)
    person(play, "employee")
    acts = [duty.act for duty in play.duties() if duty.open]
    assert acts.index("consult") < acts.index("call_trust_inspector")


def test_a_new_version_does_not_change_what_an_earlier_one_asked() -> None:
    made = assessed(about("employee", "lentiz"))
    play = made.play
    inspection = play.do("hrm", "request_inspection", **made.request())
    play.do("board", "decide_inspection", "Spoed.", inspection=inspection, outcome="approved",
            valid_until=play.today + timedelta(days=9), motivation="Nodig.")  # fmt: skip
    play.do(
        "board", "authorise_inspector", inspection=inspection, person="ict", department="Informatie & Automatisering"
    )
    before = {duty.act: duty.sources for duty in play.duties()}
    old = play.organisation.protocol
    new = replace(old, adopted=play.today + timedelta(days=1), inspection=None, files=())
    play.organisation = replace(play.organisation, protocol=new, earlier_protocols=(old,))
    play.wait(2)
    assert {duty.act: duty.sources for duty in play.duties()} == before


@pytest.mark.parametrize(("days", "due"), [(3, date(2026, 3, 9)), (7, date(2026, 3, 9)), (8, date(2026, 3, 17))])
def test_who_came_up_after_the_term_is_not_overdue_from_the_start(days: int, due: date) -> None:
    play = reported()
    play.wait(days)
    late = person(play, "employee")
    (duty,) = [duty for duty in play.duties("assess") if duty.about == late]
    assert duty.due.date() == due


def test_a_day_out_and_another_for_the_same_incident_are_two() -> None:
    made = heard(assessed(about("pupil", "lentiz")), days=0)
    play = made.play
    play.do("dir", "impose_interim_measure", **made.order(0, kind="time_out", findings=("f1",)))
    assert play.duties("notify_inspectorate") == []
    play.wait(1)
    second = decided(made, "dir", "suspension", to=play.today)
    assert [duty.also for duty in play.duties("notify_inspectorate")] == [(second,)]


def test_a_day_out_for_something_else_is_one() -> None:
    made = heard(assessed(about("pupil", "lentiz"), "f1", "f2"), days=0)
    play = made.play
    play.do("dir", "impose_interim_measure", **made.order(0, kind="time_out", findings=("f2",)))
    play.wait(1)
    decided(made, "dir", "suspension", to=play.today)
    assert play.duties("notify_inspectorate") == []
