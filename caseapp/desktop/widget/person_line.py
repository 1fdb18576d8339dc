"""One line of what stands about a person: an established fact, or a measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.state.person import measure_text
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import chip, column, row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QHBoxLayout, QLabel

    from caseapp.office.person import PersonFinding, PersonMeasure

App = QCoreApplication


def finding_line(finding: PersonFinding, asked: SignalInstance) -> QWidget:
    """An established fact with its day and its norm, which tells ``asked`` when it is pressed."""
    day = f"{spoken(day_text(finding.on))}: " if finding.on else ""
    parts = column(space=TINY)
    parts.addWidget(Prose(text=day + finding.fact))
    if finding.norm:
        link = SourceLink(finding.norm)
        link.asked.connect(asked)
        parts.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    picture = Pictogram("check", "good", said=App.translate("PersonLine", "established"))
    line = row(picture, space=MEDIUM)
    line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
    line.addLayout(parts, 1)
    return held(line)


def measure_line(measure: PersonMeasure) -> QWidget:
    """A measure, and whether it is in force."""
    state = App.translate("PersonLine", "in force") if measure.in_force else App.translate("PersonLine", "over")
    line = row(chip(state, "good" if measure.in_force else "plain"), Prose(text=measure_text(measure)), space=SMALL)
    line.setStretch(1, 1)
    return held(line)


def held(line: QHBoxLayout) -> QWidget:
    """A row as a widget."""
    made = QWidget()
    made.setLayout(line)
    return made


def chips(marks: list[QLabel]) -> QWidget:
    """Marks beside each other, on as many lines as they need."""
    flow = Flow()
    for one in marks:
        flow.add(one)
    return flow
