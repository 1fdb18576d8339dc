"""Looking at a piece of evidence inside the program; nothing of it is written to the disk unless one saves a copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import LARGE, MEDIUM
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.page_picture import PagePicture
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

if TYPE_CHECKING:
    from caseapp.desktop.state.evidence import EvidenceState, Sight

SIZE = (860, 640)


class Evidence(Dialog):
    """Shows pictures, pages of a PDF and plain text; of other files it tells what they are."""

    def __init__(self, state: EvidenceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        state.setParent(self)
        self._name = ""
        self.resize(*SIZE)
        self.pages = ScrollColumn(space=MEDIUM)
        self._title, self._hash = label("", "title"), Prose(look="small")
        self.copy, close = QPushButton(self.tr("Save a copy…")), QPushButton(self.tr("Close"))
        icon.put(self.copy, "export", "ink")
        self.copy.clicked.connect(self._ask_path)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        inside = column(self, space=MEDIUM, margin=LARGE)
        for part in (self._title, self._hash, self.pages):
            inside.addWidget(part)
        inside.setStretch(2, 1)
        inside.addLayout(row(self.copy, 1, close))
        state.ready.connect(self._show)
        state.load()

    def _show(self, sight: Sight) -> None:
        self._name = sight.name
        self.setWindowTitle(sight.name)
        self._title.setText(sight.name)
        self._hash.say(self.tr("Control number (SHA-256): {hash}").format(hash=sight.sha256))
        for at, picture in enumerate(sight.pictures, start=1):
            self.pages.add(PagePicture(picture, self.tr("{name}, page {page}").format(name=sight.name, page=at)))
        if sight.text:
            self.pages.add(Prose(text=sight.text))
        if not sight.pictures and not sight.text:
            text = self.tr("This kind of file cannot be shown here. Save a copy to open it with another program.")
            self.pages.add(Prose(text=text, look="muted"))

    def _ask_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(lambda path: self.state.save(Path(path)))
        dialog.open()
