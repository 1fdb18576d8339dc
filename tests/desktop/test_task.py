"""The one worker."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication

from caseapp.desktop.pictures import settle
from caseapp.desktop.task import Job, Task


@pytest.fixture
def task(qapp: QApplication) -> Iterator[Task]:
    found = Task()
    yield found
    found.finish()
    shiboken6.delete(found)


def test_work_is_done_beside_the_window_and_told_in_it(task: Task) -> None:
    where: list[object] = []

    def work() -> int:
        where.append(threading.get_ident())
        return 42

    task.run(work, lambda found: where.extend([QThread.currentThread(), found]))
    settle(task)
    worker, told_in, found = where
    assert worker != threading.get_ident()
    assert told_in is QThread.currentThread()
    assert found == 42


def test_everything_runs_on_the_same_worker_in_order(task: Task) -> None:
    order: list[tuple[int, int]] = []
    for number in range(20):
        task.run(lambda number=number: order.append((number, threading.get_ident())))  # type: ignore[misc]
    settle(task)
    assert [number for number, _ in order] == list(range(20))
    assert len({ident for _, ident in order}) == 1


def test_a_fault_goes_to_who_asked_else_to_the_window(task: Task) -> None:
    own: list[Exception] = []
    window: list[object] = []
    task.fault.connect(window.append)

    def fail() -> None:
        raise ValueError("x")

    task.run(fail, failed=own.append)
    task.run(fail)
    settle(task)
    assert [type(error) for error in own] == [ValueError]
    assert [type(error) for error in window] == [ValueError]


def test_who_is_gone_is_told_nothing(task: Task) -> None:
    told: list[object] = []
    owner = QObject()
    task.run(lambda: 1, told.append, owner=owner)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, 0)
    shiboken6.delete(owner)
    settle(task)
    assert told == []


def test_progress_is_told_and_work_can_be_cancelled(task: Task) -> None:
    seen: list[tuple[int, int]] = []
    heard, begun = threading.Event(), threading.Event()

    def work(job: Job) -> str:
        assert heard.wait(10)
        job.progress(1, 3)
        begun.set()
        return "stopped" if job._stop.wait(10) else "never"

    ended: list[str] = []
    job = task.run_with(work, ended.append)
    job.progressed.connect(lambda done, total: seen.append((done, total)))
    heard.set()
    assert begun.wait(10)
    assert not job.cancelled()
    job.cancel()
    settle(task)
    assert ended == ["stopped"]
    assert seen == [(1, 3)]


def test_busy_is_told_once(task: Task) -> None:
    told: list[bool] = []
    task.busy.connect(told.append)
    for _ in range(3):
        task.run(lambda: None)
    settle(task)
    assert told == [True, False]
    assert task.idle
