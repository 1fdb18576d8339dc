"""Cards of contacts (``.vcf``) and appointments (``.ics``), as telephones and agendas send them: told in words.

Both are lines of a name and a value (RFC 6350 and 5545); what a line is called is told in Dutch, what is unknown is
told as it stands.
"""

from __future__ import annotations

import quopri
import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from caseapp.evidence.charset import words
from caseapp.evidence.reading.kind import CALENDAR, Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import one_line
from caseapp.evidence.reading.timed import in_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

LONGEST = 4_000
"""Characters of one value."""

_PIECES = frozenset({"N", "ADR", "ORG"})
_UNTOLD = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "UID", "DTSTAMP", "SEQUENCE", "METHOD", "CALSCALE",
                     "KEY", "TRANSP", "CLASS", "LAST-MODIFIED", "CREATED", "PRIORITY"})  # fmt: skip
_PICTURES = {"PHOTO": "Foto", "LOGO": "Logo", "SOUND": "Geluid"}
_NAMES = {
    "FN": "Naam", "N": "Naam in delen", "NICKNAME": "Bijnaam", "ORG": "Organisatie", "TITLE": "Functie",
    "ROLE": "Rol", "TEL": "Telefoon", "EMAIL": "E-mail", "ADR": "Adres", "BDAY": "Geboren", "URL": "Webadres",
    "NOTE": "Notitie", "GENDER": "Geslacht", "SUMMARY": "Onderwerp", "DTSTART": "Begin", "DTEND": "Einde",
    "DUE": "Klaar op", "DURATION": "Duur", "LOCATION": "Plaats", "ORGANIZER": "Van", "ATTENDEE": "Genodigde",
    "DESCRIPTION": "Beschrijving", "STATUS": "Status", "RRULE": "Herhaling", "COMMENT": "Opmerking",
    "CATEGORIES": "Soort", "X-WR-CALNAME": "Agenda", "CONTACT": "Contact", "ATTACH": "Bijlage",
}  # fmt: skip
_BLOCKS = frozenset({"VCARD", "VEVENT", "VTODO", "VJOURNAL"})
_UNREAD = frozenset({"VTIMEZONE", "VALARM", "STANDARD", "DAYLIGHT"})
_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z?))?")
_ESCAPED = re.compile(r"\\([nN,;:\\])")
_NAMED = re.compile(r"CN=(?:\"([^\"]{1,300})\"|([^;:\"]{1,300}))", re.IGNORECASE)
_ZONE = re.compile(r"TZID=\"?([^;:\"]{1,80})", re.IGNORECASE)
_CHARSET = re.compile(r"CHARSET=\"?([\w-]{1,40})", re.IGNORECASE)


class _Line(NamedTuple):
    name: str
    about: str
    value: str


def read_card(file: BinaryIO, media_type: str, limits: Limits) -> Reading:
    """What a card or an agenda tells."""
    file.seek(0)
    firsts: list[str] = []
    text, cut = in_time(_lines(file.read(limits.size), firsts), limits)
    name = "Afspraken" if media_type == CALENDAR else "Contacten"
    return Reading(
        kind=Kind.TEXT,
        media_type=media_type,
        title=one_line(firsts[0].partition(": ")[2], 200) if len(firsts) == 1 and not cut else "",
        facts=(Fact(name=name, value=f"{len(firsts)}{' of meer' if cut else ''}"),),
        text=text.strip(),
        cut=cut,
    )


def text_of_cards(data: bytes) -> str:
    """What cards or appointments tell that stand in something else, such as a mail; of damaged ones their text."""
    return "\n".join(_lines(data, [])).strip() or words(data, "").strip()


def _lines(data: bytes, firsts: list[str]) -> Iterator[str]:
    """The lines of all cards, an empty one after each; the first line of each goes into ``firsts``."""
    for block in _told(data):
        firsts.append(block[0])
        yield from block
        yield ""


def _told(data: bytes) -> Iterator[list[str]]:
    """Each card or appointment, line by line; its name first."""
    open_now: list[str] = []
    lines: list[tuple[bool, str]] = []
    for one in map(_line, _unfolded(data)):
        if one is None:
            continue
        if one.name == "BEGIN":
            open_now.append(one.value.strip().upper())
        elif one.name == "END" and open_now:
            if open_now.pop() in _BLOCKS and lines:
                yield [line for _first, line in sorted(lines, key=lambda each: not each[0])]
                lines = []
        elif not any(block in _UNREAD for block in open_now) and (line := _in_words(one)):
            lines.append((one.name in {"FN", "SUMMARY"}, line))
    if lines:
        yield [line for _first, line in sorted(lines, key=lambda each: not each[0])]


def _unfolded(data: bytes) -> Iterator[bytes]:
    """Lines, each whole: a line that begins with a space goes on from the one before, and so does what is encoded."""
    kept: list[bytes] = []
    for line in in_lines(data):
        if kept and (line[:1] in {b" ", b"\t"}):
            kept.append(line[1:])
        elif kept and kept[-1].endswith(b"=") and b"QUOTED-PRINTABLE" in kept[0][:300].upper():
            kept.append(b"\n" + line)
        else:
            if kept:
                yield b"".join(kept)
            kept = [line]
    if kept:
        yield b"".join(kept)


def in_lines(data: bytes) -> list[bytes]:
    """The lines of a text in UTF-8, however it was encoded."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")


def _line(data: bytes) -> _Line | None:
    head, colon, value = _parted(data)
    if not colon:
        return None
    name, _semicolon, about = head.partition(b";")
    told = about.decode("utf-8", "replace")
    charset = _CHARSET.search(told)
    if b"QUOTED-PRINTABLE" in about.upper():
        value = quopri.decodestring(value)
    text = words(value, charset[1] if charset is not None else "")
    return _Line(name.rpartition(b".")[2].strip().decode("ascii", "replace").upper(), told, text)


def _parted(data: bytes) -> tuple[bytes, bytes, bytes]:
    """A line at its first colon that is not in quotes."""
    quoted = False
    for at, one in enumerate(data[:2000]):
        if one == 0x22:  # noqa: PLR2004 - a quotation mark
            quoted = not quoted
        elif one == 0x3A and not quoted:  # noqa: PLR2004 - a colon
            return data[:at], b":", data[at + 1 :]
    return data.partition(b":")


def _in_words(one: _Line) -> str:
    if one.name in _UNTOLD:
        return ""
    if one.name in _PICTURES:
        return f"{_PICTURES[one.name]}: zit in het bestand"
    value = _value(one)
    name = _NAMES.get(one.name) or one.name
    return f"{name}: {value}" if value else ""


def _value(one: _Line) -> str:
    text = one.value[:LONGEST].strip()
    if one.name in {"DTSTART", "DTEND", "DUE", "BDAY"} and (at := _MOMENT.fullmatch(text)) is not None:
        return _moment(at, one.about)
    if one.name in {"ORGANIZER", "ATTENDEE"}:
        named = _NAMED.search(one.about)
        address = re.sub(r"^mailto:", "", text, flags=re.IGNORECASE)
        who = (named[1] or named[2]).strip() if named is not None else ""
        return f"{who} <{address}>" if who and who != address else address
    if one.name in _PIECES:
        pieces = (_plain(piece) for piece in re.split(r"(?<!\\);", text))
        return ", ".join(piece for piece in pieces if piece)
    return _plain(text)


def _plain(text: str) -> str:
    return " ".join(_ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).split(" ")).strip()


def _moment(at: re.Match[str], about: str) -> str:
    year, month, day, hour, minute, world = at.groups()
    told = f"{int(day)}-{int(month)}-{year}"
    if hour is None:
        return told
    zone = _ZONE.search(about)
    return f"{told} {hour}:{minute}" + (" (UTC)" if world else f" ({zone[1]})" if zone is not None else "")
