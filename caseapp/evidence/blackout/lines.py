"""A text, a mail or a document as the lines of which a copy is made, and in which can be struck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.evidence.reading import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading import Mail, Reading

CHATS = frozenset({Kind.CHAT, Kind.CHAT_ARCHIVE})
MAILS = frozenset({Kind.MAIL, Kind.OUTLOOK})
TEXTS = frozenset({Kind.TEXT, Kind.WORD, Kind.SHEET, Kind.SLIDES}) | MAILS
PAGES = frozenset({Kind.PDF, Kind.PICTURE})
_INDENT = "    "


def lines_in(reading: Reading) -> tuple[str, ...]:
    """The lines of a text; of a mail first who sent it, to whom, when and about what, and last what came with it."""
    if reading.mail is not None:
        return tuple(_mail(reading.mail, 0))
    return tuple(reading.text.split("\n"))


def _mail(mail: Mail, depth: int) -> Iterator[str]:
    margin = _INDENT * depth
    told = (
        ("Van", mail.sender),
        ("Aan", ", ".join(mail.to)),
        ("Kopie aan", ", ".join(mail.cc)),
        ("Blinde kopie aan", ", ".join(mail.bcc)),
        ("Datum", mail.sent),
        ("Onderwerp", mail.subject),
    )
    for name, value in told:
        if value:
            yield f"{margin}{name}: {' '.join(value.split())}"
    yield ""
    for line in mail.text.split("\n"):
        yield margin + line
    for part in mail.parts:
        yield f"{margin}Bijlage, niet in deze kopie: {part.name}"
    for one in mail.within:
        yield ""
        yield f"{margin}{_INDENT}--- Meegestuurde mail ---"
        yield from _mail(one, depth + 1)
