"""Letters of a case: which can be written, and one being written: filled in, changed, looked at, saved and recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from caseapp.desktop.language import spoken
from caseapp.desktop.state.begun_letter import BegunLetter
from caseapp.desktop.state.dossier import draw
from caseapp.desktop.state.sign_letter import LetterSaving
from caseapp.documents.errors import DocumentError
from caseapp.ledger import LedgerError
from caseapp.model.act import Act
from caseapp.office.errors import OfficeError
from caseapp.office.evidence.pasted import Made
from caseapp.procedure.letter.syntax import LetterError
from caseapp.procedure.profile import Complaint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.documents.letter.paper import Letter
    from caseapp.model.value import Value
    from caseapp.office.letter import FilledLetter, LetterText
    from caseapp.procedure.letter.possible import PossibleLetter

LOOK_AFTER = 500
"""Milliseconds after the last key."""

SEND = "send_letter"
KEPT = ("to", "subject", "text")


def all_letters(desk: Desk) -> tuple[LetterText, ...]:
    """The text of every letter, as it is in use."""
    return desk.session.letters.all()


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """How a letter would look now, how many pages it has, and what is to be looked at in it."""

    pictures: Sequence[QImage] = ()
    pages: int = 0
    complaints: tuple[Complaint, ...] = ()


class LettersState(QObject):
    """Reads which letters can be written in a case."""

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def load(self, case_id: str) -> None:
        """Read them."""
        letters = self._desk.session.letters
        self._desk.task.run(lambda: letters.possible(case_id), self.loaded.emit, failed=self._fail, owner=self)

    def writing(self, case_id: str, wanted: PossibleLetter) -> WriteState:
        """One of them, to be written."""
        return WriteState(self._desk, case_id, wanted)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OfficeError | LedgerError):
            self.failed.emit(spoken(str(error)))
        else:
            self._desk.task.fault.emit(error)


class WriteState(QObject):
    """One letter being written. ``filled`` gives its texts, ``looked`` how it looks; ``record`` asks for the form."""

    filled = Signal(str, str, str)
    looked = Signal(object)
    saved = Signal(object)
    failed = Signal(str)
    record = Signal(str, object)

    def __init__(self, desk: Desk, case_id: str, wanted: PossibleLetter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.case_id = case_id
        self.wanted = wanted
        self._letter: FilledLetter | None = None
        self._texts = dict.fromkeys(KEPT, "")
        self._bare: Mapping[str, str] = {}
        self._signed: tuple[Mapping[str, str], bytes] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER)
        self._timer.timeout.connect(self.look)

    @property
    def key(self) -> str:
        """The key of its draft."""
        one = self.wanted
        return BegunLetter(case_id=self.case_id, letter=one.letter, about=one.about, regarding=one.regarding).key

    def load(self, *, anew: bool = False) -> None:
        """Fill the letter in from the case; a draft of before goes first unless it begins ``anew``."""
        session, key = self._desk.session, self.key

        def work() -> tuple[FilledLetter, Mapping[str, Value] | None]:
            if anew:
                session.drafts.delete(key)
            draft = session.drafts.get(key)
            return session.letters.write(self.case_id, self.wanted), draft.data if draft else None

        self._desk.task.run(work, self._begin, failed=self._fail, owner=self)

    def _begin(self, found: tuple[FilledLetter, Mapping[str, Value] | None]) -> None:
        self._letter, draft = found
        written = self._letter.written
        self._texts = {"to": self._letter.asked.to, "subject": written.subject, "text": written.text}
        self._bare = dict(self._texts)
        self._texts |= {name: str(text) for name, text in (draft or {}).items() if name in KEPT}
        self.filled.emit(*(self._texts[name] for name in KEPT))
        self.look()

    def change(self, name: str, text: str) -> None:
        """Something was typed; it is kept, and looked at when the typing rests."""
        self._texts[name] = text
        self._timer.start()

    def look(self) -> None:
        """Keep what was typed, and draw and check the letter."""
        filled, texts = self._letter, dict(self._texts)
        if filled is None:
            return

        def work() -> Looked:
            from caseapp.documents.letter.pdf import letter_pdf

            self._keep(texts)
            pictures, pages = draw(letter_pdf(self._paper()).data, lambda: False)
            return Looked(pictures=pictures, pages=pages, complaints=filled.check(texts["text"]))

        self._desk.task.run(work, self.looked.emit, failed=self._fail, owner=self)

    def leave(self) -> None:
        """Keep what was typed last."""
        if self._letter is not None and self._timer.isActive():
            self._timer.stop()
            texts = dict(self._texts)
            self._desk.task.run(lambda: self._keep(texts))

    def _keep(self, texts: Mapping[str, str]) -> None:
        """Keep what was typed; a letter as the case fills it in needs no keeping. Called on the worker."""
        drafts = self._desk.session.drafts
        if texts == self._bare:
            drafts.delete(self.key)
        else:
            drafts.save(self.key, dict(texts))

    def _paper(self) -> Letter:
        from caseapp.documents.letter.paper import paper

        assert self._letter is not None  # noqa: S101 - it is asked once the letter is filled in
        return paper(self._letter, self._desk.session.organisation, self.case_id, **self._texts)

    def save(self, path: Path) -> None:
        """Write the letter to a file, PDF or DOCX by its name."""
        from caseapp.documents.letter.making import write_letter

        self._desk.task.run(
            lambda: write_letter(self._paper(), path),
            lambda _done: self.saved.emit(path),
            failed=self._fail,
            owner=self,
        )

    @property
    def file_name(self) -> str:
        """What its file would be called, as a PDF."""
        return f"brief-{self.case_id}-{self.wanted.letter}.pdf"

    def signing(self) -> LetterSaving | None:
        """Saves the letter as it now is with a signature; None as long as it is not filled in."""
        if self._letter is None:
            return None
        saving, texts = LetterSaving(self._desk, self._paper(), self.file_name), dict(self._texts)

        def saved(path: Path) -> None:
            self._signed = (texts, saving.bytes)
            self.saved.emit(path)

        saving.saved.connect(saved)
        return saving

    def _pdf(self) -> bytes:
        """The letter as it now is; the signed file when that was saved and nothing was changed since."""
        from caseapp.documents.letter.pdf import letter_pdf

        if self._signed is not None and self._signed[0] == self._texts:
            return self._signed[1]
        return letter_pdf(self._paper()).data

    def send(self) -> None:
        """Ask for the form that records it as sent, with the letter as it now is; another file can be chosen there."""
        filled, wanted, name = self._letter, self.wanted, self.file_name
        if filled is None:
            return

        def work() -> Act:
            found = {
                "letter": wanted.letter,
                "about": wanted.about,
                "regarding": wanted.regarding,
                "to": " ".join(self._texts["to"].partition("\n")[0].split()),
                "template": filled.version,
                "file": dict(Made(name, self._pdf())),
            }
            return Act(id=SEND, fields={key: value for key, value in found.items() if value})  # type: ignore[arg-type]

        self._desk.task.run(work, lambda act: self.record.emit(act.id, act.fields), failed=self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OfficeError | LedgerError | DocumentError | LetterError):
            self.failed.emit(spoken(str(error)))
        else:
            self._desk.task.fault.emit(error)
