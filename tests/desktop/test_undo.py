"""What is typed can be taken back, everywhere: also where the program itself wrote it in another way."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from caseapp.desktop.editor.text import TextEditor
from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.register_form import RegisterForm
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.state.register_form import RegisterWanted
from caseapp.desktop.widget.day_field import DayField
from caseapp.desktop.widget.layout import column
from caseapp.exchange.scenario.stage import FOUNDER
from tests.desktop.conftest import OpenAs

CONTROL = Qt.KeyboardModifier.ControlModifier
Field = QLineEdit | QPlainTextEdit


def undo(field: QWidget, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)


def fields_in(screen: QWidget) -> list[Field]:
    """Every field in which one can write; of an editable list its line."""
    found: list[Field] = [*screen.findChildren(QLineEdit)]
    found += screen.findChildren(QPlainTextEdit)
    return [one for one in found if one.isVisibleTo(screen) and one.isEnabled() and not one.isReadOnly()]


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def taken_back(screen: QWidget) -> int:
    """Type in every field and take it back; gives how many there were."""
    found = fields_in(screen)
    for field in found:
        before = text_of(field)
        field.setFocus()
        QTest.keyClicks(field, "5")
        if text_of(field) == before:  # it takes no figures, such as a code
            continue
        undo(field)
        assert text_of(field) == before, field.accessibleName()
    return len(found)


@pytest.mark.parametrize(
    "act", ["report_incident", "assess", "record_hearing", "invite_hearing", "request_inspection", "decide_measure"]
)
def test_every_field_of_a_form_takes_back(sign_in: OpenAs, act: str) -> None:
    person = sign_in("M. Dijkstra")
    form = person.open_form(act, "controle")
    assert taken_back(form) > 1


@pytest.mark.parametrize("act", ["add_member", "add_school", "change_letterhead", "change_settings"])
def test_every_field_of_a_setting_takes_back(sign_in: OpenAs, act: str) -> None:
    person = sign_in(FOUNDER)
    person.window.way.go_to(SETTINGS)
    person.wait()
    person.window.way.page(SETTINGS, Settings).open_form(RegisterWanted(act=act))
    person.wait()
    form = person.window.findChildren(RegisterForm)[-1]
    assert taken_back(form) >= 1
    form.reject()


@pytest.fixture
def day(dressed: QApplication) -> Iterator[DayField]:
    window, field = QDialog(), DayField(lambda: date(2026, 3, 12))
    column(window).addWidget(field)
    window.resize(400, 60)
    window.show()
    field.line.setFocus()
    yield field
    window.close()


def test_a_day_that_was_written_out_goes_back_to_what_was_typed(day: DayField) -> None:
    QTest.keyClicks(day.line, "2-3-2026")
    day._tidy()
    assert day.line.text() != "2-3-2026"
    undo(day.line)
    assert day.line.text() == "2-3-2026"
    undo(day.line)
    assert day.line.text() == ""
    QTest.keyClick(day.line, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert day.line.text() == "2-3-2026"


def test_a_step_to_another_day_is_taken_back(day: DayField) -> None:
    QTest.keyClicks(day.line, "2-3-2026")
    QTest.keyClick(day.line, Qt.Key.Key_Up)
    assert day.day == date(2026, 3, 3)
    undo(day.line)
    assert day.day == date(2026, 3, 2)


def test_a_day_that_the_program_puts_there_is_no_change_of_the_users(day: DayField) -> None:
    day.put(date(2026, 3, 2))
    undo(day.line)
    assert day.day == date(2026, 3, 2)


def test_a_text_that_the_program_writes_over_mine_is_taken_back(dressed: QApplication) -> None:
    window, editor = QDialog(), TextEditor()
    column(window).addWidget(editor)
    window.show()
    editor.put("Zoals het was")
    undo(editor.inputs()[0])
    assert editor.value() == "Zoals het was", "where one begins is no change"
    field = editor.inputs()[0]
    field.setFocus()
    QTest.keyClicks(field, "Mijn zin. ")
    mine = editor.value()
    editor.put("Wat het programma voorstelt")
    assert editor.value() == "Wat het programma voorstelt"
    undo(field)
    assert editor.value() == mine


def test_the_search_field_takes_back(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    search = person.window.ui.search
    search.setFocus()
    QTest.keyClicks(search, "leraar")
    search.clear()
    undo(search)
    assert search.text() == "leraar"
