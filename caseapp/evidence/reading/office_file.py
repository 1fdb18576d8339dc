"""Files of Word and Excel (``.docx``, ``.xlsx``): their text. No macro is run, no link followed, nothing computed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from defusedxml import ElementTree

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.sheet import sheet_lines, sheet_names
from caseapp.evidence.reading.shown import stamp, told
from caseapp.evidence.reading.timed import in_time
from caseapp.evidence.reading.word import word_lines

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MACROS = "In dit bestand zitten macro's. Caseapp voert ze niet uit. Open het origineel niet zomaar."
_CUT = "Dit bestand is erg groot. U ziet het begin van de tekst; het origineel is wel bewaard."


class Hostile(Exception):
    """A file declares what no file of Office does, such as entities that grow."""


def read_word(archive: zipfile.ZipFile, limits: Limits) -> Reading:
    """What a Word file tells."""
    check(archive, limits)
    text, cut = in_time(word_lines(archive), limits)
    return Reading(
        kind=Kind.WORD,
        media_type=WORD,
        title=title_of(archive),
        facts=tuple(facts_of(archive)),
        text=text.strip("\n"),
        warnings=warned(archive, cut=cut),
        cut=cut,
    )


def read_sheet(archive: zipfile.ZipFile, limits: Limits) -> Reading:
    """What an Excel file tells."""
    check(archive, limits)
    text, cut = in_time(sheet_lines(archive), limits)
    return Reading(
        kind=Kind.SHEET,
        media_type=SHEET,
        title=title_of(archive),
        facts=(Fact(name="Bladen", value=told(", ".join(sheet_names(archive)))), *facts_of(archive)),
        text=text,
        warnings=warned(archive, cut=cut),
        cut=cut,
    )


def check(archive: zipfile.ZipFile, limits: Limits) -> None:
    """Entities grow without end, and the libraries' own parser would let them."""
    room = limits.unpacked
    for entry in archive.infolist():
        room -= entry.file_size
        if room < 0:
            raise Hostile(entry.filename)
        if entry.filename.endswith((".xml", ".rels")) and _declares(archive, entry):
            raise Hostile(entry.filename)


def _declares(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    """Whether a part begins with a declaration of its own kind; looked at up to its first element."""
    found: list[bool] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = lambda *_about: found.append(True)
    parser.StartElementHandler = lambda *_about: found.append(False)
    with archive.open(entry) as part:
        try:
            while not found and (data := part.read(4096)):
                parser.Parse(data)
        except expat.ExpatError:
            pass  # whoever reads it says that it is damaged
    return bool(found) and found[0]


def title_of(archive: zipfile.ZipFile) -> str:
    """What a file of Office says that it is called."""
    return next((fact.value for fact in _core(archive, {"title": "Titel"})), "")


def facts_of(archive: zipfile.ZipFile) -> Iterator[Fact]:
    """Who made a file of Office, and when, as it says itself."""
    names = {"creator": "Maker", "lastModifiedBy": "Laatst veranderd door", "created": "Gemaakt op"}
    yield from _core(archive, names | {"modified": "Veranderd op"})


def _core(archive: zipfile.ZipFile, names: dict[str, str]) -> Iterator[Fact]:
    try:
        tree = ElementTree.fromstring(archive.read("docProps/core.xml"))
    except (KeyError, ElementTree.ParseError, ValueError):
        return
    for element in tree:
        name = names.get(element.tag.rpartition("}")[2])
        value = told(element.text)
        if name and value:
            yield Fact(name=name, value=stamp(value))


def warned(archive: zipfile.ZipFile, *, cut: bool) -> tuple[str, ...]:
    """What somebody has to know of such a file."""
    macros = any(name.endswith("vbaProject.bin") or name.startswith("Basic/") for name in archive.namelist())
    return (*((MACROS,) if macros else ()), *((_CUT,) if cut else ()))
