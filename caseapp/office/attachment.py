"""The file of an act: sealed into the store before or with the entry that names it."""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.evidence import CHUNK, new_key, seal
from caseapp.ledger import Blob
from caseapp.model.act import Act, Fields
from caseapp.office.errors import FieldErrors
from caseapp.office.typed import plain_name
from caseapp.office.validation import file_fault
from caseapp.procedure.definition import Kind

if TYPE_CHECKING:
    from caseapp.ledger import Store
    from caseapp.model.value import Value
    from caseapp.procedure.definition import ActDefinition, Field

BLOB_ID_BYTES = 16
UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """An act whose files are sealed: their keys (hex) by field, and the small ones that go with the entry."""

    act: Act
    keys: Mapping[str, str]
    blobs: tuple[Blob, ...] = ()


def attach(store: Store, stream: str, definition: ActDefinition, act: Act) -> Attached:
    """Seal the files that an act names and put name, hash, size and kind in their place.

    A small file goes into the store with the entry; a large one goes before, and is harmless there when the entry does
    not follow.

    Raises:
        FieldErrors: a file cannot be read.
        StoreError: the store does not work.
    """
    keys: dict[str, str] = {}
    blobs: list[Blob] = []
    fields = dict(act.fields)
    for field in definition.fields:
        path = fields.get(field.name)
        if field.kind is Kind.FILE and isinstance(path, str):
            sealed = _Sealed(store, stream, field, Path(path))
            fields[field.name] = sealed.value
            keys[field.name] = sealed.key.hex()
            blobs += sealed.blobs
    return Attached(act=replace(act, fields=Fields(fields)), keys=keys, blobs=tuple(blobs))


class _Sealed:
    """One file, sealed."""

    def __init__(self, store: Store, stream: str, field: Field, path: Path) -> None:
        self.key = new_key()
        self.blobs: list[Blob] = []
        name = secrets.token_hex(BLOB_ID_BYTES)
        try:
            small = path.stat().st_size <= CHUNK
            with path.open("rb") as file:
                sealing = seal(file, self.key, name)
                if small:
                    self.blobs = [Blob(stream=stream, blob_id=name, chunks=tuple(sealing))]
                else:
                    store.put_blob(stream, name, sealing)
        except OSError as error:
            fault = file_fault(path) or "dit bestand is niet te lezen. Kies een ander bestand."
            raise FieldErrors.of(field.name, f"{field.label}: {fault}") from error
        self.value: dict[str, Value] = {
            "name": plain_name(path.name),
            "sha256": sealing.sha256,
            "size": sealing.size,
            "media_type": mimetypes.guess_type(path.name, strict=False)[0] or UNKNOWN_TYPE,
            "blob": name,
        }
