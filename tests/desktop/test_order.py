"""Tab goes through every screen and small window as one reads it: down, and to the right.

Of the buttons below a form the one that goes on comes first, wherever it stands: who presses Tab and Enter after the
last field means that one, and not the one that throws all away.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from caseapp.desktop.settling import settle
from caseapp.desktop.state.computer import LIGHT, Choices
from caseapp.desktop.task import Task
from caseapp.desktop.tour.studio import studio
from caseapp.desktop.tour.walk import walk
from tests.desktop.keyboard import said
from tests.desktop.person import TIMERS

MOST = 200
LATER = "Dit bericht sluiten"
"""A message came after the rest, and is put away after it."""


def way(shown: QWidget) -> list[QWidget]:
    """The stops of Tab in what is shown, from the first that one comes to."""
    window = shown.window()
    window.activateWindow()
    begin = next((one for one in chain(window) if is_stop(one)), None)
    if begin is None:
        return []
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None or here in found:
            break
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return [one for one in found if shown.isAncestorOf(one) and said(one) != LATER]


def chain(window: QWidget) -> Iterator[QWidget]:
    """Everything in a window in the order in which Qt goes through it."""
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        yield one
        one = one.nextInFocusChain()


def is_stop(one: QWidget) -> bool:
    return one.isVisible() and one.isEnabled() and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def column_of(one: QWidget, shown: QWidget) -> QWidget:
    """What scrolls around a widget, or all that is shown."""
    parent = one.parentWidget()
    while parent is not None and parent is not shown:
        if isinstance(parent, QScrollArea):
            return parent.widget() or shown
        parent = parent.parentWidget()
    return shown


def place(one: QWidget, around: QWidget) -> QRect:
    return QRect(one.mapTo(around, QPoint()), one.size())


def backwards(shown: QWidget) -> Iterator[str]:
    for one, following in pairwise(way(shown)):
        around = column_of(one, shown)
        if column_of(following, shown) is not around:
            continue
        before, after = place(one, around), place(following, around)
        if after.bottom() < before.top() and after.left() < before.right():
            yield f"up from {said(one)!r} to {said(following)!r}"
        elif isinstance(one, QPushButton) and isinstance(following, QPushButton):
            continue
        elif before.top() < after.bottom() and after.top() < before.bottom() and after.right() < before.left():
            yield f"left from {said(one)!r} to {said(following)!r}"


def test_tab_goes_as_one_reads(dressed: QApplication, tmp_path: Path) -> None:
    found: dict[str, list[str]] = {}
    task = Task()
    with studio(tmp_path, choices=Choices(theme=LIGHT), typing=TIMERS) as where:
        for stop in walk(where, every_form=True):
            settle(task)
            for problem in backwards(stop.shown):
                found.setdefault(problem, []).append(stop.name)
    told = [f"{problem}\n      {', '.join(names)}" for problem, names in found.items()]
    assert not told, "\n".join(told)
