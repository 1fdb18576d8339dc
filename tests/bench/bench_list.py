"""The list of cases on the screen: until its first rows are painted, and a page down far below.

Against an empty table of Qt with the same heads and look, and the bare question to SQLite before it.
"""

from __future__ import annotations

import os
import time
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from caseapp.index.row import CaseQuery
from tests.bench.bench_listing import bare, plain
from tests.bench.figure import Figure, by_turns
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QTableView

    from caseapp.desktop.task import Task
    from caseapp.office.session import Session

AIM, LIMIT = 1.5, 0.1
PATIENCE = 30.0
SIZE = (1160, 600)


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from caseapp.desktop.application import application
    from caseapp.desktop.state.windowed import WINDOW
    from caseapp.desktop.task import Task

    running = application()
    task = Task(running)  # the one worker that the program has from its start
    with kept_folder() as kept:
        for cases in sizes(1_000) if short else sizes(1_000, 10_000, 100_000):
            store = generated(kept, cases)
            with store.signed_in() as session, closing(plain(session, store.folder / "plain.sqlite")) as database:
                query = CaseQuery(limit=WINDOW, open_only=True)
                asked = bare(database, query, "WHERE closed = 0", "year DESC, serial DESC")
                rounds = 10 if short else 30
                first = partial(_list_table, session, store.now, task, filled=False)
                opened, peer = by_turns(rounds, first, _empty_table, warm=3)
                name = f"first paint of the list, {cases} cases, against an empty table"
                yield Figure(name=name, ours=opened, peer=peer, aim=AIM)
                rows = partial(_list_table, session, store.now, task, filled=True)
                filled, peer = by_turns(rounds, rows, partial(_bare_table, asked), warm=3)
                name = f"its first rows, {cases} cases, against SQLite in a bare table"
                yield Figure(name=name, ours=filled, peer=peer, aim=AIM)
                jumps = _jumps(session, store.now, 10 if short else 40)
                name = f"jumping anywhere in it, {cases} cases, against 100 ms"
                yield Figure(name=name, ours=jumps, peer=[LIMIT], aim=1)


def _list_table(session: Session, now: object, task: Task, *, filled: bool) -> None:
    """The list as the program opens it; until it is painted, or until its first rows are."""
    from caseapp.desktop.state.cases import CaseList
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.widget.case_table import CaseTable

    table = CaseTable()
    model = CaseList(Desk(session=session, task=task, clock=lambda: now), table)  # type: ignore[arg-type, return-value]
    table.show_list(model)
    table.resize(*SIZE)
    if filled:
        model.reload()
    table.show()
    if filled:
        _until(lambda: model.row_at(0) is not None)
    _paint(table)
    _until(lambda: task.idle)
    _drop(table)


def _empty_table() -> None:
    _bare_table(lambda: ((), 0))


def _bare_table(asked: Callable[[], object]) -> None:
    """A table of Qt with whatever the question gives, in Qt's own model."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    from caseapp.desktop.state.cases import COLUMNS

    rows: list[tuple[object, ...]] = asked()[0]  # type: ignore[index]
    table = QTableView()
    model = QStandardItemModel(0, len(COLUMNS), table)
    model.setHorizontalHeaderLabels([column.head() for column in COLUMNS])
    for row in rows:
        model.appendRow([QStandardItem(str(cell)) for cell in row[: len(COLUMNS)]])
    table.setModel(model)
    table.resize(*SIZE)
    table.show()
    _paint(table)
    _drop(table)


def _jumps(session: Session, now: object, rounds: int) -> list[float]:
    """How long until rows are there somewhere else in the list."""
    from PySide6.QtWidgets import QTableView

    from caseapp.desktop.state.case_filter import CaseFilter
    from caseapp.desktop.state.cases import CaseList
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.task import Task
    from caseapp.desktop.widget.case_table import CaseTable

    task = Task()
    table = CaseTable()
    model = CaseList(Desk(session=session, task=task, clock=lambda: now), table)  # type: ignore[arg-type, return-value]
    table.show_list(model)
    table.resize(*SIZE)
    model.ask(CaseFilter(open_only=False))
    table.show()
    _until(lambda: model.row_at(0) is not None and task.idle)
    times = []
    for step in range(rounds):
        row = (step * 7_919 * 13) % model.rowCount()
        start = time.perf_counter()
        table.scrollTo(model.index(row, 0), QTableView.ScrollHint.PositionAtTop)
        _paint(table)
        _until(lambda row=row: model.row_at(row) is not None)  # type: ignore[misc]
        _paint(table)
        times.append(time.perf_counter() - start)
    _drop(table, task)
    return times


def _until(ready: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication

    end = time.monotonic() + PATIENCE
    while not ready():
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("the list did not come")


def _paint(table: QTableView) -> None:
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.processEvents()
    table.viewport().repaint()


def _drop(*objects: QObject) -> None:
    import shiboken6

    from caseapp.desktop.task import Task

    for one in objects:
        if isinstance(one, Task):
            _until(lambda one=one: one.idle)  # type: ignore[misc]
            one.finish()
    for one in objects:
        shiboken6.delete(one)
