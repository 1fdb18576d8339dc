"""What happened in a case, act by act, along a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget
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

AT_ONCE, TURN = 60, 50
"""How many acts stand there at once, and how many further one goes: a case may have thousands."""


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
        inside.setContentsMargins(LARGE + 2, 0, TINY, LARGE)
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
    """The acts of a case in order; ``asked`` is a source that was clicked, ``opened`` evidence.

    Of a long case a stretch is shown, with buttons to what is before and after it.
    """

    asked = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, space=0)
        self.keep_gutter()  # a bar that comes would make entries higher, and move the one that was gone to out of sight
        self.setAccessibleName(self.tr("What happened"))
        self._wanted = ""
        self._case = ""
        self._lines: Sequence[ChronologyLine] = ()
        self._from = 0
        self._entries: dict[str, _Entry] = {}
        self.pictures: Thumbnails | None = None

    def begin(self, case: Case) -> None:
        """What follows is of this case; of evidence that is gone no small picture is kept."""
        if case.id != self._case:
            self._case, self._lines, self._from = case.id, (), 0
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
        stood_at_end = bool(self._lines) and self._from + AT_ONCE >= len(self._lines)
        at = next((at for at, line in enumerate(lines) if line.act.ref == self._wanted), None)
        self._lines, wanted, self._wanted = lines, self._wanted, ""
        if at is not None:
            self._show(at - AT_ONCE // 2)
            self._entries[wanted].point_out()
            self._go_to(self._entries[wanted])
        else:
            self._show(len(lines) if stood_at_end and self._from else self._from)

    def _show(self, begin: int) -> None:
        """Show the stretch from here, as far as there is one."""
        lines, total = self._lines, len(self._lines)
        self._from = begin = max(0, min(begin, total - AT_ONCE))
        end = min(begin + AT_ONCE, total)
        self.clear()
        self._entries = {}
        if begin:
            number = min(TURN, begin)
            self._turn(self.tr("Show {number} earlier").format(number=number), begin - number, lines[begin])
            self._turn(self.tr("To the first"), 0, lines[0])
        for at in range(begin, end):
            line = lines[at]
            entry = _Entry(line, self.pictures, last=at == total - 1)
            entry.asked.connect(self.asked)
            entry.opened.connect(self.opened)
            self.add(entry)
            self._entries[line.act.ref] = entry
        if end < total:
            number = min(TURN, total - end)
            self._turn(self.tr("Show {number} later").format(number=number), begin + number, lines[end - 1])
            self._turn(self.tr("To the last"), total, lines[-1])

    def _turn(self, text: str, begin: int, seen: ChronologyLine) -> None:
        """A button to another stretch, in which this line is seen."""
        button = QPushButton(text)
        button.setProperty("look", "link")

        def turn() -> None:
            self._show(begin)
            shown = self._entries.get(seen.act.ref)
            if shown is not None:
                shown.setFocus()
                self._go_to(shown)

        button.clicked.connect(turn)
        holder = QWidget()
        holder.setLayout(row(button, 1))
        self.add(holder)

    def _go_to(self, entry: _Entry) -> None:
        def go() -> None:
            self._fit()
            self.ensureWidgetVisible(entry, 0, LARGE)

        QTimer.singleShot(SETTLED, entry, go)
