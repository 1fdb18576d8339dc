"""The program that ended without a goodbye: what was typed is there in the next one, for its writer alone."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from caseapp.bootstrap import open_office
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.assess import Assess
from caseapp.desktop.screen.edit_letter import EditLetter
from caseapp.desktop.screen.letter_texts import LetterTexts
from caseapp.desktop.screen.register_form import RegisterForm
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.screen.work import Work
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.act_form import Wanted
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost
from caseapp.office.office import Office
from tests.desktop.person import TIMERS, button, texts

Start = Callable[[str], Shell]


@pytest.fixture
def start(dressed: QApplication, place: Path, made: Demonstration) -> Iterator[Start]:
    """Start the program on the same folder, as often as one likes, and sign in."""

    def cheap(folder: Path) -> Office:
        return open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL)

    with ExitStack() as stack:

        def begin(name: str) -> Shell:
            shell = Shell(place, cheap, lambda: made.now)
            stack.callback(shell.dispose)
            shell.window.show()
            shell.begin()
            settle(shell.task)
            shell.start.sign_in(name, made.password)
            settle(shell.task)
            return shell

        yield begin


def opened(shell: Shell, wanted: Wanted) -> ActForm:
    assert shell.main is not None
    shell.main.way.open_form(wanted)
    settle(shell.task, quiet=TIMERS)
    form = shell.main.way.form
    assert isinstance(form, ActForm)
    return form


def test_what_was_typed_is_there_in_the_next_program(start: Start, made: Demonstration) -> None:
    wanted = Wanted(act="add_note", case_id=made.cases["controle"])
    first = start("M. Dijkstra")
    form = opened(first, wanted)
    line = form.rows.rows["text"].editor.inputs()[0]
    line.setFocus()
    QTest.keyClicks(line, "Gebeld met de ouders")
    settle(first.task, quiet=TIMERS)
    # the first program is not closed: nothing but its own saving while one types has kept the text

    again = start("M. Dijkstra")
    assert again.main is not None
    again.main.way.go_to("work")
    settle(again.task)
    assert "Begonnen en niet af" in texts(again.main.way.page("work", Work))
    found = opened(again, wanted)
    assert found.rows.rows["text"].editor.value() == "Gebeld met de ouders"
    assert "Uw concept staat er weer" in texts(found)


def test_another_member_sees_no_draft_of_mine(start: Start, made: Demonstration) -> None:
    wanted = Wanted(act="report_incident")
    mine = start("M. Dijkstra")
    form = opened(mine, wanted)
    line = form.rows.rows["summary"].editor.inputs()[0]
    line.setFocus()
    QTest.keyClicks(line, "Alleen voor mij")
    settle(mine.task, quiet=TIMERS)
    assert mine.session is not None
    assert mine.session.drafts.all(), "it was kept for who wrote it"
    other = opened(start("I. Verhoef"), wanted)
    assert not other.rows.rows["summary"].editor.value()
    assert not any("Alleen voor mij" in text for text in texts(other))


KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from caseapp.bootstrap import open_office
from caseapp.desktop.application import application
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.edit_letter import EditLetter
from caseapp.desktop.screen.register_form import RegisterForm
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.shell import Shell
from caseapp.desktop.state import act_form, edit_letter, typed_draft
from caseapp.desktop.state.act_form import Wanted
from caseapp.ledger import PasswordCost

folder, name, password, case, now = Path(sys.argv[1]), *sys.argv[2:5], datetime.fromisoformat(sys.argv[5])
act_form.SAVE_AFTER = edit_letter.LOOK_AFTER = typed_draft.SAVE_AFTER = 30
application()
shell = Shell(folder, lambda at: open_office(at, clock=lambda: now, cost=PasswordCost.MINIMAL), lambda: now)
shell.window.show()
shell.begin()
while shell.start.office is None:
    settle(shell.task)
shell.start.sign_in(name, password)
settle(shell.task)

def form(act):
    shell.main.way.open_form(Wanted(act=act, case_id=case))
    settle(shell.task, quiet=0.1)
    return shell.main.way.form

{opened}
QTest.keyClicks(line, "Gebeld met de ouders over het")
settle(shell.task, quiet=0.2)
QTest.keyClicks(line, " gesprek")
os.kill(os.getpid(), signal.SIGKILL)
"""
NOTE = 'line = form("add_note").rows.rows["text"].editor.inputs()[0]'
FACT = """
shown = form("assess")
line = next(one for one in shown.findChildren(QWidget) if one.accessibleName() == "Feit 1: in één zin")
"""
SCHOOL = """
shell.main.way.go_to("settings")
settle(shell.task)
settings = shell.main.way.page("settings", Settings)
settings.go_to("schools")
settings.page("schools").ui.main.click()
settle(shell.task, quiet=0.1)
form = settings.findChild(RegisterForm)
line = form.rows.rows["name"].editor.inputs()[0]
"""
LETTER = """
shell.main.way.go_to("settings")
settle(shell.task)
settings = shell.main.way.page("settings", Settings)
settings.go_to("letters")
letters = settings.page("letters")
letters.edit(next(one for one in shell.session.letters.all() if one.kind.id == "other"))
settle(shell.task, quiet=0.1)
line = letters.findChild(EditLetter).ui.text
line.clear()
"""


def killed(place: Path, made: Demonstration, opened: str, who: str = "M. Dijkstra") -> None:
    """Type in a program of its own, which is killed while one types."""
    arguments = [str(place), who, made.password, made.cases["controle"], made.now.isoformat()]
    command = [sys.executable, "-c", KILLED.format(opened=opened), *arguments]
    run = subprocess.run(command, check=False, timeout=120, capture_output=True)
    assert run.returncode == -signal.SIGKILL, run.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="a signal that nobody can catch")
def test_a_program_that_is_killed_while_one_types_has_kept_it(start: Start, place: Path, made: Demonstration) -> None:
    """Signed in again, it stands in Werk, and opens with all but what was typed in the last moment."""
    killed(place, made, NOTE)
    again = start("M. Dijkstra")
    assert again.main is not None
    work = again.main.way.page("work", Work)
    again.main.way.go_to("work")
    settle(again.task)
    button(work, "Verder").click()
    settle(again.task, quiet=TIMERS)
    form = again.main.way.form
    assert isinstance(form, ActForm)
    assert form.state.wanted.case_id == made.cases["controle"]
    assert form.rows.rows["text"].editor.value() == "Gebeld met de ouders over het"
    assert "Uw concept staat er weer" in texts(form)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal that nobody can catch")
def test_an_assessment_that_was_begun_is_there_after_a_kill(start: Start, place: Path, made: Demonstration) -> None:
    killed(place, made, FACT)
    found = opened(start("M. Dijkstra"), Wanted(act="assess", case_id=made.cases["controle"]))
    assert isinstance(found, Assess)
    fact = next(one for one in found.findChildren(QWidget) if one.accessibleName() == "Feit 1: in één zin")
    assert isinstance(fact, QLineEdit | QPlainTextEdit)
    assert (fact.text() if isinstance(fact, QLineEdit) else fact.toPlainText()) == "Gebeld met de ouders over het"
    assert "Uw concept staat er weer" in texts(found)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal that nobody can catch")
def test_a_letter_text_that_was_begun_is_there_after_a_kill(start: Start, place: Path, made: Demonstration) -> None:
    killed(place, made, LETTER, FOUNDER)
    dialog = letter_text(start(FOUNDER))
    assert dialog.ui.text.toPlainText() == "Gebeld met de ouders over het"


@pytest.mark.skipif(sys.platform == "win32", reason="a signal that nobody can catch")
def test_a_setting_that_was_begun_stands_in_work_after_a_kill(start: Start, place: Path, made: Demonstration) -> None:
    killed(place, made, SCHOOL, FOUNDER)
    again = start(FOUNDER)
    work = begun_work(again)
    assert any("School toevoegen · instellingen" in text for text in texts(work)), texts(work)
    button(work, "Verder").click()
    settle(again.task, quiet=TIMERS)
    form = again.window.findChild(RegisterForm)
    assert form is not None
    assert form.rows.rows["name"].editor.value() == "Gebeld met de ouders over het"
    assert "Wat u eerder typte, staat er weer." in texts(form)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal that nobody can catch")
def test_a_letter_text_that_was_begun_stands_in_work(start: Start, place: Path, made: Demonstration) -> None:
    killed(place, made, LETTER, FOUNDER)
    again = start(FOUNDER)
    work = begun_work(again)
    assert any("Andere brief · instellingen" in text for text in texts(work)), texts(work)
    button(work, "Verder").click()
    settle(again.task, quiet=TIMERS)
    dialog = again.window.findChild(EditLetter)
    assert dialog is not None
    assert dialog.ui.text.toPlainText() == "Gebeld met de ouders over het"
    assert dialog.ui.do_it.isVisible(), "an administrator can put it into use"


def begun_work(shell: Shell) -> Work:
    """The work of who signed in, with what was begun."""
    assert shell.main is not None
    shell.main.way.go_to("work")
    settle(shell.task)
    return shell.main.way.page("work", Work)


def letter_text(shell: Shell) -> EditLetter:
    """The text of a letter, opened among the settings."""
    assert shell.main is not None
    assert shell.session is not None
    shell.main.way.go_to("settings")
    settle(shell.task)
    settings = shell.main.way.page("settings", Settings)
    settings.go_to("letters")
    shown = settings.page("letters")
    assert isinstance(shown, LetterTexts)
    shown.edit(next(one for one in shell.session.letters.all() if one.kind.id == "other"))
    settle(shell.task, quiet=TIMERS)
    return shown.findChildren(EditLetter)[-1]


def test_a_letter_text_that_is_as_it_was_leaves_no_draft(start: Start, made: Demonstration) -> None:
    shell = start(FOUNDER)
    dialog = letter_text(shell)
    before = dialog.ui.text.toPlainText()
    dialog.ui.text.setPlainText("Anders")
    settle(shell.task, quiet=TIMERS)
    assert shell.session is not None
    assert shell.session.drafts.all()
    dialog.ui.text.setPlainText(before)
    settle(shell.task, quiet=TIMERS)
    assert shell.session.drafts.all() == ()
    dialog.reject()


def test_what_was_typed_can_be_undone_after_it_was_kept(start: Start, made: Demonstration) -> None:
    shell = start("M. Dijkstra")
    form = opened(shell, Wanted(act="add_note", case_id=made.cases["controle"]))
    field = form.rows.rows["text"].editor
    line = field.inputs()[0]
    line.setFocus()
    QTest.keyClicks(line, "Gebeld")
    settle(shell.task, quiet=TIMERS)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not field.value()
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert field.value() == "Gebeld"
    settle(shell.task, quiet=TIMERS)
    assert shell.session is not None
    assert [draft.data["text"] for draft in shell.session.drafts.all()] == ["Gebeld"]
