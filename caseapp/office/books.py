"""What one member reads and writes: the store, what this computer has seen of it, the register, and the index."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING

from caseapp.index.fault import FileUnusable
from caseapp.index.row import IndexedEntry
from caseapp.ledger import EntryForged, Head, Opened, Reader, Secret, StoreError, check_seen
from caseapp.model.act import CaseId, MemberId
from caseapp.model.case import Case
from caseapp.office.body import recorded
from caseapp.office.errors import NoCase, UnknownMember
from caseapp.office.pulled import Pulled
from caseapp.office.register.state import REGISTER
from caseapp.office.rules import words_in
from caseapp.office.typed import short

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from caseapp.index.index import Index
    from caseapp.ledger import JSON, Batch, HeadMemory, KeySet, Store
    from caseapp.model.act import RecordedAct
    from caseapp.model.organisation import Member, Organisation
    from caseapp.office.register.book import RegisterBook

KEPT_CASES = 64
POSITION, GRANTS = "position", "grants"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who is signed in: the member's id and secret."""

    member: MemberId
    secret: Secret


class Books:
    """Keeps the index in step with the store, and gives cases as this member can read them.

    ``index`` is replaced when it is rebuilt. One lock keeps the threads of a program apart.
    """

    def __init__(
        self, *, store: Store, heads: HeadMemory, register: RegisterBook, reader: Reader, index: Index, who: Identity
    ) -> None:
        self.store = store
        self.heads = heads
        self.register = register
        self.reader = reader
        self.index = index
        self.who = who
        self.lock = RLock()
        self._pulled = Pulled()
        self._keysets: dict[str, KeySet] = {}
        self._cases: OrderedDict[str, Case] = OrderedDict()
        self._faults: dict[str, EntryForged] = {}

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

    def case(self, case_id: str) -> Case:
        """A case as this member can read it, from the index.

        Raises:
            NoCase: there is no such case.
            EntryForged: the store gave something in this case that its author did not sign.
        """
        with self.lock:
            if case_id in self._faults:
                raise self._faults[case_id]
            known = self._cases.get(case_id)
            taken = self.index.head(case_id)
            # another program of this member may have taken up more, or have read it again
            if known is None or taken is None or taken[0] != len(known.acts):
                acts = tuple(
                    recorded(seq=one.seq, author=one.author, at=one.at, compartment=one.compartment, body=one.body)
                    for one in self.index.acts(case_id)
                )
                if not acts:
                    raise NoCase(f"Zaak {short(case_id, 20)} is er niet. Controleer het nummer.")
                known = self._keep(Case(id=CaseId(case_id), acts=acts))
            self._cases.move_to_end(case_id)
            return known

    def head(self, stream: str) -> Head | None:
        """The newest entry that was taken up of a stream."""
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
            return self.reader.read_stream(case_id)

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
            self._remember_register()

    def pull(self) -> tuple[str, ...]:
        """Take up what is new in the store; gives the cases in which something changed."""
        with self.lock:
            mark = self.store.mark()
            if self._pulled.is_all(mark):
                return ()
            self._keysets.clear()
            if self.register.head != self.store.head(REGISTER):
                self.register.read(self.reader)
                self.index.make_all_stale(open_only=True)
                self._remember_register()
            changed = self._pull_entries()
            changed |= self._pull_grants()
            self._pulled.reached(mark)
            return tuple(sorted(changed))

    def keyset(self, stream: str) -> KeySet:
        """The keys of a stream for writing to it, as they were when something was last pulled or granted."""
        with self.lock:
            found = self._keysets.get(stream)
            if found is None:
                found = self._keysets[stream] = self.reader.keyset(stream)
            return found

    def _remember_register(self) -> None:
        head = self.register.head
        if head is not None:
            self.heads.remember([head])

    def _pull_entries(self) -> set[str]:
        noted = self.index.number(POSITION)
        # what another program of this member took up meanwhile is news for this one too
        position = self._pulled.position or noted
        streams: dict[str, None] = {}
        for at, entry in self.store.entries_since(position):
            position = at
            if entry.stream != REGISTER:
                streams[entry.stream] = None
        for stream in streams:
            self._pull_stream(stream)
        self._pulled.position = position
        self.index.note(POSITION, max(position, noted))
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
        self._drop_lost(stream)

    def finish_destruction(self, stream: str) -> None:
        """Delete keys and files of a case that enough members signed to destroy; also where that broke off before."""
        if self.case(stream).destroyed:
            self.store.destroy_stream_content(stream)
            self._keysets.clear()
            self._reread(stream)

    def _drop_lost(self, stream: str) -> None:
        """Forget what was read with keys that this member no longer holds."""
        held = {(grant.compartment, grant.epoch) for grant in self.store.grants(stream, self.who.member)}
        if self.index.readable_places(stream) - held:
            self._reread(stream)

    def hide(self, stream: str, compartments: frozenset[str]) -> None:
        """Make compartments unreadable here, such as after this member lost the role that let them read."""
        with self.lock:
            self.index.hide(stream, compartments)
            self._cases.pop(stream, None)

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
            self._cases.pop(stream, None)
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
        with self.index.writing():
            taken = self.index.head(opened[0].entry.stream)
            entries = [indexed(one) for one in opened if taken is None or one.entry.seq > taken[0]]
            if entries and entries[0].seq != (taken[0] if taken else 0) + 1:
                return False
            self.index.add(entries)
        for entry in entries:
            known = self._cases.get(entry.case_id, Case(id=CaseId(entry.case_id)))
            if len(known.acts) == entry.seq - 1:
                self._keep(known.with_act(act_of(entry)))
            else:
                self._cases.pop(entry.case_id, None)
        self.heads.remember([opened[-1].entry.head])
        return True

    # --- writing

    def append(self, batch: Batch, bodies: Mapping[int, dict[str, JSON] | None]) -> None:
        """Write a batch and take up its entries; ``bodies`` gives by number what this member can read of them.

        Raises:
            HeadConflict: somebody else wrote first.
            StoreError: the store does not work; nothing was written.
        """
        with self.lock:
            if batch.grants or batch.removals:
                self._keysets.clear()
            self.store.append(batch)
            opened = [Opened(entry=one, fields=bodies.get(one.seq), salts=None) for one in batch.entries]
            try:
                if self.take_up(opened):
                    self._pulled.wrote(batch)
                else:
                    self._pulled.forget()
            except (FileUnusable, StoreError):
                # it is done all the same; the next pull tries again to take it up
                self._pulled.forget()

    def use(self, index: Index) -> None:
        """Go on with another index, such as one that was rebuilt."""
        with self.lock:
            self.index = index
            self._cases.clear()
            self._faults.clear()
            self._keysets.clear()
            self._pulled = Pulled()

    def _keep(self, case: Case) -> Case:
        self._cases[case.id] = case
        while len(self._cases) > KEPT_CASES:
            self._cases.popitem(last=False)
        return case


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


def act_of(entry: IndexedEntry) -> RecordedAct:
    """The act in an entry as the index takes it."""
    return recorded(seq=entry.seq, author=entry.author, at=entry.at, compartment=entry.compartment, body=entry.body)
