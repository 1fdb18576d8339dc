"""What is clicked while another window lies over the work: nothing lies over what comes, and nobody else comes in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from caseapp.bootstrap import open_office
from caseapp.desktop.clicked import Clicked
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.admit import Admit
from caseapp.desktop.shell import Shell
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost
from caseapp.office.joining.invitation import open_invitation
from caseapp.office.joining.request import MadeRequest
from caseapp.office.office import Office
from tests.desktop.person import button, texts

OWN = "een lange eigen zin"
Asks = Callable[[str], MadeRequest]


@pytest.fixture
def shell(dressed: QApplication, place: Path, made: Demonstration) -> Iterator[Shell]:
    """The program over an organisation, with nobody signed in."""

    def cheap(folder: Path) -> Office:
        return open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL)

    found = Shell(place, cheap, lambda: made.now)
    found.window.show()
    found.begin()
    settle(found.task)
    yield found
    found.dispose()


@pytest.fixture
def asks(office: Office, made: Demonstration, tmp_path: Path) -> Asks:
    """Somebody was invited, and asks to come in; the request is in a file of that name."""

    def asked(name: str) -> MadeRequest:
        admin = office.sign_in(FOUNDER, made.password)
        invited = admin.welcoming.invite({"name": name, "roles": ["hrm_manager"], "until": made.now.date()})
        admin.close()
        request = office.join(open_invitation(invited.file, invited.code, made.now.date()), OWN)
        (tmp_path / f"{name}.caseapp-aanvraag").write_bytes(request.file)
        return request

    return asked


def come(shell: Shell, file: Path) -> None:
    Clicked(shell).come(str(file))
    settle(shell.task)


def enter(shell: Shell, made: Demonstration, name: str) -> None:
    shell.start.sign_in(name, made.password)
    settle(shell.task)


def small(shell: Shell) -> list[QDialog]:
    return [one for one in shell.window.findChildren(QDialog) if one.isVisible()]


def test_no_window_of_the_door_lies_over_an_invitation(shell: Shell, tmp_path: Path) -> None:
    shell.arrival.show_recovery()
    file = tmp_path / "u.caseapp-uitnodiging"
    file.touch()
    come(shell, file)
    assert shell.window.currentWidget() is shell.arrival.join
    assert small(shell) == []


def test_a_request_that_is_clicked_twice_is_shown_once(
    shell: Shell, made: Demonstration, asks: Asks, tmp_path: Path
) -> None:
    asks("S. Nieuw")
    enter(shell, made, FOUNDER)
    for _ in range(2):
        come(shell, tmp_path / "S. Nieuw.caseapp-aanvraag")
        assert [type(one) for one in small(shell)] == [Admit]


def test_who_is_let_in_is_whose_fingerprint_was_heard(
    shell: Shell, office: Office, made: Demonstration, asks: Asks, tmp_path: Path
) -> None:
    """Whatever else is opened while the telephone call lasts."""
    heard = asks("S. Nieuw")
    asks("Iemand Anders")
    enter(shell, made, FOUNDER)
    come(shell, tmp_path / "S. Nieuw.caseapp-aanvraag")
    admit = small(shell)[0]
    assert isinstance(admit, Admit)
    assert heard.fingerprint in texts(admit)
    admit._state.look(tmp_path / "Iemand Anders.caseapp-aanvraag")  # as a file that comes meanwhile
    settle(shell.task)
    QTest.keyClick(button(admit, "Ik hoorde precies dit"), Qt.Key.Key_Space)
    QTest.keyClick(button(admit, "Toelaten"), Qt.Key.Key_Space)
    settle(shell.task)
    look = office.sign_in(FOUNDER, made.password)
    names = {one.name for one in look.organisation.members}
    look.close()
    assert "S. Nieuw" in names
    assert "Iemand Anders" not in names


def test_who_may_let_nobody_in_is_told_before_the_telephone_call(
    shell: Shell, made: Demonstration, asks: Asks, tmp_path: Path
) -> None:
    asks("S. Nieuw")
    enter(shell, made, "I. Verhoef")
    come(shell, tmp_path / "S. Nieuw.caseapp-aanvraag")
    assert small(shell) == []
    assert any(text.startswith("Alleen de beheerder") for text in texts(shell.window))
