"""Where the organisation is that one joins: a folder that the administrator names, or a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseapp.desktop.widget.file_dialog import ask_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.forms.join import Ui_Join
    from caseapp.desktop.state.arrival import ArrivalState
    from caseapp.office.joining.server import Server


class JoinPlace(QObject):
    """Looks after a part of the page of :class:`Join` that asks for a password."""

    def __init__(self, ui: Ui_Join, state: ArrivalState, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._screen = parent
        self._state = state
        self._folder = Path()
        ui.other_place.clicked.connect(self._ask)
        ui.server.entered.connect(ui.password.setFocus)

    def show_place(self) -> None:
        """Show what the invitation says."""
        server = self._state.server
        self._ui.place.setVisible(server is None)
        self._ui.other_place.setVisible(server is None)
        self._ui.server.offer(server)
        self.take(str(self._state.store_folder()))

    def read(self) -> Path | Server | None:
        """The folder or the server; None, and a sentence at the fields, when something is missing."""
        return self._folder if self._state.server is None else self._ui.server.read()

    def take(self, path: str) -> None:
        """Take the folder where the organisation is kept."""
        self._folder = Path(path)
        self._ui.place.say(path)
        self._ui.place_problem.hide()

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
