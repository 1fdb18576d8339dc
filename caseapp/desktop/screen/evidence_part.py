"""The tab with the evidence of a case: the list, and taking in more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.forms.evidence_part import Ui_EvidencePart
from caseapp.desktop.look import icon
from caseapp.desktop.look.theme import mark
from caseapp.desktop.state.clipboard import files_in
from caseapp.desktop.state.evidence_list import EvidenceList
from caseapp.desktop.state.part import EVIDENCE

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from caseapp.desktop.state.case import OpenCase
    from caseapp.desktop.state.desk import Desk

ADD = "add_evidence"


class EvidencePart(QWidget):
    """``act`` asks for a form, ``opened`` to look, ``dropped`` to take in files, ``pasting`` a screenshot."""

    act = Signal(str, object)
    opened = Signal(str)
    dated = Signal(object)
    dropped = Signal(object)
    pasting = Signal()

    def __init__(self, desk: Desk, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidencePart()
        self.ui.setupUi(self)
        self.list = EvidenceList(desk, self)
        self.list.counted.connect(self._count)
        self.ui.rows.show_list(self.list)
        self.ui.rows.setAccessibleName(self.tr("Evidence of this case"))
        self.ui.rows.opened.connect(self.opened)
        self.ui.empty.say(empty)
        self.add, self.paste = QPushButton(self.tr("Add evidence")), QPushButton(self.tr("Paste a screenshot"))
        for button, sign in ((self.add, "plus"), (self.paste, "picture")):
            icon.put(button, sign, "ink")
            self.ui.buttons.add(button)
        self.add.clicked.connect(lambda: self.act.emit(ADD, {}))
        self.paste.clicked.connect(self.pasting)
        self._may_add = False
        self.ui.rows.hide()

    def show_case(self, opened: OpenCase) -> None:
        """Show the evidence of a case."""
        self._may_add = any(one.act in EVIDENCE.offers for one in opened.now.can)
        for part in (self.ui.buttons, self.ui.hint):
            part.setVisible(self._may_add)
        self.setAcceptDrops(self._may_add)
        self.list.load(opened.view.number)

    def _count(self, number: int) -> None:
        self.ui.rows.setVisible(number > 0)
        self.ui.none.setVisible(number == 0)
        if number and not self.ui.rows.currentIndex().isValid():
            self.ui.rows.setCurrentIndex(self.list.index(0, 0))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
            mark(self.ui.hint, look="accent")

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        mark(self.ui.hint, look="small")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        mark(self.ui.hint, look="small")
        event.acceptProposedAction()
        self.dropped.emit(files_in(event.mimeData()))
