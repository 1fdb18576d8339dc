"""A system that turns dark or to high contrast while the program runs: what is open looks as if it were opened then."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from caseapp.desktop.look.palette import DARK, Palette
from caseapp.desktop.look.theme import Theme, theme_of
from caseapp.desktop.pictures import high_contrast
from caseapp.desktop.state.act_form import Wanted
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person

STEADY = 0.15
"""Seconds after which the cursor, drafts and pictures are at rest."""


@pytest.fixture
def theme(dressed: QApplication) -> Iterator[Theme]:
    found = theme_of()
    assert found is not None
    flash = dressed.cursorFlashTime()
    dressed.setCursorFlashTime(0)
    yield found
    dressed.setCursorFlashTime(flash)
    found.wear(None)
    found.choose(dark=False)


def place(name: str) -> Callable[[Person], object]:
    return lambda person: person.window.way.go_to(name)


def form(act: str, story: str) -> Callable[[Person], object]:
    return lambda person: person.window.way.open_form(Wanted(act=act, case_id=person.made.cases[story]))


SCREENS: dict[str, Callable[[Person], object]] = {
    **{name: place(name) for name in ("work", "cases", "statistics")},
    "case": lambda person: person.window.way.open_case(person.made.cases["leraar"]),
    **{act: form(act, "controle") for act in ("assess", "request_inspection")},
    "propose_measure": form("propose_measure", "leraar"),
}


def picture(person: Person) -> QImage:
    person.wait(STEADY)
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    person.wait(STEADY)
    return person.window.grab().toImage()


PAIRS = [
    *((screen, DARK) for screen in ("statistics", "case", "assess", "propose_measure", "request_inspection")),
    *((screen, high_contrast()) for screen in ("work", "cases", "case")),
]
"""What is painted by hand, and what is made of the program's own parts."""


@pytest.mark.parametrize(("screen", "palette"), PAIRS)
def test_what_is_open_looks_as_if_it_were_opened_then(
    sign_in: OpenAs, theme: Theme, screen: str, palette: Palette
) -> None:
    person = sign_in("M. Dijkstra")
    SCREENS[screen](person)
    light = picture(person)
    theme.wear(palette)
    turned = picture(person)
    assert turned != light
    person.stand_up()
    again = sign_in("M. Dijkstra")
    SCREENS[screen](again)
    assert turned == picture(again)
