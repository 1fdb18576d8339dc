"""The demonstration organisation: the stories fit the rules whatever day it is, and more cases like them verify."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from caseapp.asset import asset
from caseapp.bootstrap import load_world, open_office
from caseapp.exchange.demonstration import words
from caseapp.exchange.demonstration.many import add_many
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.exchange.demonstration.pattern import Pattern, pattern_of
from caseapp.exchange.demonstration.story import TODAY, WHOLE, name_of, stories
from caseapp.exchange.scenario.run import play_file
from caseapp.ledger import PasswordCost, Store, open_secret, open_store
from caseapp.model.organisation import Organisation
from caseapp.office.door import STORE
from caseapp.office.errors import AlreadyFounded
from caseapp.office.session import Session
from caseapp.procedure.outlook import Stage

FILES = sorted(asset("demonstration").glob("*.toml"))
HRM, BOARD = "M. Dijkstra", "A. de Groot"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demonstration")


@pytest.fixture(scope="module")
def made(folder: Path) -> Demonstration:
    return make(folder, open_office, cost=PasswordCost.MINIMAL)


def opened(folder: Path) -> Store:
    return open_store(f"sqlite:///{folder / STORE}")


@contextmanager
def signed_in(folder: Path, made: Demonstration, name: str) -> Iterator[Session]:
    office = open_office(folder, clock=lambda: made.now)
    session = office.sign_in(made.members[name], made.password)
    yield session
    session.close()
    office.close()


@pytest.fixture(scope="module")
def patterns(folder: Path, made: Demonstration) -> dict[str, Pattern]:
    with opened(folder) as store:
        secrets = {
            row.member: open_secret(row.sealed, made.password)
            for row in store.members()
            if row.member in made.members.values()
        }
        return {name: pattern_of(store, stream, secrets) for name, stream in made.cases.items()}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_story_is_a_scenario_that_comes_true(path: Path, tmp_path: Path) -> None:
    played, _ = play_file(path, tmp_path, open_office, cost=PasswordCost.MINIMAL)
    assert played.passed, [outcome.faults for outcome in played.outcomes if outcome.faults]


def test_all_stories_play_in_the_same_organisation() -> None:
    heads = {(one.protocol, one.adopted, one.consented, one.sectors, one.schools, one.users) for one in stories()}
    assert len(heads) == 1


def test_there_is_a_case_in_every_stage_and_a_decision_of_each_kind_waits(folder: Path, made: Demonstration) -> None:
    with signed_in(folder, made, BOARD) as session:
        assert {one.kind for one in session.decisions()} == {"inspection", "measure"}
    with signed_in(folder, made, HRM) as session:
        stages = {row.stage for row in session.cases().rows}
        assert {Stage.INQUIRY, Stage.MEASURE, Stage.COMPLETION} <= stages
        assert session.case(made.cases[WHOLE]).case.closed
        assert session.work_count(overdue=True) > 0
        assert session.verify().ok


def test_an_organisation_that_is_there_is_left_alone(folder: Path, made: Demonstration) -> None:
    with opened(folder) as store:
        before = store.count()
    with pytest.raises(AlreadyFounded):
        make(folder, open_office, cost=PasswordCost.MINIMAL)
    with opened(folder) as store:
        assert store.count() == before


@pytest.mark.parametrize("today", [date(2027, 1, 20), date(2028, 2, 29), date(2026, 3, 11), date(2026, 7, 20)])
def test_the_stories_come_up_to_any_day(tmp_path: Path, today: date) -> None:
    made = make(tmp_path, open_office, today=today, cost=PasswordCost.MINIMAL)
    assert timedelta(0) <= today - made.now.date() < timedelta(days=7)
    with signed_in(tmp_path, made, HRM) as session:
        for name, number in made.cases.items():
            assert session.case(number).title == next(
                one.steps[0].values["summary"] for one in stories() if name_of(one) == name
            )


@pytest.mark.slow
def test_the_rules_allow_every_story_in_every_week_of_years(
    folder: Path, made: Demonstration, patterns: dict[str, Pattern], rounds: Callable[[int, int], int]
) -> None:
    world, organisation = load_world(), organisation_of(folder, made)
    wrong = [
        (name, weeks)
        for name, pattern in patterns.items()
        for weeks in range(-190, 250, rounds(11, 1))
        if not pattern.moved(weeks).fits(world, organisation)
    ]
    assert wrong == []


def test_a_pattern_that_the_rules_refuse_is_seen(
    folder: Path, made: Demonstration, patterns: dict[str, Pattern]
) -> None:
    world, organisation = load_world(), organisation_of(folder, made)
    whole = patterns[WHOLE]
    without_hearing = [entry for entry in whole.entries if entry.body["act"] != "record_hearing"]
    broken = Pattern(entries=tuple(without_hearing), readers=whole.readers, names=whole.names)
    assert whole.fits(world, organisation)
    assert not broken.fits(world, organisation)


def organisation_of(folder: Path, made: Demonstration) -> Organisation:
    with signed_in(folder, made, HRM) as session:
        return session.organisation


def test_many_cases_verify_with_procedure_and_all(tmp_path: Path) -> None:
    made = make(tmp_path, open_office, cost=PasswordCost.MINIMAL)
    told: list[tuple[int, int]] = []
    with opened(tmp_path) as store:
        add_many(store, made, 120, load_world(), lambda done, total: told.append((done, total)))
    assert told == [(100, 120), (120, 120)]
    with signed_in(tmp_path, made, HRM) as session:
        page = session.cases()
        assert page.total == 120 + len(made.cases)
        report = session.verify()
        assert report.ok, report.findings
        assert report.opened == report.entries
        titles = {row.title for row in page.rows}
        assert len(titles) > 50
        about = {row.about for row in page.rows}
        assert len(about) > 50
        assert max(row.changed for row in page.rows) <= made.now


def test_numbers_of_many_cases_rise_with_time(tmp_path: Path) -> None:
    made = make(tmp_path, open_office, cost=PasswordCost.MINIMAL)
    with opened(tmp_path) as store:
        add_many(store, made, 60, load_world())
        streams = [stream for stream in store.streams() if stream[:1] == "2" and stream not in made.cases.values()]
        begun = [store.entries(stream)[0].at for stream in sorted(streams)]
    assert len(streams) == 60
    assert all(earlier <= later + timedelta(days=1) for earlier, later in pairwise(begun))


def test_no_generated_name_is_one_of_the_members(made: Demonstration) -> None:
    surnames = {name.split(maxsplit=1)[1].casefold() for name in made.members}
    assert surnames.isdisjoint(name.casefold() for name in words.SURNAMES)
    assert TODAY.weekday() == 3
