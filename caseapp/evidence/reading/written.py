"""Texts that are written for a program: pages, texts with layout, tables, cards, appointments; and plain ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.reading.kind import CALENDAR, CARD, PAGE, RICH, TABLE

if TYPE_CHECKING:
    from datetime import date

    from caseapp.evidence.reading.limit import Limits
    from caseapp.evidence.reading.result import Reading


def read_written(file: BinaryIO, media_type: str, limits: Limits, latest: date) -> Reading:
    """What a text tells.

    Raises:
        Exception: whatever a library raises on a damaged one; the caller makes it a warning.
    """
    if media_type == RICH:
        from caseapp.evidence.reading.richtext import read_rich

        return read_rich(file, limits)
    if media_type == PAGE:
        from caseapp.evidence.reading.webpage import read_page

        return read_page(file, limits)
    if media_type in {CARD, CALENDAR}:
        from caseapp.evidence.reading.card import read_card

        return read_card(file, media_type, limits)
    if media_type == TABLE:
        from caseapp.evidence.reading.table import read_table

        return read_table(file, limits, latest)
    from caseapp.evidence.reading.plain import read_text

    return read_text(file, limits, latest)
