"""What has the focus is seen whole, also in what scrolls; of a long text the line that is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea

from caseapp.desktop.look.scale import SMALL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


SETTLED = 50
"""Milliseconds in which what came or grew has found its place."""


def lead_to(part: QWidget, *, also: QWidget | None = None) -> None:
    """Give the focus to a widget, and scroll to it once what came or grew just now has found its place.

    Args:
        part: the widget.
        also: what is to be read with it; where both do not fit, this is seen.
    """
    part.setFocus()
    QTimer.singleShot(SETTLED, part, lambda: reveal(part))
    if also is not None:
        QTimer.singleShot(SETTLED, also, lambda: reveal(also))


def reveal(part: QWidget, spot: QRect | None = None) -> None:
    """Scroll everything around a widget until it is seen; its head, where it is higher than the room.

    Qt by itself scrolls no further than to the place where one types.

    Args:
        part: the widget.
        spot: what of it must be seen, in its own coordinates; all of it when left out.
    """
    wanted = part.rect() if spot is None else spot
    parent = part.parentWidget()
    while parent is not None:
        inside = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and inside is not None:
            place = QRect(part.mapTo(inside, wanted.topLeft()), wanted.size())
            _bring(parent, place.bottomLeft())
            _bring(parent, place.topLeft())
        parent = parent.parentWidget()


def _bring(area: QScrollArea, point: QPoint) -> None:
    area.ensureVisible(point.x(), point.y(), 0, SMALL)
