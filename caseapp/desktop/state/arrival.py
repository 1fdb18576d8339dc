"""Coming in by another way than a name and a password: an invitation, the recovery sheet, a backup copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.task import BEGINS, ENDS
from caseapp.office.door import STORE
from caseapp.office.door import has_store as has_store_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.desktop.opening import OfficeAt
    from caseapp.desktop.task import Task
    from caseapp.ledger import Keychain
    from caseapp.office.joining.invitation import Invitation
    from caseapp.office.joining.request import MadeRequest
    from caseapp.office.joining.server import Server
    from caseapp.office.office import Office

LARGEST = 1024 * 1024

CODE, FILE, PLACE, PASSWORD = "code", "file", "place", "password"
"""The fields of the wizard that may be wrong."""


def has_store(folder: Path) -> bool:
    """Whether there is a store in this computer's folder, or an address of one is written down there."""
    if has_store_file(folder):
        return True
    from caseapp.office.joining.address import read_address

    return read_address(folder) is not None


class ArrivalState(QObject):
    """``opened`` gives an invitation, ``answered`` the request; ``wrong`` names a field and says what is wrong."""

    opened = Signal(object)
    answered = Signal(object)
    wrong = Signal(str, str)
    saved = Signal(str)
    restored = Signal(object)
    waiting = Signal(bool)

    def __init__(
        self,
        task: Task,
        folder: Path,
        office_at: OfficeAt,
        keychain: Callable[[], Keychain],
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._task = task
        self._folder = folder
        self._office_at = office_at
        self._keychain = keychain
        self._clock = clock
        self.invitation: Invitation | None = None

    # --- an invitation

    def open(self, file: Path, code: str) -> None:
        """Open the file of an invitation with its code."""

        def work() -> Invitation:
            from caseapp.model.zone import local
            from caseapp.office.joining.invitation import open_invitation

            with file.open("rb") as reading:
                return open_invitation(reading.read(LARGEST), code, local(self._clock()).date())

        self._run(work, self._opened)

    def store_folder(self) -> Path:
        """Where the invitation says that the store is, as far as this computer sees it; else this computer's own."""
        invitation = self.invitation
        named = Path(invitation.address.folder) if invitation and invitation.address.folder else None
        return named if named is not None and (named / STORE).exists() else self._folder

    @property
    def server(self) -> Server | None:
        """The server that the invitation names, if it is on one."""
        from caseapp.office.joining.server import read_server

        return read_server(self.invitation.address.url) if self.invitation is not None else None

    def join(self, place: Path | Server, password: str, repeated: str) -> None:
        """Make keys under a password, and the request to be let in to the store in a folder or on a server."""
        from caseapp.desktop.state.founding import PasswordChoice

        invitation = self.invitation
        field, text = PasswordChoice(first=password, second=repeated).problem()
        if field:
            self.wrong.emit(field, text)
        if field or invitation is None:
            return

        def work() -> MadeRequest:
            office = self._office_in(place)
            try:
                made = office.join(invitation, password)
            finally:
                office.close()
            self._remember(place)
            return made

        self._run(work, self.answered.emit)

    def _office_in(self, place: Path | Server) -> Office:
        from caseapp.ledger import StoreMissing
        from caseapp.office.joining.address import Address
        from caseapp.office.joining.answering import NOT_THERE

        if not isinstance(place, Path):
            return self._office_at(Address(url=place.url), self._folder)
        if not (place / STORE).exists():
            raise StoreMissing(NOT_THERE)
        return self._office_at(Address(folder=str(place.absolute())), self._folder)

    def _remember(self, place: Path | Server) -> None:
        from caseapp.office.joining.address import Address, write_address
        from caseapp.office.joining.server import keep_server

        if not isinstance(place, Path):
            keep_server(self._folder, place, self._keychain())
        elif place.absolute() != self._folder.absolute():
            write_address(self._folder, Address(folder=str(place.absolute())))

    def save(self, path: Path, file: bytes) -> None:
        """Write the file of a request."""
        self._task.run(lambda: path.write_bytes(file), lambda _size: self.saved.emit(path.name), owner=self)

    # --- a backup copy

    def restore(self, office: Office, file: Path) -> None:
        """Put a backup copy in the place of the store, with nobody signed in."""
        self._run(lambda: office.restore(file), self.restored.emit)

    # --- what went wrong

    def _opened(self, invitation: Invitation) -> None:
        self.invitation = invitation
        self.opened.emit(invitation)

    def _run(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        self.waiting.emit(BEGINS)

        def finish(result: object) -> None:
            self.waiting.emit(ENDS)
            done(result)

        self._task.run(work, finish, failed=self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        from caseapp.desktop.state.fault import fault_text
        from caseapp.ledger import LetterDamaged, StoreError, WrongCode
        from caseapp.office.errors import JoiningRefused, PasswordTooShort

        self.waiting.emit(ENDS)
        fields: tuple[tuple[type[Exception], str], ...] = (
            (WrongCode, CODE),
            (LetterDamaged, FILE),
            (PasswordTooShort, PASSWORD),
            (JoiningRefused, FILE if self.invitation is None else PLACE),
            (StoreError, PLACE),
        )
        text = fault_text(error)
        if text is None:
            self._task.fault.emit(error)
        else:
            self.wrong.emit(next((name for kind, name in fields if isinstance(error, kind)), FILE), text)
