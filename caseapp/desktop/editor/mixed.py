"""Editors for a list that is partly picked and partly written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.editor.pick import PickManyEditor
from caseapp.desktop.editor.text import LinesEditor
from caseapp.desktop.look.scale import TINY
from caseapp.desktop.widget.layout import column, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.option import Option
    from caseapp.model.value import Value


class MixedEditor(Editor):
    """Boxes to tick for what the case knows, and lines for what it does not."""

    def __init__(self, others: str) -> None:
        super().__init__()
        self._picked = PickManyEditor()
        self._written = LinesEditor()
        self._others = label(others, "muted")
        self._others.setBuddy(self._written.inputs()[0])
        inside = column(self, space=TINY)
        for part in (self._picked, self._others, self._written):
            inside.addWidget(part)
        self._known: set[str] = set()
        self._picked.edited.connect(self.edited)
        self._written.edited.connect(self.edited)
        self.setFocusProxy(self._written.inputs()[0])

    @override
    def offer(self, options: Iterable[Option]) -> None:
        found = tuple(options)
        self._known = {option.value for option in found}
        self._picked.setVisible(bool(found))
        self._picked.offer(found)

    @override
    def value(self) -> Value:
        picked, written = self._picked.value(), self._written.value()
        return (*picked, *written) if isinstance(picked, tuple) and isinstance(written, tuple) else ()

    @override
    def put(self, value: Value) -> None:
        items = (value,) if isinstance(value, str) else value if isinstance(value, tuple | list) else ()
        self._picked.put(tuple(item for item in items if item in self._known))
        self._written.put(tuple(item for item in items if item not in self._known))

    @override
    def called(self, label: str) -> None:
        self._picked.called(label)
        self._written.called(f"{label}: {self._others.text()}")

    @override
    def inputs(self) -> list[QWidget]:
        return [*self._picked.inputs(), *self._written.inputs()]
