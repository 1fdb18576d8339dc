"""Who takes part in a chat, each to be added to the case as a person."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QPushButton, QWidget

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.state.chat import TURNING
from caseapp.desktop.widget.layout import column
from caseapp.desktop.widget.prose import Prose


class MemberList(QWidget):
    """``added`` gives the name of who is to become a person of the case."""

    added = Signal(str)

    def __init__(self, members: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members = tuple(name.translate(TURNING) for name in members)
        about = Prose(text=self.tr("Names as they stand in the telephone that made the export."), look="small")
        self.names = QListView()
        self.names.setModel(QStringListModel(self._members, self))
        self.names.setAccessibleName(self.tr("Who takes part in this chat"))
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.setUniformItemSizes(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = QPushButton(self.tr("Add as a person"))
        self.add.setAutoDefault(False)
        icon.put(self.add, "person", "ink")
        self.add.clicked.connect(self._add)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self.names, self._add, context=Qt.ShortcutContext.WidgetShortcut)
        inside = column(self, space=SMALL)
        inside.addWidget(about)
        inside.addWidget(self.names, 1)
        inside.addWidget(self.add)
        if self._members:
            self.names.setCurrentIndex(self.names.model().index(0, 0))

    def _add(self) -> None:
        row = self.names.currentIndex().row()
        if 0 <= row < len(self._members):
            self.added.emit(self._members[row])
