"""What people wrote, shown as they wrote it where Qt would read mark-up or a shortcut in it.

A tip is read as HTML when it looks like it. Then a name of a file could fetch a picture from elsewhere by being pointed
at. On a button a single ``&`` makes the next letter a shortcut, and goes.
"""

from __future__ import annotations


def as_tip(text: str) -> str:
    """A text for a tip."""
    if "<" not in text and "&" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>".replace("\n", "<br>")


def on_button(text: str) -> str:
    """A text for a button or a menu."""
    return text.replace("&", "&&")
