"""Making backup copies, and trying them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from caseapp.ledger import Reader, Report, StoreError, open_secret, verify
from caseapp.ledger.copying import copy_store, open_copy
from caseapp.office.backup.note import BackupNote, name_for, read_note, write_note
from caseapp.office.errors import BackupUnusable, Cancelled
from caseapp.office.register.state import REGISTER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.ledger import Store
    from caseapp.office.books import Books
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.place import Place

SHARED = "De opslag staat op een server. Wie de server beheert, maakt de reservekopieën."
SAME = "Dit is de opslag zelf. Kies een andere plaats voor de reservekopie, het liefst een andere schijf."
NO_STORE = "De opslag is niet gevonden op de plaats die deze computer kent."
ELSEWHERE = "Deze reservekopie is van een andere organisatie. Kies een ander bestand."
STOPPED = "U hebt het maken van de reservekopie gestopt. Er is geen kopie gemaakt."


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """A copy that was opened and checked: how many cases and acts it holds, its newest act, and what is wrong."""

    report: Report
    cases: int
    newest: datetime | None
    missing: int

    @property
    def ok(self) -> bool:
        """Whether the copy can be put back."""
        return self.report.ok


class Backups:
    """The copies of one embedded store. ``local`` is false for a store on a server, which has copies of its own."""

    def __init__(self, *, books: Books, place: Place, clock: Callable[[], datetime], local: bool) -> None:
        self._books = books
        self._place = place
        self._clock = clock
        self._local = local

    @property
    def possible(self) -> bool:
        """Whether this program makes the copies."""
        return self._local

    def last(self) -> BackupNote | None:
        """The last copy that this computer knows of."""
        return read_note(self._place.local)

    def file_name(self) -> str:
        """A name for a copy that is made now."""
        return name_for(self._clock())

    def make(self, to: Path, progress: Progress | None = None, stop: Stop | None = None) -> BackupNote:
        """Make a copy, of the store as it is at one moment, while it may be in use; gives what is known of it.

        Raises:
            BackupUnusable: the store is on a server, or the place is the store's own.
            Cancelled: the user stopped it; there is no copy.
            StoreError: the disk does not do what is asked; there is no copy.
        """
        return make_copy(self._place, to, self._clock, local=self._local, progress=progress, stop=stop)

    def try_out(self, file: Path, progress: Progress | None = None) -> Tried:
        """Open a copy and check every act, signature and file in it, without touching it or the store.

        Raises:
            BackupUnusable: it is of another organisation.
            StoreError: it is no copy, or damaged.
        """
        copy = open_copy(file)
        try:
            tried = self._check(copy, progress)
        finally:
            copy.close()
        note = self.last()
        if note is not None and note.file == file.absolute() and tried.ok:
            write_note(self._place.local, note.tried(self._clock()))
        return tried

    def confirm(self, password: str) -> None:
        """Refuse who does not know this member's password.

        Raises:
            WrongPassword: it is not theirs.
        """
        from caseapp.ledger import WrongPassword

        row = self._books.store.member_secret(self._books.who.member)
        if row is None or open_secret(row.sealed, password) != self._books.who.secret:
            raise WrongPassword("Dit wachtwoord is niet juist. Probeer het opnieuw.")

    def _check(self, copy: Store, progress: Progress | None) -> Tried:
        books = self._books
        if copy.hash_at(REGISTER, 1) != books.store.hash_at(REGISTER, 1):
            raise BackupUnusable(ELSEWHERE)
        with books.lock:
            reader = Reader(books.who.secret, books.who.member, copy, authority=books.register)
            report = verify(copy, None, books.register, reader, progress=progress)
        newest = max((entry.at for _, entry in copy.entries_since(0)), default=None)
        cases = sum(stream != REGISTER for stream in copy.streams())
        return Tried(report=report, cases=cases, newest=newest, missing=max(books.store.count() - copy.count(), 0))


def make_copy(
    place: Place,
    to: Path,
    clock: Callable[[], datetime],
    *,
    local: bool,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> BackupNote:
    """Make a copy of the store of a place, and remember it; nobody need be signed in, for all of it is sealed.

    Raises:
        BackupUnusable: the store is on a server, or ``to`` is the store itself.
        Cancelled: the user stopped it; there is no copy.
        StoreError: the disk does not do what is asked; there is no copy.
    """
    if not local:
        raise BackupUnusable(SHARED)
    source = place.store_file
    if not source.is_file():
        raise StoreError(NO_STORE)
    if to.exists() and to.samefile(source):
        raise BackupUnusable(SAME)

    def told(done: int, total: int) -> None:
        if stop is not None and stop():
            raise Cancelled(STOPPED)
        if progress is not None:
            progress(done, total)

    copy_store(source, to, told)
    copy = open_copy(to)
    try:
        note = BackupNote(at=clock(), file=to.absolute(), entries=copy.count())
    finally:
        copy.close()
    write_note(place.local, note)
    return note
