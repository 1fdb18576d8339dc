"""A bug of the program: said as it is, with a report that holds no text of a case."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from caseapp import __version__
from caseapp.desktop.forms.bug import Ui_Bug
from caseapp.desktop.widget.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


class Bug(Dialog):
    """Shows a fault that nobody foresaw."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Bug()
        self.ui.setupUi(self)
        self.ui.report.setPlainText(report(error))
        self.ui.copy.clicked.connect(self._copy)
        self.ui.close.clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.report.toPlainText())


def report(error: BaseException) -> str:
    """Where it went wrong. The message of the fault is left out, for it may hold a name or a text."""
    return "\n".join(_lines(error))


def _lines(error: BaseException) -> Iterator[str]:
    yield f"Caseapp {__version__}"
    yield type(error).__qualname__
    for frame in traceback.extract_tb(error.__traceback__):
        where = frame.filename.replace("\\", "/").rpartition("/caseapp/")[2]
        yield f"  {where}:{frame.lineno} {frame.name}"
