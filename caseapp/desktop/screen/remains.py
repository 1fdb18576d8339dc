"""What is left to be done when a forbidden image is destroyed: copies that the program cannot reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from caseapp.desktop.forms.remains import Ui_Remains
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.layout import row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZE = (620, 460)


class Remains(Dialog):
    """Each sentence with a mark before it; the list can be copied, to send to who must do it."""

    snug = True

    def __init__(self, sentences: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(*SIZE)
        self.ui = Ui_Remains()
        self.ui.setupUi(self)
        self._said = tuple(map(spoken, sentences))
        for text in self._said:
            mark, words = Pictogram("warning", "due"), Prose(text=text)
            line = row(mark, space=MEDIUM)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            self.ui.list.lines.addLayout(line)
        self.ui.list.lines.addStretch(1)
        self.ui.copy.clicked.connect(self._copy)
        self.ui.ready.clicked.connect(self.accept)
        self.ui.ready.setDefault(True)
        self.ui.ready.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"- {text}" for text in self._said))
        self.ui.copy.setText(self.tr("Copied"))
