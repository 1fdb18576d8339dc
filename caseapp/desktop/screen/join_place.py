"""Where the organisation is that one joins: a folder that the administrator names, or a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.widget.file_dialog import ask_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.forms.join import Ui_Join
    from caseapp.desktop.state.arrival import ArrivalState
    from caseapp.office.joining.server import Server


class JoinPlace(QObject):
    """Looks after a part of the page of :class:`Join` that asks for a password; ``chosen`` tells of another folder."""

    chosen = Signal()

    def __init__(self, ui: Ui_Join, state: ArrivalState, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._screen = parent
        self._state = state
        self._folder = Path()
        self._before: Mapping[str, object] = {}
        ui.other_place.clicked.connect(self._ask)
        ui.server.entered.connect(ui.password.setFocus)

    def show_place(self) -> None:
        """Show what the invitation says."""
        server = self._state.server
        self._ui.place.setVisible(server is None)
        self._ui.other_place.setVisible(server is None)
        self._ui.server.offer(server)
        self.take(str(self._state.store_folder()))
        self._ui.server.resume(self._before.get("server"))
        folder = self._before.get("folder")
        if isinstance(folder, str) and Path(folder).is_dir():
            self.take(folder)

    def resume(self, kept: Mapping[str, object]) -> None:
        """Show what was chosen before, once the invitation is opened."""
        self._before = kept

    def forget(self) -> None:
        """Another invitation was chosen."""
        self._before = {}

    def kept(self) -> dict[str, object]:
        """What may be kept in a file of where the organisation is."""
        if self._state.invitation is None:
            return {name: self._before[name] for name in ("server", "folder") if name in self._before}
        if self._state.server is not None:
            return {"server": self._ui.server.without_secret()}
        return {"folder": str(self._folder)} if self._folder != self._state.store_folder() else {}

    def read(self) -> Path | Server | None:
        """The folder or the server; None, and a sentence at the fields, when something is missing."""
        return self._folder if self._state.server is None else self._ui.server.read()

    def take(self, path: str) -> None:
        """Take the folder where the organisation is kept."""
        self._folder = Path(path)
        self._ui.place.say(path)
        self._ui.place_problem.hide()
        self.chosen.emit()

    def begin(self) -> None:
        """Put the cursor where something is to be filled in."""
        if self._state.server is None:
            self._ui.password.setFocus()
        else:
            self._ui.server.begin()

    def say(self, text: str) -> bool:
        """Say what is wrong with a server; tells whether there is one."""
        if self._state.server is not None:
            self._ui.server.say(text)
        return self._state.server is not None

    def _ask(self) -> None:
        ask_folder(self._screen, self.tr("Choose the folder that your administrator told you"), self.take)
