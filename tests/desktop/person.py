"""Somebody at the keyboard."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.main_window import MainWindow
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.desk import Desk
from caseapp.desktop.task import Task
from caseapp.desktop.widget.prose import Prose
from caseapp.office.office import Office

TIMERS = 0.08
"""Seconds after which the procedure has been asked and the draft kept."""


class Made(Protocol):
    """The organisation in which somebody sits down."""

    @property
    def now(self) -> datetime:
        """The moment on their clock."""

    @property
    def password(self) -> str:
        """Everybody's password."""

    @property
    def cases(self) -> Mapping[str, str]:
        """The number of each case by its name."""

    @property
    def members(self) -> Mapping[str, str]:
        """The id of each member by name."""


class Person:
    """A member with the main window before them."""

    def __init__(self, office: Office, made: Made, name: str) -> None:
        self.made = made
        self.session = office.sign_in(name, made.password)
        self.task = Task()
        self.faults: list[object] = []
        self.task.fault.connect(self.faults.append)
        self.window = MainWindow(Desk(session=self.session, task=self.task, clock=lambda: made.now))
        self.window.resize(1366, 768)
        self.window.show()
        self.wait()

    @property
    def form(self) -> ActForm:
        """The form that is open."""
        assert isinstance(self.window.way.form, ActForm)
        return self.window.way.form

    @property
    def open_act(self) -> str:
        """The act whose form is open; empty when none is."""
        form = self.window.way.form
        return form.state.definition.id if form else ""

    def wait(self, seconds: float = 0.02) -> None:
        """Wait until the screen is at rest."""
        settle(self.task, quiet=seconds)

    def press(self, keys: str) -> None:
        """Press a shortcut such as ``Ctrl+N``."""
        names = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
        *modifiers, key = keys.split("+")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= names[modifier]
        QTest.keyClick(QApplication.focusWidget() or self.window, getattr(Qt.Key, f"Key_{key}"), held)
        self.wait()

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def open_form(self, act: str, case: str, **fields: object) -> ActForm:
        """Open the form of an act."""
        self.window.way.open_form(Wanted(act=act, case_id=self.made.cases[case], fields=fields))  # type: ignore[arg-type]
        self.wait(TIMERS)
        return self.form

    def put(self, field: str, value: object) -> None:
        """Fill in a field of the open form, as the user would."""
        row = self.form.rows.rows[field]
        row.editor.put(value)  # type: ignore[arg-type]
        row.editor.edited.emit()

    def stand_up(self) -> None:
        """Close everything; who has gone is gone."""
        if not shiboken6.isValid(self.window):
            return
        self.window.way.keep_what_is_typed()
        self.wait()
        self.task.finish()
        shiboken6.delete(self.window)
        shiboken6.delete(self.task)
        self.session.close()


def texts(widget: QWidget, *, hidden: bool = False) -> list[str]:
    """Everything that can be read on a screen; with ``hidden`` also what is not to be seen now."""
    found: list[str] = []
    for part in [widget, *widget.findChildren(QWidget)]:
        if part is not widget and not hidden and not part.isVisibleTo(widget):
            continue
        if isinstance(part, Prose):
            found.append(part.plain)
        elif isinstance(part, QLabel | QAbstractButton):
            found.append(part.text())
        if isinstance(part, QLineEdit | QPlainTextEdit):
            found.append(part.placeholderText())
        found += [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
    return [text for text in found if text]


def button(widget: QWidget, text: str) -> QAbstractButton:
    """The visible button with these words."""
    found = [one for one in widget.findChildren(QAbstractButton) if text in (one.text(), one.accessibleName())]
    visible = [one for one in found if one.isVisibleTo(widget)]
    assert visible, f"no button {text!r} among {sorted({one.text() for one in widget.findChildren(QAbstractButton)})}"
    return visible[0]


def dialog(widget: QWidget) -> QDialog:
    """The small window that is open."""
    found = [one for one in widget.findChildren(QDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]
