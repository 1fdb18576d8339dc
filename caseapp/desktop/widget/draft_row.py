"""One line of *Werk*: something that was begun and not finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.chronology import moment_text
from caseapp.desktop.widget.layout import label, row

if TYPE_CHECKING:
    from caseapp.desktop.state.work import Begun


class DraftRow(QWidget):
    """``resumed`` asks to go on with it, ``dropped`` to throw it away."""

    resumed = Signal()
    dropped = Signal()

    def __init__(self, draft: Begun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = label(f"{draft.label} · {self._place(draft)}", "strong")
        go_on, away = QPushButton(self.tr("Go on")), QPushButton(self.tr("Throw away"))
        away.setProperty("look", "quiet")
        for button, tells in ((go_on, self.resumed), (away, self.dropped)):
            button.setAccessibleName(f"{button.text()}: {name.text()}")
            button.clicked.connect(tells)
        line = row(name, label(moment_text(draft.at), "small"), 1, away, go_on, space=SMALL)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)

    def _place(self, draft: Begun) -> str:
        if draft.in_settings:
            return self.tr("settings")
        return self.tr("case {number}").format(number=draft.case_id) if draft.case_id else self.tr("new case")
