"""What a copy or a quotation comes from, whatever the acts of a case say."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from caseapp.model.act import CaseId, Fields, MemberId, RecordedAct, ref_of
from caseapp.model.case import Case
from caseapp.model.evidence import ADDED, DESTROYED, QUOTED, destroyed, original, originals

AT = datetime(2026, 3, 2, 11, tzinfo=UTC)
ACTS = st.lists(
    st.tuples(st.sampled_from((ADDED, QUOTED, DESTROYED, "add_note")), st.integers(0, 12)), min_size=1, max_size=10
)


def case_of(acts: list[tuple[str, int]]) -> Case:
    """Acts, each of which names another, an earlier or a later one, one that is not there, or itself."""
    return Case(
        id=CaseId("2026-0001"),
        acts=tuple(
            RecordedAct(
                seq=seq,
                act=act,
                author=MemberId("dir"),
                at=AT,
                fields=Fields({"derived_from" if act == ADDED else "evidence": ref_of(named)}),
            )
            for seq, (act, named) in enumerate(acts, start=1)
        ),
    )


@given(ACTS)
def test_what_comes_from_something_comes_from_something_earlier_that_comes_from_nothing(
    acts: list[tuple[str, int]],
) -> None:
    case = case_of(acts)
    for act in case.acts:
        root = original(case, act.ref)
        found = case.get(root)
        assert found is not None
        assert found.seq <= act.seq
        assert original(case, root) == root
    assert originals(case, [act.ref for act in case.acts]) <= {act.ref for act in case.acts}


@given(ACTS)
def test_with_the_original_its_copies_are_destroyed(acts: list[tuple[str, int]]) -> None:
    case = case_of(acts)
    gone = {act.fields.text("evidence") for act in case.all(DESTROYED)}
    for act in case.acts:
        if original(case, act.ref) in gone or act.ref in gone:
            assert destroyed(case, act.ref)
        if not gone:
            assert not destroyed(case, act.ref)


def test_a_copy_of_a_copy_and_what_is_quoted_of_it_are_the_same_source() -> None:
    case = case_of([(ADDED, 0), (ADDED, 1), (ADDED, 2), (QUOTED, 3), (ADDED, 0)])
    assert [original(case, f"e{seq}") for seq in range(1, 6)] == ["e1", "e1", "e1", "e1", "e5"]
    assert originals(case, ["e3", "e4", "e5"]) == {"e1", "e5"}
    assert original(case, "e99") == "e99"
