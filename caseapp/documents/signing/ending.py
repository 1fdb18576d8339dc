"""Writing what is added to a file so that no stream ends in what could be taken for the end of its line."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from typing_extensions import Buffer, override

if TYPE_CHECKING:
    from typing import BinaryIO

END: Final = b"\nendstream"


class Ended(io.RawIOBase):
    """A file, to which pyHanko writes.

    After a stream pyHanko writes one line feed. Where the last byte of the stream is a carriage return, the two
    together are one end of line, and the stream looks a byte shorter than it says it is: PDF/A wants these to agree
    (ISO 19005-3, 6.1.7.1). So a carriage return comes between them then, as ``press.ending`` has it.
    """

    def __init__(self, file: BinaryIO) -> None:
        """``file`` is open for reading and writing, and stays open."""
        super().__init__()
        self._file = file
        self._last = b""

    @override
    def readable(self) -> bool:
        return True

    @override
    def writable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._last = b""
        return self._file.seek(offset, whence)

    @override
    def tell(self) -> int:
        return self._file.tell()

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        self._last = b""
        return self._file.read(-1 if size is None else size)

    @override
    def readinto(self, into: Buffer, /) -> int:
        room = memoryview(into).cast("B")
        found = self.read(len(room))
        room[: len(found)] = found
        return len(found)

    @override
    def write(self, data: Buffer, /) -> int:
        piece = bytes(data)
        if self._last == b"\r" and piece.startswith(END):
            self._file.write(b"\r")
        self._file.write(piece)
        self._last = piece[-1:] or self._last
        return len(piece)
