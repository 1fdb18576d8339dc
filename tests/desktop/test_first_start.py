"""The first time that the program is opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.foundation_pages import TYPED
from caseapp.desktop.screen.new_organisation import NewOrganisation
from caseapp.desktop.shell import Shell
from caseapp.model.term import Role, Sector
from tests.desktop.keyboard import focus, said, tap
from tests.desktop.person import button, dialog, texts


def test_it_asks_how_to_begin(shell: Shell) -> None:
    assert shell.window.currentWidget() is shell.first
    assert "Hoe wilt u beginnen?" in texts(shell.first)
    assert "Aansluiten met een uitnodiging" in texts(shell.first)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=lambda key: key.name)
def test_looking_around_leads_to_work_that_is_marked_as_an_example(shell: Shell, key: Qt.Key) -> None:
    shell.first.ui.look_around.setFocus()
    QTest.keyClick(shell.first.ui.look_around, key)
    settle(shell.task)
    assert shell.window.currentWidget() is shell.sign_in
    assert any("verzonnen" in text for text in texts(shell.sign_in))
    names = [shell.sign_in.ui.name.itemText(at) for at in range(shell.sign_in.ui.name.count())]
    director = next(at for at, name in enumerate(names) if "schooldirecteur" in name)
    shell.sign_in.ui.name.setCurrentIndex(director)
    QTest.keyClick(shell.sign_in.ui.password, Qt.Key.Key_Return)
    settle(shell.task)
    assert shell.main is not None
    assert shell.window.currentWidget() is shell.main
    assert "Voorbeeld" in texts(shell.main)
    assert "Werk" in texts(shell.main)


def test_tab_goes_through_the_first_page_as_one_reads(shell: Shell) -> None:
    shell.first.ui.new_organisation.click()
    settle(shell.task)
    assert shell.wizard is not None
    seen = []
    for _ in range(7):
        seen.append(focus().objectName())
        tap(Qt.Key.Key_Tab)
    assert seen == ["organisation", "po", "vo", "mbo", "schools", "region", "next"]


def test_where_several_kinds_are_given_each_school_says_which(shell: Shell) -> None:
    """The removal of a pupil has other rules in primary than in secondary education."""
    shell.first.ui.new_organisation.click()
    settle(shell.task)
    wizard = shell.wizard
    assert wizard is not None
    ui = wizard.ui
    ui.organisation.setText("Stichting De Brug")
    ui.vo.setChecked(True)
    ui.schools.setPlainText("De Lage Waard\nHet Kompas")
    QTest.qWait(TYPED + 50)
    assert ui.kinds.isHidden(), "there is nothing to choose"
    ui.po.setChecked(True)
    assert ui.kinds.isVisible()
    ui.next.click()
    assert "Kies welk onderwijs De Lage Waard geeft." in texts(wizard)
    assert said(focus()) == "Welk onderwijs geeft De Lage Waard?"
    tap(Qt.Key.Key_Down)
    tap(Qt.Key.Key_Tab)
    assert said(focus()) == "Welk onderwijs geeft Het Kompas?"
    tap(Qt.Key.Key_Down)
    tap(Qt.Key.Key_Down)
    ui.schools.appendPlainText("De Morgenster")
    QTest.qWait(TYPED + 50)
    assert [ui.kinds.chosen(one) for one in ("De Lage Waard", "Het Kompas", "De Morgenster")] == ["po", "vo", ""]
    ui.schools.setPlainText("De Lage Waard\nHet Kompas")
    ui.next.click()
    assert ui.pages.currentWidget() is ui.page_text
    pages = wizard.pages
    assert [sorted(school.sectors) for school in pages.schools()] == [[Sector.PO], [Sector.VO]]


def test_the_example_is_thrown_away(shell: Shell) -> None:
    shell.first.look_around.emit()
    settle(shell.task)
    folder = shell.start.folder
    assert folder is not None
    assert folder.exists()
    shell.sign_in.left.emit()
    settle(shell.task)
    assert not folder.exists()
    assert shell.window.currentWidget() is shell.first


def test_a_new_organisation_is_made_page_by_page(shell: Shell, tmp_path: Path) -> None:
    QTest.keyClick(shell.first.ui.new_organisation, Qt.Key.Key_Space)
    settle(shell.task)
    wizard = shell.wizard
    assert wizard is not None
    following = wizard.ui.next

    following.click()
    assert "Vul de naam van de organisatie in." in texts(wizard)
    wizard.ui.organisation.setText("Stichting De Brug")
    wizard.ui.vo.setChecked(True)
    wizard.ui.schools.setPlainText("De Lage Waard\nHet Kompas")
    following.click()

    wizard.ui.protocol.setCurrentIndex(wizard.ui.protocol.findData("ozhw"))
    wizard.ui.protocol.activated.emit(wizard.ui.protocol.currentIndex())
    wizard.ui.consented.line.setText("10-12-2018")
    wizard.ui.adopted.line.setText("1 december 2018")
    following.click()

    assert wizard.ui.on_computer.isChecked()
    following.click()

    wizard.ui.founder.setText("I. Verhoef")
    wizard.ui.director.setChecked(True)
    wizard.ui.password.setText("kort")
    following.click()
    assert "Kies een wachtwoord van minstens twaalf tekens." in texts(wizard)
    for line in (wizard.ui.password, wizard.ui.repeat):
        line.setText("een lange eigen zin")
    QTest.keyClick(wizard.ui.repeat, Qt.Key.Key_Return)
    settle(shell.task)
    assert wizard.ui.pages.currentWidget() is wizard.ui.page_text, "the council consents before the board adopts"
    assert any("De instemming ligt na de vaststelling." in text for text in texts(wizard))
    wizard.ui.adopted.line.setText("1 januari 2019")
    for _ in range(3):
        following.click()
    settle(shell.task)
    words = [text for text in texts(wizard) if text[:2].strip(". ").isdigit()]
    assert len(set(words)) == 24
    following.click()
    assert any("berg het op" in text for text in texts(wizard)), "the sheet must be put away first"
    wizard.sheet.save(str(tmp_path / "sheet.pdf"))
    settle(shell.task)
    assert any("herstelblad is opgeslagen" in text for text in texts(wizard))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    wizard.ui.kept.setChecked(True)
    following.click()
    settle(shell.task)

    assert shell.session is not None
    organisation, member = shell.session.organisation, shell.session.member
    assert organisation.name == "Stichting De Brug"
    assert organisation.protocol.blanks == ()
    assert member.holds(Role.DIRECTOR, "De Lage Waard")
    assert member.holds_anywhere(Role.ADMINISTRATOR)
    assert shell.main is not None
    assert any("U hoeft nu niets te doen." in text for text in texts(shell.main))


def _ready_to_make(shell: Shell) -> NewOrganisation:
    """Fill in the wizard up to its last question."""
    shell.first.new_organisation.emit()
    settle(shell.task)
    wizard = shell.wizard
    assert wizard is not None
    ui = wizard.ui
    ui.organisation.setText("Stichting De Brug")
    ui.vo.setChecked(True)
    ui.schools.setPlainText("De Lage Waard")
    ui.next.click()
    ui.protocol.setCurrentIndex(ui.protocol.findData("lentiz"))
    for _ in range(2):
        ui.next.click()
    ui.founder.setText("I. Verhoef")
    for line in (ui.password, ui.repeat):
        line.setText("een lange eigen zin")
    return wizard


def test_what_was_mended_is_no_longer_called_wrong(shell: Shell) -> None:
    """A name that stands there is not asked for; what is mended at one field leaves what is wrong at another."""
    shell.first.new_organisation.emit()
    settle(shell.task)
    wizard = shell.wizard
    assert wizard is not None
    ui = wizard.ui
    ui.next.click()
    assert ui.organisation_problem.isVisible()
    QTest.keyClicks(ui.organisation, "D")
    assert not ui.organisation_problem.isVisible()
    ui.next.click()
    assert ui.sectors_problem.isVisible()
    assert focus() is ui.po, "one is led to what is to be chosen"
    ui.organisation.clear()
    assert ui.sectors_problem.isVisible()
    ui.vo.click()
    assert not ui.sectors_problem.isVisible()
    ui.next.click()
    ui.organisation.setText("De Brug")
    ui.next.click()
    assert not ui.organisation_problem.isVisible()
    assert ui.schools_problem.isVisible()


def test_while_it_is_made_it_says_so_and_nobody_leaves(shell: Shell) -> None:
    """Who went back, or closed the window, would never see the words of the recovery sheet."""
    wizard = _ready_to_make(shell)
    wizard.ui.next.click()
    assert wizard.ui.banner.text == "De organisatie wordt gemaakt. Dat duurt enkele tellen."
    assert not wizard.ui.back.isEnabled()
    assert not shell.window.close()
    settle(shell.task)
    assert shell.window.isVisible()
    assert wizard.ui.pages.currentWidget() is wizard.ui.page_recovery
    assert wizard.ui.banner.text == ""


def test_the_window_does_not_close_over_words_that_were_not_put_away(shell: Shell, tmp_path: Path) -> None:
    wizard = _ready_to_make(shell)
    wizard.ui.next.click()
    for _ in range(2):
        assert not shell.window.close()
    settle(shell.task)
    assert not shell.window.close()
    assert "Niemand kan deze woorden nog een keer laten zien." in wizard.ui.kept_problem.plain
    wizard.sheet.save(str(tmp_path / "sheet.pdf"))
    settle(shell.task)
    assert shell.window.isVisible()
    assert shell.window.close(), "who closes once more knows it"


def test_who_put_the_words_away_closes_at_once(shell: Shell) -> None:
    wizard = _ready_to_make(shell)
    wizard.ui.next.click()
    settle(shell.task)
    wizard.ui.kept.setChecked(True)
    assert shell.window.close()


def test_the_first_thing_to_do_in_a_new_organisation_is_to_add_who_else_works_in_it(shell: Shell) -> None:
    """Nobody can approve or decide before that."""
    wizard = _ready_to_make(shell)
    wizard.ui.next.click()
    settle(shell.task)
    wizard.ui.kept.setChecked(True)
    wizard.ui.next.click()
    settle(shell.task)
    assert shell.main is not None
    button(shell.main, "Gebruiker toevoegen").click()
    settle(shell.task)
    form = dialog(shell.main)
    assert "Eerste wachtwoord" in texts(form)
    form.reject()


def test_going_back_keeps_what_was_filled_in(shell: Shell) -> None:
    shell.first.new_organisation.emit()
    settle(shell.task)
    wizard = shell.wizard
    assert wizard is not None
    wizard.ui.organisation.setText("Stichting De Brug")
    wizard.ui.po.setChecked(True)
    wizard.ui.schools.setPlainText("De Wilgenhoek")
    wizard.ui.next.click()
    button(wizard, "Terug").click()
    assert wizard.ui.organisation.text() == "Stichting De Brug"


def test_the_choices_are_said_again_in_another_language(shell: Shell) -> None:
    """Each choice is told anew, and stands there once."""
    shell.first.ui.look_around.offer("look", "Look around first", "An example.")
    found = texts(shell.first.ui.look_around)
    assert found.count("An example.") == 3, "shown, and told twice to who does not see it"
    assert not any("rondkijken" in text for text in found)
