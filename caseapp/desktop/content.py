"""What is shown of each kind of evidence, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget
from PySide6.QtCore import Qt

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM
from caseapp.desktop.state import evidence_office as office
from caseapp.desktop.state.chat import ChatModel
from caseapp.desktop.state.evidence_words import title_of
from caseapp.desktop.state.pages import PagesState
from caseapp.desktop.state.viewer import CHATS, DRAWN, PLAYED, WRITTEN
from caseapp.desktop.widget.chat_view import ChatView
from caseapp.desktop.widget.layout import column, frame
from caseapp.desktop.widget.mail_text import mail_html
from caseapp.desktop.widget.page_view import PageView
from caseapp.desktop.widget.part_table import PartTable
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.text_view import PlainPaper, RichPaper, TextView
from caseapp.evidence.reading.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.desktop.state.viewer import Sight, ViewerState
    from caseapp.evidence.chat import DateOrder, Message
    from caseapp.evidence.reading.result import Mail, Part, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """What the content asks of the screen around it."""

    quote_messages: Callable[[tuple[Message, ...]], object]
    quote_text: Callable[[str], object]
    take: Callable[[Part], object]


def content_of(sight: Sight, state: ViewerState, asks: Asks) -> QWidget:
    """The widget that shows it; it takes the focus."""
    told, item = sight.reading, sight.item
    if item.destroyed:
        return _said(App.translate("Content", "This file is destroyed. What was recorded about it stays in the case."))
    if not item.readable:
        return _said(App.translate("Content", "You may not read this piece of evidence."))
    if not item.sha256:
        return _text(item.text, sight, asks)
    if told is None:
        return _said(App.translate("Content", "It is not shown, for it is not what was taken in."))
    if told.kind in DRAWN and sight.data and not _locked(told):
        return PageView(PagesState(state.desk, sight.data, office.latest(item)), title_of(item))
    if told.kind in CHATS:
        return _chat(sight, state, asks)
    if told.mail is not None:
        return _mail(told, told.mail, sight, asks)
    if told.kind is Kind.ARCHIVE:
        return _parts(told.parts, App.translate("Content", "In this archive"), asks)
    if told.kind in WRITTEN and told.text:
        return _text(told.text, sight, asks)
    return _said(_why_not(told), *(spoken(text) for text in told.warnings))


def _locked(told: Reading) -> bool:
    return told.kind is Kind.PDF and not told.pages


def _why_not(told: Reading) -> str:
    if told.kind in PLAYED:
        return App.translate(
            "Content",
            "Sound and video are not played here. Beside this you see what the file is. Export a copy to play it "
            "with another program; that is recorded.",
        )
    if told.kind is Kind.UNKNOWN:
        return App.translate(
            "Content",
            "The program does not know this kind of file. It is kept sealed and is not opened. Export a copy to look "
            "at it with another program; that is recorded.",
        )
    return App.translate("Content", "There is nothing of this file that can be shown here. Export a copy to open it.")


def _said(*texts: str) -> QWidget:
    holder = frame("plain")
    inside = column(holder, space=MEDIUM, margin=MEDIUM)
    for text in texts:
        inside.addWidget(Prose(text=text))
    inside.addStretch(1)
    holder.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    holder.setAccessibleName(" ".join(texts))
    return holder


def _chat(sight: Sight, state: ViewerState, asks: Asks) -> QWidget:
    session, case_id, item, told = state.desk.session, state.case_id, sight.item, sight.reading

    def read(order: DateOrder | None) -> Iterable[Message]:
        return office.messages(session, case_id, item, told, order) if told is not None else ()

    view = ChatView(ChatModel(state.desk, read, state), title_of(item))
    view.quoted.connect(asks.quote_messages)
    parts = {part.name: part for part in told.parts} if told is not None else {}
    view.file_wanted.connect(lambda name: asks.take(parts[name]) if name in parts else None)
    return view


def _text(text: str, sight: Sight, asks: Asks) -> QWidget:
    view = TextView(PlainPaper(text), title_of(sight.item))
    view.quoted.connect(asks.quote_text)
    return view


def _mail(told: Reading, mail: Mail, sight: Sight, asks: Asks) -> QWidget:
    paper = RichPaper(mail_html(mail, all_headers=False))
    view = TextView(paper, title_of(sight.item))
    view.quoted.connect(asks.quote_text)
    every = QCheckBox(App.translate("Content", "All headers"))
    every.toggled.connect(lambda on: paper.setHtml(mail_html(mail, all_headers=on)))
    view.find.line.addWidget(every)
    if not told.parts:
        return view
    both = QSplitter(Qt.Orientation.Vertical)
    both.setChildrenCollapsible(False)
    both.addWidget(view)
    both.addWidget(_parts(told.parts, App.translate("Content", "Attachments"), asks))
    both.setStretchFactor(0, 3)
    both.setStretchFactor(1, 1)
    both.setFocusProxy(view)
    return both


def _parts(parts: tuple[Part, ...], title: str, asks: Asks) -> QWidget:
    found = PartTable(parts, title)
    found.taken.connect(asks.take)
    return found


def quoted_numbers(messages: tuple[Message, ...]) -> str:
    """Which messages, as one writes it: ``3, 5-9``."""
    spans: list[list[int]] = []
    for one in messages:
        if spans and one.number == spans[-1][1] + 1:
            spans[-1][1] = one.number
        else:
            spans.append([one.number, one.number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)


