"""*Personen*: everybody who appears in a case that one may read, and what stands about one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from caseapp.desktop.forms.persons import Ui_Persons
from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.screen.person import PersonPane
from caseapp.desktop.state.persons import PersonList, PersonState, category_name
from caseapp.desktop.widget.line import let_clear
from caseapp.desktop.widget.prose import Prose
from caseapp.model.term import Category

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.office.person import PersonView

TYPING_PAUSE, ROW_HEIGHT = 120, 36


class Persons(QWidget):
    """``case`` opens a case, ``wanted`` the form of an act, ``asked`` a source."""

    case = Signal(str)
    wanted = Signal(object)
    asked = Signal(str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Persons()
        self.ui.setupUi(self)
        self._desk = desk
        self.list = PersonList(desk, self)
        self.state = PersonState(desk, self)
        self._wanted = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._fill()
        self._table()
        self._connect()

    def load(self) -> None:
        """Read the list again."""
        self.list.reload()

    def show_person(self, key: str, name: str) -> None:
        """Show one person, in the list of those who are called so."""
        self._wanted = key
        self.ui.filter.setText(name)
        self._filter()

    def _fill(self) -> None:
        ui = self.ui
        ui.category.addItem(self.tr("Everybody"), None)
        for category in Category:
            ui.category.addItem(category_name(category), category.value)
        ui.school.addItem(self.tr("All schools"), None)
        for school in self._desk.session.organisation.schools:
            ui.school.addItem(school.name, school.name)
        ui.school.setCurrentIndex(0)
        ui.empty.say(self.tr("Nobody matches. Persons appear here when they are added to a case that you may read."))
        ui.empty.hide()
        ui.detail.lines.setSpacing(LARGE)
        ui.detail.keep_gutter()
        self.setFocusProxy(ui.filter)
        let_clear(ui.filter)

    def _table(self) -> None:
        table = self.ui.table
        table.show_rows(self.list, wide=0)
        table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.on_enter(self._into)

    def _connect(self) -> None:
        ui = self.ui
        self._pause.timeout.connect(self._filter)
        ui.filter.textChanged.connect(lambda _text: self._pause.start())
        for box in (ui.category, ui.school):
            box.activated.connect(self._filter)
        QShortcut(
            QKeySequence(Qt.Key.Key_Down), ui.filter, ui.table.setFocus, context=Qt.ShortcutContext.WidgetShortcut
        )
        ui.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.list.counted.connect(self._counted)
        self.state.loaded.connect(self._show)
        self.state.gone.connect(self._say)

    def _filter(self) -> None:
        ui = self.ui
        self.list.ask(text=ui.filter.text().strip(), category=ui.category.currentData(), school=ui.school.currentData())

    def _counted(self, total: int) -> None:
        ui = self.ui
        ui.total.setText(self.tr("1 person") if total == 1 else self.tr("{total} persons").format(total=total))
        ui.empty.setVisible(total == 0)
        if total:
            ui.table.setCurrentIndex(self.list.index(self.list.place_of(self._wanted or self.state.key), 0))
            self._wanted = ""
        else:
            self.ui.detail.clear()
        self.shown.emit()

    def _chosen(self, index: QModelIndex) -> None:
        row = self.list.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.state.open(row.key)

    def _into(self) -> None:
        """Go on to what stands about the person."""
        self.ui.table.focusNextChild()

    def _show(self, view: PersonView) -> None:
        pane = PersonPane(view, self._desk.clock())
        pane.case.connect(self.case)
        pane.asked.connect(self.asked)
        pane.wanted.connect(self.wanted)
        pane.person.connect(self.state.open)
        inside = self.ui.detail.isAncestorOf(QApplication.focusWidget() or self)
        self.ui.detail.clear()
        self.ui.detail.add(pane)
        if inside:
            pane.setFocus()
        self.ui.detail.verticalScrollBar().setValue(0)

    def _say(self, text: str) -> None:
        self.ui.detail.clear()
        self.ui.detail.add(Prose(text=text, look="muted"))
