"""One run: seeds changed at random, read one after the other."""

from __future__ import annotations

import io
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from random import Random

from caseapp.evidence.reading import Reading, from_json, to_json
from caseapp.evidence.reading.reader import read, take_part
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


def play(inputs: int, seed: int, names: tuple[str, ...] = ()) -> Outcome:
    """Read so many inputs."""
    chance, found, known = Random(seed), Outcome(), seeds()
    chosen = [name for name in known if not names or name in names]
    others = list(known.values())
    for _ in range(inputs):
        name = chance.choice(chosen)
        data = changed(known[name], others, chance)
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
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return f"{type(error).__name__}: {error}"
    return ""


def _take(told: Reading, name: str, data: bytes) -> None:
    for part in told.parts[:3]:
        if part.address:
            with suppress(KeyError):
                take_part(io.BytesIO(data), name, part.address)


def _memory() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
