"""Who must be invited to a talk, and from which day."""

from datetime import date

from caseapp.procedure.invitation import Invitation, invitation
from tests.unit.procedure.cases import Made, about, person
from tests.unit.procedure.world import WORLD


def of(made: Made, respondent: str = "") -> Invitation:
    play = made.play
    return invitation(WORLD, play.case, play.organisation, play.now, respondent or made.respondent)


def test_staff_alone_with_the_organisations_term() -> None:
    found = of(about("employee"))
    assert [one.name for one in found.invitees] == ["A. de Vries"]
    assert found.earliest == date(2026, 3, 5)
    assert "Minstens 3 werkdagen vooraf" in found.term


def test_that_day_is_the_first_that_needs_no_explanation() -> None:
    made = about("employee")
    earliest = of(made).earliest
    assert earliest is not None
    for day, expected in ((earliest, False), (date(2026, 3, 4), True)):
        codes = made.play.codes("hrm", "invite_hearing", respondent=made.respondent, for_on=day)
        assert ("no_defence_term" in codes) is expected


def test_a_minors_guardians_by_name() -> None:
    made = about("pupil", guardians=("K. de Vries", "E. de Vries"))
    found = of(made)
    assert [one.value for one in found.invitees] == [made.respondent, "K. de Vries", "E. de Vries"]
    fields = {"respondent": made.respondent, "for_on": found.earliest, "text": "Kom."}
    invited = tuple(one.value for one in found.invitees)
    assert "guardians_not_heard" in made.play.codes("dir", "invite_hearing", **fields, invited=(made.respondent,))
    assert "guardians_not_heard" not in made.play.codes("dir", "invite_hearing", **fields, invited=invited)


def test_a_minor_of_whom_no_guardian_is_known() -> None:
    found = of(about("pupil"))
    assert [one.value for one in found.invitees][1:] == ["guardians"]


def test_a_guardian_who_is_in_the_case_is_named_by_reference() -> None:
    made = about("pupil")
    parent = person(made.play, "guardian", "witness", "hrm", name="K. de Vries", child=made.respondent)
    assert [one.value for one in of(made).invitees] == [made.respondent, parent]
    named = about("pupil", guardians=("K. de Vries",))
    person(named.play, "guardian", "witness", "hrm", name="K. de Vries", child=named.respondent)
    assert [one.value for one in of(named).invitees] == [named.respondent, "K. de Vries"]


def test_nobody_is_nobody() -> None:
    assert of(about(), "e99") == Invitation()
