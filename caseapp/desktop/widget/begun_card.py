"""What was begun and not finished, with a button to go on and one to throw it away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtWidgets import QPushButton

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.chronology import moment_text
from caseapp.desktop.widget.layout import card, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame

    from caseapp.desktop.state.work import Begun


def begun_card(
    drafts: tuple[Begun, ...], go_on: Callable[[Begun], object], throw_away: Callable[[Begun], object]
) -> QFrame:
    """A card with a line for each draft."""
    lines = []
    for draft in drafts:
        name = label(f"{draft.label} · {_place_of(draft)}", "strong")
        on, away = QPushButton(App.translate("Work", "Continue")), QPushButton(App.translate("Work", "Discard"))
        away.setProperty("look", "quiet")
        for button, do in ((on, go_on), (away, throw_away)):
            button.setAccessibleName(f"{button.text()}: {name.text()}")
            button.clicked.connect(partial(_do, do, draft))
        lines.append(row(name, label(moment_text(draft.at), "small"), 1, away, on, space=SMALL))
    return card(*lines, title=App.translate("Work", "Started but not finished"), space=SMALL)


def _do(do: Callable[[Begun], object], draft: Begun, _checked: object = None) -> None:
    do(draft)


def _place_of(draft: Begun) -> str:
    if draft.in_settings:
        return App.translate("Work", "settings")
    if draft.case_id:
        return App.translate("Work", "case {number}").format(number=draft.case_id)
    return App.translate("Work", "new case")
