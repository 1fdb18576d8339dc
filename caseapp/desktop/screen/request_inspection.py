"""*Controle aanvragen*: how much is asked on a strip, what the text says, and an example with each of the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from caseapp.desktop.forms.request_inspection import Ui_RequestInspection
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import SMALL, TINY
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.request_inspection import TESTS, examples, scope
from caseapp.desktop.widget.layout import chip, clear
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.zone import local

if TYPE_CHECKING:
    from datetime import date

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value


class RequestInspection(ActForm):
    """Its own form of ``request_inspection``."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self.pane, self.request = QWidget(), Ui_RequestInspection()
        self.request.setupUi(self.pane)
        super().__init__(state, desk.clock, parent)
        self.request.strip.moved.connect(self._move)
        self.accompany(self.pane)

    @override
    def built(self) -> None:
        for test in TESTS:
            self.rows.rows[test].add_below(self._example(test))
        self._show()

    @override
    def _edited(self, name: str, value: Value) -> None:
        super()._edited(name, value)
        self._show()

    def _example(self, test: str) -> QWidget:
        good, bad = examples(test)
        found = QWidget()
        lines = QGridLayout(found)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setVerticalSpacing(TINY)
        lines.setHorizontalSpacing(SMALL)
        lines.setColumnStretch(1, 1)
        said = ((self.tr("Good"), "good", good), (self.tr("Not enough"), "due", bad))
        for at, (word, kind, text) in enumerate(said):
            lines.addWidget(chip(word, kind), at, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(Prose(text=f"“{text}”", look="small"), at, 1)
        return found

    def _show(self) -> None:
        found, pane = scope(self.state), self.request
        pane.strip.show_scope(found.asked, found.incident, local(self._now()).date())
        pane.length.say(found.text)
        pane.provision.say(spoken(found.provision))
        clear(pane.provision_source)
        if found.source:
            link = SourceLink(found.source)
            link.asked.connect(self.asked)
            pane.provision_source.addWidget(link)
        pane.provision_source.addStretch(1)

    def _move(self, start: date, end: date) -> None:
        self.rows.fill({"period_from": start, "period_to": end})
        for name in ("period_from", "period_to"):
            self.rows.rows[name].editor.edited.emit()
