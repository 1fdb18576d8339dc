"""*Teksten*: the organisation's protocol, to read, with its dates and its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.texts import Ui_Texts
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM, TINY
from caseapp.desktop.screen.new_text import NewText
from caseapp.desktop.state.register_form import RegisterWanted
from caseapp.desktop.state.source import standing_text
from caseapp.desktop.state.texts import (
    NewTextState,
    PartText,
    dates_text,
    held_on,
    parts_of,
    version_options,
    versions,
)
from caseapp.desktop.widget.day_field import DayField
from caseapp.desktop.widget.layout import card, column, label
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.settings import SettingsView

ADOPT = "adopt_text"


class Texts(QWidget):
    """``register`` asks for the form of an act of the register; ``changed`` tells that something was recorded."""

    register = Signal(object)
    changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Texts()
        self.ui.setupUi(self)
        self._desk = desk
        self._view: SettingsView | None = None
        self.day = DayField(desk.today)
        self.day.name(self.ui.day_label.text())
        self.ui.day_here.addWidget(self.day)
        self.ui.day_label.setBuddy(self.day)
        self.ui.list.lines.setSpacing(MEDIUM)
        self.ui.list.keep_gutter()
        self.ui.version.activated.connect(self._show_version)
        self.ui.dates.clicked.connect(self._fill_in)
        self.ui.new_text.clicked.connect(self.begin_new)
        self.day.edited.connect(self._show_day)
        self.day.put(desk.today())

    def show_view(self, view: SettingsView) -> None:
        """Show the texts."""
        self._view = view
        organisation = view.organisation
        self.ui.version.fill(version_options(organisation))
        if self.ui.version.currentIndex() < 0:
            self.ui.version.setCurrentIndex(0)
        self.ui.new_text.setVisible(view.may_change)
        self.ui.dates.setVisible(view.may_change and bool(organisation.protocol.blanks))
        self._show_version()
        self._show_day()

    def _show_version(self) -> None:
        if self._view is None:
            return
        protocol = versions(self._view.organisation)[self.ui.version.currentIndex()]
        parts = (spoken(standing_text(protocol)), dates_text(protocol), spoken(protocol.covered.summary))
        self.ui.about.say(" ".join(part for part in parts if part))
        self.ui.list.clear()
        for part in parts_of(protocol):
            self.ui.list.add(_part(part))

    def _show_day(self) -> None:
        day = self.day.day
        if self._view is None or day is None:
            self.ui.on_day.say("")
            return
        found = held_on(self._view.organisation, day)
        self.ui.on_day.say(found.title if found else self.tr("On this day no text was in force."))

    def _fill_in(self) -> None:
        if self._view is not None:
            blanks = self._view.organisation.protocol.blanks
            only = tuple(name for name in ("consented", "adopted") if name in blanks)
            self.register.emit(RegisterWanted(act=ADOPT, only=only, title=self.tr("Fill in the dates")))

    def begin_new(self) -> None:
        """Choose a new version, or go on with the one that was chosen."""
        dialog = NewText(NewTextState(self._desk), self._desk.today, self)
        dialog.adopted.connect(lambda: self.changed.emit(self.tr("The new version is in use.")))
        dialog.open()


def _part(part: PartText) -> QWidget:
    lines = column(space=MEDIUM)
    for ref, summary, binds in part.provisions:
        words = column(space=TINY)
        words.addWidget(label(ref, "accent"))
        words.addWidget(Prose(text=summary))
        if binds:
            words.addWidget(Prose(text=binds, look="small"))
        lines.addLayout(words)
    return card(lines, title=part.heading)
