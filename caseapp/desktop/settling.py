"""Waiting until a screen is at rest, for pictures and for whoever looks at the program from outside."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from caseapp.desktop.task import Task

PATIENCE = 60
"""Seconds after which a screen counts as stuck."""

QUIET = 0.03
"""Seconds in which nothing happens on a screen that is at rest."""

BRIEF = 0.006
"""Seconds: what takes longer than this was more than a look whether there is something to do."""


class Stuck(Exception):
    """A screen did not come to rest."""


def settle(task: Task, *, quiet: float = QUIET) -> None:
    """Let the window and the worker do what they have to do.

    Raises:
        Stuck: they do not come to an end.
    """
    begin = time.monotonic()
    rest = begin + quiet
    while time.monotonic() < rest or not task.idle:
        before = time.monotonic()
        QCoreApplication.processEvents()
        worked = time.monotonic() - before > BRIEF
        time.sleep(0.002)
        if worked or not task.idle:
            rest = max(rest, time.monotonic() + min(quiet, QUIET))
        if time.monotonic() > begin + PATIENCE:
            raise Stuck("The screen did not come to rest.")
    QCoreApplication.processEvents()
