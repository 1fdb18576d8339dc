"""Using, copying and quoting evidence: what is asked, and what counts as its original."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from caseapp.procedure.outlook import what_now
from tests.unit.procedure.cases import about, assessed, heard
from tests.unit.procedure.world import MONDAY, WORLD

if TYPE_CHECKING:
    from caseapp.model.value import Value
from tests.unit.procedure.cases import Made

FILE: dict[str, Value] = {"name": "a.png", "sha256": "00"}


def copy(made: Made, **other: Value) -> dict[str, Value]:
    """The fields of a blacked-out copy."""
    return {"file": FILE, "derived_from": made.evidence, "method": "zwartgemaakt: 2 vlakken", **other}


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({}, set()),
        ({"method": ""}, {"field_missing"}),
        ({"file": None, "text": "Woorden."}, {"field_missing"}),
        ({"derived_from": "e1"}, {"field_missing"}),
        ({"derived_from": "e99"}, {"field_missing"}),
        ({"sexual_minor": True}, {"image_forbidden"}),
    ],
)
def test_a_copy_is_a_file_and_says_how_it_was_made(fields: dict[str, Value], codes: set[str]) -> None:
    made = about()
    given = {name: value for name, value in copy(made, **fields).items() if value is not None}
    assert codes <= made.play.codes("hrm", "add_evidence", **given)
    assert bool(codes) == bool(made.play.codes("hrm", "add_evidence", **given))


def test_a_copy_of_what_came_out_of_an_account_asks_no_explanation_again() -> None:
    made = about()
    looked: dict[str, Value] = {"obtained_from": "Mail", "obtained_how": "inspection", "obtained_on": MONDAY}
    assert made.play.codes("hrm", "add_evidence", file=FILE, **looked) == {"unlawful_inspection"}
    seen = made.play.put("hrm", "add_evidence", file=FILE, **looked)
    assert made.play.codes("hrm", "add_evidence", file=FILE, derived_from=seen, method="zwart") == set()


def test_what_is_called_a_copy_but_came_another_way_asks_an_explanation() -> None:
    made = about()
    looked: dict[str, Value] = {"obtained_from": "Mail", "obtained_how": "inspection", "obtained_on": MONDAY}
    assert made.play.codes("hrm", "add_evidence", **copy(made, **looked)) == {"unlawful_inspection"}


def test_a_copy_of_what_one_cannot_read_is_refused() -> None:
    made = about()
    sealed = made.play.record("hrm", "add_evidence", readable=False)
    assert "field_missing" in made.play.codes("hrm", "add_evidence", **copy(made, derived_from=sealed.ref))


def test_a_copy_of_what_was_destroyed_is_refused() -> None:
    made = about()
    made.play.put("hrm", "destroy_evidence", evidence=made.evidence)
    assert made.play.codes("hrm", "add_evidence", **copy(made)) == {"image_forbidden"}
    for act, more in (("record_custody", {"what": "viewed"}), ("quote_evidence", {"text": "T."})):
        assert made.play.codes("hrm", act, evidence=made.evidence, **more) == {"field_missing"}


def test_a_file_that_was_destroyed_is_not_taken_in_again_under_any_name() -> None:
    made = about()
    given: dict[str, Value] = {"obtained_from": "M. Bakker", "obtained_how": "handed_over", "obtained_on": MONDAY}
    seen = made.play.put("hrm", "add_evidence", file=FILE, **given)
    made.play.put("hrm", "destroy_evidence", evidence=seen)
    assert made.play.codes("hrm", "add_evidence", file={**FILE, "name": "b.png"}, **given) == {"image_forbidden"}
    assert made.play.codes("hrm", "add_evidence", file={**FILE, "sha256": "01"}, **given) == set()


@pytest.mark.parametrize("by", ["dir", "hrm", "board", "fg", "mgr"])
def test_whoever_can_read_it_can_use_it(by: str) -> None:
    made = about()
    assert made.play.codes(by, "record_custody", evidence=made.evidence, what="viewed") == set()


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"what": "viewed"}, set()),
        ({"what": "printed", "reason": "Voor het gesprek"}, set()),
        ({"what": "handed_over"}, {"field_missing"}),
        ({"what": "handed_over", "to": "agent J. Smit"}, set()),
        ({"what": "burnt"}, {"field_missing"}),
        ({}, {"field_missing"}),
    ],
)
def test_what_is_asked_of_a_use(fields: dict[str, Value], codes: set[str]) -> None:
    made = about()
    assert made.play.codes("hrm", "record_custody", evidence=made.evidence, **fields) == codes


def test_what_somebody_cannot_read_they_cannot_use() -> None:
    made = about()
    sealed = made.play.record("ict", "add_evidence", compartment="inspection-1", readable=False).ref
    assert made.play.codes("hrm", "record_custody", evidence=sealed, what="viewed") == {"role_missing"}
    assert made.play.codes("hrm", "quote_evidence", evidence=sealed, text="T.") == {"role_missing"}


def test_a_use_starts_nothing_and_is_no_next_step() -> None:
    made = about()
    play = made.play
    before = play.duties()
    play.do("hrm", "record_custody", evidence=made.evidence, what="viewed")
    assert play.duties() == before
    offered = what_now(WORLD, play.case, play.organisation, play.who("hrm"), play.now)
    assert not {"record_custody", "quote_evidence"} & {one.act for one in (*offered.can, *offered.cannot)}


def test_what_was_shown_as_a_copy_was_shown() -> None:
    made = assessed(about())
    play = made.play
    black = play.do("hrm", "add_evidence", **copy(made))
    play.do("dir", "share_file", respondent=made.respondent, entries=(black,), how="Post")
    advice = play.advice(
        "dir", "record_hearing", respondent=made.respondent, statement="S.", present=(made.respondent,)
    )
    assert "x_evidence_not_shared" not in advice


def test_a_copy_made_after_the_file_was_shared_is_no_new_evidence() -> None:
    made = heard(assessed(about()))
    play = made.play
    decision = play.put("board", "decide_measure", respondent=made.respondent, measure="reprimand")
    play.put("hrm", "record_objection", respondent=made.respondent, on=play.today, text="Onjuist.")
    given: dict[str, Value] = {
        "respondent": made.respondent, "decision": decision, "outcome": "decision_stands", "reasons": "R.",
    }  # fmt: skip
    play.do("hrm", "add_evidence", **copy(made))
    assert "x_evidence_not_shared" not in play.codes("board2", "decide_objection", **given)
    play.do(
        "hrm",
        "add_evidence",
        text="Nog een bericht.",
        obtained_from="B.",
        obtained_how="handed_over",
        obtained_on=MONDAY,
    )
    assert "x_evidence_not_shared" in play.codes("board2", "decide_objection", **given)
