"""What must be destroyed when: closed cases with the day on which their retention ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseapp.index.listing import Listing
from caseapp.index.row import CaseQuery, CaseSort
from caseapp.ledger import EntryForged
from caseapp.model.act import CaseId
from caseapp.office.errors import NoCase
from caseapp.procedure.acts.closing import retention_end

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from caseapp.index.row import CaseRow
    from caseapp.office.books import Books
    from caseapp.office.filling import Filling
    from caseapp.office.rules import Rules

PAGE = 200
MOST = 300
"""As many cases are listed; those that were closed first come first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retained:
    """A closed case: until when it is kept, whether destruction is held, and who signed for it already."""

    case_id: CaseId
    title: str
    school: str
    until: date
    held: bool
    signed_by: tuple[str, ...] = ()

    def due(self, today: date) -> bool:
        """Whether it must be destroyed now."""
        return not self.held and self.until <= today


class Retention:
    """Looks at the closed cases that this member may read."""

    def __init__(self, books: Books, rules: Rules, filling: Filling, clock: Callable[[], datetime]) -> None:
        self._books = books
        self._rules = rules
        self._filling = filling
        self._clock = clock

    def list(self) -> tuple[Retained, ...]:
        """The closed cases, the first to be destroyed on top."""
        self._filling.refresh()
        found = []
        for row in self._closed():
            try:
                found.append(self._one(row))
            except (NoCase, EntryForged):
                continue
            if len(found) == MOST:
                break
        return tuple(sorted((one for one in found if one is not None), key=lambda one: (one.until, one.case_id)))

    def _closed(self) -> Iterator[CaseRow]:
        offset = 0
        while True:
            query = CaseQuery(
                closed_only=True, sort=CaseSort.CHANGED, descending=False, offset=offset, limit=PAGE, counted=False
            )
            rows = Listing(self._books.index.file).cases(query).rows
            yield from (row for row in rows if not row.excluded)
            if len(rows) < PAGE:
                return
            offset += PAGE

    def _one(self, row: CaseRow) -> Retained | None:
        case = self._books.case(row.id)
        situation = self._rules.world.situation(case, self._books.organisation, self._clock())
        until = retention_end(situation)
        if until is None or case.destroyed:
            return None
        closed = case.last("close_case")
        signed = [act.author for act in case.all("destroy_case") if closed is None or act.seq > closed.seq]
        names = {one.id: one.name for one in self._books.organisation.members}
        return Retained(
            case_id=row.id,
            title=row.title,
            school=row.school,
            until=until,
            held=case.held,
            signed_by=tuple(names.get(author, author) for author in signed),
        )
