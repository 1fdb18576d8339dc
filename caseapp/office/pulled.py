"""How far a program has pulled the store, and what it wrote itself since, which need not be pulled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ledger import Mark

if TYPE_CHECKING:
    from caseapp.ledger import Batch

NOTHING = Mark(entry=0, grant=0)


class Pulled:
    """``position`` is that of the last entry that was taken up; 0 when that is not known."""

    def __init__(self) -> None:
        self.position = 0
        self._mark: Mark | None = None
        self._own = NOTHING

    def is_all(self, mark: Mark) -> bool:
        """Whether nothing came since the last time but what this program wrote and took up at once."""
        before, own = self._mark, self._own
        if before is None or (mark.entry, mark.grant) != (before.entry + own.entry, before.grant + own.grant):
            return False
        if own != NOTHING:
            self._mark, self._own, self.position = mark, NOTHING, mark.entry
        return True

    def reached(self, mark: Mark) -> None:
        """Everything up to a mark was pulled."""
        self._mark, self._own = mark, NOTHING

    def wrote(self, batch: Batch) -> None:
        """A batch was written and taken up."""
        if batch.removals:
            self._mark = None
            return
        own = self._own
        self._own = Mark(entry=own.entry + len(batch.entries), grant=own.grant + len(batch.grants))
