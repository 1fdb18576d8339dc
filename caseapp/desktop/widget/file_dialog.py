"""Asking for a file or a folder in the system's own window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton, QTreeView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def ask_open(parent: QWidget, title: str, kind: str, pattern: str, then: Callable[[str], object]) -> None:
    """Ask for a file that is there; ``kind`` says what the files with this pattern are."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{kind} ({pattern})", App.translate("FileDialog", "All files (*)")])
    dialog.open()


def ask_save(parent: QWidget, title: str, name: str, then: Callable[[str], object]) -> None:
    """Ask where to write a file; ``name`` is the name that is proposed."""
    dialog = _dialog(parent, title, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.open()


def ask_folder(parent: QWidget, title: str, then: Callable[[str], object]) -> None:
    """Ask for a folder that is there."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.open()


def _dialog(parent: QWidget, title: str, then: Callable[[str], object]) -> QFileDialog:
    dialog = completed(QFileDialog(parent, title))
    dialog.fileSelected.connect(then)
    return dialog


KIND = 2
"""The column of Qt's own window with the kind of each file, which Qt says in English."""


def completed(dialog: QFileDialog) -> QFileDialog:
    """Say what Qt leaves untranslated in its own window, where the system has none; when it closes it is gone."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    labels = {
        QFileDialog.DialogLabel.LookIn: App.translate("FileDialog", "In folder:"),
        QFileDialog.DialogLabel.FileType: App.translate("FileDialog", "Kind of file:"),
    }
    for place, words in labels.items():
        dialog.setLabelText(place, words)
    tips = {
        "backButton": App.translate("FileDialog", "Back"),
        "forwardButton": App.translate("FileDialog", "Forward"),
        "toParentButton": App.translate("FileDialog", "One folder up"),
        "newFolderButton": App.translate("FileDialog", "New folder"),
        "listModeButton": App.translate("FileDialog", "As a list"),
        "detailModeButton": App.translate("FileDialog", "With size and date"),
    }
    for name, words in tips.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setToolTip(words)
            button.setAccessibleName(words)
    files = dialog.findChild(QTreeView, "treeView")
    if files is not None:
        files.hideColumn(KIND)
    return dialog
