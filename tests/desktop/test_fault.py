"""What is said when something goes wrong."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.bug import Bug, report
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.fault import fault_text
from caseapp.ledger import StoreFull
from caseapp.office.errors import NoAccess
from tests.desktop.person import button, texts
from tests.desktop.words import english_in

SECRET = "C. Hendriks stuurde berichten"


def broken() -> Exception:
    """A bug, with a text of a case in its message, as it is raised."""
    nothing: dict[str, str] = {}
    try:
        nothing[SECRET]
    except KeyError as error:
        return error
    raise AssertionError


@pytest.mark.parametrize("error", [NoAccess("U hebt geen toegang."), StoreFull("De schijf is vol. Maak ruimte.")])
def test_a_fault_that_has_a_sentence_is_told_in_it(error: Exception) -> None:
    assert fault_text(error) == str(error)


def test_a_fault_of_the_disk_says_what_to_look_at() -> None:
    text = fault_text(PermissionError(13, "Permission denied", "/secret/path"))
    assert text is not None
    assert "schijf" in text
    assert "secret" not in text


def test_a_bug_has_no_sentence() -> None:
    assert fault_text(broken()) is None


def test_the_report_of_a_bug_tells_where_and_nothing_of_a_case() -> None:
    text = report(broken())
    assert "KeyError" in text
    assert "broken" in text
    assert SECRET not in text


def test_a_fault_is_shown_where_one_is(shell: Shell) -> None:
    shell.task.fault.emit(StoreFull("De schijf is vol. Maak ruimte vrij."))
    assert "De schijf is vol. Maak ruimte vrij." in texts(shell.first)
    shell.first.look_around.emit()
    settle(shell.task)
    shell.task.fault.emit(StoreFull("De schijf is vol. Maak ruimte vrij."))
    assert "De schijf is vol. Maak ruimte vrij." in texts(shell.sign_in)
    button(shell.sign_in.ui.banner, "Dit bericht sluiten").click()
    assert "De schijf is vol. Maak ruimte vrij." not in texts(shell.sign_in)


def test_a_bug_opens_its_report_and_the_program_goes_on(shell: Shell) -> None:
    shell.task.fault.emit(broken())
    shown = [one for one in shell.window.findChildren(QDialog) if isinstance(one, Bug)]
    assert len(shown) == 1
    assert english_in(texts(shown[0])) == []
    button(shown[0], "Verslag kopiëren").click()
    assert "KeyError" in QGuiApplication.clipboard().text()
    button(shown[0], "Verder").click()
    settle(shell.task)
    assert shell.first.ui.look_around.isEnabled()
