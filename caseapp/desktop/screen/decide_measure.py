"""*Besluit over een maatregel*: the intention with its facts at the left, the ladder and the decision beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.forms.decide_measure import Ui_DecideMeasure
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import SMALL, TINY
from caseapp.desktop.look.theme import mark
from caseapp.desktop.screen.choose_measure import ChooseMeasure
from caseapp.desktop.state.measure_page import Ground, MeasurePage, measure_page
from caseapp.desktop.widget.layout import card, chip, clear, column, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk


class DecideMeasure(ChooseMeasure):
    """Its own form of ``decide_measure``; without an intention it is that of choosing a measure."""

    begins_at_top = True

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self.pane, self.page = QWidget(), Ui_DecideMeasure()
        self.page.setupUi(self.pane)
        super().__init__(state, desk, parent)
        self.pane.hide()
        self.ui.companion.lines.insertWidget(0, self.pane)

    @override
    def built(self) -> None:
        found = measure_page(self.state)
        if found is None:
            return
        self._show_page(found)
        self.pane.show()
        self.beside.read_first()

    def _show_page(self, found: MeasurePage) -> None:
        page = self.page
        self.ui.help.say(spoken(found.subtitle))
        self.ui.help.show()
        mark(page.question, look="title")
        page.question.say(spoken(found.question))
        page.scope.say(spoken(found.scope))
        mark(page.gravity, chip="due")
        page.gravity.setText(spoken(found.gravity))
        page.gravity.setVisible(bool(found.gravity))
        clear(page.facts)
        for ground in found.grounds:
            page.facts.addWidget(self._ground(ground))
        clear(page.weighed)
        for heading, text in found.parts:
            page.weighed.addWidget(card(Prose(text=text), title=spoken(heading), space=TINY))
        page.provision.say(spoken(found.provision))
        clear(page.provision_source)
        if found.source:
            page.provision_source.addWidget(self._link(found.source))
        page.provision_source.addStretch(1)

    def _ground(self, ground: Ground) -> QWidget:
        found = QWidget()
        inside = column(found, space=TINY)
        inside.addWidget(Prose(text=ground.fact))
        line = row(space=SMALL)
        if ground.norm:
            line.addWidget(self._link(ground.norm))
        if ground.contested:
            line.addWidget(chip(self.tr("disputed"), "due"))
        line.addWidget(Prose(text=ground.rests_on or self.tr("no evidence given"), look="muted"), 1)
        inside.addLayout(line)
        return found

    def _link(self, source: str) -> SourceLink:
        link = SourceLink(source)
        link.asked.connect(self.asked)
        return link
