"""The program's own icons: one colour, drawn from SVG in the colour of the theme."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from caseapp.asset import asset

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QAbstractButton

SIZE = 18
SHARPNESS = 3
"""Icons are drawn at three times their size, so that they are sharp up to 300 %."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int = SIZE) -> QPixmap:
    """An icon as a picture, in a colour.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(QSize(size, size) * SHARPNESS)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(SHARPNESS)
    return drawn


def icon(name: str, colour: str, *, faint: str = "", on: str = "") -> QIcon:
    """An icon in a colour; in a ``faint`` one on a button that cannot be pressed, in ``on`` where it is switched on.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    from PySide6.QtGui import QIcon

    drawn = QIcon(pixmap(name, colour))
    if faint:  # else Qt makes one, and on a dark ground that is lighter
        drawn.addPixmap(pixmap(name, faint), QIcon.Mode.Disabled)
    if on:
        drawn.addPixmap(pixmap(name, on), QIcon.Mode.Normal, QIcon.State.On)
        drawn.addPixmap(pixmap(name, on), QIcon.Mode.Active, QIcon.State.On)
    return drawn


def put(button: QAbstractButton, name: str, role: str = "muted") -> None:
    """Give a button an icon that keeps to the theme; see :meth:`caseapp.desktop.look.theme.Theme.dress`."""
    button.setProperty("icon_name", name)
    button.setProperty("icon_role", role)
    from caseapp.desktop.look.theme import theme_of

    theme = theme_of()
    if theme is not None:
        theme.dress(button)


def put_away(button: QAbstractButton) -> None:
    """Take the icon of a button away."""
    button.setProperty("icon_name", "")
    from PySide6.QtGui import QIcon

    button.setIcon(QIcon())
