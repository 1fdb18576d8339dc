"""The views that a member keeps under a name: choose one, keep what is shown now, or take one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QPushButton, QWidget

from caseapp.desktop.as_written import on_button

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.desktop.state.case_filter import SavedView

LONGEST_NAME = 60
"""Letters that a menu has room for."""


class ViewMenu(QPushButton):
    """``chosen`` gives a view; ``kept`` the name for what is shown now; ``dropped`` the name of one to take away."""

    chosen = Signal(object)
    kept = Signal(str)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.show_views(())

    def show_views(self, views: Iterable[SavedView]) -> None:
        """Fill the menu."""
        self._menu.clear()
        found = tuple(views)
        for view in found:
            action = self._menu.addAction(on_button(view.name))
            action.triggered.connect(lambda _checked=False, view=view: self.chosen.emit(view))
        if found:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Keep this view…")).triggered.connect(self._ask_name)
        if found:
            away = self._menu.addMenu(self.tr("Remove"))
            for view in found:
                action = away.addAction(on_button(view.name))
                action.triggered.connect(lambda _checked=False, name=view.name: self.dropped.emit(name))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Keep this view"))
        dialog.setLabelText(self.tr("A name for these filters and this sort order. Only you see it."))
        dialog.setOkButtonText(self.tr("Keep"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setInputMode(QInputDialog.InputMode.TextInput)
        for line in dialog.findChildren(QLineEdit):
            line.setMaxLength(LONGEST_NAME)
        dialog.textValueSelected.connect(self._keep)
        dialog.open()

    def _keep(self, name: str) -> None:
        if name.strip():
            self.kept.emit(name.strip())
