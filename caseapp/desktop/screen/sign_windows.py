"""The part of signing in which one picks a certificate that Windows keeps; on Windows alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.state.sign_dossier import WINDOWS, InWindows

if TYPE_CHECKING:
    from caseapp.desktop.forms.sign_dossier import Ui_SignDossier
    from caseapp.desktop.state.option import Option
    from caseapp.desktop.state.saving import Saving


class SignWindows(QObject):
    """Windows asks for a PIN itself, so nothing else is filled in. ``failed`` tells why there is none to pick."""

    failed = Signal(str)

    def __init__(self, ui: Ui_SignDossier, state: Saving, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._used = state.computer.choices.in_windows
        self._keeper = InWindows(state.task, self)
        self._keeper.found.connect(self._offer)
        self._keeper.failed.connect(self.failed)
        ui.in_windows.setVisible(WINDOWS)
        if WINDOWS and state.computer.choices.with_windows:
            ui.in_windows.setChecked(True)

    @property
    def picked(self) -> str:
        """The thumbprint; empty when there is none."""
        return str(self._ui.kept.currentData() or "")

    def turn(self) -> None:
        """Show what this way needs, or what the others do."""
        ui, windows = self._ui, self._ui.in_windows.isChecked()
        for own in (ui.kept_label, ui.kept):
            own.setVisible(windows)
        for other in (ui.place_label, ui.place, ui.choose, ui.secret_label, ui.secret):
            other.setHidden(windows)
        if windows:
            self._keeper.look()

    def _offer(self, found: tuple[Option, ...]) -> None:
        self._ui.kept.fill(found)
        self._ui.kept.setCurrentIndex(max(0, self._ui.kept.findData(self._used)))
