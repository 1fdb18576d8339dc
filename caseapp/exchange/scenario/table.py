"""Reading one table of a scenario file: every key accounted for, every mistake noted with its line."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from caseapp.exchange.scenario.problem import Problem, ScenarioError, meant
from caseapp.exchange.scenario.script import Value, When
from caseapp.model.zone import NETHERLANDS
from caseapp.office.typed import is_near

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from caseapp.exchange.scenario.place import Place, Places

Word = TypeVar("Word", bound=StrEnum)


class Source:
    """One file being read: its places and the problems found so far."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.problems: list[Problem] = []

    def note(self, place: Place, text: str) -> None:
        """Remember that something is wrong at this place."""
        key = next((part for part in reversed(place) if isinstance(part, str)), "")
        self.problems.append(Problem(line=self._places.line(place), key=key, text=text))

    def line(self, place: Place) -> int:
        """The line of a place in the file."""
        return self._places.line(place)

    def finish(self, path: str) -> None:
        """Raise ScenarioError when anything was wrong."""
        if self.problems:
            raise ScenarioError(self.problems, path=path)


class Table:
    """One table of the file. A value of the wrong kind is noted, and reads as if it were left out."""

    def __init__(self, source: Source, place: Place, values: Mapping[str, Value]) -> None:
        self.source = source
        self.place = place
        self.values = values

    def __contains__(self, key: str) -> bool:
        return key in self.values

    @property
    def line(self) -> int:
        """The line on which the table starts."""
        return self.source.line(self.place)

    def note(self, key: str, text: str) -> None:
        """Remember that something is wrong with this key."""
        self.source.note((*self.place, key), text)

    def only(self, known: Iterable[str]) -> None:
        """Note each key that is not one of the known."""
        names = set(known)
        for key in self.values:
            if key not in names:
                self.note(key, f"deze sleutel bestaat hier niet.{meant(key, names)}")

    def text(self, key: str, *, required: bool = False) -> str | None:
        """A text; when required, neither left out nor empty."""
        value = self.values.get(key)
        if isinstance(value, str) and (value.strip() or not required):
            return value
        if value is not None or required:
            self._wrong(key, "een tekst tussen aanhalingstekens")
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; one text alone is a list of one."""
        value = self.values.get(key, [])
        items = [value] if isinstance(value, str) else value
        if isinstance(items, list) and all(isinstance(item, str) for item in items):
            return tuple(str(item) for item in items)
        self._wrong(key, 'een lijst van teksten, zoals ["een", "twee"]')
        return ()

    def day(self, key: str) -> date | None:
        """A bare day."""
        value = self.values.get(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        self._wrong(key, "een dag zonder aanhalingstekens, zoals 2026-03-02")
        return None

    def when(self, key: str, *, required: bool = False) -> When | None:
        """A day or a moment; a moment without an offset is Dutch time."""
        value = self.values.get(key)
        if isinstance(value, datetime):
            moment = value if value.tzinfo else value.replace(tzinfo=NETHERLANDS)
            try:
                found = When(day=moment.astimezone(NETHERLANDS).date(), moment=moment)
            except OverflowError:
                found = When(day=date.min)
            return self._near(key, found)
        if isinstance(value, date):
            return self._near(key, When(day=value))
        if value is not None or required:
            self._wrong(key, "een dag of moment zonder aanhalingstekens, zoals 2026-03-02 of 2026-03-02T14:30:00")
        return None

    def _near(self, key: str, when: When) -> When | None:
        if is_near(when.day):
            return when
        self._wrong(key, "een dag uit onze tijd")
        return None

    def word(self, key: str, kind: type[Word], *, required: bool = False) -> Word | None:
        """One word of an enumeration."""
        value = self.text(key, required=required)
        return None if value is None else self._word((*self.place, key), kind, value)

    def words(self, key: str, kind: type[Word]) -> tuple[Word, ...]:
        """A list of words of an enumeration; one word alone is a list of one."""
        found = (self._word((*self.place, key), kind, value) for value in self.texts(key))
        return tuple(word for word in found if word is not None)

    def table(self, key: str) -> Table | None:
        """A table inside this one, or None when it is left out."""
        value = self.values.get(key)
        if isinstance(value, dict):
            return Table(self.source, (*self.place, key), value)
        if value is not None:
            self._wrong(key, f"een tabel: [{key}] of {{ … }}")
        return None

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of an array of tables."""
        value = self.values.get(key, [])
        if not isinstance(value, list):
            self._wrong(key, f"een lijst van tabellen: [[{key}]] of [ {{ … }} ]")
            return
        for number, item in enumerate(value):
            place = (*self.place, key, number)
            if isinstance(item, dict):
                yield Table(self.source, place, item)
            else:
                self.source.note(place, "dit moet een tabel zijn: { … }.")

    def _word(self, place: Place, kind: type[Word], value: str) -> Word | None:
        try:
            return kind(value)
        except ValueError:
            known = [word.value for word in kind]
            self.source.note(place, f"“{value}” is hier geen geldige keuze.{meant(value, known)}")
            return None

    def _wrong(self, key: str, wanted: str) -> None:
        state = "hier hoort" if key in self.values else "deze sleutel ontbreekt; hier hoort"
        self.note(key, f"{state} {wanted}.")
