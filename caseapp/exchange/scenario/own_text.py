"""``[[text]]``: an organisation's own protocol profile inside a scenario file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import tomli_w

from caseapp.exchange.scenario.script import OwnText
from caseapp.procedure.profile import ProtocolError, protocol_from

if TYPE_CHECKING:
    from caseapp.exchange.scenario.place import Place
    from caseapp.exchange.scenario.table import Table


def texts_of(head: Table) -> tuple[OwnText, ...]:
    """The profiles in the file, in order; what is wrong with one is noted at its line."""
    found = []
    for table in head.tables("text"):
        try:
            protocol = protocol_from(table.values)
        except ProtocolError as error:
            for complaint in error.complaints:
                place = (*table.place, *_place(complaint.key))
                head.source.note(place, f"{complaint.message} {complaint.remedy}")
            continue
        found.append(OwnText(id=protocol.id, toml=tomli_w.dumps(dict(table.values))))
    return tuple(found)


def _place(dotted: str) -> Place:
    """The place of a dotted key in which elements are counted from 1: ``measures[2].range``."""
    parts = re.findall(r"\[(\d+)\]|([^.\[\]]+)", dotted)
    return tuple(int(number) - 1 if number else key for number, key in parts)
