"""What searching finds, as a person reads it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from caseapp.index.row import MARK_END, MARK_START

if TYPE_CHECKING:
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
    assert snippet(company, "praten") == "de ouders\nK. Smit\nKom dan praten."
    assert company["hrm"].search(who) == ()


def test_what_somebody_wrote_themselves_stays_as_it_is(company: Company) -> None:
    case = company.report("hrm")
    company.do("hrm", case, "add_note", text="Zie e1 en e-mail e2.")
    assert snippet(company, "mail") == "Zie e1 en e-mail e2."
