"""Where the walk is made: the demonstration organisation, who sits down in it, and how the screens look."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QWidget

from caseapp.bootstrap import open_office, open_office_at
from caseapp.desktop.screen.main_window import MainWindow
from caseapp.desktop.settling import QUIET, settle
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.computer import Choices, Computer
from caseapp.desktop.state.desk import Desk
from caseapp.desktop.task import Task
from caseapp.desktop.window import SIZE
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost
from caseapp.office.office import Office
from caseapp.office.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from caseapp.model.term import Role
    from caseapp.office.joining.address import Address

TYPING = 0.5
"""Seconds in which the timers of a form have run."""

OWN_PASSWORD = "een lange eigen zin"  # noqa: S105 - of invented people in a store that is thrown away


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One thing to look at: its name, the window, and the small window over it where there is one."""

    name: str
    screen: QWidget
    dialog: QWidget | None = None

    @property
    def shown(self) -> QWidget:
        """What it is about: the small window when there is one."""
        return self.dialog or self.screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """The organisation, the folder it is kept in, and how to look at it.

    ``typing`` is how many seconds a form gets for its timers; ``size`` that of the window; ``spare`` an empty folder.
    """

    office: Office
    made: Demonstration
    folder: Path
    spare: Path
    choices: Choices = field(default_factory=Choices)
    typing: float = TYPING
    size: tuple[int, int] = SIZE

    @property
    def cases(self) -> Mapping[str, str]:
        """The numbers of the demonstration's cases by the names of their stories."""
        return self.made.cases

    def now(self) -> datetime:
        """The moment at which the stories stop."""
        return self.made.now

    def open(self, folder: Path) -> Office:
        """An office over a folder, at that moment; a guess at its passwords costs nothing."""
        return open_office(folder, clock=self.now, cost=PasswordCost.MINIMAL)

    def open_beside(self, address: Address, own: Path, *, create: bool = False) -> Office:
        """An office over a store elsewhere, with what is this computer's in a folder of its own."""
        return open_office_at(address, own, create=create, clock=self.now, cost=PasswordCost.MINIMAL)

    @contextmanager
    def shell(self, folder: Path, make_office: Callable[[Path], Office] | None = None) -> Iterator[Shell]:
        """The program over a folder, looking as was chosen, whatever the computer asks."""
        found = Shell(folder, make_office or self.open, self.now, office_at=self.open_beside)
        try:
            found.computer.choices = self.choices
            found.speaking.follow()
            found.window.resize(*self.size)
            found.window.show()
            yield found
        finally:
            found.dispose()

    @contextmanager
    def session(self, role: Role | None = None) -> Iterator[Session]:
        """The first member with a role; the founder without one.

        Raises:
            LookupError: nobody has the role.
        """
        for member in (*(self.made.members.values() if role else ()), FOUNDER):
            session = self.office.sign_in(member, self.made.password)
            try:
                if role is None or session.member.holds_anywhere(role):
                    yield session
                    return
            finally:
                session.close()
        raise LookupError(role)

    @contextmanager
    def sit_down(self, role: Role | None = None) -> Iterator[Seat]:
        """The main window of the first member with a role; of the founder without one."""
        with self.session(role) as session:
            task, computer = Task(), Computer()
            computer.choices = self.choices
            desk = Desk(session=session, task=task, clock=self.now, computer=computer)
            window = MainWindow(desk, demonstration=True)
            seat = Seat(studio=self, session=session, window=window, task=task)
            try:
                window.resize(*self.size)
                window.show()
                seat.rest()
                yield seat
            finally:
                task.finish()
                shiboken6.delete(window)
                shiboken6.delete(task)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Somebody who is signed in."""

    studio: Studio
    session: Session
    window: MainWindow
    task: Task

    def rest(self, *, typed: bool = False) -> None:
        """Wait until the screen is at rest; with ``typed`` also until a form has asked and kept what was typed."""
        settle(self.task, quiet=self.studio.typing if typed else QUIET)

    def stop(self, name: str, dialog: QWidget | None = None, *, typed: bool = False) -> Stop:
        """What is shown now, at rest."""
        self.rest(typed=typed)
        return Stop(name=name, screen=self.window, dialog=dialog)


@contextmanager
def studio(folder: Path, *, choices: Choices, typing: float = TYPING, size: tuple[int, int] = SIZE) -> Iterator[Studio]:
    """The demonstration organisation in an empty folder, and everything that the walk needs."""
    with ExitStack() as stack:
        made = make(folder / "demonstration", open_office, cost=PasswordCost.MINIMAL)
        office = open_office(folder / "demonstration", clock=lambda: made.now, cost=PasswordCost.MINIMAL)
        stack.callback(office.close)
        yield Studio(
            office=office,
            made=made,
            folder=folder / "demonstration",
            spare=folder,
            choices=choices,
            typing=typing,
            size=size,
        )
