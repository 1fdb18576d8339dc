"""The editor for a table of lists, such as mandates: acts and measures, and the roles that may do them as well."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.layout import clear, column, row
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.desktop.state.option import Option
    from caseapp.model.value import Value


class TablesEditor(Editor):
    """Lines of *what* and *which*, one picked from each list; several of the second may go with one of the first."""

    def __init__(self, first: Iterable[Option], second: Iterable[Option], *, words: tuple[str, str]) -> None:
        super().__init__()
        self._first = {one.value: one.label for one in first}
        self._second = {one.value: one.label for one in second}
        self._pairs: list[tuple[str, str]] = []
        self._what, self._which = Picker(), Picker()
        from caseapp.desktop.state.option import Option

        for picker, options, name in (
            (self._what, self._first, words[0]),
            (self._which, self._second, words[1]),
        ):
            picker.fill(Option(value=value, label=text) for value, text in options.items())
            picker.setAccessibleName(name)
            picker.setPlaceholderText(name)
        self._add = QPushButton(self.tr("Add"))
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._added)
        for picker in (self._what, self._which):
            picker.activated.connect(self.edited)
        inside = column(self, space=SMALL)
        self._list: QVBoxLayout = column(space=SMALL)
        inside.addLayout(self._list)
        inside.addLayout(row(self._what, self._which, self._add))
        self.setFocusProxy(self._what)

    @override
    def value(self) -> Value:
        found: dict[str, tuple[str, ...]] = {}
        for what, which in (*self._pairs, *self._picked()):
            found[what] = (*found.get(what, ()), which)
        return found

    @override
    def put(self, value: Value) -> None:
        table = value if isinstance(value, Mapping) else {}
        self._pairs = [
            (what, str(which)) for what, found in table.items() if isinstance(found, tuple | list) for which in found
        ]
        self._show()

    @override
    def called(self, label: str) -> None:
        self._what.setAccessibleDescription(label)

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        """The sentence beside it tells."""

    def _picked(self) -> list[tuple[str, str]]:
        """What is picked and not added yet; who forgets to add it means it all the same."""
        pair = (str(self._what.currentData() or ""), str(self._which.currentData() or ""))
        return [pair] if all(pair) and pair not in self._pairs else []

    def _added(self) -> None:
        self._pairs += self._picked()
        self._what.setCurrentIndex(-1)
        self._which.setCurrentIndex(-1)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        clear(self._list)
        for pair in self._pairs:
            self._list.addWidget(self._line(pair))

    def _line(self, pair: tuple[str, str]) -> QWidget:
        what, which = self._first.get(pair[0], pair[0]), self._second.get(pair[1], pair[1])
        away = QPushButton()
        away.setProperty("look", "tool")
        away.setAutoDefault(False)
        away.setAccessibleName(self.tr("Remove: {what}, {which}").format(what=what, which=which))
        away.setToolTip(away.accessibleName())
        icon.put(away, "bin", "muted")
        away.clicked.connect(lambda: self._taken(pair))
        holder = QWidget()
        text = Prose()
        text.say(which, strong=f"{what}:")
        layout = row(text, away)
        layout.setStretch(0, 1)
        holder.setLayout(layout)
        return holder

    def _taken(self, pair: tuple[str, str]) -> None:
        self._pairs.remove(pair)
        self._show()
        self._what.setFocus()
        self.edited.emit()
