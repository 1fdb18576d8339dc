"""What a form says of itself is true: that nothing stands in the way, or what is still wanted."""

import pytest

from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.act_form import Wanted
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.index.row import CaseQuery
from caseapp.model.reason import Verdict
from caseapp.procedure.catalogue import CATALOGUE
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person

NOTHING, EXPLAIN = "Niets staat dit in de weg.", "Dit kan met een uitleg."


def said(form: ActForm) -> str:
    """What the form says of itself."""
    return form.ui.verdict.plain


def untrue(person: Person, case: str, act: str) -> str:
    """What a form says that is not so when nothing is filled in yet; empty when all is so."""
    person.window.way.open_form(Wanted(act=act, case_id=case))
    person.wait(TIMERS)
    form = person.window.way.form
    if not isinstance(form, ActForm):
        return ""
    told, state = said(form), form.state
    fields = {name: value for name, value in state.values.items() if value not in (None, "", [])}
    answer = person.session.ask(case, act, fields)
    wrong = (told.startswith(NOTHING) and answer.verdict is not Verdict.ALLOWED) or (
        told.startswith(EXPLAIN) and answer.verdict is Verdict.REFUSED
    )
    return f"{act}: {told} ≠ {answer.verdict}: {[one.text for one in answer.reasons]}" if wrong else ""


def open_to(person: Person, cases: list[str], act: str) -> list[str]:
    """The cases in which the form of an act can say that nothing stands in the way; one is enough."""
    return [case for case in cases if person.session.ask_partly(case, act, {}).verdict is not Verdict.REFUSED][:1]


@pytest.mark.parametrize("name", ["M. Dijkstra", "B. Aksoy"])
def test_no_form_says_that_nothing_stands_in_the_way_of_what_is_refused(
    sign_in: OpenAs, made: Demonstration, name: str
) -> None:
    person = sign_in(name)
    cases = [str(row.id) for row in person.session.cases(CaseQuery()).rows]
    found = [untrue(person, case, act) for act in CATALOGUE for case in open_to(person, cases, act)]
    assert [one for one in found if one] == []


def test_where_one_of_two_fields_is_enough_it_says_so(sign_in: OpenAs, made: Demonstration) -> None:
    person = sign_in("M. Dijkstra")
    form = person.open_form("quote_evidence", "controle")
    assert said(form) == "Vul het formulier in. Kies berichten, of neem een passage over."
    person.put("text", "Tot straks")
    person.wait(TIMERS)
    assert "Kies berichten" not in said(form)
