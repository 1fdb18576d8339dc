"""The bytes of a PDF file: objects, streams, and the table of where each stands (ISO 32000-1, 7.5).

Knows nothing of what it prints. What is small goes into object streams, so that a document of many pages stays small.
"""

from __future__ import annotations

import zlib
from hashlib import sha256
from struct import pack
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
TOGETHER: Final = 400
"""Small objects that share one stream."""

IN_PLACE, IN_STREAM = 1, 2
ID_BYTES: Final = 16


class Press:
    """Prints the objects of one file, each once; numbers may be given out before what they stand for is printed."""

    def __init__(self, sink: Callable[[bytes], object]) -> None:
        """``sink`` takes the bytes, in order."""
        self._sink = sink
        self._places: dict[int, tuple[int, int, int]] = {}
        self._small: list[tuple[int, bytes]] = []
        self.digest = sha256()
        self.offset = 0
        self.count = 0
        self.write(HEADER)

    def write(self, data: bytes) -> None:
        """Bytes as they are."""
        self._sink(data)
        self.digest.update(data)
        self.offset += len(data)

    def reserve(self) -> int:
        """The number of an object that is to be printed."""
        self.count += 1
        return self.count

    def begin(self, number: int) -> None:
        """Note that an object begins here."""
        self._places[number] = (IN_PLACE, self.offset, 0)

    def put(self, number: int, body: bytes) -> None:
        """An object on its own."""
        self.begin(number)
        self.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def add(self, body: bytes) -> int:
        """A small object with the next number."""
        number = self.reserve()
        self.small(number, body)
        return number

    def small(self, number: int, body: bytes) -> None:
        """An object, no stream, that may stand with others."""
        self._small.append((number, body))
        if len(self._small) >= TOGETHER:
            self._together()

    def stream(self, number: int, entries: str, data: bytes, *, packed: bool = True) -> None:
        """A stream with the entries of its dictionary; ``packed`` makes it smaller."""
        self.begin(number)
        method = "/Filter/FlateDecode" if packed else ""
        head = f"{number} 0 obj\n<<{entries}{method}/Length ".encode("latin-1")
        inside = self.pack(len(head), data) if packed else data
        self.write(b"%b%d>>\nstream\n%b%b" % (head, len(inside), inside, ending(inside[-1:])))

    def pack(self, before: int, data: bytes) -> bytes:  # noqa: ARG002 - for who compares
        """Make the inside of a stream smaller; its length will stand ``before`` bytes further on."""
        return zlib.compress(data, 6)

    def long_stream(self, number: int, entries: str, size: int, chunks: Iterable[bytes]) -> None:
        """A stream of a known size that is not held in memory, as it is.

        Raises:
            ValueError: the chunks are not so many bytes.
        """
        self.begin(number)
        self.write(f"{number} 0 obj\n<<{entries}/Length {size}>>\nstream\n".encode("latin-1"))
        before, last = self.offset, b""
        for chunk in chunks:
            self.write(chunk)
            last = chunk[-1:] or last
        if self.offset - before != size:
            raise ValueError("a stream of another size than was said")
        self.write(ending(last))

    def close(self, root: int, info: int) -> None:
        """The table of objects, and the end of the file."""
        self._together()
        number = self.reserve()
        self.begin(number)
        ident = self.digest.hexdigest()[: 2 * ID_BYTES]
        rows = [b"\0\0\0\0\0\0\xff\xff"]
        for one in range(1, self.count + 1):
            kind, where, at = self._places[one]
            rows.append(pack(">BBIH", kind, where >> 32, where & 0xFFFFFFFF, at))
        start = self.offset
        entries = f"/Type/XRef/Size {self.count + 1}/W[1 5 2]/Root {root} 0 R/Info {info} 0 R/ID[<{ident}><{ident}>]"
        self.stream(number, entries, b"".join(rows))
        self.write(f"startxref\n{start}\n%%EOF\n".encode())

    def _together(self) -> None:
        small, self._small = self._small, []
        if not small:
            return
        number, index, bodies, at = self.reserve(), [], [], 0
        for place, (one, body) in enumerate(small):
            self._places[one] = (IN_STREAM, number, place)
            index.append(f"{one} {at}")
            bodies.append(body)
            at += len(body) + 1
        first = f"{' '.join(index)}\n".encode()
        entries = f"/Type/ObjStm/N {len(small)}/First {len(first)}"
        self.stream(number, entries, first + b"\n".join(bodies))


def ending(last: bytes) -> bytes:
    """What stands after a stream that ends in this byte: no line end that could be taken for a part of it."""
    return (b"\r" if last == b"\r" else b"") + b"\nendstream\nendobj\n"


def text_string(text: str) -> str:
    """Text as a PDF string: in UTF-16, as hex digits."""
    return f"<FEFF{text.encode('utf-16-be', 'surrogatepass').hex().upper()}>"
