"""Which measures are in range, and what they need."""

from __future__ import annotations

import pytest

from caseapp.model.organisation import Settings
from caseapp.model.term import Category, Measure, Track
from caseapp.procedure.guards.range import needs_clause, needs_proposal, range_of
from tests.unit.procedure.cases import about, assessed, heard
from tests.unit.procedure.world import WORLD, organisation

LADDER = ["warning", "conditional_reprimand", "reprimand", "suspension", "dismissal", "summary_dismissal"]
PAY = [*LADDER[:3], "withheld_pay", *LADDER[3:]]


@pytest.mark.parametrize(
    ("protocol", "sector", "category", "cao", "measures"),
    [
        ("lentiz", "vo", "employee", None, PAY),
        ("lentiz", "vo", "employee", "cao-po", LADDER),
        ("lentiz", "vo", "employee", "cao-hbo", LADDER),  # an agreement that is not known here gives nothing
        ("ozhw", "po", "employee", None, LADDER),
        ("ozhw", "vo", "intern", None, ["contract_warning", "assignment_ended"]),
        ("lentiz", "vo", "pupil", None, ["warning", "suspension", "removal"]),
        ("svok", "vo", "pupil", None, ["warning", "suspension", "removal"]),  # points to the pupils' statute
        ("svok", "vo", "employee", None, PAY),
        ("svok", "vo", "guardian", None, ["warning", "access_ban"]),
        ("ozhw", "vo", "guardian", None, ["warning", "access_ban", "suspension", "removal"]),
        ("blank", "po", "pupil", None, ["warning", "suspension", "removal"]),
        ("blank", "po", "employee", None, LADDER),
    ],
)
def test_the_range_of_each_text_and_track(
    protocol: str, sector: str, category: str, cao: str | None, measures: list[str]
) -> None:
    made = about(category, protocol, sector=sector, cao=cao)
    situation = WORLD.situation(made.play.case, made.play.organisation, made.play.now)
    assert list(range_of(situation, made.play.case.persons[made.respondent])) == measures


def test_an_open_list_leaves_room() -> None:
    made = about("pupil", "lucas", sector="po")
    situation = WORLD.situation(made.play.case, made.play.organisation, made.play.now)
    found = set(range_of(situation, made.play.case.persons[made.respondent]))
    assert {Measure.REPRIMAND, Measure.TRANSFER, Measure.ACCESS_BAN} <= found
    assert Measure.DISMISSAL not in found


@pytest.mark.parametrize(
    ("protocol", "category", "set_", "measures"),
    [
        ("svok", "employee", (Measure.REPRIMAND,), ["warning", "conditional_reprimand", "reprimand"]),
        ("svok", "pupil", (Measure.WARNING, Measure.TRANSFER), ["warning", "transfer"]),
        ("blank", "pupil", (Measure.WARNING,), ["warning"]),
        ("blank", "employee", (Measure.TRANSFER,), ["warning", "transfer"]),
        ("lentiz", "pupil", (Measure.TRANSFER,), ["warning", "transfer", "suspension", "removal"]),
    ],
)
def test_the_organisation_sets_what_its_agreement_or_statute_gives(
    protocol: str, category: str, set_: tuple[Measure, ...], measures: list[str]
) -> None:
    sector = "po" if protocol == "blank" else "vo"
    made = about(category, protocol, sector=sector)
    track = Track.STAFF if category == "employee" else Track.PUPIL
    org = organisation(protocol, sector=sector, settings=Settings(measures={track: set_}))
    situation = WORLD.situation(made.play.case, org, made.play.now)
    assert list(range_of(situation, made.play.case.persons[made.respondent])) == measures


@pytest.mark.parametrize(
    ("category", "cao", "measure", "reasons"),
    [
        ("employee", None, "transfer", {("not_in_range", "ozhw:6.3"), ("x_contrary_to_cao", "cao-vo")}),
        ("employee", "cao-po", "transfer", {("not_in_range", "ozhw:6.3"), ("x_contrary_to_cao", "cao-po")}),
        ("pupil", None, "dismissal", {("not_in_range", "ozhw:6.5")}),
        ("intern", None, "dismissal", {("not_in_range", "ozhw")}),
        ("pupil", None, "warning", set()),
    ],
)
def test_what_is_out_of_range_says_by_what(
    category: str, cao: str | None, measure: str, reasons: set[tuple[str, str]]
) -> None:
    made = heard(assessed(about(category, cao=cao)))
    found = made.play.ask("hrm", "propose_measure", **made.measure(measure)).reasons
    codes = ("not_in_range", "x_contrary_to_cao")
    assert {(reason.code, reason.source) for reason in found if reason.code in codes} == reasons
    assert all("Wel mogelijk: " in reason.text for reason in found if reason.code == "not_in_range")


@pytest.mark.parametrize(
    ("category", "measure", "clause", "proposal"),
    [
        ("employee", "warning", False, False),
        ("employee", "reprimand", True, True),
        ("employee", "summary_dismissal", True, False),
        ("employee", "suspension", True, True),
        ("contractor", "contract_warning", False, False),
        ("contractor", "assignment_ended", False, True),
        ("pupil", "warning", False, False),
        ("pupil", "suspension", True, False),
        ("pupil", "removal", True, True),
        ("guardian", "access_ban", False, True),
        ("guardian", "removal", True, True),
        ("other", "suspension", False, True),
    ],
)
def test_what_a_measure_needs(category: str, measure: str, clause: bool, proposal: bool) -> None:
    made = about(category)
    person = made.play.case.persons[made.respondent]
    assert person.category is Category(category)
    assert needs_clause(person, Measure(measure)) is clause
    assert needs_proposal(person, Measure(measure)) is proposal


@pytest.mark.parametrize(
    ("category", "protocol", "sector", "measure", "source"),
    [
        ("employee", "ozhw", "vo", "reprimand", "cao-vo:beroep"),
        ("employee", "lucas", "po", "reprimand", "wpo:60"),
        ("pupil", "ozhw", "vo", "suspension", "wvo2020:8.15"),
        ("pupil", "lucas", "po", "suspension", "wpo:63"),
        ("guardian", "ozhw", "vo", "suspension", "wvo2020:8.15"),
        ("student", "lentiz", "mbo", "suspension", "lentiz:maatregelen-leerlingen.b"),
    ],
)
def test_what_asks_the_clause(category: str, protocol: str, sector: str, measure: str, source: str) -> None:
    made = heard(assessed(about(category, protocol, sector=sector)))
    fields = made.measure(measure, to=made.play.today)
    by = "dir" if category in ("pupil", "student") else "board"
    found = made.play.ask(by, "decide_measure", **fields).reasons
    assert {reason.source for reason in found if reason.code == "no_objection_clause"} == {source}
