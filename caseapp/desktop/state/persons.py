"""Everybody who appears in a case that one may read, and one person of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.state.windowed import WINDOW, Column, WindowedList
from caseapp.index.person import GUARDIAN, PersonQuery, PersonRow, PersonSort
from caseapp.model.term import Category, Part
from caseapp.office.errors import NoPerson
from caseapp.procedure.wording import CATEGORY_NAMES, PART_NAMES, day_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.desk import Desk
    from caseapp.index.person import PersonPage


def category_name(category: str) -> str:
    """What somebody is at school; a dash when nobody recorded it."""
    return spoken(CATEGORY_NAMES[Category(category)]) if category in set(Category) else "–"


def part_name(part: str) -> str:
    """The part of somebody in a case."""
    if part == GUARDIAN:
        return App.translate("Persons", "parent named with a child")
    return spoken(PART_NAMES[Part(part)]) if part in set(Part) else part


def namesakes_text(number: int) -> str:
    """That others have the same name; empty when nobody has."""
    if not number:
        return ""
    if number == 1:
        return App.translate("Persons", "One other person has the same name. It need not be the same person.")
    text = App.translate("Persons", "{number} others have the same name. They need not be the same person.")
    return text.format(number=number)


def _name_hint(row: PersonRow) -> str:
    return " · ".join(one for one in (row.name, namesakes_text(row.namesakes)) if one)


COLUMNS: tuple[Column[PersonRow], ...] = (
    Column(head=lambda: App.translate("Persons", "Name"), width=170, text=lambda row: row.name, hint=_name_hint),
    Column(
        head=lambda: App.translate("Persons", "Role at school"),
        width=142,
        rank=1,
        text=lambda row: ", ".join(map(category_name, row.categories)) or "–",
    ),
    Column(
        head=lambda: App.translate("Persons", "Born"),
        width=92,
        rank=3,
        text=lambda row: f"{row.birth_date:%d-%m-%Y}" if row.birth_date else "",
        hint=lambda row: day_text(row.birth_date) if row.birth_date else "",
    ),
    Column(head=lambda: App.translate("Persons", "School"), width=116, text=lambda row: ", ".join(row.schools), rank=2),
    Column(
        head=lambda: App.translate("Persons", "Cases"),
        width=62,
        rank=1,
        text=lambda row: str(len(row.case_ids)),
        hint=lambda row: ", ".join(row.case_ids),
    ),
)
SORTS = {0: PersonSort.NAME, 4: PersonSort.NEWEST}
"""The columns by which one can sort."""


class PersonList(WindowedList[PersonRow]):
    """The list of persons."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.task, COLUMNS, parent)
        self._desk = desk
        self.query = PersonQuery(limit=WINDOW)

    def ask(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of a query
        """Change the filter or the order, and read anew."""
        self.query = replace(self.query, **changes)
        self.from_the_top()

    def place_of(self, key: str) -> int:
        """The row of a person among the first that were read; the first row when they are not there."""
        shown = (self.row_at(at) for at in range(min(self.rowCount(), WINDOW)))
        return next((at for at, row in enumerate(shown) if row is not None and row.key == key), 0)

    @override
    def asked(self) -> object:
        return self.query

    @override
    def question(self, offset: int, *, counted: bool) -> Callable[[], PersonPage]:
        session, query = self._desk.session, replace(self.query, offset=offset)
        return lambda: session.persons(query)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column in SORTS:
            self.ask(sort=SORTS[column], descending=order is Qt.SortOrder.DescendingOrder)


class PersonState(QObject):
    """Reads one person. ``loaded`` gives them; ``gone`` says why there is nothing."""

    loaded = Signal(object)
    gone = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.key = ""

    def open(self, key: str) -> None:
        """Read a person; one that was asked for before is passed over when it comes later."""
        self.key = key
        session = self._desk.session

        def done(found: object) -> None:
            if key == self.key:
                self.loaded.emit(found)

        self._desk.task.run(lambda: session.person(key), done, failed=self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, NoPerson):
            self.gone.emit(str(error))
        else:
            self._desk.task.fault.emit(error)
