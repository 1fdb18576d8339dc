"""Damaged files come to a copy or to a sentence, never to a fault; a copy holds nothing but pictures."""

from __future__ import annotations

import io
from random import Random
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image

from caseapp.evidence.blackout.book import bound
from caseapp.evidence.blackout.carried import areas_out, people_out
from caseapp.evidence.blackout.finder import Who
from caseapp.evidence.blackout.marking import Area
from caseapp.evidence.blackout.search import People
from caseapp.evidence.blackout.sheet import Sheet
from caseapp.evidence.blackout.task import answer
from caseapp.evidence.reading import USUAL
from caseapp.evidence.reading.frame import exactly, read_head
from tests.fuzz.change import changed
from tests.unit.evidence.made import seeds

if TYPE_CHECKING:
    from collections.abc import Callable

AREAS = areas_out([Area(left=0.1, top=0.1, right=0.6, bottom=0.9)])
PEOPLE = people_out(People(who=(Who(name="I. Verhoef", label="Persoon A"),)))


def answered(what: dict[str, object], data: bytes) -> io.BytesIO:
    give = io.BytesIO()
    answer({"areas": AREAS, "people": PEOPLE, "page": 1, "most": 300, **what}, io.BytesIO(data), USUAL, give)
    give.seek(0)
    return give


def check_picture(data: bytes) -> bool:
    give = answered({"do": "black_picture"}, data)
    told = read_head(give)
    if "failed" in told:
        return False
    copy = Image.open(io.BytesIO(exactly(give, int(str(told["copy"])))))
    copy.load()
    assert not copy.getexif()
    return True


def check_pdf(data: bytes) -> bool:
    give = answered({"do": "black_pdf"}, data)
    sheets = []
    while "end" not in (told := read_head(give)):
        if "failed" in told:
            return False
        points, pixels = told["points"], told["pixels"]
        assert isinstance(points, list)
        assert isinstance(pixels, list)
        taken = exactly(give, int(str(told["bytes"])))
        size, dots = (float(points[0]), float(points[1])), (int(pixels[0]), int(pixels[1]))
        sheets.append(Sheet(points=size, pixels=dots, form=str(told["form"]), data=taken))
    with pikepdf.open(io.BytesIO(b"".join(bound(sheets)))) as pdf:
        assert not pdf.check_pdf_syntax()
        assert len(pdf.pages) == len(sheets) > 0
    return True


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["picture", "pdf"])
def test_damaged_files(kind: str, rounds: Callable[[int, int], int]) -> None:
    chance, known = Random(20_261_121), seeds()
    others = list(known.values())
    names = [name for name in known if name.endswith(".pdf") is (kind == "pdf")]
    if kind == "picture":
        names = [name for name in names if known[name][:3] in {b"\xff\xd8\xff", b"\x89PN", b"GIF", b"RIF", b"BM6"}]
    made = 0
    for _ in range(rounds(150, 20_000)):
        data = changed(known[chance.choice(names)], others, chance)
        made += check_pdf(data) if kind == "pdf" else check_picture(data)
        for what in ("sheet", "find_pdf") if kind == "pdf" else ("sheet",):
            read_head(answered({"do": what}, data))
    assert made
