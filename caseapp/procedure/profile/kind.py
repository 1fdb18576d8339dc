"""Kinds of values in a profile: each reads a value, or says in Dutch what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from caseapp.procedure.profile.complaint import Fault, Path, hidden, shown

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

NOTHING = object()
"""What a reader gives for a value that is wrong: the fault is noted and the reading goes on."""

Reader = Callable[[object, Path, list[Fault]], Any]
YEARS = range(1900, 2200)
COUNTS = range(1, 1000)


def text(longest: int) -> Reader:
    """One line of visible text, not empty and no longer than ``longest``."""

    def read(value: object, path: Path, faults: list[Fault]) -> object:
        if not isinstance(value, str):
            return _no_text(faults, path)
        if not value.strip():
            return _wrong(faults, path, "De tekst is leeg.", "Vul hem in, of haal de hele regel weg.")
        if len(value) > longest:
            return _wrong(faults, path, f"De tekst is te lang ({len(value)} tekens).", f"Houd het op {longest} tekens.")
        if any(map(hidden, value)):
            return _wrong(
                faults,
                path,
                "De tekst bevat een onzichtbaar teken of een teken dat de leesrichting omdraait.",
                "Typ de tekst opnieuw, op één regel, in plaats van hem te plakken.",
            )
        return value

    return read


def matching(pattern: str, meaning: str) -> Reader:
    """A short name in a fixed form; ``meaning`` says in Dutch what that form is."""
    form = re.compile(pattern)

    def read(value: object, path: Path, faults: list[Fault]) -> object:
        if isinstance(value, int | float) and form.fullmatch(str(value)):
            return _no_text(faults, path)
        if isinstance(value, str) and form.fullmatch(value):
            return value
        return _wrong(faults, path, f"'{shown(value)}' kan hier niet.", f"Gebruik {meaning}.")

    return read


def flag(value: object, path: Path, faults: list[Fault]) -> object:
    """Yes or no."""
    if isinstance(value, bool):
        return value
    return _wrong(faults, path, "Hier hoort ja of nee te staan.", "Schrijf true of false, zonder aanhalingstekens.")


def count(value: object, path: Path, faults: list[Fault]) -> object:
    """A whole number from 1 to 999."""
    if isinstance(value, int) and not isinstance(value, bool) and value in COUNTS:
        return value
    return _wrong(faults, path, "Hier hoort een getal van 1 tot en met 999.", "Schrijf het getal zonder punten.")


def day(value: object, path: Path, faults: list[Fault]) -> object:
    """A day without a time, in a year that a text can be of."""
    if isinstance(value, date) and not isinstance(value, datetime) and value.year in YEARS:
        return value
    return _wrong(faults, path, "Hier hoort een datum te staan.", "Schrijf jaar-maand-dag, zoals 2025-12-14.")


def many(item: Reader) -> Reader:
    """A list, each element read by ``item``; elements that are wrong are left out."""

    def read(value: object, path: Path, faults: list[Fault]) -> object:
        if isinstance(value, Mapping):
            return _wrong(faults, path, "Hier hoort een lijst te staan.", "Schrijf de kop met dubbele haken: [[…]].")
        if not isinstance(value, list):
            return _wrong(faults, path, "Hier hoort een lijst te staan.", 'Zet de waarden tussen [ en ], zoals ["po"].')
        found = [item(element, (*path, number), faults) for number, element in enumerate(value)]
        kept = [element for element in found if element is not NOTHING]
        try:
            double = len(set(kept)) < len(kept)
        except TypeError:  # tables; whether two of them say the same is looked at elsewhere
            double = False
        if double:
            faults.append(Fault(path=path, message="Er staat iets dubbel in de lijst.", remedy="Haal er één weg."))
        return kept

    return read


def one_of(choices: Iterable[StrEnum]) -> Reader:
    """One name out of an enumeration, or out of some of its members."""
    known = {str(choice): choice for choice in choices}

    def read(value: object, path: Path, faults: list[Fault]) -> object:
        if isinstance(value, str) and value in known:
            return known[value]
        return _wrong(faults, path, f"'{shown(value)}' is hier onbekend.", _suggest(value, [*known]))

    return read


def one_of_names(*names: str) -> Reader:
    """One name out of a few."""

    def read(value: object, path: Path, faults: list[Fault]) -> object:
        if isinstance(value, str) and value in names:
            return value
        return _wrong(faults, path, f"'{shown(value)}' is hier onbekend.", _suggest(value, [*names]))

    return read


def table(fields: Mapping[str, Reader], *required: str) -> Reader:
    """A table with known keys."""

    def read(value: object, path: Path, faults: list[Fault]) -> object:
        if not isinstance(value, Mapping):
            return _wrong(faults, path, "Hier hoort een tabel te staan.", f"Sleutels: {', '.join(fields)}.")
        found = {}
        missing = {key for key in required if key not in value}
        for key, inner in value.items():
            reader = fields.get(key) if isinstance(key, str) else None
            if reader is None:
                _wrong(faults, (*path, str(key)), f"De sleutel '{shown(key)}' bestaat niet.", _suggest(key, [*fields]))
                missing.difference_update(_near(key, [*fields]))  # mistyped, and told as such
            else:
                found[key] = reader(inner, (*path, key), faults)
        for key in required:
            if key in missing:
                _wrong(faults, path, f"De sleutel '{key}' ontbreekt.", f"Voeg een regel toe: {key} = …")
        return {key: inner for key, inner in found.items() if inner is not NOTHING}

    return read


def keyed(choices: type[StrEnum], item: Reader) -> Reader:
    """A table whose keys are names out of an enumeration."""
    return table({name.value: item for name in choices})


def _suggest(value: object, names: list[str]) -> str:
    near = _near(value, names)
    return f"Bedoelt u '{near[0]}'?" if near else f"Kies uit: {', '.join(names)}."


def _near(value: object, names: list[str]) -> list[str]:
    """The name that was probably meant, if any."""
    return get_close_matches(str(value)[:100], names, n=1, cutoff=0.7)


def _no_text(faults: list[Fault], path: Path) -> object:
    return _wrong(faults, path, "Hier hoort tekst te staan.", "Zet de tekst tussen aanhalingstekens.")


def _wrong(faults: list[Fault], path: Path, message: str, remedy: str) -> object:
    faults.append(Fault(path=path, message=message, remedy=remedy))
    return NOTHING
