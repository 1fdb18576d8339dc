"""Taking in a file: read by the readers, sealed chunk by chunk, and described for the entry that will name it."""

from __future__ import annotations

import hashlib
import io
import json
import mimetypes
import os
import secrets
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence import CHUNK, new_key, seal
from caseapp.evidence.chat import DateOrder
from caseapp.evidence.reading import Kind, to_json
from caseapp.evidence.reading.isolated import Asked, read_isolated
from caseapp.ledger import Blob, Gone
from caseapp.model.value import Value
from caseapp.office.errors import Cancelled, FieldErrors
from caseapp.office.evidence.flow import Watched
from caseapp.office.evidence.pasted import pasted
from caseapp.office.evidence.within import Files, packed
from caseapp.office.filling import Progress, Stop
from caseapp.office.typed import plain_name
from caseapp.office.validation import file_fault
from caseapp.procedure.definition import Field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading import Reading
    from caseapp.ledger import Store

BLOB_ID_BYTES = 16
UNKNOWN_TYPE = "application/octet-stream"
MOST_FACTS = 12
LONGEST_FACT = 200
STOPPED = "Het opnemen is gestopt. Er is niets opgenomen."
CHANGING = "het bestand veranderde tijdens het lezen. Sluit het programma dat het open heeft, en probeer opnieuw."
EMPTY = "Dit bestand is leeg (0 bytes). Het is wel opgenomen; kijk of u het goede bestand koos."
FORBIDDEN = (
    "dit bestand is eerder vernietigd, want niemand mag het bezitten. Stuur het niet door, en bel de politie opnieuw."
)
FORBIDDEN_WITHIN = (
    "hierin zit “{name}”. Dat is eerder vernietigd, want niemand mag het bezitten. "
    "Stuur dit bestand niet door, en bel de politie opnieuw."
)
UNREADABLE = "dit bestand is niet te lezen. Kies een ander bestand."
DATE_ORDER = "date_order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What is asked: the field, the path or what was pasted, and what helps to read it.

    ``latest`` is the last day on which anything in it can have happened; ``order`` the order of dates in a chat, where
    the user told it; ``progress`` is told the bytes that are sealed and their total; ``stop`` asked whether to stop;
    ``forbidden`` is what was destroyed.
    """

    field: Field
    given: str | Mapping[str, Value]
    latest: date
    order: DateOrder | None = None
    progress: Progress | None = None
    stop: Stop | None = None
    forbidden: Files = frozenset()

    @property
    def name(self) -> str:
        """What the file is called."""
        if isinstance(self.given, str):
            return Path(self.given).name
        return str(self.given.get("name", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """A file that is sealed: what the entry says of it, its key (hex), and the small blobs that go with the entry.

    ``large`` is the file itself where it went before; ``notes`` are sentences for the user, such as that it is damaged.
    """

    value: Mapping[str, Value]
    key: str
    blobs: tuple[Blob, ...]
    notes: tuple[str, ...] = ()
    large: Gone | None = None


def take_in(store: Store, stream: str, asked: Intake, begin: Callable[[Gone], None]) -> TakenIn:
    """Read and seal one file.

    A small file goes into the store with the entry; a large one goes before, and is harmless there when the entry does
    not follow; ``begin`` is told of it first. What the readers found is sealed beside it with the same key.

    Raises:
        FieldErrors: it cannot be read, is empty, changes meanwhile, was destroyed since nobody may possess it, or its
            date order must be told.
        Cancelled: the user stopped it.
        StoreError: the store does not work.
    """
    with _opened(asked) as file:
        before = _state(file)
        _check_allowed(asked, file)
        reading = _read(asked, file, before[0])
        _check_packed(asked, file, before[0], reading)
        file.seek(0)
        key, name = new_key(), secrets.token_hex(BLOB_ID_BYTES)
        watched = Watched(file, before[0], asked.progress, asked.stop, STOPPED)
        sealing = seal(watched, key, name)
        blobs: list[Blob] = []
        large: Gone | None = None
        if before[0] <= CHUNK:
            blobs.append(Blob(stream=stream, blob_id=name, chunks=tuple(sealing)))
        else:
            large = Gone(stream=stream, blob_id=name)
            begin(large)
            store.put_blob(stream, name, sealing)
        if _state(file) != before or sealing.size != before[0]:
            raise FieldErrors.of(asked.field.name, f"{asked.field.label}: {CHANGING}")
    derived, value = _seal_reading(reading, stream, key)
    described: dict[str, Value] = {
        "name": plain_name(asked.name),
        "sha256": sealing.sha256,
        "size": sealing.size,
        "media_type": _media_type(reading, asked.name),
        "blob": name,
        "kind": reading.kind.value,
        "reading": value,
    }
    if reading.facts:
        described["facts"] = tuple((one.name, one.value[:LONGEST_FACT]) for one in reading.facts[:MOST_FACTS])
    notes = reading.warnings if before[0] else (EMPTY,)
    return TakenIn(value=described, key=key.hex(), blobs=(*blobs, derived), notes=notes, large=large)


def _check_allowed(asked: Intake, file: BinaryIO) -> None:
    """What was destroyed is not taken in again: nothing of it is sealed, or read."""
    if not asked.forbidden:
        return
    digest = hashlib.sha256()
    while data := file.read(CHUNK):
        digest.update(data)
    if any(digest.hexdigest() == sha256 for _size, sha256 in asked.forbidden):
        raise FieldErrors.of(asked.field.name, f"{asked.field.label}: {FORBIDDEN}")
    file.seek(0)


def _check_packed(asked: Intake, file: BinaryIO, size: int, reading: Reading) -> None:
    """Nor is a mail, archive or document in which it is packed."""

    def opened() -> Asked:
        if asked.stop and asked.stop():
            raise Cancelled(STOPPED)
        file.seek(0)
        return Asked(file=file, name=asked.name, size=size, latest=asked.latest)

    name = packed(opened, reading, asked.forbidden)
    if name:
        raise FieldErrors.of(asked.field.name, f"{asked.field.label}: {FORBIDDEN_WITHIN.format(name=name)}")


@contextmanager
def _opened(asked: Intake) -> Iterator[BinaryIO]:
    if not isinstance(asked.given, str):
        found = pasted(asked.given)
        yield io.BytesIO(found.data if found else b"")
        return
    path = Path(asked.given)
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        fault = file_fault(path) or UNREADABLE
        raise FieldErrors.of(asked.field.name, f"{asked.field.label}: {fault}") from error


def _state(file: BinaryIO) -> tuple[int, int]:
    """Size and time of change of a file; of what was pasted only its size."""
    if isinstance(file, io.BytesIO):
        return file.getbuffer().nbytes, 0
    found = os.fstat(file.fileno())
    return found.st_size, found.st_mtime_ns


def _read(asked: Intake, file: BinaryIO, size: int) -> Reading:
    reading = read_isolated(Asked(file=file, name=asked.name, size=size, latest=asked.latest))
    head = reading.chat
    if head is not None and asked.order is None and len(head.orders) > 1:
        choices = ", ".join(order.value for order in head.orders)
        text = (
            f"Volgorde van dag en maand: in deze chat is niet te zien of eerst de dag of eerst de maand staat, "
            f"zoals in “{head.example}”. Kies de volgorde ({choices})."
        )
        raise FieldErrors.of(DATE_ORDER, text)
    if head is not None and asked.order is not None and asked.order not in head.orders:
        text = (
            f"Volgorde van dag en maand: zo staan de datums niet in deze chat, zoals “{head.example}”. Kies een andere."
        )
        raise FieldErrors.of(DATE_ORDER, text)
    return reading


def _media_type(reading: Reading, name: str) -> str:
    """The kind of file by its content; the name only tells where the content does not."""
    if reading.kind is not Kind.UNKNOWN:
        return reading.media_type
    return mimetypes.guess_type(name, strict=False)[0] or UNKNOWN_TYPE


def _seal_reading(reading: Reading, stream: str, key: bytes) -> tuple[Blob, dict[str, Value]]:
    name = secrets.token_hex(BLOB_ID_BYTES)
    data = json.dumps(to_json(reading), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    sealing = seal(io.BytesIO(data), key, name)
    blob = Blob(stream=stream, blob_id=name, chunks=tuple(sealing))
    return blob, {"blob": name, "sha256": sealing.sha256, "size": sealing.size}
