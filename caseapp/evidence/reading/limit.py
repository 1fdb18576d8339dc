"""How much of a file is read at the most, so that no file stops the program."""

from __future__ import annotations

from dataclasses import dataclass, replace

MEGA = 1024 * 1024
SLOWLY = 16 * MEGA
"""Bytes for which a slow computer may take as long again as for the smallest file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds on one reading.

    ``size`` bytes that are looked at (of a larger file only how long it is and what kind is told); ``text`` characters
    for the search; ``parts`` files in a mail or archive that are listed; ``depth`` mails within mails; ``unpacked``
    bytes that come out of compressed data; ``pixels`` of a picture; ``pages`` of which the text is read; ``seconds``
    that the process that reads may take over each answer, and its ``memory`` (bytes).
    """

    size: int = 128 * MEGA
    text: int = 2_000_000
    parts: int = 12_000
    depth: int = 12
    unpacked: int = 256 * MEGA
    pixels: int = 60_000_000
    pages: int = 10_000
    seconds: float = 5.0
    memory: int = 450 * MEGA

    def for_size(self, size: int) -> Limits:
        """These limits with the time that a file of so many bytes may need on a slow computer."""
        return replace(self, seconds=self.seconds * (1 + size / SLOWLY))


USUAL = Limits()
