"""The files within a file, of which each can be taken in as evidence of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.state.parts import PartList
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from caseapp.evidence.reading.result import Part

AROUND = 14
KIND, SIZE = 170, 84
SHOWN = 6
"""So many rows at most without scrolling."""


class PartTable(QWidget):
    """``taken`` gives the part that is to become evidence."""

    taken = Signal(object)

    def __init__(self, parts: tuple[Part, ...], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableView()
        self.table.setModel(PartList(parts, self))
        self.table.setAccessibleName(title)
        self._look()
        self.take = QPushButton(self.tr("Add as evidence"))
        self.take.setAutoDefault(False)
        icon.put(self.take, "plus", "ink")
        self.take.clicked.connect(self._take)
        self._said = Prose(look="muted")
        inside = column(self, space=SMALL)
        inside.addLayout(row(label(title, "heading"), 1, self.take))
        inside.addWidget(self.table, 1)
        inside.addWidget(self._said)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.table.doubleClicked.connect(lambda _index: self._take())
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self.table, self._take, context=Qt.ShortcutContext.WidgetShortcut)
        if parts:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        self._choose()

    def _look(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        rows, head = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + AROUND)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column_at, width in ((1, KIND), (2, SIZE)):
            table.setColumnWidth(column_at, max(width, head.sectionSizeHint(column_at)))

    def keep_low(self) -> None:
        """Be as high as the rows ask, and one row at least: under what they came with, that is what one reads."""
        rows, table = self.table.verticalHeader(), self.table
        around = table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth()
        table.setMinimumHeight(around + rows.defaultSectionSize())
        table.setMaximumHeight(around + rows.defaultSectionSize() * min(max(rows.count(), 1), SHOWN))

    @property
    def chosen(self) -> Part | None:
        """The part on which the cursor stands."""
        model, index = self.table.model(), self.table.currentIndex()
        return model.parts[index.row()] if isinstance(model, PartList) and index.isValid() else None

    def _choose(self) -> None:
        part = self.chosen
        self.take.setEnabled(part is not None and bool(part.address))
        locked = part is not None and not part.address
        self._said.say(self.tr("This file cannot be extracted: it is locked or damaged.") if locked else "")
        self._said.setVisible(locked)

    def _take(self) -> None:
        part = self.chosen
        if part is not None and part.address:
            self.taken.emit(part)
