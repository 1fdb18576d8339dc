"""Sentences that wrap, with room between the lines, and with nothing in them taken for mark-up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from caseapp.desktop.look.scale import line_percent
from caseapp.desktop.overriding import override
from caseapp.desktop.widget.announcing import announce
from caseapp.desktop.widget.words import ENDLESS, broken

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QShowEvent


LATIN = re.compile(r"[A-Za-z]")


class Prose(QLabel):
    """A wrapping label for plain text, possibly many sentences; what people typed is shown as typed.

    One that says what is wrong is announced to who does not see it, when it comes up.
    """

    def __init__(self, parent: QWidget | None = None, *, text: str = "", look: str = "") -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if look:
            self.setProperty("look", look)
        self._plain = ""
        self._selectable = False
        if text:
            self.say(text)

    @property
    def plain(self) -> str:
        """The text as it was given."""
        return self._plain

    def say(self, text: str, *, strong: str = "") -> None:
        """Show a text; ``strong`` is put before it in semi-bold."""
        self._plain = f"{strong} {text}".strip()
        body = _escaped(text).replace("\n", "<br>")
        head = f'<span style="font-weight:600">{_escaped(strong)}</span> ' if strong else ""
        self._set(head + body)
        self.setAccessibleName(self._plain)
        if self.isVisible():
            self._announce()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the text be copied, from when the mouse first comes to it."""
        if not self._selectable:
            from PySide6.QtCore import Qt

            self._selectable = True
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().enterEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Come up, and be heard."""
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        if self.property("look") == "wrong":
            announce(self, self._plain)

    def _set(self, body: str) -> None:
        from PySide6.QtGui import QFontInfo, QFontMetricsF

        font = QFontInfo(self.font())
        percent = line_percent(font.pixelSize(), QFontMetricsF(self.font()).lineSpacing())
        # the tag in front tells Qt that it is marked up: to tell it so by name loads more than the whole sign-in page
        # words of ours beside a name in Arabic or Hebrew: the line begins at the left, the name reads as it should
        way = ' dir="ltr"' if LATIN.search(self._plain) else ""
        self.setText(f'<p{way} style="margin:0; line-height:{percent}%">{body}</p>')


def _escaped(text: str) -> str:
    """The text with nothing in it that Qt takes for mark-up, and no word that is wider than any room."""
    short = ENDLESS.sub(broken, text)
    return short.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
