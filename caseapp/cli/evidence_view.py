"""Evidence as lines for a terminal, and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli.shown import lines
from caseapp.model.zone import local
from caseapp.procedure.wording import size_text

if TYPE_CHECKING:
    from datetime import date, datetime

    from caseapp.cli.console import Console
    from caseapp.evidence.chat import Message
    from caseapp.evidence.reading import Mail, Reading
    from caseapp.office.evidence.item import EvidenceItem, Quotation

HEADS: Final = ("kenmerk", "soort", "grootte", "verkregen", "van", "wat")
KINDS: Final = {
    "chat": "chat",
    "chat_archive": "chat met bestanden",
    "mail": "mail",
    "outlook": "mail (Outlook)",
    "pdf": "PDF",
    "picture": "foto of beeld",
    "sound": "geluid",
    "video": "video",
    "word": "Word-bestand",
    "sheet": "rekenblad",
    "slides": "presentatie",
    "archive": "archief",
    "text": "tekst",
    "unknown": "onbekend",
}
USES: Final = {
    "viewed": "bekeken",
    "handed_over": "overgedragen",
    "exported": "kopie opgeslagen",
    "printed": "afgedrukt",
}
SHOWN_LINES: Final = 40


def row(item: EvidenceItem) -> tuple[str, ...]:
    """One line of the list."""
    what = item.name or item.text
    state = "VERNIETIGD " if item.destroyed else ""
    source = f" (kopie van {item.derived_from})" if item.derived_from else ""
    size = size_text(item.size) if item.name else ""
    return item.ref, kind_text(item), size, _day(item.obtained_on), item.obtained_from, f"{state}{what}{source}"


def kind_text(item: EvidenceItem) -> str:
    """What a piece of evidence is, in Dutch."""
    if not item.name:
        return "beschrijving"
    return KINDS[item.kind.value] if item.kind else item.media_type


def print_item(item: EvidenceItem, reading: Reading | None, console: Console) -> None:
    """One piece of evidence: what it is, what was found in it, what was quoted, and who used it."""
    console.line(f"{item.ref}: {item.name or 'beschrijving in woorden'} ({kind_text(item)})")
    console.line(
        f"verkregen van {item.obtained_from} op {_day(item.obtained_on)}; opgenomen door {item.added_by}", indent=2
    )
    if item.name:
        console.line(f"grootte {size_text(item.size)}, controlegetal (SHA-256) {item.sha256}", indent=2)
    if item.derived_from:
        console.line(f"kopie van {item.derived_from}: {item.method}", indent=2)
    if item.same_as:
        console.line(f"dezelfde bytes als {', '.join(item.same_as)}", indent=2)
    if item.destroyed:
        console.line("VERNIETIGD: er is niets meer van te zien.", indent=2)
    for fact in reading.facts if reading else item.facts:
        console.line(f"{fact.name}: {fact.value}", indent=2)
    if reading is not None:
        _print_reading(reading, console)
    for one in item.quotations:
        _print_quotation(one, console)
    if item.custody:
        console.line()
        console.line("Gebruik")
    for use in item.custody:
        state = {True: "ongeschonden", False: "NIET MEER WAT IS VASTGELEGD", None: ""}[use.intact]
        words = (
            f"{_moment(use.at)}  {use.who}: {USES.get(use.what, use.what)}",
            f"aan {use.to}" if use.to else "",
            state,
        )
        console.line(", ".join(word for word in words if word) + (f". {use.reason}" if use.reason else ""), indent=2)


def _print_reading(reading: Reading, console: Console) -> None:
    for text in reading.warnings:
        console.line(f"Let op: {text}", indent=2)
    if reading.chat:
        console.line(f"deelnemers: {', '.join(reading.chat.members)}", indent=2)
    if reading.mail:
        _print_mail(reading.mail, console)
    parts = (*reading.parts, *(reading.mail.parts if reading.mail else ()))
    if parts:
        console.line()
        console.line("Delen")
    for part in dict.fromkeys(parts):
        console.line(f"{part.address or '-'}  {part.name} ({part.media_type}, {size_text(part.size)})", indent=2)
    shown = lines(reading.text)
    if shown and not reading.chat:
        console.line()
        console.line("Tekst")
    for one in () if reading.chat else shown[:SHOWN_LINES]:
        console.line(one, indent=2)
    if not reading.chat and len(shown) > SHOWN_LINES:
        console.line(f"… en nog {len(shown) - SHOWN_LINES} regels; alles: “evidence export”.", indent=2)


def _print_mail(mail: Mail, console: Console) -> None:
    for name, value in (
        ("van", mail.sender),
        ("aan", ", ".join(mail.to)),
        ("cc", ", ".join(mail.cc)),
        ("bcc", ", ".join(mail.bcc)),
    ):
        if value:
            console.line(f"{name}: {value}", indent=2)
    for name, value in (("verzonden", mail.sent), ("onderwerp", mail.subject)):
        if value:
            console.line(f"{name}: {value}", indent=2)


def _print_quotation(one: Quotation, console: Console) -> None:
    console.line()
    console.line(f"Geciteerd door {one.who} ({one.ref})")
    for message in one.messages:
        at = f"{message.at:%d-%m-%Y %H:%M}" if message.at else ""
        console.line(f"{message.number:>5}  {at}  {message.author}: {message.text}", indent=2)
    if one.text:
        console.line(f"“{one.text}”", indent=2)


def print_message(one: Message, console: Console) -> None:
    """One message of a chat."""
    said = lines(_said(one)) or [""]
    file = f"[{one.file}] " if one.file else ""
    edited = " (bewerkt)" if one.edited else ""
    who = f"{one.author}: " if one.author else ""
    console.line(f"{one.number:>5}  {one.at:%d-%m-%Y %H:%M}  {who}{file}{said[0]}{edited}".rstrip())
    for more in said[1:]:
        console.line(more, indent=25)


def _said(one: Message) -> str:
    """What a message says, also when it was taken back or its file is not there."""
    from caseapp.evidence.chat import Sort  # loads cryptography, which a list of commands does without

    if one.sort is Sort.DELETED:
        return f"({one.text or 'bericht verwijderd door de afzender'})"
    if one.sort is Sort.TEXT and not one.text:
        return "(bericht zonder tekst)"
    return f"(bestand niet in de export: {one.text})" if one.sort is Sort.LEFT_OUT else one.text


def message_json(one: Message) -> dict[str, object]:
    """One message of a chat, for a program."""
    return {
        "number": one.number,
        "at": one.at,
        "author": one.author,
        "text": one.text,
        "sort": one.sort.value,
        "file": one.file,
        "edited": one.edited,
    }


def item_json(item: EvidenceItem) -> dict[str, object]:
    """One piece of evidence, for a program."""
    return {
        "ref": item.ref,
        "name": item.name,
        "kind": item.kind.value if item.kind else None,
        "media_type": item.media_type,
        "size": item.size,
        "sha256": item.sha256,
        "text": item.text,
        "obtained_from": item.obtained_from,
        "obtained_how": item.obtained_how,
        "obtained_on": item.obtained_on,
        "added_at": item.added_at,
        "added_by": item.added_by,
        "facts": {fact.name: fact.value for fact in item.facts},
        "about": item.about,
        "derived_from": item.derived_from,
        "method": item.method,
        "destroyed": item.destroyed,
        "same_as": list(item.same_as),
        "custody": [
            {"at": one.at, "who": one.who, "what": one.what, "to": one.to, "reason": one.reason, "intact": one.intact}
            for one in item.custody
        ],
        "quotations": [
            {"ref": one.ref, "who": one.who, "text": one.text, "messages": [message.number for message in one.messages]}
            for one in item.quotations
        ],
    }


def reading_json(reading: Reading | None) -> dict[str, object]:
    """What a piece of evidence tells, for a program; nothing when it may not be read."""
    if reading is None:
        return {}
    from caseapp.evidence.reading import to_json

    return {"reading": {name: value for name, value in to_json(reading).items() if name != "preview"}}


def _day(day: date | None) -> str:
    return f"{day:%d-%m-%Y}" if day else ""


def _moment(at: datetime) -> str:
    return f"{local(at):%d-%m-%Y %H:%M}"
