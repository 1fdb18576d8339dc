"""Saving a letter with the signature of the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.state.saving import Saving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.task import Job
    from caseapp.documents.letter.paper import Letter
    from caseapp.documents.signing.pades import Signing


class LetterSaving(Saving):
    """One letter as it reads now; ``bytes`` is what was saved."""

    def __init__(self, desk: Desk, letter: Letter, name: str) -> None:
        super().__init__(desk)
        self._letter = letter
        self._name = name
        self.bytes = b""

    @property
    @override
    def file_name(self) -> str:
        return self._name

    @override
    def save_signed(self, path: Path, signing: Callable[[], Signing]) -> None:
        letter = self._letter

        def work(_job: Job) -> bytes:
            from caseapp.documents.letter.making import write_letter

            write_letter(letter, path, signing())
            return path.read_bytes()

        self._start(work, lambda data: self._saved(path, data))

    def _saved(self, path: Path, data: bytes) -> None:
        self.bytes = data
        self.saved.emit(path)
