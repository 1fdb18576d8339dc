"""What the tests of the desktop start from: the real program on a real store with the demonstration in it."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from typing_extensions import override

from caseapp.bootstrap import open_office
from caseapp.desktop.application import application
from caseapp.desktop.collecting import CONSTANTS, IMMORTAL_SINCE, make_lasting
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen import persons
from caseapp.desktop.screen.main_window import MainWindow
from caseapp.desktop.shell import Shell
from caseapp.desktop.state import act_form, edit_letter, letters, search, typed_draft
from caseapp.desktop.window import Window
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.ledger import PasswordCost
from caseapp.office.office import Office
from tests.desktop.person import Person

OpenAs = Callable[[str], Person]


@pytest.fixture(scope="session", autouse=True)
def lasting_constants() -> None:
    """Tests that use Qt without the program's own application need what that does first of all."""
    if sys.version_info < IMMORTAL_SINCE:
        make_lasting(*CONSTANTS)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with its look and in Dutch; light, whatever the computer asks."""
    application()
    theme = theme_of()
    assert theme is not None
    theme.choose(dark=False)
    return qapp


class Windows(QObject):
    """Sees every window that is shown, however briefly."""

    def __init__(self) -> None:
        super().__init__()
        self.strange: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            popup = watched.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
            if not popup and not isinstance(watched, MainWindow | Window | QDialog):
                self.strange.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture(autouse=True)
def quick_timers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pauses after the last key are for people."""
    monkeypatch.setattr(letters, "LOOK_AFTER", 20)
    monkeypatch.setattr(edit_letter, "LOOK_AFTER", 20)
    monkeypatch.setattr(act_form, "ASK_AFTER", 20)
    monkeypatch.setattr(act_form, "SAVE_AFTER", 30)
    monkeypatch.setattr(typed_draft, "SAVE_AFTER", 30)
    monkeypatch.setattr(search, "PAUSE", 10)
    monkeypatch.setattr(persons, "TYPING_PAUSE", 10)


@pytest.fixture(autouse=True)
def no_strange_windows(qapp: QApplication) -> Iterator[None]:
    """A widget that is shown before it has its place flashes up as a window of its own, and takes the focus away."""
    windows = Windows()
    qapp.installEventFilter(windows)
    yield
    qapp.removeEventFilter(windows)
    assert windows.strange == []


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Demonstration]:
    """The demonstration organisation, played once."""
    folder = tmp_path_factory.mktemp("demonstration")
    made = make(folder, open_office, cost=PasswordCost.MINIMAL)
    choose_own_passwords(folder, made)
    return folder, made


def choose_own_passwords(folder: Path, made: Demonstration) -> None:
    """Everybody has chosen the password themselves, so that nobody is asked to."""
    office = open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL)
    for member in made.members.values():
        session = office.sign_in(member, made.password)
        session.change_password(made.password, f"{made.password} twee")
        session.change_password(f"{made.password} twee", made.password)
        session.close()
    office.close()


@pytest.fixture
def made(played: tuple[Path, Demonstration]) -> Demonstration:
    """Who is in it, the password, and the numbers of the cases."""
    return played[1]


@pytest.fixture
def place(played: tuple[Path, Demonstration], tmp_path: Path) -> Path:
    """A copy of the store that the test may change."""
    return Path(shutil.copytree(played[0], tmp_path / "store"))


@pytest.fixture
def office(place: Path, made: Demonstration) -> Iterator[Office]:
    """The office over it, at the moment at which the stories stop."""
    found = open_office(place, clock=lambda: made.now, cost=PasswordCost.MINIMAL)
    yield found
    found.close()


@pytest.fixture
def sign_in(dressed: QApplication, office: Office, made: Demonstration) -> Iterator[OpenAs]:
    """Sit down as a member of the demonstration, by name; nothing may go wrong unseen."""
    people: list[Person] = []

    def open_as(name: str) -> Person:
        person = Person(office, made, name)
        people.append(person)
        return person

    yield open_as
    for person in people:
        person.stand_up()
    assert [repr(fault) for person in people for fault in person.faults] == []


@pytest.fixture
def shell(dressed: QApplication, tmp_path: Path, made: Demonstration) -> Iterator[Shell]:
    """The program as it is opened for the first time."""

    def cheap(folder: Path) -> Office:
        return open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL)

    found = Shell(tmp_path / "fresh", cheap, lambda: made.now)
    found.window.show()
    found.begin()
    settle(found.task)
    yield found
    found.dispose()
