"""What is typed before anybody has a key is there again in the next program, and holds no secret."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import open_office_at
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.new_organisation import NewOrganisation
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.door_draft import FOUNDATION, JOINING, begun_file, read_begun
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost
from caseapp.office.joining.address import Address, read_address
from caseapp.office.office import Office
from tests.desktop.person import TIMERS, button, texts

SECRET = "een lange eigen zin"
Start = Callable[[], Shell]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where nothing is yet."""
    return tmp_path / "fresh"


@pytest.fixture
def start(dressed: QApplication, folder: Path, made: Demonstration) -> Iterator[Start]:
    """Start the program on the same folder, as often as one likes."""
    shells: list[Shell] = []

    def at(address: Address, own: Path, *, create: bool = False) -> Office:
        return open_office_at(address, own, create=create, clock=lambda: made.now, cost=PasswordCost.MINIMAL)

    def known(own: Path) -> Office:
        return at(read_address(own) or Address(folder=str(own)), own)

    def begin() -> Shell:
        shell = Shell(folder, known, lambda: made.now, office_at=at)
        shells.append(shell)
        shell.window.show()
        shell.begin()
        while shell.start.office is None:
            settle(shell.task)
        settle(shell.task)
        return shell

    yield begin
    for shell in shells:
        shell.dispose()


def wizard(shell: Shell) -> NewOrganisation:
    """The wizard, opened by its button."""
    shell.first.ui.new_organisation.click()
    settle(shell.task)
    assert shell.wizard is not None
    return shell.wizard


def fill(shell: Shell) -> NewOrganisation:
    """Everything that can be filled in, a password and a server too."""
    found = wizard(shell)
    ui = found.ui
    QTest.keyClicks(ui.organisation, "Stichting De Brug")
    ui.po.setChecked(True)
    ui.vo.setChecked(True)
    ui.schools.setPlainText("De Lage Waard\nHet Kompas")
    found.pages.ask_kinds()
    ui.kinds.choose("Het Kompas", "vo")
    ui.kinds.choose("De Lage Waard", "po")
    ui.next.click()
    ui.protocol.setCurrentIndex(ui.protocol.findData("ozhw"))
    ui.protocol.activated.emit(ui.protocol.currentIndex())
    QTest.keyClicks(ui.consented.line, "10-12-2018")
    QTest.keyClicks(ui.adopted.line, "1 januari")
    ui.founder.setText("I. Verhoef")
    ui.director.setChecked(True)
    ui.director_school.setCurrentIndex(1)
    ui.password.setText(SECRET)
    ui.repeat.setText(SECRET)
    ui.on_server.setChecked(True)
    ui.server.ui.host.setText("db.school.example:5433")
    ui.server.ui.database.setText("caseapp")
    ui.server.ui.user.setText("bestuur")
    ui.server.ui.password.setText(SECRET)
    settle(shell.task, quiet=TIMERS)
    return found


def test_everything_but_the_passwords_is_there_in_the_next_program(start: Start, folder: Path) -> None:
    fill(start())
    again = start()
    assert any("nieuwe organisatie bezig" in text for text in texts(again.first))
    ui = wizard(again).ui
    assert ui.organisation.text() == "Stichting De Brug"
    assert (ui.po.isChecked(), ui.vo.isChecked(), ui.mbo.isChecked()) == (True, True, False)
    assert ui.schools.toPlainText() == "De Lage Waard\nHet Kompas"
    assert [ui.kinds.chosen(one) for one in ("De Lage Waard", "Het Kompas")] == ["po", "vo"]
    assert ui.protocol.currentData() == "ozhw"
    assert ui.dates.isVisibleTo(ui.page_text), "the days are asked of this text"
    assert (ui.consented.line.text(), ui.adopted.line.text()) == ("10-12-2018", "1 januari")
    assert ui.founder.text() == "I. Verhoef"
    assert ui.director_of.isVisibleTo(ui.page_founder)
    assert ui.director_school.currentText() == "Het Kompas"
    assert ui.on_server.isChecked()
    fields = ui.server.ui
    assert [one.text() for one in (fields.host, fields.database, fields.user)] == [
        "db.school.example:5433",
        "caseapp",
        "bestuur",
    ]
    assert [one.text() for one in (fields.password, ui.password, ui.repeat)] == ["", "", ""]
    assert SECRET not in begun_file(folder, FOUNDATION).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "pasted",
    [
        f"postgresql://bestuur:{SECRET}@db.school.example/caseapp",
        f"postgresql://bestuur:{SECRET}",
        f"host=db password={SECRET}",
        f"postgresql://db.school.example/caseapp?sslmode=verify-full&password={SECRET}",
    ],
)
@pytest.mark.parametrize("left", [True, False], ids=["left the field", "still in it"])
def test_a_password_in_a_pasted_address_is_not_kept(start: Start, folder: Path, pasted: str, left: bool) -> None:
    shell = start()
    ui = wizard(shell).ui
    ui.organisation.setText("Stichting De Brug")
    ui.on_server.setChecked(True)
    ui.server.ui.host.setText(pasted)
    if left:
        ui.server.ui.host.editingFinished.emit()
    settle(shell.task, quiet=TIMERS)
    text = begun_file(folder, FOUNDATION).read_text(encoding="utf-8")
    assert "De Brug" in text
    assert SECRET not in text
    if left and "verify-full" in pasted:
        assert "verify-full" in text, "how the server is checked must not become less by a restart"


@pytest.mark.skipif(sys.platform == "win32", reason="who may read a file is told otherwise there")
def test_the_file_is_for_its_user_alone(start: Start, folder: Path) -> None:
    fill(start())
    assert begun_file(folder, FOUNDATION).stat().st_mode & 0o077 == 0


def founded(shell: Shell) -> NewOrganisation:
    """The wizard, with the organisation founded on this computer."""
    found = fill(shell)
    found.ui.on_computer.setChecked(True)
    for _ in range(3):
        found.ui.next.click()
        settle(shell.task, quiet=TIMERS)
    return found


def test_it_is_thrown_away_when_one_begins_again(start: Start, folder: Path) -> None:
    fill(start())
    shell = start()
    button(wizard(shell), "Opnieuw beginnen").click()
    settle(shell.task, quiet=TIMERS)
    assert shell.wizard is not None
    assert not shell.wizard.ui.organisation.text()
    assert not begun_file(folder, FOUNDATION).exists()
    shell.wizard.ui.organisation.setText("Anders")
    settle(shell.task, quiet=TIMERS)
    assert read_begun(begun_file(folder, FOUNDATION))["organisation"] == "Anders"
    shell.wizard.ui.organisation.clear()
    settle(shell.task, quiet=TIMERS)
    assert not begun_file(folder, FOUNDATION).exists(), "what is as it was at first, is nothing begun"


def test_it_is_thrown_away_when_the_organisation_is_there(start: Start, folder: Path) -> None:
    shell = start()
    found = founded(shell)
    assert found.ui.pages.currentWidget() is found.ui.page_recovery
    assert not begun_file(folder, FOUNDATION).exists()
    found.ui.founder.setText("Toch anders")
    settle(shell.task, quiet=TIMERS)
    assert not begun_file(folder, FOUNDATION).exists()


def test_what_was_left_by_a_kill_after_the_foundation_goes(start: Start, folder: Path) -> None:
    shell = start()
    founded(shell)
    begun_file(folder, FOUNDATION).write_text(json.dumps({"organisation": "Stichting De Brug"}), encoding="utf-8")
    start()
    assert not begun_file(folder, FOUNDATION).exists()


def test_going_back_to_the_first_choice_and_closing_lose_nothing(start: Start) -> None:
    shell = start()
    found = wizard(shell)
    found.ui.organisation.setText("Stichting De Brug")
    found.ui.back.click()
    settle(shell.task)
    found = wizard(shell)
    assert found.ui.organisation.text() == "Stichting De Brug"
    found.ui.organisation.setText("Stichting De Brug en Omstreken")
    shell.close()
    assert wizard(start()).ui.organisation.text() == "Stichting De Brug en Omstreken"


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"\xff\xfe",
        b"[1]",
        b'{"organisation": 3, "po": "ja", "kinds": [1], "server": "x", "protocol": ["ozhw"]}',
        b'{"organisation": "Br',
        b"[" * 200_000,
        b'{"protocol": "bestaat niet", "region": "nergens", "director_school": "Weg", "kinds": {"Weg": "po"}}',
        b'{"server": {"host": 4, "options": {"sslmode": 5}}}',
    ],
)
def test_a_damaged_file_begins_empty(start: Start, folder: Path, damaged: bytes) -> None:
    file = begun_file(folder, FOUNDATION)
    file.parent.mkdir(parents=True)
    file.write_bytes(damaged)
    ui = wizard(start()).ui
    assert not ui.organisation.text()
    assert ui.protocol.currentIndex() == -1
    assert ui.region.currentIndex() == 1


def test_the_invitation_that_was_chosen_is_there_again(
    start: Start, folder: Path, tmp_path: Path, office: Office, made: Demonstration, place: Path
) -> None:
    admin = office.sign_in(FOUNDER, made.password)
    invitation = admin.welcoming.invite({"name": "S. Nieuw", "roles": ["hrm_manager"], "until": made.now.date()})
    admin.close()
    file = tmp_path / "uitnodiging.caseapp-uitnodiging"
    file.write_bytes(invitation.file)
    shell = start()
    shell.first.ui.join.click()
    join = shell.arrival.join
    assert join is not None
    join.take_file(str(file))
    QTest.keyClicks(join.ui.code, invitation.code)
    QTest.keyClick(join.ui.next, Qt.Key.Key_Space)
    settle(shell.task)
    join.place.take(str(place))
    join.ui.password.setText(SECRET)
    settle(shell.task, quiet=TIMERS)
    kept = begun_file(folder, JOINING).read_text(encoding="utf-8")
    assert SECRET not in kept
    assert invitation.code not in kept

    again = start()
    again.first.ui.join.click()
    settle(again.task)
    join = again.arrival.join
    assert join is not None
    assert "uitnodiging.caseapp-uitnodiging" in texts(join)
    assert not join.ui.code.text()
    QTest.keyClicks(join.ui.code, invitation.code)
    QTest.keyClick(join.ui.next, Qt.Key.Key_Space)
    settle(again.task)
    assert str(place) in texts(join)
    button(join, "Opnieuw beginnen").click()
    settle(again.task)
    assert not begun_file(folder, JOINING).exists()
    assert again.arrival.join is not None
    assert "uitnodiging.caseapp-uitnodiging" not in texts(again.arrival.join)


KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from PySide6.QtTest import QTest
from caseapp.bootstrap import open_office
from caseapp.desktop.application import application
from caseapp.desktop.pictures import settle
from caseapp.desktop.shell import Shell
from caseapp.desktop.state import typed_draft
from caseapp.ledger import PasswordCost

typed_draft.SAVE_AFTER = 30
application()
now = datetime.fromisoformat(sys.argv[2])
shell = Shell(Path(sys.argv[1]), lambda at: open_office(at, clock=lambda: now, cost=PasswordCost.MINIMAL), lambda: now)
shell.window.show()
shell.begin()
while shell.start.office is None:
    settle(shell.task)
shell.first.ui.new_organisation.click()
settle(shell.task)
ui = shell.wizard.ui
QTest.keyClicks(ui.organisation, "Stichting De Brug")
ui.schools.setFocus()
QTest.keyClicks(ui.schools, "De Lage Waard")
QTest.keyClicks(ui.password, "een lange eigen zin")
settle(shell.task, quiet=0.2)
QTest.keyClicks(ui.organisation, " en")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a signal that nobody can catch")
def test_a_program_that_is_killed_while_one_founds_has_kept_it(start: Start, folder: Path, made: Demonstration) -> None:
    command = [sys.executable, "-c", KILLED, str(folder), made.now.isoformat()]
    run = subprocess.run(command, check=False, timeout=120, capture_output=True)
    assert run.returncode == -signal.SIGKILL, run.stderr.decode()
    assert all(SECRET.encode() not in file.read_bytes() for file in folder.rglob("*") if file.is_file())
    ui = wizard(start()).ui
    assert ui.organisation.text() == "Stichting De Brug"
    assert ui.schools.toPlainText() == "De Lage Waard"
