"""Editor for a file: choose it, drop it on the field, or paste it: a file that was copied, or a screenshot."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton
from typing_extensions import override

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.editor.base import Editor
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import MEDIUM
from caseapp.desktop.state.clipboard import (
    as_png,
    clipboard_files,
    clipboard_picture,
    files_in,
    own_picture,
    screenshot_name,
    too_large,
)
from caseapp.desktop.widget.file_dialog import completed
from caseapp.desktop.widget.layout import column, frame, label, row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.office.evidence.pasted import Pasted, pasted
from caseapp.procedure.wording import size_text

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from caseapp.model.value import Value

PICTURE = 96


class FileEditor(Editor):
    """One file of this computer, by its path, or what was pasted, by its bytes; the office seals either.

    What was pasted is never written to the disk as it is: a draft keeps it encrypted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._value: Value = ""
        self._name = label("", "muted")
        self._seen = QLabel()
        self._choose, self._paste = QPushButton(self.tr("Choose a file…")), QPushButton(self.tr("Paste"))
        self._away = QPushButton()
        self._away.setProperty("look", "quiet")
        icon.put(self._away, "close", "ink")
        for button in (self._choose, self._paste, self._away):
            button.setAutoDefault(False)
        box: QFrame = frame("card")
        self._sign = Pictogram("clip", "accent")
        line = row(self._sign, self._seen, self._name, self._away, self._paste, self._choose, space=MEDIUM)
        line.setStretch(2, 1)
        line.setAlignment(self._sign, Qt.AlignmentFlag.AlignVCenter)
        column(box, margin=MEDIUM).addLayout(line)
        column(self).addWidget(box)
        self.setFocusProxy(self._choose)
        self._choose.clicked.connect(self._ask)
        self._paste.clicked.connect(self._take_clipboard)
        self._away.clicked.connect(self._drop)
        # works in the whole form; a field of text that has the focus takes the keys for itself
        QShortcut(QKeySequence.StandardKey.Paste, self, self._take_clipboard)
        self._show()

    @override
    def value(self) -> Value:
        return self._value

    @override
    def put(self, value: Value) -> None:
        self._value = value if isinstance(value, str | Mapping) else ""
        self._show()

    @override
    def called(self, label: str) -> None:
        self._choose.setAccessibleName(f"{label}: {self._choose.text()}")
        self._paste.setAccessibleName(self.tr("{field}: paste a screenshot or a file").format(field=label))
        self._paste.setToolTip(f"{self._paste.accessibleName()} (Ctrl+V)")
        self._away.setAccessibleName(self.tr("{field}: remove the file").format(field=label))
        self._away.setToolTip(self._away.accessibleName())

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        """The sentence beside the field tells."""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        found = files_in(event.mimeData())
        if found:
            self._take(found[0])

    def _ask(self) -> None:
        dialog = completed(QFileDialog(self, self.tr("Choose a file")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take_clipboard(self) -> None:
        files, picture = clipboard_files(), clipboard_picture()
        if files:
            self._take(files[0])
        elif picture is None:
            self._name.setText(self.tr("There is no picture and no file on the clipboard."))
        elif too_large(picture):
            self._name.setText(self.tr("This picture is too large to paste. Save it as a file, and choose that."))
        else:
            now = QDateTime.currentDateTime().toPython()
            self._take(Pasted(screenshot_name(now), as_png(picture)))  # type: ignore[arg-type]

    def _take(self, value: Value) -> None:
        self._value = value
        self._show()
        self.edited.emit()

    def _drop(self) -> None:
        self._take("")

    def _show(self) -> None:
        found = pasted(self._value) if isinstance(self._value, Mapping) else None
        picture = QImage()
        if found is not None and found.data:
            picture = own_picture(found.data)
            self._name.setText(f"{found.name} ({spoken(size_text(len(found.data)))})")
        elif isinstance(self._value, str) and self._value:
            self._name.setText(Path(self._value).name)
            self._name.setToolTip(as_tip(self._value))
        else:
            self._name.setText(self.tr("No file yet. Choose it, drop it here, or paste a screenshot (Ctrl+V)."))
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        if not picture.isNull():
            self._seen.setPixmap(QPixmap.fromImage(picture.scaled(PICTURE, PICTURE, keep, smooth)))
        self._seen.setVisible(not picture.isNull())
        self._sign.setVisible(picture.isNull())
        self._away.setVisible(bool(self._value))
