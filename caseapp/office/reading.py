"""Looking: one case, lists, work, waiting decisions, search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.index.listing import Listing
from caseapp.index.search import search
from caseapp.model.act import CaseId, MemberId, RecordedAct
from caseapp.model.case import Case
from caseapp.model.obligation import Obligation
from caseapp.office.errors import NoAccess
from caseapp.office.rules import NO_ACCESS, NOTE, reads_something
from caseapp.office.summary import handler_of
from caseapp.procedure.outlook import STAGE_NAMES, Stage
from caseapp.procedure.wording import PART_NAMES, listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from caseapp.index.row import CasePage, CaseQuery, CaseRow, Hit, WaitingDecision, WorkItem
    from caseapp.model.term import Part
    from caseapp.office.books import Books
    from caseapp.office.filling import Filling
    from caseapp.office.rules import Rules
    from caseapp.office.soundness import Soundness
    from caseapp.procedure.outlook import WhatNow


BOARD_OUT_TEXT = "De zaak gaat over een lid van het bestuur. De Raad van Toezicht handelt in de plaats van het bestuur."

WITHHELD = (
    "De opslag hield handelingen van deze zaak verborgen. Iemand heeft de opslag veranderd. "
    "Nu staan ze er weer bij. Controleer de opslag."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChronologyLine:
    """One line of the chronology; ``corrected_by`` is the act that rectified it, so that it is shown struck through."""

    act: RecordedAct
    author_name: str
    sentence: str
    corrected_by: RecordedAct | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """One case as a screen or a document shows it; ``warnings`` say what is wrong with what the store holds of it."""

    case: Case
    title: str
    stage: Stage
    obligations: tuple[Obligation, ...]
    chronology: tuple[ChronologyLine, ...]
    handler: MemberId | None
    handler_name: str
    readers: Mapping[str, frozenset[MemberId]]
    warnings: tuple[str, ...] = ()

    @property
    def number(self) -> CaseId:
        """The case's number."""
        return self.case.id

    @property
    def stage_name(self) -> str:
        """The stage in Dutch."""
        return STAGE_NAMES[self.stage]


class Reading:
    """Looks things up for one member."""

    def __init__(
        self, books: Books, rules: Rules, filling: Filling, clock: Callable[[], datetime], soundness: Soundness
    ) -> None:
        self._soundness = soundness
        self._books = books
        self._rules = rules
        self._filling = filling
        self._clock = clock

    def case(self, case_id: str) -> CaseView:
        """One case, checked against the store.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
            EntryForged: the store holds something in it that its author did not sign.
            StoreRolledBack: the store shows less of it than this computer has seen.
        """
        with self._books.lock:
            withheld = self._books.take_withheld(case_id)
            case = self.readable(case_id)
            self._books.check(case_id)
            organisation = self._books.organisation
            handler = handler_of(case, organisation)
            found = organisation.member(handler) if handler else None
            return CaseView(
                case=case,
                title=case.title or f"Zaak {case.id}",
                stage=self._rules.stage(case),
                obligations=self._rules.obligations(case, organisation, self._clock()),
                chronology=tuple(self._chronology(case)),
                handler=handler,
                handler_name=found.name if found else "",
                readers=self._rules.readers(case, organisation),
                warnings=(*([WITHHELD] if withheld else ()), *self._soundness.warnings(case)),
            )

    def readable(self, case_id: str) -> Case:
        """A case of which this member may read something.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        case = self._books.case(case_id)
        parts = case.excluded_as(self._books.who.member)
        if parts:
            raise NoAccess(excluded_text(parts))
        if not reads_something(case):
            raise NoAccess(BOARD_OUT_TEXT if case.all(NOTE) else NO_ACCESS)
        return case

    def _chronology(self, case: Case) -> Iterator[ChronologyLine]:
        organisation = self._books.organisation
        corrected = {act.fields.text("entry"): act for act in case.all("rectify")}
        for act in case.acts:
            if act.act == NOTE:
                continue
            author = organisation.member(act.author)
            yield ChronologyLine(
                act=act,
                author_name=author.name if author else "een vroegere gebruiker",
                sentence=self._rules.sentence(act, case, organisation),
                corrected_by=corrected.get(act.ref),
            )

    def what_now(self, case_id: str) -> WhatNow:
        """What is due, can and cannot be done by this member in a case.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        case = self.readable(case_id)
        return self._rules.what_now(case, self._books.organisation, self._books.member, self._clock())

    def can_read(self, case_id: str, ref: str) -> bool:
        """Whether this member can read what an act recorded."""
        act = self._books.case(case_id).get(ref)
        return act is not None and act.readable

    def cases(self, query: CaseQuery) -> CasePage:
        """One window of the list of cases."""
        self._filling.refresh()
        return self._listing.cases(query)

    def find_cases(self, text: str, limit: int) -> tuple[CaseRow, ...]:
        """The newest cases in whose number, title, school or names all words stand."""
        self._filling.refresh()
        return self._listing.found(text, limit)

    def work(self, *, mine: bool, limit: int, offset: int) -> tuple[WorkItem, ...]:
        """Open obligations over all cases, the first due on top."""
        self._filling.refresh()
        return self._listing.work(mine=mine, limit=limit, offset=offset)

    def work_count(self, *, overdue: bool) -> int:
        """How much this member has to do, or how much of it is overdue."""
        self._filling.refresh()
        return self._listing.work_count(self._clock() if overdue else None)

    def decisions(self) -> tuple[WaitingDecision, ...]:
        """Decisions that wait."""
        self._filling.refresh()
        return self._listing.waiting()

    def search(self, text: str, limit: int) -> tuple[Hit, ...]:
        """The acts in which all words stand."""
        self._filling.refresh()
        return search(self._books.index.file, text, limit)

    @property
    def _listing(self) -> Listing:
        return Listing(self._books.index.file)


def excluded_text(parts: Iterable[Part]) -> str:
    """Why a member is kept out of a case."""
    names = listing(PART_NAMES[part] for part in sorted(parts))
    return f"U bent betrokken bij deze zaak ({names}) en bent daarom uitgesloten."
