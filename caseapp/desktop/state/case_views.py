"""The views that a member keeps of the list of cases, how wide the columns are, and the list as a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.case_filter import view_of, with_view
from caseapp.desktop.state.cases import COLUMNS, stage_text
from caseapp.desktop.task import BEGINS, ENDS
from caseapp.exchange.sheet import Sheet
from caseapp.exchange.table import write_table
from caseapp.office.errors import Cancelled

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.desktop.state.case_filter import SavedView
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.task import Job
    from caseapp.exchange.sheet import Cell
    from caseapp.index.row import CaseQuery, CaseRow
    from caseapp.model.value import Value
    from caseapp.office.session import Session

VIEWS, WIDTHS = "cases.views", "cases.widths"
KEEP_AFTER = 600
AT_ONCE = 1000


class CaseViews(QObject):
    """``loaded`` gives the views, ``widths`` the columns by what they sort by; the rest tells how the export goes."""

    loaded = Signal(object)
    widths = Signal(object)
    exporting = Signal(bool)
    progressed = Signal(int)
    exported = Signal(int, object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.views: tuple[SavedView, ...] = ()
        self._widths: dict[str, int] = {}
        self._job: Job | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_AFTER)
        self._later.timeout.connect(self._keep_widths)

    def load(self) -> None:
        """Read what was kept."""
        preferences = self._desk.session.preferences
        self._desk.task.run(lambda: (preferences.get(VIEWS), preferences.get(WIDTHS)), self._take, owner=self)

    def _take(self, found: tuple[Value, Value]) -> None:
        views, widths = found
        if isinstance(views, tuple):
            self.views = tuple(one for view in views if (one := view_of(view)) is not None)
        if isinstance(widths, Mapping):
            self._widths = {name: wide for name, wide in widths.items() if isinstance(wide, int)}
            self.widths.emit(self._widths)
        self.loaded.emit(self.views)

    def keep(self, view: SavedView) -> None:
        """Keep a view, in place of that of the same name."""
        self._change(with_view(self.views, view))

    def drop(self, name: str) -> None:
        """Take a view away."""
        self._change(tuple(view for view in self.views if view.name != name))

    def _change(self, views: tuple[SavedView, ...]) -> None:
        self.views = views
        preferences, kept = self._desk.session.preferences, tuple(view.kept() for view in views)
        self._desk.task.run(lambda: preferences.keep(VIEWS, kept), owner=self)
        self.loaded.emit(views)

    def widen(self, name: str, width: int) -> None:
        """A column is this wide now; it is kept a moment later."""
        if self._widths.get(name) != width:
            self._widths[name] = width
            self._later.start()

    def _keep_widths(self) -> None:
        preferences, widths = self._desk.session.preferences, dict(self._widths)
        self._desk.task.run(lambda: preferences.keep(WIDTHS, widths), owner=self)

    # --- as a file

    def export(self, query: CaseQuery, path: Path) -> None:
        """Write every case of a question to a file."""
        session, now, heads = self._desk.session, self._desk.clock(), heads_now()

        def work(job: Job) -> int:
            rows = tuple(map(cells, _all(session, query, job)))
            write_table(path, Sheet(name="Zaken", heads=heads, rows=rows), made=now)
            return len(rows)

        def done(number: int) -> None:
            self._end()
            self.exported.emit(number, path)

        self.exporting.emit(BEGINS)
        self._job = self._desk.task.run_with(work, done, failed=self._fail, owner=self)
        self._job.progressed.connect(lambda at, total: self.progressed.emit(100 * at // max(total, 1)))

    def cancel(self) -> None:
        """Stop the export; the file that was there still is."""
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self.exporting.emit(ENDS)

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, OSError):
            self.refused.emit(
                self.tr("The file could not be saved there. Close it where it is open, or choose another folder.")
            )
        elif not isinstance(error, Cancelled):
            self._desk.task.fault.emit(error)


def heads_now() -> tuple[str, ...]:
    """The heads of the exported list, in the language of the interface."""
    due = next(at for at, column in enumerate(COLUMNS) if column.name == "due")
    heads = [column.head() for column in COLUMNS]
    return (*heads[: due + 1], App.translate("CaseList", "Due on"), *heads[due + 1 :])


def cells(row: CaseRow) -> tuple[Cell, ...]:
    """A case as a row of the exported list."""
    due_act = spoken(row.due_act)
    return (row.id, row.title, row.about, row.school, stage_text(row), due_act, row.due, row.handler_name)


def _all(session: Session, query: CaseQuery, job: Job) -> list[CaseRow]:
    found: list[CaseRow] = []
    total = session.cases(replace(query, limit=1)).total
    while len(found) < total:
        if job.cancelled():
            raise Cancelled("Het opslaan is gestopt.")
        page = session.cases(replace(query, offset=len(found), limit=AT_ONCE, counted=False))
        if not page.rows:
            break
        found += page.rows
        job.progress(len(found), total)
    return found
