"""How a server is reached on which an organisation is kept: the computer, the database, the user and the password."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.server_fields import Ui_ServerFields
from caseapp.desktop.language import spoken

if TYPE_CHECKING:
    from caseapp.office.joining.server import Server


ONE_HOST = r"(?:[^@=:\s]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?"
KEPT = {
    "host": re.compile(rf"{ONE_HOST}(?:,{ONE_HOST})*"),
    "database": re.compile(r"[^@=:/]+"),
    "user": re.compile(r"[^=:/]+"),
}
"""What may be kept in a file: names, and no address or a piece of one, in which a password may stand."""

SECRETS = ("pass", "secret")


class ServerFields(QWidget):
    """``entered`` tells that Enter was pressed, ``typed`` that something was written.

    A whole address may be pasted in the first field.
    """

    entered = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ServerFields()
        self.ui.setupUi(self)
        self.ui.problem.hide()
        self._options: tuple[tuple[str, str], ...] = ()
        self.setFocusProxy(self.ui.host)
        self.ui.host.editingFinished.connect(self._take_address)
        for line in (self.ui.host, self.ui.database, self.ui.user, self.ui.password):
            line.returnPressed.connect(self.entered)
            line.textChanged.connect(self.typed)

    def offer(self, server: Server | None) -> None:
        """Show the fields with what is known of a server; hide them where there is none."""
        self.setVisible(server is not None)
        if server is not None:
            self.fill(server)

    def fill(self, server: Server) -> None:
        """Show what is known of a server."""
        ui = self.ui
        ui.host.setText(server.host)
        ui.database.setText(server.database)
        ui.user.setText(server.user)
        ui.password.setText(server.password)
        self._options = server.options

    def without_secret(self) -> dict[str, object]:
        """What may be kept in a file: neither the password, nor an address in which it may stand."""
        ui = self.ui
        lines = {"host": ui.host, "database": ui.database, "user": ui.user}
        kept: dict[str, object] = {
            name: line.text() for name, line in lines.items() if KEPT[name].fullmatch(line.text())
        }
        options = {name: text for name, text in self._options if not any(word in name.lower() for word in SECRETS)}
        return kept | ({"options": options} if options else {})

    def resume(self, kept: object) -> None:
        """Show what was kept; the password is to be filled in again."""
        if isinstance(kept, Mapping):
            for name, line in (("host", self.ui.host), ("database", self.ui.database), ("user", self.ui.user)):
                if isinstance(text := kept.get(name), str) and text:
                    line.setText(text)
            options = kept.get("options")
            if isinstance(options, Mapping):
                self._options = tuple((str(name), str(text)) for name, text in options.items())

    def read(self) -> Server | None:
        """What was filled in; None, and a sentence at the fields, when something is missing."""
        from caseapp.office.joining.server import Server

        self._take_address()
        ui = self.ui
        host, database = ui.host.text().strip(), ui.database.text().strip()
        if not host or not database:
            self.say(self.tr("Fill in the server and the database."))
            (ui.database if host else ui.host).setFocus()
            return None
        self.hush()
        return Server(
            host=host,
            database=database,
            user=ui.user.text().strip(),
            password=ui.password.text(),
            options=self._options,
        )

    def say(self, text: str) -> None:
        """Say what is wrong."""
        self.ui.problem.say(spoken(text))
        self.ui.problem.show()

    def hush(self) -> None:
        """Nothing is wrong any more."""
        self.ui.problem.hide()

    def begin(self) -> None:
        """Put the cursor in the first field that is empty."""
        ui = self.ui
        lines = (ui.host, ui.database, ui.user, ui.password)
        next((line for line in lines if not line.text()), ui.password).setFocus()

    def _take_address(self) -> None:
        from caseapp.office.joining.server import read_server

        pasted = read_server(self.ui.host.text()) if "://" in self.ui.host.text() else None
        if pasted is not None:
            self.fill(pasted)
