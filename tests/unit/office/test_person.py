"""Persons over all cases that somebody may read, and one person with what stands about them."""

from __future__ import annotations

from datetime import date

import pytest

from caseapp.index.person import PersonQuery, PersonRow
from caseapp.office.errors import NoPerson
from tests.unit.office.conftest import START, Company

TEACHER, PUPIL = "A. de Vries", "Noor Bakker"


def listed(company: Company, by: str, **query: object) -> dict[str, PersonRow]:
    return {one.name: one for one in company[by].persons(PersonQuery(**query)).rows}  # type: ignore[arg-type]


@pytest.fixture
def case(company: Company) -> str:
    """A teacher, a pupil with two parents of whom one is in the case, a protected reporter."""
    made = company.report(reporter="Tante Truus")
    company.person(made)
    child = company.person(
        made, name=PUPIL, category="pupil", part="affected", birth_date="01-04-2012", guardians=["J. Bakker", "M. Bos"]
    )
    company.person(made, name="J. Bakker", category="guardian", part="witness", child=child)
    return made


def test_everybody_in_a_case_is_listed_with_their_part(company: Company, case: str) -> None:
    found = listed(company, "hrm")
    assert set(found) == {TEACHER, PUPIL, "J. Bakker", "M. Bos", "Tante Truus"}
    assert found["M. Bos"].parts == ("guardian",)
    assert found["J. Bakker"].parts == ("witness",)
    assert found["Tante Truus"].parts == ("reporter",)
    assert found[PUPIL].birth_date == date(2012, 4, 1)
    child = company["hrm"].person(found["M. Bos"].key).cases[0]
    assert (child.child, child.case_id) == (PUPIL, case)
    assert company["hrm"].person(found[PUPIL].key).cases[0].guardians == ("J. Bakker", "M. Bos")


def test_a_protected_reporter_is_there_for_who_may_know_alone(company: Company, case: str) -> None:
    company.person(case, "hrm", name="Stille Melder", part="reporter", protected=True)
    shown = listed(company, "hrm")["Stille Melder"]
    assert shown.protected
    assert company["hrm"].person(shown.key).cases[0].protected
    hidden = listed(company, "dir")
    assert "Stille Melder" not in hidden
    assert "Tante Truus" not in hidden, "whom the report names may be the one who is protected"
    with pytest.raises(NoPerson):
        company["dir"].person(shown.key)


@pytest.mark.parametrize("by", ["dir2", "mgr", "ict"])
def test_who_reads_nothing_of_a_case_sees_nobody_of_it(company: Company, case: str, by: str) -> None:
    key = listed(company, "hrm")[TEACHER].key
    assert listed(company, by) == {}
    with pytest.raises(NoPerson):
        company[by].person(key)


def test_who_is_excluded_sees_nobody_of_that_case(company: Company, case: str) -> None:
    assert TEACHER in listed(company, "hrm2")
    company.person(case, name="hrm2", part="witness", member=company.ids["hrm2"])
    assert listed(company, "hrm2") == {}
    assert "hrm2" in listed(company, "hrm")


def test_only_a_link_makes_two_one(company: Company, case: str) -> None:
    second = company.report("hrm")
    company.person(second, "hrm")
    for one in (case, second):
        company.person(one, "hrm", name="mgr", part="witness", member=company.ids["mgr"])
    found = company["hrm"].persons(PersonQuery()).rows
    assert [one.namesakes for one in found if one.name == TEACHER] == [1, 1]
    linked = next(one for one in found if one.name == "mgr")
    view = company["hrm"].person(linked.key)
    assert [one.case_id for one in view.cases] == [second, case]
    namesake = company["hrm"].person(f"{second}/e2").namesakes
    assert [one.key for one in namesake] == [f"{case}/e2"]


def test_what_stands_about_somebody(company: Company, case: str) -> None:
    company.do("hrm", case, "consult", with_="manager", on=START, advice="Eens.")
    company.do("hrm", case, "consult", with_="board", on=START, advice="Eens.")
    proof = company.do(
        "hrm",
        case,
        "add_evidence",
        text="Een afdruk van de berichten.",
        obtained_from="Noor Bakker",
        obtained_how="handed_over",
        obtained_on=START,
    )
    finding = {"id": "f1", "fact": "Hij stuurde berichten.", "on": START, "norm": "ozhw:1.4", "evidence": [proof.ref]}
    company.do(
        "hrm",
        case,
        "assess",
        "Het bewijs is gezien.",
        respondent="e2",
        findings=[{**finding, "established": True}],
        seriousness="serious",
        possibly_criminal=False,
        sexual_offence_minor=False,
        data_breach=False,
        reasoning="Het staat vast.",
    )
    earlier = {"what": "Waarschuwing", "on": "01-02-2025", "for_": "Te laat komen"}
    company.do("hrm", case, "record_earlier_measure", respondent="e2", **earlier)
    view = company["hrm"].person(f"{case}/e2")
    (one,) = view.cases
    assert [item.fact for item in one.findings] == ["Hij stuurde berichten."]
    assert one.seriousness == "serious"
    assert "Waarschuwing" in one.earlier[0]
    assert one.terms
    assert all(term.source for term in one.terms)
    assert view.counting == (one,)
    assert (one.kept_until, one.over) == (None, False)


def test_what_is_older_than_its_retention_counts_no_more(company: Company) -> None:
    case = company.report()
    company.person(case, category="other", name="Een Oom")
    company.do("dir", case, "dismiss_report", respondent="e2", reasoning="Een vergissing.")
    company.do("hrm", case, "close_case", conclusion="Een vergissing.")
    (one,) = company["hrm"].person(f"{case}/e2").cases
    assert one.dismissed
    assert one.kept_until == date(2028, 3, 2)
    assert not one.over
    company.clock.forward(days=366 * 2)
    (one,) = company["hrm"].person(f"{case}/e2").cases
    assert one.over


def test_what_was_rectified_about_somebody_is_told(company: Company, case: str) -> None:
    company.do("hrm", case, "rectify", entry="e2", correction="Hij heet De Vriend.", reasons="Verschreven.")
    assert company["hrm"].person(f"{case}/e2").cases[0].corrected == ("Hij heet De Vriend.",)
