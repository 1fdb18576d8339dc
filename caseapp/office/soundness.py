"""What is wrong with a case though every signature in it is good: what was never allowed, keys, and files.

A forged entry keeps a case shut. What stands here does not, since nobody can take an entry back; it is told to everyone
who opens the case, and where somebody did what was not theirs to do, nobody builds on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.evidence import check_sealed
from caseapp.ledger import BlobMissing
from caseapp.model.evidence import destroyed_in
from caseapp.office.body import FIELD, FILE_KEY
from caseapp.office.catching_up import CAUGHT_UP
from caseapp.office.granting import CASE, OWN, Granting, reads_all
from caseapp.office.judging import Judging
from caseapp.office.register.state import RECOVERY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseapp.model.case import Case
    from caseapp.model.value import Json
    from caseapp.office.books import Books
    from caseapp.office.rules import Rules

LOST_KEYS = (
    "Uw sleutels van deze zaak zijn weg uit de opslag, en niemand heeft ze ingetrokken. "
    "Iemand heeft de opslag veranderd. Zet een reservekopie terug."
)
CHECKED_AT_ONCE = 4 * 1024 * 1024
"""Bytes of evidence that are looked through each time a case is opened; of larger files only that they are there."""


class Soundness:
    """Looks over the cases of one member."""

    def __init__(self, books: Books, rules: Rules) -> None:
        self._books = books
        self._granting = Granting(books, rules)
        self.judging = Judging(books, rules)

    def warnings(self, case: Case) -> Iterator[str]:
        """Everything that whoever opens a case must know, the first thing wrong first."""
        fault = self.judging.fault(case)
        if fault:
            yield fault.text
        if not case.destroyed:
            if self.lost_keys(case.id):
                yield LOST_KEYS
            yield from self.keys(case)
            yield from self._files(case)

    def lost_keys(self, case_id: str) -> bool:
        """Whether this member read parts of a case whose keys are gone from the store, with nothing that took them."""
        books = self._books
        held = {(grant.compartment, grant.epoch) for grant in books.store.grants(case_id, books.who.member)}
        return bool(books.index.readable_places(case_id) - held)

    def keys(self, case: Case) -> Iterator[str]:
        """Who holds a key to a case and should not, or should and does not; for who reads all of it."""
        books = self._books
        behind = books.index.number(CAUGHT_UP) != books.register.state.seq
        if behind or case.destroyed or not case.acts or not reads_all(case):
            return
        for grant in books.store.grants_of(case.id):
            given = books.register.public_keys(grant.by, case.id, 0, grant.at)
            if given is None or not grant.is_signed_by(given):
                yield f"De sleutel van zaak {case.id} voor {self._name(grant.reader)} is door iemand veranderd."
        keyset = books.reader.keyset(case.id)
        wanted = self._granting.wanted(case, keyset)
        for (compartment, _), held in sorted(keyset.granted.items()):
            for reader in sorted(held - wanted.get(compartment, held)):
                yield f"{self._name(reader)} heeft een sleutel van zaak {case.id} en mag die niet hebben."
        for (compartment, _), held in sorted(keyset.granted.items()):
            lasting = compartment == CASE or compartment.startswith(OWN)
            for reader in sorted(wanted.get(compartment, set()) - held) if lasting else ():
                yield f"{self._name(reader)} mag zaak {case.id} lezen en heeft de sleutel niet meer."

    def file_fault(self, stream: str, value: Mapping[str, Json], key: str) -> str | None:
        """What is wrong with a sealed file, as a sentence; None when it is what was recorded."""
        name = str(value.get("blob", ""))
        try:
            chunks = self._books.store.blob_chunks(stream, name)
            return check_sealed(chunks, key=bytes.fromhex(key), name=name, sha256=str(value.get("sha256", "")))
        except (BlobMissing, ValueError, TypeError) as error:
            return str(error) if isinstance(error, BlobMissing) else "De sleutel van dit bestand is geen sleutel."

    def _files(self, case: Case) -> Iterator[str]:
        left = CHECKED_AT_ONCE
        if not any(act.readable and "file" in act.fields for act in case.acts):
            return
        gone = destroyed_in(case)
        for one in self._books.index.acts(case.id):
            for name, value, key in files_in(one.body or {}) if f"e{one.seq}" not in gone else ():
                size = value.get("size")
                large = not isinstance(size, int) or size > left
                left -= 0 if large or not isinstance(size, int) else size
                fault = self._there(case.id, value) if large else self.file_fault(case.id, value, key)
                if fault:
                    yield f"Het bestand bij handeling {one.seq} in {case.id} ({name}): {fault}"

    def left(self, stream: str, value: Mapping[str, Json]) -> bool:
        """Whether something is left in the store of a file that was destroyed."""
        return self._there(stream, value) is None

    def _there(self, stream: str, value: Mapping[str, Json]) -> str | None:
        try:
            self._books.store.blob_size(stream, str(value.get("blob", "")))
        except BlobMissing as error:
            return str(error)
        return None

    def _name(self, reader: str) -> str:
        if reader == RECOVERY:
            return "Het herstelblad"
        member = self._books.organisation.member(reader)
        return member.name if member else "Iemand die geen gebruiker is"


def files_in(body: Mapping[str, Json]) -> Iterator[tuple[str, Mapping[str, Json], str]]:
    """The sealed files of an act, and what was read in them: name, what was recorded of them, and key (hex)."""
    for name, key in body.items():
        value = body.get(FIELD + name[len(FILE_KEY) :])
        if name.startswith(FILE_KEY) and isinstance(key, str) and isinstance(value, dict):
            yield str(value.get("name", "")), value, key
            reading = value.get("reading")
            if isinstance(reading, dict):
                yield f"leesversie van {value.get('name', '')}", reading, key
