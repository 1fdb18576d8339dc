"""What a condition may look at: the school, its sectors, its calendar, and the rules of law that hold there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from caseapp.model.act import Fields
from caseapp.model.law import Law
from caseapp.model.organisation import School, Settings
from caseapp.model.reason import Verdict
from caseapp.model.term import Region, Sector
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.engine import ask, obligations
from caseapp.procedure.guards.objection import objection_rule_id, term_end
from caseapp.procedure.world import World
from tests.unit.procedure.cases import Made, about, answered, assessed, decided, heard, person, proposed, reported
from tests.unit.procedure.world import HERE, MONDAY, THERE, WORLD, Play, organisation

BOTH = frozenset({Sector.VO, Sector.MBO})


@pytest.mark.parametrize(
    ("category", "sectors"),
    [
        ("student", {Sector.MBO}),
        ("course_participant", {Sector.MBO}),
        ("pupil", {Sector.VO}),
        ("employee", {Sector.VO, Sector.MBO}),
    ],
)
def test_where_both_are_a_student_is_in_mbo_and_a_pupil_is_not(category: str, sectors: set[Sector]) -> None:
    play = reported(organisation("lentiz", sector=BOTH))
    ref = person(play, category)
    situation = WORLD.situation(play.case, play.organisation, play.now)
    assert situation.sectors(play.case.persons[ref]) == sectors
    assert situation.sectors() == BOTH


def test_a_school_has_sectors_of_its_own() -> None:
    org = organisation("lentiz", sector=BOTH)
    org = replace(org, schools=(School(name=HERE, sectors=frozenset({Sector.MBO})),))
    play = reported(org)
    assert WORLD.situation(play.case, org, play.now).sectors() == {Sector.MBO}
    only_mbo = person(play, "pupil")
    assert WORLD.situation(play.case, org, play.now).sectors(play.case.persons[only_mbo]) == {Sector.MBO}


@pytest.mark.parametrize(("school", "region"), [(HERE, Region.NORTH), (THERE, Region.SOUTH), ("elders", Region.NORTH)])
def test_the_calendar_is_that_of_the_school_or_of_the_organisation(school: str, region: Region) -> None:
    org = organisation(settings=Settings(region=Region.NORTH))
    play = Play(org)
    situation = WORLD.situation(play.case, org, play.now, fields=Fields({"school": school}))
    assert situation.calendar.region is region
    assert situation.school_name == school
    assert WORLD.situation(play.case, org, play.now).calendar.region is Region.NORTH


def test_without_fields_only_what_is_filled_is_given() -> None:
    play = reported()
    bare = WORLD.situation(play.case, play.organisation, play.now)
    assert bare.partial
    assert not bare.given("to")
    whole = bare.with_fields(Fields({"to": MONDAY}))
    assert whole.given("to")


# --- without the tables of law ------------------------------------------------------------------------------------

LAWLESS = World(law=Law(rules=()), calendars=WORLD.calendars)
"""A program whose law tables are empty: it falls back on the texts and on care, and never falls over."""


def cases() -> list[Made]:
    """Cases in which much has happened."""
    found = []
    for category, protocol, sector in (
        ("employee", "ozhw", "vo"),
        ("employee", "lucas", "po"),
        ("pupil", "ozhw", "vo"),
        ("pupil", "lucas", "po"),
        ("student", "lentiz", "mbo"),
        ("guardian", "vco", "po"),
    ):
        made = about(category, protocol, sector=sector)
        made.play.put("dir", "assess", **made.assessment(possibly_criminal=True, sexual_offence_minor=True))
        heard(made)
        for measure in ("suspension", "removal"):
            made.play.put("hrm", "propose_measure", **made.measure(measure))
            made.play.put("board", "decide_measure", **made.measure(measure, to=made.play.today))
        ref = made.play.put("board", "impose_interim_measure", **made.order(3))
        made.play.put("hrm", "notify_decision", respondent=made.respondent, decision=ref, on=made.play.today)
        made.play.put("hrm", "record_objection", respondent=made.respondent, on=made.play.today)
        made.play.put("dir", "record_absence", respondent=made.respondent, from_=MONDAY)
        found.append(made)
    return found


def test_without_any_table_of_law_every_act_still_gets_an_answer_with_sources() -> None:
    for made in cases():
        play = made.play
        for act in CATALOGUE:
            for by in ("dir", "hrm", "board"):
                for measure in ("suspension", "removal", "summary_dismissal"):
                    fields = Fields({**made.measure(measure), "to": play.today, "kind": "time_out", "purpose": "calm"})
                    answer = ask(LAWLESS, play.case, play.organisation, play.who(by), play.now, act, fields)
                    assert all(reason.source and reason.text for reason in answer.reasons)
        duties = obligations(LAWLESS, play.case, play.organisation, play.now)
        assert all(duty.source for duty in duties)


def test_without_the_law_the_conditions_of_care_still_hold() -> None:
    made = about()
    answer = ask(
        LAWLESS, made.play.case, made.play.organisation, made.play.who("board"), made.play.now, "decide_measure",
        Fields(made.measure("reprimand")),
    )  # fmt: skip
    assert answer.verdict is Verdict.REFUSED
    assert {"not_assessed", "not_heard", "no_intention_notice"} <= {reason.code for reason in answer.reasons}


# --- terms of objection -------------------------------------------------------------------------------------------


def test_the_term_of_objection_runs_from_the_notification() -> None:
    made = heard(assessed(about()))
    answered(proposed(made, "reprimand"))
    ref = decided(made, "board", "reprimand")
    situation = WORLD.situation(made.play.case, made.play.organisation, made.play.now)
    assert term_end(situation, made.play.case.decisions[ref]) is None
    made.play.do("hrm", "notify_decision", respondent=made.respondent, decision=ref, how="letter")
    decision = made.play.case.decisions[ref]
    for world in (WORLD, LAWLESS):  # six weeks by the agreement, and where nothing is known
        situation = world.situation(made.play.case, made.play.organisation, made.play.now)
        assert term_end(situation, decision) == made.play.today + timedelta(weeks=6)
    assert objection_rule_id(made.play.case.persons[made.respondent]) == "staff_appeal"
    assert objection_rule_id(None) == "pupil_objection_term"
