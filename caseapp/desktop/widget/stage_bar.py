"""The five stages of a case: what is behind, where it stands, what is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.look.theme import palette_now, theme_of
from caseapp.procedure.outlook import STAGE_NAMES, Stage

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

GAP, BAR, THIN, TEXT_TOP, DONE = 6, 3, 1, 10, "✓ "
"""Pixels; ``THIN`` is the bar of what is to come, so that no colour is needed to tell it from what is behind."""


class StageBar(QWidget):
    """Draws the stages; the one that the case is in stands out in weight and colour, those behind carry a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = Stage.REPORT
        self._closed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme = theme_of()
        if theme is not None:
            theme.changed.connect(self.update)

    def stand(self, stage: Stage, *, closed: bool = False, known: bool = True) -> None:
        """Show that the case is in this stage, or closed; nothing to who cannot know."""
        self.setVisible(known)
        self._stage, self._closed = stage, closed
        name = spoken(STAGE_NAMES[stage])
        said = self.tr("Stage: {stage}, closed") if closed else self.tr("Stage: {stage}")
        self.setAccessibleName(said.format(stage=name))
        self.setToolTip(self.accessibleName())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        size.setHeight(TEXT_TOP + self.fontMetrics().height() + GAP)
        size.setWidth(480)
        return size

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, stages = palette_now(), list(Stage)
        now = len(stages) if self._closed else stages.index(self._stage)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - GAP * (len(stages) - 1)) / len(stages)
        for at, stage in enumerate(stages):
            left = at * (width + GAP)
            colour = colours.good if at < now else colours.accent if at == now else colours.line
            painter.fillRect(QRectF(left, 0, width, BAR if at <= now else THIN), QColor(colour))
            font = self.font()
            font.setWeight(font.Weight.DemiBold if at == now else font.Weight.Normal)
            painter.setFont(font)
            ink = colours.ink if at < now else colours.accent if at == now else colours.muted
            painter.setPen(QColor(ink))
            text = (DONE if at < now else "") + spoken(STAGE_NAMES[stage])
            box = QRectF(left, TEXT_TOP - 2, width, self.fontMetrics().height() + 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
