"""A small picture or an icon, and the name of evidence; pressed, it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.as_written import as_tip, on_button
from caseapp.desktop.look import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from caseapp.desktop.state.thumbnail import Thumbnails

PICTURE = QSize(56, 42)


class EvidenceLink(QPushButton):
    """``looked`` gives the ref; the small picture is asked for when the link is first seen."""

    looked = Signal(str)

    def __init__(self, ref: str, name: str, pictures: Thumbnails | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref, self._name, self._pictures = ref, name, pictures
        self._asked = pictures is None
        self.setProperty("look", "link")
        self.setAutoDefault(False)
        icon.put(self, "look", "accent")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("View {name}").format(name=name))
        self.setToolTip(as_tip(self.accessibleName()))
        self._elide()
        self.clicked.connect(lambda: self.looked.emit(ref))
        if pictures is not None:
            pictures.came.connect(self._came)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._asked:
            self._asked = True
            self._came(self._ref)
        super().paintEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _came(self, ref: str) -> None:
        if self._pictures is None or ref != self._ref or not self._asked:
            return
        found = self._pictures.picture(ref)
        if not found.isNull():
            self.setIcon(QIcon(QPixmap.fromImage(found)))
            self.setProperty("icon_name", "")
            self.setIconSize(PICTURE)
            self._elide()

    def _elide(self) -> None:
        room = max(self.width() - self.iconSize().width() - 16, 24)
        words = QFontMetrics(self.font()).elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        if words != self.text():
            self.setText(on_button(words))
