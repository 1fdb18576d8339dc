"""The register: members, schools, the text, settings; every change is an act in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from caseapp.asset import asset
from caseapp.ledger import Store, StoreReadOnly
from caseapp.model.organisation import RoleGrant
from caseapp.model.protocol import Standing
from caseapp.model.reason import Verdict
from caseapp.model.term import Measure, Region, Role, Track
from caseapp.office.errors import FieldErrors, PasswordTooShort, Refused
from caseapp.office.register.catalogue import REGISTER_ACTS
from tests.unit.office.conftest import FOUNDATION, PASSWORD, WAARD, Company


def codes(company: Company, act: str, **fields: Any) -> set[str]:
    with pytest.raises(Refused) as error:
        company.admin.register(act, fields, password=PASSWORD)
    return {reason.code for reason in error.value.answer.reasons}


def fault(company: Company, act: str, **fields: Any) -> str:
    with pytest.raises(FieldErrors) as error:
        company.admin.register(act, fields, password=PASSWORD)
    return str(error.value)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("hrm_manager", RoleGrant(role=Role.HRM_MANAGER)),
        (f"director@{WAARD}", RoleGrant(role=Role.DIRECTOR, school=WAARD)),
        ({"role": "manager", "school": WAARD}, RoleGrant(role=Role.MANAGER, school=WAARD)),
        (RoleGrant(role=Role.INSPECTOR), RoleGrant(role=Role.INSPECTOR)),
    ],
)
def test_a_member_is_added_with_a_role_written_in_any_way(company: Company, given: Any, expected: RoleGrant) -> None:
    added = company.admin.register("add_member", {"name": "Nieuw Lid", "roles": [given]}, password=PASSWORD)
    member = company.admin.organisation.member(str(added.member))
    assert member is not None
    assert (member.name, member.roles, member.active) == ("Nieuw Lid", (expected,), True)


def test_ids_tell_no_names(company: Company) -> None:
    assert all(name not in member for name, member in company.ids.items())


def test_what_a_member_cannot_be(company: Company) -> None:
    assert codes(company, "add_member", name="HRM", roles=["hrm_manager"]) == {"name_taken"}
    assert codes(company, "add_member", name="Nieuw") == {"field_missing"}
    assert "geen rol" in fault(company, "add_member", name="Nieuw", roles=["baas"])
    assert "is er niet" in fault(company, "add_member", name="Nieuw", roles=["director@Nergens"])
    assert "Haal het weg" in fault(company, "add_member", name="Nie\u202euw", roles=["hrm_manager"])
    with pytest.raises(PasswordTooShort):
        company.admin.register("add_member", {"name": "Nieuw", "roles": ["hrm_manager"]}, password="kort")
    assert company.admin.organisation.members[-1].name == "mgr"


def test_only_an_administrator_changes_the_register(company: Company) -> None:
    for act, fields in (
        ("add_school", {"name": "Erbij"}),
        ("add_member", {"name": "Nieuw", "roles": ["administrator"]}),
        ("change_roles", {"member": company.ids["hrm"], "roles": ["administrator"]}),
    ):
        with pytest.raises(Refused) as error:
            company["hrm"].register(act, fields, password=PASSWORD)
        assert "role_missing" in {reason.code for reason in error.value.answer.reasons}


def test_the_last_administrator_stays(company: Company) -> None:
    me = company.admin.member.id
    assert codes(company, "deactivate_member", member=me) == {"last_administrator"}
    assert codes(company, "change_roles", member=me, roles=["hrm_manager"]) == {"last_administrator"}
    company.admin.register("change_roles", {"member": company.ids["hrm"], "roles": ["administrator", "hrm_manager"]})
    company.admin.register("change_roles", {"member": me, "roles": ["manager"]})
    assert not company.admin.member.holds(Role.ADMINISTRATOR)


def test_nobody_gives_themselves_new_keys_or_leaves_by_themselves(company: Company) -> None:
    me = company.admin.member.id
    assert codes(company, "renew_keys", member=me) == {"oneself"}
    company.admin.register("change_roles", {"member": company.ids["hrm"], "roles": ["administrator"]})
    assert codes(company, "deactivate_member", member=me) == {"oneself"}
    assert company.admin.member.active


def test_roles_change_at_once_for_who_is_signed_in(company: Company) -> None:
    company.admin.register("change_roles", {"member": company.ids["hrm"], "roles": ["inspector"]})
    company["hrm"].pull()
    assert [grant.role for grant in company["hrm"].member.roles] == [Role.INSPECTOR]


def test_a_school_is_added_once(company: Company) -> None:
    company.admin.register("add_school", {"name": "Eilandcollege", "sectors": ["vo", "mbo"], "region": "south"})
    school = company["dir"].organisation.school("Eilandcollege")
    assert school is not None
    assert (sorted(school.sectors), school.region) == (["mbo", "vo"], Region.SOUTH)
    assert codes(company, "add_school", name="Eilandcollege") == {"name_taken"}
    assert "Kies uit" in fault(company, "add_school", name="Ander", sectors=["peuters"])
    assert "Kies uit" in fault(company, "add_school", name="Ander", region="oost")


def test_settings_replace_what_is_given_and_leave_the_rest(company: Company) -> None:
    company.admin.register("change_settings", {"region": "north", "terms": {"assess": 3}})
    company.admin.register(
        "change_settings",
        {"mandates": {"report_to_police": ["hrm_manager"]}, "measures": {"staff": ["warning", "transfer"]}},
    )
    settings = company["dir"].organisation.settings
    assert settings.region is Region.NORTH
    assert settings.term("assess") == 3
    assert settings.mandates == {"report_to_police": frozenset({Role.HRM_MANAGER})}
    assert settings.measures == {Track.STAFF: (Measure.WARNING, Measure.TRANSFER)}


@pytest.mark.parametrize(
    "fields",
    [
        {"terms": {"koffie": 3}},
        {"terms": {"assess": -1}},
        {"terms": {"assess": True}},
        {"terms": "5"},
        {"mandates": {"assess": ["baas"]}},
        {"mandates": {"assess": "hrm_manager"}},
        {"measures": {"staf": ["warning"]}},
        {"measures": {"staff": ["schandpaal"]}},
        {"retention": {"staff": "lang"}},
        {"kleur": "blauw"},
    ],
)
def test_settings_of_another_form_are_refused(company: Company, fields: dict[str, Any]) -> None:
    before = company.admin.organisation.settings
    assert fault(company, "change_settings", **fields)
    assert company.admin.organisation.settings == before


def test_another_text_is_adopted_and_the_earlier_one_kept(company: Company) -> None:
    company.admin.register("adopt_text", {"protocol": "lentiz"})
    organisation = company["dir"].organisation
    assert organisation.protocol.id == "lentiz"
    assert [text.id for text in organisation.earlier_protocols] == ["ozhw"]


def test_a_date_that_stands_in_the_text_cannot_be_filled_in(company: Company) -> None:
    assert codes(company, "adopt_text", adopted="01-01-2020") == {"date_fixed"}
    assert codes(company, "adopt_text") == {"field_missing"}
    assert "bestaat niet" in fault(company, "adopt_text", adopted="31-02-2020")
    assert "is er niet" in fault(company, "adopt_text", protocol="onbekend")


def test_a_draft_stays_a_draft_whatever_date_is_given(company: Company) -> None:
    company.admin.register("adopt_text", {"protocol": "vco", "adopted": "01-01-2026"})
    assert company.admin.organisation.protocol.standing is Standing.DRAFT
    assert not company.admin.organisation.protocol.in_force(date(2026, 3, 2))


def test_what_does_not_exist_is_refused(company: Company) -> None:
    for act in ("koffie", "found_organisation", ""):
        with pytest.raises(FieldErrors):
            company.admin.register(act, {})
    assert "is er niet" in fault(company, "deactivate_member", member="niemand")


def test_asking_first_does_nothing(company: Company) -> None:
    before = company.office.store.count()
    assert company.admin.ask_register("add_school", {"name": "Erbij"}).verdict is Verdict.ALLOWED
    assert company["hrm"].ask_register("add_school", {"name": "Erbij"}).verdict is Verdict.REFUSED
    assert company.office.store.count() == before


def test_the_register_tells_who_changed_what(company: Company) -> None:
    company.admin.register("change_roles", {"member": company.ids["hrm"], "roles": ["inspector"]})
    company.admin.register("change_settings", {"region": "north"})
    company.admin.register("adopt_text", {"protocol": "lentiz"})
    company.admin.register("deactivate_member", {"member": company.ids["hrm"]})
    acts = company.admin._books.register.acts
    told = [REGISTER_ACTS[act.act].sentence(act, company.admin.organisation) for act in acts]
    assert told[0] == "De organisatie Onderwijsgroep De Kreek is ingericht."
    assert f"dir toegevoegd als schooldirecteur ({WAARD})." in told
    assert told[-4:] == [
        "De rollen van hrm zijn nu: uitvoerder van de controle.",
        "Instellingen gewijzigd. Vakantieregio: noord.",
        f"Het protocol “{company.admin.organisation.protocol.title}” ingevoerd.",
        "hrm is geen gebruiker meer.",
    ]


def test_two_administrators_at_once_both_get_their_way(company: Company) -> None:
    other = company.reopened()
    second = other.sign_in("Joke Beheer", PASSWORD)
    second.register("add_school", {"name": "Een"})
    company.admin.register("add_school", {"name": "Twee"})
    assert [school.name for school in company.admin.organisation.schools][-2:] == ["Een", "Twee"]
    second.close()
    other.close()


def test_the_council_consents_before_the_board_adopts(company: Company) -> None:
    text = asset("protocols", "ozhw.toml").read_text(encoding="utf-8")
    for dates, code in (
        ({"adopted": "15-01-2019", "consented": "16-01-2019"}, "date_order"),
        ({"adopted": "15-01-2099", "consented": "10-12-2018"}, "date_in_future"),
        ({"adopted": "15-01-2019", "consented": "10-12-2098"}, "date_in_future"),
    ):
        assert code in codes(company, "adopt_text", protocol=text, **dates)
    same_day = {"protocol": text, "adopted": "15-01-2019", "consented": "15-01-2019"}
    assert company.admin.ask_register("adopt_text", same_day).verdict is Verdict.ALLOWED
    company.admin.register("adopt_text", {"protocol": text, "adopted": "15-01-2019"})
    assert codes(company, "adopt_text", consented="16-01-2019") == {"date_order"}
    company.admin.register("adopt_text", {"consented": "15-01-2019"})
    assert company.admin.organisation.protocol.standing is Standing.ADOPTED


@pytest.mark.parametrize("act", ["add", "invite"])
@pytest.mark.parametrize("which", ["index", "heads"])
def test_what_stands_in_the_register_is_not_told_as_not_done(company: Company, which: str, act: str) -> None:
    """This computer's own files took nothing more, such as on a full disk, after the store had written it."""
    books = company.admin._books
    own = books.index.file._connection if which == "index" else books.heads._connection
    own.execute("PRAGMA query_only = ON")
    if act == "invite":
        made = company.admin.welcoming.invite({"name": "later", "roles": ["hrm_manager"], "until": "16-03-2026"})
        assert made.invited.name == "later"
    else:
        company.hire("later", "hrm_manager")
    own.execute("PRAGMA query_only = OFF")
    if act == "add":
        assert company["later"].member.name == "later"
    assert len(company.admin.welcoming.invitations()) == (act == "invite")
    assert company.admin.verify().ok


@contextmanager
def read_only(store: Store) -> Iterator[None]:
    """A store of which nobody may write the file: so says each connection, also one that is made anew."""
    sessions = store._sessions

    def forbid(connection: sqlite3.Connection, _record: object, _lent: object) -> None:
        connection.execute("PRAGMA query_only = ON")

    sessions.close()
    event.listen(sessions.engine, "checkout", forbid)
    yield
    event.remove(sessions.engine, "checkout", forbid)
    sessions.close()


def test_who_cannot_give_keys_reads_on_and_gives_them_later(company: Company) -> None:
    case = company.report()
    hrm = company["hrm"]
    elsewhere = company.reopened()
    admin = elsewhere.sign_in(FOUNDATION.founder, PASSWORD)
    added = admin.register("add_member", {"name": "later", "roles": ["hrm_manager"]}, password=PASSWORD)
    admin.close()
    elsewhere.close()
    with read_only(company.office.store):
        assert hrm.case(case).number == case
        assert hrm.cases().total == 1
        with pytest.raises(StoreReadOnly, match="Controleer de rechten"):
            company.do("hrm", case, "add_note", text="Een notitie.")
    hrm.pull()
    company.ids["later"] = str(added.member)
    assert company["later"].case(case).number == case
