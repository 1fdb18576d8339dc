"""Locking when nobody is there, telling what becomes due, one program at a time, and a window that comes back."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import which
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from caseapp.bootstrap import open_office
from caseapp.desktop import watch
from caseapp.desktop.idle import Idle
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.shell import Shell
from caseapp.desktop.single import FOLLOWS, Single
from caseapp.desktop.state.computer import Computer
from caseapp.desktop.state.reminder import Pressing
from caseapp.desktop.tray import Tray
from caseapp.desktop.window import LEAST, Window
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.ledger import PasswordCost
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, texts


class Clock:
    """The computer's clock, in seconds."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def member(dressed: QApplication, place: Path, made: Demonstration) -> Iterator[Shell]:
    """The program with somebody signed in."""
    shell = Shell(
        place, lambda folder: open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL), lambda: made.now
    )
    shell.window.appear()
    shell.begin()
    while shell.start.office is None:
        settle(shell.task)
    shell.start.sign_in("M. Dijkstra", made.password)
    settle(shell.task)
    yield shell
    shell.dispose()


class TestIdle:
    def test_it_tells_once_after_so_many_minutes(self, dressed: QApplication) -> None:
        clock, told = Clock(), []
        idle = Idle(lambda: 10, clock=clock)
        idle.passed.connect(lambda: told.append(clock.now))
        for seconds in (599, 1, 60):
            clock.now += seconds
            idle.look()
        assert told == [1_600]
        shiboken6.delete(idle)

    def test_nought_is_never(self, dressed: QApplication) -> None:
        clock, told = Clock(), []
        idle = Idle(lambda: 0, clock=clock)
        idle.passed.connect(lambda: told.append(clock.now))
        clock.now += 1e6
        idle.look()
        assert told == []
        shiboken6.delete(idle)

    @pytest.mark.parametrize("what", ["key", "mouse"])
    def test_a_touch_of_a_window_counts(self, dressed: QApplication, what: str) -> None:
        line, clock, told = QDialog(), Clock(), []
        QLineEdit(line)
        line.show()
        idle = Idle(lambda: 10, clock=clock)
        idle.passed.connect(lambda: told.append(clock.now))
        clock.now += 599
        window = line.windowHandle()
        if what == "key":
            QTest.keyClick(window, Qt.Key.Key_A)
        else:
            QTest.mouseMove(window, window.geometry().center() - window.geometry().topLeft())
        QApplication.processEvents()
        clock.now += 599
        idle.look()
        assert told == []
        clock.now += 1
        idle.look()
        assert len(told) == 1
        shiboken6.delete(idle)
        shiboken6.delete(line)


class TestLocking:
    def test_it_locks_when_nobody_is_there_and_keeps_what_was_typed(self, member: Shell, made: Demonstration) -> None:
        assert member.main is not None
        assert member._watch is not None
        member.main.way.report()
        settle(member.task, quiet=TIMERS)
        form = member.main.way.form
        assert isinstance(form, ActForm)
        QTest.keyClicks(form.rows.rows["summary"].editor.inputs()[0], "Iets in de klassenapp")
        member._watch.idle.passed.emit()
        assert member.window.currentWidget() is member.sign_in, "at once, not when the worker is ready"
        settle(member.task)
        assert not any("klassenapp" in text for text in texts(member.window))
        member.start.sign_in("M. Dijkstra", made.password)
        settle(member.task, quiet=TIMERS)
        again = member.main.way.form
        assert again is not None
        assert again.state.values["summary"] == "Iets in de klassenapp"

    def test_it_locks_with_the_computer(self, member: Shell) -> None:
        assert member._watch is not None
        member._watch.session.saver_changed(active=False)
        settle(member.task)
        assert member.main is not None
        member._watch.session.saver_changed(active=True)
        settle(member.task)
        assert member.main is None

    def test_a_small_window_over_the_screen_goes_too(self, member: Shell) -> None:
        assert member.main is not None
        member.main.way.open_source("ozhw:6.1")
        settle(member.task)
        shown = [one for one in member.window.findChildren(QDialog) if one.isVisible()]
        assert len(shown) == 1
        member.lock()
        assert not shown[0].isVisible()
        settle(member.task)

    def test_a_menu_goes_too(self, member: Shell) -> None:
        assert member.main is not None
        member.main.way.go_to("cases")
        settle(member.task)
        menu = member.main.way.page("cases", Cases).ui.views.menu()
        menu.popup(member.window.pos())
        assert QApplication.activePopupWidget() is menu
        member.lock()
        assert not menu.isVisible()
        settle(member.task)

    def test_nothing_comes_up_over_the_door_of_what_was_asked_before(self, member: Shell) -> None:
        assert member.main is not None
        member.main.way.open_source("ozhw:6.1")
        member.lock()
        settle(member.task)
        assert [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()] == []

    def test_it_says_that_something_is_being_finished(self, member: Shell, made: Demonstration) -> None:
        hold = Event()
        ended: list[object] = []
        member.task.run(hold.wait, ended.append)
        member.lock()
        door = member.sign_in.ui
        assert member.window.currentWidget() is member.sign_in
        assert door.banner.text == "Wat u begon, wordt eerst afgemaakt. Daarna kunt u zich weer aanmelden."
        assert not door.sign_in.isEnabled()
        hold.set()
        settle(member.task)
        assert door.banner.text == ""
        assert door.sign_in.isEnabled()
        assert ended == [], "who locked is not told over the closed door"

    def test_the_window_closes_when_what_runs_is_finished_and_says_so(self, member: Shell) -> None:
        hold = Event()
        member.task.run(hold.wait)
        assert not member.window.close()
        assert member.main is not None
        told = "Er wordt eerst nog iets afgemaakt. Daarna sluit Caseapp vanzelf."
        assert member.main.ui.banner.text == told
        hold.set()
        settle(member.task)
        assert not member.window.isVisible()
        assert member.session is None

    def test_what_was_chosen_holds(self, member: Shell) -> None:
        assert member._watch is not None
        member.computer.choose(idle_minutes=0)
        assert member._watch.idle._minutes() == 0


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # there is no tray without a screen
class TestTelling:
    def test_it_tells_numbers_and_a_day_and_no_name(
        self, member: Shell, made: Demonstration, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told: list[str] = []
        monkeypatch.setattr(Tray, "tell", lambda _self, pressing: told.append(pressing.text))
        monkeypatch.setattr(watch, "make_tray", Tray)
        over = watch.Watch(member.computer)
        assert member.main is not None
        over.begin(member.main._desk)
        settle(member.task)
        assert told == ["1 te laat, 1 voor vandaag (do 12 maart 2026)."]
        assert over.reminder is not None
        over.reminder.look()
        settle(member.task)
        assert len(told) == 1, "told once, not every time it is looked at"
        assert over.tray is not None
        assert over.tray._icon.toolTip() == "Caseapp: 1 te laat, 1 voor vandaag (do 12 maart 2026)."
        over.end()
        shiboken6.delete(over)

    def test_who_wants_no_notifications_gets_none(self, member: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        told: list[Pressing] = []
        monkeypatch.setattr(Tray, "tell", lambda _self, pressing: told.append(pressing))
        monkeypatch.setattr(watch, "make_tray", Tray)
        member.computer.choose(notify=False)
        over = watch.Watch(member.computer)
        assert member.main is not None
        over.begin(member.main._desk)
        settle(member.task)
        assert told == []
        over.end()
        shiboken6.delete(over)

    def test_nothing_breaks_where_there_is_no_tray(self, member: Shell) -> None:
        assert member._watch is not None
        assert member._watch.tray is None, "there is none without a screen"

    @pytest.mark.parametrize(
        ("late", "today", "wanted"),
        [(2, 0, "2 te laat (do 12 maart 2026)."), (0, 1, "1 voor vandaag (do 12 maart 2026).")],
    )
    def test_the_words(self, dressed: QApplication, late: int, today: int, wanted: str) -> None:
        assert Pressing(late=late, today=today, day=date(2026, 3, 12)).text == wanted


@pytest.mark.parametrize("used", [False, True], ids=["for the first time", "used before"])
class TestSingle:
    @pytest.fixture(autouse=True)
    def local(self, tmp_path: Path, *, used: bool) -> None:
        if used:
            (tmp_path / "local").mkdir()

    def test_who_starts_it_again_gets_the_window_that_is_there(self, dressed: QApplication, tmp_path: Path) -> None:
        first = Single(tmp_path)
        asked: list[str] = []
        assert first.first()
        first.listen()
        first.asked.connect(asked.append)
        assert not Single(tmp_path).first()
        QTest.qWait(20)
        assert asked == [""]
        assert not Single(tmp_path).first(tmp_path / "uitnodiging voor Zoë.caseapp-uitnodiging")
        QTest.qWait(20)
        assert asked[1:] == [str(tmp_path / "uitnodiging voor Zoë.caseapp-uitnodiging")]
        assert Single(tmp_path / "elsewhere").first()
        first.end()
        again = Single(tmp_path)
        assert again.first()
        again.end()

    def test_what_a_killed_program_left_is_no_hindrance(self, dressed: QApplication, tmp_path: Path) -> None:
        script = (
            "import os, sys, pathlib\n"
            "from PySide6.QtCore import QCoreApplication\n"
            "from caseapp.desktop.single import FOLLOWS, Single\n"
            "app = QCoreApplication([])\n"
            "assert Single(pathlib.Path(sys.argv[1])).first()\n"
            "os._exit(3)\n"
        )
        run = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
        assert run.returncode == 3
        next_one = Single(tmp_path)
        assert next_one.first()
        next_one.end()


class TestStartingTwice:
    @pytest.fixture
    def first(self, dressed: QApplication, tmp_path: Path) -> Single:
        """A program that has begun, and shows no window yet."""
        (tmp_path / "local").mkdir()
        found = Single(tmp_path)
        assert found.first()
        return found

    def test_who_comes_second_waits_for_it(
        self, first: Single, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        waited: list[float] = []

        def sleep(seconds: float) -> None:
            waited.append(seconds)
            if len(waited) == 20:
                first.listen()

        monkeypatch.setattr("caseapp.desktop.single.time.sleep", sleep)
        assert not Single(tmp_path).first()
        first.end()

    def test_who_was_started_minimised_hears_it_too(
        self, dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("caseapp.desktop.single.UNSEEN", 0)
        (tmp_path / "local").mkdir()
        unseen = Single(tmp_path)
        assert unseen.first()
        QTest.qWait(20)
        monkeypatch.setattr("caseapp.desktop.single.time.sleep", lambda _seconds: pytest.fail("it does not answer"))
        assert not Single(tmp_path).first()
        unseen.end()

    def test_who_comes_second_is_the_first_when_it_ends(
        self, first: Single, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("caseapp.desktop.single.time.sleep", lambda _seconds: first.end())
        second = Single(tmp_path)
        assert second.first()
        assert (tmp_path / "local" / "window.lock").exists()
        second.end()


def test_the_first_day_there_is_one_window_too(dressed: QApplication, tmp_path: Path) -> None:
    first = Single(tmp_path)
    assert first.first()
    (tmp_path / "local").mkdir()  # as by who founds an organisation
    QTest.qWait(2 * FOLLOWS)
    assert not Single(tmp_path).first()
    first.end()


class TestWindow:
    def test_it_comes_back_where_it_was(self, dressed: QApplication, tmp_path: Path) -> None:
        computer = Computer(tmp_path / "desktop.json")
        first = Window(computer)
        first.show()
        first.setGeometry(60, 50, 1000, 640)
        first.close()
        shiboken6.delete(first)
        again = Window(Computer(tmp_path / "desktop.json"))
        again.appear()
        assert again.height() == 640, "the screen of these tests is narrower than the window"
        shiboken6.delete(again)

    def test_it_comes_back_on_a_screen_that_is_there(self, dressed: QApplication) -> None:
        computer = Computer()
        first = Window(computer)
        first.setGeometry(9_000, 9_000, 1000, 640)
        first.show()
        first.close()
        shiboken6.delete(first)
        again = Window(computer)
        again.appear()
        assert QGuiApplication.primaryScreen().geometry().intersects(again.frameGeometry())
        shiboken6.delete(again)

    def test_what_is_no_place_is_passed_over(self, dressed: QApplication) -> None:
        computer = Computer()
        computer.choose(window=b"nonsense")
        window = Window(computer)
        window.appear()
        assert window.width() >= LEAST[0]
        shiboken6.delete(window)


def test_the_look_that_was_chosen_holds(member: Shell) -> None:
    theme = theme_of()
    assert theme is not None
    try:
        member.computer.choose(theme="dark")
        assert theme.dark
        member.computer.choose(theme="light")
        assert not theme.dark
    finally:
        theme.choose(dark=False)


def test_under_the_rail_stands_where_all_is_kept_and_when_it_was_copied(sign_in: OpenAs, tmp_path: Path) -> None:
    person = sign_in("M. Dijkstra")
    person.wait()
    assert person.window.ui.store.text() == "Opgeslagen op deze computer"
    assert person.window.ui.backup.text() == "Nog geen reservekopie gemaakt"
    assert person.window.ui.backup.property("look") == "due_small"
    person.session.backups.make(tmp_path / "kopie.sqlite")
    person.window.foot.look()
    person.wait()
    assert person.window.ui.backup.text() == "Laatste reservekopie: 12 maart"
    assert person.window.ui.backup.property("look") == "small"


SAVER = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from caseapp.desktop.session_lock import SessionLock
app = QCoreApplication([])
lock = SessionLock()
lock.locked.connect(lambda: (print("locked", flush=True), app.exit(0)))
saver = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "saver")
assert saver.registerService("org.freedesktop.ScreenSaver")
def send(active):
    message = QDBusMessage.createSignal("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    message.setArguments([active])
    saver.send(message)
QTimer.singleShot(100, lambda: send(False))
QTimer.singleShot(300, lambda: send(True))
QTimer.singleShot(8000, lambda: app.exit(5))
sys.exit(app.exec())
"""


@pytest.mark.skipif(which("dbus-run-session") is None, reason="there is no D-Bus here")
def test_the_screen_saver_of_the_session_locks_it() -> None:
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SAVER],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert (run.returncode, run.stdout.strip()) == (0, "locked"), run.stderr
