"""From law tables to law, or to everything that is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.model.law import Law, LawRule
from caseapp.procedure.law.form import LAW
from caseapp.procedure.profile.complaint import Complaint, Fault, SourceError, shown
from caseapp.procedure.profile.toml import read_toml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class LawError(SourceError):
    """A law table cannot be used."""


def parse_law(texts: Iterable[str]) -> Law:
    """Read all law tables into one law, in the order given.

    Raises:
        LawError: with everything that is wrong, each with its line and what to do.
    """
    found: list[LawRule] = []
    for text in texts:
        found.extend(_rule(rule) for rule in table_of(text).get("rule", ()))
    return Law(rules=tuple(found))


def check_law(text: str) -> list[Complaint]:
    """Everything that is wrong with one table, in the order of its lines; empty when it can be used."""
    return read_toml(text, _look)[1]


def table_of(text: str) -> Mapping[str, Any]:
    """The data of one table, checked.

    Raises:
        LawError: with everything that is wrong.
    """
    data, complaints = read_toml(text, _look)
    if complaints:
        raise LawError(tuple(complaints))
    return data


def _look(data: Mapping[str, object]) -> tuple[Mapping[str, Any], list[Fault]]:
    faults: list[Fault] = []
    clean: Mapping[str, Any] = LAW(data, (), faults)
    of_sense = [fault for fault in _sense(clean) if not any(map(fault.follows_from, faults))]
    return clean, faults + of_sense


def _sense(data: Mapping[str, Any]) -> Iterator[Fault]:
    seen: set[object] = set()
    for at, rule in enumerate(data.get("rule", ())):
        if ("figure" in rule) != ("unit" in rule):
            yield Fault(
                path=("rule", at),
                message="figure en unit horen bij elkaar.",
                remedy="Zeg wat het getal telt, of haal het weg.",
            )
        if rule.get("valid_to") and rule.get("valid_from") and rule["valid_to"] < rule["valid_from"]:
            yield Fault(
                path=("rule", at, "valid_to"),
                message="De regel eindigt voordat hij begint.",
                remedy="Kijk valid_from en valid_to na.",
            )
        for sector in rule.get("sectors") or ("all",):
            key = (rule.get("id"), rule.get("ref"), sector, rule.get("valid_from"))
            if key in seen:
                yield Fault(
                    path=("rule", at),
                    message=f"De regel {shown(rule.get('id'))} ({shown(rule.get('ref'))}) staat er twee keer.",
                    remedy="Haal er één weg, of geef de nieuwe een eigen valid_from.",
                )
            seen.add(key)


def _rule(rule: Mapping[str, Any]) -> LawRule:
    values = dict(rule)
    return LawRule(sectors=frozenset(values.pop("sectors", ())), measures=tuple(values.pop("measures", ())), **values)
