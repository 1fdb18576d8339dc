"""The form of an act of the register, in a small window: made from its fields, with what stands against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea
from typing_extensions import override

from caseapp.desktop.editor.register import register_editor
from caseapp.desktop.forms.register_form import Ui_RegisterForm
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.widget.drafting import DraftingDialog
from caseapp.desktop.widget.form_rows import FormRows
from caseapp.desktop.widget.resting import resting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.register_form import RegisterFormState
    from caseapp.desktop.state.setting_draft import SettingDraft
    from caseapp.model.reason import Answer
    from caseapp.office.errors import FieldProblem


class RegisterForm(DraftingDialog):
    """``recorded`` gives what was recorded; ``asked`` is a source that was clicked."""

    snug = True

    recorded = Signal(object)
    asked = Signal(str)

    def __init__(self, state: RegisterFormState, first_password: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RegisterForm()
        self.ui.setupUi(self)
        self.state = state
        state.setParent(self)
        self.ui.fields.lines.setSpacing(LARGE)
        self.ui.fields.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.rows = FormRows(self.ui.fields)
        self._say(first_password)
        self._connect()
        self.rows.build(state.definition, state.pool, state.now, state.options_for, register_editor)
        self.rows.fill(state.values)
        self.rows.go_to_first(name for name in state.values if name not in state.wanted.only)
        if not state.definition.fields:
            self.ui.fields.hide()
        state.begin()

    def _say(self, first_password: str) -> None:
        ui, definition = self.ui, self.state.definition
        ui.title.setText(self.state.wanted.title or spoken(definition.label))
        ui.help.say(spoken(definition.help))
        ui.help.setVisible(bool(definition.help))
        ui.first.setVisible(self.state.takes_password)
        ui.password.setText(first_password)
        ui.password_help.say(self.tr("Give this password in person. When they first sign in, they choose their own."))
        ui.draft.say(self.tr("What you typed before has been restored."))
        for part in (ui.draft, ui.problem, ui.reasons):
            part.hide()

    def _connect(self) -> None:
        ui, state = self.ui, self.state
        ui.do_it.clicked.connect(self._submit)
        ui.leave.clicked.connect(self.cancel)
        self.rows.edited.connect(state.set)
        self.rows.asked.connect(self.asked)
        ui.reasons.asked.connect(self.asked)
        state.resumed.connect(self._resume)
        state.answered.connect(self._show_answer)
        state.refused.connect(self._refuse)
        state.mistyped.connect(self._mistyped)
        state.problem.connect(self._show_problem)
        state.waiting.connect(resting(ui.do_it))
        state.done.connect(self._finish)

    def _resume(self) -> None:
        self.rows.fill(self.state.values)
        self.ui.draft.show()

    @property
    @override
    def draft(self) -> SettingDraft:
        return self.state.draft

    def _submit(self) -> None:
        self.ui.problem.hide()
        if self.rows.unclear():
            self.rows.go_to_first_wrong()
        else:
            self.state.submit(self.ui.password.text())

    def _show_answer(self, answer: Answer) -> None:
        self.ui.reasons.show_reasons(self.rows.show_answer(answer, tried=self.state.tried))

    def _refuse(self, answer: Answer) -> None:
        self._show_answer(answer)
        self.rows.go_to_first_wrong()

    def _mistyped(self, problems: Iterable[FieldProblem]) -> None:
        elsewhere = self.rows.show_problems(problems)
        if elsewhere:
            self._show_problem(" ".join(elsewhere))
        self.rows.go_to_first_wrong()

    def _show_problem(self, text: str) -> None:
        self.ui.problem.say(spoken(text))
        self.ui.problem.show()

    def _finish(self, done: object) -> None:
        self.recorded.emit(done)
        self.accept()
