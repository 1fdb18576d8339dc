"""Checking everything again: what the store holds, and that the procedure allowed each act when it was done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.ledger import EntryForged, Finding, Head, Report, verify
from caseapp.model.act import CaseId, RecordedAct
from caseapp.model.case import Case
from caseapp.model.evidence import destroyed_in
from caseapp.office.body import recorded
from caseapp.office.errors import NoCase
from caseapp.office.evidence.destroying import UNSCRUBBED
from caseapp.office.granting import reads_all
from caseapp.office.register.state import REGISTER
from caseapp.office.soundness import LOST_KEYS, files_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseapp.ledger import Opened
    from caseapp.office.books import Books
    from caseapp.office.soundness import Soundness


LEFT = "dit is vernietigd, maar er staat nog iets van in de opslag. Meld u opnieuw aan; het programma ruimt het dan op."


class Verifying:
    """Checks the store as one member can read it."""

    def __init__(self, books: Books, soundness: Soundness) -> None:
        self._books = books
        self._soundness = soundness
        self._gone: dict[str, frozenset[str]] = {}

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Report:
        """Check places, signatures, content, files, what this computer has seen, and that each act was allowed.

        Raises:
            StoreError: the store does not work.
        """
        books = self._books
        with books.lock:
            report = verify(
                books.store,
                books.heads,
                books.register,
                books.fresh_reader(),
                progress=progress,
                hook=self._files_in,
                seen=[Head(stream=name, seq=seq, hash=hashed) for name, seq, hashed in books.index.heads()],
            )
            wrong = {finding.stream for finding in report.findings}
            more = [*self._register(), *self._members(), *self._register_keys()]
            streams = books.store.streams()
            more += [finding for stream in streams for finding in self._withheld(stream, wrong)]
            more += [finding for stream in streams for finding in self._case(stream, wrong)]
        return replace(report, findings=(*report.findings, *more)) if more else report

    def _files_in(self, opened: Opened) -> Iterator[str]:
        stream, seq = opened.entry.stream, opened.entry.seq
        gone = f"e{seq}" in self._destroyed(stream)
        for _, value, key in files_in(opened.fields or {}):
            if gone:
                fault = LEFT if self._soundness.left(stream, value) else None
                if fault:
                    self._books.index.note(UNSCRUBBED, 1)
            else:
                fault = self._soundness.file_fault(stream, value, key)
            if fault:
                yield f"Het bestand bij handeling {seq} in {stream}: {fault}"

    def _destroyed(self, stream: str) -> frozenset[str]:
        """The evidence of a case that an act says was destroyed: of that and no other nothing may be there."""
        found = self._gone.get(stream)
        if found is None:
            try:
                found = destroyed_in(self._books.case(stream))
            except (NoCase, EntryForged):
                found = frozenset()
            self._gone[stream] = found
        return found

    def _register(self) -> Iterator[Finding]:
        """What was written in the register by who is no administrator; it counts for nothing."""
        for seq, text in self._books.register.faults:
            yield Finding(stream=REGISTER, seq=seq, code="procedure", text=text)

    def _members(self) -> Iterator[Finding]:
        """Whether everyone's sealed secret is there, and belongs to the keys that the register gives them."""
        kept = {row.member: row.public for row in self._books.store.members()}
        state = self._books.register.state
        for member in state.organisation.members:
            span = state.current(member.id)
            if member.active and span is not None and kept.get(member.id) != span.keys:
                text = f"De sleutel van {member.name} is weg of verwisseld. Laat de beheerder nieuwe sleutels geven."
                yield Finding(stream=REGISTER, seq=0, code="member", text=text)

    def _register_keys(self) -> Iterator[Finding]:
        """Whether everyone who reads the register, and the recovery sheet, still has the keys to all of it."""
        state = self._books.register.state
        granted = self._books.fresh_reader().keyset(REGISTER).granted
        everyone = frozenset(state.seal_keys())
        for reader in sorted(everyone - frozenset.intersection(everyone, *granted.values())):
            member = state.organisation.member(reader)
            name = member.name if member else "Het herstelblad"
            text = f"{name} heeft geen sleutel van het register meer. Iemand nam die weg. Zet een reservekopie terug."
            yield Finding(stream=REGISTER, seq=0, code="keys", text=text)

    def _withheld(self, stream: str, wrong: set[str]) -> Iterator[Finding]:
        """Whether this computer was given all of a case when it asked for what is new."""
        if stream != REGISTER and stream not in wrong and self._books.take_withheld(stream):
            text = f"De opslag hield handelingen van {stream} verborgen. Iemand heeft de opslag veranderd."
            yield Finding(stream=stream, seq=0, code="place", text=text)

    def _case(self, stream: str, wrong: set[str]) -> Iterator[Finding]:
        """Ask the engine about every act of a case again, and look who holds its keys."""
        if stream == REGISTER or stream in wrong:
            return
        try:
            entries = self._books.entries(stream)
        except EntryForged:
            return
        acts = tuple(map(_recorded, entries))
        case = Case(id=CaseId(stream), acts=acts)
        if reads_all(case):
            fault = self._soundness.judging.first(case, {one.entry.seq: one.fields for one in entries})
            if fault:
                yield Finding(stream=stream, seq=fault.seq, code="procedure", text=fault.text)
        texts = [LOST_KEYS] if self._soundness.lost_keys(stream) else []
        for text in [*texts, *self._soundness.keys(case)][:1]:
            yield Finding(stream=stream, seq=0, code="keys", text=f"Zaak {stream}: {text}")


def _recorded(opened: Opened) -> RecordedAct:
    entry = opened.entry
    return recorded(seq=entry.seq, author=entry.author, at=entry.at, compartment=entry.compartment, body=opened.fields)
