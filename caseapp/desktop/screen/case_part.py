"""One tab of a case: the acts that belong there, and the acts that can be done there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.as_written import on_button
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import MEDIUM, SMALL
from caseapp.desktop.state.appointment import talk_of
from caseapp.desktop.state.evidence_ref import evidence_of
from caseapp.desktop.state.option import evidence_name
from caseapp.desktop.widget.act_card import ActCard
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import card, clear, column
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.catalogue import label as act_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.case import OpenCase
    from caseapp.desktop.state.part import Part
    from caseapp.model.act import RecordedAct


class CasePart(QWidget):
    """``act`` asks for a form; ``opened`` for evidence, ``dated`` for a calendar file."""

    act = Signal(str, object)
    opened = Signal(str)
    dated = Signal(object)
    dropped = Signal(object)
    pasting = Signal()

    def __init__(self, part: Part, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._empty = empty
        self._buttons = column(space=SMALL)
        self._list = ScrollColumn(space=MEDIUM)
        inside = column(self, space=MEDIUM)
        inside.addLayout(self._buttons)
        inside.addWidget(self._list, 1)

    def show_case(self, opened: OpenCase) -> None:
        """Show this part of a case."""
        self._list.clear()
        clear(self._buttons)
        acts = self._part.acts(opened.view.case)
        for act in acts:
            title, without = heading(act)
            details = opened.telling.details(act, without=without)
            date = talk_of(opened.view.number, act)
            seen = evidence_of(act, opened.view.case)
            made = ActCard(act, title, opened.author(act), details, evidence=seen, date=date is not None)
            made.opened.connect(self.opened)
            made.dated.connect(lambda found=date: self.dated.emit(found))
            self._list.add(made)
        if not acts:
            self._list.add(card(Prose(text=self._empty, look="muted")))
        self._offer(opened)

    def _offer(self, opened: OpenCase) -> None:
        flow = Flow()
        for one in opened.now.can:
            if one.act in self._part.offers and one.act in CATALOGUE:
                button = QPushButton(
                    on_button(f"{spoken(one.label)} · {one.about}" if one.about else spoken(one.label))
                )
                icon.put(button, "plus", "ink")
                button.clicked.connect(self._asks(one.act, one.fields))
                flow.add(button)
        self._buttons.addWidget(flow)
        flow.setVisible(flow.filled)

    def _asks(self, act: str, fields: object) -> Callable[[], None]:
        return lambda: self.act.emit(act, fields)


def heading(act: RecordedAct) -> tuple[str, frozenset[str]]:
    """The heading of a card, and the fields that it already tells."""
    if act.act == "add_person" and act.fields.text("name"):
        return act.fields.text("name"), frozenset({"name"})
    if act.act == "add_evidence" and "file" in act.fields:
        return evidence_name(act), frozenset({"file"})
    return spoken(act_label(act.act)), frozenset()
