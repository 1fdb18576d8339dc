"""Charts of bars: lying with words beside them, or upright by month. Arrows go from bar to bar, Enter opens one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.widget.bar import Bar, Swatch
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLayout

WORDS, BARS = 4, 6
"""How the room is shared between the words and the bars."""

UPRIGHT = 170


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """One thing that is counted: its words, a short form for under a column, and both years with what they tell."""

    text: str
    short: str
    now: int
    before: int
    said: str
    said_before: str


class Chart(QWidget):
    """``chosen`` gives the place of a row and whether it is last year's figure."""

    chosen = Signal(int, bool)

    def __init__(self, rows: Sequence[ChartRow], *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._upright = upright
        self.bars: list[tuple[Bar, Bar]] = []
        self._at = (0, 0)
        most = max((max(one.now, one.before) for one in rows), default=0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 if upright else MEDIUM)
        grid.setVerticalSpacing(TINY if upright else SMALL)
        for at, one in enumerate(rows):
            self._add(grid, at, one, most)
        if not upright:
            grid.setColumnStretch(0, WORDS)
            grid.setColumnStretch(1, BARS)
        else:
            self.setMinimumHeight(UPRIGHT)
        self._let_tab_in()

    def _add(self, grid: QGridLayout, at: int, one: ChartRow, most: int) -> None:
        pair = (Bar(tall=self._upright, before=False), Bar(tall=self._upright, before=True))
        pair[0].show_figure(one.now, most, one.said)
        pair[1].show_figure(one.before, most, one.said_before)
        for before, bar in enumerate(pair):
            bar.clicked.connect(self._chooses(at, before=bool(before)))
            bar.stepped.connect(self._steps(at, before))
        self.bars.append(pair)
        holder = QWidget()
        if self._upright:
            inside = row(*pair, space=0)
            holder.setLayout(inside)
            words = label(one.short, "small")
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setToolTip(as_tip(one.text))
            grid.addWidget(holder, 0, at)
            grid.addWidget(words, 1, at)
            grid.setColumnStretch(at, 1)
            grid.setRowStretch(0, 1)
            return
        stack = column(holder, space=2)
        stack.addStretch(1)
        for bar in pair:
            stack.addWidget(bar)
        stack.addStretch(1)
        name = Prose(text=one.text)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(holder, at, 1)

    def _chooses(self, at: int, *, before: bool) -> Callable[[], None]:
        return lambda: self.chosen.emit(at, before)

    def _steps(self, at: int, before: int) -> Callable[[int, int], None]:
        def step(right: int, down: int) -> None:
            # along the rows, and between the years
            rows, years = (right, down) if self._upright else (down, right)
            self._go(at, before, rows, years)

        return step

    def _go(self, at: int, before: int, rows: int, years: int) -> None:
        """The next bar in a direction that leads somewhere."""
        while True:
            at, before = at + rows, before + years
            if not (0 <= at < len(self.bars) and before in (0, 1)):
                return
            bar = self.bars[at][before]
            if bar.isEnabled():
                self._at = (at, before)
                self._let_tab_in()
                bar.setFocus(Qt.FocusReason.TabFocusReason)
                _bring_into_sight(bar)
                return

    def _let_tab_in(self) -> None:
        """Tab reaches one bar of the chart: the one where somebody was, or the first."""
        known = self.bars[self._at[0]][self._at[1]] if self.bars else None
        enabled = [bar for pair in self.bars for bar in pair if bar.isEnabled()]
        chosen = known if known in enabled else next(iter(enabled), None)
        for bar in enabled:
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus if bar is chosen else Qt.FocusPolicy.ClickFocus)


def _bring_into_sight(bar: QWidget) -> None:
    parent = bar.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if isinstance(parent, QScrollArea):
        parent.ensureWidgetVisible(bar)


def key(now: str, before: str) -> QLayout:
    """The key of a chart: which bar is which year."""
    return row(Swatch(before=False), label(now, "small"), Swatch(before=True), label(before, "small"), 1, space=SMALL)
