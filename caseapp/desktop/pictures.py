"""Pictures of the main screens, painted without a screen from the real program on the demonstration organisation."""

from __future__ import annotations

import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QColor, QPainter

from caseapp.bootstrap import open_office
from caseapp.desktop.application import application
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.screen.decisions import Decisions
from caseapp.desktop.screen.main_window import MainWindow
from caseapp.desktop.screen.persons import Persons
from caseapp.desktop.screen.register_form import RegisterForm
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.computer import DARK, LIGHT, Choices
from caseapp.desktop.state.desk import Desk
from caseapp.desktop.state.register_form import RegisterWanted
from caseapp.desktop.task import Task
from caseapp.desktop.window import SIZE
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost
from caseapp.model.term import Role
from caseapp.office.office import Office
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from caseapp.office.session import Session


PATIENCE = 60
"""Seconds after which a screen counts as stuck."""

OWN = (
    ("40-maatregel-kiezen", "propose_measure", "voornemen"),
    ("41-vertrouwensinspecteur-bellen", "call_trust_inspector", "voornemen"),
    ("42-uitnodigen", "invite_hearing", "leerling"),
    ("43-gesprek-vastleggen", "record_hearing", "leerling"),
    ("44-controle-aanvragen", "request_inspection", "controle"),
)
"""The own forms that the HRM manager opens: the picture, the act, and the case."""

QUIET = 0.03
TYPING = 0.5
"""Seconds: after a screen is shown, and after the timers of a form have run."""


SHADE = 60
"""How dark a screen is under a small window, of 255."""

FIRST_SETTING = 30
"""The number of the first picture of the settings."""


class Stuck(Exception):
    """A screen did not come to rest."""


def settle(task: Task, *, quiet: float = QUIET) -> None:
    """Let the window and the worker do what they have to do.

    Raises:
        Stuck: they do not come to an end.
    """
    running, end = application(), time.monotonic() + PATIENCE
    rest = time.monotonic() + quiet
    while time.monotonic() < rest or not task.idle:
        running.processEvents()
        time.sleep(0.002)
        if not task.idle:
            rest = time.monotonic() + quiet
        if time.monotonic() > end:
            raise Stuck("The screen did not come to rest.")
    running.processEvents()


@dataclass(frozen=True, slots=True, kw_only=True)
class Studio:
    """Where the pictures are made: the organisation and the folder."""

    office: Office
    made: Demonstration
    folder: Path
    theme: str = LIGHT

    def shell(self, folder: Path, make_office: Callable[[Path], Office]) -> Shell:
        """The program over a folder, in the colours of the pictures, whatever the computer asks."""
        found = Shell(folder, make_office, lambda: self.made.now)
        found.computer.choices = Choices(theme=self.theme)
        return found

    @contextmanager
    def sign_in(self, role: Role) -> Iterator[tuple[MainWindow, Task]]:
        """The main window of the first member with this role."""
        session = self._session(role)
        task = Task()
        window = MainWindow(Desk(session=session, task=task, clock=lambda: self.made.now), demonstration=True)
        try:
            window.resize(*SIZE)
            window.show()
            settle(task)
            yield window, task
        finally:
            task.finish()
            shiboken6.delete(window)
            shiboken6.delete(task)
            session.close()

    def _session(self, role: Role) -> Session:
        for member in (*self.made.members.values(), FOUNDER):
            session = self.office.sign_in(member, self.made.password)
            if session.member.holds_anywhere(role):
                return session
            session.close()
        raise LookupError(role)

    def take(self, screen: QWidget, name: str) -> Path:
        """Make one picture."""
        path = self.folder / f"{name}.png"
        screen.grab().save(str(path))
        return path

    def take_with(self, screen: QWidget, dialog: QWidget, name: str) -> Path:
        """Make one picture of a screen with a small window over it."""
        path = self.folder / f"{name}.png"
        below = screen.grab()
        painter = QPainter(below)
        painter.fillRect(screen.rect(), QColor(0, 0, 0, SHADE))
        at = screen.rect().center() - dialog.rect().center()
        painter.drawPixmap(at, dialog.grab())
        painter.end()
        below.save(str(path))
        return path


def take_pictures(folder: Path, *, dark: bool = False) -> list[Path]:
    """Make a picture of each main screen; gives their paths, in order.

    Raises:
        OSError: the folder cannot be written.
        Stuck: a screen does not come to rest.
    """
    application()
    theme = theme_of()
    if theme is not None:
        theme.choose(dark=dark)
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        place = _folder(stack)
        made = make(place / "demonstration", open_office, cost=PasswordCost.MINIMAL)
        office = open_office(place / "demonstration", clock=lambda: made.now)
        stack.callback(office.close)
        studio = Studio(office=office, made=made, folder=folder, theme=DARK if dark else LIGHT)
        return [
            *_door(studio, place / "empty"),
            *_director(studio),
            *_manager(studio),
            *_board(studio),
            *_administrator(studio),
        ]


def _folder(stack: ExitStack) -> Path:
    from pathlib import Path

    return Path(stack.enter_context(TemporaryDirectory(prefix="caseapp-", ignore_cleanup_errors=True)))


def _door(studio: Studio, empty: Path) -> Iterator[Path]:
    shell = studio.shell(empty, open_office)
    shell.window.show()
    shell.begin()
    settle(shell.task)
    yield studio.take(shell.window, "01-eerste-start")
    shell.first.new_organisation.emit()
    settle(shell.task)
    yield studio.take(shell.window, "02-nieuwe-organisatie")
    shell.arrival.show_join()
    settle(shell.task)
    yield studio.take(shell.window, "28-aansluiten")
    shell.dispose()
    shell = studio.shell(studio.folder, lambda _folder: studio.office)
    shell.window.setCurrentWidget(shell.sign_in)
    shell.window.show()
    settle(shell.task)
    yield studio.take(shell.window, "03-aanmelden")
    shell.dispose()


def _director(studio: Studio) -> Iterator[Path]:
    with studio.sign_in(Role.DIRECTOR) as (window, task):
        yield studio.take(window, "04-werk")
        window.way.report()
        settle(task, quiet=TYPING)
        yield studio.take(window, "05-melden")


def _manager(studio: Studio) -> Iterator[Path]:
    with studio.sign_in(Role.HRM_MANAGER) as (window, task):
        window.way.go_to("cases")
        settle(task)
        yield studio.take(window, "06-zaken")
        yield from _searched(studio, window, task)
        way, cases = window.way, studio.made.cases
        way.open_case(cases["voornemen"])
        settle(task)
        yield studio.take(window, "07-zaak")
        way.open_form(Wanted(act="assess", case_id=cases["controle"]))
        settle(task, quiet=TYPING)
        yield studio.take(window, "08-beoordelen")
        way.open_case(cases["leraar"])
        way.case.go_to("dossier")
        settle(task)
        way.case.dossier.preview()
        settle(task, quiet=TYPING)
        yield studio.take(window, "09-dossier")
        for name, act, case in OWN:
            way.open_form(Wanted(act=act, case_id=cases[case]))
            settle(task, quiet=TYPING)
            yield studio.take(window, name)
        yield from _counted(studio, window, task)


def _searched(studio: Studio, window: MainWindow, task: Task) -> Iterator[Path]:
    window.ui.search.setText("foto")
    window.search.ask("foto")
    settle(task, quiet=TYPING)
    yield studio.take(window, "06-zoeken")
    window.ui.search.clear()
    window.search.ask("")


def _counted(studio: Studio, window: MainWindow, task: Task) -> Iterator[Path]:
    persons = window.way.page("persons", Persons)
    window.way.go_to("persons")
    settle(task)
    persons.list.ask(text="vermeer")
    settle(task)
    yield studio.take(window, "12-personen")
    window.way.go_to("statistics")
    settle(task, quiet=TYPING)
    yield studio.take(window, "13-overzicht")


def _board(studio: Studio) -> Iterator[Path]:
    with studio.sign_in(Role.BOARD_MEMBER) as (window, task):
        yield studio.take(window, "10-besluiten")
        waiting = window.way.page("decisions", Decisions).waiting_now
        for name, case in (("11-besluit-over-controle", "controle"), ("45-besluit-over-maatregel", "voornemen")):
            number = studio.made.cases[case]
            window.way.decide(next(one for one in waiting if one.case_id == number))
            settle(task, quiet=TYPING)
            yield studio.take(window, name)


def _administrator(studio: Studio) -> Iterator[Path]:
    with studio.sign_in(Role.ADMINISTRATOR) as (window, task):
        window.way.go_to("settings")
        settle(task)
        page = window.way.page("settings", Settings)
        for at, section in enumerate(page.buttons, start=FIRST_SETTING):
            page.go_to(section)
            settle(task)
            yield studio.take(window, f"{at}-instellingen-{section.replace('_', '-')}")
        for at, act in enumerate(("add_member", "invite_member"), start=FIRST_SETTING + len(page.buttons)):
            page.open_form(RegisterWanted(act=act))
            form = page.findChild(RegisterForm)
            settle(task, quiet=TYPING)
            if form is not None:
                yield studio.take_with(window, form, f"{at}-{act.replace('_', '-')}")
                form.reject()
                settle(task)


def check_forms() -> Iterator[str]:
    """Open the form of every act and every screen, on the demonstration; gives the name of each.

    Raises:
        Stuck: one does not come to rest.
    """
    application()
    with ExitStack() as stack:
        place = _folder(stack)
        made = make(place, open_office, cost=PasswordCost.MINIMAL)
        office = open_office(place, clock=lambda: made.now)
        stack.callback(office.close)
        studio = Studio(office=office, made=made, folder=place)
        window, task = stack.enter_context(studio.sign_in(Role.HRM_MANAGER))
        for name in window.way.places:
            window.way.go_to(name)
            settle(task)
            yield name
        for act in CATALOGUE:
            window.way.open_form(Wanted(act=act, case_id=made.cases["leraar"]))
            settle(task)
            yield act
