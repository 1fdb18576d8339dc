"""Editor for the facts of an assessment, each on a card of its own."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.editor.day import DayEditor
from caseapp.desktop.editor.pick import ChoiceEditor, PickEditor, PickManyEditor
from caseapp.desktop.editor.text import TextEditor
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import LARGE, MEDIUM, SMALL, TINY
from caseapp.desktop.state.option import Option
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QVBoxLayout

    from caseapp.desktop.state.option import Pool
    from caseapp.model.value import Value

SURE, UNSURE = "yes", "no"


class _Finding(QFrame):
    """One fact: what, when, against which norm, on what evidence, and whether it stands."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self, known: Mapping[str, Value], pool: Pool, today: Callable[[], date]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._kept = dict(known)
        self._fact = TextEditor(least=2)
        self._from, self._to = DayEditor(today), DayEditor(today)
        self._norm = PickEditor()
        self._norm.offer(pool.norms())
        self._kind = ChoiceEditor(self._kinds())
        self._evidence = PickManyEditor(nothing=self.tr("There is no evidence in this case yet."))
        self._evidence.offer(pool.evidence())
        standing = (Option(value=SURE, label=self.tr("established")), Option(value=UNSURE, label=self.tr("not yet")))
        self._established = ChoiceEditor(standing)
        self._contested = QCheckBox(self.tr("The person disputes this"))
        self._away = QPushButton(self.tr("Take this fact away"))
        self._away.setProperty("look", "link")
        self._away.setAutoDefault(False)
        self._lay_out()
        self._fill()
        for editor in self._editors():
            editor.edited.connect(self.edited)
        self._contested.clicked.connect(self.edited)
        self._away.clicked.connect(lambda: self.removed.emit(self))

    def table(self) -> dict[str, Value]:
        """The fact as the act takes it; empty when nothing was filled in."""
        start, end = self._from.value(), self._to.value()
        found: dict[str, Value] = {
            "fact": self._fact.value(),
            "from": start,
            "to": end or start,
            "norm": self._norm.value(),
            "evidence": self._evidence.value(),
        }
        if not any(found.values()):
            return {}
        return {
            "id": self._kept.get("id"),
            **{name: value for name, value in found.items() if value},
            "kind": self._kind.value() or "conduct",
            "established": self._established.value() == SURE,
            "contested": self._contested.isChecked(),
        }

    def unclear(self) -> str:
        """A sentence when a day cannot be read."""
        return self._from.unclear() or self._to.unclear()

    def number(self, at: int, *, alone: bool) -> None:
        """Say which fact this is."""
        self._title.setText(self.tr("Fact {number}").format(number=at))
        self._away.setVisible(not alone and "recorded" not in self._kept)
        names = {
            self._fact: self.tr("Fact {number}: in one sentence"),
            self._from: self.tr("Fact {number}: on which day, or from"),
            self._to: self.tr("Fact {number}: until and including"),
            self._norm: self.tr("Fact {number}: against which norm"),
            self._kind: self.tr("Fact {number}: what kind"),
            self._evidence: self.tr("Fact {number}: evidence"),
            self._established: self.tr("Fact {number}: does it stand"),
        }
        for editor, name in names.items():
            editor.called(name.format(number=at))
        self._contested.setAccessibleName(f"{self._title.text()}: {self._contested.text()}")
        self._away.setAccessibleName(f"{self._title.text()}: {self._away.text()}")

    def first_input(self) -> QWidget:
        """Where the focus goes."""
        return self._fact.inputs()[0]

    def _editors(self) -> tuple[Editor, ...]:
        return (self._fact, self._from, self._to, self._norm, self._kind, self._evidence, self._established)

    def _kinds(self) -> tuple[Option, ...]:
        return (
            Option(value="conduct", label=self.tr("conduct")),
            Option(value="functioning", label=self.tr("functioning")),
            Option(value="conflict", label=self.tr("conflict")),
        )

    def _lay_out(self) -> None:
        self._title = label("", "heading")
        inside = column(self, space=MEDIUM, margin=LARGE)
        inside.addLayout(row(self._title, 1, self._away))
        inside.addWidget(_asked(self.tr("What happened, in one sentence"), self._fact))
        days = Flow(space=LARGE)
        days.add(_asked(self.tr("On which day, or from"), self._from))
        days.add(_asked(self.tr("Until and including (may stay empty)"), self._to))
        inside.addWidget(days)
        inside.addWidget(_asked(self.tr("Against which norm"), self._norm))
        inside.addWidget(_asked(self.tr("Evidence"), self._evidence))
        stands = Flow(space=LARGE)
        stands.add(_asked(self.tr("Does it stand?"), self._established))
        stands.add(_asked(self.tr("What kind"), self._kind))
        inside.addWidget(stands)
        inside.addWidget(self._contested)

    def _fill(self) -> None:
        known = self._kept
        self._fact.put(known.get("fact"))
        self._from.put(known.get("on") or known.get("from"))
        self._to.put(known.get("to"))
        self._norm.put(known.get("norm"))
        self._kind.put(known.get("kind") or "conduct")
        self._evidence.put(known.get("evidence"))
        if "established" in known:
            self._established.put(SURE if known["established"] else UNSURE)
        self._contested.setChecked(known.get("contested") is True)


class FindingsEditor(Editor):
    """All facts of an assessment."""

    def __init__(self, pool: Pool, today: Callable[[], date]) -> None:
        super().__init__()
        self._pool, self._today = pool, today
        self._cards: list[_Finding] = []
        self._list: QVBoxLayout = column(space=SMALL)
        more = QPushButton(self.tr("Another fact"))
        more.setAutoDefault(False)
        icon.put(more, "plus", "ink")
        more.clicked.connect(self._more)
        inside = column(self, space=SMALL)
        inside.addLayout(self._list)
        inside.addLayout(row(more, 1))
        self._add({})

    @override
    def value(self) -> Value:
        tables = [table for table in (card.table() for card in self._cards) if table]
        taken = {table.get("id") for table in tables}
        free = (name for name in (f"f{at}" for at in count(1)) if name not in taken)
        return tuple({**table, "id": table.get("id") or next(free)} for table in tables)

    @override
    def put(self, value: Value) -> None:
        tables = [item for item in value if isinstance(item, Mapping)] if isinstance(value, tuple | list) else []
        for card in list(self._cards):
            self._drop(card)
        for table in tables or [{}]:
            self._add(table)

    @override
    def unclear(self) -> str:
        return next((text for text in (card.unclear() for card in self._cards) if text), "")

    @override
    def called(self, label: str) -> None:
        self.setAccessibleName(label)

    @override
    def inputs(self) -> list[QWidget]:
        return [self._cards[0].first_input()] if self._cards else []

    def _more(self) -> None:
        self._add({})
        self._cards[-1].first_input().setFocus()

    def _add(self, known: Mapping[str, Value]) -> None:
        card = _Finding(known, self._pool, self._today)
        card.edited.connect(self.edited)
        card.removed.connect(self._remove)
        self._cards.append(card)
        self._list.addWidget(card)
        self._number()

    def _remove(self, card: _Finding) -> None:
        self._drop(card)
        self._number()
        self.edited.emit()

    def _drop(self, card: _Finding) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _number(self) -> None:
        for at, card in enumerate(self._cards, start=1):
            card.number(at, alone=len(self._cards) == 1)


def _asked(text: str, editor: Editor) -> QWidget:
    """An editor under its label."""
    found = QWidget()
    inside = column(found, space=TINY)
    name = label(text, "strong")
    inputs = editor.inputs()
    if inputs:
        name.setBuddy(inputs[0])
    inside.addWidget(name)
    inside.addWidget(editor)
    return found
