"""Making the dossier of one respondent, looking at it, and saving it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from caseapp.desktop.state.saving import Saving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.separate import Separate
    from caseapp.desktop.task import Job
    from caseapp.documents.binding.gathering import Choice
    from caseapp.documents.binding.review import Review
    from caseapp.documents.signing.pades import Signing
    from caseapp.office.session import Session

MOST_PAGES = 60
"""More pages are not shown on the screen; the file has them all."""

MOST_WORDS = 5
"""More words that are doubtful are not named in the message; the list of what goes in has them all."""

WIDTH = 1100
"""Pixels of a drawn page; the screen makes them smaller."""

COLOURS = 3

CHOICES = "dossier_choices"


class DossierState(Saving):
    """``drawn`` gives the pages as pictures and how many there are in all; ``reviewed`` what can be chosen.

    ``doubted`` asks to look at words in the pages that may mean somebody whose name is black, with the kind of message
    that it is. ``choices_key`` is under which what is chosen is kept, once it is asked what can be.
    """

    drawn = Signal(object, int)
    doubted = Signal(str, str)
    reviewed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._about = ("", "")
        self.choices_key = ""
        self.choice: Choice | None = None
        self.separate: Separate | None = None

    @property
    def kind(self) -> str:
        """What is picked, as the name of a file begins."""
        return self.separate.kind if self.separate is not None else "dossier"

    def pick(self, document: str) -> None:
        """Make this document of its own in what follows, or the dossier."""
        from caseapp.desktop.state.separate import Separate

        self.separate = Separate.of(document)

    def beside(self, case_id: str, respondent: str) -> DossierState:
        """Another with the same choice, about this, that tells what it saves to those who listen to this one too."""
        other = DossierState(self._desk)
        other._about = (case_id, respondent)
        other.choice, other.separate = self.choice, self.separate
        other.saved.connect(self.saved)
        other.doubted.connect(self.doubted)
        return other

    @property
    @override
    def file_name(self) -> str:
        return f"{self.kind}-{self._about[0]}.pdf"

    @override
    def save_signed(self, path: Path, signing: Callable[[], Signing]) -> None:
        self.save(*self._about, path, signing)

    def preview(self, case_id: str, respondent: str) -> None:
        """Make what is picked and draw its pages."""
        session, choice, separate = self._desk.session, self._choice(respondent), self.separate

        def work(job: Job) -> tuple[list[QImage], int, tuple[str, ...]]:
            if separate:
                return *draw(separate.make(session, case_id, job), job.cancelled), ()
            words = doubtful(session, case_id, choice)
            return *draw(made(session, case_id, choice, job), job.cancelled), words

        self._start(work, self._drawn)

    def _save_separate(
        self, case_id: str, separate: Separate, path: Path, signing: Callable[[], Signing] | None
    ) -> None:
        session = self._desk.session

        def work(job: Job) -> Path:
            from caseapp.documents.export import check_place, write_whole

            check_place(path)
            sign = signing() if signing is not None else None
            write_whole(path, separate.make(session, case_id, job), sign)
            return path

        self._start(work, self.saved.emit)

    def save(self, case_id: str, respondent: str, path: Path, signing: Callable[[], Signing] | None = None) -> None:
        """Make what is picked and write it; the file is there when it is whole, or not at all.

        ``signing`` says how the organisation signs it; that is called on the worker.
        """
        if self.separate is not None:
            self._save_separate(case_id, self.separate, path, signing)
            return
        session, choice = self._desk.session, self._choice(respondent)

        def work(job: Job) -> tuple[Path, tuple[str, ...]]:
            from caseapp.documents.export import export_dossier

            words = doubtful(session, case_id, choice)
            made = export_dossier(
                session,
                case_id,
                respondent,
                path,
                parts=choice.parts,
                choice=choice,
                signing=signing() if signing is not None else None,
                progress=job.progress,
                cancelled=job.cancelled,
            )
            return made.path, words

        self._start(work, self._kept)

    def review(self, case_id: str, respondent: str) -> None:
        """Find out who is taken out and which evidence can go along."""
        session = self._desk.session
        self.choices_key = f"{case_id}/{CHOICES}/{respondent}"

        def work(_job: Job) -> Review:
            from caseapp.documents.binding.review import review

            return review(session, case_id, respondent)

        self._start(work, self.reviewed.emit)

    def choose(
        self, parts: tuple[str, ...], kept: tuple[str, ...], evidence: tuple[str, ...], words: tuple[str, ...]
    ) -> None:
        """Make what follows as the user chose; until the respondent or the case changes."""
        from caseapp.documents.binding.gathering import Choice

        self.choice = Choice(parts=parts, kept=kept, evidence=evidence, blacked_out=words)

    def forget(self) -> None:
        """Choose nothing."""
        self.choice = None

    def _choice(self, respondent: str) -> Choice:
        from caseapp.documents.binding.gathering import Choice

        return replace(self.choice or Choice(), respondent=respondent)

    def _drawn(self, found: tuple[list[QImage], int, tuple[str, ...]]) -> None:
        pictures, total, words = found
        self.drawn.emit(pictures, total)
        text = self.tr("Perhaps somebody whose name is black is still in it: {words}. Look at “What goes in…”.")
        self._doubt(words, text, "due")

    def _kept(self, found: tuple[Path, tuple[str, ...]]) -> None:
        path, words = found
        self.saved.emit(path)
        text = self.tr(
            "The PDF has been saved. Perhaps somebody whose name is black is still in it: {words}. "
            "Look at “What goes in…”, and save it again."
        )
        self._doubt(words, text, f"due {path}")

    def _doubt(self, words: tuple[str, ...], text: str, kind: str) -> None:
        if words:
            named = ", ".join(f"“{' '.join(word.split())}”" for word in words[:MOST_WORDS])
            self.doubted.emit(text.format(words=named), kind)


def doubtful(session: Session, case_id: str, choice: Choice) -> tuple[str, ...]:
    """The words in a dossier that may mean somebody who is taken out. Called on the worker."""
    from caseapp.documents.binding.review import doubtful_words

    return tuple(one.text for one in doubtful_words(session, case_id, choice))


def made(session: Session, case_id: str, choice: Choice, job: Job) -> bytes:
    """The dossier as a PDF. Called on the worker.

    Raises:
        Cancelled: the user stopped it.
        DocumentError: it cannot be made; the sentence says why.
    """
    from caseapp.documents.export import preview_dossier

    return preview_dossier(session, case_id, choice, job.progress, job.cancelled)


def draw(data: bytes, stopped: Callable[[], bool]) -> tuple[list[QImage], int]:
    """The first pages of a PDF as pictures, and how many pages it has. Called on the worker.

    Raises:
        Cancelled: the user stopped it.
    """
    import pypdfium2

    from caseapp.office.errors import Cancelled

    document = pypdfium2.PdfDocument(data)
    try:
        pictures = []
        for at in range(min(len(document), MOST_PAGES)):
            if stopped():
                raise Cancelled("Het maken van het dossier is gestopt.")
            page = document[at]
            bitmap = page.render(scale=WIDTH / page.get_width())
            pictures.append(picture(bitmap))
        return pictures, len(document)
    finally:
        document.close()


def picture(bitmap: Any) -> QImage:  # noqa: ANN401 - pypdfium2 has no types
    """A page as a picture of its own; Qt's pictures may be made on the worker."""
    from PySide6.QtGui import QImage

    form = QImage.Format.Format_BGR888 if bitmap.n_channels == COLOURS else QImage.Format.Format_RGB32
    return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
