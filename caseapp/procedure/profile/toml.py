"""From a TOML source to data that was looked at, or to complaints with their lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from caseapp.model import toml
from caseapp.procedure.profile.complaint import Complaint, Fault, complaint_at
from caseapp.procedure.profile.place import places

LONGEST = 300_000
"""More characters than any text needs; the largest of the five has a tenth of it."""

AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
SAID = {
    "Expected '=' after a key": "Achter de sleutel ontbreekt het teken =.",
    "Cannot overwrite a value": "Deze sleutel staat er twee keer.",
    "Duplicate inline table key": "Deze sleutel staat er twee keer.",
    "Cannot declare": "Deze tabel staat er twee keer.",
    "Invalid date or datetime": "Deze datum bestaat niet.",
    "Unclosed array": "Een lijst is niet afgesloten met ].",
    "Unterminated string": "Een tekst is niet afgesloten met een aanhalingsteken.",
    "Illegal character": "Er staat een onzichtbaar teken, of de tekst is niet afgesloten op dezelfde regel.",
    "Expected newline or end of document": "Achter de waarde staat nog iets; zet elke sleutel op een eigen regel.",
    "Invalid value": "De waarde is niet te lezen; zet tekst tussen aanhalingstekens.",
    "Invalid statement": "Deze regel is geen sleutel met een waarde en geen [tabel].",
    "Expected ']'": "De kop van de tabel is niet afgesloten met ].",
}


Look = Callable[[Mapping[str, object]], tuple[Mapping[str, Any], list[Fault]]]


def read_toml(text: str, look: Look) -> tuple[Mapping[str, Any], list[Complaint]]:
    """The data that ``look`` lets through, and all complaints in the order of their lines."""
    if len(text) > LONGEST:
        return {}, [
            Complaint(
                line=1,
                key="",
                message=f"Dit bestand is te groot ({len(text)} tekens).",
                remedy="Vat samen; neem de tekst zelf er niet in op.",
            )
        ]
    try:
        data = toml.loads(text)
    except (ValueError, RecursionError) as error:
        return {}, [_unreadable(error, text)]
    clean, faults = look(data)
    found = places(text) if faults else None
    complaints = [complaint_at(found.line(fault.path) if found else 1, fault) for fault in faults]
    return clean, sorted(complaints, key=lambda complaint: complaint.line)


def _unreadable(error: Exception, text: str) -> Complaint:
    """What the TOML reader says, in Dutch and with its line."""
    said = str(error)
    at = AT.search(said)
    line = int(at[1]) if at and at[1] else text.count("\n") + 1 if at else _longest(text)
    meaning = next((dutch for start, dutch in SAID.items() if said.startswith(start)), "Deze regel is niet te lezen.")
    return Complaint(
        line=line,
        key="",
        message=f"Dit is geen geldige TOML. {meaning}",
        remedy="Verbeter deze regel of de regel erboven.",
    )


def _longest(text: str) -> int:
    """The number of the longest line: where a value is that the reader gave up on without saying where."""
    lengths = [len(line) for line in text.split("\n")]
    return lengths.index(max(lengths)) + 1
