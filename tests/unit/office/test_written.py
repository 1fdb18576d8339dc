"""An act is done when the store has it; the index takes it up when it is next asked something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.index.fault import FileUnusable
from caseapp.index.index import Index
from caseapp.model.act import Act, Fields
from caseapp.office.books import WAITING
from tests.unit.office.conftest import PASSWORD, Company

if TYPE_CHECKING:
    import pytest


def note(text: str) -> Act:
    return Act(id="add_note", fields=Fields({"text": text}))


def texts(company: Company, case: str) -> list[str]:
    return [act.fields.text("text") for act in company["hrm"].case(case).case.all("add_note")]


def test_the_index_waits_until_it_is_asked_something(company: Company) -> None:
    case, hrm = company.report(), company["hrm"]
    hrm.case(case)
    books = hrm._books
    assert [hrm.perform(case, note(text)).ref for text in ("een", "twee", "drie")] == ["e2", "e3", "e4"]
    kept, head = books._index.head(case), books.head(case)
    assert kept is not None
    assert head is not None
    assert (kept[0], head.seq) == (1, 4)
    assert [hit.ref for hit in hrm.search("twee")] == ["e3"]
    kept = books._index.head(case)
    assert kept == (4, head.hash)
    assert texts(company, case) == ["een", "twee", "drie"]


def test_what_the_index_could_not_take_up_it_reads_from_the_store(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, hrm = company.report(), company["hrm"]
    hrm.case(case)
    add, failed = Index.add, list[bool]()

    def fails_once(index: Index, entries: object, **given: bool) -> None:
        if not failed:
            failed.append(True)
            raise FileUnusable("vol")
        add(index, entries, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(Index, "add", fails_once)
    hrm.perform(case, note("een"))
    hrm.perform(case, note("appelgebak"))
    assert texts(company, case) == ["een", "appelgebak"]
    assert failed
    assert [hit.ref for hit in hrm.search("appelgebak")] == ["e3"]
    assert hrm.perform(case, note("drie")).ref == "e4"
    assert texts(company, case) == ["een", "appelgebak", "drie"]


def test_a_program_that_ends_without_a_goodbye_leaves_nothing_out(company: Company) -> None:
    case, hrm = company.report(), company["hrm"]
    hrm.case(case)
    hrm.perform(case, note("appelgebak"))
    office = company.reopened()  # the first program never asked its index anything, and never closed it
    session = office.sign_in(company.ids["hrm"], PASSWORD)
    assert [hit.ref for hit in session.search("appelgebak")] == ["e2"]
    assert hrm.perform(case, note("twee")).ref == "e3"
    assert [hit.ref for hit in hrm.search("appelgebak")] == ["e2"]
    session.close()
    office.close()


def test_no_more_waits_than_fits(company: Company) -> None:
    case, hrm = company.report(), company["hrm"]
    hrm.case(case)
    for number in range(WAITING + 3):
        hrm.perform(case, note(f"woord {number}"))
    kept = hrm._books._index.head(case)
    assert kept is not None
    assert kept[0] == 1 + WAITING
    assert len(texts(company, case)) == WAITING + 3
    assert hrm.verify().ok


def test_who_signs_out_leaves_an_index_that_is_whole(company: Company) -> None:
    case, hrm = company.report(), company["hrm"]
    hrm.perform(case, note("appelgebak"))
    books = hrm._books
    books.index.close()
    assert not books._written
