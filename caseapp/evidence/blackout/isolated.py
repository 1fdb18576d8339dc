"""Blacking out pictures and PDFs in a process of its own, with bounds on its memory and on the time of each page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.evidence.blackout.book import bound
from caseapp.evidence.blackout.carried import areas_in, areas_out, people_out
from caseapp.evidence.blackout.marking import NothingToBlack
from caseapp.evidence.blackout.sheet import OnPage, Seen, Sheet
from caseapp.evidence.reading.frame import Broken, exactly, read_head
from caseapp.evidence.reading.isolated import TOO_LARGE, Process
from caseapp.evidence.reading.limit import MEGA, USUAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from caseapp.evidence.blackout.marking import Area
    from caseapp.evidence.blackout.search import People
    from caseapp.evidence.reading.isolated import Asked
    from caseapp.evidence.reading.limit import Limits

Progress = Callable[[int, int], None]
"""Is told how many pages of how many are done."""

Stop = Callable[[], bool]
"""Says whether the user wants no more of it."""

LONG = replace(USUAL, seconds=3600.0)
"""For PDFs with thousands of pages; no page may take longer than :data:`PATIENCE`."""

PATIENCE = 20.0
"""Seconds that one page or picture may take."""

STUCK = "Het zwartmaken van dit bestand liep vast. Het programma kan er geen kopie van maken."
MOST_BYTES = 96 * MEGA
"""Of a picture or one page of a copy."""


class Stopped(Exception):
    """The user stopped it; nothing is kept."""


def black_picture_isolated(asked: Asked, areas: Sequence[Area], limits: Limits = LONG) -> tuple[bytes, str]:
    """The copy of a picture, and its media type.

    Raises:
        NothingToBlack: it cannot be made; the sentence says why.
    """
    told, data = _one(asked, {"do": "black_picture", "areas": areas_out(areas)}, "copy", limits)
    return data, str(told.get("media_type"))


def seen_isolated(asked: Asked, page: int, most: int, limits: Limits = LONG) -> Seen:
    """A page of a PDF or a picture as it is seen, at most so many pixels long or wide.

    Raises:
        NothingToBlack: it cannot be shown; the sentence says why.
    """
    told, data = _one(asked, {"do": "sheet", "page": page, "most": most}, "sheet", limits)
    return Seen(png=data, pages=int(str(told.get("pages"))))


def black_pdf_isolated(
    asked: Asked,
    areas: Sequence[Area],
    progress: Progress | None = None,
    stop: Stop | None = None,
    limits: Limits = LONG,
) -> Iterator[bytes]:
    """The copy of a PDF, in pieces, as its pages are made.

    Raises:
        NothingToBlack: it cannot be made; the sentence says why.
        Stopped: the user stopped it.
    """
    yield from bound(_sheets(asked, areas, progress, stop, limits))


def _sheets(
    asked: Asked, areas: Sequence[Area], progress: Progress | None, stop: Stop | None, limits: Limits
) -> Iterator[Sheet]:
    for told, data in _steps(asked, {"do": "black_pdf", "areas": areas_out(areas)}, progress, stop, limits):
        across, down = _two(told["points"])
        wide, high = _two(told["pixels"])
        yield Sheet(points=(across, down), pixels=(int(wide), int(high)), form=str(told["form"]), data=data)


def _two(kept: object) -> tuple[float, float]:
    if not isinstance(kept, list) or len(kept) != 2:  # noqa: PLR2004
        raise Broken(kept)
    return float(kept[0]), float(kept[1])


def find_in_pdf(
    asked: Asked,
    people: People,
    progress: Progress | None = None,
    stop: Stop | None = None,
    limits: Limits = LONG,
) -> Iterator[OnPage]:
    """Where people are named in the text of a PDF; names that are pictures cannot be found.

    Raises:
        NothingToBlack: it cannot be read; the sentence says why.
        Stopped: the user stopped it.
    """
    for told, _data in _steps(asked, {"do": "find_pdf", "people": people_out(people)}, progress, stop, limits):
        for areas, text, sure in told["found"]:  # type: ignore[attr-defined]
            yield OnPage(areas=areas_in(areas), text=str(text), sure=bool(sure))


def _one(asked: Asked, what: Mapping[str, object], answer: str, limits: Limits) -> tuple[Mapping[str, object], bytes]:
    """Work with one answer and its bytes."""
    if asked.size > limits.size:
        raise NothingToBlack(TOO_LARGE)
    try:
        with Process(limits, PATIENCE) as process, process.hurried():
            process.send(what, asked, b"")
            told = _told(process)
            return told, exactly(process.answers, min(int(str(told[answer])), MOST_BYTES))
    except (Broken, OSError, ValueError, KeyError, TypeError) as error:
        raise NothingToBlack(STUCK) from error


def _steps(
    asked: Asked, what: Mapping[str, object], progress: Progress | None, stop: Stop | None, limits: Limits
) -> Iterator[tuple[Mapping[str, object], bytes]]:
    """Work page by page."""
    if asked.size > limits.size:
        raise NothingToBlack(TOO_LARGE)
    try:
        with Process(limits, PATIENCE) as process:
            with process.hurried():
                process.send(what, asked, b"")
            while True:
                with process.hurried():
                    told = _told(process)
                    data = exactly(process.answers, min(int(str(told.get("bytes", 0))), MOST_BYTES))
                if "end" in told:
                    return
                yield told, data
                if progress is not None:
                    progress(int(str(told["page"])), int(str(told["of"])))
                if stop is not None and stop():
                    raise Stopped
    except (Broken, OSError, ValueError, KeyError, TypeError) as error:
        raise NothingToBlack(STUCK) from error


def _told(process: Process) -> Mapping[str, object]:
    told = read_head(process.answers)
    if "failed" in told:
        raise NothingToBlack(STUCK if told["failed"] == "memory" else str(told["failed"]))
    return told
