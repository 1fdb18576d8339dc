"""Printing what is looked at: pages as they are, and text as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import Qt

from caseapp.desktop.printing import document, print_pages, print_text
from caseapp.desktop.state.chat import day_name
from caseapp.desktop.state.evidence_words import title_of
from caseapp.desktop.widget.chat_view import ChatView
from caseapp.desktop.widget.page_view import PageView
from caseapp.desktop.widget.text_view import TextView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.evidence_leaving import LeavingPage
    from caseapp.desktop.state.chat import ChatModel

MOST_MESSAGES = 2_000
ONCE = Qt.ConnectionType.SingleShotConnection


def print_content(viewer: LeavingPage, printed: Callable[[], object]) -> str:
    """Ask for a printer and print; ``printed`` is called when the user went on.

    Returns:
        Why nothing is printed, or nothing.
    """
    shown = viewer.content
    sight = viewer.state.sight
    title = title_of(sight.item) if sight is not None else ""
    pages = shown if isinstance(shown, PageView) else None
    if pages is not None:

        def go_on(drawn: tuple[QImage, ...]) -> None:
            print_pages(drawn, viewer).accepted.connect(printed)

        pages.state.printable.connect(go_on, ONCE)
        pages.state.for_print()
        return _too_many(pages)
    found = shown if isinstance(shown, TextView | ChatView) else _inner(shown)
    if isinstance(found, ChatView):
        parts = _messages(found.model)
        if not parts:
            return App.translate("Printing", "This chat is long. Choose the messages that you want to print.")
        print_text(document(title, parts), viewer).accepted.connect(printed)
        return ""
    if isinstance(found, TextView):
        print_text(document(title, (("", found.paper.toPlainText()),)), viewer).accepted.connect(printed)
        return ""
    return App.translate("Printing", "There is nothing here to print. Export a copy to print it with another program.")


def _inner(shown: QWidget | None) -> TextView | None:
    return shown.findChild(TextView) if shown is not None else None


def _too_many(pages: PageView) -> str:
    from caseapp.desktop.state.pages import PRINTED

    if pages.state.count <= PRINTED:
        return ""
    text = App.translate("Printing", "The first {number} pages are printed. Export a copy to print all of them.")
    return text.format(number=PRINTED)


def _messages(model: ChatModel) -> tuple[tuple[str, str], ...]:
    chosen = model.chosen_messages()
    if not chosen and model.rowCount() <= MOST_MESSAGES:
        chosen = tuple(model.message(row) for row in range(model.rowCount()))
    return tuple(
        (f"{one.number}. {day_name(one.at.date())}, {one.at:%H:%M} · {one.author}".rstrip(" ·"), model.body(one))
        for one in chosen
    )
