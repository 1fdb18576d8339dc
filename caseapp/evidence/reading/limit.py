"""How much of a file is read at the most, so that no file stops the program."""

from __future__ import annotations

from dataclasses import dataclass

MEGA = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on one reading.

    ``size`` bytes that are looked at (of a larger file only how long it is and what kind is told); ``text`` characters
    for the search; ``parts`` files in a mail or archive that are listed; ``depth`` mails within mails; ``unpacked``
    bytes that come out of compressed data; ``pixels`` of a picture; ``pages`` of which the text is read; ``seconds``
    and ``memory`` (bytes) of the process that reads.
    """

    size: int = 128 * MEGA
    text: int = 2_000_000
    parts: int = 2_000
    depth: int = 5
    unpacked: int = 256 * MEGA
    pixels: int = 60_000_000
    pages: int = 2_000
    seconds: float = 5.0
    memory: int = 450 * MEGA


USUAL = Limits()
