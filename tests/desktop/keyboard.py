"""Somebody who has a keyboard and nothing else."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from caseapp.desktop.screen.act_form import ActForm
from tests.desktop.person import TIMERS, Person, texts

MOST = 400
"""More Tabs than any screen has stops."""

HELD = {"ctrl": Qt.KeyboardModifier.ControlModifier, "shift": Qt.KeyboardModifier.ShiftModifier}


def focus() -> QWidget:
    """What has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tap(key: Qt.Key, *held: str) -> None:
    """Press a key, and do not wait for what comes of it."""
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= HELD[one]
    QTest.keyClick(focus(), key, modifiers)


def said(part: QWidget) -> str:
    """What a control is called."""
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")


def go_to(name: str) -> QWidget:
    """Press Tab until what is called so, or begins so, has the focus; exactly so goes before begins so."""
    seen: dict[str, QWidget] = {}
    for exactly in (True, False):
        begin = focus()
        for _ in range(MOST):
            here = focus()
            if here.isEnabled() and (said(here) == name if exactly else said(here).startswith(name)):
                return here
            seen[said(here)] = here
            tap(Qt.Key.Key_Tab)
            if focus() is begin:
                break
    raise AssertionError(f"Tab never came to {name!r}, only to {sorted(seen)}")


def press(person: Person, name: str) -> None:
    """Go to a button and press it."""
    go_to(name)
    tap(Qt.Key.Key_Space)
    person.wait(TIMERS)


def write(name: str, text: str) -> None:
    """Go to a field and type in it, in place of what stands there."""
    field = go_to(name)
    if isinstance(field, QComboBox):
        QTest.keyClicks(field, text.split(maxsplit=1)[0])  # a space would fold the list out
        assert field.currentText().startswith(text), f"{text!r} is not in {name!r}: {field.currentText()!r}"
        return
    assert isinstance(field, QLineEdit | QPlainTextEdit), f"{name} is a {type(field).__name__}"
    tap(Qt.Key.Key_A, "ctrl")
    QTest.keyClicks(field, text)


def choose(name: str, label: str) -> None:
    """Go to buttons of which one can be chosen, and press the arrows until it is this one."""
    first = go_to(f"{name}: ")
    assert isinstance(first, QRadioButton)
    tap(Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        for _ in range(14):
            here = focus()
            if isinstance(here, QRadioButton) and here.text() == label:
                assert here.isChecked()
                return
            tap(key)
    raise AssertionError(f"the arrows never came to {label!r} of {name!r}")


def tick(name: str, options: Iterable[str]) -> None:
    """Tick boxes by how their labels begin."""
    for option in options:
        box = go_to(f"{name}: {option}")
        assert isinstance(box, QCheckBox)
        if not box.isChecked():
            tap(Qt.Key.Key_Space)


def begin(person: Person, act: str, about: str = "") -> None:
    """In a case: find an act in *Wat nu?* and open its form."""
    wanted = (f"{act}, over {about}", act) if about else (act,)
    person.window.way.case.ui.history.setFocus()
    person.window.ui.search.setFocus()
    for _ in range(MOST):
        here = focus()
        if said(here) in wanted:
            break
        if here.accessibleName().startswith("U kunt ook: "):
            tap(Qt.Key.Key_Space)
        tap(Qt.Key.Key_Tab)
    else:
        raise AssertionError(f"{act!r} is not offered")
    tap(Qt.Key.Key_Space)
    person.wait(TIMERS)
    form = person.window.way.form
    assert form is not None
    assert form.state.definition.label == act


def record(person: Person, explanation: str = "") -> None:
    """Record what the open form holds; where an explanation is due, give it."""
    form = person.window.way.form
    assert form is not None
    tap(Qt.Key.Key_Return, "ctrl")
    person.wait(TIMERS)
    if person.window.way.form is form and explanation:
        write("Uitleg", explanation)
        tap(Qt.Key.Key_Return, "ctrl")
        person.wait(TIMERS)
    if person.window.way.form is not None:
        rows = form.rows.rows.values() if isinstance(form, ActForm) else ()
        told = [one.text for row in rows for one in row.reasons]
        raise AssertionError(f"not recorded: {told} {form.state.values} {person.window.ui.banner.text} {texts(form)}")
