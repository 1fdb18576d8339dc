"""F1 explains what is shown, at the door and inside, and the help is searched with the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.desktop.language import DUTCH, ENGLISH
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.help import Help
from caseapp.desktop.screen.source import Source
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.help import search
from caseapp.exchange.demonstration.organisation import Demonstration
from tests.desktop.person import TIMERS
from tests.desktop.test_sign_in import door, enter

__all__ = ["door"]


@pytest.fixture
def inside(door: Shell, made: Demonstration) -> Iterator[Shell]:
    """An HRM manager at work."""
    enter(door, "W. Terpstra", made.password)
    assert door.main is not None
    yield door
    for one in door.window.findChildren(Help):
        one.close()


def explained(shell: Shell) -> str:
    """The title of the page that F1 shows."""
    shell.window.activateWindow()
    settle(shell.task)
    QTest.keyClick(shell.window, Qt.Key.Key_F1)
    settle(shell.task)
    (found,) = [one for one in shell.window.findChildren(Help) if one.isVisible()]
    title = found.ui.page.toPlainText().partition("\n")[0]
    found.close()
    return title


def test_every_place_is_explained(inside: Shell, made: Demonstration) -> None:
    assert inside.main is not None
    way = inside.main.way
    assert explained(inside) == "Beginnen met Caseapp"
    way.go_to("settings")
    settle(inside.task)
    assert explained(inside) == "Gebruikers, scholen en instellingen"
    way.report()
    settle(inside.task, quiet=TIMERS)
    assert explained(inside) == "Een incident melden"


def test_help_opens_over_a_small_window_too(inside: Shell) -> None:
    assert inside.main is not None
    inside.main.way.open_source("ozhw:6.1")
    settle(inside.task)
    (source,) = inside.main.findChildren(Source)
    QTest.keyClick(source, Qt.Key.Key_F1)
    settle(inside.task)
    (found,) = source.findChildren(Help)
    assert found.isVisible()
    assert found.ui.page.toPlainText().startswith("Beginnen met Caseapp")
    QTest.keyClick(found, Qt.Key.Key_F1)
    QTest.keyClick(found, Qt.Key.Key_Escape)
    settle(inside.task)
    assert source.isVisible()
    assert source.findChildren(Help) == []
    source.close()


def test_the_door_is_explained(door: Shell) -> None:
    assert explained(door) == "Beginnen met Caseapp"


def test_the_help_is_searched(inside: Shell) -> None:
    inside.helping.explain()
    (found,) = inside.window.findChildren(Help)
    found.ui.search.setFocus()
    QTest.keyClicks(found.ui.search, "geheimhouding")
    assert found.ui.pages.count() == 1
    assert found.ui.page.toPlainText().startswith("Controle van gegevens")
    found.ui.search.clear()
    QTest.keyClicks(found.ui.search, "zzz")
    assert found.ui.nothing.isVisibleTo(found)


def test_a_picture_is_as_wide_as_the_page_lets_it(inside: Shell) -> None:
    inside.helping.explain()
    (found,) = inside.window.findChildren(Help)
    found.show_page("03-bewijs")
    settle(inside.task)
    page = found.ui.page
    for width in (900, 640):
        found.resize(width, 560)
        settle(inside.task)
        room = page.viewport().width()
        wide = [image.width() for _place, image in page.pictures()]
        assert len(wide) == 2
        assert all(room - 60 < one <= room for one in wide)
        assert page.document().idealWidth() <= room
    assert page.horizontalScrollBar().maximum() == 0


def test_the_words_of_a_picture_are_not_found(inside: Shell) -> None:
    assert not [one for one in search("pictures") if "png" in one.around]


def test_the_help_speaks_the_language_that_is_chosen(inside: Shell) -> None:
    assert explained(inside) == "Beginnen met Caseapp"
    inside.computer.choose(language=ENGLISH)
    settle(inside.task)
    assert explained(inside) == "Getting started with Caseapp"
    inside.computer.choose(language=DUTCH)
    settle(inside.task)
    assert explained(inside) == "Beginnen met Caseapp"
