"""What is shown of each kind of evidence, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM
from caseapp.desktop.state.chat import ChatModel
from caseapp.desktop.state.evidence_words import title_of
from caseapp.desktop.state.pages import PagesState
from caseapp.desktop.state.viewer import CHATS, PLAYED, WRITTEN, Sight, ViewerState
from caseapp.desktop.widget.chat_view import ChatView
from caseapp.desktop.widget.layout import column, frame
from caseapp.desktop.widget.mail_text import mail_html
from caseapp.desktop.widget.page_view import PageView
from caseapp.desktop.widget.part_table import PartTable
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.text_view import PlainPaper, RichPaper, TextView
from caseapp.evidence.chat import Message
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Part, Reading
from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.evidence.chat import DateOrder


LONGEST = 500_000
"""Characters of a text that are shown, some two hundred pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """What the content asks of the screen around it."""

    quote_messages: Callable[[tuple[Message, ...]], object]
    quote_text: Callable[[str], object]
    take: Callable[[Part], object]
    lack: Callable[[str], object]
    """A file was wanted that did not come with it; gives its name."""


def content_of(sight: Sight, state: ViewerState, asks: Asks) -> QWidget:
    """The widget that shows it; it takes the focus."""
    why = _not_there(sight)
    if why:
        return _said(why)
    told = sight.reading
    if told is None:
        return _text(sight.item.text, sight, asks)
    make = next((make for fits, make in SHOWN if fits(sight, told)), None)
    if make is None and told.kind is Kind.UNKNOWN and told.warnings:
        return _said(*(spoken(text) for text in told.warnings))  # they say what it is, and what to do
    if make is None:
        return _said(_why_not(told), *(spoken(text) for text in told.warnings))
    return make(sight, state, asks)


def _not_there(sight: Sight) -> str:
    if sight.item.destroyed:
        return App.translate("Content", "This file is destroyed. What was recorded about it stays in the case.")
    if not sight.item.readable:
        return App.translate("Content", "You may not read this piece of evidence.")
    if sight.item.sha256 and sight.reading is None:
        return App.translate("Content", "It is not shown, because it is no longer what was taken in.")
    return ""


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
        return session.evidence_messages(case_id, item.ref, order)

    view = ChatView(ChatModel(state.desk, read, state), title_of(item))
    view.quoted.connect(asks.quote_messages)

    def want(name: str) -> None:
        part = told.part_named(name) if told is not None else None
        asks.take(part) if part is not None else asks.lack(name)

    view.file_wanted.connect(want)
    return view


def _text(text: str, sight: Sight, asks: Asks) -> QWidget:
    if len(text) > LONGEST:
        more = App.translate("Content", "This text is long: only the beginning is shown. Export a copy to read it all.")
        text = f"{more}\n\n{text[:LONGEST]}"
    view = TextView(PlainPaper(text), title_of(sight.item))
    view.quoted.connect(asks.quote_text)
    if not sight.evidence:
        view.only_read()
    return view


def _drawn(sight: Sight, state: ViewerState, _asks: Asks) -> QWidget:
    latest = local(sight.item.added_at).date()
    return PageView(PagesState(state.desk, sight.data, latest), title_of(sight.item))


def _written(sight: Sight, _state: ViewerState, asks: Asks) -> QWidget:
    told = sight.reading
    if told is not None and not told.text:
        return _parts(told.parts, App.translate("Content", "In this file"), asks)
    view = _text(told.text if told is not None else "", sight, asks)
    return _with_parts(view, told.parts if told is not None else (), App.translate("Content", "In this file"), asks)


def _archive(sight: Sight, _state: ViewerState, asks: Asks) -> QWidget:
    parts = sight.reading.parts if sight.reading is not None else ()
    return _parts(parts, App.translate("Content", "In this archive"), asks)


def _mail(sight: Sight, _state: ViewerState, asks: Asks) -> QWidget:
    told, mail = sight.reading, sight.reading.mail if sight.reading is not None else None
    if told is None or mail is None:
        return _said("")
    paper = RichPaper(mail_html(mail, all_headers=False))
    view = TextView(paper, title_of(sight.item))
    view.quoted.connect(asks.quote_text)
    every = QCheckBox(App.translate("Content", "All headers"))
    every.toggled.connect(lambda on: paper.setHtml(mail_html(mail, all_headers=on)))
    view.finder.line.addWidget(every)
    return _with_parts(view, told.parts, App.translate("Content", "Attachments"), asks)


def _with_parts(view: QWidget, parts: tuple[Part, ...], title: str, asks: Asks) -> QWidget:
    """What is shown of a file, and below it what is in it; the first alone when there is nothing in it."""
    if not parts:
        return view
    both = QSplitter(Qt.Orientation.Vertical)
    both.setChildrenCollapsible(False)
    both.addWidget(view)
    came = _parts(parts, title, asks)
    came.keep_low()
    both.addWidget(came)
    both.setStretchFactor(0, 1)
    both.setStretchFactor(1, 0)
    both.setFocusProxy(view)
    return both


def _parts(parts: tuple[Part, ...], title: str, asks: Asks) -> PartTable:
    found = PartTable(parts, title)
    found.taken.connect(asks.take)
    return found


Fits = Callable[[Sight, Reading], bool]
Make = Callable[[Sight, ViewerState, Asks], QWidget]
SHOWN: tuple[tuple[Fits, Make], ...] = (
    (lambda sight, told: told.kind is Kind.PICTURE and bool(sight.data), _drawn),
    (lambda sight, told: told.kind is Kind.PDF and bool(sight.data) and told.pages > 0, _drawn),
    (lambda _sight, told: told.kind in CHATS, _chat),
    (lambda _sight, told: told.mail is not None, _mail),
    (lambda _sight, told: told.kind is Kind.ARCHIVE, _archive),
    (lambda _sight, told: told.kind in WRITTEN and bool(told.text or told.parts), _written),
)
"""What is shown of each kind, the first that fits; of what is not here it is told why it is not shown."""


def quoted_numbers(messages: tuple[Message, ...]) -> str:
    """Which messages, as one writes it: ``3, 5-9``."""
    spans: list[list[int]] = []
    for one in messages:
        if spans and one.number == spans[-1][1] + 1:
            spans[-1][1] = one.number
        else:
            spans.append([one.number, one.number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)
