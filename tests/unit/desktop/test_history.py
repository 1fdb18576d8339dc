"""What is shown of what happened in a case."""

from datetime import UTC, datetime

from caseapp.desktop.state.history import ALL, OTHER, lines_of, part_of, parts_in
from caseapp.desktop.state.part import PARTS
from caseapp.model.act import MemberId, RecordedAct
from caseapp.office.reading import ChronologyLine


def line(seq: int, act: str) -> ChronologyLine:
    """One act of a case."""
    done = RecordedAct(seq=seq, act=act, author=MemberId("dir"), at=datetime(2026, 3, 2, 9, tzinfo=UTC))
    return ChronologyLine(act=done, author_name="I. Verhoef", sentence=act)


LINES = tuple(
    line(at, act)
    for at, act in enumerate(
        ("report_incident", "add_person", "add_evidence", "record_custody", "assess", "call_trust_inspector")
    )
)


def shown(part: str) -> list[str]:
    """The acts that are shown."""
    return [one.act.act for one in lines_of(LINES, part)]


def test_only_parts_with_something_in_them_can_be_chosen_in_the_order_of_the_tabs() -> None:
    assert parts_in(LINES) == (ALL, "persons", "evidence", "notices", OTHER)
    assert parts_in(()) == (ALL,)


def test_looking_at_evidence_is_told_with_the_evidence_alone() -> None:
    assert shown(ALL) == ["report_incident", "add_person", "add_evidence", "assess", "call_trust_inspector"]
    assert shown("evidence") == ["add_evidence", "record_custody"]
    assert shown(OTHER) == ["report_incident", "assess"]


def test_every_act_of_a_tab_belongs_to_that_tab() -> None:
    for part in PARTS:
        assert {part_of(act) for act in part.shows} == {part.id}
