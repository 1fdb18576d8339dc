"""*Zaken*: the list of cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from caseapp.desktop.forms.cases import Ui_Cases
from caseapp.desktop.state.cases import COLUMNS, CaseList
from caseapp.procedure.outlook import STAGE_NAMES

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import CaseQuery

TYPING_PAUSE = 150
ROW_HEIGHT = 36
TITLE = 1


class Cases(QWidget):
    """``case`` asks to open one."""

    case = Signal(str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Cases()
        self.ui.setupUi(self)
        self.list = CaseList(desk, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._fill(desk)
        self._table()
        self._connect()

    def load(self) -> None:
        """Read the list again, and go to it."""
        self.list.reload()

    def show_query(self, query: CaseQuery, words: str) -> None:
        """Show the cases behind a figure; ``words`` say what they have in common."""
        self.list.query = replace(query, limit=self.list.query.limit)
        self.ui.total.setToolTip(words)
        self.list.reload()

    def _fill(self, desk: Desk) -> None:
        self.ui.stage.addItem(self.tr("All stages"), None)
        for stage, name in STAGE_NAMES.items():
            self.ui.stage.addItem(name, stage.value)
        self.ui.school.addItem(self.tr("All schools"), None)
        for school in desk.session.organisation.schools:
            self.ui.school.addItem(school.name, school.name)
        self.ui.empty.say(self.tr("No case fits. Make the filter wider, or report an incident with Ctrl+N."))
        self.ui.empty.hide()

    def _table(self) -> None:
        table = self.ui.table
        table.setModel(self.list)
        self.setFocusProxy(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for at, one in enumerate(COLUMNS):
            table.setColumnWidth(at, one.width)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)

    def _connect(self) -> None:
        ui = self.ui
        self._pause.timeout.connect(self._filter)
        ui.filter.textEdited.connect(self._pause.start)
        for box in (ui.stage, ui.school):
            box.activated.connect(self._filter)
        for tick in (ui.open_only, ui.mine):
            tick.toggled.connect(self._filter)
        ui.table.doubleClicked.connect(self._open)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), ui.table, self._open_current, context=Qt.ShortcutContext.WidgetShortcut)
        self.list.counted.connect(self._counted)

    def _filter(self) -> None:
        self.list.ask(
            text=self.ui.filter.text().strip(),
            stage=self.ui.stage.currentData(),
            school=self.ui.school.currentData(),
            open_only=self.ui.open_only.isChecked(),
            mine=self.ui.mine.isChecked(),
        )

    def _counted(self, total: int) -> None:
        self.ui.total.setText(self.tr("1 case") if total == 1 else self.tr("{total} cases").format(total=total))
        self.ui.empty.setVisible(total == 0)
        if total and not self.ui.table.currentIndex().isValid():
            self.ui.table.setCurrentIndex(self.list.index(0, 0))
        self.shown.emit()

    def _open_current(self) -> None:
        self._open(self.ui.table.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        case = self.list.case_at(index.row()) if index.isValid() else None
        if case is not None:
            self.case.emit(case.id)
