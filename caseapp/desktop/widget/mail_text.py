"""A mail as a mail: its headers, its text, and the mails that were sent along with it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import spoken
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.widget.text_view import broken
from caseapp.evidence.reading.result import FORMATTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.result import Mail


LONGEST = 100_000
"""Characters of one mail that are shown; of a longer one the beginning."""


def mail_html(mail: Mail, *, all_headers: bool) -> str:
    """The mail and all within it; nothing in it is taken for mark-up."""
    return "".join(_mail(mail, all_headers=all_headers, depth=0))


def _mail(mail: Mail, *, all_headers: bool, depth: int) -> Iterator[str]:
    colours = palette_now()
    indent = f"margin-left:{14 * min(depth, 4)}px;"
    if depth:
        yield f'<p style="{indent} margin-top:18px; color:{colours.accent}"><b>{_say("Mail within this mail")}</b></p>'
    subject = escape(mail.subject) or f"<i>{_say('No subject')}</i>"
    yield f'<h3 style="{indent} margin-bottom:6px">{subject}</h3>'
    yield f'<table cellspacing="0" cellpadding="2" style="{indent} margin-bottom:8px">'
    for name, value in _headers(mail, all_headers=all_headers):
        yield (
            f'<tr><td style="color:{colours.muted}; padding-right:12px">{escape(name)}</td><td>{_soft(value)}</td></tr>'
        )
    yield "</table>"
    text = mail.text[:LONGEST]
    if len(mail.text) > LONGEST:
        yield f'<p style="{indent} color:{colours.due}">{_say("Only the beginning of this mail is shown.")}</p>'
    for line in broken(text).split("\n"):
        yield f'<p style="{indent} margin-top:0; margin-bottom:0">{_soft(line) or "&nbsp;"}</p>'
    if not mail.text:
        yield f'<p style="{indent} color:{colours.muted}">{_say("This mail has no text.")}</p>'
    for one in mail.within:
        yield from _mail(one, all_headers=all_headers, depth=depth + 1)


def _headers(mail: Mail, *, all_headers: bool) -> tuple[tuple[str, str], ...]:
    if all_headers:
        return mail.headers
    known = (
        (_say("From"), mail.sender),
        (_say("To"), ", ".join(mail.to)),
        (_say("Copy to"), ", ".join(mail.cc)),
        (_say("Blind copy to"), ", ".join(mail.bcc)),
        (_say("Sent"), spoken(mail.sent)),
        (_say("Attachments"), ", ".join(part.name for part in mail.parts if part.name != FORMATTED)),
    )
    return tuple(pair for pair in known if pair[1])


def _soft(text: str) -> str:
    return escape(text)


def _say(text: str) -> str:
    words = {
        "Mail within this mail": App.translate("Mail", "Mail within this mail"),
        "No subject": App.translate("Mail", "No subject"),
        "This mail has no text.": App.translate("Mail", "This mail has no text."),
        "Only the beginning of this mail is shown.": App.translate("Mail", "Only the beginning of this mail is shown."),
        "From": App.translate("Mail", "From"),
        "To": App.translate("Mail", "To"),
        "Copy to": App.translate("Mail", "Copy to"),
        "Blind copy to": App.translate("Mail", "Blind copy to"),
        "Sent": App.translate("Mail", "Sent"),
        "Attachments": App.translate("Mail", "Attachments"),
    }
    return words[text]
