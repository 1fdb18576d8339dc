"""Buttons that rest while their work is done."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.desktop.task import BEGINS, ENDS
from caseapp.desktop.widget.resting import resting


def test_the_focus_stays_with_a_button_that_rests(qapp: QApplication) -> None:
    page = QWidget()
    line, button, after = QLineEdit(), QPushButton("Vastleggen"), QPushButton("Annuleren")
    lines = QVBoxLayout(page)
    for part in (line, button, after):
        lines.addWidget(part)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    rest = resting(button)
    button.setFocus()
    rest(BEGINS)
    assert not after.hasFocus()
    rest(ENDS)
    assert button.hasFocus()
    rest(BEGINS)
    line.setFocus()
    rest(ENDS)
    assert line.hasFocus(), "where one was led meanwhile, one stays"
