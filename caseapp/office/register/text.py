"""The organisation's text: from TOML to the protocol, with the dates that the organisation fills in."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from caseapp.model.protocol import Standing
from caseapp.procedure.profile import parse_protocol

if TYPE_CHECKING:
    from datetime import date

    from caseapp.model.protocol import Protocol

_parsed = lru_cache(maxsize=16)(parse_protocol)


def protocol_of(text: str, *, adopted: date | None = None, consented: tuple[date, ...] = ()) -> Protocol:
    """Read a profile and fill in the dates that the text leaves blank; other dates stay as the text prints them.

    Raises:
        ProtocolError: the text is no profile.
    """
    return filled(_parsed(text), adopted=adopted, consented=consented)


def filled(protocol: Protocol, *, adopted: date | None = None, consented: tuple[date, ...] = ()) -> Protocol:
    """The protocol with its blank dates filled in as far as they are given; a draft stays a draft."""
    blanks = protocol.blanks
    if "adopted" in blanks and adopted:
        protocol = replace(protocol, adopted=adopted)
        blanks = tuple(name for name in blanks if name != "adopted")
    if "consented" in blanks and consented:
        protocol = replace(protocol, consented=consented)
        blanks = tuple(name for name in blanks if name != "consented")
    complete = protocol.standing is Standing.BLANK_DATES and not blanks
    return replace(protocol, blanks=blanks, standing=Standing.ADOPTED if complete else protocol.standing)
