"""What the index keeps of a case, beside its acts: frozen rows for lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from caseapp.index.person import Appearance
from caseapp.index.tally import FigureChoice
from caseapp.model.act import CaseId, MemberId, Ref
from caseapp.model.figure import Figure
from caseapp.model.term import Part, Track
from caseapp.model.value import Json, Value

NOBODY = MemberId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedEntry:
    """One entry of a case as this member can read it.

    ``body`` is None when they cannot; ``words`` is what search finds.
    """

    case_id: str
    seq: int
    hash: bytes
    author: str
    at: datetime
    compartment: str
    epoch: int
    body: Mapping[str, Json] | None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One line in the list of cases.

    ``due`` is the first thing open; ``excluded`` the parts that keep this member out; ``tracks`` the roads that its
    respondents go.
    """

    id: CaseId
    title: str
    school: str = ""
    about: str = ""
    stage: str = ""
    due: datetime | None = None
    due_act: str = ""
    handler: MemberId = NOBODY
    handler_name: str = ""
    closed: bool = False
    excluded: tuple[Part, ...] = ()
    changed: datetime
    mine: bool = False
    tracks: tuple[Track, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkItem:
    """One open obligation in the work list; ``mine`` that this member may do it, ``about_name`` whom it concerns."""

    case_id: CaseId
    title: str = ""
    school: str = ""
    act: str
    label: str
    about: Ref | None = None
    about_name: str = ""
    due: datetime
    sources: tuple[str, ...] = ()
    text: str = ""
    hint: Mapping[str, Value] = field(default_factory=dict)
    mine: bool = True
    blocks: bool = True
    precautionary: bool = False

    @property
    def source(self) -> str:
        """The first source, which is the one shown."""
        return self.sources[0] if self.sources else ""

    def overdue(self, now: datetime) -> bool:
        """Whether its moment has passed."""
        return self.due < now


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingDecision:
    """Something that waits for a decision: ``kind`` is ``inspection`` or ``measure``, ``act`` the act that decides it.

    ``mine`` tells whether this member may decide it; ``why`` says in Dutch why not.
    """

    case_id: CaseId
    title: str = ""
    kind: str
    ref: Ref
    act: str
    about_name: str
    text: str
    since: datetime
    mine: bool
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All rows of one case; ``refold`` is the moment at which passing time changes them.

    ``figures`` is None when they are to be counted later.
    """

    row: CaseRow
    work: tuple[WorkItem, ...] = ()
    waiting: tuple[WaitingDecision, ...] = ()
    persons: tuple[Appearance, ...] = ()
    figures: tuple[Figure, ...] | None = ()
    refold: datetime | None = None


class CaseSort(StrEnum):
    """By what the list of cases is ordered."""

    NUMBER = "number"
    CHANGED = "changed"
    TITLE = "title"
    SCHOOL = "school"
    STAGE = "stage"
    DUE = "due"
    HANDLER = "handler"
    ABOUT = "about"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseQuery:
    """Which cases a list shows, in what order, and which window of them.

    ``text`` is looked for in number, title, school and names; ``mine`` keeps cases in which this member has something
    to do or is the handler; ``figure`` those that count for one of these figures of the statistics; ``track`` those
    with a respondent who goes that road; ``due_from`` and ``due_until`` those in which the first thing is due from a
    moment on, and before one. Only a ``counted`` question has a total.
    """

    text: str = ""
    stage: str | None = None
    school: str | None = None
    open_only: bool = False
    closed_only: bool = False
    mine: bool = False
    figure: tuple[FigureChoice, ...] = ()
    track: Track | None = None
    handler: str | None = None
    due_from: datetime | None = None
    due_until: datetime | None = None
    sort: CaseSort = CaseSort.NUMBER
    descending: bool = True
    offset: int = 0
    limit: int = 100
    counted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """One window of a list, and how many there are in all; 0 when that was not asked."""

    rows: tuple[CaseRow, ...]
    total: int


class Hit(NamedTuple):
    """One act in which the words were found; ``snippet`` has them between ``MARK_START`` and ``MARK_END``.

    A tuple: so many are made at each key that is typed that it shows.
    """

    case_id: CaseId
    ref: Ref
    act: str
    title: str
    at: datetime
    snippet: str


MARK_START = "\ue000"
MARK_END = "\ue001"
"""Private characters around a found word, so that no text that people type can be taken for a mark."""
