"""The office: found an organisation, and sign in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.model.organisation import RoleGrant, School, Settings
from caseapp.model.term import Role, Sector
from caseapp.office.door import EMPTIED
from caseapp.office.errors import AlreadyFounded, BackupUnusable, IndexUnusable, NotFounded, UnknownMember
from caseapp.office.session import Session
from caseapp.office.typed import short

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from caseapp.ledger import HeadMemory, Keychain, MemberRow, PasswordCost, Report, Secret, Store
    from caseapp.office.backup.note import BackupNote
    from caseapp.office.backup.restoring import Restored
    from caseapp.office.door import MemberName
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.joining.invitation import Invitation
    from caseapp.office.joining.request import MadeRequest
    from caseapp.office.place import Place
    from caseapp.office.rules import Rules

ADMINISTRATOR = RoleGrant(role=Role.ADMINISTRATOR)
MOST_TRIED = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Foundation:
    """What a new organisation begins with.

    ``protocol`` is the id of one of the program's texts, or a profile as TOML. ``adopted`` and ``consented`` fill in
    dates that the text leaves blank, each its own. The founder becomes administrator too.
    """

    name: str
    sectors: frozenset[Sector]
    schools: tuple[School, ...]
    protocol: str
    founder: str
    password: str
    founder_roles: tuple[RoleGrant, ...] = (ADMINISTRATOR,)
    adopted: date | None = None
    consented: tuple[date, ...] = ()
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Founded:
    """A new organisation: its founder's session, and the words of the recovery sheet, which are shown this once."""

    session: Session
    recovery_words: tuple[str, ...]


class Office:
    """One organisation's store, before anybody has signed in. The store is opened when it is first needed."""

    def __init__(
        self,
        *,
        open_store: Callable[[], Store],
        place: Place,
        rules: Rules,
        keychain: Keychain,
        clock: Callable[[], datetime],
        cost: PasswordCost,
        local: bool,
    ) -> None:
        self._open_store = open_store
        self._place = place
        self._rules = rules
        self._keychain = keychain
        self._clock = clock
        self._cost = cost
        self._local = local

    @cached_property
    def store(self) -> Store:
        """The open store.

        Raises:
            StoreError: it cannot be opened.
            BackupUnusable: a backup copy was being put back when the program was ended, and that cannot be finished.
        """
        self._place.prepare()
        if self._local:
            from caseapp.office.backup.restoring import finish

            finish(self._place)
        return self._open_store()

    @cached_property
    def _heads(self) -> HeadMemory:
        from caseapp.ledger import HeadMemory

        self._place.prepare()
        return HeadMemory(self._place.heads)

    @property
    def founded(self) -> bool:
        """Whether there is an organisation in the store.

        Raises:
            StoreDamaged: there is none any more, though members of it have signed in on this computer.
            StoreError: the store cannot be opened.
        """
        from caseapp.ledger import StoreDamaged
        from caseapp.office.register.state import REGISTER

        if self.store.head(REGISTER) is not None:
            return True
        if self._place.names():
            raise StoreDamaged(EMPTIED)
        return False

    def members(self) -> tuple[MemberName, ...]:
        """Who can sign in on this computer, by name; needs no open store."""
        return self._place.names()

    def found(self, foundation: Foundation) -> Founded:
        """Make the organisation: its register, the founder's keys and the recovery sheet.

        Raises:
            AlreadyFounded: there is one already.
            FieldErrors: a name, school, role or text cannot be what was given.
            PasswordTooShort: the password is too short.
            StoreError: the store does not work; nothing was written.
        """
        from caseapp.ledger import HeadConflict, Secret, recovery_words
        from caseapp.office.founding import founding_batch

        if self.founded:
            raise AlreadyFounded("In deze opslag is al een organisatie ingericht. Meld u aan.")
        secret, recovery = Secret.generate(), Secret.generate()
        batch, member = founding_batch(
            foundation, secret, recovery, at=self._clock(), cost=self._cost, version=self._rules.version
        )
        try:
            self.store.append(batch)
        except HeadConflict as error:
            raise AlreadyFounded("In deze opslag is al een organisatie ingericht. Meld u aan.") from error
        return Founded(session=self._begin(member, secret), recovery_words=tuple(recovery_words(recovery)))

    def sign_in(
        self, name_or_id: str, password: str, *, progress: Progress | None = None, stop: Stop | None = None
    ) -> Session:
        """Sign in with a password. The first time on a computer all cases are read, which may take minutes.

        Args:
            name_or_id: the member.
            password: theirs.
            progress: told how far the reading is.
            stop: asked whether the user wants to stop.

        Raises:
            Cancelled: the user stopped it.
            UnknownMember: nobody of this name or id is a member.
            WrongPassword: the password is not this member's.
            NotFounded: there is no organisation yet.
            EntryForged: the register is not what its authors signed.
            StoreRolledBack: the store is older than this computer has seen.
            StoreError: the store does not work.
        """
        from caseapp.ledger import WrongPassword, open_secret

        if not self.founded:
            raise NotFounded("Deze opslag heeft nog geen organisatie. Richt eerst een organisatie in.")
        rows = self._rows(name_or_id)
        if not rows and any(one.name.casefold() == name_or_id.strip().casefold() for one in self.members()):
            raise UnknownMember("U bent nog niet toegelaten. Vraag de beheerder om uw aanvraag te openen.")
        if not rows:
            raise UnknownMember(f"“{short(name_or_id)}” is geen gebruiker. Kies uw naam uit de lijst.")
        wrong: WrongPassword | None = None
        wanted = name_or_id.strip().casefold()
        for row in rows:
            try:
                session = self._begin(row.member, open_secret(row.sealed, password), progress, stop)
            except WrongPassword as error:
                wrong = error
                continue
            # where this computer knows no names, another member's password may be the same
            if wanted in (session.member.id.casefold(), session.member.name.casefold()) or len(rows) == 1:
                return session
            session.close()
        raise wrong or WrongPassword("Dit wachtwoord is niet juist. Probeer het opnieuw.")

    def sign_in_remembered(
        self, name_or_id: str, *, progress: Progress | None = None, stop: Stop | None = None
    ) -> Session | None:
        """Sign in with the secret in this computer's keychain; None when there is none that still fits.

        Args and what is raised: as for :meth:`sign_in`.
        """
        for row in self._rows(name_or_id)[:1]:
            secret = self._keychain.secret(self._place.account(row.member))
            if secret is not None and secret.public == row.public:
                return self._begin(row.member, secret, progress, stop)
        return None

    def sign_in_recovery(self, words: Sequence[str]) -> Session:
        """Sign in with the recovery sheet, to add members when all others are lost.

        Raises:
            RecoveryWordsWrong: the words are not those of a sheet.
            NotFounded: they are not those of this organisation's sheet.
        """
        from caseapp.ledger import secret_from_words
        from caseapp.office.register.state import RECOVERY

        return self._begin(RECOVERY, secret_from_words(words))

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Report:
        """Check the store as far as that goes without a key.

        Raises:
            StoreError: the store does not work.
        """
        from caseapp.ledger import verify

        return verify(self.store, self._heads, progress=progress)

    def fingerprint(self) -> str:
        """The hash (hex) of the first act in the register, by which everybody can know this organisation's dossiers.

        Raises:
            NotFounded: there is no organisation yet.
            StoreError: the store does not work.
        """
        found = self.store.hash_at("register", 1)
        if found is None:
            raise NotFounded("Hier is nog geen organisatie ingericht.")
        return found.hex()

    def join(self, invitation: Invitation, password: str) -> MadeRequest:
        """Answer an invitation: make keys under a password, and the request that asks to be let in.

        Raises:
            JoiningRefused: this is not the store of the organisation that invites.
            PasswordTooShort: the password is too short.
            StoreError: the store does not work.
        """
        from caseapp.office.joining.answering import answer

        return answer(invitation, password, store=self.store, heads=self._heads, place=self._place, cost=self._cost)

    def back_up(self, to: Path, progress: Callable[[int, int], None] | None = None) -> BackupNote:
        """Make a backup copy, of the store as it is at one moment; needs no key, for all of it is sealed.

        Raises:
            BackupUnusable: the store is on a server, or the place is the store's own.
            StoreError: the disk does not do what is asked; there is no copy.
        """
        from caseapp.office.backup.making import make_copy

        return make_copy(self._place, to, self._clock, local=self._local, progress=progress)

    def restore(self, file: Path) -> Restored:
        """Put a backup copy in the place of the store, with nobody signed in; the store that was there is kept.

        Raises:
            BackupUnusable: it is of another organisation, or the store is on a server.
            StoreError: it is no copy, or damaged; the store is as it was.
            OSError: the disk does not do what is asked; the store is as it was.
        """
        from caseapp.office.backup.restoring import restore

        if not self._local:
            raise BackupUnusable("De opslag staat op een server. Wie de server beheert, zet een reservekopie terug.")
        self.close()
        return restore(self._place, file, self._clock())

    def close(self) -> None:
        """Close the store; it is opened again when it is needed."""
        for name in ("store", "_heads"):
            if name in self.__dict__:
                self.__dict__.pop(name).close()

    def _rows(self, name_or_id: str) -> list[MemberRow]:
        """The sealed secrets to try: of the member so named, or of everyone when this computer knows no names."""
        wanted = name_or_id.strip().encode("utf-8", "backslashreplace").decode()
        names = self._place.names()
        named = [one.id for one in names if one.name.casefold() == wanted.casefold()] or [wanted]
        found = [row for row in map(self.store.member_secret, named) if row is not None]
        if not found and not names:
            return self.store.members()[:MOST_TRIED]
        return found

    def _begin(
        self, member: str, secret: Secret, progress: Progress | None = None, stop: Stop | None = None
    ) -> Session:
        try:
            return self._opened(member, secret, progress, stop)
        except IndexUnusable:
            if not self._place.index_is_damaged(member):
                raise
        return self._opened(member, secret, progress, stop)

    def _opened(self, member: str, secret: Secret, progress: Progress | None, stop: Stop | None) -> Session:
        from caseapp.office.opening import open_session

        return open_session(
            member,
            secret,
            store=self.store,
            heads=self._heads,
            place=self._place,
            rules=self._rules,
            keychain=self._keychain,
            clock=self._clock,
            cost=self._cost,
            local=self._local,
            progress=progress,
            stop=stop,
        )
