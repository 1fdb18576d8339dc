"""Large files that were begun: of one whose act never came, such as after the computer went out, nothing stays behind.

The store does not know whose chunks are whose, and another program may be busy; so who begins a file notes it in their
own index, and looks a day later whether an act names it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from caseapp.index.evidence import drop_note, noted
from caseapp.index.moment import to_count
from caseapp.ledger import Gone, StoreError
from caseapp.office.soundness import files_in

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.office.books import Books

NOTE = "begun "
LONGEST = timedelta(days=1)
"""No file takes so long to be taken in."""


class Begun:
    """Keeps book of the large files that this member takes in on this computer."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def begin(self, file: Gone, at: datetime) -> None:
        """A large file goes into the store before the act that will name it."""
        self._books.index.note(_key(file), to_count(at))

    def end(self, file: Gone) -> None:
        """The act that names it is there."""
        drop_note(self._books.index.file, _key(file))

    def give_up(self, file: Gone) -> None:
        """The act will not come: the file goes out of the store again, now or a day later."""
        with suppress(StoreError):
            self._books.store.drop_blobs([file])
            self.end(file)

    def clean(self, now: datetime) -> None:
        """Take out of the store what was begun long ago and is named by no act."""
        with self._books.lock:
            for key in noted(self._books.index.file, NOTE, to_count(now - LONGEST)):
                stream, _, name = key.removeprefix(NOTE).partition(" ")
                file = Gone(stream=stream, blob_id=name)
                if self._named(file):
                    self.end(file)
                else:
                    self.give_up(file)

    def _named(self, file: Gone) -> bool:
        acts = self._books.index.acts(file.stream)
        return any(value.get("blob") == file.blob_id for act in acts for _, value, _ in files_in(act.body or {}))


def _key(file: Gone) -> str:
    return f"{NOTE}{file.stream} {file.blob_id}"
