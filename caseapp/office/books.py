"""What one member reads and writes: the store, what this computer has seen of it, the register, and the index."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING

from caseapp.index.fault import FileUnusable
from caseapp.index.row import IndexedEntry
from caseapp.ledger import EntryForged, Head, Opened, Reader, Secret, StoreError, check_seen
from caseapp.ledger.row import BEFORE_ALL
from caseapp.model.act import CaseId, MemberId
from caseapp.model.case import Case
from caseapp.office.body import recorded
from caseapp.office.errors import NoCase, UnknownMember
from caseapp.office.lost import has_all, taken
from caseapp.office.pulled import Pulled
from caseapp.office.register.state import REGISTER
from caseapp.office.rules import words_in
from caseapp.office.typed import short
from caseapp.office.written import KeptCases, Written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseapp.index.index import Index
    from caseapp.ledger import JSON, Batch, HeadMemory, KeySet, Store
    from caseapp.model.organisation import Member, Organisation
    from caseapp.office.register.book import RegisterBook

WAITING = 64
"""So many batches at most wait for the index, where nobody asks it anything."""

POSITION, GRANTS = "position", "grants"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who is signed in: the member's id and secret."""

    member: MemberId
    secret: Secret


class Books:
    """Keeps the index in step with the store, and gives cases as this member can read them.

    The index is replaced when it is rebuilt. What is written here it takes up when it is next asked something: an act
    is done when the store has it, and an index that missed it reads it from there. One lock keeps the threads of a
    program apart. ``news`` are the cases in which others did something since somebody last took it from here, whoever
    asked what pulled it. ``caught_up`` is how far the register had come when keys were last brought in line with it,
    as far as that was read.
    """

    def __init__(
        self, *, store: Store, heads: HeadMemory, register: RegisterBook, reader: Reader, index: Index, who: Identity
    ) -> None:
        self.store = store
        self.heads = heads
        self.register = register
        self.reader = reader
        self.who = who
        self.lock = RLock()
        self.caught_up = 0
        self.news: set[str] = set()
        self._index = index
        self._written = Written()
        self._pulled = Pulled()
        self._followed: Head | None = None  # the register's, that the index and the heads follow
        self._keysets: dict[str, KeySet] = {}
        self._cases = KeptCases()
        self._faults: dict[str, EntryForged] = {}
        self.destroyed: set[str] = set()

    # --- who

    @property
    def organisation(self) -> Organisation:
        """The organisation as its register tells it now."""
        return self.register.organisation

    @property
    def member(self) -> Member:
        """The member who is signed in, with the roles that they hold now."""
        return self.register.member(self.who.member)

    # --- reading

    @property
    def index(self) -> Index:
        """The index, which has taken up everything that was written here."""
        self.settle()
        return self._index

    def settle(self) -> None:
        """Have the index take up what was written here; what it cannot, the next pull reads from the store."""
        if not self._written:
            return
        with self.lock:
            try:
                with self._index.writing():
                    whole = all(self._put(one) is not None for one in self._written.take())
            except (FileUnusable, StoreError):
                whole = False
            if not whole:
                self._pulled = Pulled()

    def case(self, case_id: str) -> Case:
        """A case as this member can read it, from the index.

        Raises:
            NoCase: there is no such case.
            EntryForged: the store gave something in this case that its author did not sign.
        """
        with self.lock:
            if case_id in self._faults:
                raise self._faults[case_id]
            known, taken = self._cases.get(case_id), self.head(case_id)
            # another program of this member may have taken up more, or have read it again
            if known is None or taken is None or taken.seq != len(known.acts):
                acts = tuple(
                    recorded(seq=one.seq, author=one.author, at=one.at, compartment=one.compartment, body=one.body)
                    for one in self.index.acts(case_id)
                )
                if not acts:
                    raise NoCase(f"Zaak {short(case_id, 20)} is er niet. Controleer het nummer.")
                known = self._cases.keep(Case(id=CaseId(case_id), acts=acts))
            return known

    def head(self, stream: str) -> Head | None:
        """The newest entry that was taken up of a stream, or was written here."""
        written = self._written.head(stream)
        if written is not None:
            return written
        found = self.index.head(stream)
        return Head(stream=stream, seq=found[0], hash=found[1]) if found else None

    def check(self, case_id: str) -> None:
        """Look at the case in the store itself: every entry's place, author, signature and content, and what was seen.

        What was seen is kept twice, in a file of its own and in the index: one may be put back, or thrown away.

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
            StoreRolledBack: the store shows less than this computer has seen.
        """
        with self.lock:
            known, hashes = self.head(case_id), dict[int, bytes]()
            self.heads.check(self.store, [case_id])
            for opened in self.reader.iter_stream(case_id):
                hashes[opened.entry.seq] = opened.entry.hash
            if known is not None:
                check_seen(known, hashes.get(known.seq))

    def entries(self, case_id: str) -> list[Opened]:
        """The entries of a case from the store, checked, with their fields and salts, for a dossier.

        Raises:
            NoCase: there is no such case.
            EntryForged: an entry is not what its author signed, or not in its place.
        """
        with self.lock:
            self.case(case_id)
            # a reader of its own: the other remembers keys that were taken back
            return self.fresh_reader().read_stream(case_id)

    # --- pulling

    def open_register(self) -> None:
        """Read the register for the first time.

        Raises:
            EntryForged: it is not what its authors signed.
            UnknownMember: this member has no key to it, or left.
            StoreRolledBack: it is older than this computer has seen.
        """
        with self.lock:
            self.heads.check(self.store, [REGISTER])
            self.register.read(self.reader)
            if not self.member.active:
                raise UnknownMember("U bent geen gebruiker meer van deze organisatie. Vraag de beheerder.")
            self.heads.remember([self.register.head] if self.register.head else [])
            self._followed = self.register.head

    def pull(self) -> tuple[str, ...]:
        """Take up what is new in the store; gives the cases in which something changed."""
        with self.lock:
            mark = self.store.mark()
            if self._pulled.is_all(mark):
                return ()
            self._keysets.clear()
            if self.register.head != self.store.head(REGISTER):
                self.register.read(self.reader)
            if self._followed != self.register.head:  # also where that broke off before
                self.index.make_all_stale(open_only=True)
                self.heads.remember([self.register.head] if self.register.head else [])
                self._followed = self.register.head
            changed = self._pull_entries()
            changed |= self._pull_grants()
            self._pulled.reached(mark)
            self.news |= changed
            return tuple(sorted(changed))

    def take_withheld(self, stream: str) -> bool:
        """Take up what the store has of a case and did not give to who asked for what is new; whether there was any."""
        with self.lock:
            if has_all(self, stream):
                return False
            self.pull()  # somebody may have acted just now
            if has_all(self, stream) or stream in self._faults:
                return False
            self._pull_stream(stream)
            return True

    def keyset(self, stream: str) -> KeySet:
        """The keys of a stream for writing to it, as they were when something was last pulled or granted."""
        with self.lock:
            found = self._keysets.get(stream)
            if found is None:
                found = self._keysets[stream] = self.reader.keyset(stream)
            return found

    def _pull_entries(self) -> set[str]:
        noted = self.index.number(POSITION)
        # what another program of this member took up meanwhile is news for this one too
        position = self._pulled.position or noted or BEFORE_ALL
        streams: dict[str, None] = {}
        for at, entry in self.store.entries_since(position):
            position = at
            if entry.stream != REGISTER:
                streams[entry.stream] = None
        for stream in streams:
            self._pull_stream(stream)
        self._pulled.position = position
        self.index.note(POSITION, max(position, noted, 0))
        return set(streams)

    def _pull_stream(self, stream: str) -> None:
        try:
            while not self.take_up(self.reader.read_stream(stream, self.head(stream) or 0)):
                continue
        except EntryForged as error:
            self._faults[stream] = error
            return
        self._faults.pop(stream, None)
        self.finish_destruction(stream)
        lost, gone = taken(self, stream)
        if gone:  # what was read with keys that just vanished stays
            self._reread(stream) if gone == lost else self.hide(stream, gone)

    def finish_destruction(self, stream: str) -> None:
        """Delete keys and files of a case that enough members signed to destroy; also where that broke off before."""
        if self.case(stream).destroyed:
            self.destroyed.add(stream)
            try:
                self.store.destroy_stream_content(stream)
            finally:
                self._keysets.clear()
                self._reread(stream)

    def hide(self, stream: str, compartments: frozenset[str]) -> None:
        """Make compartments unreadable here, such as after this member lost the role that let them read."""
        with self.lock:
            self.index.hide(stream, compartments)
            self._cases.drop(stream)

    def reread_granted(self) -> None:
        """Read again what is kept unread though this member holds a key to it, such as after a role came back."""
        with self.lock:
            for stream in self.index.unread_cases():
                held = {(grant.compartment, grant.epoch) for grant in self.store.grants(stream, self.who.member)}
                if any(self.index.has_unread(stream, *place) for place in held):
                    self._reread(stream)

    def _pull_grants(self) -> set[str]:
        since, streams = self.index.number(GRANTS), set()
        for at, grant in self.store.grants_to(self.who.member, since):
            since = at
            if grant.stream != REGISTER and self.index.has_unread(grant.stream, grant.compartment, grant.epoch):
                streams.add(grant.stream)
        for stream in streams:
            self._reread(stream)
        self.index.note(GRANTS, since)
        return streams

    def _reread(self, stream: str) -> None:
        # a reader of its own, so that a key that was taken back is not remembered
        reader = self.fresh_reader()
        with self.index.writing():
            self.index.forget(stream)
            self._cases.drop(stream)
            try:
                self.take_up(reader.read_stream(stream))
            except EntryForged as error:
                self._faults[stream] = error

    def fresh_reader(self) -> Reader:
        """A reader that knows no keys yet."""
        return Reader(self.who.secret, self.who.member, self.store, authority=self.register)

    def take_up(self, opened: Sequence[Opened]) -> bool:
        """Put entries of one stream that were checked into the index, and note its head as seen.

        Another program of this member, with the same index, may have been first: what is there stays.

        Returns:
            Whether they follow what is there; else nothing was taken up.
        """
        if not opened:
            return True
        self.settle()
        news = self._put(opened)
        if news is None:
            return False
        self._cases.follow(news)
        self.heads.remember([opened[-1].entry.head])
        return True

    def _put(self, opened: Sequence[Opened]) -> Sequence[Opened] | None:
        """Put entries of one stream into the index; gives those that it had not, None where they do not follow."""
        index = self._index
        with index.writing():
            taken = index.head(opened[0].entry.stream)
            seq = taken[0] if taken else 0
            news = [one for one in opened if one.entry.seq > seq]
            if news and news[0].entry.seq != seq + 1:
                return None
            index.add([indexed(one) for one in news])
        return news

    # --- writing

    def append(self, batch: Batch, bodies: Mapping[int, dict[str, JSON] | None], after: Case | None = None) -> None:
        """Write the entries of one case; ``bodies`` gives by number what this member can read of them.

        ``after`` is the case as it was reckoned with the first of them. They are on the disk when this returns. The
        index takes them up later.

        Raises:
            HeadConflict: somebody else wrote first.
            StoreError: the store does not work; nothing was written.
        """
        with self.lock:
            if batch.grants or batch.removals:
                self._keysets.clear()
            self.store.append(batch)
            opened = [Opened(entry=one, fields=bodies.get(one.seq), salts=None) for one in batch.entries]
            self._cases.follow(opened, after)
            self._written.add(opened)
            self._pulled.wrote(batch)
            with suppress(StoreError):  # it is done all the same
                self.heads.remember(batch.heads.values())
            if len(self._written) >= WAITING:
                self.settle()

    def use(self, index: Index) -> None:
        """Go on with another index, such as one that was rebuilt."""
        with self.lock:
            self._index = index
            self.caught_up = 0
            self._written.take()
            self._cases.clear()
            self._faults.clear()
            self._keysets.clear()
            self._pulled = Pulled()


def indexed(opened: Opened) -> IndexedEntry:
    """An opened entry as the index takes it."""
    entry, body = opened.entry, opened.fields
    return IndexedEntry(
        case_id=entry.stream,
        seq=entry.seq,
        hash=entry.hash,
        author=entry.author,
        at=entry.at,
        compartment=entry.compartment,
        epoch=entry.epoch,
        body=body,
        words=words_in(body) if body else "",
    )
