"""Asking where a file is to be saved."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from caseapp.desktop.widget.file_dialog import completed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def pdf_kinds(*, dossier: bool) -> str:
    """What a PDF may be saved as; a dossier also under the name with which Caseapp opens it, to check it."""
    pdf = App.translate("AskPath", "PDF (*.pdf)")
    clicked = App.translate("AskPath", "Dossier that opens in Caseapp to be checked (*.caseapp-dossier)")
    return f"{pdf};;{clicked}" if dossier else pdf


def ask_path(parent: QWidget, title: str, name: str, kind: str, then: Callable[[str], None]) -> QFileDialog:
    """Ask for a path; ``name`` is offered, and ``kind`` is what the dialog calls such files: ``PDF (*.pdf)``.

    Several kinds stand apart by ``;;``; the name that is offered then ends as the kind that is picked.
    """
    dialog = completed(QFileDialog(parent, title))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.setNameFilter(kind)
    dialog.selectFile(name)
    if ";;" in kind:
        dialog.filterSelected.connect(lambda picked: _end_as(dialog, picked))
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def _end_as(dialog: QFileDialog, kind: str) -> None:
    """Let the name end as this kind of file does."""
    found = re.search(r"\(\*\.([\w-]+)\)", kind)
    if found is not None:
        dialog.setDefaultSuffix(found[1])
        for path in map(Path, dialog.selectedFiles()[:1]):
            if not path.is_dir():
                dialog.selectFile(f"{path.stem}.{found[1]}")
