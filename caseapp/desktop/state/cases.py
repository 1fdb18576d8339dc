"""The list of cases, read a window at a time, so that any number of them scrolls."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import Qt
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.state.case_filter import CaseFilter
from caseapp.desktop.state.due import due_words
from caseapp.desktop.state.windowed import TEXTS, WINDOW, Column, WindowedList
from caseapp.index.row import CaseQuery, CaseRow, CaseSort
from caseapp.procedure.outlook import STAGE_NAMES, Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.windowed import Index
    from caseapp.index.row import CasePage


def stage_text(row: CaseRow) -> str:
    """The stage of a case in words."""
    if row.closed:
        return App.translate("CaseList", "closed")
    return spoken(STAGE_NAMES[Stage(row.stage)]) if row.stage in set(Stage) else ""


COLUMNS: tuple[Column[CaseRow], ...] = (
    Column(name=CaseSort.NUMBER, head=lambda: App.translate("CaseList", "Number"), width=96, text=lambda row: row.id),
    Column(name=CaseSort.TITLE, head=lambda: App.translate("CaseList", "Title"), width=340, text=lambda row: row.title),
    Column(
        name=CaseSort.ABOUT,
        head=lambda: App.translate("CaseList", "About"),
        width=108,
        text=lambda row: row.about,
        rank=2,
    ),
    Column(
        name=CaseSort.SCHOOL,
        head=lambda: App.translate("CaseList", "School"),
        width=116,
        text=lambda row: row.school,
        rank=3,
    ),
    Column(name=CaseSort.STAGE, head=lambda: App.translate("CaseList", "Stage"), width=96, text=stage_text, rank=1),
    Column(
        name=CaseSort.DUE,
        head=lambda: App.translate("CaseList", "Next due"),
        width=264,
        text=lambda row: spoken(row.due_act),
    ),
    Column(
        name=CaseSort.HANDLER,
        head=lambda: App.translate("CaseList", "Handler"),
        width=104,
        text=lambda row: row.handler_name,
        rank=4,
    ),
)
DUE_COLUMN = 5
KIND = Qt.ItemDataRole.UserRole
"""The role under which the cell of what is due says how near it is: ``wrong``, ``due`` or ``accent``."""


class CaseList(WindowedList[CaseRow]):
    """The cases with a filter, in an order."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.task, COLUMNS, parent)
        self._desk = desk
        self.filter = CaseFilter()
        self.order, self.descending = CaseSort.NUMBER, True

    @property
    def query(self) -> CaseQuery:
        """The question as it stands now."""
        return replace(self.filter.query(self._desk.clock()), sort=self.order, descending=self.descending, limit=WINDOW)

    def ask(self, chosen: CaseFilter) -> None:
        """Show the cases of another filter, from the top."""
        self.filter = chosen
        self.from_the_top()

    @override
    def asked(self) -> object:
        return self.query

    @override
    def question(self, offset: int, *, counted: bool) -> Callable[[], CasePage]:
        session, query = self._desk.session, replace(self.query, offset=offset, counted=counted)
        return lambda: session.cases(query)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        case = self.row_at(index.row())
        if index.column() != DUE_COLUMN or case is None or not case.due or role not in (*TEXTS, KIND):
            return super().data(index, role)
        words, kind = due_words(case.due, self._desk.clock())
        return kind if role == KIND else f"{words} · {COLUMNS[DUE_COLUMN].text(case)}"

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order, self.descending = CaseSort(COLUMNS[column].name), order is Qt.SortOrder.DescendingOrder
        self.from_the_top()
