"""The organisation's text: from TOML to the protocol, with the dates that the organisation fills in."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from caseapp.model.protocol import Standing
from caseapp.procedure.profile import parse_protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
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


class DateFault(NamedTuple):
    """A date that cannot be: a code, the field that holds it, and what to do."""

    code: str
    field: str
    text: str


def dates_ahead(today: date, *, adopted: date | None = None, consented: tuple[date, ...] = ()) -> Iterator[DateFault]:
    """Dates that are filled in before the day itself: what has still to be adopted was not adopted."""
    for name, label, days in (("adopted", "vaststelling", (adopted,)), ("consented", "instemming", consented)):
        if any(day and day > today for day in days):
            text = f"De datum van {label} ligt in de toekomst. Vul die in op de dag zelf of daarna."
            yield DateFault("date_in_future", name, text)


def dates_in_order(
    protocol: Protocol, *, adopted: date | None = None, consented: tuple[date, ...] = ()
) -> Iterator[DateFault]:
    """A council consents before the board adopts (WMS art. 10); some dates may stand in the text already."""
    dated = filled(protocol, adopted=adopted, consented=consented)
    if dated.adopted and any(day > dated.adopted for day in dated.consented):
        text = (
            "De instemming ligt na de vaststelling. De raad stemt eerst in; daarna stelt het bestuur vast. "
            "Stelde het bestuur de tekst later opnieuw vast? Vul dan die dag in."
        )
        yield DateFault("date_order", "adopted" if adopted else "consented", text)
