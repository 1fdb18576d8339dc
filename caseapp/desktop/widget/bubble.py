"""How one message of a chat is laid out and drawn: who, what, when, and its number to quote it by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from caseapp.desktop.look.scale import CARD_CORNER, MEDIUM, SMALL, TINY
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.state.chat import TURNING, ChatModel, day_name
from caseapp.evidence.chat import Sort

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from caseapp.desktop.look.palette import Palette
    from caseapp.evidence.chat import Message

GUTTER = 62
"""Room at the left for the tick and the number of a message."""

WIDEST = 620
TICK = 14
LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fonts:
    """The letters of a chat, all made from that of the widget."""

    plain: QFont
    strong: QFont
    small: QFont
    slanted: QFont

    @classmethod
    def of(cls, font: QFont) -> Fonts:
        """The letters that go with the font of a widget."""
        strong, small, slanted = QFont(font), QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(font.pointSizeF() * 0.89)
        slanted.setItalic(True)
        return cls(plain=font, strong=strong, small=small, slanted=slanted)


class Bubble:
    """One message at one width: where its parts lie, counted from the top of its row."""

    def __init__(self, model: ChatModel, row: int, width: int, fonts: Fonts) -> None:
        message = model.message(row)
        self.message = message
        self.notice = message.sort is Sort.NOTICE
        self.day = day_name(message.at.date()) if model.begins_day(row) else ""
        self.name = "" if self.notice or not model.begins_author(row) else message.author.translate(TURNING)
        self._fonts = fonts
        self._number = model.authors.get(message.author, 0)
        high = QFontMetricsF(fonts.small).height()
        top = high + MEDIUM + SMALL if self.day else 0.0
        top += SMALL if model.begins_author(row) else TINY
        room = min(width - GUTTER - SMALL, WIDEST) - 2 * MEDIUM
        self.text = _laid_out(model.body(message), room, self._letters(message), centred=self.notice)
        size = self.text.boundingRect()
        self._time = QFontMetricsF(fonts.small).horizontalAdvance("00:00")
        name = min(QFontMetricsF(fonts.strong).horizontalAdvance(self.name), room) if self.name else 0.0
        last = self.text.lineAt(self.text.lineCount() - 1)
        beside = last.naturalTextWidth() + SMALL + self._time <= room and last.naturalTextRect().left() <= 1
        inner = max(_widest(self.text), name)
        if beside:
            inner = max(inner, last.naturalTextWidth() + SMALL + self._time)
        self._head = QFontMetricsF(fonts.strong).height() + 2 if self.name else 0.0
        foot = 0.0 if beside or self.notice else high
        if self.notice:
            self.box = QRectF(GUTTER, top, room + 2 * MEDIUM, size.height() + SMALL)
        else:
            self.box = QRectF(
                GUTTER, top, max(inner, self._time) + 2 * MEDIUM, self._head + size.height() + foot + SMALL + TINY
            )
        self.height = int(self.box.bottom() + 3)

    def _letters(self, message: Message) -> QFont:
        if message.sort in {Sort.DELETED, Sort.LEFT_OUT}:
            return self._fonts.slanted
        return self._fonts.small if self.notice else self._fonts.plain

    def draw(self, painter: QPainter, row: QRect, *, chosen: bool, current: bool, words: str) -> None:
        """Draw it in its row."""
        colours = palette_now()
        painter.save()
        painter.translate(row.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.day:
            self._draw_day(painter, row.width(), colours)
        if current or chosen:
            painter.setPen(QPen(QColor(colours.accent), 1.4) if current else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft) if chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, self.box.top() - 2, row.width() - 3, self.box.height() + 4), 5, 5)
        if not self.notice:
            self._draw_gutter(painter, colours, chosen=chosen)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.card))
            painter.drawRoundedRect(self.box, CARD_CORNER, CARD_CORNER)
        self._draw_words(painter, colours, words)
        painter.restore()

    def _draw_words(self, painter: QPainter, colours: Palette, words: str) -> None:
        inner = self.box.adjusted(MEDIUM, TINY, -MEDIUM, -TINY)
        if self.name:
            painter.setFont(self._fonts.strong)
            painter.setPen(QColor(author_colour(self._number, colours)))
            strong = QFontMetricsF(self._fonts.strong)
            name = strong.elidedText(self.name, Qt.TextElideMode.ElideRight, inner.width() + 1)
            painter.drawText(QPointF(inner.left(), inner.top() + strong.ascent()), name)
        quiet = self.notice or self.message.sort in {Sort.DELETED, Sort.LEFT_OUT}
        painter.setPen(QColor(colours.muted if quiet else colours.ink))
        at = QPointF(inner.left(), inner.top() + self._head)
        self.text.draw(painter, at, _marked(self.text.text(), words, colours))
        if not self.notice:
            painter.setFont(self._fonts.small)
            painter.setPen(QColor(colours.muted))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self.clock)

    @property
    def clock(self) -> str:
        """The time of the message."""
        return f"{self.message.at:%H:%M}"

    def _draw_day(self, painter: QPainter, width: int, colours: Palette) -> None:
        metrics = QFontMetricsF(self._fonts.small)
        wide, high = metrics.horizontalAdvance(self.day) + 2 * MEDIUM, metrics.height() + TINY
        box = QRectF(GUTTER + (min(width - GUTTER, WIDEST) - wide) / 2, SMALL, wide, high)
        painter.setPen(QPen(QColor(colours.line), 1))
        middle = box.center().y()
        painter.drawLine(QPointF(GUTTER, middle), QPointF(box.left() - SMALL, middle))
        painter.drawLine(QPointF(box.right() + SMALL, middle), QPointF(min(width, WIDEST + GUTTER) - SMALL, middle))
        painter.setFont(self._fonts.small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.day)

    def _draw_gutter(self, painter: QPainter, colours: Palette, *, chosen: bool) -> None:
        box = tick_box(self.box)
        painter.setPen(QPen(QColor(colours.accent if chosen else colours.edge), 1))
        painter.setBrush(QColor(colours.accent if chosen else colours.field))
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            painter.setPen(QPen(QColor(colours.on_accent), 1.8))
            left, top = box.left(), box.top()
            points = [QPointF(left + x, top + y) for x, y in ((3, 7.5), (6, 10.5), (11, 4))]
            painter.drawPolyline(points)
        painter.setFont(self._fonts.small)
        painter.setPen(QColor(colours.muted))
        number = QRectF(box.right() + 2, self.box.top(), GUTTER - box.right() - SMALL, box.height() + 2 * TINY + 2)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self.message.number))


def tick_box(box: QRectF) -> QRectF:
    """Where the tick of a bubble is."""
    return QRectF(SMALL - 2, box.top() + TINY + 1, TICK, TICK)


def author_colour(number: int, colours: Palette) -> str:
    """The colour of a name, by which writer it is in this chat; the name itself stands there too."""
    roles = (colours.accent, colours.good, colours.due, colours.wrong, colours.accent_strong)
    return roles[number % len(roles)]


def _laid_out(text: str, room: float, font: QFont, *, centred: bool) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", LINE_BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 40))
        line.setPosition(QPointF(0, high))
        high += line.height() * 1.12
    layout.endLayout()
    return layout


def _widest(layout: QTextLayout) -> float:
    return max((layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount())), default=0.0)


def _marked(text: str, words: str, colours: Palette) -> list[QTextLayout.FormatRange]:
    if not words:
        return []
    found: list[QTextLayout.FormatRange] = []
    folded, sought = text.casefold(), words.casefold()
    if len(folded) != len(text):  # a letter that becomes two when it is folded: the places would not fit
        folded = text.lower()
        sought = words.lower()
    at = folded.find(sought)
    while at >= 0 and len(found) < 200:  # noqa: PLR2004 - enough to see
        mark = QTextCharFormat()
        mark.setBackground(QColor(colours.due_soft))
        mark.setForeground(QColor(colours.due))
        mark.setFontWeight(QFont.Weight.Bold)
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = at, len(sought), mark
        found.append(one)
        at = folded.find(sought, at + len(sought))
    return found
