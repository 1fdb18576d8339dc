"""What reading a file told: facts, text for the search, a preview, and what is inside it."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from caseapp.evidence.chat import ChatHead, DateOrder
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.name import safe_name

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, object]


FORMATTED = "de mail met opmaak.html"
"""What the page is called that says the same as the plain text of a mail; it is no attachment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that was found in a file, such as the camera that took a picture."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file within a file; ``address`` is how to take it out alone, empty when it cannot be."""

    address: str
    name: str
    media_type: str = "application/octet-stream"
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail: its headers in order, its own text, and the mails that were sent along with it.

    ``deeper`` tells that there are mails within that were not read; ``sealed`` that it is encrypted or packed, so that
    its text is not to be read.
    """

    headers: tuple[tuple[str, str], ...]
    subject: str = ""
    sender: str = ""
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    sent: str = ""
    text: str = ""
    parts: tuple[Part, ...] = ()
    within: tuple[Mail, ...] = ()
    deeper: bool = False
    sealed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one file told.

    ``text`` is for the search and may be cut; ``preview`` is a small PNG; ``warnings`` are Dutch sentences for the
    user; ``cut`` says that the file holds more than was read.
    """

    kind: Kind
    media_type: str = "application/octet-stream"
    title: str = ""
    facts: tuple[Fact, ...] = ()
    text: str = ""
    chat: ChatHead | None = None
    chat_name: str = ""
    mail: Mail | None = None
    parts: tuple[Part, ...] = ()
    pages: int = 0
    preview: bytes = b""
    warnings: tuple[str, ...] = ()
    cut: bool = field(default=False)

    def part_named(self, name: str) -> Part | None:
        """The first file in it of a name, however that name is composed or folded; None when there is none."""
        sought = safe_name(name).casefold()
        return next((part for part in self.parts if part.name.casefold() == sought), None)


def to_json(reading: Reading) -> Json:
    """A reading as plain values, to be kept or to be sent to another process."""
    return {
        "kind": reading.kind.value,
        "media_type": reading.media_type,
        "title": reading.title,
        "facts": [[fact.name, fact.value] for fact in reading.facts],
        "text": reading.text,
        "chat": _chat_json(reading.chat) if reading.chat else None,
        "chat_name": reading.chat_name,
        "mail": _mail_json(reading.mail) if reading.mail else None,
        "parts": _parts_json(reading.parts),
        "pages": reading.pages,
        "preview": base64.b64encode(reading.preview).decode("ascii"),
        "warnings": list(reading.warnings),
        "cut": reading.cut,
    }


def from_json(kept: object) -> Reading:
    """The reading that :func:`to_json` gave.

    Raises:
        ValueError: it is not one.
    """
    try:
        return _reading(kept)
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        raise ValueError("this is no reading") from error


def _reading(kept: object) -> Reading:
    one = _table(kept)
    chat, mail = one["chat"], one["mail"]
    return Reading(
        kind=Kind(str(one["kind"])),
        media_type=str(one["media_type"]),
        title=str(one["title"]),
        facts=tuple(Fact(name=str(name), value=str(value)) for name, value in _pairs(one["facts"])),
        text=str(one["text"]),
        chat=_chat(_table(chat)) if chat is not None else None,
        chat_name=str(one["chat_name"]),
        mail=_mail(_table(mail)) if mail is not None else None,
        parts=_parts(one["parts"]),
        pages=_number(one["pages"]),
        preview=base64.b64decode(str(one["preview"])),
        warnings=_texts(one["warnings"]),
        cut=bool(one["cut"]),
    )


def _chat_json(head: ChatHead) -> Json:
    return {
        "orders": [order.value for order in head.orders],
        "example": head.example,
        "members": list(head.members),
        "lines": head.lines,
        "back": head.back,
    }


def _chat(kept: Mapping[str, object]) -> ChatHead:
    return ChatHead(
        orders=tuple(DateOrder(order) for order in _texts(kept["orders"])),
        example=str(kept["example"]),
        members=_texts(kept["members"]),
        lines=_number(kept["lines"]),
        back=_number(kept.get("back", 0)),
    )


def _mail_json(mail: Mail) -> Json:
    return {
        "headers": [list(pair) for pair in mail.headers],
        "subject": mail.subject,
        "sender": mail.sender,
        "to": list(mail.to),
        "cc": list(mail.cc),
        "bcc": list(mail.bcc),
        "sent": mail.sent,
        "text": mail.text,
        "parts": _parts_json(mail.parts),
        "within": [_mail_json(one) for one in mail.within],
        "deeper": mail.deeper,
        "sealed": mail.sealed,
    }


def _mail(kept: Mapping[str, object]) -> Mail:
    return Mail(
        headers=tuple((str(name), str(value)) for name, value in _pairs(kept["headers"])),
        subject=str(kept["subject"]),
        sender=str(kept["sender"]),
        to=_texts(kept["to"]),
        cc=_texts(kept["cc"]),
        bcc=_texts(kept.get("bcc", [])),
        sent=str(kept["sent"]),
        text=str(kept["text"]),
        parts=_parts(kept["parts"]),
        within=tuple(_mail(_table(one)) for one in _list(kept["within"])),
        deeper=bool(kept.get("deeper")),
        sealed=bool(kept.get("sealed")),
    )


def _parts_json(parts: tuple[Part, ...]) -> list[list[object]]:
    return [[part.address, part.name, part.media_type, part.size] for part in parts]


def _parts(kept: object) -> tuple[Part, ...]:
    return tuple(
        Part(address=str(one[0]), name=str(one[1]), media_type=str(one[2]), size=_number(one[3]))
        for one in map(_list, _list(kept))
    )


def _table(kept: object) -> dict[str, object]:
    if not isinstance(kept, dict):
        raise TypeError(kept)
    return kept


def _list(kept: object) -> list[object]:
    if not isinstance(kept, list):
        raise TypeError(kept)
    return kept


def _texts(kept: object) -> tuple[str, ...]:
    return tuple(str(one) for one in _list(kept))


def _pairs(kept: object) -> list[tuple[object, object]]:
    return [(pair[0], pair[1]) for pair in map(_list, _list(kept))]


def _number(kept: object) -> int:
    if not isinstance(kept, int):
        raise TypeError(kept)
    return kept
