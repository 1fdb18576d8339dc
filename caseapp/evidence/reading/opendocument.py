"""Files of LibreOffice and its kin (``.odt``, ``.ods``, ``.odp``): all text in them, element by element.

Notes, remarks, and what was struck while changes were tracked are told as in a file of Word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from defusedxml import ElementTree

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.office_file import check, warned
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import stamp, told
from caseapp.evidence.reading.timed import in_time

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from caseapp.evidence.reading.limit import Limits

BODY = "content.xml"
_START = "application/vnd.oasis.opendocument."
_KINDS = {"text": Kind.WORD, "spreadsheet": Kind.SHEET, "presentation": Kind.SLIDES}
_ABOUT = {
    "initial-creator": "Maker",
    "creator": "Laatst veranderd door",
    "creation-date": "Gemaakt op",
    "date": "Veranderd op",
}
_LOCKED = "Dit bestand is beveiligd met een wachtwoord. Vraag een kopie zonder wachtwoord, en neem die op."
_MANIFEST = "META-INF/manifest.xml"
_MOST_REPEATED = 100
_MOST_SPACES = 200
_LINES = frozenset({"p", "h"})
_SIGNS = {"tab": "\t", "line-break": "\n", "soft-page-break": ""}
_UNTOLD = frozenset({"automatic-styles", "styles", "font-face-decls", "scripts", "forms", "sequence-decls", "settings"})
_REMARK, _STRUCK = "Opmerking van {who}: ", "[doorgehaald: {text}]"


def kind_in(archive: zipfile.ZipFile) -> tuple[Kind, str] | None:
    """What kind of such a file an archive is, and its media type; None when it is none."""
    try:
        entry = archive.getinfo("mimetype")
        archive.getinfo(BODY)
        media = archive.read(entry).decode("ascii", "replace").strip() if entry.file_size < 200 else ""  # noqa: PLR2004
    except KeyError:
        return None
    kind = _KINDS.get(media.removeprefix(_START).removesuffix("-template").removesuffix("-master"))
    return (kind, media) if media.startswith(_START) and kind is not None else None


def read_open_document(archive: zipfile.ZipFile, kind: Kind, media_type: str, limits: Limits) -> Reading:
    """What such a file tells.

    Raises:
        Exception: whatever the reader of XML raises on a part that is damaged, or that declares entities.
    """
    check(archive, limits)
    facts = tuple(_facts(archive))
    if _is_locked(archive):
        return Reading(kind=kind, media_type=media_type, facts=facts, warnings=(_LOCKED,))
    text, cut = in_time(_lines_in(archive, named=kind is Kind.SHEET), limits)
    return Reading(
        kind=kind,
        media_type=media_type,
        title=next((value for name, value in _about(archive) if name == "title"), ""),
        facts=facts,
        text=text.strip("\n"),
        warnings=warned(archive, cut=cut),
        cut=cut,
    )


def _is_locked(archive: zipfile.ZipFile) -> bool:
    try:
        return b"encryption-data" in archive.read(_MANIFEST)
    except KeyError:
        return False


def _about(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    try:
        tree = ElementTree.fromstring(archive.read("meta.xml"), forbid_dtd=True)
    except (KeyError, ElementTree.ParseError, ValueError):
        return
    for one in tree.iter():
        value = told(one.text)
        if value:
            yield one.tag.rpartition("}")[2], value


def _facts(archive: zipfile.ZipFile) -> Iterator[Fact]:
    for name, value in _about(archive):
        if name in _ABOUT:
            yield Fact(name=_ABOUT[name], value=stamp(value))


def _lines_in(archive: zipfile.ZipFile, *, named: bool) -> Iterator[str]:
    yield from _lines(archive, BODY, named=named)
    if "styles.xml" in archive.namelist():  # what stands above and below each page
        yield from (line for line in _lines(archive, "styles.xml") if line.strip())


def _lines(archive: zipfile.ZipFile, name: str, *, named: bool = False) -> Iterator[str]:
    with archive.open(name) as part:
        gathering = _Gathering(only_headings=name != BODY)
        for event, element in ElementTree.iterparse(part, events=("start", "end"), forbid_dtd=True):
            if event == "start":
                gathering.begin(element)
                if named and _local(element) == "table":  # a sheet
                    yield next((value for key, value in element.items() if key.endswith("}name")), "")
            else:
                yield from gathering.end(element)


class _Gathering:
    """What is open while the elements go by.

    The words before an element are known when the element begins, what follows it when it is gone: a paragraph is put
    together at its end, from the inside out.
    """

    def __init__(self, *, only_headings: bool) -> None:
        self._silent = 0
        self._struck = 0
        self._depth = 0
        self._within = 0 if only_headings else 1
        self._rows: list[list[str]] = []
        self._cells: list[list[str]] = []
        self._remark: str | None = None
        self._slides = 0

    def begin(self, element: Element) -> None:
        tag = _local(element)
        if tag in _UNTOLD and not self._depth:
            self._silent += 1
        elif tag in {"header", "footer", "header-left", "footer-left", "header-first", "footer-first"}:
            self._within += 1
        elif tag in _LINES:
            self._depth += 1
        elif tag == "table-row":
            self._rows.append([])
        elif tag in {"table-cell", "covered-table-cell"}:
            self._cells.append([])
        elif tag == "deletion":
            self._struck += 1
        elif tag == "annotation":
            self._remark = ""

    def end(self, element: Element) -> Iterator[str]:
        tag = _local(element)
        if tag in _UNTOLD and not self._depth:
            self._silent = max(self._silent - 1, 0)
            element.clear()
        elif tag in {"header", "footer", "header-left", "footer-left", "header-first", "footer-first"}:
            self._within -= 1
        elif tag in _LINES:
            self._depth = max(self._depth - 1, 0)
            if not self._silent and self._within:
                yield from self._told(_words(element))
            _empty(element)
        elif tag == "deletion":
            self._struck -= 1
        elif tag == "annotation":
            self._remark = None
            _empty(element)
        elif tag == "creator" and self._remark is not None:
            self._remark = told(element.text)
        elif tag in {"table-cell", "covered-table-cell"} and self._cells:
            self._end_cell(element)
        elif tag == "table-row" and self._rows:
            row = "\t".join(self._rows.pop()).rstrip("\t")
            if row.strip() or self._cells:
                yield from self._told(row)
            _empty(element)
        elif tag in {"page", "table"}:
            _empty(element)

    def _end_cell(self, element: Element) -> None:
        cell = "\n".join(self._cells.pop())
        times = next((value for key, value in element.items() if key.endswith("number-columns-repeated")), "1")
        number = int(times[:9]) if times.isdigit() else 1
        if self._rows:
            most = _MOST_REPEATED if cell else 1  # of very many empty cells one is told
            self._rows[-1].extend([cell] * (number if number <= _MOST_REPEATED else most))
        _empty(element)

    def _told(self, line: str) -> Iterator[str]:
        if self._remark is not None:
            line = _REMARK.format(who=self._remark or "iemand") + line if line.strip() else ""
            if not line:
                return
        if self._struck and line.strip():
            line = _STRUCK.format(text=line)
        if self._cells and self._remark is None:
            self._cells[-1].append(line)
        else:
            yield line


def _words(element: Element) -> str:
    """The words in a paragraph, without those of a remark or a box in it, which are told on their own."""
    kept = [element.text or ""]
    for one in element:
        tag = _local(one)
        if tag == "s":
            count = next((value for key, value in one.items() if key.endswith("}c")), "1")
            kept.append(" " * min(int(count) if count.isdigit() else 1, _MOST_SPACES))
        elif tag in _SIGNS:
            kept.append(_SIGNS[tag])
        else:
            kept.append(_words(one))
        kept.append(one.tail or "")
    return "".join(kept)


def _empty(element: Element) -> None:
    """Let go of what an element held; what follows it stays."""
    tail = element.tail
    element.clear()
    element.tail = tail


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
