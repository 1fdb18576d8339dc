"""Founding an organisation and signing in."""

import stat
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost, WrongPassword
from caseapp.model.organisation import RoleGrant, School
from caseapp.model.term import Role, Sector
from caseapp.office.errors import AlreadyFounded, FieldErrors, NotFounded, PasswordTooShort, UnknownMember
from caseapp.office.office import Office
from caseapp.office.register.state import REGISTER
from tests.unit.office.conftest import FOUNDATION, PASSWORD, WAARD, Company


def test_a_new_organisation_is_what_was_given(empty: Office) -> None:
    founded = empty.found(FOUNDATION)
    organisation = founded.session.organisation
    assert empty.founded
    assert organisation.name == FOUNDATION.name
    assert [school.name for school in organisation.schools] == [WAARD, "Het Vlieterland"]
    assert organisation.protocol.id == "ozhw"
    assert organisation.protocol.in_force(date(2026, 3, 2))
    assert founded.session.member.holds(Role.ADMINISTRATOR)
    assert len(founded.recovery_words) == 24
    founded.session.close()


def test_each_blank_date_is_filled_in_by_its_own_field(empty: Office) -> None:
    session = empty.found(replace(FOUNDATION, consented=())).session
    assert session.organisation.protocol.blanks == ("consented",)
    assert not session.organisation.protocol.in_force(date(2026, 3, 2))
    session.register("adopt_text", {"consented": "10-12-2018"})
    assert session.organisation.protocol.in_force(date(2026, 3, 2))
    session.close()


def test_an_organisation_is_founded_once(company: Company) -> None:
    with pytest.raises(AlreadyFounded):
        company.office.found(FOUNDATION)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "De\u202eKreek"}, "name"),
        ({"founder": ""}, "founder"),
        ({"schools": ()}, "schools"),
        ({"schools": (School(name="A"), School(name="A"))}, "schools"),
        ({"sectors": frozenset[Sector]()}, "sectors"),
        ({"protocol": "onbekend"}, "protocol"),
        ({"protocol": "id = 'x'"}, "protocol"),
        ({"founder_roles": (RoleGrant(role=Role.HRM_MANAGER),)}, "founder_roles"),
    ],
)
def test_what_cannot_be_founded_is_said_by_field_and_leaves_nothing(
    empty: Office, change: dict[str, object], field: str
) -> None:
    with pytest.raises(FieldErrors) as error:
        empty.found(replace(FOUNDATION, **change))  # type: ignore[arg-type]
    assert [problem.field for problem in error.value.problems] == [field]
    assert not empty.founded


def test_a_short_password_is_refused(empty: Office) -> None:
    with pytest.raises(PasswordTooShort):
        empty.found(replace(FOUNDATION, password="kort"))
    assert not empty.founded


def test_signing_in_by_name_whatever_the_capitals(company: Company) -> None:
    session = company.office.sign_in("HRM", PASSWORD)
    assert session.member.id == company.ids["hrm"]
    session.close()


def test_signing_in_needs_the_right_name_and_password(company: Company) -> None:
    with pytest.raises(UnknownMember):
        company.office.sign_in("niemand", PASSWORD)
    with pytest.raises(WrongPassword):
        company.office.sign_in("hrm", "iets anders")
    with pytest.raises(WrongPassword):
        company.office.sign_in("hrm", "")


def test_signing_in_where_nothing_is_founded(empty: Office) -> None:
    with pytest.raises(NotFounded):
        empty.sign_in("hrm", PASSWORD)


def test_the_names_are_there_before_anybody_signed_in(company: Company) -> None:
    names = [one.name for one in company.reopened().members()]
    assert names == sorted([*company.ids, "Joke Beheer"], key=str.casefold)


def test_a_computer_that_knows_no_names_tries_everybody(company: Company) -> None:
    (company.folder / "local" / "members.json").unlink()
    office = company.reopened()
    assert office.members() == ()
    with pytest.raises(WrongPassword):
        office.sign_in("wie dan ook", PASSWORD)
    (company.folder / "local" / "members.json").unlink()
    session = office.sign_in("HRM", PASSWORD)
    assert session.member.id == company.ids["hrm"]
    session.close()
    office.close()


def test_the_first_password_is_changed_and_the_old_one_no_longer_opens(company: Company) -> None:
    session = company["hrm"]
    before = session.must_change_password
    with pytest.raises(WrongPassword):
        session.change_password("verkeerd wachtwoord", "nieuw wachtwoord")
    with pytest.raises(PasswordTooShort):
        session.change_password(PASSWORD, "kort")
    session.change_password(PASSWORD, "nieuw wachtwoord")
    assert (before, session.must_change_password) == (True, False)
    with pytest.raises(WrongPassword):
        company.office.sign_in("hrm", PASSWORD)
    company.office.sign_in("hrm", "nieuw wachtwoord").close()


def test_the_founder_chose_the_password_themselves(company: Company) -> None:
    assert not company.admin.must_change_password


def test_this_computer_remembers_only_who_asked_for_it(company: Company) -> None:
    assert company.office.sign_in_remembered("hrm") is None
    assert company["hrm"].remember()
    session = company.office.sign_in_remembered("hrm")
    assert session is not None
    assert session.member.id == company.ids["hrm"]
    session.close()
    assert company["hrm"].forget()
    assert company.office.sign_in_remembered("hrm") is None


def test_the_recovery_sheet_reads_everything_and_lets_new_people_in(company: Company) -> None:
    case = company.report()
    company.person(case)
    session = company.office.sign_in_recovery(company.words)
    assert all(act.readable for act in session.case(case).case.acts)
    added = session.register("add_member", {"name": "Nieuw", "roles": ["hrm_manager"]}, password=PASSWORD)
    session.catch_up()
    newcomer = company.office.sign_in(str(added.member), PASSWORD)
    assert all(act.readable for act in newcomer.case(case).case.acts)
    newcomer.close()
    session.close()


def test_who_left_cannot_sign_in(company: Company) -> None:
    company.admin.register("deactivate_member", {"member": company.ids["hrm2"]})
    with pytest.raises(UnknownMember):
        company.office.sign_in(company.ids["hrm2"], PASSWORD)
    assert "hrm2" not in [one.name for one in company.office.members()]
    assert company.office.store.grants(REGISTER, company.ids["hrm2"]) == []


def test_the_store_is_checked_without_a_key(company: Company) -> None:
    company.report()
    report = company.office.verify()
    assert (report.ok, report.signatures_known) == (True, False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_a_new_folder_is_for_its_user_alone(tmp_path: Path) -> None:
    data = tmp_path / "nieuw" / "gegevens"
    office = open_office(data, cost=PasswordCost.MINIMAL)
    office.found(FOUNDATION).session.close()
    office.close()
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert stat.S_IMODE((data / "local").stat().st_mode) == 0o700
