"""A file of the program that was clicked: an invitation, a request to join, a dossier to be checked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from caseapp.desktop.shell import Shell

INVITATIONS = "invitations"


class Clicked(QObject):
    """Opens it where it belongs, as soon as that can be: in the program that starts, or in the one that is open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._request: Path | None = None
        shell.entered.connect(self._open_request)

    def open_at_start(self, file: Path) -> None:
        """Open it as soon as the window is there, or once it is known what is on this computer."""
        from PySide6.QtCore import Qt

        once = Qt.ConnectionType.SingleShotConnection
        self._shell.window.painted.connect(partial(self._open_when_it_can_be, file), once)

    def come(self, name: str) -> None:
        """The program was started again, with this file when it is not empty."""
        self._shell.window.come_forward()
        if name:
            self._open_when_it_can_be(Path(name))

    def _open_when_it_can_be(self, file: Path) -> None:
        """A dossier is checked wherever one is, even where the store cannot be opened; the others belong to one."""
        from PySide6.QtCore import Qt

        from caseapp.office.joining import invitation, request

        joining = file.suffix.casefold() in (invitation.SUFFIX, request.SUFFIX)
        if joining and not self._shell.start.is_known:
            self._shell.start.known.connect(lambda _door: self.open(file), Qt.ConnectionType.SingleShotConnection)
        else:
            self.open(file)

    def open(self, file: Path) -> None:
        """Open it."""
        from PySide6.QtWidgets import QDialog

        from caseapp.desktop.screen.admit import Admit
        from caseapp.desktop.screen.check_dossier import CheckDossier
        from caseapp.office.joining import invitation, request

        kind = file.suffix.casefold()
        at_door = self._shell.session is None and kind in (invitation.SUFFIX, request.SUFFIX)
        for before in self._shell.window.findChildren(QDialog):
            if before.isVisible() and (at_door or isinstance(before, (CheckDossier, Admit))):
                before.reject()  # else what comes now would lie under it
        if kind == invitation.SUFFIX:
            self._open_invitation(file)
        elif kind == request.SUFFIX:
            self._request = file
            if self._shell.session is None:
                self._tell(App.translate("Clicked", "Sign in to see who asks to join."))
            else:
                self._open_request()
        else:
            self._shell.arrival.show_check(file)

    def _open_invitation(self, file: Path) -> None:
        if self._shell.session is None:
            self._shell.arrival.show_join(file)
        else:
            self._tell(
                App.translate("Clicked", "You are signed in. Lock the program first, and open the invitation then.")
            )

    def _open_request(self) -> None:
        from PySide6.QtCore import Qt

        from caseapp.desktop.place import SETTINGS
        from caseapp.desktop.screen.invitations import Invitations
        from caseapp.desktop.screen.settings import Settings

        file, main = self._request, self._shell.main
        if file is None or main is None:
            return
        self._request = None
        main.way.go_to(SETTINGS)
        settings = main.way.page(SETTINGS, Settings)
        settings.section = INVITATIONS
        page = settings.page(INVITATIONS)
        if isinstance(page, Invitations):
            settings.shown.connect(partial(page.open_request, str(file)), Qt.ConnectionType.SingleShotConnection)

    def _tell(self, text: str) -> None:
        self._shell.arrival.told.emit(text, "accent")
