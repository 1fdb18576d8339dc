"""*Verboden beeld vernietigen*: what to do first, step by step, then the words that stay, and what is left to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.forms.destroy_evidence import Ui_DestroyEvidence
from caseapp.desktop.look.scale import MEDIUM
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.remains import Remains
from caseapp.desktop.state.destroy_evidence import DestroyState
from caseapp.desktop.widget.layout import card, clear, column
from caseapp.desktop.widget.prose import Prose
from caseapp.procedure.telephone import POLICE

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value
    from caseapp.office.performing import Done

TEL = QUrl(f"tel:{POLICE.replace(' ', '')}")


class DestroyEvidence(ActForm):
    """Its own form of ``destroy_evidence``."""

    begins_at_top = True

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self.destroying = DestroyState(state)
        super().__init__(state, desk.clock, parent)
        self.steps = Ui_DestroyEvidence()
        self.gone = column(space=MEDIUM)
        state.done.disconnect(self.done)
        state.done.connect(self._show_left)
        self.ui.do_it.setText(self.tr("Sign and destroy"))

    @override
    def built(self) -> None:
        pane, steps = QFrame(), self.steps
        steps.setupUi(pane)
        steps.police.setText(POLICE)
        steps.police.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        call, copy = QPushButton(self.tr("Call with this computer")), QPushButton(self.tr("Copy the number"))
        call.clicked.connect(lambda: QDesktopServices.openUrl(TEL))
        copy.clicked.connect(self._copy)
        steps.ways.add(call)
        steps.ways.add(copy)
        self.ui.fields.lines.insertWidget(0, pane)
        self.accompany(card(self.gone, title=self.tr("What is destroyed")))
        self._show_gone()

    def _show_gone(self) -> None:
        clear(self.gone)
        names = self.destroying.names()
        for name in names:
            self.gone.addWidget(Prose(text=name))
        text = (
            self.tr(
                "The whole file is destroyed, including the rest of a chat or mail. First quote what you "
                "want to keep of it."
            )
            if names
            else self.tr("Choose which evidence it is.")
        )
        self.gone.addWidget(Prose(text=text, look="muted"))

    @override
    def _edited(self, name: str, value: Value) -> None:
        super()._edited(name, value)
        if name == "evidence":
            self._show_gone()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(POLICE.replace(" ", ""))
        self.told.emit(self.tr("The number has been copied."), "good")

    def _show_left(self, done: Done) -> None:
        left = Remains(done.notes, self)
        left.finished.connect(lambda _result: self.done.emit(replace(done, notes=())))
        left.open()
