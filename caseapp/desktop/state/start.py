"""Before anybody is signed in: what there is, founding an organisation, looking around, signing in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.arrival import has_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.desktop.task import Job, Task
    from caseapp.model.organisation import Member
    from caseapp.office.door import MemberName
    from caseapp.office.office import Foundation, Founded, Office
    from caseapp.office.session import Session

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """A member to pick at the door; ``about`` is what they are, where that may be told."""

    id: str
    name: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What stands at the door: whether there is an organisation, and who is known on this computer.

    ``password`` is given in a demonstration only, where it is everybody's. ``on_server`` tells that the organisation
    is kept on a server, ``problem`` why it is not known whether there is an organisation.
    """

    founded: bool
    members: tuple[Somebody, ...] = ()
    password: str = ""
    on_server: bool = False
    problem: str = ""


class StartState(QObject):
    """Opens the office on the worker, so that the window is there first; ``is_known`` tells that ``known`` was said."""

    known = Signal(object)
    signed_in = Signal(object)
    wrong = Signal(str)
    founded = Signal(object)
    mistyped = Signal(object)
    failed = Signal(str)
    progressed = Signal(int, int)

    def __init__(
        self, task: Task, make_office: Callable[[Path], Office], folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._task = task
        self._make_office = make_office
        self._folder = folder
        self._thrown_away: TemporaryDirectory[str] | None = None
        self._signing: Job | None = None
        self.office: Office | None = None
        self.is_known = False
        self.demonstration = False

    @property
    def folder(self) -> Path | None:
        """The folder of the demonstration, while there is one."""
        from pathlib import Path

        return Path(self._thrown_away.name) if self._thrown_away else None

    @property
    def _has_store(self) -> bool:
        return has_store(self._folder)

    @property
    def _url(self) -> str:
        from caseapp.office.joining.address import read_address

        address = read_address(self._folder)
        return address.url if address is not None else ""

    def at_once(self) -> Door | None:
        """Who stands at the door, as this computer knows it by itself; the store is not opened, nor anything loaded."""
        from caseapp.office.door import LOCAL, known_names
        from caseapp.office.joining.address import scope_of

        if not self._has_store:
            return Door(founded=False)
        url = self._url
        names = known_names(self._folder / LOCAL, scope_of(url))
        return Door(founded=True, members=tuple(map(_somebody, names)), on_server=bool(url)) if names else None

    def look(self) -> None:
        """See what there is."""

        def work() -> tuple[Office, Door]:
            office = self._opened()
            return office, self._door(office)

        self._task.run(work, self._take_office, failed=self._fail, owner=self)

    def _door(self, office: Office) -> Door:
        from caseapp.ledger import StoreError
        from caseapp.office.door import EMPTIED

        members, on_server = tuple(map(_somebody, office.members())), bool(self._url)
        if members and not self._has_store:  # a backup can be put back from here
            return Door(founded=False, problem=spoken(EMPTIED))
        try:
            founded = self._has_store and office.founded
        except StoreError as error:
            if members or not on_server:
                raise
            # an address that was laid down for this computer, before anybody came in
            return Door(founded=False, problem=spoken(str(error)))
        return Door(founded=founded, members=members if founded else (), on_server=founded and on_server)

    def take(self, office: Office) -> None:
        """Take another office in the place of the one that is open."""
        if self.office is not None:
            self.office.close()
        self.office, self.is_known = office, True

    def demonstrate(self) -> None:
        """Make the demonstration organisation in a folder that is thrown away at the end."""
        self.demonstration = True
        self._thrown_away = TemporaryDirectory(prefix="caseapp-", ignore_cleanup_errors=True)
        from pathlib import Path

        folder = Path(self._thrown_away.name)
        self._task.run(
            lambda: _demonstration(self._make_office, folder), self._take_office, failed=self._fail, owner=self
        )

    def sign_in(self, name: str, password: str, *, remember: bool = False) -> None:
        """Sign in; ``wrong`` says why not."""

        def work(job: Job) -> Session:
            session = self._opened().sign_in(name, password, progress=job.progress, stop=job.cancelled)
            if remember:
                session.remember()
            return session

        self._sign(work, self.signed_in.emit)

    def stop(self) -> None:
        """Give up signing in, where it takes long."""
        if self._signing is not None:
            self._signing.cancel()

    def _sign(self, work: Callable[[Job], Result], done: Callable[[Result], None]) -> None:
        def end(then: Callable[[Any], None], outcome: object) -> None:
            self._signing = None
            then(outcome)

        self._signing = self._task.run_with(work, partial(end, done), failed=partial(end, self._not_in), owner=self)
        self._signing.progressed.connect(self.progressed)

    def _opened(self) -> Office:
        """The office, made when there is none yet; for the worker. Who signs in need not wait until it is there."""
        if self.office is None:
            self.office = self._make_office(self._folder)
        return self.office

    def sign_in_remembered(self, name: str, otherwise: Callable[[], None]) -> None:
        """Sign in with what this computer keeps; ``otherwise`` is called when it keeps nothing."""
        office = self.office
        if office is None:
            otherwise()
            return

        def take(session: Session | None) -> None:
            if session is None:
                otherwise()
            else:
                self.signed_in.emit(session)

        self._sign(lambda job: office.sign_in_remembered(name, progress=job.progress, stop=job.cancelled), take)

    def found(self, foundation: Foundation) -> None:
        """Make a new organisation."""
        office = self.office
        if office is not None:
            self._task.run(lambda: office.found(foundation), self._founded, failed=self._not_founded, owner=self)

    def members(self) -> tuple[Somebody, ...]:
        """Who can sign in here."""
        return tuple(map(_somebody, self.office.members())) if self.office else ()

    def leave_demonstration(self) -> None:
        """Throw the demonstration away."""
        self.close()
        self.demonstration = False

    def close(self) -> None:
        """Close the store, and throw a demonstration away."""
        self._task.finish()
        if self.office is not None:
            self.office.close()
            self.office, self.is_known = None, False
        if self._thrown_away is not None:
            self._thrown_away.cleanup()
            self._thrown_away = None

    def _take_office(self, found: tuple[Office, Door]) -> None:
        self.office, door = found
        self.is_known = True
        self.known.emit(door)

    def _founded(self, found: Founded) -> None:
        self.founded.emit(found)

    def _not_in(self, error: Exception) -> None:
        from caseapp.ledger import LedgerError
        from caseapp.office.errors import OfficeError

        if isinstance(error, OfficeError | LedgerError):
            self.wrong.emit(spoken(str(error)))
        else:
            self._task.fault.emit(error)

    def _not_founded(self, error: Exception) -> None:
        from caseapp.office.errors import FieldErrors

        if isinstance(error, FieldErrors):
            self.mistyped.emit(error.problems)
        else:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        from caseapp.ledger import LedgerError
        from caseapp.office.errors import OfficeError

        if isinstance(error, OfficeError | LedgerError):
            self.failed.emit(spoken(str(error)))
        elif isinstance(error, OSError):
            self.failed.emit("De map van het programma is niet te lezen of te schrijven. Controleer de rechten.")
        else:
            self._task.fault.emit(error)


def _somebody(member: MemberName) -> Somebody:
    return Somebody(id=member.id, name=member.name)


def _demonstration(make_office: Callable[[Path], Office], folder: Path) -> tuple[Office, Door]:
    """The demonstration organisation, made in a folder, and who is in it."""
    from caseapp.bootstrap import now_utc, open_office
    from caseapp.exchange.demonstration.organisation import make
    from caseapp.ledger import PasswordCost
    from caseapp.model.zone import local
    from caseapp.procedure.wording import roles_held

    made = make(folder, open_office, today=local(now_utc()).date(), cost=PasswordCost.MINIMAL)
    office = make_office(folder)
    session = office.sign_in(next(iter(made.members.values())), made.password)
    people = tuple(
        Somebody(
            id=member.id,
            name=member.name,
            about=spoken(roles_held(member)),
        )
        # who only manages the settings stands at the end
        for member in sorted(session.organisation.members, key=_only_administrator)
        if member.active
    )
    session.close()
    return office, Door(founded=True, members=people, password=made.password)


def _only_administrator(member: Member) -> bool:
    return all(grant.role.value == "administrator" for grant in member.roles)
