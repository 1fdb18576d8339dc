"""A progress bar on standard error; only where somebody looks at it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType

    from caseapp.cli.console import Console

WIDTH: Final = 30
LONGEST: Final = 78
"""What is drawn covers what was drawn before."""

EVERY: Final = 0.1
"""Seconds between two drawings."""


class Bar:
    """Draws how far a task is; call it with the number done and the number in all."""

    def __init__(self, console: Console, label: str, *, after: float = 0.0) -> None:
        """``after`` is how many seconds the task must take before it is worth a bar."""
        self._after = after
        self._stream = console.err
        self._label = label
        self._shown = console.err.isatty()
        self._drawn = 0.0
        self._begin = time.monotonic()
        self.most = 0
        """The most that any part of the task had to do."""

    def __call__(self, done: int, total: int) -> None:
        """Tell how far the task is."""
        self.most = max(self.most, done)
        now = time.monotonic()
        if not self._shown or now - self._begin < self._after or (done < total and now - self._drawn < EVERY):
            return
        self._drawn = now
        part = done / total if total else 1.0
        bar = "█" * round(part * WIDTH)
        line = f"{self._label} {bar:░<{WIDTH}} {part:4.0%}  {done}/{total}"
        print(f"\r{line:<{LONGEST}}", end="", file=self._stream, flush=True)

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return time.monotonic() - self._begin

    def __enter__(self) -> Bar:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown and self._drawn:
            print(file=self._stream, flush=True)
