"""One case: where it stands, what happened, what now, and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from caseapp.desktop.case_tabs import pictures_of, tabs_of
from caseapp.desktop.forms.case import Ui_Case
from caseapp.desktop.screen.case_words import head_chips, headline, tab_title
from caseapp.desktop.screen.dossier import Dossier
from caseapp.desktop.screen.history import History
from caseapp.desktop.screen.overview_part import OverviewPart
from caseapp.desktop.state.case import CaseState, OpenCase
from caseapp.desktop.state.part import PARTS
from caseapp.desktop.widget.layout import chip, clear
from caseapp.desktop.widget.sides import Sides
from caseapp.desktop.widget.tool_bar import WITHIN
from caseapp.desktop.widget.what_now_pane import WhatNowPane

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk

PLACES = ("overview", *(part.id for part in PARTS), "dossier")
"""The tabs, in order."""


class CaseScreen(QWidget):
    """``act`` asks for the form of an act, ``asked`` for a source, ``opened`` for the file of an act."""

    act = Signal(str, str, object)
    asked = Signal(str)
    opened = Signal(str, str)
    told = Signal(str, str)
    dated = Signal(object)
    dropped = Signal(str, object)
    pasting = Signal(str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_Case()
        ui.setupUi(self)
        self._desk = desk
        self.state = CaseState(desk, self)
        self.now = WhatNowPane()
        self.ui.now_scroll.add(self.now)
        self.overview = OverviewPart()
        self.parts = tabs_of(desk)
        self.dossier = Dossier(desk)
        self.ui.history.pictures = pictures_of(self.parts)
        self.history = History(self.ui.history, self.ui.history_part)
        self._stale: set[str] = set()
        self._arriving = False
        self.pages: dict[str, QWidget] = {"overview": self.overview, **self.parts, "dossier": self.dossier}
        for page in self.pages.values():
            ui.parts.addWidget(page)
        self.sides = Sides(ui.body, ui.layout_6, (ui.history_card, ui.now_card), ui.parts, ui.tabs)
        self._connect()
        self.ui.shut_page.hide()
        self.ui.body.hide()

    def _connect(self) -> None:
        self.ui.tabs.chosen.connect(self._turn_to)
        self.state.loaded.connect(self._show)
        self.state.shut.connect(self._shut)
        self.now.act.connect(self._ask_act)
        self.now.dated.connect(self.dated)
        self.ui.history.opened.connect(lambda ref: self.opened.emit(self.state.case_id, ref))
        for part in self.parts.values():
            part.act.connect(self._ask_act)
            part.opened.connect(lambda ref: self.opened.emit(self.state.case_id, ref))
            part.dated.connect(self.dated)
            part.dropped.connect(lambda files: self.dropped.emit(self.state.case_id, files))
            part.pasting.connect(lambda: self.pasting.emit(self.state.case_id))
        paste = QShortcut(QKeySequence.StandardKey.Paste, self, context=WITHIN)  # where no text has the focus
        paste.activated.connect(lambda: self.pasting.emit(self.state.case_id))
        for source in (self.now, self.ui.history, self.overview):
            source.asked.connect(self.asked)
        for teller in (self.dossier, self.parts["letters"]):
            teller.told.connect(self.told)  # type: ignore[union-attr]

    def open_case(self, case_id: str, ref: str = "") -> None:
        """Show a case: its first tab, one act in what happened, and the focus on what is to be done."""
        if ref or case_id != self.state.case_id:
            self.go_to("overview")
        self.history.look_for(ref)
        self._arriving = True
        self.state.load(case_id)

    def go_to(self, part: str) -> None:
        """Show a tab."""
        self.ui.tabs.choose(part)

    def _turn_to(self, name: str) -> None:
        page = self.pages.get(name, self.ui.history_card)
        self.ui.parts.setCurrentWidget(page)
        self.sides.make_room(whole=page is self.dossier)
        self._fill()

    def _show(self, opened: OpenCase) -> None:
        view = opened.view
        self.ui.shut_page.hide()
        self.ui.body.show()
        self.ui.head.show()
        self.ui.title.say(headline(opened))
        clear(self.ui.chips)
        for text, look in head_chips(opened):
            self.ui.chips.addWidget(chip(text, look))
        self.ui.stages.stand(view.stage, closed=view.case.closed, known=not opened.partly)
        self.history.show_case(view)
        self.now.show_now(view.number, opened.now, view.stage.value, self._desk.clock())
        self._stale = {"overview", *self.parts, "dossier"}
        self._fill()
        for part in PARTS:
            number = part.number(view.case)
            title = tab_title(part.id)
            self.ui.tabs.button(part.id).setText(f"{title} {number}" if number else title)
        for text in view.warnings[:1]:
            self.told.emit(text, "wrong")
        if self._arriving:
            self.now.take_focus()
        self._arriving = False
        self.shown.emit()

    def _fill(self) -> None:
        """Fill the tab that is shown, when it still shows what was before."""
        name, opened = self.ui.tabs.now, self.state.open
        if opened is None or name not in self._stale:
            return
        self._stale.discard(name)
        if name == "overview":
            self.overview.show_case(opened, self._desk.today())
        elif name == "dossier":
            self.dossier.show_case(opened)
        else:
            self.parts[name].show_case(opened)

    def _shut(self, text: str) -> None:
        for part in (self.ui.body, self.ui.head):
            part.hide()
        self.ui.shut.say(text)
        self.ui.shut_page.show()
        self.shown.emit()

    def _ask_act(self, act: str, fields: object) -> None:
        self.act.emit(self.state.case_id, act, fields)
