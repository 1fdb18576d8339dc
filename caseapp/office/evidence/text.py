"""The text of evidence in the search: fetched from the sealed files of the store, a few at a time."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from caseapp.index.evidence import put_text, untold, untold_count
from caseapp.ledger import EntryForged, StoreError
from caseapp.model.act import ref_of
from caseapp.office.errors import Cancelled, EvidenceUnusable, NoCase

if TYPE_CHECKING:
    from caseapp.evidence.reading import Reading
    from caseapp.office.books import Books
    from caseapp.office.evidence.sealed import SealedEvidence
    from caseapp.office.filling import Progress, Stop

AT_ONCE = 50
STOPPED = "Het bijwerken van de zoekfunctie is gestopt. Zoeken in bestanden is nog niet volledig."


class Texts:
    """Takes texts up into the index of one member."""

    def __init__(self, books: Books, sealed: SealedEvidence) -> None:
        self._books = books
        self._sealed = sealed

    @property
    def left(self) -> int:
        """How many texts are still to be taken up."""
        with self._books.lock:
            return untold_count(self._books.index.file)

    def take_up(self, most: int) -> int:
        """Take up so many texts at the most; gives how many were. Where the store cannot be reached they wait."""
        done = 0
        with self._books.lock, suppress(StoreError):
            for number, case_id, seq in untold(self._books.index.file, most):
                put_text(self._books.index.file, number, self._text(case_id, seq))
                done += 1
        return done

    def take_up_all(self, progress: Progress | None = None, stop: Stop | None = None) -> None:
        """Take up every text.

        Raises:
            Cancelled: the user stopped it.
        """
        total, done = untold_count(self._books.index.file), 0
        while taken := self.take_up(AT_ONCE):
            done += taken
            if progress:
                progress(done, max(done, total))
            if stop and stop():
                raise Cancelled(STOPPED)

    def _text(self, case_id: str, seq: int) -> str:
        try:
            reading = self._sealed.kept_reading(self._sealed.file(case_id, ref_of(seq)))
        except (EvidenceUnusable, NoCase, EntryForged):
            return ""  # it was destroyed meanwhile, or opening it says what is wrong
        return words_of(reading) if reading else ""


def words_of(reading: Reading) -> str:
    """What of a reading is searched: its text, its title, and what the files in it are called."""
    mail = reading.mail
    sent = (mail.subject, mail.sender, *mail.to, *mail.cc, *mail.bcc) if mail else ()
    parts = (part.name for part in (*reading.parts, *(mail.parts if mail else ())))
    members = reading.chat.members if reading.chat else ()
    found = dict.fromkeys(text for text in (reading.title, *sent, *members, *parts) if text)
    return "\n".join((*found, reading.text))
