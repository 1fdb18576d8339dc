"""Signing in, locking, and coming back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import open_office
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.form_screen import FormScreen
from caseapp.desktop.shell import Shell
from caseapp.desktop.task import Job
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost
from caseapp.office import arriving
from tests.desktop.person import TIMERS, texts

PATIENCE = 20_000


@pytest.fixture
def door(dressed: QApplication, place: Path, made: Demonstration) -> Iterator[Shell]:
    """The program on a computer where an organisation is in use."""
    shell = Shell(
        place, lambda folder: open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL), lambda: made.now
    )
    shell.window.show()
    shell.begin()
    settle(shell.task)
    deadline = QDeadlineTimer(PATIENCE)
    while not shell.sign_in.ui.name.count() and not deadline.hasExpired():
        settle(shell.task)
    yield shell
    shell.dispose()


def enter(shell: Shell, name: str, password: str) -> None:
    shell.sign_in.ui.name.setEditText(name)
    shell.sign_in.ui.password.setFocus()
    shell.sign_in.ui.password.selectAll()
    QTest.keyClicks(shell.sign_in.ui.password, password)
    QTest.keyClick(shell.sign_in.ui.password, Qt.Key.Key_Return)
    settle(shell.task)


def opened(shell: Shell) -> FormScreen | None:
    """The form that is open."""
    assert shell.main is not None
    return shell.main.way.form


def test_one_walks_through_the_names_by_keyboard(door: Shell) -> None:
    name = door.sign_in.ui.name
    name.setFocus()
    name.setCurrentIndex(0)
    for _ in range(2):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Down)
    assert name.currentIndex() == 2
    assert name.hasFocus()


def test_a_click_on_the_name_opens_the_list_and_a_choice_goes_on_to_the_password(door: Shell) -> None:
    name = door.sign_in.ui.name
    typed = name.lineEdit()
    assert typed is not None
    QTest.mouseClick(typed, Qt.MouseButton.LeftButton)
    shown = name.view()
    assert shown.isVisible()
    at = shown.visualRect(name.model().index(2, 0)).center()
    QTest.mouseMove(shown.viewport(), at)
    QTest.qWait(QApplication.doubleClickInterval() + 50)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(door.task)
    assert not shown.isVisible()
    assert name.currentIndex() == 2
    assert door.sign_in.ui.password.hasFocus()


def test_the_names_of_this_computer_can_be_picked(door: Shell, made: Demonstration) -> None:
    assert door.window.currentWidget() is door.sign_in
    names = {door.sign_in.ui.name.itemText(at) for at in range(door.sign_in.ui.name.count())}
    assert set(made.members) <= names


def test_a_wrong_password_is_told_beside_the_field(door: Shell) -> None:
    enter(door, "I. Verhoef", "niet het wachtwoord")
    assert door.window.currentWidget() is door.sign_in
    assert any("wachtwoord is niet juist" in text for text in texts(door.sign_in))
    assert door.sign_in.ui.sign_in.isEnabled()


def test_an_unknown_name_is_told(door: Shell, made: Demonstration) -> None:
    enter(door, "Iemand Anders", made.password)
    assert any("geen gebruiker" in text for text in texts(door.sign_in))


def test_the_right_password_opens_the_main_window(door: Shell, made: Demonstration) -> None:
    enter(door, "I. Verhoef", made.password)
    assert door.main is not None
    assert door.window.currentWidget() is door.main
    assert any("I. Verhoef" in text for text in texts(door.main))


def test_a_form_is_open_again_after_locking(door: Shell, made: Demonstration) -> None:
    enter(door, "I. Verhoef", made.password)
    assert door.main is not None
    door.main.way.report()
    settle(door.task, quiet=TIMERS)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Berichten in een groepsapp")
    door.lock()
    settle(door.task)
    assert [one for one in (door.main, door.session) if one is not None] == []
    assert not any("groepsapp" in text for text in texts(door.window))
    enter(door, "I. Verhoef", made.password)
    settle(door.task, quiet=TIMERS)
    form = opened(door)
    assert form is not None
    assert form.state.values["summary"] == "Berichten in een groepsapp"


def test_who_was_just_added_can_be_picked_after_locking(door: Shell, made: Demonstration) -> None:
    """A new colleague signs in on the computer of who added them, without starting the program anew."""
    enter(door, FOUNDER, made.password)
    assert door.session is not None
    door.session.register("add_member", {"name": "R. Nieuwkoop", "roles": ["hrm_manager"]}, password="een eerste zin")
    door.lock()
    settle(door.task)
    names = door.sign_in.ui.name
    assert "R. Nieuwkoop" in [names.itemText(at) for at in range(names.count())]
    enter(door, "R. Nieuwkoop", "een eerste zin")
    assert door.session.member.name == "R. Nieuwkoop"


def test_another_member_does_not_get_the_form(door: Shell, made: Demonstration) -> None:
    enter(door, "I. Verhoef", made.password)
    assert door.main is not None
    door.main.way.report()
    settle(door.task, quiet=TIMERS)
    door.lock()
    settle(door.task)
    enter(door, "M. Dijkstra", made.password)
    assert door.main is not None
    assert door.main.way.form is None


def test_the_names_stand_there_before_the_office_is_open(
    dressed: QApplication, place: Path, made: Demonstration
) -> None:
    open_office(place).sign_in(made.members["I. Verhoef"], made.password).close()
    shell = Shell(place, open_office, lambda: made.now)
    shell.begin()
    try:
        assert shell.start.office is None
        names = {shell.sign_in.ui.name.itemText(at) for at in range(shell.sign_in.ui.name.count())}
        assert set(made.members) <= names
        assert shell.sign_in.ui.sign_in.isEnabled()
    finally:
        shell.dispose()


def test_who_is_quick_signs_in_as_soon_as_the_office_is_open(
    dressed: QApplication, place: Path, made: Demonstration
) -> None:
    open_office(place).sign_in(made.members["I. Verhoef"], made.password).close()
    shell = Shell(place, open_office, lambda: made.now)
    shell.begin()
    try:
        shell.sign_in.ui.name.setEditText("I. Verhoef")
        shell.sign_in.ui.password.setText(made.password)
        shell.sign_in.ui.sign_in.click()
        shell.start.look()
        settle(shell.task)
        assert shell.main is not None
        assert shell.session is not None
        assert shell.session.member.name == "I. Verhoef"
    finally:
        shell.dispose()


def test_what_is_typed_stays_when_the_office_opens(dressed: QApplication, place: Path, made: Demonstration) -> None:
    open_office(place).sign_in(made.members["I. Verhoef"], made.password).close()
    shell = Shell(place, open_office, lambda: made.now)
    shell.begin()
    try:
        shell.sign_in.ui.password.setText("half getyp")
        shell.start.look()
        settle(shell.task)
        assert shell.sign_in.ui.password.text() == "half getyp"
    finally:
        shell.dispose()


def test_where_the_store_was_thrown_away_the_start_says_so(
    dressed: QApplication, place: Path, made: Demonstration
) -> None:
    open_office(place).sign_in(made.members["I. Verhoef"], made.password).close()
    for file in place.glob("store.sqlite*"):
        file.unlink()
    shell = Shell(place, open_office, lambda: made.now)
    shell.begin()
    try:
        shell.start.look()
        settle(shell.task)
        assert shell.window.currentWidget() is shell.first
        assert any("de opslag is nu leeg of weg" in text for text in texts(shell.first))
    finally:
        shell.dispose()


def test_the_first_time_shows_how_far_it_is_and_can_be_stopped(
    door: Shell, place: Path, made: Demonstration, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in (place / "local").glob("index-*"):
        file.unlink()
    monkeypatch.setattr(arriving, "PAGE", 3)
    far: list[tuple[int, int]] = []
    door.start.progressed.connect(lambda *one: far.append(one))
    monkeypatch.setattr(Job, "cancelled", lambda _self: True)
    enter(door, "B. Aksoy", made.password)
    assert door.main is None
    assert far[0][0] < far[0][1]
    assert any("Het aanmelden is gestopt" in text for text in texts(door.sign_in))
    preparing = door.sign_in._preparing
    assert preparing is not None
    assert not preparing.isVisible()
    assert preparing.bar.maximum() == far[-1][1]


def test_while_one_signs_in_it_says_so_and_the_cursor_goes_nowhere_else(door: Shell, made: Demonstration) -> None:
    """Else the frame of the focus jumps to what stands below, as if that had been pressed."""
    ui = door.sign_in.ui
    ui.name.setEditText("I. Verhoef")
    ui.password.setText("niet dit wachtwoord")
    ui.sign_in.setFocus()
    QTest.keyClick(ui.sign_in, Qt.Key.Key_Space)
    assert not ui.sign_in.isEnabled()
    assert ui.sign_in.text() == "Een ogenblik…"
    assert QApplication.focusWidget() is None
    settle(door.task)
    assert ui.sign_in.text() == "Aanmelden"
    assert QApplication.focusWidget() is ui.password
