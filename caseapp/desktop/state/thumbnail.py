"""The small pictures of evidence, read one by one as they come into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from caseapp.ledger import LedgerError
from caseapp.office.errors import OfficeError

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk

SMALL_PICTURE = 128
"""Pixels: sharp at twice the size at which it is shown."""

NONE = QImage()


class Thumbnails(QObject):
    """``came`` gives the ref of evidence of which the small picture is there now."""

    came = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self._pictures: dict[str, QImage] = {}
        self._wanted: list[str] = []
        self._reading = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._read)

    def begin(self, case_id: str) -> None:
        """Show another case; of the one before nothing is kept."""
        if case_id != self._case_id:
            self._case_id, self._pictures, self._wanted = case_id, {}, []

    def forget(self, ref: str) -> None:
        """Keep nothing of a piece of evidence, such as one that was destroyed."""
        self._pictures[ref] = NONE

    def picture(self, ref: str) -> QImage:
        """The small picture of evidence; an empty one while it is read, and where there is none."""
        found = self._pictures.get(ref)
        if found is None:
            if ref not in self._wanted:
                self._wanted.append(ref)
                self._later.start()
            return NONE
        return found

    def _read(self) -> None:
        if self._reading or not self._wanted:
            return
        self._reading = True
        session, case_id, ref = self._desk.session, self._case_id, self._wanted[-1]

        def work() -> QImage:
            try:
                return small(session.evidence_reading(case_id, ref).preview)
            except (OfficeError, LedgerError):
                return NONE  # the viewer says what is wrong with it

        self._desk.task.run(work, lambda found: self._take(case_id, ref, found), owner=self)

    def _take(self, case_id: str, ref: str, picture: QImage) -> None:
        self._reading = False
        if case_id == self._case_id:
            self._pictures.setdefault(ref, picture)
            self._wanted = [one for one in self._wanted if one != ref]
            self.came.emit(ref)
        if self._wanted:
            self._later.start()


def small(preview: bytes) -> QImage:
    """A preview, as small as a list shows it."""
    found = QImage.fromData(preview) if preview else NONE
    if found.isNull():
        return NONE
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return found.scaled(SMALL_PICTURE, SMALL_PICTURE, keep, smooth)
