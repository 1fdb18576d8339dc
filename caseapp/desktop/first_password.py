"""Whoever signs in with the password that the administrator gave, chooses one of their own before going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.desk import Desk


class FirstPassword(QObject):
    """Looks once, after signing in. ``left`` tells that they would rather sign out."""

    left = Signal()

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        session = desk.session
        desk.task.run(lambda: session.must_change_password, self._ask, owner=self)

    def _ask(self, must: bool) -> None:
        if not must:
            return
        from caseapp.desktop.screen.change_password import ChangePassword
        from caseapp.desktop.state.own_password import OwnPasswordState

        dialog = ChangePassword(OwnPasswordState(self._desk), must=True, parent=self._screen)
        dialog.left.connect(self.left)
        dialog.open()
