"""What is chosen on this computer: language, colours, when it locks, and whether it remembers who one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Signal

from caseapp import __version__
from caseapp.desktop.language import DUTCH, ENGLISH, percent, spoken
from caseapp.desktop.state.computer import DARK, FOLLOW, LIGHT
from caseapp.desktop.state.option import Option
from caseapp.office.joining.server import Server, read_server

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.exchange.update import Release

SIZES, USUAL = (90, 100, 110, 125, 150), 100
MINUTES = (2, 5, 10, 15, 30, 60, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembering:
    """Whether this computer can remember who one is, and does; and where the data is: on a server, or in a file."""

    possible: bool
    remembered: bool
    store: str
    local: str
    server: Server | None = None


class ThisComputerState(QObject):
    """``loaded`` gives what is known of remembering; ``told`` goes to the banner; ``looked`` tells of new versions."""

    loaded = Signal(object)
    looked = Signal(str)
    told = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def load(self) -> None:
        """See whether this computer remembers who one is."""
        session = self._desk.session

        def work() -> Remembering:
            store, local = session.places
            return Remembering(
                possible=session.can_be_remembered,
                remembered=session.remembered,
                store=store,
                local=local,
                server=read_server(store),
            )

        self._desk.task.run(work, self.loaded.emit, owner=self)

    def remember(self, *, remember: bool) -> None:
        """Remember who one is, or forget it."""
        session = self._desk.session

        def done(kept: bool) -> None:
            if remember and not kept:
                text = App.translate("ThisComputer", "This computer has no keychain that keeps it. Type your password.")
                self.told.emit(text, "due")
            self.load()

        self._desk.task.run(session.remember if remember else session.forget, done, owner=self)

    def look_for_version(self) -> None:
        """See whether a newer version lies where the organisation keeps them; only when somebody asks."""

        def work() -> Release:
            from caseapp.exchange.update import look
            from caseapp.provided import provided

            return look(provided().updates, __version__)

        self._desk.task.run(work, self._found, failed=self._not_found, owner=self)

    def _found(self, release: Release) -> None:
        newest = App.translate("ThisComputer", "You have the newest version: {version}.")
        newer = App.translate(
            "ThisComputer", "Version {version} is ready; you have {own}. Install {file}, or ask your IT department to."
        )
        text = newer if release.newer else newest
        self.looked.emit(text.format(version=release.version, own=__version__, file=release.file))

    def _not_found(self, error: Exception) -> None:
        from caseapp.exchange.update import UpdateError

        self.looked.emit(spoken(str(error)) if isinstance(error, UpdateError) else "")
        if not isinstance(error, UpdateError):
            self._desk.task.fault.emit(error)


def languages() -> tuple[Option, ...]:
    """The languages of the interface, each by its own name."""
    return Option(value=DUTCH, label="Nederlands"), Option(value=ENGLISH, label="English")


def themes() -> tuple[Option, ...]:
    """The colours that can be chosen."""
    return (
        Option(value=FOLLOW, label=App.translate("ThisComputer", "Same as the computer")),
        Option(value=LIGHT, label=App.translate("ThisComputer", "Light")),
        Option(value=DARK, label=App.translate("ThisComputer", "Dark")),
    )


def sizes() -> tuple[Option, ...]:
    """The sizes of text beside the computer's own."""
    usual = App.translate("ThisComputer", "Same as the computer")
    return tuple(Option(value=str(one), label=percent(one) if one != USUAL else usual) for one in SIZES)


def idle_times() -> tuple[Option, ...]:
    """After how many minutes the program locks by itself; 0 is never."""
    minutes = App.translate("ThisComputer", "{number} minutes without keyboard or mouse")
    return tuple(
        Option(
            value=str(one),
            label=minutes.format(number=one) if one else App.translate("ThisComputer", "Only when I lock it myself"),
        )
        for one in MINUTES
    )
