"""One run: seeds changed at random, read one after the other."""

from __future__ import annotations

import io
import os
import sys
import tempfile
import time
import warnings
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from random import Random

from caseapp.evidence.chat import NotAChat
from caseapp.evidence.reading import USUAL, Kind, Reading, from_json, to_json
from caseapp.evidence.reading.reader import chat_of, read, take_part
from caseapp.evidence.reading.showing import show
from tests.fuzz.change import changed
from tests.unit.evidence.made import seeds

LATEST = date(2026, 11, 21)
LONGEST = 5.0
MOST_BROKEN = 20


@dataclass(slots=True)
class Outcome:
    """What a run found: inputs that broke a reader, the slowest (seconds), and the most memory (MB)."""

    tried: int = 0
    slowest: float = 0
    memory: int = 0
    broken: list[tuple[str, bytes, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What one process has to do: how many inputs, by which chance, from which seeds and which folder with more."""

    inputs: int
    seed: int
    names: tuple[str, ...] = ()
    folder: Path | None = None


def play_all(tasks: list[Task]) -> list[Outcome]:
    """Play each in a process of its own that has no more memory than the one that reads evidence.

    Raises:
        BrokenProcessPool: an input ended a process; it is the newest ``fuzz-last-…`` in the temporary folder.
    """
    with ProcessPoolExecutor(len(tasks), mp_context=get_context("spawn"), initializer=_bound) as pool:
        return list(pool.map(_play, tasks))


def _bound() -> None:
    warnings.simplefilter("ignore")  # what the libraries think of these files is what we are here for
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (USUAL.memory, USUAL.memory))


def _play(task: Task) -> Outcome:
    last = Path(tempfile.gettempdir()) / f"fuzz-last-{os.getpid()}"
    try:
        return play(task, last)
    finally:
        last.unlink(missing_ok=True)


def play(task: Task, last: Path) -> Outcome:
    """Read so many inputs; each is first written to the file ``last``, for when it ends the process."""
    more = (file for file in sorted(task.folder.rglob("*")) if file.is_file()) if task.folder is not None else ()
    chance, found = Random(task.seed), Outcome()
    known = seeds() | {file.name: file.read_bytes() for file in more}
    chosen = [name for name in known if not task.names or name in task.names]
    others = list(known.values())
    for _ in range(task.inputs):
        name = chance.choice(chosen)
        data = changed(known[name], others, chance)
        last.write_bytes(data)
        begin = time.perf_counter()
        why = _read(name, data)
        took = time.perf_counter() - begin
        found.tried += 1
        found.slowest = max(found.slowest, took)
        if took > LONGEST:
            why = why or f"took {took:.1f} s"
        if why:
            found.broken.append((name, data, why))
            if len(found.broken) >= MOST_BROKEN:
                break
    found.memory = _memory()
    return found


def _read(name: str, data: bytes) -> str:
    """What went wrong; nothing when all is well."""
    try:
        told = read(io.BytesIO(data), name, LATEST)
        if not isinstance(from_json(to_json(told)), Reading):
            return "no reading"
        _take(told, name, data)
    except MemoryError:
        return ""  # the process that reads says so, and ends
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return f"{type(error).__name__}: {error}"
    return ""


def _take(told: Reading, name: str, data: bytes) -> None:
    for part in told.parts[:3]:
        if part.address:
            with suppress(KeyError):
                take_part(io.BytesIO(data), name, part.address)
    if told.chat is not None:
        with suppress(NotAChat):
            for one in chat_of(io.BytesIO(data), LATEST, told.chat.orders[0]):
                one.at.isoformat()
    if told.kind in {Kind.PICTURE, Kind.PDF}:
        with suppress(Exception):  # the process that reads makes a sentence of it
            show(io.BytesIO(data), 0, 600, USUAL)


def _memory() -> int:
    """The most that this process ever took, in MB; what the process took that made it does not count."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0) // 1024
