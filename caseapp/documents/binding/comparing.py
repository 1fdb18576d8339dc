"""A press that prints nothing, but compares what it would print with a file that is there."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from caseapp.documents.binding.front import SIGNATURE_DIGITS, SIZE_DIGITS
from caseapp.documents.page.press import Press

if TYPE_CHECKING:
    from caseapp.documents.binding.front import Data, Seal

_LENGTH: Final = re.compile(rb"([0-9]{1,12})>>\nstream\n")


class Differs(Exception):
    """The file is another than what its extract makes; ``offset`` is the first byte that differs."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


class ComparingPress(Press):
    """Compares byte by byte, but packed streams by what is in them: two computers may pack the same differently."""

    def __init__(self, data: Data, seal: Seal) -> None:
        self._data = data
        self._size = seal.size
        self._holes = ((seal.size_at, SIZE_DIGITS), (seal.signature_at, SIGNATURE_DIGITS))
        super().__init__(self._compare)

    def _compare(self, wanted: bytes) -> None:
        start = self.offset
        found = self._data[start : start + len(wanted)]
        if found == wanted:
            return
        bare = bytearray(found)
        for at, digits in self._holes:
            if start <= at < start + len(bare):
                bare[at - start : at - start + digits] = b"0" * digits
        if bytes(bare) != wanted:
            at = next((at for at, (one, two) in enumerate(zip(bare, wanted, strict=False)) if one != two), len(bare))
            raise Differs(start + at)

    def end(self) -> None:
        """See that the file ends where it was said to.

        Raises:
            Differs: it does not.
        """
        if self.offset != self._size:
            raise Differs(self.offset)

    @override
    def pack(self, before: int, data: bytes) -> bytes:
        length = _LENGTH.match(self._data, self.offset + before)
        if length is None:
            return super().pack(before, data)
        inside = self._data[length.end() : length.end() + int(length[1])]
        opener = zlib.decompressobj()
        try:
            same = opener.decompress(inside, len(data) + 1) == data and opener.eof and not opener.unused_data
        except zlib.error:
            same = False
        return inside if same else super().pack(before, data)
