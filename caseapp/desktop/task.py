"""Work that takes time is done beside the window: one task at a time, on one worker, since a session is not shared."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")
FOREVER = -1
BEGINS, ENDS = True, False


class Job(QObject):
    """One piece of work: its progress, and the way to stop it. The work is given the job when it asks for one."""

    progressed = Signal(int, int)
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop; it does so when it next looks."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether the work should stop. Safe to ask from the worker."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is. Safe to call from the worker."""
        self.progressed.emit(done, total)

    def returned(self, result: object) -> None:
        """Hand over the result. Called by the worker."""
        self._returned.emit(result)

    def raised(self, error: Exception) -> None:
        """Hand over what went wrong. Called by the worker."""
        self._raised.emit(error)

    def listen(self, returned: Callable[[object], None], raised: Callable[[object], None]) -> None:
        """Tell who takes the result, and who takes a fault."""
        self._returned.connect(returned)
        self._raised.connect(raised)


def _carry_out(job: Job, work: Callable[[Job], Any]) -> None:
    # any fault goes to the window, which says what to do or shows the report of a bug
    try:
        result = work(job)
    except Exception as error:  # noqa: BLE001
        job.raised(error)
    else:
        job.returned(result)


class _Waiting(QObject):
    """Brings the outcome of one job to whoever asked, in the window's own thread, as long as they exist."""

    ended = Signal()

    def __init__(
        self,
        parent: QObject,
        owner: QObject | None,
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(parent)
        self._owner = owner
        self._done = done
        self._failed = failed

    def hush(self) -> None:
        """Tell nobody that it went well."""
        self._done = None

    def _wanted(self) -> bool:
        return self._owner is None or shiboken6.isValid(self._owner)

    @Slot(object)
    def take(self, result: object) -> None:
        """The work has ended well."""
        if self._done is not None and self._wanted():
            self._done(result)
        self._end()

    @Slot(object)
    def take_fault(self, error: object) -> None:
        """The work has ended with a fault."""
        if isinstance(error, Exception) and self._wanted():
            self._failed(error)
        self._end()

    def _end(self) -> None:
        self.ended.emit()
        self.deleteLater()


class Task(QObject):
    """The one worker. ``busy`` tells when work begins and ends; ``fault`` what nobody else has dealt with."""

    busy = Signal(bool)
    fault = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(FOREVER)
        self._running = 0

    @property
    def idle(self) -> bool:
        """Whether nothing runs or waits."""
        return self._running == 0

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """Do work on the worker, and then tell about it in the window's thread.

        Args:
            work: called on the worker; it touches no widget.
            done: takes the result.
            failed: takes an exception; without it the window shows the fault.
            owner: when this object is gone by then, nobody is told.
        """
        return self.run_with(lambda _job: work(), done, failed=failed, owner=owner)

    def run_with(
        self,
        work: Callable[[Job], Result],
        done: Callable[[Result], None] | None = None,
        *,
        failed: Callable[[Exception], None] | None = None,
        owner: QObject | None = None,
    ) -> Job:
        """As :meth:`run`, for work that tells its progress and can be cancelled through its job."""
        job = Job(self)
        waiting = _Waiting(self, owner, done, failed or self.fault.emit)
        job.listen(waiting.take, waiting.take_fault)
        waiting.ended.connect(self._ended)
        waiting.ended.connect(job.deleteLater)
        self._running += 1
        if self._running == 1:
            self.busy.emit(BEGINS)
        self._pool.start(lambda: _carry_out(job, work))
        return job

    def finish(self, within: int = FOREVER) -> bool:
        """Wait until the worker has nothing left to do; for closing the program.

        Args:
            within: so many milliseconds at most.

        Returns:
            Whether it has nothing left to do.
        """
        return self._pool.waitForDone(within)

    def hush(self) -> None:
        """Tell nobody that what runs or waits now went well; it is done all the same, and a fault is told."""
        for waiting in self.findChildren(_Waiting):
            waiting.hush()

    @Slot()
    def _ended(self) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy.emit(ENDS)
