"""Presentations (``.pptx`` and its kin): the text of each slide, the notes for who speaks, and remarks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from defusedxml import ElementTree

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.office_file import check, facts_of, title_of, warned
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.timed import in_time

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from caseapp.evidence.reading.limit import Limits

BOOK = "ppt/presentation.xml"
SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_SLIDE = re.compile(r"^ppt/slides/slide(\d{1,6})\.xml$")
_NOTES = re.compile(r"^ppt/notesSlides/notesSlide(\d{1,6})\.xml$")
_REMARKS = re.compile(r"^ppt/comments/[^/]{1,100}\.xml$")


def read_slides(archive: zipfile.ZipFile, limits: Limits) -> Reading:
    """What a presentation tells.

    Raises:
        Exception: whatever the reader of XML raises on a part that is damaged, or that declares entities.
    """
    check(archive, limits)
    count = sum(1 for name in archive.namelist() if _SLIDE.match(name))
    text, cut = in_time(_lines(archive), limits)
    return Reading(
        kind=Kind.SLIDES,
        media_type=SLIDES,
        title=title_of(archive),
        facts=(Fact(name="Dia's", value=str(count)), *facts_of(archive)),
        text=text.strip("\n"),
        warnings=warned(archive, cut=cut),
        cut=cut,
    )


def _lines(archive: zipfile.ZipFile) -> Iterator[str]:
    for said, pattern in (("Dia {}", _SLIDE), ("Notities {}", _NOTES)):
        found = {int(one[1]): one[0] for name in archive.namelist() if (one := pattern.match(name)) is not None}
        for number in sorted(found):
            lines = [line for line in _paragraphs(archive, found[number]) if line.strip()]
            if lines:
                yield from ("", said.format(number), *lines)
    for name in archive.namelist():
        if _REMARKS.match(name):
            yield from (f"Opmerking: {text}" for text in _paragraphs(archive, name) if text.strip())


def _paragraphs(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    """The paragraphs of a slide; the cells of a row stand on one line."""
    words: list[str] = []
    row: list[str] | None = None
    with archive.open(name) as part:
        for event, element in ElementTree.iterparse(part, events=("start", "end"), forbid_dtd=True):
            tag = _local(element)
            if event == "start":
                row = [] if tag == "tr" else row
                continue
            if tag in {"t", "text"}:
                words.append(element.text or "")
            elif tag == "br":
                words.append("\n")
            elif tag in {"p", "cm"}:
                line, words = "".join(words), []
                if row is None:
                    yield line
                elif line.strip():
                    row.append(line)
                element.clear()
            elif tag == "tr" and row is not None:
                yield "\t".join(row)
                row = None
                element.clear()


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
