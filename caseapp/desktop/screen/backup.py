"""*Back-up*: the last copy, a new one, trying one out, putting one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.backup import Ui_Backup
from caseapp.desktop.look.theme import mark
from caseapp.desktop.screen.restore import Restore
from caseapp.desktop.state.backup import BackupState, note_text, tried_text
from caseapp.desktop.widget.file_dialog import ask_open, ask_save
from caseapp.office.register.state import RECOVERY

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.settings import SettingsView
    from caseapp.office.backup.making import Tried
    from caseapp.office.backup.note import BackupNote


class Backup(QWidget):
    """``restore`` asks to put a copy back, with the member's password; ``changed`` that there is a new one."""

    restore = Signal(object, str)
    changed = Signal(str)
    told = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Backup()
        self.ui.setupUi(self)
        self.ui.scroll.keep_gutter()
        self._desk = desk
        self.state = BackupState(desk, self)
        self._note: BackupNote | None = None
        for part in (self.ui.busy, self.ui.drill_result):
            part.hide()
        self._connect()

    def _connect(self) -> None:
        ui, state = self.ui, self.state
        ui.make.clicked.connect(self._ask_save)
        ui.try_last.clicked.connect(self._try_last)
        ui.drill.clicked.connect(lambda: self._ask_open(self.try_out))
        ui.restore.clicked.connect(lambda: self._ask_open(self.ask_restore))
        ui.stop.clicked.connect(state.stop)
        state.progressed.connect(self._progress)
        state.waiting.connect(self._wait)
        state.made.connect(self._made)
        state.tried.connect(self._tried)
        state.told.connect(self.told)

    def show_view(self, view: SettingsView) -> None:
        """Show what is known."""
        ui = self.ui
        self._note = view.backup
        ui.cards.setVisible(view.backup_possible)
        if not view.backup_possible:
            ui.about.say(self.tr("The store is on a server. Whoever manages the server makes its backups."))
            return
        ui.about.say(
            self.tr(
                "A backup holds everything, sealed: nobody can read it without the password of a member. Keep it safe."
            )
        )
        ui.last.say(note_text(view.backup))
        ui.try_last.setVisible(view.backup is not None)
        # putting back asks a password, which the recovery sheet has not
        ui.restore_card.setVisible(view.may_change and view.member.id != RECOVERY)

    def make(self, path: str) -> None:
        """Make a copy."""
        self.ui.drill_result.hide()
        self.state.make(Path(path))

    def try_out(self, path: str) -> None:
        """Try a copy out."""
        self.ui.drill_result.hide()
        self.state.try_out(Path(path))

    def ask_restore(self, path: str) -> None:
        """Ask for the password, and then that the copy is put back."""
        dialog = Restore(Path(path), self.state, self)
        dialog.agreed.connect(self.restore)
        dialog.open()

    def _try_last(self) -> None:
        if self._note is not None:
            self.try_out(str(self._note.file))

    def _made(self, note: BackupNote) -> None:
        self.changed.emit(self.tr("The backup has been made: {file}").format(file=note.file.name))

    def _tried(self, tried: Tried) -> None:
        text, look = tried_text(tried)
        self.ui.drill_result.say(text)
        mark(self.ui.drill_result, look=look)
        self.ui.drill_result.show()
        self.changed.emit("")

    def _wait(self, waiting: bool) -> None:
        self.ui.progress.setValue(0)
        self.ui.busy.setVisible(waiting)
        self.ui.cards.setDisabled(waiting)

    def _progress(self, done: int, total: int) -> None:
        self.ui.progress.setMaximum(max(total, 1))
        self.ui.progress.setValue(done)

    def _ask_save(self) -> None:
        ask_save(self, self.tr("Make a backup"), self.state.file_name, self.make)

    def _ask_open(self, then: Callable[[str], None]) -> None:
        ask_open(self, self.tr("Choose a backup"), self.tr("Backups"), "*.sqlite", then)
