"""Editor for the facts of an assessment, each on a card of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.editor.finding_card import FindingCard
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.look.theme import mark
from caseapp.desktop.widget.layout import column, row
from caseapp.desktop.widget.reveal import lead_to

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QVBoxLayout

    from caseapp.desktop.state.option import Pool
    from caseapp.model.reason import Reason
    from caseapp.model.value import Value


class FindingsEditor(Editor):
    """All facts of an assessment. ``norm_wanted`` asks for the list of norms; ``asked`` is a source."""

    norm_wanted = Signal()
    asked = Signal(str)

    def __init__(self, pool: Pool, today: Callable[[], date]) -> None:
        super().__init__()
        self._pool, self._today = pool, today
        self._cards: list[FindingCard] = []
        self._active = 0
        self._list: QVBoxLayout = column(space=SMALL)
        more = QPushButton(self.tr("Another fact"))
        more.setAutoDefault(False)
        icon.put(more, "plus", "ink")
        more.clicked.connect(self._more)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._worked_at)
        inside = column(self, space=SMALL)
        inside.addLayout(self._list)
        inside.addLayout(row(more, 1))
        self._add({})

    @override
    def value(self) -> Value:
        for card, name in zip(self._cards, self._names(), strict=True):
            card.name = name
        filled = [(card, table) for card in self._cards if (table := card.table())]
        for place, (card, _) in enumerate(filled, start=1):
            card.place = place
        return tuple({**table, "id": card.name} for card, table in filled)

    def _names(self) -> list[str]:
        """The id of each fact: its own, or the first that is free."""
        taken = {card.kept_name for card in self._cards}
        free = (name for name in (f"f{at}" for at in count(1)) if name not in taken)
        return [card.kept_name or next(free) for card in self._cards]

    @override
    def put(self, value: Value) -> None:
        tables = [item for item in value if isinstance(item, Mapping)] if isinstance(value, tuple | list) else []
        for card in list(self._cards):
            self._drop(card)
        for table in tables or [{}]:
            self._add(table)

    @override
    def half(self) -> str:
        """What is half done on each card, with its place and id, as JSON."""
        halves = [(at, card.name, card.half()) for at, card in enumerate(self._cards)]
        found = [(at, name, half) for at, name, half in halves if half]
        return json.dumps(found) if found else ""

    @override
    def put_half(self, text: str) -> None:
        for at, name, half in json.loads(text):
            card = next((one for one in self._cards if one.kept_name == name), None)
            if card is None:  # nothing but this was filled in
                only = len(self._cards) == 1 and not self._cards[0].table()
                card = self._cards[0] if only else self._add({}, at=at)
            card.put_half(half)

    @override
    def unclear(self) -> str:
        return next((text for text in (card.unclear() for card in self._cards) if text), "")

    @override
    def open_questions(self) -> int:
        return sum(card.undecided for card in self._cards)

    @override
    def to_mend(self) -> QWidget | None:
        return self._at_fault().to_mend() if self._cards else None

    @override
    def told_at(self) -> QWidget | None:
        return self._at_fault().told_at if self._cards else None

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        at = self._at_fault() if wrong and self._cards else None
        for card in self._cards:
            card.show_wrong(wrong=card is at)

    def _at_fault(self) -> FindingCard:
        """The first fact of which something is unclear, or said; else the first."""
        return next((card for card in self._cards if card.unclear() or card.told_at), self._cards[0])

    @override
    def called(self, label: str) -> None:
        self.setAccessibleName(label)

    @override
    def inputs(self) -> list[QWidget]:
        return [self._cards[0].first_input()] if self._cards else []

    def join(self, norm: str) -> None:
        """Hold the fact that one works at against a norm."""
        self._cards[self.active - 1].join(norm)

    @property
    def active(self) -> int:
        """The number of the fact that one works at, from 1."""
        return min(self._active, len(self._cards) - 1) + 1

    def describe_norms(self, told: Callable[[str], str]) -> None:
        """The norms were read: say what each of those chosen says."""
        for card in self._cards:
            card.told = told
            card.describe_norm()

    @override
    def take_reasons(self, reasons: Sequence[Reason]) -> Sequence[Reason]:
        left = list(reasons)
        for card in self._cards:
            left = card.take_reasons(left)
        return left

    def _worked_at(self, _before: QWidget | None, now: QWidget | None) -> None:
        for at, card in enumerate(self._cards):
            if now is not None and card.isAncestorOf(now):
                self._active = at
                for other in self._cards:
                    mark(other, state="active" if other is card and len(self._cards) > 1 else "")

    def _want_norm(self, card: object) -> None:
        if isinstance(card, FindingCard):
            self._active = self._cards.index(card)
        self.norm_wanted.emit()

    def _more(self) -> None:
        self._add({})
        lead_to(self._cards[-1].first_input())

    def _add(self, known: Mapping[str, Value], *, at: int | None = None) -> FindingCard:
        card = FindingCard(known, self._pool, self._today)
        card.edited.connect(self.edited)
        card.removed.connect(self._remove)
        card.norm_wanted.connect(self._want_norm)
        card.asked.connect(self.asked)
        place = len(self._cards) if at is None else at
        self._cards.insert(place, card)
        self._list.insertWidget(place, card)
        self._number()
        return card

    def _remove(self, card: FindingCard) -> None:
        self._drop(card)
        self._number()
        self.edited.emit()

    def _drop(self, card: FindingCard) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _number(self) -> None:
        for at, card in enumerate(self._cards, start=1):
            card.number(at, alone=len(self._cards) == 1)
        for card, name in zip(self._cards, self._names(), strict=True):
            card.name = name
