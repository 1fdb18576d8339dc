"""What waits for the board."""

from datetime import timedelta

from tests.unit.office.conftest import START, Company
from tests.unit.office.test_precedent import assess

TERM, TWO = timedelta(weeks=3), timedelta(days=2)


def proposed(company: Company) -> tuple[str, str, str]:
    case = company.report()
    who = company.person(case)
    assess(company, case, who, "ozhw:4.10")
    company.do(
        "hrm",
        case,
        "record_hearing",
        "De stukken zijn in het gesprek getoond.",
        respondent=who,
        on=START,
        present=(who,),
        statement="Hij heeft spijt.",
    )
    done = company.do(
        "hrm",
        case,
        "propose_measure",
        respondent=who,
        measure="reprimand",
        from_=START + TERM + timedelta(days=7),
        grounds=("f1",),
        reasons="Hij wist dat het niet mocht.",
        lighter_considered="Een waarschuwing is te licht.",
        proportionality="Het is een eerste fout.",
    )
    return case, done.ref, who


def test_an_intention_waits_for_the_board_when_it_was_answered(company: Company) -> None:
    case, ref, who = proposed(company)
    assert not company["board"].decisions(), "an answer may still come"
    company.clock.forward(days=TWO.days)
    company.do("hrm", case, "record_response", respondent=who, on=START + TWO, text="Ik vraag om een waarschuwing.")
    waiting = company["board"].decisions()
    assert [(one.case_id, one.ref) for one in waiting] == [(case, ref)]


def test_an_intention_that_nobody_answers_waits_when_the_term_is_over(company: Company) -> None:
    """It did not come up by itself before, and was decided by nobody."""
    case, ref, _who = proposed(company)
    company.clock.forward(days=TERM.days)
    assert not company["board"].decisions(), "the last day of the term"
    company.clock.forward(days=1)
    assert [(one.case_id, one.ref) for one in company["board"].decisions()] == [(case, ref)]
