"""What one must press and what one must read stays in sight where the window is small or the letters are large."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.pictures import high_contrast
from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.call_trust_inspector import CallTrustInspector
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.screen.this_computer import ThisComputer
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reveal import reveal
from caseapp.desktop.widget.scroll import FitArea
from caseapp.desktop.widget.stage_bar import BAR, THIN, StageBar
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.procedure.outlook import Stage
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


def top(part: QWidget) -> int:
    return part.mapTo(part.window(), QPoint(0, 0)).y()


@pytest.mark.parametrize("wide", [960, 1100, 1366])
def test_the_first_and_the_last_day_stand_on_one_line_whatever_stands_over_them(sign_in: OpenAs, wide: int) -> None:
    person = sign_in("I. Verhoef")
    person.window.resize(wide, 768)
    person.window.way.report()
    person.wait(SETTLED)
    first, last = (person.form.rows.rows[name].editor for name in ("occurred_from", "occurred_to"))
    assert top(first) == top(last)


def test_the_tabs_of_a_case_stand_on_one_line_in_a_small_window(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.window.resize(*SMALL)
    person.window.way.open_case(person.made.cases["leraar"])
    person.wait(SETTLED)
    tabs = person.window.way.case.ui.tabs
    shown = [tabs.button(name) for name in tabs.names if tabs.button(name).isVisible()]
    assert len(shown) == len(tabs.names), "what happened has a tab of its own here"
    assert len({button.y() for button in shown}) == 1


@pytest.mark.parametrize("size", [SMALL, LOW])
def test_what_one_does_with_a_dossier_is_in_sight(sign_in: OpenAs, size: tuple[int, int]) -> None:
    person = sign_in("M. Dijkstra")
    person.window.resize(*size)
    person.window.way.open_case(person.made.cases["leraar"])
    person.wait()
    person.window.way.case.go_to("dossier")
    person.wait(SETTLED)
    ui = person.window.way.case.dossier.ui
    assert all(in_sight(button) for button in (ui.choices, ui.preview, ui.print, ui.export, ui.sign, ui.check))
    assert in_sight(ui.document), "and which document it is"


def test_what_one_does_with_a_dossier_can_be_reached_where_there_is_no_room_for_it(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.window.resize(*LOW)
    person.window.way.open_case(person.made.cases["leraar"])
    person.wait()
    person.window.way.case.go_to("dossier")
    person.wait(SETTLED)
    ui = person.window.way.case.dossier.ui
    ui.choices_card.setMaximumHeight(200)
    person.wait(SETTLED)
    for button in (ui.choices, ui.preview, ui.print, ui.sign, ui.export):
        reveal(button)
        assert in_sight(button)
    ui.choices_card.setMaximumHeight(2000)
    person.wait(SETTLED)
    assert all(in_sight(button) for button in (ui.choices, ui.preview, ui.print, ui.export, ui.sign, ui.check))


@pytest.mark.parametrize("size", [SMALL, LOW])
def test_the_number_to_call_and_the_button_that_has_the_focus_are_in_sight(
    sign_in: OpenAs, size: tuple[int, int]
) -> None:
    form = opened(sign_in("M. Dijkstra"), "call_trust_inspector", "voornemen", size)
    assert isinstance(form, CallTrustInspector)
    assert in_sight(form.call.number)
    assert in_sight(form.call.open)
    assert form.call.begin.hasFocus()
    assert in_sight(form.call.begin)


@pytest.mark.parametrize("size", [SMALL, LOW])
def test_what_is_chosen_for_this_computer_can_be_read_whole(sign_in: OpenAs, size: tuple[int, int]) -> None:
    person = sign_in(FOUNDER)
    person.window.resize(*size)
    person.window.way.go_to(SETTINGS)
    person.wait()
    page = person.window.way.page(SETTINGS, Settings)
    page.go_to("this_computer")
    person.wait(SETTLED)
    shown = page.page("this_computer")
    assert isinstance(shown, ThisComputer)
    for picker in (shown.ui.language, shown.ui.theme, shown.ui.size, shown.ui.idle):
        for at in range(picker.count()):
            picker.setCurrentIndex(at)
            picker.grab()
            assert picker.toolTip() == "", f"{picker.currentText()} is shortened"


def paged(person: Person, high: int) -> tuple[QDialog, FitArea, QStackedWidget]:
    """A window with a low page and a high one, of which the last field lies below the edge."""
    window, area, pages = QDialog(person.window), FitArea(), QStackedWidget()
    for fields in (1, 14):
        page = QWidget()
        lines = QVBoxLayout(page)
        for _ in range(fields):
            lines.addWidget(QLineEdit())
        lines.addStretch(1)
        pages.addWidget(page)
    area.setWidget(pages)
    QVBoxLayout(window).addWidget(area)
    window.resize(400, high)
    window.show()
    person.wait(SETTLED)
    return window, area, pages


def test_a_field_below_the_edge_is_seen_when_one_turns_to_its_page(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    window, _, pages = paged(person, 200)
    pages.setCurrentIndex(1)
    field = window.findChildren(QLineEdit)[-1]
    field.setFocus()
    person.wait(SETTLED)
    assert QApplication.focusWidget() is field
    assert in_sight(field)
    window.close()


def test_a_field_below_the_edge_is_seen_when_its_page_grows(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    window, area, pages = paged(person, 560)
    pages.setCurrentIndex(1)
    *_, above, field = window.findChildren(QLineEdit)
    field.setFocus()
    person.wait(SETTLED)
    above.setMinimumHeight(300)
    person.wait(SETTLED)
    assert area.verticalScrollBar().maximum() > 0
    assert in_sight(field)
    window.close()


def test_a_low_page_does_not_scroll_because_another_is_high(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    window, area, _ = paged(person, 200)
    area.wish(460)
    person.wait(SETTLED)
    assert area.verticalScrollBar().maximum() == 0
    window.close()


def test_what_is_to_come_is_told_from_what_is_behind_without_colour(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    theme = theme_of()
    assert theme is not None
    theme.wear(high_contrast())
    bar = StageBar(person.window)
    bar.resize(500, 40)
    bar.stand(Stage.HEARING)
    picture = bar.grab().toImage()
    below = [QColor(picture.pixel(x, (THIN + BAR) // 2)) for x in (40, 460)]
    theme.wear(None)
    assert below[0] != below[1], "the bar of the last stage is thin"


def test_what_is_wrong_stands_out_in_weight_too(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    words = Prose(person.window, text="Vul de naam in.", look="wrong")
    words.show()
    person.wait()
    assert words.font().weight() >= QFont.Weight.DemiBold


def test_what_holds_words_is_as_high_as_they_are_when_letters_are_large(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    theme = theme_of()
    assert theme is not None
    theme.enlarge(150)
    try:
        person.window.way.open_case(person.made.cases["leraar"])
        person.wait(SETTLED)
        case = person.window.way.case
        buttons = [one for one in case.now.findChildren(QPushButton) if one.isVisible()]
        assert buttons
        for part in (*buttons, person.window.ui.new_case, person.window.ui.search):
            assert part.height() >= part.fontMetrics().height(), part.accessibleName()
    finally:
        theme.enlarge(100)
        person.wait(SETTLED)
