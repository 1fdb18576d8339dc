"""Where an organisation is kept: in this computer's own folder, or on a server that it shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.task import BEGINS, ENDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.desktop.opening import OfficeAt
    from caseapp.desktop.task import Task
    from caseapp.ledger import Keychain
    from caseapp.office.joining.server import Server
    from caseapp.office.office import Office

TAKEN = "Op deze server staat al een organisatie. Vraag de beheerder om een uitnodiging, en sluit u daarmee aan."


class StorePlace(QObject):
    """``chosen`` gives the office that is there; ``wrong`` says why a server will not do."""

    chosen = Signal(object)
    wrong = Signal(str)
    waiting = Signal(bool)

    def __init__(
        self,
        task: Task,
        folder: Path,
        office_at: OfficeAt,
        keychain: Callable[[], Keychain],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._task = task
        self._folder = folder
        self._office_at = office_at
        self._keychain = keychain

    @property
    def server(self) -> Server | None:
        """The server that this computer knows, as far as it is written down."""
        from caseapp.office.joining.address import read_address
        from caseapp.office.joining.server import read_server

        address = read_address(self._folder)
        return read_server(address.url) if address is not None and address.url else None

    def found_on(self, server: Server) -> None:
        """Take a server on which there is no organisation yet; the store is made there."""
        self._reach(server, founding=True)

    def move_to(self, server: Server) -> None:
        """Take the server on which the organisation is, such as with another password."""
        self._reach(server, founding=False)

    def stay(self, make_office: Callable[[Path], Office]) -> None:
        """Take this computer's own folder."""

        def work() -> Office:
            from caseapp.office.joining.address import Address, forget_address, read_address, write_address

            forget_address(self._folder)
            if read_address(self._folder) is not None:  # laid down for this computer; somebody chose otherwise
                write_address(self._folder, Address(folder=str(self._folder.absolute())))
            return make_office(self._folder)

        self._run(work)

    def _reach(self, server: Server, *, founding: bool) -> None:
        def work() -> Office:
            from caseapp.office.joining.address import Address
            from caseapp.office.joining.server import keep_server

            office = self._office_at(Address(url=server.url), self._folder, create=founding)
            try:
                _check(office, founding=founding)
                keep_server(self._folder, server, self._keychain())
            except BaseException:
                office.close()
                raise
            return office

        self._run(work)

    def _run(self, work: Callable[[], Office]) -> None:
        self.waiting.emit(BEGINS)
        self._task.run(work, self._done, failed=self._fail, owner=self)

    def _done(self, office: Office) -> None:
        self.waiting.emit(ENDS)
        self.chosen.emit(office)

    def _fail(self, error: Exception) -> None:
        from caseapp.desktop.state.fault import fault_text

        self.waiting.emit(ENDS)
        text = fault_text(error)
        if text is None:
            self._task.fault.emit(error)
        else:
            self.wrong.emit(text)


def _check(office: Office, *, founding: bool) -> None:
    from caseapp.office.errors import AlreadyFounded, NotFounded
    from caseapp.office.joining.answering import NOT_ON_SERVER

    if founding and office.founded:
        raise AlreadyFounded(TAKEN)
    if not founding and not office.founded:
        raise NotFounded(NOT_ON_SERVER)
