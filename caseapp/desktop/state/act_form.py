"""Filling in one act: what is known beforehand, what the procedure says while one types, the draft, and doing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.begun_letter import ABOUT, BegunLetter
from caseapp.desktop.state.option import Pool
from caseapp.desktop.task import BEGINS, ENDS
from caseapp.ledger import WrongPassword
from caseapp.model.act import Act, CaseId, Fields
from caseapp.model.case import Case
from caseapp.model.reason import Verdict
from caseapp.model.term import Weight
from caseapp.model.value import Value
from caseapp.office.errors import Cancelled, Changed, ConfirmationNeeded, FieldErrors, Refused
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.option import Option
    from caseapp.desktop.task import Job
    from caseapp.model.reason import Answer
    from caseapp.office.performing import Done
    from caseapp.office.reading import CaseView
    from caseapp.procedure.definition import ActDefinition, Field

ASK_AFTER = 350
SAVE_AFTER = 700
"""Milliseconds after the last key."""

KILO = 1024

SEND = "send_letter"
NOTE = "#"
"""What a draft keeps under a key that begins so is no field of the act."""

EXPLANATION = "#explanation"
"""The key under which a draft keeps the explanation; no field is called so."""

PROPOSAL = "#proposal"
"""In what is known beforehand: the intention on which is decided; no field is called so."""

FORBIDDEN, IMAGE = "sexual_minor", "file"
"""What is marked so is not kept, in no draft either (law.md, possession)."""

FIRST_ACT = "report_incident"
FROM_PROPOSAL = (
    "respondent",
    "measure",
    "from",
    "to",
    "grounds",
    "lighter_considered",
    "proportionality",
    "earlier_measures",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An act that somebody wants to do: in which case, and what is known of its fields.

    ``draft`` tells two drafts of the same act apart, such as for two files that are taken in.
    """

    act: str
    case_id: str = ""
    fields: Mapping[str, Value] = field(default_factory=dict)
    draft: str = ""

    @property
    def key(self) -> str:
        """The key of its draft: one for each act and whom it is about, in each case."""
        keys = ABOUT if self.act == SEND else (PROPOSAL, "respondent", "inspection", "decision", "evidence")
        about = [str(self.fields[name]) for name in keys if self.fields.get(name)][: 3 if self.act == SEND else 2]
        return "/".join((self.case_id or "new", self.act, *about, *((self.draft,) if self.draft else ())))


class ActFormState(QObject):
    """One form being filled in. ``let_go`` names a field of which the program does not keep what was given.

    ``wanting`` says why the act would be refused as it is filled in now; empty when it would not be.
    """

    ready = Signal()
    answered = Signal(object)
    saved = Signal()
    refused = Signal(object)
    mistyped = Signal(object)
    password_wanted = Signal(str)
    changed_meanwhile = Signal(str)
    done = Signal(object)
    waiting = Signal(bool)
    let_go = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.known_password = desk.password
        self.wanted = wanted
        self.definition: ActDefinition = CATALOGUE[wanted.act]
        self.values: dict[str, Value] = {}
        self.explanation = ""
        self.notes: dict[str, Value] = {}
        self.from_draft = False
        self.tried = False
        self.wanting = ""
        self.title = ""
        self.pool = Pool(organisation=desk.session.organisation, case=Case(id=CaseId("")), sentence=lambda _act: "")
        self._asking = self._again = False
        self._job: Job | None = None
        self._ask_timer, self._save_timer = self._timer(ASK_AFTER, self._ask), self._timer(SAVE_AFTER, self.save)

    # --- beginning

    def load(self) -> None:
        """Read the case and the draft, and say when the form can be shown."""
        session, wanted = self._desk.session, self.wanted

        def work() -> tuple[CaseView | None, Mapping[str, Value] | None]:
            draft = session.drafts.get(wanted.key)
            return (session.case(wanted.case_id) if wanted.case_id else None), (draft.data if draft else None)

        self._desk.task.run(work, self._begin, owner=self)

    def _begin(self, found: tuple[CaseView | None, Mapping[str, Value] | None]) -> None:
        view, draft = found
        if view is not None:
            sentences = {line.act.ref: line.sentence for line in view.chronology}
            self.title = view.title
            self.pool = Pool(
                organisation=self._desk.session.organisation,
                case=view.case,
                sentence=lambda act: sentences.get(act.ref, ""),
            )
        self.values = {**self._usual(), **self._proposed(), **self.wanted.fields}
        self.values.pop(PROPOSAL, None)
        if draft:
            self.from_draft = True
            self.explanation = str(draft.get(EXPLANATION) or "")
            self.notes = {name: value for name, value in draft.items() if name.startswith(NOTE) and name != EXPLANATION}
            self.values |= {name: value for name, value in draft.items() if not name.startswith(NOTE)}
        self.ready.emit()
        self._ask()
        if self.wanted.draft:  # what was pasted is nowhere else
            self._save_timer.start()

    def _usual(self) -> dict[str, Value]:
        """What is nearly always so: today for the day of an act, the only school, the only respondent."""
        found: dict[str, Value] = {}
        for one in self.definition.fields:
            if one.name == "on" and one.required:
                found["on"] = self._desk.today()
            elif one.required and one.name in ("school", "respondent", "inspection", "decision"):
                options = [option.value for option in self.pool.options(one, found)]
                if one.name == "school":
                    options = self._own_schools() or options
                if len(options) == 1:
                    found[one.name] = options[0]
        return found

    def _proposed(self) -> dict[str, Value]:
        """What the intention has, on which a measure is decided: the one named, or the only one that waits."""
        if self.definition.id != "decide_measure":
            return {}
        named, about = self.wanted.fields.get(PROPOSAL), self.wanted.fields.get("respondent")
        waiting = [
            one
            for one in self.pool.case.proposals
            if one.decision is None and named in (None, one.ref) and about in (None, one.respondent)
        ]
        fields = waiting[-1].act.fields if waiting and (named or about) else {}
        return {name: fields[name] for name in FROM_PROPOSAL if name in fields}

    def _own_schools(self) -> list[str]:
        """The schools for which this member holds a role."""
        return list(dict.fromkeys(grant.school for grant in self._desk.session.member.roles if grant.school))

    def known_findings(self) -> tuple[Mapping[str, Value], ...]:
        """The facts of the earlier assessments of this respondent, for an assessment to go on from."""
        respondent = self.values.get("respondent")
        if self.definition.id != "assess" or not isinstance(respondent, str):
            return ()
        found: list[Mapping[str, Value]] = []
        for act in self.pool.case.all("assess"):
            if act.respondent == respondent:
                tables = {str(table.get("id")): {**table, "recorded": True} for table in act.fields.tables("findings")}
                found = [one for one in found if str(one["id"]) not in tables] + list(tables.values())
        return tuple(found)

    # --- while one types

    def set(self, name: str, value: Value) -> None:
        """Take the value of a field; the procedure is asked a moment later, and the draft kept."""
        if value is None or value == "":
            self.values.pop(name, None)
        else:
            self.values[name] = value
        if self.values.get(FORBIDDEN) and self.values.pop(IMAGE, None):
            # nobody may possess it, so it leaves the form and the draft at once
            self.save()
            self._desk.task.run(self._desk.session.drafts.scrub, owner=self)
            self.let_go.emit(IMAGE)
        self._later()

    def begin_with(self, name: str, value: Value) -> None:
        """Take a value that follows from another; it is no text of the user's, so nothing is kept for it."""
        self.values[name] = value
        self._ask_timer.start()

    def note(self, name: str, value: Value) -> None:
        """Keep something with the draft that is no field of the act; ``name`` begins with ``#``."""
        if value or name in self.notes:  # what is empty and always was is not worth a draft
            self.notes[name] = value
            self._save_timer.start()

    def explain(self, text: str) -> None:
        """Take the explanation."""
        self.explanation = text
        self._save_timer.start()

    def _later(self) -> None:
        self._ask_timer.start()
        self._save_timer.start()

    def _timer(self, after: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    def _ask(self) -> None:
        if self.wanted.act == FIRST_ACT and not self.values.get("school"):
            return  # who may report hangs on the school
        if self._asking:
            self._again = True
            return
        self._asking = True
        session, wanted, fields, tried = self._desk.session, self.wanted, self._fields(), self.tried

        def work() -> tuple[Answer, Answer]:
            """What is said, and what would be said of the form as it is filled in now."""
            case = wanted.case_id or None
            whole = session.ask(case, wanted.act, fields)
            # who has tried once is told all that is missing; who is still filling in, only what goes wrong
            refused = whole.verdict is Verdict.REFUSED and not tried
            return session.ask_partly(case, wanted.act, fields) if refused else whole, whole

        self._desk.task.run(work, self._answered, failed=self._not_answered, owner=self)

    def _answered(self, found: tuple[Answer, Answer]) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self._ask()
        else:
            answer, whole = found
            refusing = (one.text for one in whole.shown if one.weight is Weight.REFUSES)
            self.wanting = next(refusing, "")
            self.answered.emit(answer)

    def _not_answered(self, error: Exception) -> None:
        self._asking = self._again = False
        if not isinstance(error, FieldErrors):
            self._desk.task.fault.emit(error)

    def save(self) -> None:
        """Keep what was typed, on the disk."""
        self._save_timer.stop()
        session, key = self._desk.session, self.wanted.key
        data = {**self._fields(), **self.notes, EXPLANATION: self.explanation}
        self._desk.task.run(lambda: session.drafts.save(key, data), lambda _none: self.saved.emit(), owner=self)

    def leave(self) -> None:
        """The form is left: what was typed since the last time is kept."""
        if self._save_timer.isActive():
            self.save()
        self._stop()

    def _stop(self) -> None:
        self._ask_timer.stop()
        self._save_timer.stop()

    # --- doing it

    def submit(self, password: str = "") -> None:
        """Do the act."""
        self._stop()
        self.save()
        self.waiting.emit(BEGINS)
        session, wanted = self._desk.session, self.wanted
        act = Act(id=wanted.act, fields=Fields(self._fields()), explanation=self.explanation)

        def work(job: Job) -> Done:
            def progress(done: int, total: int) -> None:
                job.progress(done // KILO, total // KILO)  # Qt's numbers stop at two thousand million

            done = session.perform(
                wanted.case_id or None, act, password=password or None, progress=progress, stop=job.cancelled
            )
            session.drafts.delete(wanted.key)
            if wanted.act == SEND:
                session.drafts.delete(BegunLetter.of_fields(wanted.case_id, wanted.fields).key)
            return done

        self._job = self._desk.task.run_with(work, self._finish, failed=self._fail, owner=self)
        self._job.progressed.connect(self.progressed)

    def stop_taking(self) -> None:
        """Stop taking in a file; nothing of the act is recorded, and what was typed stays."""
        if self._job is not None:
            self._job.cancel()

    def _fields(self) -> dict[str, Value]:
        return {name: value for name, value in self.values.items() if value is not None and value not in ("", [])}

    def _finish(self, done: Done) -> None:
        self._job = None
        self.waiting.emit(ENDS)
        self.done.emit(done)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.waiting.emit(ENDS)
        match error:
            case Cancelled():
                self.changed_meanwhile.emit(spoken(str(error)))
            case Changed():
                self.tried = True
                self.changed_meanwhile.emit(spoken(str(error)))
                self.refused.emit(error.answer)
            case Refused():
                self.tried = True
                self.refused.emit(error.answer)
            case FieldErrors():
                self.mistyped.emit(error.problems)
            case ConfirmationNeeded() | WrongPassword():
                self.password_wanted.emit(spoken(str(error)))
            case _:
                self._desk.task.fault.emit(error)

    def options_for(self, one: Field) -> tuple[Option, ...]:
        """What can be picked in a field now."""
        return self.pool.options(one, self.values)


def empty_fields(definition: ActDefinition, values: Mapping[str, Value]) -> int:
    """How many of the fields that must be filled in are still empty."""
    asked = [one.name for one in definition.fields if one.required]
    return sum(values.get(name) in (None, "", [], ()) for name in asked)
