"""The program's icon for Windows, drawn from the same picture as the one in the window."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels: what Windows shows at 100 to 250 %, in lists and on the desktop."""

_HEAD, _ENTRY = "<HHH", "<BBBBHHII"


def write_icon(picture: Path, target: Path) -> None:
    """Draw a picture in SVG as an icon with every size."""
    pictures = [_drawn(picture, size) for size in SIZES]
    at = struct.calcsize(_HEAD) + len(SIZES) * struct.calcsize(_ENTRY)
    head = struct.pack(_HEAD, 0, 1, len(SIZES))
    for size, data in zip(SIZES, pictures, strict=True):
        head += struct.pack(_ENTRY, size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    target.write_bytes(head + b"".join(pictures))


def _drawn(picture: Path, size: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())
