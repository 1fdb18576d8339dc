"""What one must press and what one must read stays in sight where the window is small or the letters are large."""

import pytest
from PySide6.QtWidgets import QWidget

from caseapp.desktop.screen.act_form import ActForm
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person

SETTLED = 0.25
SMALL = (960, 600)
LOW = (960, 520)
"""A screen of 1920 by 1080 at 200 %, with its taskbar."""


def in_sight(part: QWidget) -> bool:
    """All of it is seen, and nothing lies over it."""
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


def opened(person: Person, act: str, case: str, size: tuple[int, int]) -> ActForm:
    person.window.resize(*size)
    person.open_form(act, case)
    person.wait(SETTLED)
    form = person.window.way.form
    assert isinstance(form, ActForm)
    return form


@pytest.mark.parametrize(
    ("who", "act", "case"),
    [
        ("M. Dijkstra", "impose_interim_measure", "voornemen"),
        ("M. Dijkstra", "impose_interim_measure", "leraar"),
        ("M. Dijkstra", "extend_measure", "leraar"),
        ("M. Dijkstra", "decide_objection", "leraar"),
        ("M. Dijkstra", "call_trust_inspector", "voornemen"),
        ("A. de Groot", "decide_measure", "voornemen"),
    ],
)
@pytest.mark.parametrize("size", [SMALL, LOW])
def test_the_button_of_a_form_is_in_sight_however_much_stands_against_it(
    sign_in: OpenAs, who: str, act: str, case: str, size: tuple[int, int]
) -> None:
    form = opened(sign_in(who), act, case, size)
    assert in_sight(form.ui.do_it)
    assert form.ui.said_scroll.viewport().height() >= form.fontMetrics().height() * 3, "and the reasons can be read"
    if size == SMALL and form.ui.confirm.isVisibleTo(form):
        assert in_sight(form.ui.password)
        assert in_sight(form.ui.confirm_help)
