"""Looking around in the example: everything can be tried, signing too."""

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from caseapp.desktop.opening import make_office, now
from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.decide_inspection import DecideInspection
from caseapp.desktop.screen.decisions import Decisions
from caseapp.desktop.shell import Shell

PATIENCE = 60_000


def test_in_the_example_the_password_is_filled_in_wherever_one_signs(dressed: QApplication, tmp_path: Path) -> None:
    shell = Shell(tmp_path / "new", make_office, now)
    shell.window.show()
    shell.begin(demonstration=True)
    try:
        decide(shell)
    finally:
        shell.dispose()


def decide(shell: Shell) -> None:
    """Sign in as a member of the board, and refuse an inspection."""
    deadline = QDeadlineTimer(PATIENCE)
    names = shell.sign_in.ui.name
    while not names.count() and not deadline.hasExpired():
        settle(shell.task)
    names.setCurrentIndex(next(at for at in range(names.count()) if "bestuur" in names.itemText(at)))
    shell.sign_in.ui.sign_in.click()
    settle(shell.task)
    assert shell.main is not None
    way = shell.main.way
    waiting = next(one for one in way.page("decisions", Decisions).waiting_now if one.kind == "inspection")
    way.decide(waiting)
    settle(shell.task)
    form = way.form
    assert isinstance(form, DecideInspection)
    form.ui.refuse.click()
    form.ui.motivation.setPlainText("Het kan met een gesprek.")
    settle(shell.task, quiet=0.2)
    form.ui.sign.click()
    settle(shell.task, quiet=0.2)
    assert way.form is None, "the decision is signed"
