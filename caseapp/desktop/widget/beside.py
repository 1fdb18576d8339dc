"""What stands beside the fields of a form: in a column of its own, or over the answer where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import MEDIUM

if TYPE_CHECKING:
    from caseapp.desktop.forms.act_form import Ui_ActForm

WIDE = 1010
"""Below this width of the form, in pixels, there is no room for three columns."""

SIDE = 440
"""How wide the procedure's answer is at most in a column of its own."""

THREE, TWO = 7, 3
"""The share of the room for what stands at the right of the fields (which have 5)."""

LEAST, SAID = 92, 72
"""How high, in pixels, what stands over the answer stays at least, and what the answer says."""


class Beside(QObject):
    """Hidden until something is put in it."""

    def __init__(self, form: QWidget, ui: Ui_ActForm) -> None:
        super().__init__(form)
        self._form = form
        self._ui = ui
        ui.fields.keep_gutter(MEDIUM)
        ui.companion.hide()
        ui.companion.lines.setSpacing(MEDIUM)
        ui.companion.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        ui.said_scroll.keep_gutter(MEDIUM)
        ui.layout_5.setStretch(1, TWO)
        # the words under the password know how high they are when they have their width
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._share)
        for watched in (form, ui.body, ui.foot):
            watched.installEventFilter(self)

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
        ui.layout_5.insertWidget(0, ui.companion)
        ui.layout_5.setStretch(0, 5)
        self._share()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._form:
            self._share()
        elif event.type() == QEvent.Type.Resize:
            self._later.start()
        return False

    def _share(self) -> None:
        ui, accompanied = self._ui, not self._ui.companion.isHidden()
        below = accompanied and self._form.width() < WIDE
        ui.right.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        # over the answer it yields to it: of what has a stretch Qt asks no more than its least height
        ui.right.setStretch(0, 1 if below else 4)
        ui.right.setStretch(1, 0 if below else 3)
        reads_first = ui.right.indexOf(ui.companion) < 0
        (ui.form_card if reads_first else ui.companion).setMinimumHeight(LEAST if below else 0)
        high = QSizePolicy.Policy.Maximum if below and not reads_first else QSizePolicy.Policy.Expanding
        ui.companion.setSizePolicy(QSizePolicy.Policy.Expanding, high)
        ui.layout_5.setStretch(1, THREE if accompanied and not below else 4 if below else TWO)
        ui.side_column.setMaximumWidth(WIDE if below else SIDE)
        self._keep_password(LEAST + ui.right.spacing() if below else 0)

    def _keep_password(self, above: int) -> None:
        """The button stays in sight, and the password with it where there is room; else that scrolls with the reasons.

        Args:
            above: pixels that go to what stands over the answer.
        """
        ui = self._ui
        around, room = ui.layout_8.contentsMargins(), ui.layout_5.contentsMargins()
        wide = ui.foot.contentsRect().width() - ui.layout_foot.contentsMargins().right()
        asked = ui.layout_12.heightForWidth(wide) + ui.layout_foot.spacing()
        needed = SAID + ui.layout_8.spacing() + asked + ui.do_it.sizeHint().height() + around.top() + around.bottom()
        stays = above + needed <= ui.body.height() - room.top() - room.bottom()
        if stays != (ui.layout_foot.indexOf(ui.confirm) >= 0):
            typing = ui.password.hasFocus()
            (ui.layout_foot if stays else ui.layout_said).insertWidget(0 if stays else 3, ui.confirm)
            if typing:
                ui.password.setFocus()
