"""One thing in a list of settings: what it is, what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import card, chip, column, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.wrapping import Wrapping

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QFrame


LEVEL = 32
"""The height of a button, in pixels at 100 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something that can be done: its words, and what happens; ``seldom`` is drawn without a border."""

    label: str
    do: Callable[[], object]
    seldom: bool = False


def setting_row(
    title: str, *texts: str, deeds: Iterable[Deed] = (), chips: Iterable[tuple[str, str]] = (), small: str = ""
) -> QFrame:
    """A card with a title, sentences under it, chips beside it, and a button for each deed.

    The name of a button tells for whom it is, so that it is clear without seeing the card.
    """
    deeds, name = tuple(deeds), Prose()
    name.say("", strong=title)
    marks = [chip(text, kind) for text, kind in chips]
    words = column(space=TINY)
    head = row(name, *marks, space=SMALL)
    head.setStretch(0, 1)
    words.addLayout(head)
    for text in texts:
        words.addWidget(Prose(text=text, look="muted"))
    if small:
        words.addWidget(Prose(text=small, look="small"))
    if deeds:
        name.setMinimumHeight(LEVEL)  # the title and its chips stand level with the buttons
    said, buttons = QWidget(), Flow()
    said.setLayout(words)
    for deed in deeds:
        buttons.add(_button(deed, title))
    if not buttons.filled:
        return card(said, margin=MEDIUM)
    return card(Wrapping(said, buttons), margin=MEDIUM)


def _button(deed: Deed, title: str) -> QPushButton:
    found = QPushButton(deed.label)
    found.setAccessibleName(f"{deed.label}: {title}")
    if deed.seldom:
        found.setProperty("look", "quiet")
    found.clicked.connect(deed.do)
    return found
