"""One of a few, chosen with all four arrows, also where they stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractButton, QButtonGroup

STEPS: dict[Qt.Key, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


def group_of(group: QButtonGroup | None) -> list[QAbstractButton]:
    """The buttons of a group, or nothing where there is none."""
    return group.buttons() if group is not None else []


class Radio(QRadioButton):
    """Qt goes only to what lies above, below or beside; in Windows every arrow goes on to the next of the group."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, group = STEPS.get(Qt.Key(event.key()), 0), self.group()
        if not step or self not in group_of(group) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        ready = [one for one in group_of(group) if one.isEnabled() and one.isVisible()]
        following = ready[(ready.index(self) + step) % len(ready)]
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        following.click()
