"""Asking where a file is to be saved, when it may be one of several kinds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from caseapp.desktop.widget.ask_path import ask_path, pdf_kinds

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def asked(parent: QWidget, name: str, kinds: str, folder: Path) -> tuple[QFileDialog, list[str]]:
    told: list[str] = []
    dialog = ask_path(parent, "Opslaan", name, kinds, told.append)
    dialog.setDirectory(str(folder))
    dialog.selectFile(name)
    return dialog, told


def test_a_dossier_may_be_saved_under_the_name_that_opens_it_in_caseapp(parent: QWidget, tmp_path: Path) -> None:
    dialog, told = asked(parent, "dossier-2026-0001.pdf", pdf_kinds(dossier=True), tmp_path)
    assert len(dialog.nameFilters()) == 2
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert Path(dialog.selectedFiles()[0]).name == "dossier-2026-0001.caseapp-dossier"
    dialog.filterSelected.emit(dialog.nameFilters()[0])
    assert Path(dialog.selectedFiles()[0]).name == "dossier-2026-0001.pdf"
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.accept()
    assert [Path(one).name for one in told] == ["dossier-2026-0001.caseapp-dossier"]


def test_another_document_is_a_pdf_only(parent: QWidget, tmp_path: Path) -> None:
    dialog, told = asked(parent, "besluit-2026-0001.pdf", pdf_kinds(dossier=False), tmp_path)
    assert len(dialog.nameFilters()) == 1
    dialog.accept()
    assert [Path(one).name for one in told] == ["besluit-2026-0001.pdf"]
