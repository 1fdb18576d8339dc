"""Changes to a file such as damage, haste and malice make them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

_NUMBERS = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\x80", b"\xff\xff\xff\x7f", b"\1\0\0\0")
_WORDS = (
    b"<!ENTITY",
    b"=?utf-8?B?",
    b"../",
    b"\r\n\r\n",
    b"PK\x05\x06",
    b"%%EOF",
    b"endobj",
    b"\xed\xa0\x80",
    b"99-99-9999",
)


def changed(data: bytes, others: Sequence[bytes], chance: Random) -> bytes:
    """The file with one to eight changes."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        _change(made, others, chance)
    return bytes(made)


def _change(made: bytearray, others: Sequence[bytes], chance: Random) -> None:
    at = chance.randrange(len(made) + 1)
    match chance.randrange(9):
        case 0 if made:
            made[at % len(made)] ^= 1 << chance.randrange(8)
        case 1 if made:
            made[at % len(made)] = chance.randrange(256)
        case 2:
            del made[at:]
        case 3:
            del made[at : at + chance.choice((1, 4, 64, 1000))]
        case 4:
            made[at:at] = chance.randbytes(chance.choice((1, 4, 64)))
        case 5:
            made[at : at + 4] = chance.choice(_NUMBERS)
        case 6:
            made[at:at] = chance.choice(_WORDS)
        case 7:
            start = chance.randrange(len(made) + 1)
            made[at:at] = made[start : start + chance.choice((8, 100, 4000))]
        case _:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            made[at:at] = other[start : start + 200]
