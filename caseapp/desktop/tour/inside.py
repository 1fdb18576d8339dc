"""Everything in the main window, as the people see it who use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.screen.case import PLACES as TABS
from caseapp.desktop.screen.decisions import Decisions
from caseapp.desktop.screen.persons import Persons
from caseapp.desktop.screen.work import Work
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.tour.looking import looking
from caseapp.model.term import Role
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QDialog

    from caseapp.desktop.tour.studio import Seat, Stop, Studio

OWN = (
    ("beoordelen", "assess", "controle"),
    ("maatregel-kiezen", "propose_measure", "voornemen"),
    ("ordemaatregel-kiezen", "impose_interim_measure", "voornemen"),
    ("vertrouwensinspecteur-bellen", "call_trust_inspector", "voornemen"),
    ("uitnodigen", "invite_hearing", "leerling"),
    ("gesprek-vastleggen", "record_hearing", "leerling"),
    ("controle-aanvragen", "request_inspection", "controle"),
)
"""The own forms that the HRM manager opens: the name, the act, and the case."""


def director(studio: Studio) -> Iterator[Stop]:
    """Her work, the report, and a case that she may not see."""
    with studio.sit_down(Role.DIRECTOR) as seat:
        yield seat.stop("werk")
        seat.window.way.report()
        yield seat.stop("melden", typed=True)
        seat.window.way.open_case(studio.cases["controle"])
        yield seat.stop("zaak-dicht")


def manager(studio: Studio) -> Iterator[Stop]:
    """All places, every tab of a case, the own forms."""
    with studio.sit_down(Role.HRM_MANAGER) as seat:
        way, cases = seat.window.way, studio.cases
        seat.rest()
        yield seat.stop("werk-hrm")
        everything = way.page("work", Work).ui.all_work
        everything.setFocus()
        everything.setChecked(True)
        yield seat.stop("werk-van-allen")
        way.go_to("cases")
        yield seat.stop("zaken")
        yield from _searched(seat)
        way.open_case(cases["voornemen"])
        yield seat.stop("zaak")
        way.open_case(cases["leraar"])
        for tab in TABS:
            way.case.go_to(tab)
            yield seat.stop(f"zaak-{tab}")
        way.case.dossier.preview()
        yield seat.stop("zaak-dossier-voorbeeld", typed=True)
        for name, act, case in OWN:
            way.open_form(Wanted(act=act, case_id=cases[case]))
            yield seat.stop(name, typed=True)
        yield from _counted(seat)
        yield from _small_windows(seat)


def _searched(seat: Seat) -> Iterator[Stop]:
    window = seat.window
    window.ui.search.setText("foto")
    window.search.ask("foto")
    yield seat.stop("zoeken", typed=True)
    window.ui.search.setText("xyzzy")
    window.search.ask("xyzzy")
    yield seat.stop("zoeken-niets", typed=True)
    window.ui.search.clear()
    window.search.ask("")
    seat.rest(typed=True)


def _counted(seat: Seat) -> Iterator[Stop]:
    way = seat.window.way
    way.go_to("persons")
    persons = way.page("persons", Persons)
    seat.rest()
    persons.list.ask(text="vermeer")
    yield seat.stop("personen")
    way.go_to("statistics")
    yield seat.stop("overzicht", typed=True)


def _small_windows(seat: Seat) -> Iterator[Stop]:
    from caseapp.desktop.screen.source import Source

    for name, ref in (("bron-protocol", "ozhw:4.10"), ("bron-wet", "wpo:40")):
        seat.window.way.open_source(ref)
        seat.rest()
        yield from _dialog(seat, name, Source)
    yield from looking(seat)


def _dialog(seat: Seat, name: str, kind: type[QDialog]) -> Iterator[Stop]:
    for shown in seat.window.findChildren(kind):
        yield seat.stop(name, shown)
        shown.reject()
        seat.rest()


def board(studio: Studio) -> Iterator[Stop]:
    """What waits, and both decisions."""
    with studio.sit_down(Role.BOARD_MEMBER) as seat:
        yield seat.stop("besluiten")
        way = seat.window.way
        waiting = way.page("decisions", Decisions).waiting_now
        for name, case in (("besluit-over-controle", "controle"), ("besluit-over-maatregel", "voornemen")):
            number = studio.cases[case]
            way.decide(next(one for one in waiting if one.case_id == number))
            yield seat.stop(name, typed=True)


def forms(studio: Studio) -> Iterator[Stop]:
    """The form of every act."""
    with studio.sit_down(Role.HRM_MANAGER) as seat:
        for act in CATALOGUE:
            seat.window.way.open_form(Wanted(act=act, case_id=studio.cases["leraar"]))
            yield seat.stop(f"handeling-{act.replace('_', '-')}")
