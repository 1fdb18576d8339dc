"""Sentences that wrap, with room between the lines, and with nothing in them taken for mark-up."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from caseapp.desktop.look.scale import line_percent


class Prose(QLabel):
    """A wrapping label for plain text, possibly many sentences; what people typed is shown as typed."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "", look: str = "") -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if look:
            self.setProperty("look", look)
        self._plain = ""
        if text:
            self.say(text)

    @property
    def plain(self) -> str:
        """The text as it was given."""
        return self._plain

    def say(self, text: str, *, strong: str = "") -> None:
        """Show a text; ``strong`` is put before it in semi-bold."""
        from html import escape

        self._plain = f"{strong} {text}".strip()
        body = escape(text).replace("\n", "<br>")
        head = f'<span style="font-weight:600">{escape(strong)}</span> ' if strong else ""
        self._set(head + body)
        self.setAccessibleName(self._plain)

    def say_marked(self, text: str, begin: str, end: str) -> None:
        """Show a text in which the parts between ``begin`` and ``end`` are semi-bold, such as found words."""
        from html import escape

        self._plain = text.replace(begin, "").replace(end, "")
        body = escape(text).replace(begin, '<span style="font-weight:700">').replace(end, "</span>")
        self._set(body)
        self.setAccessibleName(self._plain)

    def _set(self, body: str) -> None:
        # not before there is something to say: to make Qt's names known takes as long as the whole sign-in page
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QFontInfo, QFontMetricsF

        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = QFontInfo(self.font())
        percent = line_percent(font.pixelSize(), QFontMetricsF(self.font()).lineSpacing())
        self.setText(f'<p style="margin:0; line-height:{percent}%">{body}</p>')
