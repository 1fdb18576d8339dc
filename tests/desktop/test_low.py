"""Large letters in a low window: nothing lies over another thing, what does not fit scrolls, and the cursor stays."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from caseapp.desktop.look.theme import Theme, theme_of
from caseapp.desktop.screen.first_start import FirstStart
from caseapp.desktop.screen.sign_in import SignIn
from caseapp.desktop.state.computer import Computer
from caseapp.desktop.state.start import Door
from caseapp.desktop.widget.low import READ_AT_ONCE, UNSEEN
from caseapp.desktop.widget.scroll import FitArea
from caseapp.desktop.window import LEAST, Window
from tests.desktop.conftest import OpenAs
from tests.desktop.test_letters import part as letters_of
from tests.desktop.test_letters import writing

SETTLED = 0.25


@pytest.fixture
def large(dressed: QApplication) -> Iterator[Theme]:
    """Letters of 150 %."""
    theme = theme_of()
    assert theme is not None
    theme.enlarge(150)
    yield theme
    theme.choose(dark=False)
    theme.enlarge(100)


def shown(page: QWidget, folder: Path, bot: QApplication) -> Window:
    """The page in a window as low as it can be."""
    window = Window(Computer(folder / "desktop.json"))
    window.setFixedSize(*LEAST)
    window.addWidget(page)
    window.show()
    window.activateWindow()
    for _ in range(20):
        bot.processEvents()
    return window


def squeezed(page: QWidget) -> list[str]:
    """What is pressed against what is over it, or lower than its words."""
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
    low = [one.objectName() for one in buttons if one.height() + UNSEEN // 2 < one.minimumSizeHint().height()]
    placed = sorted(((one.mapTo(page, one.rect().topLeft()).y(), one) for one in buttons), key=lambda pair: pair[0])
    over = [
        f"{first.objectName()} over {second.objectName()}"
        for (top, first), (next_top, second) in pairwise(placed)
        if top < next_top < top + first.height() - 1
    ]
    return low + over


def test_the_door_scrolls_where_it_does_not_fit(large: Theme, dressed: QApplication, tmp_path: Path) -> None:
    first, sign_in = FirstStart(), SignIn()
    sign_in.show_door(Door(founded=True, on_server=True), demonstration=False)
    for page in (first, sign_in):
        window = shown(page, tmp_path, dressed)
        assert page.findChildren(FitArea)
        assert squeezed(page) == []
        shiboken6.delete(window)


def test_what_fits_does_not_scroll(dressed: QApplication, tmp_path: Path) -> None:
    page = FirstStart()
    window = shown(page, tmp_path, dressed)
    assert page.findChildren(FitArea) == []
    shiboken6.delete(window)


def test_the_cursor_stays_when_a_problem_takes_the_room(large: Theme, dressed: QApplication, tmp_path: Path) -> None:
    page = SignIn()
    page.show_door(Door(founded=True), demonstration=False)
    window = shown(page, tmp_path, dressed)
    page.fail("Dit wachtwoord is niet juist. Probeer het opnieuw. " * 4)
    for _ in range(20):
        dressed.processEvents()
    assert page.findChildren(FitArea)
    assert window.focusWidget() is page.ui.password
    page.show_progress(0, 10)
    around = page.ui.problem.parentWidget()
    assert around is not None
    assert any(type(one).__name__ == "Preparing" for one in around.children()), "how far it is stands in what scrolls"
    shiboken6.delete(window)


def test_the_places_never_lie_over_each_other(large: Theme, sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.window.resize(*LEAST)
    person.window.ui.backup.setText("Nog geen reservekopie gemaakt, en dat is al lang zo")
    person.window.ui.roles.setText("functionaris gegevensbescherming (FG), schooldirecteur en leidinggevende")
    person.wait(SETTLED)
    rail = person.window.ui.rail
    assert squeezed(rail) == []
    lock = person.window.ui.lock
    assert rail.rect().contains(lock.geometry()), "locking stays in sight"
    new = person.window.findChild(QPushButton, "new_case")
    assert new is not None
    assert person.window.ui.top.height() >= new.height() + 12
    assert new.height() >= new.sizeHint().height()


def test_several_lines_of_a_letter_are_seen_and_its_fields_lie_apart(large: Theme, sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.window.resize(*LEAST)
    written = writing(person, letters_of(person))
    person.wait(SETTLED)
    text = written.ui.text
    assert text.height() >= READ_AT_ONCE * text.fontMetrics().lineSpacing()
    assert written.focusWidget() is text
    assert squeezed(written) == []
    assert written.ui.to.geometry().bottom() < written.ui.subject_label.geometry().top()
    assert written.ui.subject.geometry().bottom() < written.ui.text_label.geometry().top()
    written.reject()


def test_who_chose_larger_text_keeps_it_when_the_computer_turns_dark(large: Theme) -> None:
    before = large.type
    large.choose(dark=True)
    assert large.type == before
    large.refresh()
    assert large.type == before
