"""The order of Tab through a form that is made while it is shown: as one reads it, from the top and the left.

Qt's own order is that in which widgets were made, which is another one where rungs, facts and norms come and go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QRadioButton, QScrollArea, QStackedWidget, QWidget

from caseapp.desktop.widget.layout import parts
from caseapp.desktop.widget.reveal import reveal

if TYPE_CHECKING:
    from collections.abc import Iterator


def go_on(window: QWidget, here: QWidget | None, *, forward: bool) -> bool:
    """Give the focus to the next stop of a window, or to the one before; tells whether there was one."""
    order = [one for one in stops(window) if one.isVisible() and one.isEnabled()]
    if here not in order:
        return False
    at, step = order.index(here), 1 if forward else -1
    for away in range(1, len(order)):
        found = order[(at + step * away) % len(order)]
        if _is_stop(found) and not _together(found, here):
            found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            reveal(found)
            return True
    return False


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Where Tab may stop in a widget, in the order of its layouts."""
    if widget.focusProxy() is None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from stops(inside)
    elif isinstance(widget, QStackedWidget):
        page = widget.currentWidget()
        if page is not None:
            yield from stops(page)
    elif layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in parts(layout):
        yield from stops(part) if isinstance(part, QWidget) else _of_layout(part)


def _is_stop(widget: QWidget) -> bool:
    """Of buttons of which one can be chosen, Tab stops at the chosen one, or at the first; arrows go to the others."""
    group = widget.group() if isinstance(widget, QRadioButton) else None
    if group is None:
        return True
    shown = [one for one in group.buttons() if one.isVisible()]
    return widget is (group.checkedButton() or next(iter(shown), widget))


def _together(one: QWidget, other: QWidget | None) -> bool:
    if not isinstance(one, QRadioButton) or not isinstance(other, QRadioButton):
        return False
    return one.group() is not None and one.group() is other.group()
