"""What the tests of the desktop start from: the real program on a real store with the demonstration in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import open_office
from caseapp.desktop.application import application
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.pictures import settle
from caseapp.desktop.shell import Shell
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.ledger import PasswordCost
from caseapp.office.office import Office
from tests.desktop.person import Person

OpenAs = Callable[[str], Person]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with its look and in Dutch; light, whatever the computer asks."""
    application()
    theme = theme_of()
    assert theme is not None
    theme.choose(dark=False)
    return qapp


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Demonstration]:
    """The demonstration organisation, played once."""
    folder = tmp_path_factory.mktemp("demonstration")
    return folder, make(folder, open_office, cost=PasswordCost.MINIMAL)


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
    found.window.close()
    settle(found.task)
