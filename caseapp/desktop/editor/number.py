"""The editor for a table of numbers, such as terms: each with what it is and in what it is counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.layout import label
from caseapp.desktop.widget.line import Line
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.value import Value

WIDTH = 72
MOST = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow:
    """One number: its key, what it is, its unit, and what holds when nothing is filled in."""

    key: str
    label: str
    unit: str
    usual: int


class NumbersEditor(Editor):
    """A line for each number; an empty one means the usual number, which is shown in grey."""

    def __init__(self, rows: Iterable[NumberRow]) -> None:
        super().__init__()
        self._lines: dict[str, Line] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SMALL)
        for at, one in enumerate(rows):
            line = Line()
            line.setFixedWidth(WIDTH)
            line.setValidator(QIntValidator(0, MOST, line))
            line.setPlaceholderText(str(one.usual))
            line.setAccessibleName(f"{one.label} ({one.unit})")
            line.written.connect(self.edited)
            self._lines[one.key] = line
            grid.addWidget(Prose(text=one.label), at, 0)
            grid.addWidget(line, at, 1)
            grid.addWidget(label(one.unit, "muted"), at, 2)
        grid.setColumnStretch(0, 1)
        self.setFocusProxy(next(iter(self._lines.values())))

    @override
    def value(self) -> Value:
        return {key: int(line.text()) for key, line in self._lines.items() if line.text().strip().isdigit()}

    @override
    def put(self, value: Value) -> None:
        table = value if isinstance(value, Mapping) else {}
        for key, line in self._lines.items():
            number = table.get(key)
            line.show_text(str(number) if isinstance(number, int) else "")

    @override
    def called(self, label: str) -> None:
        for line in self._lines.values():
            line.setAccessibleDescription(label)
