"""The program runs for days: calls to Qt do not count ``None`` or ``True`` down to zero."""

import subprocess
import sys

from PySide6.QtWidgets import QApplication

from caseapp.desktop.collecting import SPARE

MANY = """
from PySide6.QtWidgets import QLabel
from caseapp.desktop.application import application
running = application()
label = QLabel()
for _ in range(300_000):
    label.setText("a")
    label.focusProxy()
print("alive", flush=True)
"""
OPENING = """
import sys
from PySide6.QtCore import QTimer
from caseapp.desktop.application import application
from caseapp.desktop.collecting import CONSTANTS, EVERY
running = application(last="light")
at_first = [sys.getrefcount(one) for one in CONSTANTS]
QTimer.singleShot(2 * EVERY, running.quit)
running.exec()
print(*at_first, *(sys.getrefcount(one) for one in CONSTANTS), flush=True)
"""
ENOUGH = 1 << 40


def test_after_many_calls_the_program_is_still_there() -> None:
    done = subprocess.run([sys.executable, "-c", MANY], capture_output=True, text=True, check=False, timeout=240)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]


def test_while_the_window_opens_there_is_a_reserve_and_soon_after_it_is_as_ever() -> None:
    done = subprocess.run([sys.executable, "-c", OPENING], capture_output=True, text=True, check=True, timeout=240)
    counted = [int(count) for count in done.stdout.split()]
    immortal = sys.version_info >= (3, 12)
    assert immortal or min(counted[:3]) > SPARE, counted
    assert immortal or min(counted[3:]) > ENOUGH, counted


def test_what_python_counts_is_far_from_zero(dressed: QApplication) -> None:
    assert dressed is not None
    lasting = {repr(one): sys.getrefcount(one) for one in (None, True, False)}
    immortal = sys.version_info >= (3, 12)
    assert immortal or {name for name, count in lasting.items() if count < ENOUGH} == set(), lasting
