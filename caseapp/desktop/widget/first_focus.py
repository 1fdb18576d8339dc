"""A page that is filled a moment after one comes there puts the cursor on the first thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DOES = ("primary", "", None)


def await_focus(page: QWidget) -> None:
    """Let the page itself have the cursor until it is filled."""
    page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def pass_focus(page: QWidget, first: QWidget | None) -> None:
    """The page is filled: who came there goes on to the first thing to do; elsewhere the cursor stays."""
    if not page.hasFocus():
        return
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        # what was taken away is gone by then
        QTimer.singleShot(0, page, page.focusNextChild)


def first_action(within: QWidget) -> QPushButton | None:
    """The first button of a list that does something: not one that is a link or an icon alone."""
    found = within.findChildren(QPushButton)
    return next((one for one in found if one.property("look") in DOES and _stays(one, within)), None)


def _stays(one: QWidget, within: QWidget) -> bool:
    """Whether it was not taken away; what was just added is not visible yet either."""
    here: QWidget | None = one
    while here is not None and here is not within:
        if here.isHidden() and here.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return False
        here = here.parentWidget()
    return True
