"""What leaves the program of a piece of evidence: a copy, a copy for somebody else, paper; all is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.screen.hand_over import HandOver
from caseapp.desktop.viewed_print import print_content
from caseapp.desktop.widget.evidence_page import EvidencePage
from caseapp.desktop.widget.file_dialog import ask_save

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

HANDING = "hand_over"
"""In the key of the draft of to whom and why."""


class LeavingPage(EvidencePage):
    """A page from which evidence can be exported, handed over and printed."""

    content: QWidget | None = None

    @override
    def export(self) -> None:
        name = self.state.sight.item.name if self.state.sight else ""
        ask_save(self, self.tr("Export a copy"), name, lambda path: self.state.save(Path(path)))

    @override
    def hand_over(self) -> None:
        dialog = HandOver(self.state.desk, self._draft_key, self)
        dialog.agreed.connect(self._handed_over)
        dialog.open()

    def _handed_over(self, to: str, reason: str) -> None:
        name = self.state.sight.item.name if self.state.sight else ""
        title = self.tr("Save the copy for {whom}").format(whom=to)
        ask_save(self, title, name, lambda path: self._hand_over(Path(path), to, reason))

    @property
    def _draft_key(self) -> str:
        return f"{self.state.case_id}/{HANDING}/{self.state.ref}"

    def _hand_over(self, path: Path, to: str, reason: str) -> None:
        session, key, written = self.state.desk.session, self._draft_key, self.state.saved

        def drop(_path: object) -> None:
            written.disconnect(drop)
            self.state.desk.task.run(lambda: session.drafts.delete(key))

        written.connect(drop)
        self.state.save(path, "handed_over", to, reason)

    @override
    def print_pages(self) -> None:
        text = print_content(self, lambda: self.state.use("printed"))
        if text:
            self.told.emit(text, "due")
