"""The places of the rail, as data. Who adds a place adds one row to :data:`PLACES`.

A place shows one page, made the first time somebody goes there. A page is any widget with ``load()``, which reads what
it shows; it is called every time somebody comes there, and when what is shown may have changed. Of the signals of
:data:`SIGNALS` a page has those that it needs: :class:`caseapp.desktop.way.Way` connects what it finds. A page with a
focus proxy takes the focus when somebody comes there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtWidgets import QWidget

from caseapp.desktop.state.desk import Desk
from caseapp.model.organisation import Member
from caseapp.model.term import Role

WORK, CASES, DECISIONS = "work", "cases", "decisions"
PERSONS, STATISTICS, SETTINGS = "persons", "statistics", "settings"
DECIDERS = (Role.BOARD_MEMBER, Role.SUPERVISORY_MEMBER)

SIGNALS = (
    "case",
    "wanted",
    "act",
    "decide",
    "listed",
    "opened",
    "asked",
    "told",
    "waiting",
    "dated",
    "restore",
    "dropped",
    "pasting",
    "setting",
    "letter",
)
"""What a page may ask or tell.

``case(str)`` opens a case and ``wanted(Wanted)`` a form; ``act(str, str, object)`` is a form by case, act and fields;
``decide(WaitingDecision)`` the page of a decision; ``listed(CaseQuery, str)`` the cases behind a figure, with the words
for what they have in common; ``opened(str, str)`` the file of an act in a case; ``asked(str)`` what stands behind a
source; ``told(str, str)`` goes to the banner with its kind; ``dated(Appointment)`` is to be put in a calendar;
``dropped(str, tuple)`` has files to be taken in as evidence of a case, ``pasting(str)`` what is on the clipboard;
``waiting(int)`` is the number beside its name in the rail; ``restore(Path, str)`` puts a backup copy back, with the
password; ``setting(BegunSetting)`` goes on with what was begun in the settings,
``letter(BegunLetter)`` with a letter.
"""


class Page(Protocol):
    """What a place shows."""

    def load(self) -> None:
        """Read what is shown, on the worker."""


def everybody(_member: Member) -> bool:
    """A place that is there for everybody."""
    return True


def deciders(member: Member) -> bool:
    """A place for who decides: the board, and the supervisory board."""
    return any(member.holds_anywhere(role) for role in DECIDERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place: its id, its name in the language of the interface, its icon, its page, and who sees it.

    ``counted`` places are made at once, for the number beside their name.
    """

    id: str
    label: Callable[[], str]
    icon: str
    make: Callable[[Desk], QWidget]
    visible: Callable[[Member], bool] = everybody
    counted: bool = False


def _work(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.work import Work

    return Work(desk)


def _cases(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.cases import Cases

    return Cases(desk)


def _decisions(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.decisions import Decisions

    return Decisions(desk)


def _settings(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.settings import Settings

    return Settings(desk)


def _persons(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.persons import Persons

    return Persons(desk)


def _statistics(desk: Desk) -> QWidget:
    from caseapp.desktop.screen.statistics import Statistics

    return Statistics(desk)


PLACES: tuple[Place, ...] = (
    Place(id=WORK, label=lambda: App.translate("Place", "Work"), icon="work", make=_work, counted=True),
    Place(id=CASES, label=lambda: App.translate("Place", "Cases"), icon="cases", make=_cases),
    Place(
        id=DECISIONS,
        label=lambda: App.translate("Place", "Decisions"),
        icon="decisions",
        make=_decisions,
        visible=deciders,
        counted=True,
    ),
    Place(id=PERSONS, label=lambda: App.translate("Place", "Persons"), icon="person", make=_persons),
    Place(id=STATISTICS, label=lambda: App.translate("Place", "Statistics"), icon="chart", make=_statistics),
    Place(id=SETTINGS, label=lambda: App.translate("Place", "Settings"), icon="settings", make=_settings),
)
"""In the order of the rail: work, cases, decisions, persons, statistics, settings."""


def places_of(member: Member) -> tuple[Place, ...]:
    """The places that a member sees, in order."""
    return tuple(place for place in PLACES if place.visible(member))
