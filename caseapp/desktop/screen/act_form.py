"""The form of any act, made from its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from typing_extensions import override

from caseapp.desktop.editor.make import editor_for
from caseapp.desktop.forms.act_form import Ui_ActForm
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.screen.form_screen import FormScreen
from caseapp.desktop.state.act_form import empty_fields
from caseapp.desktop.widget.beside import Beside
from caseapp.desktop.widget.form_rows import FormRows
from caseapp.desktop.widget.tab_order import go_on
from caseapp.desktop.widget.taking_bar import show_taking
from caseapp.desktop.widget.verdict_line import VerdictLine
from caseapp.model.reason import Answer, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.editor.base import Editor
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.option import Pool
    from caseapp.model.value import Value
    from caseapp.office.errors import FieldProblem
    from caseapp.procedure.definition import Field


class ActForm(FormScreen):
    """Reasons appear beside their field while one types; what belongs to no field stands at the right."""

    def __init__(self, state: ActFormState, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.ui = Ui_ActForm()
        self.ui.setupUi(self)
        self._now = now
        self.ui.fields.lines.setSpacing(LARGE)
        self.rows = FormRows(self.ui.fields)
        self.verdict = VerdictLine(self.ui.verdict_icon, self.ui.verdict)
        self.beside = Beside(self, self.ui)
        self._name()
        self._connect()
        state.load()

    def _name(self) -> None:
        definition = self.state.definition
        self.ui.title.setText(spoken(definition.label))
        self.ui.help.say(spoken(definition.help))
        self.ui.help.setVisible(bool(definition.help))
        self.ui.confirm.setVisible(definition.confirm)
        self.ui.do_it.setText(self.tr("Sign and record") if definition.confirm else self.tr("Record"))
        self.ui.reasons.hide()

    def _connect(self) -> None:
        ui = self.ui
        self.listen(saved=ui.saved, do_it=ui.do_it, back=ui.back)
        self.listen_to_explanation(ui.explanation, ui.explain)
        self.listen_to_password(ui.password, ui.password_problem)
        self.state.mistyped.connect(self._mistyped)
        self.state.let_go.connect(self._let_go)
        self.rows.edited.connect(self._edited)
        for source in (self.rows, ui.reasons):
            source.asked.connect(self.asked)

    @override
    def build(self) -> None:
        state = self.state
        self.rows.build(state.definition, state.pool, self._now, state.options_for, self.editor)
        self.rows.fill(state.values, state.notes)
        for name, value in self.rows.picked(state.values):
            state.begin_with(name, value)
        if "findings" not in state.values:
            self._continue_findings()
        case = state.wanted.case_id
        self.ui.back.setText(self.tr("Case {number}").format(number=case) if case else self.tr("Back"))
        self.ui.saved.setText(self.tr("Your draft is back") if state.from_draft else "")
        show_taking(self.rows.rows, state)
        self.built()
        self.rows.go_to_first(state.values, from_top=self.begins_at_top, instead=self.begins_with)
        self.shown.emit()

    def editor(self, field: Field, pool: Pool, now: Callable[[], datetime]) -> Editor:
        """The editor of a field; a form of its own may have others."""
        return editor_for(field, pool, now)

    def built(self) -> None:
        """The rows are there: a form of its own adds what goes with them."""

    def accompany(self, *parts: QWidget) -> None:
        """Put something beside the fields."""
        self.beside.add(*parts)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_on(self.window(), QApplication.focusWidget(), forward=forward) or super().focusNextPrevChild(forward)

    @override
    def show_answer(self, answer: Answer) -> None:
        self.ui.reasons.show_reasons(self.rows.show_answer(answer, tried=self.state.tried))
        empty = empty_fields(self.state.definition, self.state.values) + self.rows.open_questions()
        at, wanting = self.rows.first_wrong(), self.state.wanting
        self.verdict.show_answer(answer, tried=self.state.tried, empty=empty, at=at, wanting=wanting)

    @override
    def submit(self) -> None:
        if unclear := self.rows.unclear():
            self.verdict.refuse(unclear)
            self.rows.go_to_first_wrong()
        else:
            self.state.submit(self.ui.password.text())

    @override
    def refuse(self, answer: Answer) -> None:
        super().refuse(answer)
        if answer.verdict is Verdict.MUST_EXPLAIN:
            self.ui.explanation.setFocus()
        else:
            self.rows.go_to_first_wrong()

    def _edited(self, name: str, value: Value) -> None:
        self.state.set(name, value)
        self.state.note(*self.rows.half_of(name))
        self.ui.saved.clear()
        if name == "respondent":
            self.rows.offer_again(self.state.options_for, without=name)
            self._continue_findings()

    def _let_go(self, name: str) -> None:
        self.rows.fill({name: None})
        text = self.tr("The image has been removed from this form and from your draft. Describe in words what you saw.")
        self.told.emit(text, "due")

    def _continue_findings(self) -> None:
        known = self.state.known_findings()
        if known:
            self.rows.fill({"findings": known})
            self.state.begin_with("findings", self.rows.rows["findings"].editor.value())

    def _mistyped(self, problems: Iterable[FieldProblem]) -> None:
        if elsewhere := self.rows.show_problems(problems):
            self.told.emit(" ".join(elsewhere), "wrong")
        self.rows.go_to_first_wrong()
