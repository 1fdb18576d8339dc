"""*Horen*, the report: who was there, what was said, what came before it, and the report on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.forms.record_hearing import Ui_RecordHearing
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.printing import document, print_text
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.record_hearing import came_before, report
from caseapp.desktop.widget.layout import clear
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value


class RecordHearing(ActForm):
    """Its own form of ``record_hearing``."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self.pane, self.hearing = QWidget(), Ui_RecordHearing()
        self.hearing.setupUi(self.pane)
        super().__init__(state, desk.clock, parent)
        icon.put(self.hearing.print, "print", "ink")
        self.hearing.print.clicked.connect(self._print)
        self.accompany(self.pane)

    @override
    def built(self) -> None:
        self._show()

    @override
    def _edited(self, name: str, value: Value) -> None:
        super()._edited(name, value)
        if name == "respondent":
            self._show()

    def _show(self) -> None:
        clear(self.hearing.before)
        told = came_before(self.state.pool, str(self.state.values.get("respondent") or ""))
        for sentence in told:
            self.hearing.before.addWidget(Prose(text=spoken(sentence)))
        if not told:
            text = self.tr("Nobody has been invited yet, and nothing has been shared.")
            self.hearing.before.addWidget(Prose(text=text, look="muted"))

    def _print(self) -> None:
        print_text(document(self.tr("Record of a meeting"), report(self.state)), self)
