"""What nobody may possess goes out of everything that the program keeps; what it cannot reach is told."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseapp.index.evidence import body_of, cases_of_destruction, cases_with
from caseapp.index.fault import FileUnusable
from caseapp.ledger import BlobMissing, EntryForged, Gone, StoreError
from caseapp.model.act import in_order, seq_of
from caseapp.model.evidence import (
    ADDED,
    DESTROYED,
    USED,
    WITHIN,
    destroyed_in,
    forbidden_files,
    forbidden_hashes,
    gone_with,
    taken_out_of,
)
from caseapp.office.backup.note import read_note
from caseapp.office.body import FIELD
from caseapp.office.errors import NoCase
from caseapp.office.evidence.pasted import pasted
from caseapp.office.evidence.remains import Outside, Remains
from caseapp.office.evidence.sealed import SealedEvidence
from caseapp.office.evidence.within import holders
from caseapp.procedure.acts.evidence import evidence_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.index.draft import Drafts
    from caseapp.model.case import Case
    from caseapp.office.books import Books
    from caseapp.office.evidence.within import Files
    from caseapp.office.place import Place

FILE = f"{FIELD}file"
UNSCRUBBED = "unscrubbed"
LEFT_THE_PROGRAM = frozenset({"handed_over", "exported", "printed"})


def leaving(books: Books, before: Case, after: Case) -> tuple[Gone, ...]:
    """The sealed files that leave the store with the last act of a case; that there is work to finish is noted."""
    if len(after.all(DESTROYED)) == len(before.all(DESTROYED)):
        return ()
    books.index.note(UNSCRUBBED, 1)
    return tuple(_files(books, after, destroyed_in(after) - destroyed_in(before)))


def files_destroyed_in(books: Books, case_id: str) -> Files:
    """What was destroyed in a case; nothing of a case that cannot be read."""
    try:
        return forbidden_files(books.case(case_id))
    except (NoCase, EntryForged):
        return frozenset()


def _files(books: Books, case: Case, refs: Iterable[str]) -> Iterator[Gone]:
    """The sealed files of some evidence: what was taken in, and what the readers made of it."""
    for ref in sorted(refs, key=in_order):
        value = (body_of(books.index.file, case.id, seq_of(ref) or 0) or {}).get(FILE)
        if isinstance(value, dict):
            for one in (value, value.get("reading")):
                if isinstance(one, dict) and isinstance(one.get("blob"), str):
                    yield Gone(stream=case.id, blob_id=str(one["blob"]))


class Destroying:
    """Finishes what an act of destruction says, here and on every other computer that hears of it."""

    def __init__(self, books: Books, drafts: Drafts, place: Place, *, local: bool) -> None:
        self._books = books
        self._drafts = drafts
        self._place = place
        self._local = local

    def finish(self, case_ids: Iterable[str]) -> None:
        """Take what was destroyed in these cases out of store, index and drafts; what is done already costs nothing.

        A store that cannot be cleaned now, since somebody is reading it or the disk is full, is cleaned later.
        """
        with self._books.lock:
            finished = [case_id for case_id in case_ids if self._finish(case_id)]
            if finished:
                self._scrub()

    def finish_late(self) -> None:
        """Finish and clean where that did not come off before, such as when the program was ended meanwhile."""
        with self._books.lock:
            if self._books.index.number(UNSCRUBBED):
                for case_id in cases_of_destruction(self._books.index.file):
                    self._finish(case_id, again=True)
                self._scrub()

    def _finish(self, case_id: str, *, again: bool = False) -> bool:
        books = self._books
        try:
            case = books.case(case_id)
        except (NoCase, EntryForged, FileUnusable):
            return False  # opening it says what is wrong
        forgotten = self._is_gone(case) and self._forget_case(case_id)
        done, acts = f"destroyed {case_id}", len(case.all(DESTROYED))
        if acts == books.index.number(done) and not again:
            return forgotten
        left = [one for one in _files(books, case, destroyed_in(case)) if self._is_there(one)]
        if left:
            books.store.drop_blobs(left)
        self._forget_drafts(case)
        books.index.note(UNSCRUBBED, 1)
        books.index.note(done, acts)
        return True

    def _is_there(self, file: Gone) -> bool:
        try:
            self._books.store.blob_size(file.stream, file.blob_id)
        except BlobMissing:
            return False
        return True

    def _is_gone(self, case: Case) -> bool:
        """Whether it is destroyed as a whole; afterwards nobody can read that, but nobody holds a key to it either.

        A server shows a member only their own keys, so there that tells nothing.
        """
        books = self._books
        return case.destroyed or case.id in books.destroyed or (self._local and not books.store.grants_of(case.id))

    def _forget_case(self, case_id: str) -> bool:
        """Drop what was begun in a case that is destroyed as a whole; tells whether there was something."""
        kept = [draft.key for draft in self._drafts.all() if draft.key.partition("/")[0] == case_id]
        for key in kept:
            self._drafts.delete(key)
        if kept:
            self._books.index.note(UNSCRUBBED, 1)
        return bool(kept)

    def _forget_drafts(self, case: Case) -> None:
        """Drop drafts in which the file itself is kept, as after it was pasted, or a part that was taken out of it."""
        hashes, gone = forbidden_hashes(case), destroyed_in(case)
        for draft in self._drafts.all():
            of_this = case.id in draft.key and draft.data.get(WITHIN) in gone
            if of_this or any(_pasted_hash(value) in hashes for value in draft.data.values()):
                self._drafts.delete(draft.key)

    def _scrub(self) -> None:
        """Take off the disk what was deleted; it is tried again at the next signing in where it does not come off."""
        books = self._books
        try:
            books.index.file.scrub()
            self._drafts.scrub()
            if books.store.scrub():
                books.index.note(UNSCRUBBED, 0)
        except (StoreError, FileUnusable):
            return

    def remains(self, case_id: str, ref: str) -> Remains:
        """What the program cannot reach of evidence that was destroyed; ``ref`` is the evidence or its destruction."""
        books = self._books
        case = books.case(case_id)
        act = case.get(ref)
        evidence = act.fields.text("evidence") if act is not None and act.act == DESTROYED else ref
        gone = gone_with(case, evidence)
        since = min(found.at for one in gone if (found := case.get(one)) is not None)
        note = read_note(self._place.local)
        return Remains(
            since=since,
            local=self._local,
            scrubbed=not books.index.number(UNSCRUBBED),
            backup=note if note is not None and note.at >= since else None,
            outside=tuple(self._outside(case, gone)),
            dossiers=tuple(one.at for one in case.all("make_dossier") if one.at >= since),
            elsewhere=tuple(sorted(self._elsewhere(case, gone))),
            parts=tuple(_parts(case, gone)),
            holders=tuple(evidence_name(case, one) for one in holders(SealedEvidence(books), case, gone)),
        )

    def _outside(self, case: Case, gone: frozenset[str]) -> Iterator[Outside]:
        for act in case.all(USED):
            fields = act.fields
            if fields.text("evidence") in gone and fields.text("what") in LEFT_THE_PROGRAM:
                member = self._books.organisation.member(act.author)
                who = member.name if member else "een vroegere gebruiker"
                yield Outside(at=act.at, who=who, what=fields.text("what"), to=fields.text("to"))

    def _elsewhere(self, case: Case, gone: frozenset[str]) -> Iterator[str]:
        """Other cases that hold a file with the same bytes."""
        hashes = {str(file.get("sha256")) for one in gone if (file := _file(case, one))}
        for other in cases_with(self._books.index.file, hashes - {"None"}):
            if other != case.id and not hashes <= {sha256 for _size, sha256 in files_destroyed_in(self._books, other)}:
                yield other


def _parts(case: Case, gone: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What is still there of what was taken out of mails and archives that are gone."""
    left = set(taken_out_of(case, gone)) - destroyed_in(case)
    for act in (act for act in case.all(ADDED) if act.ref in left):
        yield evidence_name(case, act.fields.text(WITHIN)), evidence_name(case, act.ref)


def _file(case: Case, ref: str) -> Mapping[str, object]:
    act = case.get(ref)
    found = act.fields.get("file") if act is not None else None
    return found if isinstance(found, Mapping) else {}


def _pasted_hash(value: object) -> str:
    found = pasted(value) if isinstance(value, Mapping) else None
    return hashlib.sha256(found.data).hexdigest() if found else ""
