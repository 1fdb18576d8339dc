"""Every order of asking, advising, deciding, determining, authorising, signing, looking, telling and closing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.invariants.walk import Move, walk
from tests.unit.procedure.world import HERE, MONDAY, PEOPLE, Play, organisation

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator
    from datetime import date, datetime

    from caseapp.model.act import RecordedAct
    from tests.invariants.fill import Filled

WHO = {name: PEOPLE[name] for name in ("dir", "hrm", "board", "board2", "fg", "ict", "ict2")}
"""One for each role that matters, and two where it matters who: the board, and the inspectors."""

BEFORE = MONDAY - timedelta(days=20)


def start(protocol: str) -> Play:
    """A case with a teacher and a witness, and for a text that is silent nothing yet to rest on."""
    play = Play(organisation(protocol, people=WHO))
    play.do(
        "dir", "report_incident", school=HERE, summary="Bericht.", occurred_from=MONDAY, noticed_on=MONDAY,
        channels=("whatsapp",), description="Een bericht.",
    )  # fmt: skip
    play.do("dir", "add_person", name="T", category="employee", part="respondent")
    play.do("dir", "add_person", name="G", category="employee", part="witness")
    return play


def moves(*, inspectors: tuple[str, ...], last_day: date) -> Callable[[Play], Iterator[Move]]:
    """All acts of an inspection, each by everybody, with what is right and what is wrong in one way."""

    def tried(play: Play) -> Iterator[Move]:
        if play.today < last_day:
            yield Move(days=1)
        for by in WHO:
            if not play.case.all("record_separate_basis") and play.organisation.protocol.inspection is None:
                until = MONDAY + timedelta(days=1)
                basis: Filled = {"for": "inspection", "basis": "Beleid.", "reasoning": "Zwijgt.", "until": until}
                yield Move(by=by, act="record_separate_basis", fields=basis)
            if not play.case.inspections:
                yield Move(by=by, act="request_inspection", fields=request())
            for ref in play.case.inspections:
                yield from _under(play, by, ref, inspectors, last_day - timedelta(days=1))

    return tried


def request() -> Filled:
    return {
        "persons": ("e2",), "systems": ("Mail",), "period_from": BEFORE, "period_to": MONDAY, "data_kinds": ("post",),
        "purpose": "D.", "necessity": "N.", "proportionality": "P.", "subsidiarity": "S.",
    }  # fmt: skip


def _under(play: Play, by: str, ref: str, inspectors: tuple[str, ...], until: date) -> Iterator[Move]:
    about: Filled = {"inspection": ref}
    for advice in ("positive", "negative"):
        yield Move(by=by, act="advise_inspection", fields={**about, "advice": advice, "text": "T."})
    approve: Filled = {**about, "outcome": "approved", "motivation": "M.", "valid_until": until}
    yield Move(by=by, act="decide_inspection", fields=approve)
    yield Move(by=by, act="decide_inspection", fields={**about, "outcome": "refused", "motivation": "M."})
    yield Move(by=by, act="determine_inspection_actions", fields={**about, "actions": ("zoeken",)})
    for inspector in inspectors:
        named: Filled = {**about, "person": inspector, "department": "Onderwijs Service Bureau"}
        yield Move(by=by, act="authorise_inspector", fields=named)
    yield Move(by=by, act="sign_confidentiality", fields=about)
    look: Filled = {**about, "system": "Mail", "person": "e2", "from": BEFORE, "to": MONDAY, "found": "Niets."}
    for on in {play.today, MONDAY}:
        yield Move(by=by, act="record_inspection_action", fields={**look, "on": on})
    yield Move(by=by, act="record_inspection_action", fields={**look, "on": play.today, "person": "e3"})
    yield Move(by=by, act="record_inspection_action", fields={**look, "on": play.today, "system": "Teams"})
    yield Move(by=by, act="inform_data_subject", fields={**about, "person": "e2", "on": play.today, "how": "H."})
    yield Move(by=by, act="close_inspection", fields={**about, "conclusion": "C.", "removed": "Niets."})


def key(play: Play) -> Hashable:
    """What counts: the day, the advice, the decision, and since when actions, inspectors and signatures are there."""
    case = play.case
    item = next(iter(case.inspections.values()), None)
    if item is None:
        return play.today, bool(case.all("record_separate_basis"))
    if item.closed is not None:
        return play.today, "closed"
    return (
        play.today,
        item.advice.fields.text("advice") if item.advice else "",
        (item.decision.fields.text("outcome"), item.decision.at) if item.decision else None,
        min((act.at for act in item.determined), default=None),
        _first(item.authorised, lambda act: act.fields.text("person")),
        _first(item.signed, lambda act: act.author),
        bool(item.actions),
    )


def _first(acts: tuple[RecordedAct, ...], who: Callable[[RecordedAct], str]) -> Hashable:
    """Since when each person is in a list of acts."""
    since: dict[str, datetime] = {}
    for act in acts:
        since.setdefault(who(act), act.at)
    return frozenset(since.items())


@pytest.mark.slow
@pytest.mark.parametrize("protocol", ["ozhw", "svok"])
def test_no_order_of_acts_leads_to_a_look_that_never_must_be(
    protocol: str, rounds: Callable[[int, int], int], capsys: pytest.CaptureFixture[str]
) -> None:
    inspectors = ("ict", "ict2")[: rounds(1, 2)]
    last_day = MONDAY + timedelta(days=rounds(1, 2))
    walked = walk(start(protocol), moves(inspectors=inspectors, last_day=last_day), key, most=100_000)
    with capsys.disabled():
        print(f"\ninspection under {protocol}: {walked}")
    assert walked.whole
    assert not walked.wrong
    assert walked.done["record_inspection_action"]
    assert walked.done["close_inspection"]
