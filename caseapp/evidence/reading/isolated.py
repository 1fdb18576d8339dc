"""Reading a file that strangers made in a process of its own, with bounds on its time and memory.

Whatever the file does to that process, the program goes on: a crash, a hang or an overrun becomes a warning.
"""

from __future__ import annotations

import io
import os
import subprocess
import threading
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.chat import ChatHead, DateOrder, Message, NotAChat, OrderUnknown, Sort
from caseapp.evidence.reading.boxes import without_film
from caseapp.evidence.reading.closed import what_to_do
from caseapp.evidence.reading.frame import Broken, exactly, read_head, write_head
from caseapp.evidence.reading.job import hold
from caseapp.evidence.reading.kind import PEEK, Kind, kind_of
from caseapp.evidence.reading.limit import USUAL, Limits
from caseapp.evidence.reading.result import Reading, from_json
from caseapp.evidence.reading.showing import MOST_PIXELS, NotShown, Shown
from caseapp.own_process import own_process

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_COPY = 1 << 20
TOO_LARGE = "Dit bestand is te groot om te bekijken. Het origineel is wel bewaard."
STOPPED = "Het lezen van dit bestand liep vast. De inhoud is niet te tonen; het origineel is wel bewaard."
OUT_OF_MEMORY = "memory"
_READER = "caseapp.evidence.reading.worker"
HIDDEN_COMMAND = "read-one-file"
"""The word with which the frozen program becomes the process that reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One file to be read: its bytes, name and size, and the last day on which anything in it can have happened."""

    file: BinaryIO
    name: str
    size: int
    latest: date


def read_isolated(asked: Asked, limits: Limits = USUAL) -> Reading:
    """What a file tells; never raises for what the file holds."""
    start = asked.file.read(PEEK)
    kind, media_type = kind_of(start, asked.name)
    if asked.size > limits.size:
        return _read_large(asked, start, limits)
    try:
        with Process(limits.for_size(asked.size)) as process:
            with process.hurried():
                process.send({"do": "read"}, asked, start)
                told = read_head(process.answers)
            if told.get("failed") == OUT_OF_MEMORY:
                return Reading(kind=kind, media_type=media_type, warnings=(TOO_LARGE,), cut=True)
            return from_json(told["reading"])
    except (Broken, OSError, ValueError, KeyError):
        return Reading(kind=kind, media_type=media_type, warnings=(STOPPED,))


def _read_large(asked: Asked, start: bytes, limits: Limits) -> Reading:
    """What is told of a file that is not looked at: its kind, of a film how long it lasts, and what to do."""
    kind, media_type = kind_of(start, asked.name)
    if kind in {Kind.SOUND, Kind.VIDEO} and (told := without_film(asked.file, limits.size // 4)) is not None:
        return read_isolated(replace(asked, file=io.BytesIO(told), size=len(told)), limits)
    return Reading(kind=kind, media_type=media_type, warnings=what_to_do(start, asked.name) or (TOO_LARGE,), cut=True)


def read_chat(asked: Asked, order: DateOrder | None, head: ChatHead, limits: Limits = USUAL) -> Iterator[Message]:
    """The messages of a chat, one by one, as they are read; who takes them may take their time.

    Raises:
        OrderUnknown: its dates can be read in two ways, and no order was given.
        NotAChat: it is no chat, or reading it did not come to an end.
    """
    if asked.size > limits.size:
        raise NotAChat(TOO_LARGE)
    with Process(limits.for_size(asked.size)) as process:
        try:
            with process.hurried():
                process.send({"do": "chat", "order": order.value if order else ""}, asked, b"")
            while True:
                with process.hurried():
                    told = read_head(process.answers)
                if "end" in told:
                    return
                if told.get("failed") == "order":
                    raise OrderUnknown(head)
                if "failed" in told:
                    raise NotAChat(str(told.get("text") or STOPPED))
                yield from _messages(told["messages"])
        except (Broken, OSError, ValueError, KeyError) as error:
            raise NotAChat(STOPPED) from error


def take_part_isolated(asked: Asked, address: str, limits: Limits = USUAL) -> bytes | None:
    """One file out of a mail or an archive; None when it cannot be taken out."""
    try:
        with Process(limits.for_size(asked.size)) as process, process.hurried():
            process.send({"do": "part", "address": address}, asked, b"")
            told = read_head(process.answers)
            if "part" not in told:
                return None
            return exactly(process.answers, min(int(str(told["part"])), limits.unpacked))
    except (Broken, OSError, ValueError):
        return None


def show_isolated(asked: Asked, at: int, width: int, limits: Limits = USUAL) -> Shown:
    """One page or picture of a file as pixels; ``at`` counts from 0, ``width`` is for a page.

    Raises:
        NotShown: it cannot be shown; the sentence says why.
    """
    if asked.size > limits.size:
        raise NotShown(TOO_LARGE)
    try:
        with Process(limits) as process:
            process.send({"do": "show", "at": at, "width": width}, asked, b"")
            told = read_head(process.answers)
            if "width" not in told:
                raise NotShown(str(told.get("text") or (TOO_LARGE if told.get("failed") == OUT_OF_MEMORY else STOPPED)))
            return _shown(told, process.answers)
    except (Broken, OSError, ValueError, KeyError, TypeError) as error:
        raise NotShown(STOPPED) from error


def _shown(told: Mapping[str, object], pipe: BinaryIO) -> Shown:
    """The pixels, when they are as many as may be."""
    wide, high, number = (int(str(told[name])) for name in ("width", "height", "number"))
    whole = told["whole"]
    if not 0 < wide * high <= MOST_PIXELS + wide + high or not isinstance(whole, list):
        raise Broken(told)
    size = (int(str(whole[0])), int(str(whole[1])))
    return Shown(width=wide, height=high, whole=size, number=number, pixels=exactly(pipe, wide * high * 3))


def _messages(kept: object) -> Iterator[Message]:
    if not isinstance(kept, list):
        raise Broken(kept)
    for number, at, author, text, sort, file, edited in kept:
        yield Message(
            number=number,
            at=datetime.fromisoformat(at),
            author=author,
            text=text,
            sort=Sort(sort),
            file=file,
            edited=bool(edited),
        )


class Process:
    """The process, ended when it lets wait for an answer too long.

    Work with many answers has its time in all in ``limits``, and ``patience`` seconds for each answer.
    """

    def __init__(self, limits: Limits, patience: float | None = None) -> None:
        self._limits = limits
        self._patience = limits.seconds if patience is None else patience
        kept = {"PATH", "SYSTEMROOT", "SYSTEMDRIVE", "PYTHONPATH", "LD_LIBRARY_PATH", "LANG"}
        self._process = subprocess.Popen(  # noqa: S603 - our own program, and nothing of the file in its arguments
            own_process(HIDDEN_COMMAND, _READER),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: value for name, value in os.environ.items() if name.upper() in kept},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._job = hold(self._process, limits)

    def __enter__(self) -> Process:
        return self

    def __exit__(self, *_error: object) -> None:
        self._end()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """Wait for it, as long as it may take over one answer."""
        clock = threading.Timer(self._patience, self._end)
        clock.daemon = True
        clock.start()
        try:
            yield
        finally:
            clock.cancel()

    @property
    def answers(self) -> BinaryIO:
        """What the process says."""
        return self._process.stdout  # type: ignore[return-value]

    def send(self, what: Mapping[str, object], asked: Asked, start: bytes) -> None:
        """Ask it, and give it the file.

        Raises:
            OSError: it is gone.
        """
        pipe = self._process.stdin
        head = {"name": asked.name, "size": asked.size, "latest": asked.latest.isoformat(), "address": "", "order": ""}
        write_head(pipe, {**head, **what, "limits": asdict(self._limits)})  # type: ignore[arg-type]
        pipe.write(start)  # type: ignore[union-attr]
        left = asked.size - len(start)
        while left > 0:
            data = asked.file.read(min(_COPY, left))
            if not data:
                break
            pipe.write(data)  # type: ignore[union-attr]
            left -= len(data)
        pipe.close()  # type: ignore[union-attr]

    def _end(self) -> None:
        with suppress(OSError):
            self._process.kill()
