"""One recorded act as a card: what it is, who did it when, and everything that was filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout

from caseapp.desktop.look.scale import LARGE, MEDIUM, SMALL
from caseapp.desktop.widget.calendar_button import CalendarButton
from caseapp.desktop.widget.chronology import moment_text
from caseapp.desktop.widget.evidence_link import EvidenceLink
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.model.act import RecordedAct

LABEL_WIDTH = 140


class ActCard(QFrame):
    """``opened`` asks for evidence that the act names; ``dated`` wants its day in a calendar."""

    opened = Signal(str)
    dated = Signal()

    def __init__(
        self,
        act: RecordedAct,
        title: str,
        author: str,
        details: Sequence[tuple[str, str]],
        *,
        evidence: Sequence[tuple[str, str]] = (),
        date: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("look", "card")
        inside = column(self, space=SMALL, margin=LARGE)
        names = Flow(apart=True)
        names.add(label(title, "heading"))
        names.add(label(f"{moment_text(act.at)} · {author}", "small"))
        head = row(names)
        head.setStretch(0, 1)
        if date:
            dates = CalendarButton(title)
            dates.clicked.connect(self.dated)
            dates.setProperty("look", "line_tool")
            head.addWidget(dates, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addLayout(detail_grid(details))
        if act.explanation:
            explained = Prose(look="muted")
            explained.say(act.explanation, strong=self.tr("Explanation:"))
            inside.addWidget(explained)
        for ref, name in evidence:
            link = EvidenceLink(ref, name)
            link.looked.connect(self.opened)
            inside.addWidget(link)
        self.setAccessibleName(title)


def detail_grid(details: Sequence[tuple[str, str]]) -> QGridLayout:
    """Labels at the left, texts at the right."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(MEDIUM)
    grid.setVerticalSpacing(SMALL)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, LABEL_WIDTH)
    for at, (name, text) in enumerate(details):
        said = Prose(text=name, look="muted")
        said.setMaximumWidth(LABEL_WIDTH)
        grid.addWidget(said, at, 0, Qt.AlignmentFlag.AlignTop)
        shown = Prose(text=text)
        shown.setAccessibleName(f"{name}: {text}")
        grid.addWidget(shown, at, 1, Qt.AlignmentFlag.AlignTop)
    return grid
