"""Short ways to lay things out in code: rows and columns with the spacing of the design."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.look.scale import LARGE, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_CHIP = 44
"""Letters: a chip stands beside a title, and leaves it room; the whole shows as a tip."""


def column(parent: QWidget | None = None, *, space: int = SMALL, margin: int = 0) -> QVBoxLayout:
    """A column with the same margin all round."""
    found = QVBoxLayout(parent) if parent else QVBoxLayout()
    found.setContentsMargins(margin, margin, margin, margin)
    found.setSpacing(space)
    return found


def row(*parts: QWidget | QLayout | int, space: int = SMALL) -> QHBoxLayout:
    """A row of widgets and layouts; a number is a stretch."""
    found = QHBoxLayout()
    found.setContentsMargins(0, 0, 0, 0)
    found.setSpacing(space)
    fill(found, parts)
    return found


def fill(layout: QBoxLayout, parts: Iterable[QWidget | QLayout | int]) -> None:
    """Add widgets, layouts and stretches to a layout."""
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def frame(look: str, parent: QWidget | None = None) -> QFrame:
    """An empty frame with a look of the style sheet."""
    found = QFrame(parent)
    found.setProperty("look", look)
    return found


def card(*parts: QWidget | QLayout | int, title: str = "", space: int = SMALL, margin: int = LARGE) -> QFrame:
    """A card with a title and what is in it."""
    found = frame("card")
    inside = column(found, space=space, margin=margin)
    if title:
        inside.addWidget(label(title, "heading"))
    fill(inside, parts)
    return found


def label(text: str, look: str = "", parent: QWidget | None = None) -> QLabel:
    """A label with a look, of one line where there is room for it."""
    from caseapp.desktop.widget.words import Words

    found = Words(parent, text=text)
    if look:
        found.setProperty("look", look)
    return found


def chip(text: str, kind: str = "plain") -> QLabel:
    """A small coloured label with words; colour never carries the meaning alone."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QSizePolicy

    found = QLabel()
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setText(text if len(text) <= LONGEST_CHIP else f"{text[: LONGEST_CHIP - 1].rstrip()}…")
    if len(text) > LONGEST_CHIP:
        found.setToolTip(as_tip(text))
        found.setAccessibleName(text)
    found.setProperty("chip", kind)
    found.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return found


def line() -> QFrame:
    """A thin line between things."""
    return frame("line")


def put_above(part: QWidget, other: QWidget) -> None:
    """Put a widget in the column in which the other stands, above it."""
    around = other.parentWidget()
    lines = around.layout() if around is not None else None
    if isinstance(lines, QVBoxLayout):
        lines.insertWidget(lines.indexOf(other), part)


def parts(layout: QLayout) -> list[QWidget | QLayout]:
    """What lies in a layout, in its order.

    Not by asking for its items: PySide goes on to know an item that Qt has deleted since, such as when its widget went
    elsewhere, and takes what comes to lie at its place in memory for it.
    """
    from PySide6.QtCore import Qt  # the first window has this file too, and nothing that needs this name

    around = layout.parentWidget()
    widgets = around.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if around else []
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in widgets]
    placed += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    return [one for at, one in sorted(placed, key=lambda each: each[0]) if at >= 0]


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        inner = item.layout() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
