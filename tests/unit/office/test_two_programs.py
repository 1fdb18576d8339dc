"""One member in two programs at once, such as the window and the command line, which share an index."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Act, Fields
from caseapp.office.errors import Changed, Refused
from tests.unit.office.conftest import PASSWORD, REPORT, Company

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.office.session import Session


@pytest.fixture
def case(company: Company) -> str:
    return company.report()


@pytest.fixture
def other(company: Company, case: str) -> Iterator[Session]:
    """The HRM manager once more, in a program that has the case open."""
    company["hrm"].case(case)
    office = company.reopened()
    session = office.sign_in(company.ids["hrm"], PASSWORD)
    session.case(case)
    yield session
    session.close()
    office.close()


def note(text: str) -> Act:
    return Act(id="add_note", fields=Fields({"text": text}))


def texts(session: Session, case: str) -> list[str]:
    return [act.fields.text("text") for act in session.case(case).case.all("add_note")]


def test_each_sees_what_the_other_did(company: Company, case: str, other: Session) -> None:
    hrm = company["hrm"]
    assert hrm.perform(case, note("een")).ref == "e2"
    assert texts(other, case) == ["een"]
    assert other.perform(case, note("twee")).ref == "e3"
    assert hrm.perform(case, note("drie")).ref == "e4"
    assert texts(hrm, case) == texts(other, case) == ["een", "twee", "drie"]
    assert hrm.verify().ok


def test_each_is_told_what_the_other_did(company: Company, case: str, other: Session) -> None:
    company["hrm"].perform(case, note("een"))
    assert company["hrm"].pull() == ()
    assert other.pull() == (case,)
    assert other.pull() == ()


def test_who_comes_second_is_asked_about_the_case_as_it_then_is(
    company: Company, case: str, other: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other program takes the act up in the shared index after this one has asked the engine."""
    person = company.person(case, "hrm")
    reason = Act(id="dismiss_report", fields=Fields({"respondent": person, "reasoning": "Het klopt niet."}))
    books = other._books
    ask = other._rules.ask
    calls: list[str] = []

    def slow(*given: object) -> object:
        answer = ask(*given)  # type: ignore[arg-type]
        if not calls:
            calls.append("first")
            company["hrm"].perform(case, note("tussendoor"))
        return answer

    monkeypatch.setattr(other._rules, "ask", slow)
    done = other.perform(case, reason)
    assert done.ref == "e4"
    assert [act.act for act in books.case(case).acts] == ["report_incident", "add_person", "add_note", "dismiss_report"]
    assert all(act.readable for act in books.case(case).acts)


def test_what_the_other_did_first_is_not_done_twice(
    company: Company, case: str, other: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = other._rules.ask
    closed = Act(id="close_case", fields=Fields({"conclusion": "Klaar."}))

    def slow(*given: object) -> object:
        answer = ask(*given)  # type: ignore[arg-type]
        monkeypatch.setattr(other._rules, "ask", ask)
        company["hrm"].perform(case, closed)
        return answer

    monkeypatch.setattr(other._rules, "ask", slow)
    with pytest.raises((Changed, Refused)):
        other.perform(case, closed)
    assert len(company["hrm"].case(case).case.all("close_case")) == 1


def test_reports_by_both_get_numbers_of_their_own(company: Company, case: str, other: Session) -> None:
    report = Act(id="report_incident", fields=Fields(REPORT))
    numbers = [session.perform(None, report).case_id for session in (company["hrm"], other, other, company["hrm"])]
    assert numbers == ["2026-0002", "2026-0003", "2026-0004", "2026-0005"]
    assert {row.id for row in other.cases().rows} == {case, *numbers}


def test_an_index_made_anew_by_one_serves_the_other(company: Company, case: str, other: Session) -> None:
    other.perform(case, note("een"))
    company["hrm"].rebuild_index()
    company["hrm"].perform(case, note("twee"))
    assert texts(other, case) == ["een", "twee"]
    assert other.perform(case, note("drie")).ref == "e4"


def test_what_a_question_took_up_on_its_way_is_news_all_the_same(company: Company, case: str, other: Session) -> None:
    company["hrm"].perform(case, note("een"))
    assert texts(other, case) == ["een"], "which pulled it"
    assert other.news() == (case,)
    assert other.news() == ()
    assert company["hrm"].news() == ()
