"""Files that are read a piece at a time, so that memory stays flat."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

from typing_extensions import Buffer, override

from caseapp.office.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.office.filling import Progress, Stop

PIECE = 1024 * 1024


class Flow(io.RawIOBase):
    """Pieces that come one after the other, as a file that is read once from its start."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._pieces = pieces
        self._left = memoryview(b"")

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer) -> int:
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = memoryview(piece)
        view = memoryview(buffer)
        count = min(len(view), len(self._left))
        view[:count] = self._left[:count]
        self._left = self._left[count:]
        return count


def as_file(pieces: Iterator[bytes]) -> BinaryIO:
    """Pieces as a file."""
    return io.BufferedReader(Flow(pieces), PIECE)


class Watched:
    """A file of which is told how far it is read, and that can be stopped; what is read is copied nowhere else."""

    def __init__(self, file: BinaryIO, total: int, progress: Progress | None, stop: Stop | None, stopped: str) -> None:
        self._file = file
        self._total = total
        self._progress = progress
        self._stop = stop
        self._stopped = stopped
        self.done = 0

    def read(self, size: int) -> bytes:
        """The next so many bytes, fewer at the end.

        Raises:
            Cancelled: the user stopped it.
        """
        if self._stop and self._stop():
            raise Cancelled(self._stopped)
        data = self._file.read(size)
        self.done += len(data)
        if self._progress:
            self._progress(self.done, max(self._total, self.done))
        return data


def watched_pieces(
    pieces: Iterator[bytes], total: int, progress: Progress | None, stop: Stop | None, stopped: str
) -> Iterator[bytes]:
    """The same pieces; is told how far it is, and can be stopped.

    Raises:
        Cancelled: the user stopped it.
    """
    done = 0
    for piece in pieces:
        if stop and stop():
            raise Cancelled(stopped)
        yield piece
        done += len(piece)
        if progress:
            progress(done, max(total, done))
