"""When what must happen is due: on the working day, over the weekend, past a holiday, by the hour."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.organisation import School, Settings
from caseapp.model.term import Region, Sector
from caseapp.model.zone import NETHERLANDS
from tests.unit.procedure.cases import Made, about, assessed, heard, person, reported
from tests.unit.procedure.world import HERE, MONDAY, Play, at, organisation

if TYPE_CHECKING:
    from caseapp.model.obligation import Obligation
    from caseapp.model.value import Value


def day(duty: Obligation) -> date:
    """The due day, of which the last second is still on time."""
    here = duty.due.astimezone(NETHERLANDS)
    assert (here.hour, here.minute, here.second) == (23, 59, 59)
    return here.date()


def one(play: Play, act: str) -> Obligation:
    found = play.duties(act)
    assert len(found) == 1, found
    return found[0]


def report_at(moment: datetime, region: Region = Region.MIDDLE, /, **fields: Value) -> Play:
    org = organisation(settings=Settings(region=region))
    play = Play(org, moment)
    today = moment.astimezone(NETHERLANDS).date()
    given: dict[str, Value] = {
        "school": HERE, "summary": "S.", "occurred_from": today, "noticed_on": today, "channels": ("app",),
        "description": "D.", **fields,
    }  # fmt: skip
    play.do("hrm", "report_incident", **given)
    return play


THURSDAY, FRIDAY, SUNDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 8)
MAUNDY, EASTER_TUESDAY = date(2026, 4, 2), date(2026, 4, 7)

AT_ONCE = [
    (at(MONDAY, 9), MONDAY),
    (at(MONDAY, 17), MONDAY),  # five sharp is still today
    (at(MONDAY, 17, 0, 1), MONDAY + timedelta(days=1)),
    (at(FRIDAY, 16, 59), FRIDAY),
    (at(FRIDAY, 17, 1), date(2026, 3, 9)),
    (at(SUNDAY, 11), date(2026, 3, 9)),
    (at(MAUNDY, 18), EASTER_TUESDAY),  # over Good Friday and Easter Monday
    (at(date(2026, 4, 27), 10), date(2026, 4, 28)),  # King's Day
    (at(date(2026, 12, 24), 20), date(2026, 12, 28)),  # Christmas, Boxing Day and a weekend
    (at(date(2026, 3, 29), 3, 30), date(2026, 3, 30)),  # the night in which the clock goes forward
]


@pytest.mark.parametrize(("moment", "due"), AT_ONCE)
def test_at_once_is_the_same_working_day_or_the_next(moment: datetime, due: date) -> None:
    play = report_at(moment, derailing=True, sexual_offence_suspected=True)
    assert {day(duty) for duty in play.duties("consult")} == {due}
    assert day(one(play, "call_trust_inspector")) == due


@pytest.mark.parametrize(
    ("moment", "region", "due"),
    [
        (at(MONDAY, 9), Region.MIDDLE, date(2026, 3, 9)),  # five school days after Monday
        (at(MONDAY, 23, 59), Region.MIDDLE, date(2026, 3, 9)),
        (at(FRIDAY, 9), Region.MIDDLE, date(2026, 3, 13)),
        (at(date(2026, 4, 1), 9), Region.MIDDLE, date(2026, 4, 10)),  # Easter takes two days out
        (at(date(2026, 2, 11), 9), Region.MIDDLE, date(2026, 2, 25)),  # the spring holiday of 14-22 February
        (at(date(2026, 2, 11), 9), Region.NORTH, date(2026, 2, 18)),  # which in the north is a week later
        (at(date(2026, 7, 15), 9), Region.MIDDLE, date(2026, 9, 2)),  # over the summer
    ],
)
def test_an_assessment_is_due_in_five_school_days_of_the_region(moment: datetime, region: Region, due: date) -> None:
    play = report_at(moment, region)
    found = one(play, "assess")
    assert day(found) == due
    assert not found.blocks  # nobody is named yet


def test_the_school_has_a_region_of_its_own() -> None:
    from dataclasses import replace

    org = organisation()
    south = replace(org, schools=(School(name=HERE, region=Region.NORTH),))
    play = Play(south, at(date(2026, 2, 11), 9))
    given: dict[str, Value] = {
        "school": HERE, "summary": "S.", "occurred_from": play.today, "noticed_on": play.today, "channels": ("app",),
        "description": "D.",
    }  # fmt: skip
    play.do("hrm", "report_incident", **given)
    assert day(one(play, "assess")) == date(2026, 2, 18)


@pytest.mark.parametrize(
    ("noticed", "due"),
    [
        ({}, at(THURSDAY, 0)),  # from midnight of Monday: through nights
        ({"noticed_at": at(MONDAY, 10, 30)}, at(THURSDAY, 10, 30)),
        ({"occurred_from": FRIDAY, "noticed_on": FRIDAY, "noticed_at": at(FRIDAY, 16)}, at(date(2026, 3, 9), 16)),
        ({"occurred_from": date(2026, 3, 27), "noticed_on": date(2026, 3, 27)}, at(date(2026, 3, 30), 1)),
        ({"occurred_from": date(2026, 10, 24), "noticed_on": date(2026, 10, 24)}, at(date(2026, 10, 26), 23)),
    ],
)
def test_seventy_two_hours_run_through_nights_weekends_and_changes_of_the_clock(
    noticed: dict[str, Value], due: datetime
) -> None:
    today = noticed.get("noticed_on", MONDAY)
    assert isinstance(today, date)
    play = report_at(at(today, 18), **noticed)
    teacher = person(play, "employee")
    made = Made(play=play, respondent=teacher, evidence=play.put("dir", "add_evidence"))
    play.wait(1)  # what was noticed counts, not when it was found to be a breach
    play.put("hrm", "assess", **made.assessment(data_breach=True))
    found = one(play, "report_data_breach")
    assert found.due == due
    assert found.also == (teacher,)


def test_an_end_that_falls_on_a_day_off_moves_on() -> None:
    made = heard(assessed(about("pupil")))
    made.play.to(date(2026, 4, 30))  # a Thursday; a week on it is the 7th, and the 5th is a holiday
    made.play.do("hrm", "propose_measure", **made.measure("removal"))
    assert day(one(made.play, "record_response")) == date(2026, 5, 7)
    later = heard(assessed(about("pupil")))
    later.play.to(date(2026, 4, 20))  # a week on it is King's Day
    later.play.do("hrm", "propose_measure", **later.measure("removal"))
    assert day(one(later.play, "record_response")) == date(2026, 4, 28)


def test_terms_are_as_the_organisation_sets_them() -> None:
    play = report_at(at(MONDAY, 9))
    play.organisation = organisation(settings=Settings(terms={"assess": 2, "default": 1, "police": 3}))
    assert day(one(play, "assess")) == date(2026, 3, 4)
    teacher = person(play, "employee")
    made = Made(play=play, respondent=teacher, evidence=play.put("dir", "add_evidence"))
    assessed(made, possibly_criminal=True)
    assert day(one(play, "report_to_police")) == date(2026, 3, 5)
    assert day(one(play, "place_in_dossier")) == date(2026, 3, 3)


def test_the_parents_of_a_minor_are_told_in_a_working_day() -> None:
    play = reported(organisation(sector=frozenset({Sector.VO})))
    play.to(FRIDAY)
    person(play, "pupil", "affected")
    assert day(one(play, "inform_guardians")) == date(2026, 3, 9)
