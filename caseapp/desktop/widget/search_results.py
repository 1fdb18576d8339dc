"""What was found, under the search field, with the words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.widget.layout import column, label
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.index.row import MARK_END, MARK_START
from caseapp.procedure.catalogue import label as act_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.index.row import Hit

WIDTH, HEIGHT, BELOW = 620, 420, 4


class _Row(QPushButton):
    def __init__(self, hit: Hit) -> None:
        super().__init__()
        self.case_id = hit.case_id
        self.setProperty("look", "row")
        inside = column(self, space=TINY, margin=SMALL)
        name = label(f"{hit.case_id} · {hit.title}", "strong")
        snippet = Prose(look="muted")
        snippet.say_marked(f"{act_label(hit.act)}: {hit.snippet}", MARK_START, MARK_END)
        for part in (name, snippet):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(inside.heightForWidth(WIDTH - 3 * MEDIUM))
        self.setAccessibleName(f"{name.text()}. {snippet.plain}")


class SearchResults(QFrame):
    """Lies over the screen under ``field``; ``case`` asks to open one."""

    case = Signal(str)

    def __init__(self, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._field = field
        self._under = parent
        self._rows: list[_Row] = []
        self._head = label("", "small")
        self._list = ScrollColumn(space=0)
        inside = column(self, space=TINY, margin=SMALL)
        inside.addWidget(self._head)
        inside.addWidget(self._list)
        field.installEventFilter(self)
        self.hide()

    def show_hits(self, text: str, hits: Sequence[Hit]) -> None:
        """Show what was found; nothing is asked with an empty text."""
        self._list.clear()
        self._rows = []
        self.setVisible(bool(text))
        if not text:
            return
        for hit in hits:
            row = _Row(hit)
            row.clicked.connect(lambda _checked=False, case_id=hit.case_id: self._open(case_id))
            row.installEventFilter(self)
            self._rows.append(row)
            self._list.add(row)
        found = self.tr("{number} found").format(number=len(hits))
        self._head.setText(found if hits else self.tr("Nothing found for “{text}”.").format(text=text))
        below = self._field.mapTo(self._under, self._field.rect().bottomLeft())
        wanted = sum(row.height() for row in self._rows) + self._head.sizeHint().height() + 4 * SMALL
        self.setGeometry(below.x(), below.y() + BELOW, WIDTH, min(HEIGHT, wanted))
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden() or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.hide()
            self._field.setFocus()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rows:
            row = watched if isinstance(watched, _Row) else self._rows[0]
            self._open(row.case_id)
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(watched, 1 if key is Qt.Key.Key_Down else -1)
            return True
        return False

    def _move(self, watched: QObject, by: int) -> None:
        at = self._rows.index(watched) + by if isinstance(watched, _Row) else 0 if by > 0 else -1
        if 0 <= at < len(self._rows):
            self._rows[at].setFocus()
            self._list.ensureWidgetVisible(self._rows[at])
        elif at < 0:
            self._field.setFocus()

    def _open(self, case_id: str) -> None:
        self.hide()
        self._field.clear()
        self.case.emit(case_id)
