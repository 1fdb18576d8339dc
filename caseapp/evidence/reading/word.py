"""Files of Word (``.docx`` and its kin): all text in them, also what a reader has to look for.

The parts are read element by element, so that nothing of the file is run, and no file is too odd: text in boxes, in
fields and in tables within tables, notes, remarks, and what was struck while changes were tracked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from defusedxml import ElementTree

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

BODY = re.compile(r"^word/document\d*\.xml$")
_OTHERS = re.compile(r"^word/(?P<what>header|footer|footnotes|endnotes|comments)\d*\.xml$")
_ORDER = ("header", "footer", "footnotes", "endnotes", "comments")
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_REMARK, _STRUCK = "Opmerking van {who}: ", "[doorgehaald: {text}]"


def word_lines(archive: zipfile.ZipFile) -> Iterator[str]:
    """The paragraphs of the body, and then of everything around it; a row of a table is one line.

    Raises:
        Exception: whatever the reader of XML raises on a part that is damaged, or that declares entities.
    """
    names = archive.namelist()
    for name in (one for one in names if BODY.match(one)):
        yield from _lines(archive, name)
    others = {name: found["what"] for name in names if (found := _OTHERS.match(name)) is not None}
    for name in sorted(others, key=lambda one: (_ORDER.index(others[one]), one)):
        yield from (line for line in _lines(archive, name) if line.strip())


def _lines(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    with archive.open(name) as part:
        gathering = _Gathering()
        for event, element in ElementTree.iterparse(part, events=("start", "end"), forbid_dtd=True):
            tag = element.tag.rpartition("}")[2]
            if event == "start":
                gathering.begin(tag, element)
            else:
                yield from gathering.end(tag, element)


class _Gathering:
    """What is open while the elements go by: paragraphs, which may hold boxes with more of them, and cells in rows."""

    def __init__(self) -> None:
        self._paragraphs: list[list[str]] = []
        self._rows: list[list[str]] = []
        self._cells: list[list[str]] = []
        self._twice = 0
        self._remark = ""

    def begin(self, tag: str, element: Element) -> None:
        if tag == "Fallback":
            self._twice += 1  # the same once more, for programs that know less
        elif tag == "p":
            self._paragraphs.append([self._remark])
            self._remark = ""
        elif tag == "tr":
            self._rows.append([])
        elif tag == "tc":
            self._cells.append([])
        elif tag == "comment":
            who = next((value for key, value in element.items() if key.endswith("}author")), "")
            self._remark = _REMARK.format(who=who or "iemand")

    def end(self, tag: str, element: Element) -> Iterator[str]:
        if tag == "Fallback":
            self._twice -= 1
        elif self._twice:
            return
        elif tag in {"t", "delText"} and self._paragraphs:
            text = element.text or ""
            self._paragraphs[-1].append(_STRUCK.format(text=text) if tag == "delText" and text.strip() else text)
        elif tag in _SIGNS and self._paragraphs:
            self._paragraphs[-1].append(_SIGNS[tag])
        elif tag == "p" and self._paragraphs:
            yield from self._told("".join(self._paragraphs.pop()))
            element.clear()
        elif tag == "tc" and self._cells:
            cell = "\n".join(self._cells.pop())
            if self._rows:
                self._rows[-1].append(cell)
        elif tag == "tr" and self._rows:
            yield from self._told("\t".join(self._rows.pop()))
            element.clear()

    def _told(self, line: str) -> Iterator[str]:
        if self._cells:
            self._cells[-1].append(line)
        else:
            yield line
