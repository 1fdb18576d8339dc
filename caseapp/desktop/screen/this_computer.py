"""*Deze computer*: how one likes the program here; nothing of it is in the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp import __version__
from caseapp.desktop.forms.this_computer import Ui_ThisComputer
from caseapp.desktop.screen.change_password import ChangePassword
from caseapp.desktop.state.own_password import OwnPasswordState
from caseapp.desktop.state.this_computer import ThisComputerState, idle_times, languages, sizes, themes
from caseapp.desktop.widget.flow import reflow
from caseapp.office.register.state import RECOVERY

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.settings import SettingsView
    from caseapp.desktop.state.this_computer import Remembering


class ThisComputer(QWidget):
    """Each choice holds as soon as it is made."""

    told = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ThisComputer()
        self.ui.setupUi(self)
        self.ui.scroll.keep_gutter()
        reflow(self.ui.layout_3)
        self._desk = desk
        self.state = ThisComputerState(desk, self)
        self._fill()
        self._connect()

    def _fill(self) -> None:
        ui, choices = self.ui, self._desk.computer.choices
        for picker, options, chosen in (
            (ui.language, languages(), choices.language),
            (ui.theme, themes(), choices.theme),
            (ui.size, sizes(), str(choices.text_percent)),
            (ui.idle, idle_times(), str(choices.idle_minutes)),
        ):
            picker.fill(options)
            picker.setCurrentIndex(picker.findData(chosen))
        for part in (ui.remember, ui.remember_help, ui.data_help, ui.update_found):
            part.hide()
        ui.password.setVisible(self._desk.session.member.id != RECOVERY)
        about = self.tr("Caseapp, version {version}. Licence: European Union Public Licence 1.2 (EUPL-1.2).")
        ui.program.say(about.format(version=__version__))
        parts = (
            self.tr("The icons were drawn for Caseapp, under the same licence."),
            self.tr(
                "Fonts in documents: Noto (OFL 1.1), DejaVu Sans (a licence of its own) and Droid Sans Fallback "
                "(Apache 2.0)."
            ),
            self.tr("The windows are made with Qt and PySide6, used under the LGPL, version 3."),
            self.tr("The licences of these and of all other parts come with the installed program."),
        )
        ui.program_parts.say("\n".join(parts))

    def _connect(self) -> None:
        ui, computer = self.ui, self._desk.computer
        ui.language.activated.connect(lambda: computer.choose(language=str(ui.language.currentData())))
        ui.theme.activated.connect(lambda: computer.choose(theme=str(ui.theme.currentData())))
        ui.size.activated.connect(lambda: computer.choose(text_percent=int(ui.size.currentData())))
        ui.idle.activated.connect(lambda: computer.choose(idle_minutes=int(ui.idle.currentData())))
        ui.remember.clicked.connect(lambda on: self.state.remember(remember=on))
        ui.password.clicked.connect(self._change_password)
        ui.update.clicked.connect(self._look_for_version)
        self.state.looked.connect(self._show_version)
        self.state.loaded.connect(self._show)
        self.state.told.connect(self.told)

    def show_view(self, _view: SettingsView) -> None:
        """Show what holds here."""
        self.state.load()

    def _show(self, found: Remembering) -> None:
        ui = self.ui
        mine = self._desk.session.member.id != RECOVERY
        ui.remember.setVisible(found.possible and mine)
        ui.remember.setChecked(found.remembered)
        ui.remember_help.setVisible(mine)
        if found.possible:
            ui.remember_help.say(
                self.tr("The program then opens here without a password. Only do this on your own computer.")
            )
        else:
            ui.remember_help.say(self.tr("This computer has no safe place to remember who you are."))
        help_text = self.tr("Lists, drafts and what was seen before are in {folder}.").format(folder=found.local)
        if found.server is None:
            ui.data.say(found.store)
        else:
            text = self.tr("On the server {host}, in the database {database}, as {user}.")
            said = {"host": found.server.host, "database": found.server.database, "user": found.server.user or "–"}
            ui.data.say(text.format(**said))
            help_text += " " + self.tr("Lock the program to fill in another server or password.")
        ui.data_help.say(help_text)
        ui.data_help.show()

    def _look_for_version(self) -> None:
        self.ui.update.setEnabled(False)
        self._say_version(self.tr("Checking…"))
        self.state.look_for_version()

    def _show_version(self, text: str) -> None:
        self.ui.update.setEnabled(True)
        self._say_version(text)

    def _say_version(self, text: str) -> None:
        self.ui.update_found.say(text)
        self.ui.update_found.show()

    def _change_password(self) -> None:
        dialog = ChangePassword(OwnPasswordState(self._desk), must=False, parent=self)
        dialog.changed.connect(lambda: self.told.emit(self.tr("Your password has been changed."), "good"))
        dialog.open()
