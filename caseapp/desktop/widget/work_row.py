"""One thing to do: when, what, about whom, why, and the button that begins it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.state.appointment import term
from caseapp.desktop.widget.calendar_button import CalendarButton
from caseapp.desktop.widget.due import due_chip
from caseapp.desktop.widget.layout import chip, column, line, row
from caseapp.desktop.widget.long_link import LongLink
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QVBoxLayout

    from caseapp.index.row import WorkItem

AROUND_WORDS = 36
"""Pixels in a button around its words, and what bold letters need more."""

LONGEST_WHEN, AROUND_WHEN = 24, 44
"""Letters of the longest day, ``Te laat: wo 30 september``, and pixels of the mark and the room around it."""


class WorkRow(QWidget):
    """``act`` begins it, ``case`` opens its case, ``asked`` opens the source, ``dated`` puts its term in a calendar."""

    act = Signal(object)
    case = Signal(str)
    asked = Signal(str)
    dated = Signal(object)

    def __init__(self, item: WorkItem, now: datetime, *, primary: bool, last: bool) -> None:
        super().__init__()
        self._item = item
        outer = column(self, space=SMALL)
        inside = row(space=MEDIUM)
        when = column(space=TINY)
        when.addWidget(due_chip(item.due, now))
        if item.precautionary:
            when.addWidget(chip(self.tr("as a precaution")))
        when.addStretch(1)
        holder = QWidget()
        holder.setLayout(when)
        # by the letters of the system's font, so that every row has its words at the same place and none is cut off
        holder.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * LONGEST_WHEN + AROUND_WHEN)
        inside.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(self._words(), 1)
        dates = CalendarButton(f"{spoken(item.label)} {item.about_name}".strip())
        dates.clicked.connect(
            lambda: self.dated.emit(term(item.case_id, item.act, spoken(item.label), item.due, item.sources))
        )
        inside.addWidget(dates, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._button(primary=primary), 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(inside)
        if not last:
            outer.addWidget(line())

    def _words(self) -> QVBoxLayout:
        item = self._item
        words = column(space=TINY)
        title = Prose()
        title.say(f"· {item.about_name}" if item.about_name else "", strong=spoken(item.label))
        words.addWidget(title)
        if item.text:
            words.addWidget(Prose(text=spoken(item.text), look="muted"))
        case = LongLink(f"{item.case_id} · {item.title}")
        case.setAccessibleName(self.tr("Open case {number}: {title}").format(number=item.case_id, title=item.title))
        case.clicked.connect(lambda: self.case.emit(item.case_id))
        links = row(case, space=SMALL)
        for source in item.sources:
            link = SourceLink(source)
            link.asked.connect(self.asked)
            links.addWidget(link)
        links.addStretch(1)
        words.addLayout(links)
        return words

    def _button(self, *, primary: bool) -> QPushButton:
        item = self._item
        button = QPushButton(self.tr("Start") if item.mine else self.tr("View"))
        button.setProperty("look", "primary" if primary and item.mine else "")
        words = (self.tr("Begin"), self.tr("Look"))
        widest = max(self.fontMetrics().horizontalAdvance(one) for one in words)
        button.setMinimumWidth(widest + AROUND_WORDS)  # so that what stands beside it is in one line
        button.setAccessibleName(f"{button.text()}: {spoken(item.label)} {item.about_name}".strip())
        button.clicked.connect(lambda: self.act.emit(item) if item.mine else self.case.emit(item.case_id))
        return button
