"""What this program wrote and its index has not taken up yet: an act is done when the store has it."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from caseapp.model.act import CaseId
from caseapp.model.case import Case
from caseapp.office.body import recorded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from caseapp.ledger import Head, Opened
    from caseapp.model.act import RecordedAct

KEPT_CASES = 64


class Written:
    """Entries that were written, batch by batch, and the heads that their streams have with them."""

    def __init__(self) -> None:
        self._batches: list[Sequence[Opened]] = []
        self._heads: dict[str, Head] = {}

    def __len__(self) -> int:
        return len(self._batches)

    def add(self, opened: Sequence[Opened]) -> None:
        """A batch was written."""
        if opened:
            self._batches.append(opened)
            self._heads |= {one.entry.stream: one.entry.head for one in opened}

    def head(self, stream: str) -> Head | None:
        """The head of a stream to which something was written; None when nothing waits for it."""
        return self._heads.get(stream)

    def take(self) -> list[Sequence[Opened]]:
        """What waits, in order; nothing waits any more."""
        batches, self._batches = self._batches, []
        self._heads.clear()
        return batches


class KeptCases:
    """The cases that were looked at last, as this member can read them."""

    def __init__(self) -> None:
        self._cases: OrderedDict[str, Case] = OrderedDict()

    def get(self, case_id: str) -> Case | None:
        """A case that is kept, or None."""
        found = self._cases.get(case_id)
        if found is not None:
            self._cases.move_to_end(case_id)
        return found

    def keep(self, case: Case) -> Case:
        """Keep a case in place of what was kept of it; gives it back."""
        self._cases[case.id] = case
        self._cases.move_to_end(case.id)
        while len(self._cases) > KEPT_CASES:
            self._cases.popitem(last=False)
        return case

    def follow(self, opened: Iterable[Opened], after: Case | None = None) -> None:
        """Add acts that came; a case that they do not follow is dropped, and read anew when it is wanted.

        ``after`` is the case as it was reckoned with the first of them, with what was found out of it then.
        """
        for one in opened:
            stream = one.entry.stream
            known = self._cases.get(stream, Case(id=CaseId(stream)))
            if len(known.acts) == one.entry.seq - 1:
                act = act_of(one)
                same = after is not None and after.id == stream and after.acts == (*known.acts, act)
                self.keep(after if same and after is not None else known.with_act(act))
            else:
                self.drop(stream)

    def drop(self, case_id: str) -> None:
        """Keep a case no longer."""
        self._cases.pop(case_id, None)

    def clear(self) -> None:
        """Keep nothing."""
        self._cases.clear()


def act_of(opened: Opened) -> RecordedAct:
    """The act in an opened entry."""
    entry = opened.entry
    return recorded(seq=entry.seq, author=entry.author, at=entry.at, compartment=entry.compartment, body=opened.fields)
