"""Where each key of a TOML text stands: ``tomllib`` gives the values of a file but not their lines."""

from __future__ import annotations

import bisect
import re
import tomllib
from typing import Final

Place = tuple[str | int, ...]
"""The road to a value: keys of tables and numbers in arrays, such as ``("step", 3, "with", "school")``."""

_SPACE: Final = " \t"
_BLANK: Final = " \t\r\n"
_BARE_END: Final = re.compile(r"[,\]}#\n]")
_NEWLINE: Final = re.compile(r"\n")
_STOP: Final = re.compile(r"[\"'\\]")


class Places:
    """The line of every key and array element of one TOML text, which ``tomllib`` must have accepted."""

    def __init__(self, source: str) -> None:
        self._text = source
        self._at = 0
        self._newlines = [found.start() for found in _NEWLINE.finditer(source)]
        self._tables: dict[Place, int] = {}
        self._lines: dict[Place, int] = {(): 1}
        self._document()

    def __contains__(self, place: Place) -> bool:
        return place in self._lines

    def line(self, place: Place) -> int:
        """The line where this place stands, or where the nearest place around it stands."""
        while place not in self._lines:
            place = place[:-1]
        return self._lines[place]

    def _here(self) -> int:
        return bisect.bisect_left(self._newlines, self._at) + 1

    def _mark(self, place: Place) -> None:
        self._lines.setdefault(place, self._here())

    def _skip(self, chars: str) -> None:
        while self._at < len(self._text):
            char = self._text[self._at]
            if char == "#" and "\n" in chars:
                end = self._text.find("\n", self._at)
                self._at = len(self._text) if end < 0 else end
            elif char in chars:
                self._at += 1
            else:
                return

    def _take(self, token: str) -> bool:
        if self._text.startswith(token, self._at):
            self._at += len(token)
            return True
        return False

    def _document(self) -> None:
        table: Place = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            before = self._at
            if self._take("[["):
                table = self._header(array=True)
            elif self._take("["):
                table = self._header(array=False)
            else:
                self._pair(table)
            self._skip(_BLANK)
            if self._at == before:  # nothing read: no TOML after all
                return

    def _header(self, *, array: bool) -> Place:
        start = self._here()
        keys = self._keys()
        place: Place = ()
        for number, key in enumerate(keys):
            place += (key,)
            last = number == len(keys) - 1
            if last and array:
                self._lines.setdefault(place, start)
                self._tables[place] = self._tables.get(place, -1) + 1
            if place in self._tables:
                place += (self._tables[place],)
            self._lines.setdefault(place, start)
        self._skip(_SPACE)
        self._take("]]" if array else "]")
        return place

    def _pair(self, table: Place) -> None:
        self._skip(_SPACE)
        place = table
        for key in self._keys():
            place += (key,)
            self._mark(place)
        self._skip(_SPACE)
        self._take("=")
        self._value(place)

    def _keys(self) -> list[str]:
        keys = [self._key()]
        self._skip(_SPACE)
        while self._take("."):
            keys.append(self._key())
            self._skip(_SPACE)
        return keys

    def _key(self) -> str:
        self._skip(_SPACE)
        start = self._at
        if self._text[start : start + 1] in ('"', "'"):
            self._string()
            return str(tomllib.loads(f"k = {self._text[start : self._at]}")["k"])
        while self._at < len(self._text) and (self._text[self._at].isalnum() or self._text[self._at] in "-_"):
            self._at += 1
        return self._text[start : self._at]

    def _value(self, place: Place) -> None:
        self._skip(_SPACE)
        char = self._text[self._at : self._at + 1]
        if char in ('"', "'"):
            self._string()
        elif self._take("["):
            self._array(place)
        elif self._take("{"):
            self._inline(place)
        else:
            ended = _BARE_END.search(self._text, self._at)
            self._at = ended.start() if ended else len(self._text)

    def _array(self, place: Place) -> None:
        number = 0
        self._skip(_BLANK)
        while self._at < len(self._text) and not self._take("]"):
            self._mark((*place, number))
            self._value((*place, number))
            number += 1
            self._skip(_BLANK)
            self._take(",")
            self._skip(_BLANK)

    def _inline(self, place: Place) -> None:
        self._skip(_BLANK)
        while self._at < len(self._text) and not self._take("}"):
            self._pair(place)
            self._skip(_BLANK)
            self._take(",")
            self._skip(_BLANK)

    def _string(self) -> None:
        quote = self._text[self._at]
        fence = quote * 3 if self._text.startswith(quote * 3, self._at) else quote
        self._at += len(fence)
        while (stop := _STOP.search(self._text, self._at)) is not None:
            self._at = stop.start()
            if self._text.startswith(fence, self._at):
                break
            self._at += 2 if quote == '"' and stop.group() == "\\" else 1
        else:
            self._at = len(self._text)
        self._at += len(fence)
        if len(fence) > 1:
            while self._take(quote):  # up to two quotes may stand right before the closing fence
                pass
