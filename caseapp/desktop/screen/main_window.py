"""The main window: the rail, the search field, and the screen that is shown."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.forms.main_window import Ui_MainWindow
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.look.theme import mark
from caseapp.desktop.place import CASES
from caseapp.desktop.state.foot import FootState
from caseapp.desktop.state.search import SearchState
from caseapp.desktop.way import Way
from caseapp.desktop.widget.line import let_clear
from caseapp.desktop.widget.low import Low
from caseapp.desktop.widget.search_results import SearchResults
from caseapp.procedure.wording import roles_held

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.foot import Foot

LEAST_RAIL, MOST_RAIL = 168, 240
"""Pixels; the names of the places are always seen whole, that of an organisation as far as there is room."""

SHOW_BUSY_AFTER = 250
"""Milliseconds: what is ready sooner needs no sign of work."""


class MainWindow(QWidget):
    """``locked`` asks for the password before anything else is shown, ``helped`` for an explanation."""

    locked = Signal()
    helped = Signal()

    def __init__(self, desk: Desk, *, demonstration: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._desk = desk
        self.way = Way(desk, self.ui.pages, self)
        self.search = SearchState(desk, self)
        self.results = SearchResults(self.ui.search, self)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(SHOW_BUSY_AFTER)
        self.foot = FootState(desk, self)
        self._who(demonstration=demonstration)
        self._connect()
        Low(self.ui.rail, self.ui.layout_2, last=True)
        self.ui.places.focus_here()
        self.way.go_to_first()
        self.foot.look()

    def _who(self, *, demonstration: bool) -> None:
        ui, member = self.ui, self._desk.session.member
        roles = spoken(roles_held(member))
        ui.member.setText(member.name)
        ui.roles.setText(roles)
        ui.roles.setVisible(bool(roles) and roles.casefold() != member.name.casefold())
        ui.connection.setText(self._desk.session.organisation.name)
        ui.demonstration.setVisible(demonstration)
        ui.progress.hide()
        let_clear(ui.search)
        icon.put(ui.help, "info", "muted")
        icon.put(ui.lock, "lock", "muted")
        icon.put(ui.new_case, "plus", "ink")

    def _connect(self) -> None:
        ui, way = self.ui, self.way
        ui.places.show_places(tuple(way.places.values()))
        self._fit_rail()
        chain = [ui.new_case, *ui.places.buttons.values(), ui.help, ui.lock]
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)
        ui.places.chosen.connect(way.go_to)
        ui.new_case.clicked.connect(way.report)
        ui.lock.clicked.connect(self.locked)
        ui.help.clicked.connect(self.helped)
        way.told.connect(ui.banner.tell)
        way.moved.connect(self._moved)
        way.counted.connect(ui.places.wait)
        ui.search.textChanged.connect(self.search.ask)
        self.search.found.connect(self.results.show_found)
        self.results.case.connect(way.open_case)
        self.results.left.connect(self.search.stop)
        self.results.person.connect(way.show_person)
        self.foot.told.connect(self._show_foot)
        self.foot.changed.connect(self._refresh)
        self._desk.task.busy.connect(self._work_begins_or_ends)
        self._busy.timeout.connect(ui.progress.show)
        QShortcut(QKeySequence("Ctrl+K"), self, self.results.come)
        QShortcut(QKeySequence("Ctrl+N"), self, way.report)
        QShortcut(QKeySequence("Ctrl+L"), self, self.locked.emit)
        QShortcut(QKeySequence("F5"), self, way.refresh)
        QShortcut(QKeySequence.StandardKey.Print, self, way.print_page)

    def _fit_rail(self) -> None:
        """The same width on every page, whatever room a page leaves: as wide as the longest word, within reason."""
        rail, margins = self.ui.rail, self.ui.layout_2.contentsMargins()
        places = self.ui.places.minimumSizeHint().width() + margins.left() + margins.right()
        rail.setFixedWidth(max(LEAST_RAIL, places, min(rail.minimumSizeHint().width(), MOST_RAIL)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """In another language or size of text the words take other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit_rail)

    def _moved(self, place: str) -> None:
        self.results.hide()
        self.ui.banner.hide()
        self.ui.places.stand(CASES if place == "case" else place)

    def _show_foot(self, foot: Foot) -> None:
        thrown_away = self.ui.demonstration.isVisibleTo(self)
        for label, (text, look) in ((self.ui.store, foot.store), (self.ui.backup, foot.backup)):
            label.setText(text)
            label.setVisible(bool(text) and not thrown_away)
            mark(label, look=f"{look}_small" if look == "due" else look)
        self._fit_rail()

    def _refresh(self, changed: tuple[str, ...]) -> None:
        """What others did is shown, but not under somebody who is filling in a form."""
        if self.way.form is None:
            self.way.take_up(changed)

    def _work_begins_or_ends(self, busy: bool) -> None:
        if busy:
            self._busy.start()
        else:
            self._busy.stop()
            self.ui.progress.hide()
