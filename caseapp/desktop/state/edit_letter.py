"""The text of a letter being changed: checked while one types, shown with invented people, put into use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from caseapp.desktop.language import spoken
from caseapp.desktop.state.dossier import draw
from caseapp.desktop.task import BEGINS, ENDS
from caseapp.ledger import LedgerError
from caseapp.office.errors import OfficeError, Refused
from caseapp.procedure.letter.field import FIELDS, FieldKind, LetterField
from caseapp.procedure.letter.fill import example_values, fill
from caseapp.procedure.letter.lint import broken, lint
from caseapp.procedure.letter.syntax import parse
from caseapp.procedure.profile import Complaint

if TYPE_CHECKING:
    from datetime import date

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.organisation import Organisation
    from caseapp.office.letter import LetterText
    from caseapp.office.session import Session

LOOK_AFTER = 400
"""Milliseconds after the last key."""

CHANGE = "change_letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLooked:
    """What is wrong with a text, and how it would look; no pictures while it cannot be read."""

    complaints: tuple[Complaint, ...] = ()
    pictures: Sequence[QImage] = ()
    usable: bool = False


def matching(words: str) -> tuple[LetterField, ...]:
    """The fields in whose name or description all of these words stand."""
    wanted = words.casefold().split()
    found = []
    for field in FIELDS.values():
        text = f"{field.name} {spoken(field.about)} {spoken(field.group)}".casefold()
        if all(word in text for word in wanted):
            found.append(field)
    return tuple(found)


def inserted(field: LetterField) -> str:
    """What is put into the text for a field."""
    match field.kind:
        case FieldKind.TEXT:
            return f"{{{field.name}}}"
        case FieldKind.FLAG:
            return f"{{als {field.name}}}\n\n{{einde}}\n"
        case FieldKind.LIST:
            first = next(one.name for one in FIELDS.values() if one.of == field.name)
            return f"{{voor elk {field.name}}}\n- {{{first}}}\n{{einde}}\n"


def look_at(letter: LetterText, text: str, organisation: Organisation, day: date) -> TextLooked:
    """Check a text and draw it with invented people. Called on the worker."""
    from caseapp.documents.letter.paper import Letter
    from caseapp.documents.letter.pdf import letter_pdf

    complaints = lint(letter.kind, text)
    if broken(text):
        return TextLooked(complaints=complaints)
    written = fill(parse(text), example_values())
    made = Letter(
        label=letter.kind.label,
        case_id="2026-0014",
        organisation=organisation.name,
        letterhead=organisation.letterhead,
        to=("R. Vermeer",),
        day=day,
        subject=written.subject,
        text=written.text,
    )
    pictures, _ = draw(letter_pdf(made).data, lambda: False)
    return TextLooked(complaints=complaints, pictures=pictures, usable=True)


class EditLetterState(QObject):
    """One text. ``loaded`` gives it, ``looked`` what is seen of it; ``done`` says that it was put into use."""

    loaded = Signal(str)
    looked = Signal(object)
    refused = Signal(str)
    done = Signal()
    waiting = Signal(bool)

    def __init__(self, desk: Desk, letter: LetterText, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.letter = letter
        self._text = letter.text
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER)
        self._timer.timeout.connect(self.look)

    @property
    def key(self) -> str:
        """The key of its draft."""
        return f"{CHANGE}/{self.letter.kind.id}"

    def load(self) -> None:
        """The text, or the draft of before."""
        session, key = self._desk.session, self.key

        def work() -> str:
            draft = session.drafts.get(key)
            return str(draft.data.get("text") or "") if draft else ""

        self._desk.task.run(work, self._begin, owner=self)

    def _begin(self, draft: str) -> None:
        self._text = draft or self.letter.text
        self.loaded.emit(self._text)
        self.look()

    def change(self, text: str) -> None:
        """Something was typed."""
        self._text = text
        self._timer.start()

    def look(self) -> None:
        """Keep what was typed, check it and draw it."""
        session, key, text, letter = self._desk.session, self.key, self._text, self.letter
        day = self._desk.today()

        def work() -> TextLooked:
            self._keep(session, key, text)
            return look_at(letter, text, session.organisation, day)

        self._desk.task.run(work, self.looked.emit, owner=self)

    def leave(self) -> None:
        """Keep what was typed last."""
        if self._timer.isActive():
            self._timer.stop()
            session, key, text = self._desk.session, self.key, self._text
            self._desk.task.run(lambda: self._keep(session, key, text))

    def _keep(self, session: Session, key: str, text: str) -> None:
        """Keep what was typed; a text that is as it was needs no draft."""
        if text != self.letter.text:
            session.drafts.save(key, {"text": text})
        else:
            session.drafts.delete(key)

    def adopt(self, *, own: bool) -> None:
        """Put the text into use; or the program's own again when it is not to be one of one's ``own``."""
        self._timer.stop()
        self.waiting.emit(BEGINS)
        session, key = self._desk.session, self.key
        fields = {"letter": self.letter.kind.id} | ({"text": self._text} if own else {})

        def work() -> None:
            session.register(CHANGE, fields)
            session.drafts.delete(key)

        self._desk.task.run(work, lambda _done: self._finish(), failed=self._fail, owner=self)

    def _finish(self) -> None:
        self.waiting.emit(ENDS)
        self.done.emit()

    def _fail(self, error: Exception) -> None:
        self.waiting.emit(ENDS)
        if isinstance(error, Refused):
            self.refused.emit(" ".join(spoken(reason.text) for reason in error.answer.shown))
        elif isinstance(error, OfficeError | LedgerError):
            self.refused.emit(spoken(str(error)))
        else:
            self._desk.task.fault.emit(error)
