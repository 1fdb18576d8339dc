"""The first tab of a case: what it is about, and what stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.state.overview import Fact, Judged, about_lines, judged
from caseapp.desktop.widget.act_card import detail_grid
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import card, chip, column, label, row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.source_link import SourceLink

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QVBoxLayout

    from caseapp.desktop.state.case import OpenCase


class OverviewPart(QWidget):
    """``asked`` is a source that was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ScrollColumn(space=MEDIUM)
        column(self).addWidget(self._list)

    def show_case(self, opened: OpenCase, today: date) -> None:
        """Show a case."""
        self._list.clear()
        self._list.add(card(detail_grid(about_lines(opened, today)), title=self.tr("What it is about")))
        report = opened.view.case.report
        if report is not None and report.fields.text("description"):
            reported = Prose(text=report.fields.text("description"))
            self._list.add(card(reported, title=self.tr("What was reported")))
        found = judged(opened)
        for one in found:
            self._list.add(self._judged(one))
        if opened.partly:
            text = self.tr("You can read the parts of this case that your task requires. The rest stays closed to you.")
            self._list.add(card(Prose(text=text, look="muted"), title=self.tr("What you can read")))
        elif not found:
            text = self.tr(
                "Nothing has been assessed yet. First comes the inquiry: persons, evidence, and what is established."
            )
            self._list.add(card(Prose(text=text, look="muted"), title=self.tr("Established facts")))

    def _judged(self, one: Judged) -> QWidget:
        marks: list[QLabel] = [chip(one.grave, "due"), *(chip(mark, "wrong") for mark in one.marks)]
        title = self.tr("Facts about {person}").format(person=one.name)
        head = Flow()
        for part in (label(title, "heading"), *marks):
            head.add(part)
        parts = [self._fact(fact) for fact in one.facts]
        made = card(head, *parts, space=MEDIUM)
        if one.reasoning:
            reasoning = Prose(look="muted")
            reasoning.say(one.reasoning, strong=self.tr("Reasoning:"))
            inside = made.layout()
            if inside is not None:
                inside.addWidget(reasoning)
        return made

    def _fact(self, fact: Fact) -> QWidget:
        found = QWidget()
        words: QVBoxLayout = column(space=TINY)
        words.addWidget(Prose(text=fact.text))
        line = row(space=SMALL)
        if fact.norm:
            link = SourceLink(fact.norm)
            link.asked.connect(self.asked)
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Prose(text=fact.rests_on, look="muted"), 1)
        words.addLayout(line)
        said = self.tr("established") if fact.established else self.tr("not established yet")
        picture = Pictogram("check" if fact.established else "clock", "good" if fact.established else "due", said=said)
        outer = row(picture, space=MEDIUM)
        outer.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words, 1)
        found.setLayout(outer)
        return found
