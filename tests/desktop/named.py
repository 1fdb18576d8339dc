"""Which controls have no name for who does not see them."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox, QProgressBar)
OF_QT = ("qt_", "Qt")


def controls(widget: QWidget) -> Iterator[QWidget]:
    """Everything on a screen that one uses, but for what belongs to another control."""
    for part in widget.findChildren(QWidget):
        inner = isinstance(part.parent(), QComboBox | QLineEdit) or part.objectName().startswith(OF_QT)
        if isinstance(part, CONTROLS) and not inner and not inside_list(part):
            yield part


def inside_list(part: QWidget) -> bool:
    """Whether this is the list that a combo box folds out, or a part of a table."""
    parent = part.parent()
    while parent is not None:
        if parent.metaObject().className() == "QComboBoxPrivateContainer" or isinstance(parent, QAbstractItemView):
            return True
        parent = parent.parent()
    return False


def unnamed(widget: QWidget) -> list[str]:
    """The controls that an accessibility client would find without a name."""
    found = []
    for part in controls(widget):
        interface = QAccessible.queryAccessibleInterface(part)
        name = interface.text(QAccessible.Text.Name)
        if not name.strip():
            found.append(f"{type(part).__name__} {part.objectName()}")
    return found
