"""Searching in everything that this member may read, while one types."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.desktop.language import spoken
from caseapp.index.person import PersonQuery
from caseapp.index.row import MARK_END, MARK_START
from caseapp.model.zone import local
from caseapp.procedure.catalogue import label
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.desktop.state.desk import Desk
    from caseapp.index.person import PersonRow
    from caseapp.index.row import CaseRow, Hit
    from caseapp.office.session import Session

PAUSE = 30
"""Milliseconds after the last key; who types on does not wait for what was typed before."""

SHORTEST = 2
CASES, PERSONS, ACTS = 5, 5, 20
"""The most of each that is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One thing that was found: a case, a person, or an act in a case; ``detail`` has the words between marks."""

    title: str
    detail: str = ""
    case_id: str = ""
    ref: str = ""
    person: str = ""

    @property
    def name(self) -> str:
        """The title without marks."""
        return unmarked(self.title)

    @property
    def plain(self) -> str:
        """Title and detail without marks."""
        return unmarked(f"{self.title}. {self.detail}" if self.detail else self.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for some words, by kind; nothing is asked with an empty text.

    ``left`` is how many files were not yet read in, in which there may be more.
    """

    text: str = ""
    cases: tuple[Result, ...] = ()
    persons: tuple[Result, ...] = ()
    acts: tuple[Result, ...] = ()
    left: int = 0

    @property
    def number(self) -> int:
        """How many results there are."""
        return len(self.cases) + len(self.persons) + len(self.acts)


class SearchState(QObject):
    """``found`` gives a :class:`Found`."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._text = ""
        self._asking = False
        self._left = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)

    def ask(self, text: str) -> None:
        """Look for these words, a moment after the last key."""
        self._text = text.strip()
        if len(self._text) < SHORTEST:
            self._pause.stop()
            self.found.emit(Found())
        else:
            self._pause.start()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._text = ""
        self._pause.stop()

    def _look(self) -> None:
        if self._asking or len(self._text) < SHORTEST:
            return  # what is being looked up comes first, and then what is typed by then
        self._asking = True
        session, text = self._desk.session, self._text
        self._desk.task.run(lambda: find(session, text), self._take, failed=self._fail, owner=self)

    def _take(self, found: Found) -> None:
        self._asking = False
        if found.text != self._text:
            self._look()
            return
        self.found.emit(found)
        # each look reads in some more; where the store cannot be reached it does not, and looking again is of no use
        if found.left and found.left != self._left:
            self._pause.start()
        self._left = found.left

    def _fail(self, error: Exception) -> None:
        self._asking = False
        self._desk.task.fault.emit(error)


def find(session: Session, text: str) -> Found:
    """Everything that is found for some words. Called on the worker."""
    words = text.split()
    acts = tuple(map(_act, session.search(text, ACTS)))
    return Found(
        text=text,
        cases=tuple(_case(row, words) for row in session.find_cases(text, CASES)),
        persons=tuple(_person(row, words) for row in session.persons(PersonQuery(text=text, limit=PERSONS)).rows),
        acts=acts,
        left=session.texts_left(),
    )


def _case(row: CaseRow, words: list[str]) -> Result:
    detail = " · ".join(part for part in (row.about, row.school) if part)
    return Result(title=marked(f"{row.id} · {row.title}", words), detail=marked(detail, words), case_id=row.id)


def _person(row: PersonRow, words: list[str]) -> Result:
    detail = " · ".join((*row.schools, *row.case_ids[:3]))
    return Result(title=marked(row.name, words), detail=detail, person=row.key)


def _act(hit: Hit) -> Result:
    detail = f"{spoken(label(hit.act))}, {spoken(day_text(local(hit.at).date()))}: {hit.snippet}"
    return Result(title=f"{hit.case_id} · {hit.title}", detail=detail, case_id=hit.case_id, ref=hit.ref)


def marked(text: str, words: list[str]) -> str:
    """A text with the words marked wherever they stand in it."""
    wanted = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.sub(f"({wanted})", rf"{MARK_START}\1{MARK_END}", text, flags=re.IGNORECASE) if wanted else text


def unmarked(text: str) -> str:
    """A text without its marks."""
    return text.replace(MARK_START, "").replace(MARK_END, "")


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a marked text, and whether each is marked."""
    for at, piece in enumerate(re.split(f"[{MARK_START}{MARK_END}]", text)):
        if piece:
            yield piece, bool(at % 2)
