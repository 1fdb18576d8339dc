"""What a signed-in member can look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.index.person import PersonQuery
from caseapp.index.row import CaseQuery
from caseapp.office.keeping import Keeping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.index.person import PersonPage
    from caseapp.index.row import CasePage, CaseRow, Hit, WaitingDecision, WorkItem
    from caseapp.ledger import Opened
    from caseapp.office.dossier_source import DossierSource
    from caseapp.office.person import PersonView
    from caseapp.office.precedent import LikeInspection, LikeMeasure
    from caseapp.office.reading import CaseView
    from caseapp.office.retention import Retained
    from caseapp.office.statistics import Statistics, StatisticsQuery
    from caseapp.procedure.invitation import Invitation
    from caseapp.procedure.ladder import Ladder
    from caseapp.procedure.norm import Norm
    from caseapp.procedure.outlook import WhatNow


MOST_TEXTS = 50
"""Texts of files that a search waits for; there are more only in an index that was just made, or made anew."""


class Looking(Keeping):
    """The part of a session that looks things up."""

    def case(self, case_id: str) -> CaseView:
        """One case, checked against the store.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
            EntryForged: the store holds something in it that its author did not sign.
            StoreRolledBack: the store shows less of it than this computer has seen.
        """
        self._fresh()
        return self._reading.case(case_id)

    def what_now(self, case_id: str) -> WhatNow:
        """What is due, can and cannot be done by this member in a case.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        self._fresh()
        return self._reading.what_now(case_id)

    def cases(self, query: CaseQuery | None = None) -> CasePage:
        """One window of the list of cases."""
        self._fresh()
        return self._reading.cases(query or CaseQuery())

    def work(self, *, mine: bool = True, limit: int = 200, offset: int = 0) -> tuple[WorkItem, ...]:
        """Open obligations over all cases, the first due on top; ``mine`` those that are this member's to meet."""
        self._fresh()
        return self._reading.work(mine=mine, limit=limit, offset=offset)

    def work_count(self, *, overdue: bool = False) -> int:
        """How much this member has to do, or how much of it is overdue."""
        self._fresh()
        return self._reading.work_count(overdue=overdue)

    def decisions(self) -> tuple[WaitingDecision, ...]:
        """Inspections that wait for the board, and intentions that are ripe for a decision."""
        self._fresh()
        return self._reading.decisions()

    def like_inspections(self, case_id: str, inspection: str, limit: int = 5) -> tuple[LikeInspection, ...]:
        """What was decided before on inspections like this one, in cases that this member may read, without names.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        from caseapp.office.precedent import Precedents

        self._fresh()
        return Precedents(self._books, self._reading.readable(case_id)).inspections(inspection, limit)

    def like_measures(self, case_id: str, respondent: str, limit: int = 6) -> tuple[LikeMeasure, ...]:
        """What was decided before about people and facts like these, in cases that this member may read, without names.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        from caseapp.office.precedent import Precedents

        self._fresh()
        return Precedents(self._books, self._reading.readable(case_id)).measures(respondent, limit)

    def ladder(self, case_id: str, act_id: str, fields: Mapping[str, Any]) -> Ladder:
        """The measures that can be chosen for a respondent, light to heavy, with what each needs and lacks.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: there is no such case.
        """
        self._fresh()
        return self._performing.ladder(case_id, act_id, fields)

    def norms(self, case_id: str, respondent: str) -> tuple[Norm, ...]:
        """The norms that facts about somebody can be held against, those that bind first.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        self._fresh()
        case = self._reading.readable(case_id)
        return self._rules.norms(case, self._books.organisation, self._clock(), respondent)

    def retention(self) -> tuple[Retained, ...]:
        """The closed cases that this member may read, the first to be destroyed on top."""
        self._fresh()
        return self._retention.list()

    def invitation(self, case_id: str, respondent: str) -> Invitation:
        """Who must be invited to a talk with a respondent, and from which day it can be held.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        self._fresh()
        case = self._reading.readable(case_id)
        return self._rules.invitation(case, self._books.organisation, self._clock(), respondent)

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """The acts in which all words stand, or a page of their file, words marked, the last ones done first."""
        self._fresh()
        self._texts.take_up(MOST_TEXTS)
        return self._reading.search(text, limit)

    def texts_left(self) -> int:
        """The files of which the text is not yet among what :meth:`search` finds; each search takes up some more."""
        return self._texts.left

    def persons(self, query: PersonQuery | None = None) -> PersonPage:
        """One window of the list of everybody who appears in a case that this member may read."""
        self._fresh()
        return self._persons.persons(query or PersonQuery())

    def person(self, key: str) -> PersonView:
        """One person: their parts in cases, what stands there about them, and others of the same name.

        Raises:
            NoPerson: this member reads of nobody with this key.
        """
        self._fresh()
        return self._persons.person(key)

    def count(self, limit: int = 200) -> int:
        """Count some of the cases that are still to be counted for the statistics; gives how many are left."""
        return self._counting.count(limit)

    def statistics(self, query: StatisticsQuery) -> Statistics:
        """The figures of a school year over all cases that this member may read, as far as :meth:`count` has come."""
        self._fresh()
        return self._counting.statistics(query)

    def find_cases(self, text: str, limit: int = 10) -> tuple[CaseRow, ...]:
        """The newest cases in whose number, title, school or names all words of three letters and more stand."""
        self._fresh()
        return self._reading.find_cases(text, limit)

    def can_read(self, case_id: str, ref: str) -> bool:
        """Whether this member can read what an act recorded."""
        self._fresh()
        return self._reading.can_read(case_id, ref)

    def entries(self, case_id: str) -> list[Opened]:
        """The entries of a case with their fields and salts, for the extract in a dossier.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
            EntryForged: an entry is not what its author signed, or not in its place.
        """
        self._fresh()
        self._reading.readable(case_id)
        return self._books.entries(case_id)

    def dossier_source(self, case_id: str, until: int | None = None) -> DossierSource:
        """What a dossier of a case is made from, checked against the store; ``until`` is the last act to take.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
            EntryForged: the store holds something in it that its author did not sign.
            StoreRolledBack: the store shows less of it than this computer has seen.
        """
        from caseapp.office.dossier_source import dossier_source

        self._fresh()
        with self._books.lock:
            return dossier_source(self._books, self._rules, self._reading.readable(case_id), until)
