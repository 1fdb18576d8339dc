"""Buttons under what scrolls: in sight, and scrolling along only where there is no room for them and a bit of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.scroll import let_scroll

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

    from caseapp.desktop.widget.scroll import FitArea

LEAST = 64
"""How high what scrolls over them stays at least, in pixels."""


def keep_in_sight(lines: QVBoxLayout, buttons: Sequence[QWidget], over: QWidget) -> None:
    """Have everything in a card scroll where it does not fit, but for these buttons, what is over them and its end."""
    # before the rest is moved: Qt deletes the item of what goes elsewhere, and PySide would go on to know it
    lines.removeWidget(over)
    flow = Flow(lines.parentWidget())
    for button in buttons:
        flow.add(button)
    area = let_scroll(lines)
    for before, after in pairwise(buttons):
        QWidget.setTabOrder(before, after)
    Foot(lines, area, flow)
    lines.insertWidget(lines.indexOf(area) + 1, over)


class Foot(QObject):
    """Puts them where they belong whenever the room changes."""

    def __init__(self, lines: QBoxLayout, area: FitArea, foot: QWidget) -> None:
        super().__init__(area)
        self._lines, self._area, self._foot = lines, area, foot
        self._card = area.parentWidget()
        lines.insertWidget(lines.indexOf(area) + 1, foot)
        if self._card is not None:
            self._card.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share()
        return False

    def _share(self) -> None:
        inside, card, lines = self._area.widget(), self._card, self._lines
        along = inside.layout() if inside is not None else None
        if along is None or card is None:
            return
        room, stays = lines.contentsMargins(), lines.indexOf(self._foot) >= 0
        needed = LEAST + self._foot.heightForWidth(card.width() - room.left() - room.right()) + lines.spacing()
        for other in card.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if lines.indexOf(other) >= 0 and other not in (self._area, self._foot) and not other.isHidden():
                needed += other.sizeHint().height() + lines.spacing()
        fits = needed <= card.height() - room.top() - room.bottom()
        if fits and not stays:
            lines.insertWidget(lines.indexOf(self._area) + 1, self._foot)
        elif stays and not fits:
            along.addWidget(self._foot)
