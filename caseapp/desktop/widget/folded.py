"""The first of many things, and a button for more of them; what is not looked at is not made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.layout import column, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MORE = 30
"""How many more are made at once: about a hundred persons there are hundreds of acts, and each takes its time."""


class Folded(QWidget):
    """``unfolded`` tells how many are shown now."""

    unfolded = Signal(int)

    def __init__(
        self,
        title: str,
        parts: Sequence[Callable[[], QWidget]],
        *,
        shown: int,
        space: int = SMALL,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first.

        Args:
            title: what these are, for who hears the button.
            parts: what makes each of them.
            shown: how many are shown at first.
            space: pixels between them.
            parent: where this stands.
        """
        super().__init__(parent)
        self._title = title
        self._left = list(parts)
        self._made = 0
        self._lines = column(space=space)
        self._more = QPushButton(self)
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self._unfold)
        outer = column(self, space=space)
        outer.addLayout(self._lines)
        outer.addWidget(self._more)
        self._show(shown)

    def _show(self, number: int) -> None:
        for make in self._left[:number]:
            part = make()
            self._lines.addWidget(part)
            if self.isVisible():
                part.show()  # what a layout takes is shown a moment later, when the focus has gone on already
        self._made += len(self._left[:number])
        del self._left[:number]
        self._more.setText(self.tr("Show {number} more").format(number=min(MORE, len(self._left))))
        self._more.setAccessibleName(f"{self._title}: {self._more.text()}")
        self._more.setVisible(bool(self._left))
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go from one to the next, and then to the button: what is made later would come last of all."""
        shown = [one for one in parts(self._lines) if isinstance(one, QWidget)]
        inside = [one for part in shown for one in (part, *part.findChildren(QWidget))]
        stops = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, following in pairwise([*stops, self._more]):
            QWidget.setTabOrder(one, following)

    def _unfold(self) -> None:
        self._show(MORE)
        self.unfolded.emit(self._made)
