"""What stands beside the fields of a form: in a column of its own, or over the answer where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import MEDIUM, SMALL

if TYPE_CHECKING:
    from caseapp.desktop.forms.act_form import Ui_ActForm

WIDE = 1010
"""Below this width of the form, in pixels, there is no room for three columns."""

SIDE = 440
"""How wide the procedure's answer is at most in a column of its own."""

EDGE = 18
"""Pixels between what stands at the right and the edge of the window."""

THREE, TWO = 7, 3
"""The share of the room for what stands at the right of the fields (which have 5)."""


class Beside(QObject):
    """Hidden until something is put in it."""

    def __init__(self, form: QWidget, ui: Ui_ActForm) -> None:
        super().__init__(form)
        self._form = form
        self._ui = ui
        ui.fields.keep_gutter(MEDIUM)
        ui.companion.hide()
        ui.companion.lines.setSpacing(MEDIUM)
        ui.layout_5.setStretch(1, TWO)
        form.installEventFilter(self)

    def add(self, *parts: QWidget) -> None:
        """Put something beside the fields."""
        for part in parts:
            self._ui.companion.add(part)
        self._ui.companion.show()
        self._share()

    def read_first(self) -> None:
        """What stands beside the fields is to be read before they are filled in: put it at the left of them."""
        ui = self._ui
        ui.right.insertWidget(0, ui.form_card)
        ui.right.setStretch(0, 4)
        ui.right.setStretch(1, 3)
        ui.layout_5.insertWidget(0, ui.companion)
        ui.layout_5.setStretch(0, 5)
        self._share()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share()
        return False

    def _share(self) -> None:
        ui, accompanied = self._ui, not self._ui.companion.isHidden()
        below = accompanied and self._form.width() < WIDE
        ui.right.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        ui.layout_5.setStretch(1, THREE if accompanied and not below else 4 if below else TWO)
        ui.side_scroll.setMaximumWidth(WIDE if below else SIDE)
        # one over the other they end at the same edge, whichever of them scrolls
        ui.side_scroll.keep_gutter(0 if below else SMALL)
        margins = ui.layout_5.contentsMargins()
        margins.setRight(EDGE if below else EDGE - SMALL)
        ui.layout_5.setContentsMargins(margins)
