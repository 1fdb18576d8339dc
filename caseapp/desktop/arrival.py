"""The ways in beside signing in: an invitation, a server, the recovery sheet, a backup copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Qt, Signal

from caseapp.desktop.state.arrival import ArrivalState
from caseapp.desktop.state.store_place import StorePlace
from caseapp.desktop.widget.file_dialog import ask_open

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from caseapp.desktop.opening import OfficeAt
    from caseapp.desktop.screen.join import Join
    from caseapp.desktop.screen.join_draft import JoinDraft
    from caseapp.desktop.screen.new_organisation import NewOrganisation
    from caseapp.desktop.screen.recovery import Recovery
    from caseapp.desktop.screen.server import ServerDialog
    from caseapp.desktop.state.start import StartState
    from caseapp.desktop.task import Task
    from caseapp.ledger import Keychain
    from caseapp.office.office import Office
    from caseapp.office.session import Session


class Arrival(QObject):
    """Shows what each way in asks. ``told`` goes to the banner of the page that is shown.

    ``by_sheet`` tells that somebody came in with the recovery sheet, who is here to give out new passwords.
    """

    told = Signal(str, str)
    by_sheet = Signal()

    def __init__(
        self,
        *,
        window: QStackedWidget,
        start: StartState,
        task: Task,
        folder: Path,
        clock: Callable[[], datetime],
        make_office: Callable[[Path], Office],
        office_at: OfficeAt,
        keychain: Callable[[], Keychain],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._start = start
        self._task = task
        self._folder = folder
        self._clock = clock
        self._make_office = make_office
        self._office_at = office_at
        self._keychain = keychain
        self.join: Join | None = None
        self._before: QWidget | None = None
        self._draft: JoinDraft | None = None
        self.recovery: Recovery | None = None
        self.server: ServerDialog | None = None
        self._state = self._new_state()
        self._state.setParent(self)
        self._state.restored.connect(self._restored)
        self._state.wrong.connect(lambda _field, text: self.told.emit(text, "wrong"))

    def _new_state(self) -> ArrivalState:
        return ArrivalState(self._task, self._folder, self._office_at, self._keychain, self._clock)

    # --- an invitation

    def show_join(self, file: Path | None = None) -> None:
        """Ask for the invitation, or for the code of the one whose file is there; one that was asked for is left."""
        from caseapp.desktop.screen.join import Join
        from caseapp.desktop.screen.join_draft import JoinDraft
        from caseapp.desktop.state.door_draft import JOINING, begun_file

        before: QWidget | None = self._window.currentWidget()
        if self.join is not None:
            before = self._before if before is self.join else before
            self._leave_join()
        self._before = before
        self.join = join = Join(self._new_state())
        join.left.connect(lambda: self._leave_join(before))
        join.finished.connect(self._joined)
        join.begun_again.connect(lambda: self._join_again(before))
        self._window.addWidget(join)
        self._window.setCurrentWidget(join)
        join.ui.choose.setFocus()
        self._draft = JoinDraft(join, self._task, begun_file(self._folder, JOINING))
        self._draft.resume(file)

    def _join_again(self, before: QWidget | None) -> None:
        self._leave_join(before)
        self.show_join()

    def keep(self) -> None:
        """Keep what was chosen since the last time."""
        if self._draft is not None:
            self._draft.leave()

    def _leave_join(self, before: QWidget | None = None) -> None:
        self.keep()
        self._draft = None
        if self.join is not None:
            if before is not None:
                self._window.setCurrentWidget(before)
            self._window.removeWidget(self.join)
            self.join.deleteLater()
            self.join = None

    def _joined(self) -> None:
        if self._draft is not None:
            self._draft.drop()
        self._start.leave_demonstration()  # whoever looked around before has an organisation now
        self._start.look()
        self._leave_join()

    # --- a server

    def _store_place(self, parent: QObject) -> StorePlace:
        found = StorePlace(self._task, self._folder, self._office_at, self._keychain, parent)
        found.chosen.connect(self._start.take)
        return found

    def ask_place(self, wizard: NewOrganisation) -> None:
        """Let the wizard choose where the new organisation is kept."""
        state = self._store_place(wizard)
        wizard.place.take(state, lambda: state.stay(self._make_office))

    def show_server(self) -> None:
        """Ask how the server is reached on which the organisation is, such as when its password is another."""
        from caseapp.desktop.screen.server import ServerDialog

        self.server = ServerDialog(self._window)
        state = self._store_place(self.server)
        self.server.take(state)
        state.chosen.connect(self._reached)
        self.server.finished.connect(self._forget_server)
        self.server.open()

    def _reached(self, _office: object) -> None:
        self.told.emit(App.translate("Arrival", "The server lets you in. Sign in as usual."), "good")
        self._start.look()

    def _forget_server(self) -> None:
        self.server = None

    # --- a dossier

    def show_check(self, file: Path | None = None) -> None:
        """Check a dossier, this one when it is named; nobody needs to be signed in."""
        from caseapp.desktop.screen.check_dossier import CheckDossier

        screen = CheckDossier(self._task, self._window)
        screen.open()
        if file is not None:
            screen.check(str(file))

    # --- the recovery sheet

    def show_recovery(self) -> None:
        """Ask for the words of the recovery sheet."""
        from caseapp.desktop.screen.recovery import Recovery

        self.recovery = Recovery(self._window)
        self.recovery.asked.connect(self._sign_in)
        self.recovery.finished.connect(self._forget_recovery)
        self.recovery.open()

    def _sign_in(self, words: tuple[str, ...]) -> None:
        office, recovery = self._start.office, self.recovery
        if office is None or recovery is None:
            return
        self._task.run(
            lambda: office.sign_in_recovery(words), self._signed_in, failed=self._not_signed_in, owner=recovery
        )

    def _signed_in(self, session: Session) -> None:
        if self.recovery is not None:
            self.recovery.accept()
        self._start.signed_in.emit(session)
        text = App.translate("Arrival", "You signed in with the recovery sheet. Give somebody a new password here.")
        self.by_sheet.emit()
        self.told.emit(text, "accent")

    def _not_signed_in(self, error: Exception) -> None:
        from caseapp.desktop.state.fault import fault_text

        text = fault_text(error)
        if text is None or self.recovery is None:
            self._task.fault.emit(error)
        else:
            self.recovery.fail(text)

    def _forget_recovery(self) -> None:
        self.recovery = None

    # --- a backup copy

    def show_restore(self) -> None:
        """Ask for the copy that is put back on a computer that has no organisation."""
        title, kind = App.translate("Arrival", "Choose a backup"), App.translate("Arrival", "Backups")
        ask_open(self._window, title, kind, "*.sqlite", self.restore)

    def restore(self, path: str | Path) -> None:
        """Put a copy in the place of the store, with nobody signed in."""
        if self._start.office is not None:
            self._state.restore(self._start.office, Path(path))

    def restore_signed_in(self, file: Path, member: str, password: str) -> None:
        """Put a copy in the place of the store for an administrator, who is signed in again and has it recorded."""
        office = self._start.office
        if office is None:
            return

        def work() -> Session:
            restored = office.restore(file)
            session = office.sign_in(member, password)
            session.register("note_restore", {"made": restored.made})
            return session

        def done(session: Session) -> None:
            self._start.signed_in.emit(session)
            self.told.emit(App.translate("Arrival", "The backup has been restored."), "good")

        def failed(error: Exception) -> None:
            from caseapp.desktop.state.fault import fault_text

            self._start.look()
            text = fault_text(error)
            if text is None:
                self._task.fault.emit(error)
            else:
                self.told.emit(text, "wrong")

        self._task.run(work, done, failed=failed, owner=self)

    def _restored(self, _restored: object) -> None:
        text = App.translate("Arrival", "The backup has been restored. Sign in as usual.")
        self._start.known.connect(lambda _door: self.told.emit(text, "good"), Qt.ConnectionType.SingleShotConnection)
        self._start.close()
        self._start.look()
