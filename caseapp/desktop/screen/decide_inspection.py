"""The board's decision on an inspection: the request at the left, the decision at the right, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from caseapp.desktop.forms.decide_inspection import Ui_DecideInspection
from caseapp.desktop.look import icon
from caseapp.desktop.look.theme import mark
from caseapp.desktop.state.decision_page import DecisionPage, decision_page
from caseapp.desktop.widget.form_rows import MISSING
from caseapp.desktop.widget.layout import clear
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.reason import Verdict

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.model.reason import Answer

APPROVED, REFUSED = "approved", "refused"


class DecideInspection(QWidget):
    """As :class:`ActForm`, with a page of its own."""

    left = Signal()
    done = Signal(object)
    asked = Signal(str)
    told = Signal(str, str)
    shown = Signal()

    def __init__(self, state: ActFormState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecideInspection()
        self.ui.setupUi(self)
        self.state = state
        self._tried = False
        state.setParent(self)
        icon.put(self.ui.back, "back", "accent")
        self._problems = {
            "outcome": self.ui.outcome_problem,
            "valid_until": self.ui.valid_until_problem,
            "motivation": self.ui.motivation_problem,
        }
        for part in (
            *self._problems.values(),
            self.ui.password_problem,
            self.ui.explain,
            self.ui.earlier,
            self.ui.reasons,
        ):
            part.hide()
        self.ui.valid_until.name(self.ui.valid_until_label.text())
        self._connect()
        state.load()

    def _connect(self) -> None:
        state, ui = self.state, self.ui
        state.ready.connect(self._build)
        state.answered.connect(self._answered)
        state.refused.connect(self._refused)
        state.mistyped.connect(lambda problems: self.told.emit(" ".join(one.text for one in problems), "wrong"))
        state.password_wanted.connect(self._ask_password)
        state.changed_meanwhile.connect(lambda text: self.told.emit(text, "due"))
        state.saved.connect(lambda: ui.saved.setText(self.tr("Draft kept")))
        state.waiting.connect(ui.sign.setDisabled)
        state.done.connect(self.done)
        ui.reasons.asked.connect(self.asked)
        ui.approve.clicked.connect(lambda: self._choose(APPROVED))
        ui.refuse.clicked.connect(lambda: self._choose(REFUSED))
        ui.conditions.textChanged.connect(lambda: state.set("conditions", ui.conditions.toPlainText().strip()))
        ui.valid_until.edited.connect(lambda: state.set("valid_until", ui.valid_until.day))
        ui.motivation.textChanged.connect(lambda: state.set("motivation", ui.motivation.toPlainText().strip()))
        ui.explanation.textChanged.connect(lambda: state.explain(ui.explanation.toPlainText()))
        ui.back.clicked.connect(self._leave)
        ui.sign.clicked.connect(self._sign)
        ui.password.returnPressed.connect(self._sign)
        QShortcut(QKeySequence("Escape"), self, self._leave)

    def _build(self) -> None:
        page = decision_page(self.state.pool, str(self.state.values.get("inspection")))
        if page is not None:
            self._show_page(page)
        values, ui = self.state.values, self.ui
        for name, text in (("conditions", ui.conditions), ("motivation", ui.motivation)):
            with QSignalBlocker(text):
                text.setPlainText(str(values.get(name) or ""))
        ui.valid_until.put(values.get("valid_until"))  # type: ignore[arg-type]
        ui.approve.setChecked(values.get("outcome") == APPROVED)
        ui.refuse.setChecked(values.get("outcome") == REFUSED)
        ui.approval.setVisible(values.get("outcome") != REFUSED)
        ui.back.setText(self.tr("Back"))
        ui.approve.setFocus()
        self.shown.emit()

    def _show_page(self, page: DecisionPage) -> None:
        ui = self.ui
        ui.subtitle.setText(page.subtitle)
        mark(ui.question, look="title")
        ui.question.say(page.question)
        ui.scope.say(page.scope)
        ui.period.show_period(*page.period)
        for name, text in page.tests:
            shown = self.findChild(QLabel, name)
            if isinstance(shown, Prose):
                shown.say(text)
        ui.advice_chip.setText(page.advice_word)
        mark(ui.advice_chip, chip=page.advice_kind)
        ui.advice.say(page.advice)
        ui.provision.say(page.provision)
        clear(ui.provision_source)
        if page.source:
            link = SourceLink(page.source)
            link.asked.connect(self.asked)
            ui.provision_source.addWidget(link)
        ui.provision_source.addStretch(1)

    def _choose(self, outcome: str) -> None:
        self.ui.approval.setVisible(outcome == APPROVED)
        self.ui.outcome_problem.hide()
        if outcome == REFUSED:
            self.state.set("conditions", None)
            self.state.set("valid_until", None)
        self.state.set("outcome", outcome)

    def _answered(self, answer: Answer) -> None:
        self._show(answer)

    def _show(self, answer: Answer) -> None:
        told = [one for one in answer.reasons if self._tried or one.code not in MISSING]
        for name, shown in self._problems.items():
            texts = [one.text for one in told if one.field == name]
            shown.say(" ".join(texts))
            shown.setVisible(bool(texts))
        self.ui.reasons.show_reasons(one for one in told if one.field not in self._problems)
        self.ui.explain.setVisible(answer.verdict is Verdict.MUST_EXPLAIN or bool(self.state.explanation))

    def _sign(self) -> None:
        self.ui.password_problem.hide()
        self.state.submit(self.ui.password.text())

    def _refused(self, answer: Answer) -> None:
        self._tried = True
        self._show(answer)

    def _ask_password(self, text: str) -> None:
        self.ui.password_problem.say(text)
        self.ui.password_problem.show()
        self.ui.password.setFocus()
        self.ui.password.selectAll()

    def _leave(self) -> None:
        self.state.leave()
        self.left.emit()
