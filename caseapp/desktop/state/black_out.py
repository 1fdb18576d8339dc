"""Making a blacked-out copy of one piece of evidence: what is in it, what is found of a person, and the copy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from caseapp.desktop.language import spoken
from caseapp.desktop.state.black_kept import key_of, plain, restored
from caseapp.desktop.state.black_line import Line, LineModel
from caseapp.desktop.state.black_mark import HAND, Mark, MarkModel
from caseapp.desktop.state.option import Option
from caseapp.evidence.blackout.lines import CHATS, MAILS, PAGES, TEXTS, lines_in
from caseapp.evidence.blackout.marking import Strike
from caseapp.evidence.reading import Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.task import Job
    from caseapp.evidence.blackout.marking import Area
    from caseapp.evidence.chat import Message
    from caseapp.office.evidence.blacking import Findings
    from caseapp.office.performing import Done
    from caseapp.office.session import Session

MOST_PIXELS = 1600
"""Of the longest side of a page on the screen."""

KEPT_PAGES = 12
KEEP_AFTER = 700
"""Milliseconds after the last change that what was chosen is kept."""


class Form(StrEnum):
    """How a piece of evidence is blacked out."""

    PAGES = "pages"
    PICTURE = "picture"
    CHAT = "chat"
    TEXT = "text"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is blacked out: its name, how, its lines or number of pages, and the persons of the case."""

    name: str
    form: Form
    kind: Kind
    lines: tuple[Line, ...] = ()
    pages: int = 0
    people: tuple[Option, ...] = ()
    marks: tuple[Mark, ...] = ()


class BlackOutState(QObject):
    """``ready`` gives the subject, ``drawn`` a page and its picture, ``made`` what was taken in.

    What was chosen is kept until the copy is made, also when the program ends before.
    """

    ready = Signal(object)
    drawn = Signal(int, object)
    found = Signal(int, int)
    made = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, case_id: str, ref: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id, self._ref = desk, case_id, ref
        self.subject = Subject(name="", form=Form.NOTHING, kind=Kind.UNKNOWN)
        self.marks = MarkModel(self)
        self.lines = LineModel(self)
        self.final = False
        self._pages: dict[int, QImage] = {}
        self._job: Job | None = None
        self.marks.changed.connect(self._show_black)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_AFTER)
        self._later.timeout.connect(self.keep)

    def load(self) -> None:
        """Read the evidence."""
        session, case_id, ref = self._desk.session, self._case_id, self._ref
        self._run(lambda _job: subject(session, case_id, ref), self._take)

    def page(self, number: int) -> None:
        """Draw a page."""
        if number in self._pages:
            self.drawn.emit(number, self._pages[number])
            return
        session, case_id, ref = self._desk.session, self._case_id, self._ref

        def work(_job: Job) -> QImage:
            return QImage.fromData(session.evidence_page(case_id, ref, number, MOST_PIXELS).png)

        self._run(work, lambda picture: self._drawn(number, picture))

    def find(self, person: str, also: str, *, words: bool) -> None:
        """Mark all that belongs to a person."""
        session, case_id, ref = self._desk.session, self._case_id, self._ref
        names = tuple(name.strip() for name in also.split(",") if name.strip())

        def work(job: Job) -> tuple[Mark, ...]:
            people = session.people_of(case_id, (person,), names, words=words)
            got = session.find_people(case_id, ref, people, progress=job.progress, stop=job.cancelled)
            return marks_of(got, person)

        self._run(work, lambda marks: self._found(person, marks))

    def make(self) -> None:
        """Make the copy and take it in."""
        session, case_id, ref, blackout = self._desk.session, self._case_id, self._ref, self.marks.blackout()

        def work(job: Job) -> Done:
            done = session.black_out(case_id, ref, blackout, progress=job.progress, stop=job.cancelled)
            session.preferences.keep(key_of(case_id, ref), None)
            return done

        self._later.stop()
        self._run(work, self.made.emit)

    def keep(self) -> None:
        """Keep what was chosen."""
        self._later.stop()
        session, key = self._desk.session, key_of(self._case_id, self._ref)
        kept = plain(self.marks.marks, self.subject.lines)
        self._desk.task.run(lambda: session.preferences.keep(key, kept))

    def cancel(self) -> None:
        """Stop what is going on."""
        if self._job is not None:
            self._job.cancel()

    def show_final(self, final: bool) -> None:
        """Show the copy as it will be, or the original with what becomes black."""
        self.final = final
        self._show_black()

    # --- by hand

    def add_area(self, area: Area) -> int:
        """Black out an area; gives its place among the marks."""
        return self.marks.add(Mark(areas=(area,)))

    def strike_line(self, row: int) -> None:
        """Black out a whole line, or show it again."""
        line = self.lines.lines[row]
        for at, mark in enumerate(self.marks.marks):
            if mark.strike is not None and mark.strike.end is None and mark.line == line.number:
                self._turn(at)
                return
        self.marks.add(Mark(strike=Strike(line=line.number), text=line.text))

    def strike_words(self, row: int, start: int, end: int) -> None:
        """Black out words of a line, or show them again."""
        line = self.lines.lines[row]
        for at, mark in enumerate(self.marks.marks):
            one = mark.strike
            if one is not None and one.line == line.number and one.start <= start and (one.end or -1) >= end:
                self._turn(at)
                return
        if end > start:
            strike = Strike(line=line.number, start=start, end=end)
            self.marks.add(Mark(strike=strike, text=line.text[start:end]))

    def _turn(self, at: int) -> None:
        mark = self.marks.marks[at]
        if mark.by == HAND and mark.on:
            self.marks.take(at)
        else:
            self.marks.turn(at, on=not mark.on)

    # --- what comes back

    def _take(self, subject_: Subject) -> None:
        self.subject = subject_
        self.marks.chat = subject_.form is Form.CHAT
        self.lines.fill(subject_.lines)
        self.marks.put(subject_.marks)
        self.marks.changed.connect(self._later.start)
        self.ready.emit(subject_)

    def _drawn(self, number: int, picture: QImage) -> None:
        while len(self._pages) >= KEPT_PAGES:
            self._pages.pop(next(iter(self._pages)))
        self._pages[number] = picture
        self.drawn.emit(number, picture)

    def _found(self, person: str, marks: tuple[Mark, ...]) -> None:
        self.marks.found(person, marks)
        self.found.emit(len(marks), sum(not one.sure for one in marks))

    def left_out(self, kind: Kind) -> str:
        """What a copy of this kind does not hold, or what is not found in it by itself; nothing where there is none."""
        if kind is Kind.PICTURE:
            return self.tr("Names in pictures are not found. Draw over them yourself.")
        if kind in CHATS:
            return self.tr(
                "Files that came with messages are not in the copy. Add such a file separately to black it out."
            )
        if kind in {Kind.WORD, Kind.SHEET, Kind.SLIDES}:
            return self.tr("The copy is plain text: layout and pictures are not in it.")
        return self.tr("The copy is plain text, without the attachments.") if kind in MAILS else ""

    def _show_black(self) -> None:
        self.lines.show_black(self.marks.blackout(), final=self.final)

    def _run(self, work: Callable[[Job], Any], then: Callable[[Any], object]) -> None:
        self.busy.emit(True)  # noqa: FBT003 - a signal

        def done(result: Any) -> None:  # noqa: ANN401 - of any work
            self._end()
            then(result)

        self._job = self._desk.task.run_with(work, done, failed=self._fail, owner=self)
        self._job.progressed.connect(self.progressed)

    def _end(self) -> None:
        self._job = None
        self.busy.emit(False)  # noqa: FBT003 - a signal

    def _fail(self, error: Exception) -> None:
        from caseapp.evidence.chat import OrderUnknown
        from caseapp.ledger import LedgerError
        from caseapp.office.errors import Cancelled, OfficeError

        self._end()
        match error:
            case Cancelled():
                self.failed.emit("")
            case OfficeError() | LedgerError() | OrderUnknown():
                self.failed.emit(spoken(str(error)))
            case _:
                self._desk.task.fault.emit(error)


def subject(session: Session, case_id: str, ref: str) -> Subject:
    """What is blacked out. Called on the worker.

    Raises:
        NoAccess: this member may not read it.
        EvidenceUnusable: it is gone, damaged, or not what was recorded.
        BlackoutRefused: the pages cannot be shown.
    """
    session.use_evidence(case_id, ref, "viewed")
    item = next((one for one in session.evidence(case_id) if one.ref == ref), None)
    reading = session.evidence_reading(case_id, ref)
    persons = session.case(case_id).case.persons
    people = tuple(Option(value=one, label=person.name) for one, person in persons.items())
    name = item.name if item is not None else ""
    kept = session.preferences.get(key_of(case_id, ref))
    if reading.kind in CHATS:
        lines = tuple(_message(one) for one in session.evidence_messages(case_id, ref))
        return Subject(
            name=name, kind=reading.kind, form=Form.CHAT, lines=lines, people=people, marks=restored(kept, lines)
        )
    if reading.kind in TEXTS:
        lines = tuple(Line(number=at, text=text) for at, text in enumerate(lines_in(reading), start=1))
        return Subject(
            name=name, kind=reading.kind, form=Form.TEXT, lines=lines, people=people, marks=restored(kept, lines)
        )
    if reading.kind in PAGES:
        form = Form.PICTURE if reading.kind is Kind.PICTURE else Form.PAGES
        pages = max(reading.pages, 1)
        marks = tuple(one for one in restored(kept, ()) if all(area.page <= pages for area in one.areas))
        return Subject(name=name, kind=reading.kind, form=form, pages=pages, people=people, marks=marks)
    return Subject(name=name, kind=reading.kind, form=Form.NOTHING)


def _message(one: Message) -> Line:
    return Line(number=one.number, text=one.text or one.file, head=f"{one.at:%d-%m-%Y %H:%M}  ", author=one.author)


def marks_of(got: Findings, by: str) -> tuple[Mark, ...]:
    """What was found as marks: the doubtful first, since those have to be looked at."""
    marks = [
        *(Mark(author=one, by=by) for one in got.authors),
        *(Mark(strike=one.strike, text=one.text, sure=one.sure, by=by) for one in got.texts),
        *(Mark(areas=one.areas, text=one.text, sure=one.sure, by=by) for one in got.pages),
    ]
    return tuple(sorted(marks, key=lambda one: one.sure))
