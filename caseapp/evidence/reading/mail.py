"""Mails (``.eml``): headers in their order, the text, attachments, and mails within mails."""

from __future__ import annotations

import base64
import mimetypes
import re
from email import policy
from email.message import Message
from email.parser import BytesParser
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.charset import breaks, page_words, words
from caseapp.evidence.reading.card import text_of_cards
from caseapp.evidence.reading.heading import LONGEST_HEADER, addresses, decoded, header, headers, sent_at
from caseapp.evidence.reading.kind import PACKAGE, Kind, in_bytes, of_apple
from caseapp.evidence.reading.markup import text_of
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.package import PACKED, mail_in, take_packed
from caseapp.evidence.reading.result import FORMATTED, Fact, Mail, Part, Reading
from caseapp.evidence.reading.tnef import is_tnef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

_DEEPEST = 40
_DEEPER = "In deze mail zitten mails in mails, dieper dan het programma leest. Haal ze er apart uit om ze te lezen."
_SEALED = (
    "Deze mail is versleuteld of verpakt met S/MIME of PGP. De tekst is niet te lezen. "
    "Vraag aan wie de mail heeft een kopie die niet versleuteld is."
)
_SAVED_PAGE = "snapshot-content-location"
_WRITTEN = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext"})
"""What people write in a mail of several parts; a calendar or a card in it is an attachment."""

_CLOSED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})
_MAILS = frozenset({"rfc822", "global", "news"})
_FOLDED_BADLY = re.compile(rb"\n=\?")
_NAME = re.compile(r"name\*?=(?:\"([^\"]{1,300})\"|([^;\s]{1,300}))", re.IGNORECASE)
_GAP = re.compile(rb"\r?\n\r?\n")


def read_mail(file: BinaryIO, limits: Limits) -> Reading:
    """What a mail tells."""
    mail = mail_of(parse(file), limits, "", 0)
    return reading_of(mail, Kind.MAIL, "message/rfc822", limits)


def read_package(file: BinaryIO, limits: Limits) -> Reading:
    """What a package of Outlook tells that was saved on its own."""
    file.seek(0)
    return reading_of(mail_in(file.read(), limits, "", 0), Kind.MAIL, PACKAGE, limits)


def reading_of(mail: Mail, kind: Kind, media_type: str, limits: Limits) -> Reading:
    """A mail as a reading."""
    known = (
        ("Van", mail.sender),
        ("Aan", ", ".join(mail.to)),
        ("Kopie aan", ", ".join(mail.cc)),
        ("Blinde kopie aan", ", ".join(mail.bcc)),
        ("Datum", mail.sent),
        ("Webpagina", next((value for name, value in mail.headers if name.casefold() == _SAVED_PAGE), "")),
    )
    facts = [Fact(name=name, value=value[:LONGEST_HEADER]) for name, value in known if value]
    attached = sum(part.name != FORMATTED for part in mail.parts)
    if attached:
        facts.append(Fact(name="Bijlagen", value=str(attached)))
    text = "\n\n".join(_texts(mail))
    warnings = [] if mail.sent else ["De datum van deze mail is niet te lezen."]
    if mail.deeper:
        warnings.append(_DEEPER)
    if mail.sealed:
        warnings.append(_SEALED)
    return Reading(
        kind=kind,
        media_type=media_type,
        title=mail.subject,
        facts=tuple(facts),
        text=text[: limits.text],
        mail=mail,
        parts=tuple(_all_parts(mail)),
        warnings=tuple(warnings),
        cut=len(text) > limits.text,
    )


def _texts(mail: Mail) -> Iterator[str]:
    yield "\n".join(filter(None, (mail.subject, mail.sender, *mail.to, *mail.cc, *mail.bcc, mail.text)))
    yield from (part.name for part in mail.parts)
    for one in mail.within:
        yield from _texts(one)


def _all_parts(mail: Mail) -> Iterator[Part]:
    yield from mail.parts
    for one in mail.within:
        yield from _all_parts(one)


def parse(file: BinaryIO) -> Message:
    """The mail as the standard library reads it, the old way: the new way stumbles over what strangers write.

    The line with which a mailbox begins a mail is skipped, as are a mark and empty lines before it, and a header that
    was folded without a space is put right.
    """
    file.seek(0)
    data = of_apple(in_bytes(file.read()).lstrip(b"\r\n"))
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    head, gap, body = _parted(data)
    return _message(_FOLDED_BADLY.sub(rb"\n =?", head) + gap + body)


def _message(data: bytes) -> Message:
    message = BytesParser(policy=policy.compat32).parsebytes(data)
    for part in message.walk():
        if breaks(str(part.get_param("charset", ""))):
            part.del_param("charset")  # the library would not even give its bytes
    return message


def _parted(data: bytes) -> tuple[bytes, bytes, bytes]:
    found = _GAP.search(data)
    return (data, b"", b"") if found is None else (data[: found.start()], found[0], data[found.end() :])


def mail_of(message: Message, limits: Limits, address: str, depth: int) -> Mail:
    """One mail with all that it carries."""
    leaves = list(_leaves(message, address, depth=0))[: limits.parts]
    body = _body(message, leaves)
    parts, within, packed, deeper = [], [], list[Mail](), False
    for where, leaf in leaves:
        if any(leaf is one for one in body):
            continue
        nested = _nested(leaf)
        if nested is not None and depth >= limits.depth:
            deeper = True
        elif nested is not None:
            within.append(mail_of(nested, limits, f"{where}.0", depth + 1))
        parts.append(_part(where, leaf, nested))
        if nested is None and is_tnef(data := content(leaf)):
            packed.append(mail_in(data, limits, f"{where}.", depth + 1))
    text = "\n\n".join(filter(None, map(_words, body)))
    text = text or next((one.text for one in packed if one.text), "")
    return Mail(
        headers=tuple(headers(message)),
        subject=header(message, "Subject"),
        sender=", ".join(addresses(message, "From"))[:LONGEST_HEADER],
        to=addresses(message, "To"),
        cc=addresses(message, "Cc"),
        bcc=addresses(message, "Bcc"),
        sent=sent_at(header(message, "Date")),
        text=text[: limits.text],
        parts=(*parts, *(part for one in packed for part in one.parts)),
        within=(*within, *(inner for one in packed for inner in one.within)),
        deeper=deeper or any(one.deeper for one in within),
        sealed=_is_sealed(message, leaves, text),
    )


def _is_sealed(message: Message, leaves: list[tuple[str, Message]], text: str) -> bool:
    return (
        message.get_content_type() == "multipart/encrypted"
        or any(leaf.get_content_type() in _CLOSED for _where, leaf in leaves)
        or text.startswith("-----BEGIN PGP MESSAGE-----")
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


def _body(message: Message, leaves: list[tuple[str, Message]]) -> list[Message]:
    """The parts that are the mail's own text, in their order: plain before HTML, never an attachment.

    A mail of Apple goes on after a picture in a part of its own.
    """
    unparted = [leaf for _where, leaf in leaves if leaf.get_content_maintype() == "multipart"]
    whole = [message] if message.get_content_maintype() == "text" and not _is_attached(message) else []
    return whole or _own_texts(message, depth=0) or unparted[:1]


def _own_texts(message: Message, depth: int) -> list[Message]:
    payload = message.get_payload()
    if message.get_content_maintype() != "multipart":
        return [message] if message.get_content_type() in _WRITTEN and not _is_attached(message) else []
    if not isinstance(payload, list) or depth >= _DEEPEST:
        return []
    found = [_own_texts(one, depth + 1) for one in payload if isinstance(one, Message)]
    if message.get_content_subtype() == "alternative":
        plain = [one for one in found if any(_is_plain(leaf) and _words(leaf) for leaf in one)]
        return next(iter(plain or [one for one in found if any(map(_words, one))] or filter(None, found)), [])
    texts = [leaf for one in found for leaf in one]
    return [leaf for leaf in texts if content(leaf).strip()] or texts[:1]


def _is_plain(leaf: Message) -> bool:
    return leaf.get_content_subtype() == "plain"


def _is_attached(leaf: Message) -> bool:
    return (leaf.get_content_disposition() or "") == "attachment" or bool(_file_name(leaf))


def _name_on_page(leaf: Message) -> str:
    """What a file of a saved page is called there."""
    place = header(leaf, "Content-Location")
    return place.partition("?")[0].rpartition("/")[2] if place.startswith(("http:", "https:")) else ""


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
    if leaf.get_content_maintype() != "message" or leaf.get_content_subtype() not in _MAILS:
        return None
    if not isinstance(payload, list) or not payload:
        return None
    inner = payload[0]
    if not isinstance(inner, Message):
        return None
    packed = inner.get_payload()
    if not inner.keys() and isinstance(packed, str) and header(leaf, "Content-Transfer-Encoding").lower() == "base64":
        # not allowed (RFC 2046, 5.2.1), and done all the same
        try:
            return _message(base64.b64decode(packed))
        except ValueError:
            return None
    return inner


def _part(where: str, leaf: Message, nested: Message | None) -> Part:
    name = _file_name(leaf)
    if nested is not None:
        subject = header(nested, "Subject") or header(leaf, "Subject")
        return Part(address=where, name=safe_name(name or f"{subject or 'mail'}.eml"), media_type="message/rfc822")
    size, media_type = len(content(leaf)), leaf.get_content_type()
    name = name or _name_on_page(leaf)
    if not name and media_type == "text/html" and not _is_attached(leaf):
        name = FORMATTED
    name = name or f"bijlage {where}{mimetypes.guess_extension(media_type) or ''}"
    return Part(address=where, name=safe_name(name), media_type=media_type, size=size)


def take_attachment(file: BinaryIO, address: str) -> bytes:
    """The bytes of one attachment; ``address`` is what its part was given, such as ``2`` or ``1.3.0.2``.

    Raises:
        KeyError: there is no such attachment.
    """
    message = parse(file)
    for step in address.split("."):
        if step.startswith(PACKED):
            return take_packed(content(message), address[address.index(PACKED) :])
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
    payload = leaf.get_payload()
    if isinstance(payload, list) and leaf.get_content_maintype() == "message":  # a notice of what became of a mail
        return b"\n".join(one.as_bytes(policy=policy.compat32) for one in payload if isinstance(one, Message))
    try:
        data = leaf.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    return data if isinstance(data, bytes) else b""


def _words(leaf: Message) -> str:
    data, charset = content(leaf), str(leaf.get_content_charset() or "")
    if leaf.get_content_subtype() == "html":
        return text_of(page_words(data, charset))
    if leaf.get_content_subtype() == "calendar":
        return text_of_cards(data)
    text = words(data, charset).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if str(leaf.get_param("format", "")).casefold() == "flowed":
        text = _joined(text, without_space=str(leaf.get_param("delsp", "")).casefold() == "yes")
    return text.strip()


def _joined(text: str, *, without_space: bool) -> str:
    """Lines that flow on as one line (RFC 3676); what is quoted stays in lines of its own."""
    kept: list[str] = []
    flows = ""
    for line in text.split("\n"):
        quoted = line[: len(line) - len(line.lstrip(">"))]
        bare = line[len(quoted) :].removeprefix(" ")
        ends = bare == "-- " or not bare.endswith(" ")
        if flows == f"{quoted}|" and bare != "-- ":
            kept[-1] += bare
        else:
            kept.append(f"{quoted} {bare}" if quoted else bare)
        flows = "" if ends else f"{quoted}|"
        if not ends and without_space:
            kept[-1] = kept[-1][:-1]
    return "\n".join(kept)
