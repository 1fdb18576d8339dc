"""The first password, which the administrator knows, is changed before anything else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import open_office
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.change_password import ChangePassword
from caseapp.desktop.shell import Shell
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost, WrongPassword
from caseapp.office.office import Office
from tests.desktop.named import unnamed
from tests.desktop.person import dialog, texts
from tests.desktop.words import english_in

FIRST = "K7QF-3MRX-9T2P"
OWN = "een lange eigen zin"


@pytest.fixture
def newcomer(dressed: QApplication, place: Path, office: Office, made: Demonstration) -> Iterator[Shell]:
    """The program with a member before it who was given a first password."""
    session = office.sign_in(FOUNDER, made.password)
    session.register("add_member", {"name": "P. Nieuw", "roles": ["privacy_officer"]}, password=FIRST)
    session.close()

    def cheap(folder: Path) -> Office:
        return open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL)

    shell = Shell(place, cheap, lambda: made.now)
    shell.window.show()
    shell.begin()
    while shell.start.office is None:
        settle(shell.task)
    shell.start.sign_in("P. Nieuw", FIRST)
    settle(shell.task)
    yield shell
    shell.dispose()


def fill(found: ChangePassword, *texts_: str) -> None:
    """Type the three passwords by keyboard, from the first field on."""
    found.ui.old.setFocus()
    for at, text in enumerate(texts_):
        field = (found.ui.old, found.ui.password, found.ui.repeat)[at]
        assert QApplication.focusWidget() is field or not field.isActiveWindow()
        field.clear()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)


def test_one_is_asked_for_a_password_of_ones_own(newcomer: Shell, office: Office) -> None:
    assert newcomer.main is not None
    found = dialog(newcomer.main)
    assert isinstance(found, ChangePassword)
    assert english_in(texts(found, hidden=True)) == []
    assert unnamed(found) == []

    fill(found, FIRST, "kort", "kort")
    QTest.keyClick(found.ui.change, Qt.Key.Key_Space)
    assert "Kies een wachtwoord van minstens twaalf tekens." in texts(found)
    fill(found, FIRST, FIRST, FIRST)
    found.ui.change.click()
    assert "Dit is hetzelfde wachtwoord. Kies een ander." in texts(found)
    fill(found, FIRST, OWN, "een andere eigen zin")
    found.ui.change.click()
    assert "De twee wachtwoorden zijn niet gelijk." in texts(found)
    fill(found, "iets heel anders", OWN, OWN)
    found.ui.change.click()
    settle(newcomer.task)
    assert "Dit wachtwoord is niet juist. Probeer het opnieuw." in texts(found)

    fill(found, FIRST, OWN, OWN)
    QTest.keyClick(found.ui.repeat, Qt.Key.Key_Return)
    settle(newcomer.task)
    assert newcomer.session is not None
    assert not newcomer.session.must_change_password
    with pytest.raises(WrongPassword):
        office.sign_in("P. Nieuw", FIRST)


def test_who_does_not_want_to_is_signed_out(newcomer: Shell) -> None:
    assert newcomer.main is not None
    QTest.keyClick(dialog(newcomer.main), Qt.Key.Key_Escape)
    settle(newcomer.task)
    assert newcomer.session is None
    assert newcomer.window.currentWidget() is newcomer.sign_in


def test_who_has_one_is_asked_nothing(newcomer: Shell) -> None:
    assert newcomer.session is not None
    newcomer.session.change_password(FIRST, OWN)
    newcomer.lock()
    settle(newcomer.task)
    newcomer.start.sign_in("P. Nieuw", OWN)
    settle(newcomer.task)
    assert newcomer.main is not None
    assert newcomer.main.findChildren(ChangePassword) == []
