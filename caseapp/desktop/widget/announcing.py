"""Saying aloud what comes up on the screen away from where somebody is, for who does not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(part: QWidget, text: str, *, pressing: bool = False) -> None:
    """Have a screen reader say a text; nothing happens where there is none.

    Args:
        part: the widget on which it is shown.
        text: what is said, as it is shown.
        pressing: whether it is said at once, before what is being read out.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(part, text)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if pressing else manner.Polite)
    QAccessible.updateAccessibility(event)
