"""Looking at a piece of evidence inside the program; nothing of it is written to the disk unless one saves a copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import LARGE, MEDIUM
from caseapp.desktop.state.evidence import Sight, read, saved
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.page_picture import PagePicture
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk

SIZE = (860, 640)


def show_evidence(desk: Desk, parent: QWidget, case_id: str, ref: str) -> None:
    """Open a piece of evidence."""
    session = desk.session
    desk.task.run(
        lambda: read(session, case_id, ref),
        lambda sight: Evidence(desk, case_id, ref, sight, parent).open(),
        owner=parent,
    )


class Evidence(QDialog):
    """Shows pictures, pages of a PDF and plain text; of other files it tells what they are."""

    def __init__(self, desk: Desk, case_id: str, ref: str, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id, self._ref, self._name = desk, case_id, ref, sight.name
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(sight.name)
        self.resize(*SIZE)
        pages = ScrollColumn(space=MEDIUM)
        for at, picture in enumerate(sight.pictures, start=1):
            pages.add(PagePicture(picture, self.tr("{name}, page {page}").format(name=sight.name, page=at)))
        if sight.text:
            pages.add(Prose(text=sight.text))
        if not sight.pictures and not sight.text:
            pages.add(
                Prose(
                    text=self.tr(
                        "This kind of file cannot be shown here. Save a copy to open it with another program."
                    ),
                    look="muted",
                )
            )
        copy, close = QPushButton(self.tr("Save a copy…")), QPushButton(self.tr("Close"))
        icon.put(copy, "export", "ink")
        copy.clicked.connect(self._ask_path)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        inside = column(self, space=MEDIUM, margin=LARGE)
        inside.addWidget(label(sight.name, "title"))
        inside.addWidget(
            Prose(text=self.tr("Control number (SHA-256): {hash}").format(hash=sight.sha256), look="small")
        )
        inside.addWidget(pages, 1)
        inside.addLayout(row(copy, 1, close))

    def _ask_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, path: str) -> None:
        session, case_id, ref = self._desk.session, self._case_id, self._ref
        self._desk.task.run(lambda: saved(session, case_id, ref, Path(path)), owner=self)
