"""The figures of a school year: counting what is not counted yet, reading, and saving them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from caseapp.desktop.task import BEGINS, ENDS
from caseapp.model.figure import school_year
from caseapp.office.statistics import StatisticsQuery

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from caseapp.desktop.state.desk import Desk
    from caseapp.office.statistics import Statistics

AT_ONCE = 100
"""Cases that are counted before others may use the worker."""

SHOW_EVERY = 10


class StatisticsState(QObject):
    """``loaded`` gives the figures; ``counted`` how many cases are counted, and of how many, while there are more.

    ``saved`` gives the file that was written, ``failed`` says why it was not; ``drawn`` gives the pages of the yearly
    report as pictures, to be printed; ``busy`` tells of making these.
    """

    loaded = Signal(object)
    counted = Signal(int, int)
    saved = Signal(object)
    drawn = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.query = StatisticsQuery(year=school_year(desk.today()))
        self.found: Statistics | None = None
        self._counting = False
        self._most = 0
        self._rounds = 0

    def ask(self, *, year: int, school: str | None) -> None:
        """Ask about another year or school."""
        self.query = StatisticsQuery(year=year, school=school)
        self._read()

    def load(self) -> None:
        """Read the figures again, and count what is to be counted."""
        self._read()

    def stop(self) -> None:
        """Stop counting; what is counted stays."""
        self._counting = False
        self.counted.emit(0, 0)

    def _read(self) -> None:
        session, query = self._desk.session, self.query

        def done(found: Statistics) -> None:
            if query != self.query:
                return
            self.found = found
            self.loaded.emit(found)
            if found.left and not self._counting:
                self._counting, self._most, self._rounds = True, found.left, 0
                self._count()

        self._desk.task.run(lambda: session.statistics(query), done, owner=self)

    def _count(self) -> None:
        session = self._desk.session
        self._desk.task.run(lambda: session.count(AT_ONCE), self._went_on, owner=self)

    def _went_on(self, left: int) -> None:
        self._most = max(self._most, left)
        self._rounds += 1
        if not left or not self._counting:
            self._counting = False
            self.counted.emit(self._most, self._most)
            self._read_quietly()
            return
        self.counted.emit(self._most - left, self._most)
        if self._rounds % SHOW_EVERY == 0:
            self._read_quietly()
        self._count()

    def _read_quietly(self) -> None:
        """Show how far it is, without beginning to count again."""
        session, query = self._desk.session, self.query

        def done(found: Statistics) -> None:
            if query == self.query:
                self.found = found
                self.loaded.emit(found)

        self._desk.task.run(lambda: session.statistics(query), done, owner=self)

    # --- saving

    def save_report(self, path: Path) -> None:
        """Write the yearly report, of every school, as PDF."""
        made = self._report()

        def work() -> Path:
            from caseapp.documents.export import check_place, write_whole

            check_place(path)
            write_whole(path, made())
            return path

        self._make(work, self.saved)

    def print_report(self) -> None:
        """Draw the yearly report, for printing."""
        made = self._report()

        def work() -> list[QImage]:
            from caseapp.desktop.state.dossier import draw

            return draw(made(), lambda: False)[0]

        self._make(work, self.drawn)

    def _report(self) -> Callable[[], bytes]:
        """What makes the yearly report; called on the worker."""
        session, year, now = self._desk.session, self.query.year, self._desk.clock()

        def made() -> bytes:
            from caseapp.documents.annual import annual_report
            from caseapp.documents.drawing import draw

            found = session.statistics(StatisticsQuery(year=year))
            return draw(annual_report(found, session.organisation, now)).data

        return made

    def save_workbook(self, path: Path, *, whole: bool) -> None:
        """Write the figures as Excel; ``whole`` with small numbers."""
        session, query, now = self._desk.session, self.query, self._desk.clock()

        def work() -> Path:
            from caseapp.documents.export import check_place, write_whole
            from caseapp.exchange.figures import figures_workbook

            check_place(path)
            asked = query if whole else StatisticsQuery(year=query.year)
            found = session.statistics(asked)
            write_whole(path, figures_workbook(found, session.organisation, now, whole=whole))
            return path

        self._make(work, self.saved)

    def _make(self, work: Callable[[], object], told: SignalInstance) -> None:
        self.busy.emit(BEGINS)

        def done(found: object) -> None:
            self.busy.emit(ENDS)
            told.emit(found)

        self._desk.task.run(work, done, failed=self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        from caseapp.documents.errors import DocumentError

        self.busy.emit(ENDS)
        if isinstance(error, DocumentError):
            self.failed.emit(str(error))
        else:
            self._desk.task.fault.emit(error)
