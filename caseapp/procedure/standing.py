"""How an obligation stands: met in time or late, waived, open, or overdue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from caseapp.model.act import RecordedAct
from caseapp.model.obligation import Obligation
from caseapp.model.zone import local

if TYPE_CHECKING:
    from caseapp.model.case import Case


class State(StrEnum):
    """How an obligation stands; ``PRECAUTION`` is asked by a text that is not in force and was not met."""

    IN_TIME = "in_time"
    LATE = "late"
    WAIVED = "waived"
    OPEN = "open"
    OVERDUE = "overdue"
    PRECAUTION = "precaution"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An obligation and how it stands; ``done`` is the day on which ``met_by`` met it."""

    obligation: Obligation
    state: State
    done: date | None = None
    met_by: RecordedAct | None = None


def standing(case: Case, one: Obligation, now: datetime | None) -> Standing:
    """How an obligation of a case stands at a moment; what was done on its day but recorded later is in time."""
    met = case.get(one.met_by)
    if met is None:
        state = State.OVERDUE if now is not None and now > one.due else State.OPEN
        if one.precautionary:
            state = State.PRECAUTION
        return Standing(obligation=one, state=state)
    moment = met.fields.moment("at")
    day = met.fields.day("at") or met.fields.day("on") or local(met.at).date()
    late = day > local(one.due).date() or (moment is not None and moment > one.due)
    state = State.LATE if late else State.WAIVED if one.waived else State.IN_TIME
    return Standing(obligation=one, state=state, done=day, met_by=met)
