"""Sums over figures, and the cases behind them, against the same counted by hand."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.index.index import Index
from caseapp.index.listing import Listing
from caseapp.index.moment import to_count
from caseapp.index.row import CaseQuery, Summary
from caseapp.index.tally import FigureChoice, Span, Tally, count_later, uncounted, uncounted_count
from caseapp.model.figure import Figure, Topic
from tests.unit.index.conftest import row

SPAN = Span(first=date(2025, 8, 1), last=date(2026, 7, 31))
DAYS = st.dates(date(2025, 6, 1), date(2026, 9, 30))
FIGURES = st.builds(
    Figure,
    topic=st.sampled_from([Topic.INCIDENT, Topic.PLATFORM, Topic.OUTCOME]),
    name=st.sampled_from(["", "instagram", "whatsapp"]),
    day=DAYS,
    amount=st.integers(1, 60),
)
CASES = st.lists(
    st.tuples(
        st.sampled_from(["Waard", "Vliet"]),
        st.lists(FIGURES, max_size=5, unique_by=lambda one: (one.topic, one.day, one.name)),
    ),
    max_size=8,
)


def put(index: Index, case_id: str, *found: Figure, school: str = "Waard") -> None:
    index.summarise(case_id, Summary(row=row(case_id, school=school), figures=found))


@settings(max_examples=40, deadline=None)
@given(cases=CASES, school=st.sampled_from([None, "Waard"]), topic=st.sampled_from([Topic.PLATFORM, Topic.OUTCOME]))
def test_sums_are_those_of_plain_counting(
    tmp_path_factory: pytest.TempPathFactory,
    cases: list[tuple[str, list[Figure]]],
    school: str | None,
    topic: Topic,
) -> None:
    index = Index(tmp_path_factory.mktemp("index") / "i.db", bytes(32))
    for number, (place, found) in enumerate(cases, start=1):
        put(index, f"2026-000{number}", *found, school=place)
    span = Span(first=SPAN.first, last=SPAN.last, school=school)
    inside = [
        (number, place, one)
        for number, (place, found) in enumerate(cases, start=1)
        for one in found
        if one.topic is topic and SPAN.first <= one.day <= SPAN.last and school in (None, place)
    ]
    names, days, schools = Counter[str](), Counter[date](), Counter[str]()
    for _, place, one in inside:
        names[one.name] += one.amount
        days[one.day] += one.amount
        schools[place] += one.amount
    tally = Tally(index.file)
    assert tally.names(topic, span) == names
    assert tally.days(topic, span) == days
    assert tally.schools(topic, span) == schools
    assert tally.amounts(topic, span) == Counter(one.amount for _, _, one in inside)
    for name in names:
        choice = FigureChoice(topic=topic, span=span, name=name, most=30)
        wanted = {f"2026-000{at}" for at, _, one in inside if one.name == name and one.amount <= 30}
        page = Listing(index.file).cases(CaseQuery(figure=(choice,)))
        assert {one.id for one in page.rows} == wanted
        assert page.total == tally.cases((choice,)) == len(wanted)
    index.close()


def test_what_runs_is_open_until_its_moment_has_passed(index: Index) -> None:
    now = datetime(2026, 3, 2, 11, tzinfo=UTC)
    ends = {"assess/0": now - timedelta(seconds=1), "assess/1": now, "assessment/2": now + timedelta(days=1)}
    put(
        index,
        "2026-0001",
        *(
            Figure(topic=Topic.RUNNING, name=name, day=date(2026, 3, 1), amount=to_count(at))
            for name, at in ends.items()
        ),
    )
    tally = Tally(index.file)
    assert tally.running(SPAN, now) == {("assess", True): 1, ("assess", False): 1, ("assessment", False): 1}
    late = FigureChoice(topic=Topic.RUNNING, span=SPAN, name="assess", most=to_count(now) - 1)
    assert tally.cases((late,)) == 1
    assert tally.cases((FigureChoice(topic=Topic.RUNNING, span=SPAN, name="ass"),)) == 0


def test_one_case_behind_several_figures_is_one_case(index: Index) -> None:
    put(index, "2026-0001", *(Figure(topic=Topic.PLATFORM, name=one, day=SPAN.first) for one in ("a", "b")))
    choices = tuple(FigureChoice(topic=Topic.PLATFORM, span=SPAN, name=one) for one in ("a", "b", "c"))
    assert Tally(index.file).cases(choices) == 1


def test_what_is_not_counted_yet_waits_the_newest_first(index: Index) -> None:
    for number in (1, 2, 3):
        index.summarise(f"2026-000{number}", Summary(row=row(f"2026-000{number}", school="Waard"), figures=None))
    assert uncounted(index.file, 2) == ["2026-0003", "2026-0002"]
    count_later(index.file, "2026-0003", [Figure(topic=Topic.INCIDENT, name="", day=SPAN.first)])
    assert uncounted_count(index.file) == 2
    assert Tally(index.file).schools(Topic.INCIDENT, SPAN) == {"Waard": 1}
    index.summarise("2026-0003", None)
    index.forget("2026-0002")
    assert Tally(index.file).first_and_last(Topic.INCIDENT) is None
    assert uncounted_count(index.file) == 1
