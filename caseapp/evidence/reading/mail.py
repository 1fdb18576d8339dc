"""Mails (``.eml``): headers in their order, the text, attachments, and mails within mails."""

from __future__ import annotations

import base64
import itertools
import mimetypes
import re
from email import policy
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.markup import text_of
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.result import Fact, Mail, Part, Reading
from caseapp.evidence.reading.shown import moment, one_line
from caseapp.evidence.text import encoding_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

_LONGEST_HEADER = 2_000
_MOST_HEADERS = 300
_DEEPEST = 40
_FOLDED_BADLY = re.compile(rb"\n=\?")
_NAME = re.compile(r"name\*?=(?:\"([^\"]{1,300})\"|([^;\s]{1,300}))", re.IGNORECASE)
_GAP = re.compile(rb"\r?\n\r?\n")


def read_mail(file: BinaryIO, limits: Limits) -> Reading:
    """What a mail tells."""
    mail = mail_of(parse(file), limits, "", 0)
    return reading_of(mail, Kind.MAIL, "message/rfc822", limits)


def reading_of(mail: Mail, kind: Kind, media_type: str, limits: Limits) -> Reading:
    """A mail as a reading."""
    known = (("Van", mail.sender), ("Aan", ", ".join(mail.to)), ("Kopie aan", ", ".join(mail.cc)), ("Datum", mail.sent))
    facts = [Fact(name=name, value=value[:_LONGEST_HEADER]) for name, value in known if value]
    if mail.parts:
        facts.append(Fact(name="Bijlagen", value=str(len(mail.parts))))
    text = "\n\n".join(_texts(mail))
    warnings = () if mail.sent else ("De datum van deze mail is niet te lezen.",)
    return Reading(
        kind=kind,
        media_type=media_type,
        title=mail.subject,
        facts=tuple(facts),
        text=text[: limits.text],
        mail=mail,
        parts=tuple(_all_parts(mail)),
        warnings=warnings,
        cut=len(text) > limits.text,
    )


def _texts(mail: Mail) -> Iterator[str]:
    yield "\n".join(filter(None, (mail.subject, mail.sender, *mail.to, *mail.cc, mail.text)))
    yield from (part.name for part in mail.parts)
    for one in mail.within:
        yield from _texts(one)


def _all_parts(mail: Mail) -> Iterator[Part]:
    yield from mail.parts
    for one in mail.within:
        yield from _all_parts(one)


def parse(file: BinaryIO) -> Message:
    """The mail as the standard library reads it, the old way: the new way stumbles over what strangers write.

    The line with which a mailbox begins a mail is skipped, and a header that was folded without a space is put right.
    """
    file.seek(0)
    data = file.read()
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    head, gap, body = _parted(data)
    return BytesParser(policy=policy.compat32).parsebytes(_FOLDED_BADLY.sub(rb"\n =?", head) + gap + body)


def _parted(data: bytes) -> tuple[bytes, bytes, bytes]:
    found = _GAP.search(data)
    return (data, b"", b"") if found is None else (data[: found.start()], found[0], data[found.end() :])


def mail_of(message: Message, limits: Limits, address: str, depth: int) -> Mail:
    """One mail with all that it carries."""
    leaves = list(_leaves(message, address, depth=0))[: limits.parts]
    body = _body(leaves)
    parts, within = [], []
    for where, leaf in leaves:
        if leaf is body:
            continue
        nested = _nested(leaf)
        if nested is not None and depth < limits.depth:
            within.append(mail_of(nested, limits, f"{where}.0", depth + 1))
        parts.append(_part(where, leaf, nested))
    return Mail(
        headers=tuple(_headers(message)),
        subject=header(message, "Subject"),
        sender=header(message, "From"),
        to=_addresses(message, "To"),
        cc=_addresses(message, "Cc"),
        sent=sent_at(header(message, "Date")),
        text=_words(body)[: limits.text] if body is not None else "",
        parts=tuple(parts),
        within=tuple(within),
    )


def _leaves(message: Message, address: str, depth: int) -> Iterator[tuple[str, Message]]:
    payload = message.get_payload()
    branches = isinstance(payload, list) and message.get_content_maintype() == "multipart" and depth < _DEEPEST
    if not branches or not isinstance(payload, list):
        yield address or "1", message
        return
    for number, child in enumerate(payload, start=1):
        if isinstance(child, Message):
            yield from _leaves(child, f"{address}.{number}" if address else str(number), depth + 1)


def _body(leaves: list[tuple[str, Message]]) -> Message | None:
    """The part that is the mail's own text: plain before HTML, never an attachment."""
    texts = [leaf for _where, leaf in leaves if leaf.get_content_maintype() == "text" and not _is_attached(leaf)]
    plain = [leaf for leaf in texts if leaf.get_content_subtype() == "plain" and _words(leaf)]
    return next(iter(plain or texts), None)


def _is_attached(leaf: Message) -> bool:
    return (leaf.get_content_disposition() or "") == "attachment" or bool(_file_name(leaf))


def _file_name(leaf: Message) -> str:
    try:
        return decoded(leaf.get_filename() or "") if _is_clean(leaf) else _raw_name(leaf)
    except (LookupError, ValueError, AttributeError, TypeError):
        return ""


def _is_clean(leaf: Message) -> bool:
    return header(leaf, "Content-Disposition").isascii() and header(leaf, "Content-Type").isascii()


def _raw_name(leaf: Message) -> str:
    """The name of a file as it stands, in whatever encoding somebody put it there."""
    for field in ("Content-Disposition", "Content-Type"):
        found = _NAME.search(header(leaf, field))
        if found is not None:
            return found[1] or found[2]
    return ""


def _nested(leaf: Message) -> Message | None:
    payload = leaf.get_payload()
    if leaf.get_content_maintype() != "message" or not isinstance(payload, list) or not payload:
        return None
    inner = payload[0]
    if not isinstance(inner, Message):
        return None
    packed = inner.get_payload()
    if not inner.keys() and isinstance(packed, str) and header(leaf, "Content-Transfer-Encoding").lower() == "base64":
        # not allowed (RFC 2046, 5.2.1), and done all the same
        try:
            return BytesParser(policy=policy.compat32).parsebytes(base64.b64decode(packed))
        except ValueError:
            return None
    return inner


def _part(where: str, leaf: Message, nested: Message | None) -> Part:
    name = _file_name(leaf)
    if nested is not None:
        subject = header(nested, "Subject") or header(leaf, "Subject")
        return Part(address=where, name=safe_name(name or f"{subject or 'mail'}.eml"), media_type="message/rfc822")
    size, media_type = len(content(leaf)), leaf.get_content_type()
    name = name or f"bijlage {where}{mimetypes.guess_extension(media_type) or ''}"
    return Part(address=where, name=safe_name(name), media_type=media_type, size=size)


def take_attachment(file: BinaryIO, address: str) -> bytes:
    """The bytes of one attachment; ``address`` is what its part was given, such as ``2`` or ``1.3.0.2``.

    Raises:
        KeyError: there is no such attachment.
    """
    message = parse(file)
    for step in address.split("."):
        if step == "0":
            nested = _nested(message)
            if nested is None:
                raise KeyError(address)
            message = nested
            continue
        payload = message.get_payload()
        if not isinstance(payload, list) or message.get_content_maintype() != "multipart":
            if step != "1":
                raise KeyError(address)
            continue  # a mail that is one part
        number = int(step) - 1
        child = payload[number] if 0 <= number < len(payload) else None
        if not isinstance(child, Message):
            raise KeyError(address)
        message = child
    return content(message)


def content(leaf: Message) -> bytes:
    """The bytes of an attachment, unpacked."""
    nested = _nested(leaf)
    if nested is not None:
        return nested.as_bytes(policy=policy.compat32)
    try:
        data = leaf.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    return data if isinstance(data, bytes) else b""


def _words(leaf: Message) -> str:
    data = content(leaf)
    charset = str(leaf.get_content_charset() or "")
    try:
        text = data.decode(charset or encoding_of(data, whole=True), "replace")
    except (LookupError, ValueError):
        text = data.decode(encoding_of(data, whole=True), "replace")
    text = text.replace("\r\n", "\n").replace("\0", "")
    return text_of(text) if leaf.get_content_subtype() == "html" else text.strip()


# --- headers ---------------------------------------------------------------------------------------------------------


def _headers(message: Message) -> Iterator[tuple[str, str]]:
    for name, value in itertools.islice(message.raw_items(), _MOST_HEADERS):
        yield str(name)[:200], decoded(str(value))[:_LONGEST_HEADER]


def header(message: Message, name: str) -> str:
    """One header, decoded; empty when it is not there."""
    try:
        # raw, for what get() gives has lost the letters that were not encoded as they should be
        found = next((value for known, value in message.raw_items() if known.casefold() == name.casefold()), "")
        return decoded(str(found))[:_LONGEST_HEADER]
    except (ValueError, TypeError, AttributeError):
        return ""


def decoded(value: str) -> str:
    """A header as people read it: encoded words decoded, lines joined, whatever the character set claims to be."""
    joined = " ".join(value.replace("\r", "").split("\n"))
    try:
        pieces = decode_header(joined)
    except (ValueError, LookupError, AssertionError):
        return _printable(joined)
    return _printable("".join(_piece(data, charset) for data, charset in pieces))


def _piece(data: bytes | str, charset: str | None) -> str:
    if isinstance(data, str):
        data = data.encode("utf-8", "surrogateescape")
    try:
        return data.decode(charset or encoding_of(data, whole=True), "replace")
    except (LookupError, ValueError):
        return data.decode(encoding_of(data, whole=True), "replace")


def _printable(text: str) -> str:
    data = text.encode("utf-8", "surrogateescape")
    return one_line(data.decode(encoding_of(data, whole=True), "replace"))


def _addresses(message: Message, name: str) -> tuple[str, ...]:
    try:
        found = getaddresses([header(message, name)])
    except (ValueError, TypeError, IndexError, AttributeError):
        return ()
    return tuple(f"{who} <{where}>" if who and where else who or where for who, where in found if who or where)


def sent_at(written: str) -> str:
    """The date of a mail as ``2-3-2026 14:05 (+0100)``; empty when it is no date."""
    try:
        return moment(parsedate_to_datetime(written))
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
