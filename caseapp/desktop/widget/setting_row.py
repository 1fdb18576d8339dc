"""One thing in a list of settings: what it is, what is known of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.widget.layout import card, chip, column, row
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QFrame


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something that can be done: its words, and what happens."""

    label: str
    do: Callable[[], object]


def setting_row(
    title: str, *texts: str, deeds: Iterable[Deed] = (), chips: Iterable[tuple[str, str]] = (), small: str = ""
) -> QFrame:
    """A card with a title, sentences under it, chips beside it, and a button for each deed.

    The name of a button tells for whom it is, so that it is clear without seeing the card.
    """
    name = Prose()
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
    buttons = [_button(deed, title) for deed in deeds]
    line = row(words, *buttons, space=SMALL)
    line.setStretch(0, 1)
    for one in buttons:
        line.setAlignment(one, Qt.AlignmentFlag.AlignVCenter)
    return card(line, margin=MEDIUM)


def _button(deed: Deed, title: str) -> QPushButton:
    found = QPushButton(deed.label)
    found.setAccessibleName(f"{deed.label}: {title}")
    found.clicked.connect(deed.do)
    return found
