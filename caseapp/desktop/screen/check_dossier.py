"""Checking a dossier: a file is chosen or dropped, and what holds and what does not is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea
from typing_extensions import override

from caseapp.desktop.forms.check_dossier import Ui_CheckDossier
from caseapp.desktop.language import spoken
from caseapp.desktop.state.check_dossier import ISSUER_TELLS, CheckDossierState
from caseapp.desktop.state.clipboard import files_in
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.file_dialog import ask_open
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.task import Task
    from caseapp.documents.binding.checking import Verdict
    from caseapp.documents.extract.checking import Fault


class CheckDossier(Dialog):
    """Needs nobody to be signed in."""

    snug = True

    def __init__(self, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CheckDossier()
        self.ui.setupUi(self)
        self.ui.found.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.state = CheckDossierState(task, self)
        self._path = ""
        self.ui.choose.clicked.connect(self._ask_path)
        self.ui.fingerprint.returnPressed.connect(self._again)
        self.ui.issuer.clicked.connect(self._ask_issuer)
        self.ui.cancel.clicked.connect(self.state.cancel)
        self.ui.leave.clicked.connect(self.reject)
        self.state.busy.connect(lambda busy: self._wait(busy=busy))
        self.state.progressed.connect(self.ui.progress.setValue)
        self.state.found.connect(self._show)
        self.state.failed.connect(self._fail)
        self.ui.issuer.hide()
        self._wait(busy=False)
        self.ui.fingerprint.setFocus()

    def check(self, path: str) -> None:
        """Check this file."""
        self._check(path, "")

    def _check(self, path: str, issuer: str) -> None:
        self._path = path
        self.ui.issuer.hide()
        self.ui.file.say(Path(path).name)
        self.ui.verdict.say("")
        self.ui.found.clear()
        self.ui.progress.setValue(0)
        self.state.check(path, self.ui.fingerprint.text(), issuer)

    def _again(self) -> None:
        if self._path:
            self.check(self._path)
        else:
            self._ask_path()

    def _ask_path(self) -> None:
        ask_open(self, self.tr("Choose a dossier"), self.tr("Dossiers"), "*.pdf *.caseapp-dossier", self.check)

    def _ask_issuer(self) -> None:
        title, kind = self.tr("Choose the certificates of the issuer"), self.tr("Certificates")
        ask_open(self, title, kind, "*.pem *.crt *.cer *.der", lambda issuer: self._check(self._path, issuer))

    def _show(self, verdict: Verdict) -> None:
        if verdict.document:
            good = self.tr("The signature under this document is right. It is not a dossier.")
            wrong = self.tr("This document is not right. Do not use it, and ask for a new file.")
        else:
            good = self.tr("This dossier is genuine: case {case} of {organisation}.")
            wrong = self.tr("This dossier is not right. Do not use it, and ask for a new file.")
        told = good.format(case=verdict.case_id, organisation=verdict.organisation) if verdict.ok else wrong
        self.ui.verdict.say(told)
        self._lines(self.tr("What is not right"), verdict.faults, "✗", "wrong")
        self._lines(self.tr("What is right"), verdict.holds, "✓", "")
        self._lines(self.tr("What you should know"), verdict.notes, "–", "muted")
        self.ui.issuer.setVisible(any(one.code in ISSUER_TELLS for one in verdict.notes))

    def _lines(self, title: str, found: list[Fault], sign: str, look: str) -> None:
        if found:
            self.ui.found.add(Prose(text=title, look="strong"))
        for one in found:
            self.ui.found.add(Prose(text=f"{sign} {spoken(one.text)}", look=look))

    def _fail(self, text: str) -> None:
        self.ui.verdict.say(text)

    def _wait(self, *, busy: bool) -> None:
        self.ui.progress.setVisible(busy)
        self.ui.cancel.setVisible(busy)
        self.ui.choose.setDisabled(busy)

    @override
    def reject(self) -> None:
        self.state.cancel()
        super().reject()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = files_in(event.mimeData())
        if files:
            self.check(str(files[0]))


def show_check(task: Task, parent: QWidget) -> None:
    """Open it over another."""
    CheckDossier(task, parent).open()
