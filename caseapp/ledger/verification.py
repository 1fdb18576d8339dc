"""Checks a whole store and names the first thing wrong in each stream, in one plain sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseapp.ledger.chain import Authority, check_moment, check_named, check_place, check_signature
from caseapp.ledger.entry import Entry, Head, Opened
from caseapp.ledger.errors import EntryForged, StoreRolledBack
from caseapp.ledger.heads import check_seen

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.ledger.heads import HeadMemory
    from caseapp.ledger.identity import PublicKeys
    from caseapp.ledger.reader import Reader
    from caseapp.ledger.store import Store

Progress = Callable[[int, int], None]
Hook = Callable[[Opened], Iterable[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        stream: where.
        seq: which entry; 0 when it is no entry.
        code: which check failed: gap, prev, hash, author, signature, body, unreadable, rolled_back, place,
            grant, blob, content.
        text: a plain Dutch sentence.
    """

    stream: str
    seq: int
    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was looked at, and what is wrong.

    Attributes:
        findings: the first thing wrong in each stream, in order.
        streams: how many streams were checked.
        entries: how many entries.
        opened: of how many the content was checked too.
        signatures_known: whether a register said whose keys are whose; else the store's own rows were believed.
    """

    findings: tuple[Finding, ...] = field(default=())
    streams: int = 0
    entries: int = 0
    opened: int = 0
    signatures_known: bool = True

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings

    @property
    def first(self) -> str | None:
        """The first thing wrong, as a sentence."""
        return self.findings[0].text if self.findings else None


def verify(
    store: Store,
    heads: HeadMemory | None = None,
    register: Authority | None = None,
    reader: Reader | None = None,
    progress: Progress | None = None,
    hook: Hook | None = None,
    seen: Iterable[Head] = (),
) -> Report:
    """Checks every entry, grant and file of a store, and what this computer has seen before.

    Args:
        store: the store.
        heads: what this computer has seen; without it a store that was cut off or put back is not noticed.
        register: who says whose keys are whose. Without it the store's own rows are believed, which proves only that
            the store agrees with itself.
        reader: opens what its member may read, and checks that against what was signed.
        progress: told now and then, and at the end, how many entries are done, and of how many.
        seen: heads that are known from elsewhere, such as from an index.
        hook: looks at an opened entry and gives a sentence for each thing wrong, such as a file with another hash.

    Raises:
        StoreError: the store does not work.
    """
    run = _Run(store=store, authority=register or _Believed(store), reader=reader, progress=progress, hook=hook)
    findings = [finding for stream in store.streams() for finding in run.stream(stream)]
    known = [*(heads.all() if heads else ()), *seen]
    findings += _seen_before(store, known, {finding.stream for finding in findings})
    findings += _places(store)
    findings += run.grants()
    findings += _files(store)
    run.tell()
    return Report(
        findings=tuple(findings),
        streams=run.streams,
        entries=run.entries,
        opened=run.opened,
        signatures_known=register is not None,
    )


class _Believed:
    """The store's own rows as authority, for want of a register."""

    def __init__(self, store: Store) -> None:
        self._keys = {row.member: row.public for row in store.members()}

    def public_keys(self, member: str, stream: str, seq: int, at: datetime) -> PublicKeys | None:  # noqa: ARG002
        return self._keys.get(member)


class _Run:
    """One walk over a store."""

    def __init__(
        self, *, store: Store, authority: Authority, reader: Reader | None, progress: Progress | None, hook: Hook | None
    ) -> None:
        self._store = store
        self._authority = authority
        self._reader = reader
        self._progress = progress
        self._hook = hook
        self._total = store.count()
        self.streams = self.entries = self.opened = 0
        if reader is not None:
            reader.take_grants()

    def stream(self, stream: str) -> Iterator[Finding]:
        """Walks one stream as far as it is right."""
        self.streams += 1
        head: Head | None = None
        before: datetime | None = None
        try:
            for entry, named in self._store.rows(stream):
                head = self._entry(entry, named, stream, head)
                check_moment(entry, before)
                before = entry.at
                yield from self._content(entry)
                self.entries += 1
                if self.entries % _STEP == 0:
                    self.tell()
        except EntryForged as error:
            yield Finding(stream=stream, seq=error.seq, code=error.code, text=str(error))

    def tell(self) -> None:
        """Tells how far it is."""
        if self._progress:
            self._progress(self.entries, self._total)

    def _entry(self, entry: Entry, named: bytes, stream: str, head: Head | None) -> Head:
        check_place(entry, head)
        check_signature(entry, self._authority.public_keys(entry.author, stream, entry.seq, entry.at))
        check_named(entry, named)
        return entry.head

    def _content(self, entry: Entry) -> Iterator[Finding]:
        if self._reader is None:
            return
        opened = self._reader.open(entry)
        if opened.fields is None:
            return
        self.opened += 1
        for text in self._hook(opened) if self._hook else ():
            yield Finding(stream=entry.stream, seq=entry.seq, code="content", text=text)

    def grants(self) -> Iterator[Finding]:
        """Checks that every grant was made by a member."""
        for grant in self._store.all_grants():
            if grant is None:
                text = "Een toegang in de opslag is niet leesbaar. Iemand heeft de opslag veranderd."
                yield Finding(stream="", seq=0, code="grant", text=text)
                continue
            keys = self._authority.public_keys(grant.by, grant.stream, 0, grant.at)
            if keys is None or not grant.is_signed_by(keys):
                text = f"Een toegang tot {grant.stream} is niet door een gebruiker gegeven. Iemand heeft die veranderd."
                yield Finding(stream=grant.stream, seq=0, code="grant", text=text)


_STEP = 64


def _seen_before(store: Store, known: Iterable[Head], wrong: set[str]) -> Iterator[Finding]:
    for head in known:
        # a stream that is wrong in itself was named already
        if head.stream in wrong:
            continue
        try:
            check_seen(head, store.hash_at(head.stream, head.seq))
        except StoreRolledBack as error:
            wrong.add(head.stream)
            yield Finding(stream=head.stream, seq=head.seq, code="rolled_back", text=str(error))


def _places(store: Store) -> Iterator[Finding]:
    for stream in store.misplaced():
        text = f"De volgorde waarin {stream} in de opslag kwam, is veranderd. Zo is voor anderen iets verborgen."
        yield Finding(stream=stream, seq=0, code="place", text=text)


def _files(store: Store) -> Iterator[Finding]:
    for blob, complete in store.blobs():
        if not complete:
            text = f"Een bestand in {blob.stream} is niet volledig. Een deel ontbreekt in de opslag."
            yield Finding(stream=blob.stream, seq=0, code="blob", text=text)
