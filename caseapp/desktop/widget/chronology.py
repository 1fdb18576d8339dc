"""What happened in a case, act by act, along a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import LARGE, SMALL, TINY
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.zone import local
from caseapp.procedure.wording import MONTHS

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QHBoxLayout

    from caseapp.office.reading import ChronologyLine

DOT, DOT_TOP = 4, 9


def moment_text(moment: datetime) -> str:
    """A moment as ``2 maart · 09:12``."""
    at = local(moment)
    return f"{at.day} {MONTHS[at.month - 1]} · {at:%H:%M}"


class _Entry(QWidget):
    """One act: when, who, and the sentence."""

    asked = Signal(str)

    def __init__(self, line: ChronologyLine, *, last: bool) -> None:
        super().__init__()
        self._last = last
        self._readable = line.act.readable
        inside = column(self, space=2)
        inside.setContentsMargins(LARGE + 2, 0, SMALL, LARGE)
        head = label(f"{moment_text(line.act.at)} · {line.author_name}", "small")
        head.setWordWrap(True)
        inside.addWidget(head)
        sentence = Prose(look="" if line.act.readable else "muted")
        sentence.say(line.sentence)
        inside.addWidget(sentence)
        if line.corrected_by is not None:
            sentence.setText(f"<s>{sentence.text()}</s>")
            inside.addWidget(Prose(text=self.tr("Corrected later, see below."), look="small"))
        if line.act.explanation:
            inside.addSpacing(TINY)
            explained = Prose(look="muted")
            explained.say(line.act.explanation, strong=self.tr("Explanation:"))
            inside.addWidget(explained)
            inside.addLayout(self._sources(line))
        self.setAccessibleName(f"{head.text()}: {line.sentence}")

    def _sources(self, line: ChronologyLine) -> QHBoxLayout:
        links = row()
        for source in dict.fromkeys(one.source for one in line.act.overruled if one.source):
            link = SourceLink(source)
            link.asked.connect(self.asked)
            links.addWidget(link)
        links.addStretch(1)
        return links

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 2))
        end = DOT_TOP if self._last else self.height()
        painter.drawLine(QPointF(DOT, 0), QPointF(DOT, end))
        colour = QColor(colours.accent if self._readable else colours.edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(DOT, DOT_TOP), DOT, DOT)
        painter.end()


class Chronology(ScrollColumn):
    """The acts of a case in order; ``asked`` is a source that was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, space=0)
        self.setAccessibleName(self.tr("What happened"))

    def show_lines(self, lines: tuple[ChronologyLine, ...]) -> None:
        """Show these acts, and go to the last."""
        self.clear()
        for at, line in enumerate(lines, start=1):
            entry = _Entry(line, last=at == len(lines))
            entry.asked.connect(self.asked)
            self.add(entry)
