"""Editor for a file: pick it, drop it on the field, or paste a screenshot."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import MEDIUM
from caseapp.desktop.widget.layout import column, frame, label, row
from caseapp.desktop.widget.pictogram import Pictogram

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from caseapp.model.value import Value


class FileEditor(Editor):
    """One file of this computer, by its path; the office seals it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._path = ""
        self._name = label("", "muted")
        self._choose = QPushButton(self.tr("Choose a file…"))
        self._away = QPushButton()
        self._away.setProperty("look", "quiet")
        icon.put(self._away, "close", "ink")
        for button in (self._choose, self._away):
            button.setAutoDefault(False)
        box: QFrame = frame("card")
        picture = Pictogram("clip", "accent")
        line = row(picture, self._name, self._away, self._choose, space=MEDIUM)
        line.setStretch(1, 1)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignVCenter)
        column(box, margin=MEDIUM).addLayout(line)
        column(self).addWidget(box)
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self._ask)
        self._away.clicked.connect(self._drop)
        self._show()

    @override
    def value(self) -> Value:
        return self._path

    @override
    def put(self, value: Value) -> None:
        self._path = value if isinstance(value, str) else ""
        self._show()

    @override
    def called(self, label: str) -> None:
        self._choose.setAccessibleName(f"{label}: {self._choose.text()}")
        self._away.setAccessibleName(self.tr("{field}: take the file away").format(field=label))
        self._away.setToolTip(self._away.accessibleName())

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        """The sentence beside the field tells."""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        found = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if found:
            self._take(found[0])

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self._path = path
        self._show()
        self.edited.emit()

    def _drop(self) -> None:
        self._take("")

    def _show(self) -> None:
        self._name.setText(
            Path(self._path).name if self._path else self.tr("No file yet. Drop one here, or choose it.")
        )
        self._away.setVisible(bool(self._path))
