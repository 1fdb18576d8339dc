"""The yearly report: no names, no small numbers, and nothing from which one could be computed."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.documents.annual import annual_report, days_text, wait_text
from caseapp.documents.drawing import draw
from caseapp.documents.matter import words
from caseapp.documents.model import Dossier, Table
from caseapp.model.figure import months_of
from caseapp.office.figure_table import MONTHS, SCHOOLS, hidden, tables
from caseapp.office.statistics import WAITS, Count, Spread, Statistics, StatisticsQuery
from caseapp.procedure.standing import State
from tests.unit.procedure.world import organisation

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
ORGANISATION = organisation()


def count(name: str, now: int, before: int = 0) -> Count:
    return Count(name=name, now=now, before=before, cases=(), cases_before=())


def figures(months: list[int], schools: list[int], **more: object) -> Statistics:
    names = [f"{year}-{month:02}" for year, month in months_of(2025)]
    nothing: dict[str, object] = dict.fromkeys(
        ("kinds", "natures", "categories", "platforms", "outcomes", "measures", "late"), ()
    )
    given: dict[str, object] = {
        "query": StatisticsQuery(year=2025),
        "today": date(2026, 3, 12),
        "years": (2025,),
        "incidents": count("", sum(months)),
        "months": tuple(count(*one) for one in zip(names, months, strict=True)),
        "schools": tuple(count(f"School {at}", one) for at, one in enumerate(schools)),
        "terms": tuple(count(one.value, 0) for one in State if one is not State.PRECAUTION),
        "waits": tuple(count(f"{least}-{most or ''}", 0) for least, most in WAITS),
        "wait": Spread(count=0),
        "wait_before": Spread(count=0),
    }
    return Statistics(**{**nothing, **given, **more})  # type: ignore[arg-type]


def numbers(report: Dossier) -> list[int]:
    """Every number in the tables, but for those in the words of a row."""
    found = []
    for block in report.sections[0].blocks:
        if isinstance(block, Table):
            found += [int(text) for row in block.rows for cell in row[1:] if (text := words(cell)).isdigit()]
    return found


@given(st.lists(st.integers(0, 12), min_size=12, max_size=12))
def test_no_small_number_stands_in_it(months: list[int]) -> None:
    report = annual_report(figures(months, [sum(months)]), ORGANISATION, NOW)
    assert not [one for one in numbers(report) if 0 < one < 5]


def said(report: Dossier) -> str:
    return " ".join(words(block.text) for block in report.sections[0].blocks if hasattr(block, "text"))


def test_a_total_that_would_tell_what_is_hidden_is_told_nowhere() -> None:
    """Twelve months of four are forty-eight: who knows the sum knows each of them."""
    found = figures([4] * 12, [48])
    shown = hidden(tables(found, ORGANISATION))
    assert shown.incidents[0] is None
    assert [one.now for one in shown.rows[MONTHS]] == [None] * 12
    assert [one.now for one in shown.rows[SCHOOLS]] == [None]
    assert "48" not in said(annual_report(found, ORGANISATION, NOW))


def test_what_is_large_is_told() -> None:
    found = figures([10] * 12, [60, 60])
    report = annual_report(found, ORGANISATION, NOW)
    assert "120" in said(report)
    assert numbers(report).count(10) == 12


@pytest.mark.parametrize("schools", [[3, 45], [3, 3, 42], [1, 47]])
def test_a_school_with_few_takes_another_with_it(schools: list[int]) -> None:
    shown = hidden(tables(figures([4, 4, 40, *[0] * 9], schools), ORGANISATION)).rows[SCHOOLS]
    assert sum(one.now is None for one in shown) >= 2


def test_a_mark_is_hidden_when_what_is_left_of_the_whole_is_small() -> None:
    natures = (count("serious", 20), count("data_breach", 17), count("transgressive", 10))
    rows = hidden(tables(figures([20, *[0] * 11], [20], natures=natures), ORGANISATION)).rows["natures"]
    assert {one.text: one.now for one in rows} == {"datalek": None, "grensoverschrijdend": 10}


def test_it_says_how_long_a_decision_took_when_enough_were_taken() -> None:
    few = Spread(count=4, median=3, low=2, high=5, least=1, most=9)
    assert "3 dagen" not in wait_text(few, "2025-2026")
    some = Spread(count=6, median=3.5, low=2, high=5, least=1, most=9)
    assert "3,5 dagen" in wait_text(some, "2025-2026")
    assert "middelste helft" not in wait_text(some, "2025-2026")
    many = Spread(count=10, median=1, low=1, high=5, least=1, most=90)
    assert "middelste helft" in wait_text(many, "2025-2026")
    assert "90" not in wait_text(many, "2025-2026"), "the longest is one case"
    assert days_text(1) == "1 dag"


def test_it_is_drawn_and_the_same_figures_give_the_same_file() -> None:
    report = annual_report(figures([10] * 12, [60, 60]), ORGANISATION, NOW)
    first = draw(report)
    assert first.data[:5] == b"%PDF-"
    assert draw(report).data == first.data
