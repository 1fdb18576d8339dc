"""The Qt application with its look and its language."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from caseapp.desktop.collecting import Collector
from caseapp.desktop.language import speak_dutch
from caseapp.desktop.look.theme import Theme, theme_of

if TYPE_CHECKING:
    from collections.abc import Sequence

STYLE = "Fusion"


def application(arguments: Sequence[str] = (), *, last: str = "") -> QApplication:
    """The running application, made when there is none yet; dressed, and speaking Dutch.

    Args:
        arguments: for Qt.
        last: how it looked the last time, ``light`` or ``dark``; the system is asked at once when left out.

    Raises:
        FileNotFoundError: the program has lost its resources.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        found = running
        if theme_of() is None:  # to dress it again would dress every widget there is
            found.setStyle(STYLE)
    else:
        found = _made(arguments)
    if theme_of() is None:
        Collector(found, opening=bool(last))
        speak_dutch(found)
        Theme(found, last=last)
    return found


def _made(arguments: Sequence[str]) -> QApplication:
    QCoreApplication.setApplicationName("Caseapp")
    if sys.platform.startswith("linux"):
        # without it Qt says on a bare machine that it finds no portal for the system's settings
        os.environ.setdefault("QT_NO_XDG_DESKTOP_PORTAL", "1")
    # named here, for to set it later makes all that a style can be asked known to Python
    return QApplication([sys.argv[0] or "caseapp", "-style", STYLE, *arguments])
