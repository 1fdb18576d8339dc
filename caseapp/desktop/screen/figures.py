"""All figures of a school year on one board: four large ones, incidents by month, and a chart for each table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import LARGE, MEDIUM
from caseapp.desktop.state.figure_chart import MOST_ROWS, behind, rows_of, tiles
from caseapp.desktop.widget.chart import Chart, key
from caseapp.desktop.widget.layout import card, column, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.tile import Tile
from caseapp.office.figure_table import (
    CATEGORIES,
    GRAVITY,
    KINDS,
    LATE,
    MEASURES,
    MONTHS,
    NATURES,
    OUTCOMES,
    PLATFORMS,
    SCHOOLS,
    TERMS,
    WAITS,
    tables,
)
from caseapp.procedure.figure_wording import year_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.index.row import CaseQuery
    from caseapp.model.organisation import Organisation
    from caseapp.office.figure_table import FigureTable
    from caseapp.office.statistics import Statistics

PAIRS = ((SCHOOLS, PLATFORMS), (KINDS, CATEGORIES), (WAITS, OUTCOMES), (MEASURES, GRAVITY), (TERMS, LATE), (NATURES,))
"""The charts that stand beside each other."""


class FigureBoard(QWidget):
    """``listed`` asks for the cases behind a figure, with the words for what they have in common."""

    listed = Signal(object, str)

    def __init__(self, found: Statistics, organisation: Organisation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        self.charts: dict[str, Chart] = {}
        self.tiles: list[Tile] = []
        every = {table.id: table for table in tables(found, organisation)}
        inside = column(self, space=LARGE)
        inside.addLayout(self._tiles())
        inside.addWidget(self._chart(every[MONTHS], upright=True))
        shown = [table for pair in PAIRS for one in pair if (table := every[one]).rows]
        for at in range(0, len(shown), 2):
            line = QHBoxLayout()
            line.setSpacing(LARGE)
            for table in shown[at : at + 2]:
                line.addWidget(self._chart(table), 1)
            if len(shown[at : at + 2]) == 1:
                line.addWidget(QWidget(), 1)
            inside.addLayout(line)

    def focused(self) -> tuple[str, int, int] | None:
        """Which bar has the focus: its chart, row and year."""
        for name, chart in self.charts.items():
            for at, pair in enumerate(chart.bars):
                for before, bar in enumerate(pair):
                    if bar.hasFocus():
                        return name, at, before
        return None

    def focus_on(self, place: tuple[str, int, int] | None) -> None:
        """Go back to a bar, after the figures were read again."""
        if place is not None and place[0] in self.charts and place[1] < len(self.charts[place[0]].bars):
            self.charts[place[0]].bars[place[1]][place[2]].setFocus()

    def _tiles(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(LARGE)
        for one in tiles(self._found):
            tile = Tile()
            tile.tell(one.name, one.figure, one.about, leads=one.cases is not None)
            if one.cases is not None:
                words = f"{one.name}, {year_text(self._found.query.year)}"
                tile.clicked.connect(self._lists(one.cases, words))
            self.tiles.append(tile)
            line.addWidget(tile, 1)
        return line

    def _lists(self, query: CaseQuery, words: str) -> Callable[[], None]:
        return lambda: self.listed.emit(query, words)

    def _chart(self, table: FigureTable, *, upright: bool = False) -> QFrame:
        year = self._found.query.year
        chart = Chart(rows_of(table, year), upright=upright)
        chart.setAccessibleName(spoken(table.title))
        chart.chosen.connect(lambda at, before: self.listed.emit(*behind(table, at, year, before=before)))
        self.charts[table.id] = chart
        about = spoken(table.about)
        if len(table.rows) > MOST_ROWS and not upright:
            about += " " + self.tr("These are the first {number}; the Excel file has them all.").format(
                number=MOST_ROWS
            )
        years = key(year_text(year), year_text(year - 1))
        head = row(label(spoken(table.title), "heading"), 1, years, space=MEDIUM)
        return card(head, Prose(text=about, look="muted"), chart, 1, space=MEDIUM)
