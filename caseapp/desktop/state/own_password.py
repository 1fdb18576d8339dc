"""Changing one's own password: what is wrong with what was typed, and the change itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.founding import PasswordChoice
from caseapp.desktop.task import BEGINS, ENDS

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk

OLD, NEW = "old", "password"


class OwnPasswordState(QObject):
    """``wrong`` gives a field (``old``, ``password`` or ``repeat``) and why; ``changed`` that it was done."""

    wrong = Signal(str, str)
    changed = Signal()
    waiting = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def change(self, old: str, first: str, second: str) -> None:
        """Take another password, typed twice."""
        field, text = _problem(old, first, second)
        if field:
            self.wrong.emit(field, text)
            return
        self.waiting.emit(BEGINS)
        session = self._desk.session
        self._desk.task.run(
            lambda: session.change_password(old, first), lambda _none: self._finish(), failed=self._fail, owner=self
        )

    def _finish(self) -> None:
        self.waiting.emit(ENDS)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        from caseapp.ledger import WrongPassword
        from caseapp.office.errors import PasswordTooShort

        self.waiting.emit(ENDS)
        if isinstance(error, WrongPassword):
            self.wrong.emit(OLD, spoken(str(error)))
        elif isinstance(error, PasswordTooShort):
            self.wrong.emit(NEW, spoken(str(error)))
        else:
            self._desk.task.fault.emit(error)


def _problem(old: str, first: str, second: str) -> tuple[str, str]:
    if not old:
        return OLD, App.translate("ChangePassword", "Fill in your current password.")
    if first == old:
        return NEW, App.translate("ChangePassword", "This is the same password. Choose another one.")
    return PasswordChoice(first=first, second=second).problem()
