"""Tables as text (``.csv``): their rows, the cells apart by tabs."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.reading.kind import TABLE, Kind
from caseapp.evidence.reading.plain import read_text
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.timed import in_time
from caseapp.evidence.text import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from caseapp.evidence.reading.limit import Limits

_SIGNS = ";,\t|"
_LOOKED_AT = 50
_SAID = "sep="


def read_table(file: BinaryIO, limits: Limits, latest: date) -> Reading:
    """What a table tells; a text that is none, whatever it is called, is told as the text that it is."""
    plain = read_text(file, limits, latest)
    if plain.kind is not Kind.TEXT:
        return plain
    sign = _sign(line for _number, line in zip(range(_LOOKED_AT), lines_of(file), strict=False))
    if not sign:
        return plain
    widths: list[int] = []
    try:
        text, cut = in_time(_rows(file, sign, widths), limits)
    except csv.Error:
        return plain
    rows = Fact(name="Rijen", value=f"{len(widths)}{' of meer' if cut else ''}")
    columns = Fact(name="Kolommen", value=str(max(widths, default=0)))
    return Reading(
        kind=Kind.SHEET, media_type=TABLE, text=text, facts=(rows, columns), cut=cut, warnings=plain.warnings
    )


def _rows(file: BinaryIO, sign: str, widths: list[int]) -> Iterator[str]:
    """Each row as one line; how many cells it has goes into ``widths``."""
    for number, row in enumerate(csv.reader(_ended(file), delimiter=sign)):
        if number == 0 and row and row[0].startswith(_SAID):
            continue
        widths.append(len(row))
        yield "\t".join(" ".join(cell.split()) for cell in row)


def _ended(file: BinaryIO) -> Iterator[str]:
    for line in lines_of(file):
        yield line.replace("\0", "") + "\n"


def _sign(lines: Iterable[str]) -> str:
    """What stands between the cells; nothing where no sign divides most rows alike."""
    text = list(lines)
    if text and text[0].startswith(_SAID) and len(text[0]) == len(_SAID) + 1:
        return text[0][-1] if text[0][-1] in _SIGNS else ""
    best, most = "", 0
    for sign in _SIGNS:
        try:
            widths = Counter(len(row) for row in csv.reader(io.StringIO("\n".join(text)), delimiter=sign) if row)
        except csv.Error:
            continue
        width, times = max(widths.items(), key=lambda one: (one[1], one[0]), default=(1, 0))
        if width > 1 and times * 2 > sum(widths.values()) and times * width > most:
            best, most = sign, times * width
    return best
