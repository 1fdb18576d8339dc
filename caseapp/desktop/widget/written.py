"""What is written or chosen in the fields of a form made in Designer, as it is kept in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from caseapp.desktop.widget.day_field import DayField

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget


def is_field(part: QWidget) -> bool:
    """Whether something is written or chosen in it that :func:`changed` tells of."""
    return isinstance(part, QAbstractButton | QComboBox | QPlainTextEdit | DayField | QLineEdit)


def written(part: QWidget) -> str | bool:
    """What is written in a field, chosen in a list, or whether a box is checked."""
    match part:
        case QAbstractButton():
            return part.isChecked()
        case QComboBox():
            return str(part.currentData() or part.currentText())
        case QPlainTextEdit():
            return part.toPlainText()
        case DayField():
            return part.line.text()
        case QLineEdit():
            return part.text()
    raise TypeError(part)


def write(part: QWidget, value: object) -> None:
    """Put back what was kept; what does not fit the field is left."""
    match part, value:
        case QAbstractButton(), bool():
            part.setChecked(value)
        case QComboBox(), str():
            at = part.findData(value)
            at = at if at >= 0 else part.findText(value)
            part.setCurrentIndex(at if at >= 0 else part.currentIndex())
        case QPlainTextEdit(), str():
            part.setPlainText(value)
        case DayField(), str():
            part.line.show_text(value)
        case QLineEdit(), str():
            part.setText(value)


def changed(part: QWidget) -> SignalInstance:
    """What tells that somebody wrote or chose something else."""
    match part:
        case QAbstractButton():
            return part.toggled
        case QComboBox():
            return part.currentIndexChanged
        case QPlainTextEdit() | QLineEdit():
            return part.textChanged
        case DayField():
            return part.line.textChanged
    raise TypeError(part)
