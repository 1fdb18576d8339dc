"""Typing in the search field: from a key to the painted answer, letter by letter, the slowest twentieth left out.

Nobody waits longer than 100 ms for what is typed: that is the limit it is held against.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseapp.office.session import Session

LIMIT = 0.1
SHARE = 0.95
PATIENCE = 30.0
TYPED = ("klassenapp telegram", "nepaccount", "terlouw", "schermafdrukken mentor", "2026-01", "de leraar", "van der")


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from caseapp.desktop.application import application

    application()
    with kept_folder() as kept:
        for cases in sizes(1_000) if short else sizes(1_000, 10_000, 100_000):
            store = generated(kept, cases)
            with store.signed_in() as session:
                times = sorted(_typed(session, store.now))
            slow = times[int(len(times) * SHARE)]
            note = f"{len(times)} keys, median {times[len(times) // 2] * 1e3:.0f} ms, slowest {times[-1] * 1e3:.0f} ms"
            yield Figure(
                name=f"typing, p95, {cases} cases, against 100 ms", ours=[slow], peer=[LIMIT], aim=1, note=note
            )


def _typed(session: Session, now: datetime) -> list[float]:
    """How long after each key its answer is painted."""
    import shiboken6
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QLineEdit, QWidget

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.search import SHORTEST, Found, SearchState
    from caseapp.desktop.task import Task
    from caseapp.desktop.widget.search_results import SearchResults

    task, window = Task(), QWidget()
    window.resize(1366, 768)
    field = QLineEdit(window)
    results = SearchResults(field, window)
    search = SearchState(Desk(session=session, task=task, clock=lambda: now), window)
    answered: list[str] = []

    def show(found: Found) -> None:
        results.show_found(found)
        results.repaint()
        answered.append(found.text)

    search.found.connect(show)
    window.show()
    times = []
    for text in TYPED:
        for length in range(SHORTEST, len(text) + 1):
            part = text[:length].strip()
            if part != text[:length]:
                continue
            answered.clear()
            start = time.perf_counter()
            search.ask(part)
            while part not in answered:
                QCoreApplication.processEvents()
                if time.perf_counter() - start > PATIENCE:
                    raise TimeoutError(part)
            times.append(time.perf_counter() - start)
    task.finish()
    shiboken6.delete(window)
    shiboken6.delete(task)
    return times
