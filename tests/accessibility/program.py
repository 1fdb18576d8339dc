"""The program for the client: goes past every screen when told to go on, or waits to be used."""

import sys
from datetime import datetime
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop

from caseapp.bootstrap import open_office
from caseapp.desktop.application import application
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.computer import LIGHT, Choices
from caseapp.desktop.tour.studio import studio
from caseapp.desktop.tour.walk import walk
from caseapp.ledger import PasswordCost

if TYPE_CHECKING:
    from caseapp.office.office import Office

TURN = 20
"""Milliseconds in which the program deals with what the client asks, before it looks whether it may go on."""


def past_every_screen(folder: Path) -> None:
    """Show a screen, say its name, and go on when a line comes in."""
    lines: Queue[str] = Queue()

    def listen() -> None:
        for line in sys.stdin:
            lines.put(line)

    Thread(target=listen, daemon=True).start()
    with studio(folder, choices=Choices(theme=LIGHT), typing=0.3) as where:
        for stop in walk(where):
            print(stop.name, flush=True)
            while lines.empty():
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, TURN)
            lines.get()
    print("", flush=True)


def to_be_used(folder: Path, now: datetime) -> None:
    """Open the program on a store, until it is ended from outside."""

    def cheap(place: Path) -> "Office":
        return open_office(place, clock=lambda: now, cost=PasswordCost.MINIMAL)

    shell = Shell(folder, cheap, lambda: now)
    shell.window.show()
    shell.begin()
    print("ready", flush=True)
    application().exec()


if __name__ == "__main__":
    application()
    if len(sys.argv) > 2:
        to_be_used(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
    else:
        past_every_screen(Path(sys.argv[1]))
