"""From a case to the fields of a letter: only what this reader can read, and never who a protected reporter is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.letter import beginning, ending
from caseapp.procedure.letter.field import FIELDS, FieldKind
from caseapp.procedure.letter.known import Known

if TYPE_CHECKING:
    from caseapp.procedure.letter.fill import Row, Values
    from caseapp.procedure.letter.known import Asked
    from caseapp.procedure.situation import Situation


def letter_values(s: Situation, asked: Asked) -> Values:
    """What every field holds for this letter; what the case does not tell is empty."""
    k = Known(s=s, asked=asked)
    found: dict[str, str | bool | tuple[Row, ...]] = {
        name: False if field.kind is FieldKind.FLAG else "" for name, field in FIELDS.items() if not field.of
    }
    found |= {"feit": beginning.facts(k), "stuk": beginning.pieces(k)}
    for part in (beginning.sender, beginning.who, beginning.report, beginning.hearing):
        found |= part(k)
    for part in (ending.measure, ending.legal, ending.pupil, ending.inspection, ending.end):
        found |= part(k)
    return found
