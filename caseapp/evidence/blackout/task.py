"""What the process that reads does for a black-out: one piece of work, and then it ends."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.blackout.carried import areas_in, areas_out, people_in
from caseapp.evidence.blackout.finder import Finder
from caseapp.evidence.blackout.marking import NothingToBlack
from caseapp.evidence.reading.frame import write_head
from caseapp.evidence.reading.kind import PEEK, Kind, kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL.Image import Image

    from caseapp.evidence.reading.limit import Limits

DAMAGED = "Dit bestand is beschadigd. Het programma kan er geen kopie van maken."


def answer(asked: Mapping[str, object], file: BinaryIO, limits: Limits, give: BinaryIO) -> None:
    """Do what is asked, and say what is wrong when it cannot be done."""
    work = {"black_picture": _picture, "black_pdf": _pdf, "sheet": _sheet, "find_pdf": _find}[str(asked["do"])]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what the libraries think of a file is no concern of the user
            work(asked, file, limits, give)
    except NothingToBlack as told:
        write_head(give, {"failed": str(told)})
    except (MemoryError, BrokenPipeError):
        raise
    except Exception:  # noqa: BLE001 - decoders raise what they like on what strangers made; none of it is a bug of ours
        write_head(give, {"failed": DAMAGED})


def _picture(asked: Mapping[str, object], file: BinaryIO, limits: Limits, give: BinaryIO) -> None:
    from caseapp.evidence.blackout.picture import black_picture

    data, media_type = black_picture(file, areas_in(asked["areas"]), limits)
    write_head(give, {"copy": len(data), "media_type": media_type})
    give.write(data)
    give.flush()


def _pdf(asked: Mapping[str, object], file: BinaryIO, _limits: Limits, give: BinaryIO) -> None:
    from caseapp.evidence.blackout.page import opened, sheets

    areas = areas_in(asked["areas"])
    if not areas:
        raise NothingToBlack("Geef aan wat zwart moet worden.")
    with opened(file) as document:
        total = len(document)
        for number, one in enumerate(sheets(document, areas), start=1):
            told = {"page": number, "of": total, "points": one.points, "pixels": one.pixels, "form": one.form}
            write_head(give, {**told, "bytes": len(one.data)})
            give.write(one.data)
            give.flush()
    write_head(give, {"end": True})


def _sheet(asked: Mapping[str, object], file: BinaryIO, limits: Limits, give: BinaryIO) -> None:
    """One page, or a picture, as it is seen, for the screen."""
    number, most = int(str(asked["page"])), int(str(asked["most"]))
    kind, _media = kind_of(file.read(PEEK))
    file.seek(0)
    seen, pages = (_of_pdf if kind is Kind.PDF else _of_picture)(file, number, most, limits)
    kept = io.BytesIO()
    seen.save(kept, "PNG", compress_level=1)
    data = kept.getvalue()
    write_head(give, {"sheet": len(data), "pages": pages, "pixels": seen.size})
    give.write(data)
    give.flush()


def _of_pdf(file: BinaryIO, number: int, most: int, _limits: Limits) -> tuple[Image, int]:
    from caseapp.evidence.blackout.page import drawn, opened

    with opened(file) as document:
        if not 1 <= number <= len(document):
            raise NothingToBlack(f"Bladzijden in deze PDF: {len(document)}.")
        return drawn(document, number, most)[1], len(document)


def _of_picture(file: BinaryIO, _number: int, most: int, limits: Limits) -> tuple[Image, int]:
    from caseapp.evidence.blackout.picture import open_upright

    return open_upright(file, limits, most)[0], 1


def _find(asked: Mapping[str, object], file: BinaryIO, _limits: Limits, give: BinaryIO) -> None:
    from caseapp.evidence.blackout.page import find_on_page, opened

    people, kept = people_in(asked["people"])
    finder = Finder(people, kept)
    with opened(file) as document:
        total = len(document)
        for number in range(1, total + 1):
            found = [[areas_out(one.areas), one.text, one.sure] for one in find_on_page(document, number, finder)]
            write_head(give, {"page": number, "of": total, "found": found})
    write_head(give, {"end": True})
