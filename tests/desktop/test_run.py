"""The program from start to end, as the command line calls it."""

import gc
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from caseapp import desktop
from caseapp.desktop.collecting import Collector
from caseapp.desktop.window import Window

HEAVY = ("sqlalchemy", "nacl", "reportlab", "sqlcipher3", "pypdfium2", "keyring", "caseapp.office.office")


def close_soon(seen: list[str]) -> None:
    """As a user would, a moment after the window is there."""
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]
    seen += [one.windowTitle() for one in windows]
    for one in windows:
        one.close()


def test_the_window_opens_and_closes(dressed: QApplication, tmp_path: Path) -> None:
    seen: list[str] = []
    QTimer.singleShot(300, lambda: close_soon(seen))
    assert desktop.run(tmp_path / "new") == 0
    assert seen == ["Caseapp"]


def test_the_demonstration_opens(dressed: QApplication, tmp_path: Path) -> None:
    seen: list[str] = []
    QTimer.singleShot(300, lambda: close_soon(seen))
    assert desktop.run(tmp_path / "new", demo=True) == 0
    assert not (tmp_path / "new").exists(), "a demonstration touches nobody's data"


def test_nothing_heavy_is_loaded_before_the_window_is_painted(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").touch()
    program = f"""
import sys
import time
from pathlib import Path
from caseapp.desktop.application import application
from caseapp.desktop.opening import make_office, now
from caseapp.desktop.shell import Shell

running = application()
shell = Shell(Path({str(tmp_path)!r}), make_office, now)

def painted():
    print(*(name for name in {HEAVY!r} if name in sys.modules))
    running.quit()

shell.window.painted.connect(painted)
shell.window.show()
shell.begin()
shell.window.painted.disconnect(shell.start.look)
running.exec()
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert run.stdout.strip() == ""


def test_garbage_is_collected_in_the_windows_thread_when_it_has_grown(dressed: QApplication) -> None:
    assert dressed.findChild(Collector) is not None
    assert not gc.isenabled(), "Python by itself would collect on the worker too"
    most = gc.get_threshold()[0]
    heap = [[number] for number in range(most * 20)]
    assert gc.get_count()[0] > most
    end = time.monotonic() + 10
    while gc.get_count()[0] > most and time.monotonic() < end:
        dressed.processEvents()
        time.sleep(0.02)
    assert gc.get_count()[0] <= most
    assert heap
