"""The form of any act, made from its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.act_form import Ui_ActForm
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.widget.form_rows import FormRows, missing_in
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.model.reason import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.model.reason import Answer
    from caseapp.model.value import Value

LOOKS = {
    Verdict.ALLOWED: ("check", "good"),
    Verdict.MUST_EXPLAIN: ("warning", "due"),
    Verdict.REFUSED: ("refused", "wrong"),
}


class ActForm(QWidget):
    """``left`` asks to go back; ``done`` tells what was done; ``asked`` is a source that was clicked."""

    left = Signal()
    done = Signal(object)
    asked = Signal(str)
    told = Signal(str, str)
    shown = Signal()

    def __init__(self, state: ActFormState, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ActForm()
        self.ui.setupUi(self)
        self.state = state
        self._now = now
        self._tried = False
        state.setParent(self)
        self.ui.fields.lines.setSpacing(LARGE)
        self.rows = FormRows(self.ui.fields)
        self._picture = Pictogram("check", "good", size=18)
        self.ui.verdict_icon.addWidget(self._picture)
        self._name()
        self._connect()
        state.load()

    def _name(self) -> None:
        definition = self.state.definition
        self.ui.title.setText(definition.label)
        self.ui.help.say(definition.help)
        self.ui.help.setVisible(bool(definition.help))
        self.ui.confirm.setVisible(definition.confirm)
        self.ui.password_problem.hide()
        self.ui.do_it.setText(self.tr("Sign and record") if definition.confirm else self.tr("Record"))
        for part in (self.ui.explain, self.ui.reasons):
            part.hide()
        icon.put(self.ui.back, "back", "accent")

    def _connect(self) -> None:
        state, ui = self.state, self.ui
        state.ready.connect(self._build)
        state.answered.connect(self._answered)
        state.refused.connect(self._refused)
        state.mistyped.connect(self._mistyped)
        state.password_wanted.connect(self._ask_password)
        state.changed_meanwhile.connect(lambda text: self.told.emit(text, "due"))
        state.saved.connect(lambda: ui.saved.setText(self.tr("Draft kept")))
        state.waiting.connect(ui.do_it.setDisabled)
        state.done.connect(self.done)
        self.rows.edited.connect(self._edited)
        self.rows.asked.connect(self.asked)
        self.ui.reasons.asked.connect(self.asked)
        ui.explanation.textChanged.connect(lambda: state.explain(ui.explanation.toPlainText()))
        ui.back.clicked.connect(self._leave)
        ui.do_it.clicked.connect(self._submit)
        ui.password.returnPressed.connect(self._submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._submit)
        QShortcut(QKeySequence("Escape"), self, self._leave)

    def _build(self) -> None:
        state = self.state
        self.rows.build(state.definition, state.pool, self._now, state.options_for)
        self.rows.fill(state.values)
        if "findings" not in state.values:
            self._continue_findings()
        if state.explanation:
            self.ui.explanation.setPlainText(state.explanation)
        self.ui.back.setText(
            self.tr("Case {number}").format(number=state.wanted.case_id) if state.wanted.case_id else self.tr("Back")
        )
        self.ui.saved.setText(self.tr("Your draft is back") if state.from_draft else "")
        self.rows.go_to_first(state.values)
        self.shown.emit()

    def _edited(self, name: str, value: Value) -> None:
        self.state.set(name, value)
        self.ui.saved.clear()
        if name == "respondent":
            self.rows.offer_again(self.state.options_for, without=name)
            self._continue_findings()

    def _continue_findings(self) -> None:
        respondent = self.state.values.get("respondent")
        if self.state.definition.id == "assess" and isinstance(respondent, str):
            known = self.state.known_findings(respondent)
            if known:
                self.rows.fill({"findings": known})
                self.state.begin_with("findings", self.rows.rows["findings"].editor.value())

    def _answered(self, answer: Answer) -> None:
        if self._tried and answer.verdict is not Verdict.REFUSED:
            self._tried = False
        self._show(answer)

    def _show(self, answer: Answer) -> None:
        elsewhere = self.rows.show_answer(answer, tried=self._tried)
        self.ui.reasons.show_reasons(elsewhere)
        self._picture.become(*LOOKS[answer.verdict])
        missing = missing_in(answer) if self._tried else 0
        self.ui.verdict.say(self._missing(missing), strong=verdict_words(answer.verdict))
        self.ui.explain.setVisible(answer.verdict is Verdict.MUST_EXPLAIN or bool(self.state.explanation))

    def _missing(self, number: int) -> str:
        if not number:
            return ""
        return (
            self.tr("1 field is missing.")
            if number == 1
            else self.tr("{number} fields are missing.").format(number=number)
        )

    def _submit(self) -> None:
        if self.rows.unclear():
            self.rows.go_to_first_wrong()
            return
        self.ui.password_problem.hide()
        self.state.submit(self.ui.password.text())

    def _refused(self, answer: Answer) -> None:
        self._tried = True
        self._show(answer)
        if answer.verdict is Verdict.MUST_EXPLAIN:
            self.ui.explanation.setFocus()
        else:
            self.rows.go_to_first_wrong()

    def _mistyped(self, problems: object) -> None:
        elsewhere = self.rows.show_problems(problems)  # type: ignore[arg-type]
        if elsewhere:
            self.told.emit(" ".join(elsewhere), "wrong")
        self.rows.go_to_first_wrong()

    def _ask_password(self, text: str) -> None:
        self.ui.password_problem.say(text)
        self.ui.password_problem.show()
        self.ui.password.setFocus()
        self.ui.password.selectAll()

    def _leave(self) -> None:
        self.state.leave()
        self.left.emit()


def verdict_words(verdict: Verdict) -> str:
    """What an answer means, in a few words."""
    translate = QCoreApplication.translate
    return {
        Verdict.ALLOWED: translate("ActForm", "Nothing stands in the way."),
        Verdict.MUST_EXPLAIN: translate("ActForm", "This can be done with an explanation."),
        Verdict.REFUSED: translate("ActForm", "This cannot be done yet."),
    }[verdict]
