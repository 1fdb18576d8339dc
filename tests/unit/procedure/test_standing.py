"""How an obligation stands: met in time or late, waived, open, or overdue."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from caseapp.model.act import Ref
from caseapp.model.obligation import Obligation
from caseapp.model.zone import end_of
from caseapp.procedure.standing import State, standing
from tests.unit.procedure.world import MONDAY, Play, at

DUE = end_of(MONDAY)
TUESDAY = MONDAY + timedelta(days=1)


def duty(met_by: Ref | None = None) -> Obligation:
    return Obligation(
        act="report_data_breach", about=None, due=DUE, sources=("avg:33",), text="Meld.", started_by=Ref("e1"),
        met_by=met_by,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (None, State.OPEN),
        (DUE, State.OPEN),  # the last second is in time
        (DUE + timedelta(seconds=1), State.OVERDUE),
    ],
)
def test_what_nobody_met(now: datetime | None, state: State) -> None:
    found = standing(Play().case, duty(), now)
    assert (found.state, found.done, found.met_by) == (state, None, None)
    asked = standing(Play().case, replace(duty(), precautionary=True), now)
    assert asked.state is State.PRECAUTION


@pytest.mark.parametrize(
    ("recorded", "fields", "waived", "state", "done"),
    [
        (MONDAY, {}, False, State.IN_TIME, MONDAY),
        (TUESDAY, {}, False, State.LATE, TUESDAY),
        (TUESDAY, {"on": MONDAY}, False, State.IN_TIME, MONDAY),  # done on its day, recorded later
        (TUESDAY, {"on": TUESDAY}, False, State.LATE, TUESDAY),
        (TUESDAY, {"at": at(MONDAY, 20)}, False, State.IN_TIME, MONDAY),
        (TUESDAY, {"at": at(TUESDAY, 1)}, False, State.LATE, TUESDAY),
        (MONDAY, {}, True, State.WAIVED, MONDAY),
        (TUESDAY, {}, True, State.LATE, TUESDAY),
    ],
)
def test_what_was_met(
    recorded: date, fields: dict[str, date | datetime], waived: bool, state: State, done: date
) -> None:
    play = Play(now=recorded)
    ref = play.put("fg", "report_data_breach", **fields)
    found = standing(play.case, replace(duty(ref), waived=waived), play.now)
    assert (found.state, found.done) == (state, done)
    assert found.met_by is play.case.get(ref)


def test_what_is_due_at_an_hour_is_late_after_it() -> None:
    play = Play()
    ref = play.put("fg", "report_data_breach", at=at(MONDAY, 11))
    states = [standing(play.case, replace(duty(ref), due=at(MONDAY, hour)), play.now).state for hour in (10, 11)]
    assert states == [State.LATE, State.IN_TIME]
