"""What is on the clipboard, or dropped: files of this computer, or a picture such as a screenshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

if TYPE_CHECKING:
    from datetime import datetime

MOST_PIXELS = 60_000_000
FAST = 85
"""Little compression, which is quick; nothing of the picture is lost."""


def files_in(data: QMimeData) -> tuple[str, ...]:
    """The files of this computer that something names."""
    return tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())


def clipboard_files() -> tuple[str, ...]:
    """The files that were copied."""
    data = QGuiApplication.clipboard().mimeData()
    return files_in(data)


def clipboard_picture() -> QImage | None:
    """The picture that was copied; None when there is none."""
    data = QGuiApplication.clipboard().mimeData()
    if not data.hasImage():
        return None
    found = QGuiApplication.clipboard().image()
    return None if found.isNull() else found


def too_large(picture: QImage) -> bool:
    """Whether a picture has more points than a file that is taken in may have."""
    return picture.width() * picture.height() > MOST_PIXELS


def own_picture(data: bytes) -> QImage:
    """A picture that was pasted, to be seen before it is taken in; nothing of what is not such a picture.

    Only what a screenshot can be is opened here; files that strangers made are read in a process of their own.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"PNG"))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    return reader.read()


def as_png(picture: QImage) -> bytes:
    """A picture without loss; Qt's pictures may be written on the worker."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG", FAST)  # type: ignore[call-overload]
    return bytes(kept.data())


def screenshot_name(at: datetime) -> str:
    """What a screenshot is called that has no name: by when it was pasted."""
    return f"schermafdruk {at:%Y-%m-%d} {at:%H.%M.%S}.png"
