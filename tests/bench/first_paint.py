"""Run as a script by `bench_start`: opens a window, prints when it was first painted and the time of the processor.

`empty` opens an empty window. `ours` opens the program as the command `caseapp`
alone does, on the data in the folder that CASEAPP_DATA names; painted it is when the sign-in
page was, with the names of the members in it. The moment is the first turn of Qt's loop after the window's own paint
event, in both. Nothing is imported here that the window does not need.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import override
else:

    def override(method: object) -> object:
        """As the library's, which an empty window does not load."""
        return method


def main(kind: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if kind == "empty":
        from PySide6.QtWidgets import QApplication, QWidget

        running = QApplication([])
        window = QWidget()
        window.resize(1366, 768)
        window.show()
        _watch(lambda: True)
        running.exec()
        return
    from caseapp.cli import main as caseapp
    from caseapp.cli import window as command

    command.has_screen = lambda: True  # nobody looks, and it is measured all the same
    sys.meta_path.insert(0, Waiting())
    caseapp([])


class Waiting:
    """Begins to watch when the program has loaded Qt itself; sooner, and the order of what is loaded was another."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "caseapp.desktop.shell":
            sys.meta_path.remove(self)
            _before_loop(lambda: _watch(_named))


def _named() -> bool:
    """Whether the sign-in page is shown with names in it."""
    from PySide6.QtWidgets import QApplication, QComboBox

    lists = [one.findChild(QComboBox, "name") for one in QApplication.topLevelWidgets()]
    return any(found is not None and found.isVisible() and found.count() for found in lists)


def _before_loop(begin: Callable[[], None]) -> None:
    """Call something just before Qt's loop begins, when everything is shown."""
    from PySide6.QtWidgets import QApplication

    loop = QApplication.exec

    def begun(*_: object) -> int:
        begin()
        return loop()

    QApplication.exec = begun  # type: ignore[method-assign]


def _watch(ready: Callable[[], bool]) -> None:
    """End when the window was painted that is shown, and it is ready.

    Only what happens to the window itself is looked at: to look at what happens to each thing in it would cost more
    than the things.
    """
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, end)
            return False

    def end() -> None:
        then = time.perf_counter(), time.process_time()  # whether it is ready is no part of the start
        if ready():
            print(*then, flush=True)
            os._exit(0)

    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.installEventFilter(Watch(window))


if __name__ == "__main__":
    main(sys.argv[1])
