"""The program that ended without a goodbye: what was typed is there in the next one, for its writer alone."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.bootstrap import open_office
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.work import Work
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.act_form import Wanted
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.ledger import PasswordCost
from caseapp.office.office import Office
from tests.desktop.person import TIMERS, texts

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
