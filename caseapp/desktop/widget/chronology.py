"""What happened in a case, act by act, along a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import CORNER, LARGE, SMALL, TINY
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.state.option import evidence_name
from caseapp.desktop.widget.evidence_link import EvidenceLink
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.evidence import ADDED, destroyed
from caseapp.model.zone import local
from caseapp.procedure.wording import MONTHS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QHBoxLayout

    from caseapp.desktop.state.thumbnail import Thumbnails
    from caseapp.model.case import Case
    from caseapp.office.reading import ChronologyLine

DOT, DOT_TOP = 4, 9
SETTLED = 60
"""Milliseconds after which the entries have their height, so that one can go to one of them."""


def moment_text(moment: datetime) -> str:
    """A moment as ``2 maart · 09:12``."""
    at = local(moment)
    return f"{spoken(f'{at.day} {MONTHS[at.month - 1]}')} · {at:%H:%M}"


class _Entry(QWidget):
    """One act: when, who, and the sentence."""

    asked = Signal(str)
    opened = Signal(str)

    def __init__(self, line: ChronologyLine, pictures: Thumbnails | None, *, last: bool) -> None:
        super().__init__()
        self._last = last
        self.looked_for = False
        self._readable = line.act.readable
        inside = column(self, space=2)
        inside.setContentsMargins(LARGE + 2, 0, SMALL, LARGE)
        head = label(f"{moment_text(line.act.at)} · {line.author_name}", "small")
        head.setWordWrap(True)
        inside.addWidget(head)
        sentence = Prose(look="" if line.act.readable else "muted")
        sentence.say(spoken(line.sentence))
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
        if pictures is not None and line.act.act == ADDED and line.act.readable and "file" in line.act.fields:
            link = EvidenceLink(line.act.ref, evidence_name(line.act), pictures)
            link.looked.connect(self.opened)
            inside.addWidget(link)
        self.setAccessibleName(f"{head.text()}: {spoken(line.sentence)}")

    def _sources(self, line: ChronologyLine) -> QHBoxLayout:
        links = row()
        for source in dict.fromkeys(one.source for one in line.act.overruled if one.source):
            link = SourceLink(source)
            link.asked.connect(self.asked)
            links.addWidget(link)
        links.addStretch(1)
        return links

    def point_out(self) -> None:
        """Show that this is the one that was looked for."""
        self.looked_for = True
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.looked_for:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(self.rect().adjusted(LARGE - 4, 0, -1, -SMALL), CORNER, CORNER)
        painter.setPen(QPen(QColor(colours.line), 2))
        end = DOT_TOP if self._last else self.height()
        painter.drawLine(QPointF(DOT, 0), QPointF(DOT, end))
        colour = QColor(colours.accent if self._readable else colours.edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(DOT, DOT_TOP), DOT, DOT)
        painter.end()


class Chronology(ScrollColumn):
    """The acts of a case in order; ``asked`` is a source that was clicked, ``opened`` evidence."""

    asked = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, space=0)
        self.setAccessibleName(self.tr("What happened"))
        self._wanted = ""
        self._entries: dict[str, _Entry] = {}
        self.pictures: Thumbnails | None = None

    def begin(self, case: Case) -> None:
        """What follows is of this case; of evidence that is gone no small picture is kept."""
        if self.pictures is not None:
            self.pictures.begin(case.id)
            for act in case.all(ADDED):
                if destroyed(case, act.ref):
                    self.pictures.forget(act.ref)

    def look_for(self, ref: str) -> None:
        """Go to this act when the acts of its case are shown next; an empty one goes nowhere."""
        self._wanted = ref

    def show_lines(self, lines: Sequence[ChronologyLine]) -> None:
        """Show these acts, and go to the one that was looked for."""
        self.clear()
        self._entries = {}
        for at, line in enumerate(lines, start=1):
            entry = _Entry(line, self.pictures, last=at == len(lines))
            entry.asked.connect(self.asked)
            entry.opened.connect(self.opened)
            self.add(entry)
            self._entries[line.act.ref] = entry
        wanted, self._wanted = self._entries.get(self._wanted), ""
        if wanted is not None:
            wanted.point_out()
            QTimer.singleShot(SETTLED, self, lambda: self.ensureWidgetVisible(wanted, 0, LARGE))
