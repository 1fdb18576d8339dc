"""What the program and the process that reads say to each other: a line of JSON, and bytes of a told length."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Mapping

_LENGTH = struct.Struct("<Q")
LARGEST_HEAD = 16 * 1024 * 1024


class Broken(Exception):
    """The other side stopped, or said something else than was agreed."""


def write_head(pipe: BinaryIO, head: Mapping[str, object]) -> None:
    """Send a table.

    Raises:
        OSError: the other side is gone.
    """
    data = json.dumps(head, ensure_ascii=False).encode("utf-8", "replace")
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def read_head(pipe: BinaryIO) -> dict[str, object]:
    """Take a table.

    Raises:
        Broken: nothing came, or no table.
    """
    (length,) = _LENGTH.unpack(exactly(pipe, _LENGTH.size))
    if length > LARGEST_HEAD:
        raise Broken(length)
    try:
        head = json.loads(exactly(pipe, length))
    except ValueError as error:
        raise Broken(length) from error
    if not isinstance(head, dict):
        raise Broken(length)
    return head


def exactly(pipe: BinaryIO, length: int) -> bytes:
    """So many bytes.

    Raises:
        Broken: the pipe ended before.
    """
    kept = bytearray()
    while len(kept) < length:
        data = pipe.read(min(length - len(kept), 1 << 20))
        if not data:
            raise Broken(len(kept))
        kept += data
    return bytes(kept)
