"""Reading the export of a chat of 200,000 messages, against only taking its lines apart with one pattern.

The first figure is in this process, the second in a process of its own as the program does it; the limit of both is in
seconds. How much memory the reading itself needed at most stands in the note.
"""

from __future__ import annotations

import io
import re
import tracemalloc
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from caseapp.evidence.chat import look_into, read
from caseapp.evidence.reading.isolated import Asked, read_chat
from tests.bench.figure import Figure, once, pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECONDS = 4.0
"""The aim for the reading of 200,000 messages; for fewer it is less."""

WHOLE = 200_000
LATEST = date(2026, 11, 21)
MEGA = 1024 * 1024
PEOPLE = ("Noor", "Sem de Wit", "~\u202fYusuf", "+31 6 12345678", "Mw. I. Verhoef")
WORDS = (
    *("ja", "nee", "foto", "klas", "morgen", "gezien", "niet", "doen", "😂"),
    *("waarom", "stuur", "je", "dat", "toch", "steeds", "https://voorbeeld.example"),
)
LINE = re.compile(r"(\d\d-\d\d-\d{4}) (\d\d:\d\d) - ([^:]+): (.*)")


def chat(messages: int) -> bytes:
    """An export of so many messages, some of several lines, some with a file, an edit or a notice."""
    chance, at, lines = Random(7), datetime(2019, 1, 30, 20, 48), []  # noqa: DTZ001
    for number in range(messages):
        at += timedelta(seconds=chance.randrange(600))
        text = " ".join(chance.choices(WORDS, k=chance.randrange(1, 14)))
        if number % 23 == 0:
            text = "<Media weggelaten>"
        elif number % 31 == 0:
            text = f"IMG-{at:%Y%m%d}-WA{number % 10000:04}.jpg (bestand bijgevoegd)"
        elif number % 17 == 0:
            text += "\nen nog een regel"
        lines.append(f"{at:%d-%m-%Y %H:%M} - {chance.choice(PEOPLE)}: {text}")
    return "\n".join(lines).encode()


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    messages = WHOLE // 20 if short else WHOLE
    data, rounds = chat(messages), 3 if short else 5
    limit = SECONDS * messages / WHOLE

    def ours() -> None:
        if sum(1 for _ in read(io.BytesIO(data), LATEST)) != messages:
            raise RuntimeError("other messages")

    def apart() -> None:
        sum(1 for line in io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") if LINE.match(line))

    head = look_into(io.BytesIO(data), LATEST)

    def isolated() -> None:
        file = io.BytesIO(data)
        found = read_chat(Asked(file=file, name="chat.txt", size=len(data), latest=LATEST), None, head)
        if sum(1 for _ in found) != messages:
            raise RuntimeError("other messages")

    what = f"reading a chat of {messages} messages"
    times, peer = pair(ours, apart, rounds=rounds)
    note = f"at most {_most_memory(ours):.1f} MB of memory beside the file of {len(data) / MEGA:.0f} MB"
    yield Figure(name=f"{what}, against one pattern", ours=times, peer=peer, note=note)
    yield Figure(name=f"{what}, against {limit:g} s", ours=times, peer=[limit], aim=1)
    apart_times = [once(isolated) for _ in range(rounds)]
    yield Figure(name=f"{what}, in a process of its own, against {limit:g} s", ours=apart_times, peer=[limit], aim=1)


def _most_memory(work: Callable[[], object]) -> float:
    """How many MB Python had in use at most meanwhile."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / MEGA
    finally:
        tracemalloc.stop()
