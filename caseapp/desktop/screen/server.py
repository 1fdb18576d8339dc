"""The server on which the organisation is kept: how it is reached, when that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.forms.server import Ui_Server
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.resting import resting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.store_place import StorePlace


class ServerDialog(Dialog):
    """Closed when the server lets one in."""

    snug = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Server()
        self.ui.setupUi(self)
        self.state: StorePlace | None = None
        self.ui.leave.clicked.connect(self.reject)
        self.ui.do_it.clicked.connect(self._ask)

    def take(self, state: StorePlace) -> None:
        """Show what is known, and ask this state."""
        self.state = state
        if state.server is not None:
            self.ui.fields.fill(state.server)
        self.ui.fields.begin()
        state.chosen.connect(lambda _office: self.accept())
        state.wrong.connect(self.ui.fields.say)
        state.waiting.connect(resting(self.ui.do_it))

    def _ask(self) -> None:
        server = self.ui.fields.read()
        if server is not None and self.state is not None:
            self.state.move_to(server)
