"""The board's decision on an inspection: the request at the left, the decision at the right, on one page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from caseapp.desktop.forms.decide_inspection import Ui_DecideInspection
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.look.theme import mark
from caseapp.desktop.screen.form_screen import FormScreen
from caseapp.desktop.state.decision_page import DecisionPage, decision_page
from caseapp.desktop.state.like_inspection import LikeInspectionsState, asked_text, earlier_text
from caseapp.desktop.widget.form_rows import MISSING
from caseapp.desktop.widget.layout import chip, clear, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.reason import Answer
    from caseapp.office.precedent import LikeInspection

APPROVED, REFUSED = "approved", "refused"


class DecideInspection(FormScreen):
    """Its own form of ``decide_inspection``."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.ui = Ui_DecideInspection()
        self.ui.setupUi(self)
        self.ui.request_scroll.keep_gutter()
        self.ui.decision_scroll.keep_gutter()
        ui = self.ui
        self._problems = {
            "outcome": ui.outcome_problem,
            "valid_until": ui.valid_until_problem,
            "motivation": ui.motivation_problem,
        }
        for part in (*self._problems.values(), ui.earlier_card, ui.reasons):
            part.hide()
        self.like = LikeInspectionsState(desk, state, self)
        self.like.found.connect(self._show_earlier)
        ui.valid_until.name(ui.valid_until_label.text())
        self._connect()
        state.load()

    def _connect(self) -> None:
        state, ui = self.state, self.ui
        self.listen(saved=ui.saved, do_it=ui.sign, back=ui.back)
        self.listen_to_explanation(ui.explanation, ui.explain)
        self.listen_to_password(ui.password, ui.password_problem)
        state.mistyped.connect(lambda problems: self.told.emit(" ".join(one.text for one in problems), "wrong"))
        for reasons in (*self._problems.values(), ui.reasons):
            reasons.asked.connect(self.asked)
        ui.approve.clicked.connect(lambda: self._choose(APPROVED))
        ui.refuse.clicked.connect(lambda: self._choose(REFUSED))
        ui.conditions.textChanged.connect(lambda: state.set("conditions", ui.conditions.toPlainText().strip()))
        ui.valid_until.edited.connect(lambda: state.set("valid_until", ui.valid_until.day))
        ui.motivation.textChanged.connect(lambda: state.set("motivation", ui.motivation.toPlainText().strip()))

    @override
    def build(self) -> None:
        page = decision_page(self.state.pool, str(self.state.values.get("inspection")))
        if page is not None:
            self._show_page(page)
        values, ui = self.state.values, self.ui
        for name, text in (("conditions", ui.conditions), ("motivation", ui.motivation)):
            with QSignalBlocker(text):
                text.setPlainText(str(values.get(name) or ""))
        until = values.get("valid_until")
        ui.valid_until.put(until if isinstance(until, date) else None)
        ui.approve.setChecked(values.get("outcome") == APPROVED)
        ui.refuse.setChecked(values.get("outcome") == REFUSED)
        ui.approval.setVisible(values.get("outcome") != REFUSED)
        ui.approve.setFocus()
        self.shown.emit()

    def _show_page(self, page: DecisionPage) -> None:
        ui = self.ui
        ui.subtitle.setText(spoken(page.subtitle))
        mark(ui.question, look="title")
        ui.question.say(spoken(page.question))
        ui.scope.say(spoken(page.scope))
        ui.period.show_period(*page.period)
        for name, text in page.tests:
            shown = self.findChild(QLabel, name)
            if isinstance(shown, Prose):
                shown.say(text)
        ui.advice_chip.setText(spoken(page.advice_word))
        mark(ui.advice_chip, chip=page.advice_kind)
        ui.advice.say(spoken(page.advice))
        ui.provision.say(spoken(page.provision))
        clear(ui.provision_source)
        if page.source:
            link = SourceLink(page.source)
            link.asked.connect(self.asked)
            ui.provision_source.addWidget(link)
        ui.provision_source.addStretch(1)

    def _show_earlier(self, found: Sequence[LikeInspection]) -> None:
        self.ui.earlier_card.show()
        self.ui.earlier.say(earlier_text(found))
        clear(self.ui.earlier_list)
        for one in found:
            word, kind = (self.tr("approved"), "good") if one.approved else (self.tr("refused"), "wrong")
            about = Prose(text=asked_text(one))
            line = row(chip(word, kind), about, label(one.school_year, "small"), space=SMALL)
            line.setStretch(1, 1)
            self.ui.earlier_list.addLayout(line)
            if one.motivation:
                self.ui.earlier_list.addWidget(Prose(text=f"“{one.motivation}”", look="muted"))

    def _choose(self, outcome: str) -> None:
        self.ui.approval.setVisible(outcome == APPROVED)
        self.ui.outcome_problem.show_reasons(())
        if outcome == REFUSED:
            self.state.set("conditions", None)
            self.state.set("valid_until", None)
        self.state.set("outcome", outcome)

    @override
    def show_answer(self, answer: Answer) -> None:
        told = [one for one in answer.reasons if self.state.tried or one.code not in MISSING]
        for name, shown in self._problems.items():
            shown.show_reasons(one for one in told if one.field == name)
        self.ui.reasons.show_reasons(one for one in told if one.field not in self._problems)

    @override
    def submit(self) -> None:
        if self.ui.valid_until.unclear:
            self.ui.valid_until.setFocus()
        else:
            self.state.submit(self.ui.password.text())
