"""The history of the register: who changed what, and when."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import SMALL, TINY
from caseapp.desktop.screen.settings_page import SettingsPage
from caseapp.desktop.widget.layout import card, column, label
from caseapp.desktop.widget.prose import Prose
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.settings import SettingsView
    from caseapp.office.register.history import RegisterLine


class RegisterHistory(SettingsPage):
    """A card for each day, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui.title.setText(self.tr("History of the settings"))

    @override
    def show_view(self, view: SettingsView) -> None:
        """Show what was done."""
        self.ui.list.clear()
        text = self.tr("Every change is signed by the person who made it, and cannot be removed.")
        if view.acts > len(view.history):
            text += " " + self.tr("You see the last {number}.").format(number=len(view.history))
        self.ui.about.say(text)
        for day, lines in groupby(view.history, key=lambda one: local(one.at).date()):
            self.ui.list.add(self._day(spoken(day_text(day)), lines))

    def _day(self, title: str, lines: Iterable[RegisterLine]) -> QWidget:
        inside = column(space=SMALL)
        for one in lines:
            words = column(space=TINY)
            words.addWidget(Prose(text=spoken(one.sentence)))
            words.addWidget(label(f"{local(one.at):%H:%M} · {one.author}", "small"))
            inside.addLayout(words)
        return card(inside, title=title)
