"""What a piece of evidence is, in words: its kind, where it comes from, and how it was used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import spoken
from caseapp.evidence.reading.kind import Kind
from caseapp.model.zone import local
from caseapp.procedure.acts.evidence import OBTAINED
from caseapp.procedure.wording import day_text, size_text

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.desktop.state.viewer import Sight
    from caseapp.office.evidence.item import CustodyLine, EvidenceItem

SHORT = 12
"""Characters of a hash that are shown in a list."""

ICONS = {
    Kind.PICTURE: "picture",
    Kind.CHAT: "chat",
    Kind.CHAT_ARCHIVE: "chat",
    Kind.MAIL: "mail",
    Kind.OUTLOOK: "mail",
    Kind.SOUND: "sound",
    Kind.VIDEO: "video",
    Kind.ARCHIVE: "box",
    Kind.UNKNOWN: "lock",
}


def kind_name(kind: Kind | None) -> str:
    """What kind of evidence it is; without a file it is a description."""
    translate = App.translate
    chat, mail = translate("Evidence", "Chat"), translate("Evidence", "Mail")
    names = {
        None: translate("Evidence", "Description"),
        Kind.CHAT: chat,
        Kind.CHAT_ARCHIVE: chat,
        Kind.MAIL: mail,
        Kind.OUTLOOK: mail,
        Kind.PDF: translate("Evidence", "PDF"),
        Kind.PICTURE: translate("Evidence", "Picture"),
        Kind.SOUND: translate("Evidence", "Sound recording"),
        Kind.VIDEO: translate("Evidence", "Video"),
        Kind.WORD: translate("Evidence", "Text document"),
        Kind.SHEET: translate("Evidence", "Spreadsheet"),
        Kind.SLIDES: translate("Evidence", "Presentation"),
        Kind.ARCHIVE: translate("Evidence", "Archive"),
        Kind.TEXT: translate("Evidence", "Text"),
    }
    return names.get(kind, translate("Evidence", "Unknown kind of file"))


ENDINGS = {
    Kind.PICTURE: "jpg jpeg png gif heic webp bmp tif tiff",
    Kind.PDF: "pdf",
    Kind.MAIL: "eml msg emlx oft mht mhtml",
    Kind.SOUND: "opus mp3 m4a ogg wav aac amr flac",
    Kind.VIDEO: "mp4 mov avi mkv webm 3gp mpg",
    Kind.WORD: "docx doc odt rtf",
    Kind.SHEET: "xlsx xls ods csv",
    Kind.SLIDES: "pptx ppt odp",
    Kind.ARCHIVE: "zip mbox",
    Kind.TEXT: "txt html htm vcf ics",
}
_KINDS = {ending: kind for kind, endings in ENDINGS.items() for ending in endings.split()}


def kind_of_name(name: str) -> str:
    """What a file within a file seems to be by its name; what it is, is seen when it is taken in."""
    ending = name.rpartition(".")[2].casefold() if "." in name else ""
    kind = _KINDS.get(ending)
    return kind_name(kind) if kind is not None else ending.upper()


def icon_of(item: EvidenceItem) -> str:
    """The icon of its kind."""
    return ICONS.get(item.kind, "file") if item.kind is not None else "note" if not item.sha256 else "file"


def title_of(item: EvidenceItem) -> str:
    """What it is called: its file, or the first words of its description."""
    return item.name or " ".join(item.text.split())


def what_it_is(item: EvidenceItem) -> str:
    """Kind and size, and whether it is a copy or gone."""
    if item.destroyed:
        return App.translate("Evidence", "Destroyed")
    known = item.kind is not None or not item.sha256
    parts = [kind_name(item.kind) if known else App.translate("Evidence", "File")]
    if item.size:
        parts.append(spoken(size_text(item.size)))
    if item.derived_from:
        parts.append(App.translate("Evidence", "blacked-out copy"))
    return " · ".join(parts)


def taken_in(item: EvidenceItem) -> str:
    """When and by whom it was taken in."""
    text = App.translate("Evidence", "Taken in on {moment} by {who}")
    return text.format(moment=moment(item.added_at), who=item.added_by)


def control_number(item: EvidenceItem) -> str:
    """The beginning of its control number, named so."""
    return App.translate("Evidence", "control number {hash}…").format(hash=item.sha256[:SHORT])


def origin(item: EvidenceItem) -> str:
    """From whom it came, how, and on which day."""
    parts = (item.obtained_from, how(item), spoken(day_text(item.obtained_on)) if item.obtained_on else "")
    return ", ".join(part for part in parts if part)


def how(item: EvidenceItem) -> str:
    """How it was obtained."""
    return spoken(OBTAINED.get(item.obtained_how, item.obtained_how))


def moment(at: datetime) -> str:
    """A moment with its year: ``2 maart 2026, 09:12``."""
    here = local(at)
    return f"{spoken(day_text(here.date()))}, {here:%H:%M}"


def facts_of(sight: Sight) -> tuple[tuple[str, str], ...]:
    """What was recorded when it was taken in."""
    item = sight.item
    person = sight.case.person(item.about) if item.about else None
    source = sight.case.get(item.derived_from) if item.derived_from else None
    file = source.fields.get("file") if source is not None else None
    name = str(file.get("name", "")) if hasattr(file, "get") else ""  # type: ignore[union-attr]
    pairs = (
        (App.translate("Evidence", "Kind"), what_it_is(item)),
        (App.translate("Evidence", "Taken in"), moment(item.added_at)),
        (App.translate("Evidence", "By"), item.added_by),
        (App.translate("Evidence", "Obtained from"), item.obtained_from),
        (App.translate("Evidence", "How"), how(item)),
        (App.translate("Evidence", "Obtained on"), spoken(day_text(item.obtained_on)) if item.obtained_on else ""),
        (App.translate("Evidence", "About"), person.name if person else ""),
        (App.translate("Evidence", "Description"), item.text if item.sha256 else ""),
        (App.translate("Evidence", "Copy of"), name),
        (App.translate("Evidence", "How it was made"), item.method),
    )
    return tuple(pair for pair in pairs if pair[1])


def use_name(line: CustodyLine) -> str:
    """What was done with it."""
    match line.what:
        case "viewed":
            return App.translate("Evidence", "Looked at")
        case "exported":
            return App.translate("Evidence", "Exported")
        case "printed":
            return App.translate("Evidence", "Printed")
        case "handed_over":
            return App.translate("Evidence", "Handed over")
        case _:
            return line.what


def use_text(line: CustodyLine) -> str:
    """One use of it, as a sentence."""
    text = f"{moment(line.at)} · {line.who}"
    if line.to:
        text += "\n" + App.translate("Evidence", "To: {whom}").format(whom=line.to)
    if line.reason:
        text += "\n" + App.translate("Evidence", "Why: {reason}").format(reason=line.reason)
    return text
