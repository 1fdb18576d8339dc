"""*Beoordelen*: the facts with their evidence at the left, the norms beside them, to be joined by dragging or Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from caseapp.desktop.editor.finding import FindingsEditor
from caseapp.desktop.forms.assess import Ui_Assess
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.norm import NormsState

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value


class Norms(QFrame):
    """The list of norms with its search; ``chosen`` is the norm that was chosen, ``away`` that one goes back."""

    chosen = Signal(str)
    away = Signal()

    def __init__(self, state: NormsState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Assess()
        self.ui.setupUi(self)
        self.state = state
        state.setParent(self)
        self.ui.norms.setModel(state)
        self.ui.search.textChanged.connect(self._look_for)
        self.ui.search.returnPressed.connect(self._choose_first)
        self.ui.norms.chosen.connect(self._choose)
        self.ui.join.clicked.connect(lambda: self._choose(self.ui.norms.currentIndex().row()))
        for part in (self.ui.search, self.ui.norms):
            part.installEventFilter(self)

    def name_fact(self, number: int) -> None:
        """Say with which fact the norm will be put."""
        self.ui.join.setText(self.tr("Add to fact {number}").format(number=number))

    def take_focus(self) -> None:
        """Somebody wants to choose a norm."""
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # here Escape goes back to the fact; elsewhere it leaves the form
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.ui.search and event.key() == Qt.Key.Key_Down:
                self._go_to_first()
                self.ui.norms.setFocus()
                return True
            if escape:
                self.away.emit()
                return True
        return False

    def _look_for(self, words: str) -> None:
        self.state.look_for(words)
        self._go_to_first()

    def _go_to_first(self) -> None:
        self.ui.norms.setCurrentIndex(self.state.index(self.state.first()))

    def _choose_first(self) -> None:
        if not self.ui.norms.currentIndex().isValid():
            self._go_to_first()
        self._choose(self.ui.norms.currentIndex().row())

    def _choose(self, at: int) -> None:
        ref = self.state.ref_at(at)
        if ref:
            self.chosen.emit(ref)


class Assess(ActForm):
    """Its own form of ``assess``."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self.norms = Norms(NormsState(desk))
        super().__init__(state, desk.clock, parent)
        self.accompany(self.norms)
        self.ui.companion.lines.setStretch(0, 1)
        self.ui.companion.lines.setStretch(1, 0)  # the list takes the room, not what is under it
        self.norms.chosen.connect(self._join)
        self.norms.away.connect(self._back_to_fact)
        self.norms.state.loaded.connect(self._describe)

    @property
    def facts(self) -> FindingsEditor:
        """The facts."""
        editor = self.rows.rows["findings"].editor
        assert isinstance(editor, FindingsEditor)  # noqa: S101 - the field's kind gives this editor
        return editor

    @override
    def built(self) -> None:
        self.facts.norm_wanted.connect(self._choose_norm)
        self.facts.asked.connect(self.asked)
        self._read_norms()

    @override
    def _edited(self, name: str, value: Value) -> None:
        super()._edited(name, value)
        self.norms.name_fact(self.facts.active)
        if name == "respondent":
            self._read_norms()

    def _read_norms(self) -> None:
        respondent = self.state.values.get("respondent")
        self.norms.state.load(self.state.wanted.case_id, str(respondent or ""))

    def _describe(self) -> None:
        self.facts.describe_norms(self.norms.state.text_of)

    def _choose_norm(self) -> None:
        self.norms.name_fact(self.facts.active)
        self.norms.take_focus()

    def _join(self, norm: str) -> None:
        self.facts.join(norm)

    def _back_to_fact(self) -> None:
        inputs = self.facts.inputs()
        if inputs:
            inputs[0].setFocus()
