"""Where a command writes: answers to standard output, errors and progress to standard error."""

from __future__ import annotations

import io
import json
import shutil
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath
from typing import Any, TextIO

from caseapp.cli.shown import one_line

WIDEST_CELL = 48
NARROWEST, WIDEST = 60, 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Console:
    """The two streams of one command."""

    out: TextIO
    err: TextIO

    @classmethod
    def of_process(cls) -> Console:
        """The process's own streams, in UTF-8 whatever the console says; half a character is shown as ``?``."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="replace")
        # a program that is started without a terminal may have no streams at all
        return cls(out=sys.stdout or io.StringIO(), err=sys.stderr or io.StringIO())

    def line(self, text: str = "", *, indent: int = 0) -> None:
        """One line of the answer, made safe; a long one is wrapped when it is read on a terminal."""
        print(self._laid_out(one_line(text), indent, self.out), file=self.out)

    def warn(self, text: str, *, indent: int = 0) -> None:
        """One line for standard error."""
        print(self._laid_out(one_line(text), indent, self.err), file=self.err)

    def raw(self, text: str) -> None:
        """Text that was made safe already, such as a whole report; sent out at once."""
        print(text, file=self.out, flush=True)

    def json(self, data: object) -> None:
        """One JSON document."""
        print(json.dumps(data, ensure_ascii=False, indent=2, default=_as_json), file=self.out)

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table with a line of heads; the last column may be as long as it is."""
        cells = [tuple(heads), *(tuple(map(one_line, row)) for row in rows)]
        widths = [min(max(len(row[at]) for row in cells), WIDEST_CELL) for at in range(len(heads) - 1)]
        for row in cells:
            short = [_cut(cell, width).ljust(width) for cell, width in zip(row, widths, strict=False)]
            print("  ".join([*short, row[-1]]).rstrip(), file=self.out)

    def flush(self) -> None:
        """Send out what was written."""
        self.out.flush()
        self.err.flush()

    def _laid_out(self, text: str, indent: int, stream: TextIO) -> str:
        first, rest = " " * indent, " " * (indent + 2)
        if not stream.isatty():
            return first + text
        width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
        return "\n".join(textwrap.wrap(text, width, initial_indent=first, subsequent_indent=rest)) if text else ""


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _as_json(value: Any) -> object:  # noqa: ANN401 - what json cannot write
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, PurePath):
        return str(value)
    raise TypeError(type(value).__name__)
