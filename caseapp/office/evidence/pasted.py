"""A file that was never on the disk, such as a screenshot from the clipboard.

It stands in the fields of an act as a table, so that a draft can keep it until the act is signed; drafts are encrypted.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from caseapp.model.value import Value

NAME, DATA = "name", "pasted"
LARGEST = 64 * 1024 * 1024
LARGEST_MADE = 192 * 1024 * 1024
CHOOSE = "kies een bestand."
TOO_LARGE = "wat u hebt geplakt is te groot. Bewaar het als bestand, en kies dat."


class Pasted(Mapping[str, "Value"]):
    """What was pasted: a name for it, and its bytes."""

    __slots__ = ("data", "name")
    largest = LARGEST

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.data = data

    @override
    def __getitem__(self, key: str) -> Value:
        if key == NAME:
            return self.name
        if key == DATA:
            return base64.b64encode(self.data).decode("ascii")
        raise KeyError(key)

    @override
    def __iter__(self) -> Iterator[str]:
        return iter((NAME, DATA))

    @override
    def __len__(self) -> int:
        return 2


class Made(Pasted):
    """What the program itself made, such as a copy in which something is blacked out."""

    __slots__ = ()
    largest = LARGEST_MADE


def pasted(value: Mapping[str, Value]) -> Pasted | None:
    """What was pasted, from the table in which a draft keeps it; None when it is something else."""
    if isinstance(value, Pasted):
        return value
    name, data = value.get(NAME), value.get(DATA)
    if not isinstance(name, str) or not isinstance(data, str):
        return None
    try:
        return Pasted(name, base64.b64decode(data, validate=True))
    except (binascii.Error, ValueError):
        return None


def pasted_fault(value: Mapping[str, Value]) -> str | None:
    """Why a table is nothing that was pasted, as a Dutch sentence; None when it can be taken in."""
    found = pasted(value)
    if found is None or not found.name.strip():
        return CHOOSE
    if not found.data:
        return "wat u hebt geplakt is leeg. Kopieer het opnieuw."
    return TOO_LARGE if len(found.data) > found.largest else None
