"""A whole act filled in, rightly or with one thing wrong."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.definition import Kind
from tests.invariants import fill_inspection, fill_measure, fill_report, fill_telling

if TYPE_CHECKING:
    from tests.invariants.fill import Fill, Filled

FILL = {**fill_report.FILL, **fill_inspection.FILL, **fill_measure.FILL, **fill_telling.FILL}


def filled(fill: Fill, act: str) -> Filled:
    """All fields of the act that it has and that are filled."""
    made, definition = FILL[act](fill), CATALOGUE[act]
    whole = {**made, **fill.known}
    return {name: value for name, value in whole.items() if value is not None and definition.field(name)}


def spoil(fill: Fill, act: str, fields: Filled) -> Filled:
    """The same fields with one of them wrong: left out, empty, another reference, another day, another choice.

    Words outside an enumeration and members who are not there are no part of this: the office refuses them before the
    engine is asked.
    """
    spoiled = dict(fields)
    if not spoiled:
        return spoiled
    name = fill.random.choice(sorted(spoiled))
    value, field = spoiled[name], CATALOGUE[act].field(name)
    if fill.chance(35) or field is None:
        del spoiled[name]
    elif field.choices and field.strict:
        spoiled[name] = fill.random.choice(field.choices).value
    elif field.kind is Kind.MEMBER:
        spoiled[name] = fill.random.choice(fill.play.organisation.members).id
    elif isinstance(value, bool):
        spoiled[name] = not value
    elif isinstance(value, datetime):
        spoiled[name] = value + timedelta(days=fill.random.choice((-4, 4)))
    elif isinstance(value, date):
        spoiled[name] = value + timedelta(days=fill.random.choice((-400, -30, -3, -1, 1, 3, 30, 400)))
    elif isinstance(value, tuple):
        spoiled[name] = value[1:]
    elif isinstance(value, str):
        spoiled[name] = fill.one("", "onzin", "e99", *(act.ref for act in fill.case.acts))
    return spoiled
