"""The sealed files of acts: opened, read by the readers, and checked against what was recorded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from caseapp.evidence import EvidenceDamaged, check_sealed, open_sealed
from caseapp.evidence.chat import DateOrder, NotAChat, OrderUnknown
from caseapp.evidence.reading import USUAL, Kind, Reading, from_json
from caseapp.evidence.reading.isolated import Asked, read_chat, read_isolated, take_part_isolated
from caseapp.index.evidence import body_of
from caseapp.ledger import BlobMissing
from caseapp.model.act import Fields, seq_of
from caseapp.model.evidence import destroyed
from caseapp.model.value import Json
from caseapp.model.zone import local
from caseapp.office.body import FIELD, FILE_KEY, fields_in
from caseapp.office.errors import EvidenceUnusable
from caseapp.office.evidence.flow import as_file, watched_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.chat import Message
    from caseapp.office.books import Books
    from caseapp.office.filling import Progress, Stop

NO_FILE = "Hier hoort geen bestand bij dat u kunt openen."
GONE = "Dit bewijs is vernietigd. Er is niets meer van te zien."
NO_CHAT = "Dit is geen chat. Open het als bestand."
NO_PART = "Dit deel is niet uit het bestand te halen. Het is beschadigd, te groot of met een wachtwoord beveiligd."
STOPPED = "Het controleren van het bestand is gestopt."
CHATS = replace(USUAL, seconds=60.0)
"""A long chat takes its time, and gives its messages meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """The file of an act: in which stream it is, what was recorded of it, its key, and the other fields of the act."""

    stream: str
    value: Mapping[str, Json]
    key: bytes
    fields: Fields
    day: date

    @property
    def name(self) -> str:
        """What it was called."""
        return str(self.value.get("name", ""))

    @property
    def size(self) -> int:
        """How many bytes it has."""
        size = self.value.get("size")
        return size if isinstance(size, int) else 0

    @property
    def latest(self) -> date:
        """The last day on which anything in it can have happened."""
        return self.fields.day("obtained_on") or self.day

    @property
    def order(self) -> DateOrder | None:
        """The order of its dates, as whoever took it in told."""
        told = self.fields.text("date_order")
        return DateOrder(told) if told in set(DateOrder) else None


class SealedEvidence:
    """Opens what one member may read; that they may is looked at by who asks."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def file(self, case_id: str, ref: str, field: str = "file") -> SealedFile:
        """The file of an act.

        Raises:
            NoCase: there is no such case.
            EvidenceUnusable: it has none, or it was destroyed.
        """
        with self._books.lock:
            case = self._books.case(case_id)
            if destroyed(case, ref):
                raise EvidenceUnusable(GONE)
            body, act = body_of(self._books.index.file, case_id, seq_of(ref) or 0), case.get(ref)
        value, key = (body or {}).get(f"{FIELD}{field}"), (body or {}).get(f"{FILE_KEY}{field}")
        if body is None or act is None or not isinstance(value, dict) or not isinstance(key, str):
            raise EvidenceUnusable(NO_FILE)
        day = local(act.at).date()
        return SealedFile(stream=case_id, value=value, key=bytes.fromhex(key), fields=fields_in(body), day=day)

    def pieces(self, file: SealedFile) -> Iterator[bytes]:
        """The plain bytes of a file, in pieces; its hash is checked before the last one is given.

        Raises:
            EvidenceUnusable: it is gone, damaged, or not what was recorded.
        """
        return self._open(file, file.value)

    def _open(self, file: SealedFile, value: Mapping[str, Json]) -> Iterator[bytes]:
        blob = str(value.get("blob"))
        chunks = self._books.store.blob_chunks(file.stream, blob)
        try:
            yield from open_sealed(chunks, key=file.key, name=blob, sha256=str(value.get("sha256")))
        except (EvidenceDamaged, BlobMissing) as error:
            raise EvidenceUnusable(str(error)) from error

    def intact(self, file: SealedFile, progress: Progress | None = None, stop: Stop | None = None) -> bool:
        """Whether a file is what was recorded.

        Raises:
            Cancelled: the user stopped it.
            StoreError: the store does not work.
        """
        blob = str(file.value.get("blob"))
        chunks = watched_pieces(self._books.store.blob_chunks(file.stream, blob), file.size, progress, stop, STOPPED)
        try:
            return check_sealed(chunks, key=file.key, name=blob, sha256=str(file.value.get("sha256"))) is None
        except BlobMissing:
            return False

    def reading(self, file: SealedFile) -> Reading:
        """What a file tells: as it was read when it was taken in, or else read now.

        Raises:
            EvidenceUnusable: it is gone, damaged, or not what was recorded.
        """
        return self.kept_reading(file) or read_isolated(self.asked(file))

    def kept_reading(self, file: SealedFile) -> Reading | None:
        """What a file told when it was taken in; None when that was not kept, or is damaged."""
        value = file.value.get("reading")
        if not isinstance(value, dict):
            return None
        try:
            return from_json(json.loads(b"".join(self._open(file, value))))
        except (EvidenceUnusable, ValueError):
            return None

    def told(self, case_id: str, ref: str) -> Reading:
        """What a piece of evidence tells, also one that is described in words.

        Raises:
            EvidenceUnusable: it is gone, destroyed, damaged, or not what was recorded.
        """
        act = self._books.case(case_id).get(ref)
        if act is not None and act.readable and "file" not in act.fields and act.fields.filled("text"):
            return Reading(kind=Kind.TEXT, media_type="text/plain", text=act.fields.text("text"))
        return self.reading(self.file(case_id, ref))

    def messages(self, file: SealedFile, order: DateOrder | None = None) -> Iterator[Message]:
        """The messages of a chat, one by one.

        Raises:
            EvidenceUnusable: it is no chat, or it is gone, damaged, or not what was recorded.
            OrderUnknown: it does not tell in which order its dates stand, and nobody has.
        """
        head = self.reading(file).chat
        if head is None:
            raise EvidenceUnusable(NO_CHAT)
        chosen = order or file.order
        if chosen is None and not head.certain:
            raise OrderUnknown(head)
        try:
            yield from read_chat(self.asked(file), chosen or head.orders[0], head, CHATS)
        except NotAChat as error:
            raise EvidenceUnusable(str(error)) from error

    def part(self, file: SealedFile, address: str) -> bytes:
        """One file out of a mail or an archive.

        Raises:
            EvidenceUnusable: there is no such part, or it cannot be taken out.
        """
        found = take_part_isolated(self.asked(file), address)
        if found is None:
            raise EvidenceUnusable(NO_PART)
        return found

    def asked(self, file: SealedFile) -> Asked:
        """A file as the process that reads is given it."""
        return Asked(file=as_file(self.pieces(file)), name=file.name, size=file.size, latest=file.latest)
