"""Where each key stands in a TOML source: the reader of the standard library tells values, not lines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.procedure.profile.complaint import Path

BARE = re.compile(r"[A-Za-z0-9_-]+")
BASIC = re.compile(r'"(?:[^"\\]|\\.)*"')
LITERAL = re.compile(r"'[^']*'")
LONG = {
    '"""': re.compile(r'(?:[^"\\]|\\.|"(?!""))*"{3,5}', re.DOTALL),
    "'''": re.compile(r"(?:[^']|'(?!''))*'{3,5}", re.DOTALL),
}
SKIP = re.compile(r"[ \t]*")
UP_TO_END = re.compile(r"[^\n]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The line of every table and key of one source."""

    lines: Mapping[Path, int]

    def line(self, path: Path) -> int:
        """The line of this path, or of the nearest thing around it that has one; 1 when nothing has."""
        while path:
            if path in self.lines:
                return self.lines[path]
            path = path[:-1]
        return 1


def places(text: str) -> Places:
    """Find the places in a source that is valid TOML; on any other it finds what it can and never fails."""
    return _Scan(text).run()


class _Scan:
    """One walk through the source, statement by statement."""

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", " \n")
        self.at = 0
        self.line = 1
        self.table: Path = ()
        self.found: dict[Path, int] = {}
        self.elements: dict[Path, int] = {}

    def run(self) -> Places:
        while self.at < len(self.text):
            self._statement()
            self._forward(UP_TO_END)
            self._step(1)
        return Places(lines=self.found)

    def _statement(self) -> None:
        self._forward(SKIP)
        if self.text.startswith("[", self.at):
            element = self.text.startswith("[[", self.at)
            self._step(2 if element else 1)
            self._header(self._key(), element=element)
        elif key := self._key():
            self._note((*self.table, *key))
            self._value()

    def _header(self, key: Path, *, element: bool) -> None:
        """Enter a table; in a list of tables the last element is meant, and ``[[x]]`` begins the next one."""
        path: Path = ()
        for depth, step in enumerate(key, start=1):
            path = (*path, step)
            if depth == len(key) and element:
                self.elements[path] = self.elements.get(path, -1) + 1
            if path in self.elements:
                self.found.setdefault(path, self.line)
                path = (*path, self.elements[path])
        self.table = path
        self._note(path)

    def _key(self) -> Path:
        """A key, plain, quoted or dotted, up to what follows it."""
        steps: list[str] = []
        while True:
            self._forward(SKIP)
            for pattern, quoted in ((BARE, False), (BASIC, True), (LITERAL, True)):
                if found := pattern.match(self.text, self.at):
                    steps.append(found[0][1:-1] if quoted else found[0])
                    self._step(len(found[0]))
                    break
            else:
                return tuple(steps)
            self._forward(SKIP)
            if not self.text.startswith(".", self.at):
                return tuple(steps)
            self._step(1)

    def _value(self) -> None:
        """Pass over a value, which may span lines: long strings, and lists in brackets."""
        depth = 0
        while self.at < len(self.text):
            letter = self.text[self.at]
            if letter == "\n" and depth <= 0:
                return
            if letter == "#":
                self._forward(UP_TO_END)
            elif letter in "\"'":
                self._string()
            else:
                depth += (letter in "[{") - (letter in "]}")
                self._step(1)

    def _string(self) -> None:
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            self._step(3)
            self._forward(LONG[quote * 3], at_least=len(self.text))
        else:
            self._forward(BASIC if quote == '"' else LITERAL, at_least=1)

    def _forward(self, pattern: re.Pattern[str], *, at_least: int = 0) -> None:
        found = pattern.match(self.text, self.at)
        self._step(len(found[0]) if found else at_least)

    def _step(self, length: int) -> None:
        end = min(self.at + length, len(self.text))
        self.line += self.text.count("\n", self.at, end)
        self.at = end

    def _note(self, path: Path) -> None:
        for depth in range(1, len(path) + 1):
            self.found.setdefault(path[:depth], self.line)
