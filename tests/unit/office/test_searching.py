"""What searching finds, as a person reads it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from caseapp.index.row import MARK_END, MARK_START
from caseapp.office import keeping, looking
from caseapp.office.evidence.pasted import Pasted
from tests.unit.office.conftest import PASSWORD, make_office

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.unit.office.conftest import Company

LATER = timedelta(days=10)


def snippet(company: Company, words: str) -> str:
    (hit,) = company["hrm"].search(words)
    return hit.snippet.replace(MARK_START, "").replace(MARK_END, "")


def test_a_list_of_people_shows_no_references(company: Company) -> None:
    """The person (e2) and the member (m with a number) stand in it as what they are called nowhere."""
    case = company.report("hrm")
    who = company.person(case, by="hrm", category="pupil", birth_date="2012-05-01")
    company.do(
        "hrm",
        case,
        "invite_hearing",
        respondent=who,
        for_on=(company.clock.now + LATER).date(),
        invited=(who, company.ids["hrm2"], "guardians", "K. Smit"),
        text="Kom dan praten.",
    )
    assert snippet(company, "praten") == "de ouders · K. Smit · Kom dan praten."
    assert company["hrm"].search(who) == ()


def test_what_somebody_wrote_themselves_stays_as_it_is(company: Company) -> None:
    case = company.report("hrm")
    company.do("hrm", case, "add_note", text="Zie e1 en e-mail e2.")
    assert snippet(company, "mail") == "Zie e1 en e-mail e2."


def test_on_another_computer_each_search_reads_in_some_more_and_says_what_is_left(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "TEXTS_AT_ONCE", 1)
    monkeypatch.setattr(looking, "MOST_TEXTS", 1)
    case, given = company.report(), {"obtained_from": "M. Bakker", "obtained_how": "handed_over"}
    for number in range(4):
        file = Pasted(f"{number}.txt", f"pannenkoek {number}".encode())
        company.do("dir", case, "add_evidence", file=file, obtained_on="02-03-2026", **given)
    office = make_office(company.folder, company.clock, local_dir=tmp_path / "elsewhere")
    session = office.sign_in(company.ids["hrm"], PASSWORD)
    before = session.texts_left()
    steps = [(len(session.search("pannenkoek")), session.texts_left()) for _ in range(before)]
    session.close()
    office.close()
    assert before >= 3
    assert steps == [(4 - left, left) for left in range(before - 1, -1, -1)]
