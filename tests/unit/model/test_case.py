"""A case grows by one act at a time; what it adds up to is the same as when all its acts are read at once."""

from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from caseapp.model.act import CaseId, Fields, MemberId, RecordedAct
from caseapp.model.case import Case
from caseapp.model.folding import INSPECTING

if TYPE_CHECKING:
    from caseapp.model.value import Value

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
CATEGORIES = ("teacher", "pupil", "board_member")
FOUND = tuple(name for kind in Case.__mro__ for name, value in vars(kind).items() if isinstance(value, cached_property))


def act(seq: int, kind: str, what: int) -> RecordedAct:
    known: dict[str, dict[str, Value]] = {
        "report_incident": {"summary": f"Zaak {what}", "school": "De Waard"},
        "add_person": {
            "name": "P. Maas",
            "part": ("respondent", "witness", "reporter")[what],
            "member": f"m{what}",
            "category": CATEGORIES[what],
        },
        "assess": {"respondent": f"e{what + 1}", "track": "staff", "outcome": "breach"},
        "note_exclusion": {"member": f"m{what}", "part": ("respondent", "board", "witness")[what]},
    }
    known["dismiss_report"] = {"respondent": f"e{what + 1}"}
    known |= {name: {"inspection": f"e{what + 1}"} for name in INSPECTING[1:]}
    return RecordedAct(
        seq=seq,
        act=kind if kind != "unread" else "",
        author=MemberId("m1"),
        at=BEGIN + timedelta(hours=seq),
        fields=Fields(known.get(kind, {"text": "Gebeld."})),
        compartment="case",
        readable=kind != "unread",
    )


KINDS = (
    "report_incident",
    "add_person",
    "note_exclusion",
    "assess",
    "dismiss_report",
    *INSPECTING,
    "add_note",
    "close_case",
    "reopen_case",
    "destroy_case",
    "unread",
)
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 2), st.booleans()), max_size=12)


@given(STEPS)
def test_a_case_that_grew_is_the_case_that_is_read_at_once(steps: list[tuple[str, int, bool]]) -> None:
    grown = Case(id=CaseId("2026-0001"))
    acts = []
    for seq, (kind, what, look) in enumerate(steps, start=1):
        acts.append(act(seq, kind, what))
        grown = grown.with_act(acts[-1])
        whole = Case(id=CaseId("2026-0001"), acts=tuple(acts))
        if look:
            assert {name: getattr(grown, name) for name in FOUND} == {name: getattr(whole, name) for name in FOUND}
    whole = Case(id=CaseId("2026-0001"), acts=tuple(acts))
    assert grown == whole
    assert {name: getattr(grown, name) for name in FOUND} == {name: getattr(whole, name) for name in FOUND}
    assert grown.all("close_case", "reopen_case") == tuple(
        one for one in acts if one.act in {"close_case", "reopen_case"}
    )
