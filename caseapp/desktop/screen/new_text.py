"""A new version of the protocol: chosen as a file, checked, and put into use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from caseapp.desktop.forms.new_text import Ui_NewText
from caseapp.desktop.language import spoken
from caseapp.desktop.look.theme import mark
from caseapp.desktop.state.source import standing_text
from caseapp.desktop.widget.complaint_line import complaint_line
from caseapp.desktop.widget.day_field import DayField
from caseapp.desktop.widget.drafting import DraftingDialog
from caseapp.desktop.widget.file_dialog import ask_open
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.resting import resting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.setting_draft import SettingDraft
    from caseapp.desktop.state.texts import Checked, NewTextState
    from caseapp.model.reason import Answer


class NewText(DraftingDialog):
    """``adopted`` tells that it was put into use."""

    snug = True

    adopted = Signal()

    def __init__(self, state: NewTextState, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewText()
        self.ui.setupUi(self)
        self.state = state
        state.setParent(self)
        self.consented_on, self.adopted_on = DayField(today), DayField(today)
        for place, field, name in (
            (self.ui.consented_here, self.consented_on, self.ui.consented_label),
            (self.ui.adopted_here, self.adopted_on, self.ui.adopted_label),
        ):
            place.addWidget(field)
            field.name(name.text())
            name.setBuddy(field)
        self.ui.draft.say(self.tr("What you chose before has been restored."))
        for part in (self.ui.dates, self.ui.problem, self.ui.reasons, self.ui.draft):
            part.hide()
        self._connect()
        state.draft.load()

    def _connect(self) -> None:
        ui, state = self.ui, self.state
        ui.choose.clicked.connect(self._ask_path)
        ui.leave.clicked.connect(self.cancel)
        for day in (self.consented_on, self.adopted_on):
            day.edited.connect(lambda: state.take_days(self.consented_on.line.text(), self.adopted_on.line.text()))
        state.resumed.connect(self._resume)
        ui.do_it.clicked.connect(self._adopt)
        state.checked.connect(self._show)
        state.problem.connect(self._show_problem)
        state.refused.connect(self._refuse)
        state.waiting.connect(resting(ui.do_it))
        state.done.connect(self._finish)

    def _resume(self, consented: str, adopted: str) -> None:
        self.consented_on.line.setText(consented)
        self.adopted_on.line.setText(adopted)
        self.ui.draft.show()

    @property
    @override
    def draft(self) -> SettingDraft:
        return self.state.draft

    def _ask_path(self) -> None:
        ask_open(self, self.tr("Choose a text"), self.tr("Texts"), "*.toml", self.check)

    def check(self, path: str) -> None:
        """Look at a file."""
        self.ui.problem.hide()
        self.ui.file.say(Path(path).name)
        self.state.check(Path(path))

    def _show(self, found: Checked) -> None:
        ui = self.ui
        ui.check.clear()
        ui.file.say(found.name)
        ui.do_it.setEnabled(found.protocol is not None)
        ui.dates.setVisible(found.asks_dates)
        if found.protocol is not None:
            text = self.tr("{title}, {organisation}. {number} provisions. Nothing is wrong with it.").format(
                title=found.protocol.title,
                organisation=found.protocol.organisation,
                number=len(found.protocol.provisions),
            )
            ui.check.add(Prose(text=text, look="good"))
            ui.check.add(Prose(text=spoken(standing_text(found.protocol))))
            mark(ui.do_it, look="primary")
            ui.do_it.setFocus()
            return
        number = len(found.complaints)
        many = self.tr("{number} things are not right. Correct them and choose the file again.")
        one = self.tr("1 thing is not right. Correct it and choose the file again.")
        ui.check.add(Prose(text=many.format(number=number) if number > 1 else one, look="wrong"))
        for complaint in found.complaints:
            ui.check.add(complaint_line(complaint, key=True))

    def _adopt(self) -> None:
        unclear = next((one for one in (self.consented_on, self.adopted_on) if one.unclear), None)
        if unclear is not None:
            self._show_problem(self.tr("I do not know this day. Write it as 2-3-2026, or as 2 March."))
            unclear.setFocus()
            return
        self.state.adopt(self.consented_on.day, self.adopted_on.day)

    def _refuse(self, answer: Answer) -> None:
        self.ui.reasons.show_reasons(answer.reasons)

    def _show_problem(self, text: str) -> None:
        self.ui.problem.say(spoken(text))
        self.ui.problem.show()

    def _finish(self) -> None:
        self.adopted.emit()
        self.accept()
