"""Archives (``.zip``): what is in them, without unpacking. Word, Excel and the exports of chats are archives too."""

from __future__ import annotations

import io
import mimetypes
import re
import zipfile
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.chat import NotAChat, look_into
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.office_file import read_sheet, read_word
from caseapp.evidence.reading.opendocument import kind_in, read_open_document
from caseapp.evidence.reading.plain import read_text
from caseapp.evidence.reading.result import Fact, Part, Reading
from caseapp.evidence.reading.sheet import BOOK
from caseapp.evidence.reading.slides import BOOK as SLIDES
from caseapp.evidence.reading.slides import read_slides
from caseapp.evidence.reading.word import BODY

if TYPE_CHECKING:
    from datetime import date

    from caseapp.evidence.reading.limit import Limits

_CHAT_NAME = re.compile(r"(?:^|/)(?:_chat|[^/]*WhatsApp[^/]*)\.txt$", re.IGNORECASE)
_HELD = re.compile(r"(?:word|xl|ppt)/(?:media|embeddings)/[^/]+$|(?:Pictures|media|Object [^/]{1,20}/Pictures)/[^/]+$")
"""Where office programs put the pictures and files that somebody pasted."""

_LOCKED = "Dit archief is beveiligd met een wachtwoord. Vraag de bestanden zonder wachtwoord, en neem die op."
_TOO_MUCH = "Dit archief pakt uit tot veel meer dan het groot is. Het blijft dicht; het origineel is wel bewaard."
_TOO_MANY = "In dit archief zitten te veel bestanden om ze allemaal te tonen."
_NO_CHAT = "In dit archief zit geen export van een chat."
_MORE_CHATS = "In dit archief zitten meer chats. U ziet {name}. Haal de andere chats er apart uit om ze te lezen."
_MOST_CHATS = 5
ENCRYPTED = 0x1
MOST_TIMES = 200
"""How many times larger than its packed size a whole archive may be."""


def read_archive(file: BinaryIO, limits: Limits, latest: date) -> Reading:
    """What an archive holds.

    Raises:
        Exception: whatever the reader of archives raises on a damaged one; the caller makes it a warning.
    """
    with zipfile.ZipFile(file) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        names = {entry.filename for entry in entries}
        if _is_bomb(entries, limits):
            return _closed(entries, limits, _TOO_MUCH)
        document = _document(archive, names, limits)
        if document is not None:
            return replace(document, parts=tuple(one for one in _parts(entries, limits, held=True) if one.address))
        chat = _chat(archive, entries, limits, latest)
        return chat or _listed(entries, limits)


def _document(archive: zipfile.ZipFile, names: set[str], limits: Limits) -> Reading | None:
    """What a file of an office program tells; None when it is none."""
    if any(BODY.match(name) for name in names):
        return read_word(archive, limits)
    if BOOK in names:
        return read_sheet(archive, limits)
    if SLIDES in names:
        return read_slides(archive, limits)
    opened = kind_in(archive)
    return read_open_document(archive, *opened, limits) if opened is not None else None


def take_entry(file: BinaryIO, address: str, limits: Limits) -> bytes:
    """One file out of an archive; ``address`` is its number in the archive.

    Raises:
        KeyError: there is no such file, or it is locked or larger than may be.
    """
    with zipfile.ZipFile(file) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        at = int(address) if address.isdigit() else len(entries)
        if at >= len(entries) or entries[at].flag_bits & ENCRYPTED:
            raise KeyError(address)
        with archive.open(entries[at]) as entry:
            data = entry.read(limits.unpacked + 1)
        if len(data) > limits.unpacked:
            raise KeyError(address)
        return data


def _is_bomb(entries: list[zipfile.ZipInfo], limits: Limits) -> bool:
    packed, unpacked = sum(one.compress_size for one in entries), sum(one.file_size for one in entries)
    return unpacked > max(limits.unpacked, packed * MOST_TIMES)


def _parts(entries: list[zipfile.ZipInfo], limits: Limits, *, held: bool = False) -> tuple[Part, ...]:
    """The files in an archive; only the pictures and files in a document when it holds them."""
    return tuple(
        Part(
            address="" if entry.flag_bits & ENCRYPTED else str(at),
            name=safe_name(entry.filename),
            media_type=mimetypes.guess_type(entry.filename)[0] or "application/octet-stream",
            size=entry.file_size,
        )
        for at, entry in enumerate(entries[: limits.parts])
        if not held or _HELD.match(entry.filename)
    )


def _closed(entries: list[zipfile.ZipInfo], limits: Limits, warning: str) -> Reading:
    found = _listed(entries, limits)
    return Reading(kind=found.kind, media_type=found.media_type, facts=found.facts, warnings=(warning,), cut=True)


def _listed(entries: list[zipfile.ZipInfo], limits: Limits) -> Reading:
    warnings = [_LOCKED] if any(entry.flag_bits & ENCRYPTED for entry in entries) else []
    if len(entries) > limits.parts:
        warnings.append(_TOO_MANY)
    parts = _parts(entries, limits)
    return Reading(
        kind=Kind.ARCHIVE,
        media_type="application/zip",
        facts=(Fact(name="Bestanden", value=str(len(entries))),),
        text="\n".join(part.name for part in parts)[: limits.text],
        parts=parts,
        warnings=tuple(warnings),
        cut=len(entries) > limits.parts,
    )


def _chat(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], limits: Limits, latest: date) -> Reading | None:
    found: tuple[Reading, zipfile.ZipInfo] | None = None
    for entry in _may_be_chats(entries, limits):
        text = _text(archive, entry)
        if found is not None:
            if _is_chat(text, latest):
                return _with_files(*found, entries, limits, more=True)
            continue
        told = read_text(io.BytesIO(text), limits, latest)
        if told.chat is not None:
            found = told, entry
    return _with_files(*found, entries, limits, more=False) if found is not None else None


def _text(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """The bytes of one text; none of one that is damaged, so that the others are still seen."""
    try:
        return archive.read(entry)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - the library raises what it likes on what strangers made
        return b""


def _is_chat(data: bytes, latest: date) -> bool:
    try:
        look_into(io.BytesIO(data), latest)
    except NotAChat:
        return False
    return True


def _may_be_chats(entries: list[zipfile.ZipInfo], limits: Limits) -> list[zipfile.ZipInfo]:
    """The texts that are called as WhatsApp calls them in some language, and then all others."""
    texts = [entry for entry in entries if entry.filename.casefold().endswith(".txt")]
    texts.sort(key=lambda entry: _CHAT_NAME.search(entry.filename) is None)
    may = [entry for entry in texts if not entry.flag_bits & ENCRYPTED and entry.file_size <= limits.unpacked]
    return may[:_MOST_CHATS]


def _with_files(
    told: Reading, text: zipfile.ZipInfo, entries: list[zipfile.ZipInfo], limits: Limits, *, more: bool
) -> Reading:
    warnings = [*told.warnings, *([_MORE_CHATS.format(name=safe_name(text.filename))] if more else [])]
    if len(entries) > limits.parts:
        warnings.append(_TOO_MANY)
    return Reading(
        kind=Kind.CHAT_ARCHIVE,
        media_type="application/zip",
        facts=(*told.facts, Fact(name="Bestanden", value=str(len(entries) - 1))),
        text=told.text,
        chat=told.chat,
        chat_name=text.filename,
        parts=_parts(entries, limits),
        warnings=tuple(warnings),
        cut=told.cut or len(entries) > limits.parts,
    )


def chat_text(file: BinaryIO, latest: date, limits: Limits) -> BinaryIO:
    """The text of the chat in an archive, as a file that can be sought in.

    Raises:
        NotAChat: there is no such text.
        Exception: whatever the reader of archives raises on a damaged one.
    """
    with zipfile.ZipFile(file) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if not _is_bomb(entries, limits):
            for entry in _may_be_chats(entries, limits):
                text = io.BytesIO(_text(archive, entry))
                with suppress(NotAChat):
                    look_into(text, latest)
                    return text
    raise NotAChat(_NO_CHAT)
