"""Coming in with an invitation: a file, a code, and a fingerprint; and everything that may be wrong with them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from caseapp.ledger import LetterDamaged, WrongCode, canonical, new_code
from caseapp.ledger.letter import plain_code
from caseapp.model.term import Role
from caseapp.model.zone import local
from caseapp.office.errors import JoiningRefused, PasswordTooShort, Refused, UnknownMember
from caseapp.office.joining.address import Address, read_address, write_address
from caseapp.office.joining.invitation import Invitation, MadeInvitation, open_invitation
from caseapp.office.joining.request import MadeRequest
from tests.unit.office.conftest import FOUNDATION, Clock, Company, make_office

UNTIL = "16-03-2026"
OWN = "een eigen lang wachtwoord"


def invite(company: Company, **fields: Any) -> MadeInvitation:
    given = {"name": "S. Nieuw", "roles": ["hrm_manager"], "until": UNTIL, **fields}
    return company.admin.welcoming.invite({name: value for name, value in given.items() if value})


def opened(company: Company, made: MadeInvitation, code: str = "") -> Invitation:
    return open_invitation(made.file, code or made.code, local(company.clock.now).date())


def answer(company: Company, made: MadeInvitation) -> MadeRequest:
    """The newcomer, on the same computer."""
    return company.office.join(opened(company, made), OWN)


def test_the_newcomer_comes_in_and_reads_cases(company: Company) -> None:
    case = company.report()
    made = invite(company)
    found = opened(company, made)
    assert (found.organisation, found.name, found.inviter) == (FOUNDATION.name, "S. Nieuw", FOUNDATION.founder)
    assert found.roles == "HRM-manager"
    assert found.address == Address(folder=str(company.folder.absolute()))

    request = answer(company, made)
    with pytest.raises(UnknownMember, match="nog niet toegelaten"):
        company.office.sign_in("S. Nieuw", OWN)
    knock = company.admin.welcoming.look(request.file)
    assert (knock.invited.name, knock.fingerprint) == ("S. Nieuw", request.fingerprint)
    company.admin.welcoming.admit(request.file)
    assert "S. Nieuw" in [one.name for one in company.office.members()]

    company["hrm"].pull()
    company["hrm"].catch_up()
    session = company.office.sign_in("S. Nieuw", OWN)
    assert session.member.holds(Role.HRM_MANAGER)
    assert session.member.id == request.member
    assert not session.must_change_password
    assert session.case(case).number == case
    assert company.admin.verify().ok
    session.close()


def test_the_code_may_be_typed_in_any_way(company: Company) -> None:
    made = invite(company)
    assert opened(company, made, made.code.lower().replace("-", " ")).name == "S. Nieuw"


def test_a_code_is_made_of_what_is_not_misheard() -> None:
    codes = {new_code() for _ in range(50)}
    assert len(codes) == 50
    assert not set("01IO") & set("".join(codes))
    assert {len(plain_code(code)) for code in codes} == {12}


def test_a_wrong_code_opens_nothing(company: Company) -> None:
    made = invite(company)
    with pytest.raises(WrongCode, match="voorlezen"):
        opened(company, made, new_code())
    with pytest.raises(WrongCode, match="Vul de code in"):
        opened(company, made, " - ")


def other_host(file: dict[str, Any]) -> None:
    file["box"] = file["box"][:-2] + ("00" if file["box"][-2:] != "00" else "01")


def absurd_work(file: dict[str, Any]) -> None:
    file["memory"] = 2**40


def other_kind(file: dict[str, Any]) -> None:
    file["caseapp"] = "caseapp letter 9"


def short_salt(file: dict[str, Any]) -> None:
    file["salt"] = "00"


@pytest.mark.parametrize(
    ("change", "error"),
    [(other_host, WrongCode), (absurd_work, LetterDamaged), (other_kind, LetterDamaged), (short_salt, LetterDamaged)],
)
def test_a_changed_invitation_is_not_opened(
    company: Company, change: Callable[[dict[str, Any]], None], error: type[Exception]
) -> None:
    made = invite(company)
    file = json.loads(made.file)
    change(file)
    with pytest.raises(error):
        open_invitation(canonical(file), made.code, local(company.clock.now).date())


@pytest.mark.parametrize("file", [b"", b"\x00\xff", b"{}", b"[]", b"x" * 70_000, b'{"caseapp": 1}'])
def test_another_file_is_no_invitation_and_no_request(company: Company, file: bytes) -> None:
    with pytest.raises(LetterDamaged, match="beheerder"):
        open_invitation(file, "ABCD", local(company.clock.now).date())
    with pytest.raises(JoiningRefused, match="geen aanvraag"):
        company.admin.welcoming.look(file)


def test_an_old_invitation_is_refused_on_both_sides(company: Company) -> None:
    made = invite(company)
    request = answer(company, made)
    company.clock.forward(days=15)
    with pytest.raises(JoiningRefused, match="16 maart 2026"):
        opened(company, made)
    with pytest.raises(JoiningRefused, match="verlopen"):
        company.admin.welcoming.admit(request.file)
    assert company.admin.organisation.members[-1].name == "mgr"


def test_an_invitation_lets_one_person_in_once(company: Company) -> None:
    made = invite(company)
    first, second = answer(company, made), answer(company, made)
    company.admin.welcoming.admit(first.file)
    with pytest.raises(JoiningRefused, match="al verwerkt"):
        company.admin.welcoming.admit(first.file)
    with pytest.raises(JoiningRefused, match="al gebruikt"):
        company.admin.welcoming.admit(second.file)
    assert sum(member.name == "S. Nieuw" for member in company.admin.organisation.members) == 1


def test_a_withdrawn_invitation_lets_nobody_in(company: Company) -> None:
    made = invite(company)
    request = answer(company, made)
    company.admin.register("withdraw_invitation", {"invitation": made.invited.id})
    with pytest.raises(JoiningRefused, match="ingetrokken"):
        company.admin.welcoming.look(request.file)
    with pytest.raises(Refused, match="ingetrokken"):
        company.admin.register("withdraw_invitation", {"invitation": made.invited.id})


def test_a_request_made_without_the_code_is_refused(company: Company) -> None:
    """Somebody who has the file of another invitation, and signs with its code, does not come in as this one."""
    made, mine = invite(company), invite(company, name="Ander", roles=["administrator"])
    stolen = json.loads(answer(company, made).file)
    other = json.loads(answer(company, mine).file)
    for field in ("invitation", "by_code"):
        forged = {**stolen, field: other[field]}
        with pytest.raises(JoiningRefused, match="Laat niemand hiermee toe"):
            company.admin.welcoming.look(canonical(forged))


@pytest.mark.parametrize("field", ["sign", "seal", "sealed", "member", "register"])
def test_a_request_of_which_anything_was_changed_is_refused(company: Company, field: str) -> None:
    request = json.loads(answer(company, invite(company)).file)
    last = request[field][-1]
    request[field] = request[field][:-1] + ("0" if last != "0" else "1")
    with pytest.raises(JoiningRefused):
        company.admin.welcoming.admit(canonical(request))
    assert company.admin.organisation.members[-1].name == "mgr"


def test_another_organisation_takes_neither_side(company: Company, tmp_path: Path, clock: Clock) -> None:
    made = invite(company)
    elsewhere = make_office(tmp_path / "other", clock)
    with pytest.raises(JoiningRefused, match="geen organisatie"):
        elsewhere.join(opened(company, made), OWN)
    founded = elsewhere.found(FOUNDATION)
    with pytest.raises(JoiningRefused, match="andere organisatie"):
        elsewhere.join(opened(company, made), OWN)
    with pytest.raises(JoiningRefused, match="andere organisatie"):
        founded.session.welcoming.look(answer(company, made).file)
    founded.session.close()
    elsewhere.close()


def test_only_an_administrator_invites_and_lets_in(company: Company) -> None:
    with pytest.raises(Refused, match="beheerder"):
        company["hrm"].welcoming.invite({"name": "Vriend", "roles": ["administrator"], "until": UNTIL})
    request = answer(company, invite(company))
    with pytest.raises(Refused, match="beheerder"):
        company["hrm"].welcoming.admit(request.file)


def test_who_is_invited_is_written_as_for_any_member(company: Company) -> None:
    with pytest.raises(Refused, match="al een gebruiker"):
        invite(company, name="hrm")
    with pytest.raises(Refused, match="voorbij"):
        invite(company, until="01-03-2026")
    with pytest.raises(Refused, match="Vul in"):
        invite(company, roles=None)
    with pytest.raises(PasswordTooShort):
        company.office.join(opened(company, invite(company)), "kort")


def test_who_forgot_the_password_comes_back_with_an_invitation(company: Company) -> None:
    case = company.report()
    company["hrm"].close()
    made = company.admin.welcoming.invite({"member": company.ids["hrm"], "until": UNTIL})
    assert opened(company, made).name == "hrm"
    request = answer(company, made)
    assert request.member == company.ids["hrm"]
    company.admin.welcoming.admit(request.file)
    company["hrm2"].pull()
    session = company.office.sign_in(company.ids["hrm"], OWN)
    assert session.case(case).number == case
    session.close()
    company.sessions.pop("hrm")


def test_what_an_invitation_did_is_told(company: Company) -> None:
    made = invite(company)
    company.admin.welcoming.admit(answer(company, made).file)
    told = [line.sentence for line in company.admin.register_history()[:2]]
    assert told == [
        "S. Nieuw toegevoegd als HRM-manager.",
        "S. Nieuw uitgenodigd als HRM-manager, tot en met 16 maart 2026.",
    ]
    assert company.admin.welcoming.invitations()[0].used_by


def test_an_address_is_kept_without_name_and_password(tmp_path: Path) -> None:
    address = Address(url="postgresql+psycopg://piet:geheim@server/caseapp").without_user()
    assert address.url == "postgresql+psycopg://server/caseapp"
    assert read_address(tmp_path) is None
    write_address(tmp_path / "map", address)
    assert read_address(tmp_path / "map") == address
    (tmp_path / "map" / "address.json").write_text("[")
    assert read_address(tmp_path / "map") is None


def test_an_entry_of_who_is_no_administrator_changes_nothing(company: Company) -> None:
    """A member can always write into the store with another program; the register does not follow them."""
    from caseapp.ledger import compose
    from caseapp.model.act import Act, Fields
    from caseapp.office.body import body_of

    intruder, books = company["hrm"], company["hrm"]._books
    fields: dict[str, Any] = {"member": company.ids["hrm"], "roles": ({"role": "administrator"},)}
    batch = compose(
        stream="register",
        head=books.register.head,
        author=intruder.member.id,
        secret=books.who.secret,
        at=company.clock.now,
        items=[("register", body_of(Act(id="change_roles", fields=Fields(fields)), rules="x", register=1))],
        readers={"register": books.register.state.seal_keys()},
        keyset=books.reader.keyset("register"),
    )
    books.store.append(batch)
    company.admin.pull()
    member = company.admin.organisation.member(company.ids["hrm"])
    assert member is not None
    assert not member.holds(Role.ADMINISTRATOR)
    assert "geldt daarom niet" in company.admin.register_history()[0].sentence
