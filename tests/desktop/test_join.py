"""Coming in by another way: an invitation, the recovery sheet, a backup copy."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import open_known_office, open_office, open_office_at
from caseapp.desktop.clicked import Clicked
from caseapp.desktop.pictures import settle
from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.admit import Admit
from caseapp.desktop.screen.change_password import ChangePassword
from caseapp.desktop.screen.check_dossier import CheckDossier
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.shell import Shell
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost, StoreError
from caseapp.office.joining.address import Address, read_address
from caseapp.office.joining.invitation import MadeInvitation
from caseapp.office.office import Office
from caseapp.office.session import Session
from tests.desktop.named import unnamed
from tests.desktop.person import dialog, texts
from tests.desktop.words import english_in

OWN = "een lange eigen zin"
OpenShell = Callable[..., Shell]


@pytest.fixture
def open_shell(dressed: QApplication, made: Demonstration) -> Iterator[OpenShell]:
    """The program over a folder of this computer."""
    shells: list[Shell] = []

    def at(address: Address, own: Path, *, create: bool = False) -> Office:
        return open_office_at(address, own, create=create, clock=lambda: made.now, cost=PasswordCost.MINIMAL)

    def known(folder: Path) -> Office:
        return at(read_address(folder) or Address(folder=str(folder)), folder)

    def opened(folder: Path, invitation: Path | None = None) -> Shell:
        shell = Shell(folder, known, lambda: made.now, office_at=at)
        shells.append(shell)
        shell.window.show()
        shell.begin()
        if invitation is not None:
            Clicked(shell).open_at_start(invitation)
        while shell.start.office is None:
            settle(shell.task)
        settle(shell.task)
        return shell

    yield opened
    for shell in shells:
        shell.dispose()


@pytest.fixture
def admin(office: Office, made: Demonstration) -> Iterator[Session]:
    """An administrator at another computer."""
    session = office.sign_in(FOUNDER, made.password)
    yield session
    session.close()


@pytest.fixture
def invitation(admin: Session, made: Demonstration) -> MadeInvitation:
    return admin.welcoming.invite({"name": "S. Nieuw", "roles": ["hrm_manager"], "until": made.now.date()})


def press(shell: Shell) -> None:
    """Press the button to go on, by keyboard."""
    assert shell.arrival.join is not None
    QTest.keyClick(shell.arrival.join.ui.next, Qt.Key.Key_Space)
    settle(shell.task)


@pytest.mark.parametrize("new", [True, False], ids=["first start", "an organisation is there"])
def test_an_invitation_that_was_clicked_asks_for_its_code(
    open_shell: OpenShell, place: Path, tmp_path: Path, new: bool
) -> None:
    file = tmp_path / "uitnodiging Zoë.caseapp-uitnodiging"
    file.touch()
    shell = open_shell(tmp_path / "mine" if new else place, file)
    join = shell.arrival.join
    assert join is not None
    assert shell.window.currentWidget() is join
    assert file.name in texts(join)


def test_an_invitation_that_is_clicked_while_the_store_is_opened_lies_over_the_first_start(
    open_shell: OpenShell, tmp_path: Path
) -> None:
    shell = open_shell(tmp_path / "mine")
    shell.start.is_known = False  # the worker has opened it, and what it found is yet to be said
    Clicked(shell).come(str(tmp_path / "later.caseapp-uitnodiging"))
    assert shell.arrival.join is None
    shell.start.look()
    settle(shell.task)
    assert shell.window.currentWidget() is shell.arrival.join


def test_a_dossier_that_was_clicked_is_checked_with_nobody_signed_in(open_shell: OpenShell, tmp_path: Path) -> None:
    file = tmp_path / "dossier.caseapp-dossier"
    file.write_bytes(b"geen dossier")
    shell = open_shell(tmp_path / "mine", file)
    check = dialog(shell.window)
    assert isinstance(check, CheckDossier)
    assert file.name in texts(check)
    assert check.ui.verdict.plain


def test_a_request_that_was_clicked_is_shown_to_who_signs_in(
    open_shell: OpenShell, admin: Session, invitation: MadeInvitation, place: Path, made: Demonstration, tmp_path: Path
) -> None:
    (tmp_path / "u").write_bytes(invitation.file)
    theirs = open_shell(tmp_path / "mine")
    theirs.arrival.show_join(tmp_path / "u")
    join = theirs.arrival.join
    assert join is not None
    QTest.keyClicks(join.ui.code, invitation.code)
    press(theirs)
    QTest.keyClicks(join.ui.password, OWN)
    QTest.keyClicks(join.ui.repeat, OWN)
    press(theirs)
    join.place.take(str(place))
    press(theirs)
    file = tmp_path / "S. Nieuw.caseapp-aanvraag"
    join.save(str(file))
    settle(theirs.task)

    shell = open_shell(place, file)
    assert any("Meld u aan" in text for text in texts(shell.sign_in))
    shell.start.sign_in(FOUNDER, made.password)
    settle(shell.task)
    asked = [one for one in shell.window.findChildren(Admit) if one.isVisible()]
    assert len(asked) == 1
    assert join.ui.fingerprint.text() in texts(asked[0])


def test_what_is_clicked_once_more_comes_to_the_window_that_is_open(
    open_shell: OpenShell, place: Path, made: Demonstration, tmp_path: Path
) -> None:
    shell = open_shell(place)
    clicked = Clicked(shell)
    clicked.come("")
    invitation, dossier = tmp_path / "u.caseapp-uitnodiging", tmp_path / "d.PDF"
    for file in (invitation, dossier):
        file.touch()
    clicked.come(str(invitation))
    settle(shell.task)
    assert shell.arrival.join is not None
    assert invitation.name in texts(shell.arrival.join)
    QTest.keyClick(shell.arrival.join.ui.back, Qt.Key.Key_Space)
    shell.start.sign_in(FOUNDER, made.password)
    settle(shell.task)
    clicked.come(str(invitation))
    settle(shell.task)
    assert shell.main is not None
    assert shell.window.currentWidget() is shell.main
    assert any("Vergrendel het programma eerst" in text for text in texts(shell.main))
    clicked.come(str(dossier))
    settle(shell.task)
    assert shown(shell) == ["d.PDF"]
    clicked.come(str(tmp_path / "nog een.caseapp-dossier"))
    settle(shell.task)
    assert shown(shell) == ["nog een.caseapp-dossier"], "one lies over no other"
    clicked.come(str(invitation))
    assert shown(shell) == []


def shown(shell: Shell) -> list[str]:
    """The files that are being checked."""
    return [one.ui.file.plain for one in shell.window.findChildren(CheckDossier) if one.isVisible()]


def test_an_invitation_that_is_clicked_again_takes_the_place_of_the_one_before(
    open_shell: OpenShell, place: Path, tmp_path: Path
) -> None:
    shell = open_shell(place)
    clicked = Clicked(shell)
    for name in ("een.caseapp-uitnodiging", "twee.caseapp-uitnodiging", "twee.caseapp-uitnodiging"):
        (tmp_path / name).touch()
        clicked.come(str(tmp_path / name))
        settle(shell.task)
    assert shell.arrival.join is not None
    assert "twee.caseapp-uitnodiging" in texts(shell.arrival.join)
    QTest.keyClick(shell.arrival.join.ui.back, Qt.Key.Key_Space)
    settle(shell.task)
    assert shell.window.currentWidget() is shell.sign_in
    assert shell.arrival.join is None


def test_a_dossier_is_checked_where_the_store_cannot_be_opened(dressed: QApplication, tmp_path: Path) -> None:
    def broken(_folder: Path) -> Office:
        raise StoreError("De map met de opslag is niet te openen.")

    dossier = tmp_path / "d.caseapp-dossier"
    dossier.touch()
    shell = Shell(tmp_path / "mine", broken, lambda: datetime(2026, 3, 2, tzinfo=UTC))
    try:
        shell.window.show()
        shell.begin()
        clicked = Clicked(shell)
        clicked.open_at_start(dossier)
        settle(shell.task)
        assert shown(shell) == [dossier.name]
        clicked.come(str(tmp_path / "nog een.caseapp-dossier"))
        settle(shell.task)
        assert shown(shell) == ["nog een.caseapp-dossier"]
    finally:
        shell.dispose()


def test_where_the_store_is_being_lost_is_told_at_the_start(dressed: QApplication, tmp_path: Path) -> None:
    (tmp_path / "address.json").write_bytes(b"")
    shell = Shell(tmp_path, open_known_office, lambda: datetime(2026, 3, 2, tzinfo=UTC))
    try:
        shell.window.show()
        shell.begin()
        settle(shell.task)
        assert any("address.json zegt waar de opslag" in text for text in texts(shell.window))
    finally:
        shell.dispose()


def test_who_joins_while_looking_around_comes_to_their_own_organisation(
    open_shell: OpenShell, invitation: MadeInvitation, place: Path, tmp_path: Path
) -> None:
    file = tmp_path / "u.caseapp-uitnodiging"
    file.write_bytes(invitation.file)
    shell = open_shell(tmp_path / "mine")
    QTest.keyClick(shell.first.ui.look_around, Qt.Key.Key_Space)
    settle(shell.task)
    assert shell.window.currentWidget() is shell.sign_in
    Clicked(shell).come(str(file))
    join = shell.arrival.join
    assert join is not None
    QTest.keyClicks(join.ui.code, invitation.code)
    press(shell)
    QTest.keyClicks(join.ui.password, OWN)
    QTest.keyClicks(join.ui.repeat, OWN)
    press(shell)
    join.place.take(str(place))
    press(shell)
    join.save(str(tmp_path / "a"))
    settle(shell.task)
    press(shell)
    settle(shell.task)
    assert not shell.start.demonstration
    assert shell.window.currentWidget() is shell.sign_in
    assert shell.sign_in.ui.name.itemText(0) == "S. Nieuw"


def test_an_invitation_leads_in(
    open_shell: OpenShell, admin: Session, invitation: MadeInvitation, place: Path, tmp_path: Path
) -> None:
    (tmp_path / "u").write_bytes(invitation.file)
    shell = open_shell(tmp_path / "mine")
    QTest.keyClick(shell.first.ui.join, Qt.Key.Key_Space)
    join = shell.arrival.join
    assert join is not None
    assert english_in(texts(join, hidden=True)) == []
    assert unnamed(join) == []
    press(shell)
    assert "Kies het bestand dat de beheerder u stuurde." in texts(join)
    join.take_file(str(tmp_path / "u"))
    QTest.keyClicks(join.ui.code, "fout")
    press(shell)
    assert any("Deze code hoort niet bij deze uitnodiging." in text for text in texts(join))
    join.ui.code.clear()
    QTest.keyClicks(join.ui.code, invitation.code.lower())
    QTest.keyClick(join.ui.code, Qt.Key.Key_Return)
    settle(shell.task)
    assert any("als HRM-manager" in text for text in texts(join))
    assert str(place) in texts(join), "the folder that the invitation names is found"

    QTest.keyClicks(join.ui.password, OWN)
    QTest.keyClicks(join.ui.repeat, "iets anders dan dat")
    press(shell)
    assert "De twee wachtwoorden zijn niet gelijk." in texts(join)
    join.ui.repeat.clear()
    QTest.keyClicks(join.ui.repeat, OWN)
    join.place.take(str(tmp_path))
    press(shell)
    assert any("staat geen organisatie" in text for text in texts(join))
    join.place.take(str(place))
    press(shell)
    assert unnamed(join) == []
    press(shell)
    assert any("Sla eerst de aanvraag op." in text for text in texts(join))
    join.save(str(tmp_path / "a"))
    settle(shell.task)
    fingerprint = join.ui.fingerprint.text()
    press(shell)
    assert shell.window.currentWidget() is shell.sign_in
    assert shell.sign_in.ui.name.itemText(0) == "S. Nieuw"

    request = (tmp_path / "a").read_bytes()
    assert admin.welcoming.look(request).fingerprint == fingerprint
    comes_in(shell, admin, request)
    again = open_shell(tmp_path / "mine")
    assert again.window.currentWidget() is again.sign_in, "the place is remembered"


def comes_in(shell: Shell, admin: Session, request: bytes) -> None:
    """Nobody comes in before the administrator says so."""
    shell.start.sign_in("S. Nieuw", OWN)
    settle(shell.task)
    assert any("nog niet toegelaten" in text for text in texts(shell.sign_in))
    admin.welcoming.admit(request)
    shell.start.sign_in("S. Nieuw", OWN)
    settle(shell.task)
    assert shell.session is not None
    assert shell.session.member.name == "S. Nieuw"
    assert not shell.window.findChildren(ChangePassword)


def test_one_can_go_back(open_shell: OpenShell, tmp_path: Path) -> None:
    shell = open_shell(tmp_path / "mine")
    shell.first.ui.join.click()
    join = shell.arrival.join
    assert join is not None
    QTest.keyClick(join.ui.back, Qt.Key.Key_Space)
    assert shell.window.currentWidget() is shell.first


def test_the_recovery_sheet_gives_everybody_a_way_back(open_shell: OpenShell, tmp_path: Path, admin: Session) -> None:
    from tests.unit.office.conftest import FOUNDATION

    folder = tmp_path / "own"
    office = open_office(folder, cost=PasswordCost.MINIMAL)
    founded = office.found(FOUNDATION)
    founded.session.close()
    office.close()
    shell = open_shell(folder)
    QTest.keyClick(shell.sign_in.ui.recovery, Qt.Key.Key_Space)
    found = shell.arrival.recovery
    assert found is not None
    assert english_in(texts(found, hidden=True)) == []
    assert unnamed(found) == []
    QTest.keyClicks(found.ui.words, "appel " + " ".join(founded.recovery_words[1:]))
    found.ui.do_it.click()
    settle(shell.task)
    assert any("niet op de lijst" in text for text in texts(found))
    found.ui.words.clear()
    numbered = " ".join(f"{at}. {word.upper()}" for at, word in enumerate(founded.recovery_words, start=1))
    QTest.keyClicks(found.ui.words, numbered)
    assert any("24 van 24 woorden" in text for text in texts(found))
    found.ui.do_it.click()
    settle(shell.task)
    assert shell.main is not None
    shell.main.way.go_to(SETTINGS)
    settle(shell.task)
    page = shell.main.way.page(SETTINGS, Settings)
    assert "Nieuw wachtwoord…" in texts(page)


def test_a_copy_is_put_back_on_a_new_computer(open_shell: OpenShell, admin: Session, tmp_path: Path) -> None:
    copy = admin.backups.make(tmp_path / "copy.sqlite").file
    shell = open_shell(tmp_path / "mine")
    shell.arrival.restore(str(tmp_path / "gone.sqlite"))
    settle(shell.task)
    assert any("geen opslag" in text for text in texts(shell.first))
    shell.arrival.restore(str(copy))
    settle(shell.task)
    assert shell.window.currentWidget() is shell.sign_in
    assert any("teruggezet" in text for text in texts(shell.sign_in))


def test_a_copy_is_made_tried_and_put_back_in_the_settings(
    open_shell: OpenShell, place: Path, made: Demonstration, tmp_path: Path
) -> None:
    shell = open_shell(place)
    shell.start.sign_in(FOUNDER, made.password)
    settle(shell.task)
    assert shell.main is not None
    for one in shell.main.findChildren(ChangePassword):
        one.hide()
    shell.main.way.go_to(SETTINGS)
    settle(shell.task)
    page = shell.main.way.page(SETTINGS, Settings)
    QTest.keyClick(page.buttons["backup"], Qt.Key.Key_Space)
    backup = page.page("backup")
    assert english_in(texts(backup, hidden=True)) == []
    assert unnamed(backup) == []
    backup.make(str(tmp_path / "copy.sqlite"))  # type: ignore[attr-defined]
    settle(shell.task)
    assert any("copy.sqlite" in text for text in texts(backup))
    backup.ui.try_last.click()  # type: ignore[attr-defined]
    settle(shell.task)
    assert any("Deze kopie is goed." in text for text in texts(backup))
    assert any("Getest op" in text for text in texts(backup))
    (tmp_path / "letter.sqlite").write_text("Beste ouders")
    backup.try_out(str(tmp_path / "letter.sqlite"))  # type: ignore[attr-defined]
    settle(shell.task)
    assert any("geen opslag van Caseapp" in text for text in texts(shell.main))

    assert shell.session is not None
    shell.session.register("add_school", {"name": "Na de kopie"})
    backup.ask_restore(str(tmp_path / "copy.sqlite"))  # type: ignore[attr-defined]
    asked = dialog(backup)
    assert english_in(texts(asked, hidden=True)) == []
    QTest.keyClicks(asked.ui.password, "fout")  # type: ignore[attr-defined]
    asked.ui.do_it.click()  # type: ignore[attr-defined]
    settle(shell.task)
    assert any("niet juist" in text for text in texts(asked))
    asked.ui.password.setText(made.password)  # type: ignore[attr-defined]
    asked.ui.do_it.click()  # type: ignore[attr-defined]
    settle(shell.task)
    settle(shell.task)
    assert shell.session is not None
    assert shell.session.organisation.school("Na de kopie") is None
    assert "teruggezet" in shell.session.register_history()[0].sentence
    assert list(place.glob("store-*.sqlite")), "what was there is kept"
