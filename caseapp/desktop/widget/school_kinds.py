"""Which education each school gives, asked where an organisation gives several kinds."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from caseapp.desktop.look.scale import MEDIUM, TINY
from caseapp.desktop.widget.layout import clear

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class SchoolKinds(QWidget):
    """A row for each school with the kinds to choose from; hidden where there is nothing to choose.

    ``picked`` tells of a choice.
    """

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, TINY, 0, 0)
        self._rows.setHorizontalSpacing(MEDIUM)
        self._rows.setVerticalSpacing(TINY)
        self._rows.setColumnStretch(0, 1)
        self._boxes: dict[str, QComboBox] = {}
        self._kinds: dict[str, str] = {}
        self.hide()

    def ask(self, schools: Sequence[str], kinds: Mapping[str, str]) -> None:
        """Ask it of these schools; what was chosen for one that stays, stays.

        Args:
            schools: the names.
            kinds: what can be chosen, with how it is called.
        """
        wanted = list(schools) if len(kinds) > 1 else []
        if wanted == list(self._boxes) and dict(kinds) == self._kinds:
            return
        before = {school: str(box.currentData() or "") for school, box in self._boxes.items()}
        clear(self._rows)
        self._boxes, self._kinds = {}, dict(kinds)
        for at, school in enumerate(wanted):
            self._add(at, school, before.get(school, ""))
        self.setVisible(bool(wanted))
        self._lead()

    def put_in_order(self, before: QWidget, after: QWidget) -> None:
        """Let Tab come here between two others."""
        stops = [before, *self._boxes.values(), after]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def chosen(self, school: str) -> str:
        """What was chosen for a school; empty when nothing was, or nothing is asked."""
        box = self._boxes.get(school)
        return str(box.currentData() or "") if box is not None else ""

    def all_chosen(self) -> dict[str, str]:
        """What was chosen, by school."""
        return {school: chosen for school in self._boxes if (chosen := self.chosen(school))}

    def choose(self, school: str, kind: str) -> None:
        """Choose for a school, where that is asked and the kind is there."""
        box = self._boxes.get(school)
        if box is not None:
            box.setCurrentIndex(max(box.findData(kind), 0))

    def missing(self) -> str:
        """The first school for which nothing was chosen; empty when there is none."""
        return next((school for school in self._boxes if not self.chosen(school)), "")

    def _lead(self) -> None:
        """Who comes here comes to the first school for which nothing was chosen."""
        box = self._boxes.get(self.missing())
        if box is not None:
            self.setFocusProxy(box)

    def _add(self, at: int, school: str, before: str) -> None:
        name, box = QLabel(school), QComboBox()
        name.setWordWrap(True)
        name.setBuddy(box)
        box.setAccessibleName(self.tr("Which education does {school} provide?").format(school=school))
        box.addItem(self.tr("Choose…"), "")
        for kind, label in self._kinds.items():
            box.addItem(label, kind)
        box.setCurrentIndex(max(box.findData(before), 0))
        box.currentIndexChanged.connect(lambda _: self._lead())
        box.currentIndexChanged.connect(self.picked)
        self._rows.addWidget(name, at, 0)
        self._rows.addWidget(box, at, 1)
        self._boxes[school] = box
