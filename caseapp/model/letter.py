"""What an organisation has set about its letters: the letterhead, and its own texts of letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What stands on every letter: the name, the lines of the address, what stands at the foot, and a logo (PNG).

    Blank means nothing was set: the organisation's own name stands at the head.
    """

    name: str = ""
    address: tuple[str, ...] = ()
    footer: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """Where somebody who does not agree writes to: a name, and the lines of an address. Blank means nothing was set."""

    name: str = ""
    address: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """Name and address on one line; empty as long as there is no address."""
        return ", ".join(one for one in (self.name, *self.address) if one) if self.address else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Committees:
    """Where appeals of staff go (*commissie van beroep*), and objections of pupils and parents."""

    appeal: Committee = Committee()
    objection: Committee = Committee()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLetter:
    """An organisation's own text of a letter: its source, the entry of the register that brought it, and its moment."""

    text: str
    seq: int
    at: datetime
