"""Checking everything again: what the store holds, and that the procedure allowed each act when it was done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.evidence import check_sealed
from caseapp.ledger import BlobMissing, EntryForged, Finding, Report, verify
from caseapp.model.act import CaseId, RecordedAct
from caseapp.model.case import Case
from caseapp.model.reason import Verdict
from caseapp.office.body import FIELD, FILE_KEY, recorded
from caseapp.office.granting import reads_all
from caseapp.office.register.state import REGISTER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseapp.ledger import Opened
    from caseapp.office.books import Books
    from caseapp.office.rules import Rules

SYSTEM_ACTS = frozenset({"note_exclusion"})


class Verifying:
    """Checks the store as one member can read it."""

    def __init__(self, books: Books, rules: Rules) -> None:
        self._books = books
        self._rules = rules
        self._acts: list[tuple[RecordedAct, object]] = []

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Report:
        """Check places, signatures, content, files, what this computer has seen, and that each act was allowed.

        Raises:
            StoreError: the store does not work.
        """
        books = self._books
        with books.lock:
            reader = books.fresh_reader()
            report = verify(books.store, books.heads, books.register, reader, progress=progress, hook=self._files_in)
            wrong = {finding.stream for finding in report.findings}
            replayed = [finding for stream in books.store.streams() for finding in self._replay(stream, wrong)]
        return replace(report, findings=(*report.findings, *replayed)) if replayed else report

    def _files_in(self, opened: Opened) -> Iterator[str]:
        for name, key in (opened.fields or {}).items():
            value = (opened.fields or {}).get(FIELD + name[len(FILE_KEY) :])
            if not name.startswith(FILE_KEY) or not isinstance(key, str) or not isinstance(value, dict):
                continue
            fault = self._file_fault(opened.entry.stream, key, {k: str(v) for k, v in value.items()})
            if fault:
                yield f"Het bestand bij handeling {opened.entry.seq} in {opened.entry.stream}: {fault}"

    def _file_fault(self, stream: str, key: str, value: dict[str, str]) -> str | None:
        blob = value.get("blob", "")
        try:
            chunks = self._books.store.blob_chunks(stream, blob)
            return check_sealed(chunks, key=bytes.fromhex(key), name=blob, sha256=value.get("sha256", ""))
        except (BlobMissing, ValueError) as error:
            return str(error)

    def _replay(self, stream: str, wrong: set[str]) -> Iterator[Finding]:
        """Ask the engine about every act of a case again, with the case and the register as they then stood."""
        if stream == REGISTER or stream in wrong:
            return
        try:
            entries = self._books.entries(stream)
        except EntryForged:
            return
        acts = [_recorded(one) for one in entries]
        if not reads_all(Case(id=CaseId(stream), acts=tuple(acts))):
            return
        for place, (act, opened) in enumerate(zip(acts, entries, strict=True)):
            if act.readable and act.act not in SYSTEM_ACTS:
                before = Case(id=CaseId(stream if place else ""), acts=tuple(acts[:place]))
                text = self._against(before, act, opened)
                if text:
                    yield Finding(stream=stream, seq=act.seq, code="procedure", text=text)
                    return

    def _against(self, before: Case, act: RecordedAct, opened: Opened) -> str | None:
        fields = opened.fields or {}
        if fields.get("rules") != self._rules.version:
            return None
        seq = fields.get("register")
        state = self._books.register.at_entry(seq) if isinstance(seq, int) else None
        member = state.organisation.member(act.author) if state else None
        if state is None or member is None or self._rules.definition(act.act) is None:
            return f"Handeling {act.seq} in {opened.entry.stream} is geen handeling van een lid volgens het register."
        answer = self._rules.ask(before, state.organisation, member, act.at, act.act, act.fields)
        explained = {(one.code, one.source) for one in act.overruled} if act.explanation else set()
        if answer.verdict is Verdict.REFUSED:
            text = next(reason.text for reason in answer.reasons if reason.weight.value == "refuses")
            return f"Handeling {act.seq} in {opened.entry.stream} was toen niet toegestaan: {text}"
        if answer.verdict is Verdict.MUST_EXPLAIN and not explained:
            return f"Bij handeling {act.seq} in {opened.entry.stream} ontbreekt de uitleg die toen nodig was."
        return None


def _recorded(opened: Opened) -> RecordedAct:
    entry = opened.entry
    return recorded(seq=entry.seq, author=entry.author, at=entry.at, compartment=entry.compartment, body=opened.fields)
