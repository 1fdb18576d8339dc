"""The page of the wizard that asks where a new organisation is kept: on this computer, or on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.widget.resting import resting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.forms.new_organisation import Ui_NewOrganisation
    from caseapp.desktop.state.store_place import StorePlace


class FoundationPlace(QObject):
    """Looks after one page of :class:`NewOrganisation`; ``chosen`` tells that the place is there and is empty."""

    chosen = Signal()

    def __init__(self, ui: Ui_NewOrganisation, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._state: StorePlace | None = None
        self._stay: Callable[[], None] = self.chosen.emit
        ui.server.setVisible(ui.on_server.isChecked())
        ui.on_server.toggled.connect(ui.server.setVisible)
        ui.on_server.clicked.connect(ui.server.begin)
        ui.server.entered.connect(ui.next.click)

    def take(self, state: StorePlace, stay: Callable[[], None]) -> None:
        """Ask this state; ``stay`` takes this computer's own folder."""
        ui, self._state, self._stay = self._ui, state, stay
        if state.server is not None:
            ui.server.fill(state.server)
            ui.on_server.setChecked(True)
        state.chosen.connect(lambda _office: self.chosen.emit())
        state.wrong.connect(ui.server.say)
        state.waiting.connect(resting(ui.next))

    @property
    def on_server(self) -> bool:
        """Whether a server was chosen."""
        return self._ui.on_server.isChecked()

    def begin(self) -> None:
        """Put the cursor where one begins."""
        (self._ui.on_server if self.on_server else self._ui.on_computer).setFocus()

    def ask(self) -> None:
        """Take what was chosen; ``chosen`` follows where it will do."""
        state = self._state
        if not self.on_server:
            if state is not None and state.server is not None:
                self._stay()
            else:
                self.chosen.emit()
            return
        server = self._ui.server.read()
        if server is not None and state is not None:
            state.found_on(server)
