"""Run as a script by `bench_start`: opens a window, prints the moment when it was first painted, and ends.

`empty` opens an empty window. `ours FOLDER` opens the program as `caseapp desktop` does, and waits until the sign-in
page is painted; `named FOLDER` until the names of the members stand in it. Nothing is imported here that the window
does not need.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def main(kind: str, folder: str = "") -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if kind == "empty":
        from PySide6.QtWidgets import QApplication, QWidget

        running = QApplication([])
        window = QWidget()
        window.setObjectName("Empty")
        window.resize(1366, 768)
        window.show()
        _watch("Empty", "")
        running.exec()
        return
    from caseapp.cli import main as caseapp
    from caseapp.cli import window as command

    command.has_screen = lambda: True  # nobody looks, and it is measured all the same
    _before_loop(lambda: _watch("SignIn", "name" if kind == "named" else ""))
    caseapp(["desktop", "--data", folder])


def _before_loop(begin: Callable[[], None]) -> None:
    """Call something just before Qt's loop begins, when everything is shown."""
    from PySide6.QtWidgets import QApplication

    loop = QApplication.exec

    def begun(*_: object) -> int:
        begin()
        return loop()

    QApplication.exec = begun  # type: ignore[method-assign]


def _watch(painted: str, filled: str) -> None:
    """End when the widget of that name was painted, and the list of that name in it holds something."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
    from typing_extensions import override

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            wanted = filled or painted
            if event.type() == QEvent.Type.Paint and watched.objectName() == wanted and self.full(watched):
                QTimer.singleShot(0, end)
            return False

        def full(self, watched: QObject) -> bool:
            return not filled or watched.property("count") > 0

    def end() -> None:
        print(time.perf_counter(), flush=True)
        os._exit(0)

    running = QCoreApplication.instance()
    assert running is not None
    running.installEventFilter(Watch(running))


if __name__ == "__main__":
    main(*sys.argv[1:])
