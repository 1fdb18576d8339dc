"""Reading a sealed piece of evidence into memory, to look at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from caseapp.desktop.state.dossier import draw

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.office.session import Session

MOST_TEXT = 200_000
LARGEST_SHOWN = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What can be shown of a file."""

    name: str
    sha256: str
    pictures: tuple[QImage, ...] = ()
    text: str = ""


class EvidenceState(QObject):
    """``ready`` gives what can be seen; ``saved`` the copy that was written."""

    ready = Signal(object)
    saved = Signal(object)

    def __init__(self, desk: Desk, case_id: str, ref: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id, self._ref = desk, case_id, ref

    def load(self) -> None:
        """Open the file."""
        session, case_id, ref = self._desk.session, self._case_id, self._ref
        self._desk.task.run(lambda: read(session, case_id, ref), self.ready.emit, owner=self)

    def save(self, path: Path) -> None:
        """Write a copy of the file."""
        session, case_id, ref = self._desk.session, self._case_id, self._ref
        self._desk.task.run(lambda: saved(session, case_id, ref, path), self.saved.emit, owner=self)


def read(session: Session, case_id: str, ref: str) -> Sight:
    """Open a file and make it ready to be seen. Called on the worker.

    Raises:
        NoAccess: this member may not read it.
        EvidenceUnusable: it is gone, damaged, or not what was recorded.
    """
    act = session.case(case_id).case.get(ref)
    file = act.fields.get("file") if act else None
    known = file if isinstance(file, Mapping) else {}
    name, kind = str(known.get("name", "")), str(known.get("media_type", ""))
    sight = Sight(name=name, sha256=str(known.get("sha256", "")))
    size = known.get("size")
    if isinstance(size, int) and size > LARGEST_SHOWN:
        return sight
    data = b"".join(session.evidence_open(case_id, ref))
    if kind == "application/pdf" or name.lower().endswith(".pdf"):
        return Sight(name=sight.name, sha256=sight.sha256, pictures=_pages(data))
    picture = _picture(data)
    if picture is not None:
        return Sight(name=sight.name, sha256=sight.sha256, pictures=(picture,))
    return Sight(name=sight.name, sha256=sight.sha256, text=_text(data))


def saved(session: Session, case_id: str, ref: str, path: Path) -> Path:
    """Write a copy to a place that the user chose. Called on the worker.

    Raises:
        NoAccess: this member may not read it.
        EvidenceUnusable: it is gone, damaged, or not what was recorded; nothing is left of the copy.
        OSError: the disk does not let us.
    """
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("wb") as file:
            for piece in session.evidence_open(case_id, ref):
                file.write(piece)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return path


def _pages(data: bytes) -> tuple[QImage, ...]:
    import pypdfium2

    try:
        return tuple(draw(data, lambda: False)[0])
    except pypdfium2.PdfiumError:
        return ()


def _picture(data: bytes) -> QImage | None:
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImageReader

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if not reader.canRead():
        return None
    found = reader.read()
    return None if found.isNull() else found


def _text(data: bytes) -> str:
    if b"\0" in data[:4096]:
        return ""
    try:
        return data.decode("utf-8")[:MOST_TEXT]
    except UnicodeDecodeError:
        return ""
