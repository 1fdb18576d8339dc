"""Mailboxes (mbox, RFC 4155): several mails in one file, listed as the files of an archive are."""

from __future__ import annotations

import io
import re
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO, Final

from caseapp.evidence.reading.kind import Kind, in_bytes
from caseapp.evidence.reading.mail import mail_of, parse, reading_of
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.result import Fact, Part, Reading

if TYPE_CHECKING:
    from caseapp.evidence.reading.limit import Limits

MEDIA_TYPE: Final = "application/mbox"
_FIRST = re.compile(rb"From [^\r\n]{1,300}\r?\n")
_NEXT = re.compile(rb"\n\r?\n(From [^\r\n]{1,300}\b[0-9]{4}\b[^\r\n]{0,20}\r?\n)(?=>?[!-9;-~]{1,70}:|>From )")
"""The line that begins a mail: who, when, and then its headers."""

_STROKES = re.compile(r"[\\/]")
_IN_BOX = "m"
_TOO_MANY = "In dit bestand zitten te veel mails om ze allemaal te tonen."


def read_mailbox(file: BinaryIO, limits: Limits) -> Reading | None:
    """What a mailbox holds; None for a file with one mail."""
    data = _data(file)
    places = _places(data)
    if not places:
        return None
    parts: list[Part] = []
    texts: list[str] = []
    room = limits.text
    for at, (start, end) in enumerate(places[: limits.parts]):
        told = _told(data[start:end], limits, whole=room > 0)
        title = _STROKES.sub("-", told.title[:100]) or "mail"
        name = safe_name(f"{at + 1}. {title}.eml")
        parts.append(Part(address=f"{_IN_BOX}{at}", name=name, media_type="message/rfc822", size=end - start))
        if room > 0:
            texts.append(told.text)
            room -= len(told.text)
    many = len(places) > limits.parts
    return Reading(
        kind=Kind.ARCHIVE,
        media_type=MEDIA_TYPE,
        facts=(Fact(name="Mails", value=str(len(places))),),
        text="\n\n".join(texts)[: limits.text],
        parts=tuple(parts),
        warnings=(_TOO_MANY,) if many else (),
        cut=many or room <= 0,
    )


def take_mail(file: BinaryIO, address: str) -> bytes | None:
    """One mail out of a mailbox, as it stands there; None for an address within one mail.

    Raises:
        KeyError: there is no such mail.
    """
    if not address.startswith(_IN_BOX):
        return None
    data = _data(file)
    places, number = _places(data), address.removeprefix(_IN_BOX)
    if not number.isdecimal() or int(number) >= len(places):
        raise KeyError(address)
    start, end = places[int(number)]
    return data[start:end]


def _data(file: BinaryIO) -> bytes:
    file.seek(0)
    return in_bytes(file.read()).lstrip(b"\r\n")


def _places(data: bytes) -> list[tuple[int, int]]:
    """Where each mail begins and ends, without the line that begins it; none where there are not two."""
    first = _FIRST.match(data)
    if first is None:
        return []
    after = list(_NEXT.finditer(data))
    if not after:
        return []
    lines = [(0, first.end()), *((one.start(1), one.end(1)) for one in after), (len(data), len(data))]
    return [(start, following) for (_line, start), (following, _end) in pairwise(lines)]


def _told(data: bytes, limits: Limits, *, whole: bool) -> Reading:
    """A mail; of one that is not read whole only the headers."""
    if not whole:
        data = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0] + b"\n\n"
    return reading_of(mail_of(parse(io.BytesIO(data)), limits, "", 0), Kind.MAIL, "message/rfc822", limits)
