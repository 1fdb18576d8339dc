"""The sections of the settings, as data. Who adds a section adds one row to :data:`SECTIONS`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtWidgets import QWidget

from caseapp.desktop.state.desk import Desk

if TYPE_CHECKING:
    from caseapp.desktop.state.settings import SettingsView


class SectionPage(Protocol):
    """What a section shows."""

    def show_view(self, view: SettingsView) -> None:
        """Show what was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section: its id, its name in the language of the interface, and its page."""

    id: str
    label: Callable[[], str]
    make: Callable[[Desk], QWidget]


def _members(_desk: Desk) -> QWidget:
    from caseapp.desktop.screen.members import Members

    return Members()


def _invitations(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.invitations import Invitations

    return Invitations(desk)


def _schools(_desk: Desk) -> QWidget:
    from caseapp.desktop.screen.schools import Schools

    return Schools()


def _texts(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.texts import Texts

    return Texts(desk)


def _letters(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.letter_texts import LetterTexts

    return LetterTexts(desk)


def _terms(_desk: Desk) -> QWidget:
    from caseapp.desktop.screen.terms import Terms

    return Terms()


def _retention(_desk: Desk) -> QWidget:
    from caseapp.desktop.screen.retention import Retention

    return Retention()


def _history(_desk: Desk) -> QWidget:
    from caseapp.desktop.screen.register_history import RegisterHistory

    return RegisterHistory()


def _backup(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.backup import Backup

    return Backup(desk)


def _this_computer(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.this_computer import ThisComputer

    return ThisComputer(desk)


SECTIONS: tuple[Section, ...] = (
    Section(id="members", label=lambda: App.translate("Section", "Members and roles"), make=_members),
    Section(id="invitations", label=lambda: App.translate("Section", "Invitations"), make=_invitations),
    Section(id="schools", label=lambda: App.translate("Section", "Schools"), make=_schools),
    Section(id="texts", label=lambda: App.translate("Section", "Texts"), make=_texts),
    Section(id="letters", label=lambda: App.translate("Section", "Letters"), make=_letters),
    Section(id="terms", label=lambda: App.translate("Section", "Deadlines"), make=_terms),
    Section(id="retention", label=lambda: App.translate("Section", "Retention"), make=_retention),
    Section(id="backup", label=lambda: App.translate("Section", "Backups"), make=_backup),
    Section(id="history", label=lambda: App.translate("Section", "History"), make=_history),
    Section(id="this_computer", label=lambda: App.translate("Section", "This computer"), make=_this_computer),
)
