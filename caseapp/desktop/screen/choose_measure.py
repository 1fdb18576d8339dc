"""*Maatregel kiezen*: the form of an intention or a measure, with the range as a ladder and like cases beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from caseapp.desktop.editor.ladder import LadderEditor
from caseapp.desktop.forms.choose_measure import Ui_ChooseMeasure
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import SMALL, TINY
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.choose_measure import ChooseMeasureState, facts_text
from caseapp.desktop.widget.layout import chip, clear, column, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from caseapp.desktop.editor.base import Editor
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.option import Pool
    from caseapp.office.precedent import LikeMeasure
    from caseapp.procedure.definition import Field
    from caseapp.procedure.ladder import Ladder


SETTLED = 40
"""Milliseconds after which the layout has come to rest."""


class LikeCases(QFrame):
    """What was decided before; ``asked`` is a source that was clicked."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ChooseMeasure()
        self.ui.setupUi(self)

    def show_cases(self, found: Sequence[LikeMeasure]) -> None:
        """Show them, the likest first."""
        clear(self.ui.cases)
        self.ui.none.setVisible(not found)
        for one in found:
            self.ui.cases.addWidget(self._case(one))

    def _case(self, one: LikeMeasure) -> QWidget:
        found = QWidget()
        inside = column(found, space=TINY)
        measure = spoken(one.measure)
        head = row(label(measure[:1].upper() + measure[1:], "strong"), 1, label(one.school_year, "small"), space=SMALL)
        if not one.stands:
            head.insertWidget(1, chip(self.tr("lifted or annulled"), "due"))
        inside.addLayout(head)
        inside.addWidget(Prose(text=facts_text(one), look="muted"))
        links = row(space=SMALL)
        for norm in one.norms:
            link = SourceLink(norm)
            link.asked.connect(self.asked)
            links.addWidget(link)
        if one.same:
            links.addWidget(chip(self.tr("same rule"), "accent"))
        links.addStretch(1)
        inside.addLayout(links)
        return found


class ChooseMeasure(ActForm):
    """Its own form of the acts that choose a measure."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self._ladder: LadderEditor | None = None
        self._climbed = False
        self.choosing = ChooseMeasureState(desk, state)
        super().__init__(state, desk.clock, parent)
        self.choosing.setParent(self)
        self.like = LikeCases()
        self.like.asked.connect(self.asked)
        self.like.show_cases(())
        self.accompany(self.like)
        self.choosing.climbed.connect(self._show_ladder)
        self.choosing.compared.connect(self.like.show_cases)

    @override
    def editor(self, field: Field, pool: Pool, now: Callable[[], datetime]) -> Editor:
        if field.name != self.choosing.field:
            return super().editor(field, pool, now)
        self._ladder = LadderEditor(pool.options(field, {}))
        self._ladder.asked.connect(self.asked)
        return self._ladder

    def _show_ladder(self, ladder: Ladder) -> None:
        if self._ladder is None:
            return
        self._ladder.show_ladder(ladder)
        if not self._climbed:
            # what is above the ladder grew with it, so what had the focus has moved away
            self._climbed = True
            QTimer.singleShot(SETTLED, self, self._go_to_ladder)

    def _go_to_ladder(self) -> None:
        row, inside = self.rows.rows[self.choosing.field], self.ui.fields.widget()
        if inside is not None and self._ladder is not None and self._ladder.worked_at:
            self.ui.fields.verticalScrollBar().setValue(row.mapTo(inside, QPoint()).y())
