"""Statistics against the same counted by hand over the folded cases, in a store of many cases."""

from __future__ import annotations

from collections import Counter
from statistics import median, quantiles
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.bootstrap import load_world, open_office
from caseapp.exchange.demonstration.many import add_many
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.index.row import CaseQuery
from caseapp.ledger import PasswordCost, open_store
from caseapp.model.figure import school_year, year_span
from caseapp.model.zone import local
from caseapp.office.door import STORE
from caseapp.office.statistics import Count, Statistics, StatisticsQuery, spread
from tests.unit.office.conftest import START, Company

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from caseapp.model.case import Case
    from caseapp.office.session import Session

CASES = 60


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Demonstration]:
    folder = tmp_path_factory.mktemp("many")
    made = make(folder, open_office, cost=PasswordCost.MINIMAL)
    with open_store(f"sqlite:///{folder / STORE}") as store:
        add_many(store, made, CASES, load_world())
    return folder, made


@pytest.fixture(scope="module", params=["M. Dijkstra", "I. Verhoef"])
def session(many: tuple[Path, Demonstration], request: pytest.FixtureRequest) -> Iterator[Session]:
    folder, made = many
    office = open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL)
    found = office.sign_in(request.param, made.password)
    while found.count(25):
        pass
    yield found
    found.close()
    office.close()


def folded(session: Session) -> list[Case]:
    """Every case that this member may read."""
    rows = session.cases(CaseQuery(limit=1000)).rows
    return [session.case(row.id).case for row in rows if not row.excluded]


def reported(case: Case) -> tuple[int, str]:
    assert case.report is not None
    day = local(case.report.at).date()
    return school_year(day), f"{day.year}-{day.month:02}"


def counted(counts: tuple[Count, ...]) -> dict[str, int]:
    return {one.name: one.now for one in counts if one.now}


@pytest.fixture(scope="module")
def years(session: Session) -> dict[int, Statistics]:
    newest = session.statistics(StatisticsQuery(year=2025))
    return {year: session.statistics(StatisticsQuery(year=year)) for year in newest.years}


def test_there_is_something_to_count(session: Session, years: dict[int, Statistics]) -> None:
    assert sum(one.incidents.now for one in years.values()) == len(folded(session)) > 10
    assert all(one.left == 0 for one in years.values())
    assert len(years) >= 3


def test_incidents_by_month_school_and_platform(session: Session, years: dict[int, Statistics]) -> None:
    for year, found in years.items():
        mine = [case for case in folded(session) if reported(case)[0] == year]
        assert found.incidents.now == len(mine)
        assert counted(found.months) == Counter(reported(case)[1] for case in mine)
        assert [one.name for one in found.months][:2] == [f"{year}-08", f"{year}-09"]
        assert counted(found.schools) == Counter(case.school for case in mine)
        platforms = Counter(
            name
            for case in mine
            for name in {one.casefold() for one in case.report.fields.texts("channels")} or {""}  # type: ignore[union-attr]
        )
        assert counted(found.platforms) == platforms
        assert counted(found.categories) == Counter(
            name for case in mine for name in {person.category.value for person in case.respondents}
        )


def test_last_year_stands_beside_it(years: dict[int, Statistics]) -> None:
    for year, found in years.items():
        if year - 1 in years:
            before = years[year - 1]
            assert found.incidents.before == before.incidents.now
            assert found.wait_before == before.wait
            assert {one.name: one.before for one in found.platforms if one.before} == counted(before.platforms)
            assert sum(one.before for one in found.months) == before.incidents.now


def test_kinds_are_the_norms_under_what_stands(session: Session, years: dict[int, Statistics]) -> None:
    for year, found in years.items():
        norms: Counter[str] = Counter()
        for case in folded(session):
            if reported(case)[0] == year:
                norms.update(
                    {
                        one.text("norm")
                        for act in case.acts
                        if act.act == "assess"
                        for one in act.fields.tables("findings")
                        if one.flag("established")
                    }
                )
        assert {name: much for name, much in counted(found.kinds).items() if ":" in name} == norms


def test_time_from_report_to_decision(session: Session, years: dict[int, Statistics]) -> None:
    for year, found in years.items():
        days = []
        for case in folded(session):
            first = next((act for act in case.acts if act.act in {"decide_measure", "dismiss_report"}), None)
            if first is not None and school_year(local(first.at).date()) == year:
                days.append((local(first.at).date() - local(case.acts[0].at).date()).days)
        assert found.wait.count == len(days) == sum(one.now for one in found.waits)
        if days:
            assert found.wait.median == median(days)
            assert (found.wait.least, found.wait.most) == (min(days), max(days))


def test_measures_and_terms(session: Session, years: dict[int, Statistics]) -> None:
    for year, found in years.items():
        decided = Counter(
            act.fields.text("measure")
            for case in folded(session)
            for act in case.acts
            if act.act == "decide_measure" and school_year(local(act.at).date()) == year
        )
        assert {name: much for name, much in counted(found.measures).items() if ":" not in name} == decided
        owed = [
            one
            for case in folded(session)
            for one in session.case(case.id).obligations
            if not one.precautionary and school_year(local(one.due).date()) == year
        ]
        terms = counted(found.terms)
        assert sum(terms.values()) == len(owed)
        assert terms.get("open", 0) + terms.get("overdue", 0) == sum(one.open for one in owed)
        assert sum(one.now for one in found.late) == terms.get("late", 0) + terms.get("overdue", 0)


@pytest.mark.parametrize(
    "table", ["months", "schools", "kinds", "natures", "categories", "platforms", "outcomes", "waits", "late", "terms"]
)
def test_every_figure_opens_the_cases_behind_it(session: Session, years: dict[int, Statistics], table: str) -> None:
    for found in years.values():
        for one in (found.incidents, *getattr(found, table)):
            page = session.cases(CaseQuery(figure=one.cases, limit=1000))
            assert page.total == len(page.rows)
            assert page.total <= one.now
            assert bool(page.total) is bool(one.now)
            if table not in {"late", "terms"}:
                assert page.total == one.now


def test_one_school_is_its_part_of_all(session: Session, years: dict[int, Statistics]) -> None:
    for year, found in years.items():
        for school in found.schools:
            alone = session.statistics(StatisticsQuery(year=year, school=school.name))
            assert alone.incidents.now == school.now
            assert counted(alone.schools) == ({school.name: school.now} if school.now else {})


def test_a_case_that_keeps_somebody_out_does_not_count_for_them(company: Company) -> None:
    case = company.report()
    assert company["hrm2"].statistics(StatisticsQuery(year=2025)).incidents.now == 1
    company.person(case, part="witness", member=company.ids["hrm2"])
    assert company["hrm2"].statistics(StatisticsQuery(year=2025)).incidents.now == 0
    assert company["hrm"].statistics(StatisticsQuery(year=2025)).incidents.now == 1
    assert company["dir2"].statistics(StatisticsQuery(year=2025)).incidents.now == 0


def test_a_term_is_missed_when_its_moment_passes(company: Company) -> None:
    company.report()

    def terms() -> dict[str, int]:
        return counted(company["hrm"].statistics(StatisticsQuery(year=2025)).terms)

    assert set(terms()) == {"open"}
    much = terms()["open"]
    company.clock.forward(days=60)
    assert terms() == {"overdue": much}


def test_while_a_year_runs_it_is_set_beside_the_same_part_of_the_last(company: Company) -> None:
    company.report()
    found = company["hrm"].statistics(StatisticsQuery(year=2025))
    assert (found.running, found.so_far) == (True, 0)
    company.clock.forward(days=365)
    found = company["hrm"].statistics(StatisticsQuery(year=2026))
    assert found.so_far == found.incidents.before == 1
    assert company["hrm"].statistics(StatisticsQuery(year=2025)).so_far is None
    assert found.years == (2026, 2025)


def test_a_school_year_runs_from_august_to_july() -> None:
    assert year_span(2025) == (START.replace(year=2025, month=8, day=1), START.replace(month=7, day=31))
    assert school_year(year_span(2025)[1]) == school_year(year_span(2025)[0]) == 2025


@given(st.lists(st.integers(0, 400), min_size=2, max_size=40))
def test_the_spread_is_that_of_the_standard_library(days: list[int]) -> None:
    found = spread(Counter(days))
    low, middle, high = quantiles(days, n=4, method="inclusive")
    assert (found.low, found.median, found.high) == pytest.approx((low, middle, high))
    assert (found.count, found.least, found.most) == (len(days), min(days), max(days))


def test_the_spread_of_nothing_and_of_one() -> None:
    assert spread({}).median is None
    assert (spread({3: 1}).low, spread({3: 1}).median, spread({3: 1}).high) == (3, 3, 3)
