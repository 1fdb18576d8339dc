"""*Instellingen*: every section, and every change as an act of the register."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from caseapp import __version__
from caseapp.asset import asset
from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.editor.table import TablesEditor
from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.invitations import Invitations
from caseapp.desktop.screen.new_text import NewText
from caseapp.desktop.screen.schools import Schools
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.section import SECTIONS
from caseapp.desktop.state.settings import SettingsView
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import WrongPassword
from caseapp.model.term import Measure, Role, Sector, Track
from caseapp.office.joining.invitation import open_invitation
from caseapp.office.office import Office
from tests.desktop.conftest import OpenAs
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, button, dialog, texts
from tests.desktop.words import english_in

HRM = "M. Dijkstra"
OWN = "een lange eigen zin"


def settings(person: Person) -> Settings:
    person.window.way.go_to(SETTINGS)
    person.wait()
    return person.window.way.page(SETTINGS, Settings)


def go(person: Person, section: str) -> QWidget:
    """Go to a section, by its button."""
    page = settings(person)
    QTest.keyClick(page.buttons[section], Qt.Key.Key_Space)
    person.wait()
    return page.page(section)


def press(person: Person, widget: QWidget, text: str) -> None:
    """Press a button with the space bar, and wait."""
    QTest.keyClick(button(widget, text), Qt.Key.Key_Space)
    person.wait(TIMERS)


def small(person: Person) -> QDialog:
    return dialog(person.window)


def record(person: Person) -> None:
    press(person, small(person), "Vastleggen")


def type_in(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def tick(widget: QWidget, name: str) -> None:
    box = next(one for one in widget.findChildren(QCheckBox) if one.accessibleName() == name)
    QTest.keyClick(box, Qt.Key.Key_Space)


@pytest.mark.parametrize("section", [one.id for one in SECTIONS])
@pytest.mark.parametrize("who", [FOUNDER, HRM])
def test_every_section_is_dutch_and_named(section: str, who: str, sign_in: OpenAs) -> None:
    person = sign_in(who)
    page = go(person, section)
    assert english_in(texts(person.window, hidden=True)) == []
    assert unnamed(person.window) == []
    primary = [one for one in page.findChildren(QPushButton) if one.property("look") == "primary"]
    assert sum(one.isVisibleTo(page) for one in primary) <= 1


def test_who_is_no_administrator_sees_who_is_and_changes_nothing(sign_in: OpenAs) -> None:
    person = sign_in(HRM)
    for section in ("members", "schools", "terms", "invitations"):
        page = go(person, section)
        assert any(f"Wijzigen kan {FOUNDER}." in text for text in texts(page))
        assert not [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]


def test_a_member_is_added_by_keyboard(sign_in: OpenAs, office: Office) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "members")
    press(person, page, "Gebruiker toevoegen…")
    form = small(person)
    assert english_in(texts(form, hidden=True)) == []
    assert unnamed(form) == []
    record(person)
    assert any("Vul in: naam." in text for text in texts(form)), "what is missing is said after trying"
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    type_in(focus, "I. Verhoef")
    tick(form, "Functionaris gegevensbescherming (FG)")
    record(person)
    assert any("Er is al een gebruiker met deze naam." in text for text in texts(form))
    focus.clear()
    type_in(focus, "P. Nieuw")
    tick(form, "Schooldirecteur, De Wilgenhoek")
    first = form.ui.password.text()  # type: ignore[attr-defined]
    record(person)
    assert "P. Nieuw" in texts(page)
    member = next(one for one in person.session.organisation.members if one.name == "P. Nieuw")
    assert member.holds(Role.DIRECTOR, "De Wilgenhoek")
    assert not member.holds(Role.DIRECTOR, "Het Kompas")
    session = office.sign_in("P. Nieuw", first)
    assert session.must_change_password
    session.close()


def test_roles_change_and_the_last_administrator_stays(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "members")
    press(person, page, "Rollen…: M. Dijkstra")
    tick(small(person), "Beheerder")
    record(person)
    assert len(person.session.organisation.holding(Role.ADMINISTRATOR)) == 2
    press(person, page, "Toegang beëindigen…: M. Dijkstra")
    record(person)
    assert "Geen gebruiker meer" in texts(page)
    press(person, page, f"Rollen…: {FOUNDER}")
    tick(small(person), "Beheerder")
    record(person)
    assert any("laatste beheerder" in text for text in texts(small(person)))
    assert not [
        one for one in page.findChildren(QPushButton) if one.accessibleName() == f"Toegang beëindigen…: {FOUNDER}"
    ]
    small(person).reject()
    press(person, page, "Weer toelaten…: M. Dijkstra")
    record(person)
    assert "Geen gebruiker meer" not in texts(page)


def test_schools_are_added_and_changed(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "schools")
    press(person, page, "School toevoegen…")
    focus = QApplication.focusWidget()
    assert focus is not None
    type_in(focus, "Eilandcollege")
    record(person)
    assert "geen directeur" in texts(page)
    press(person, page, "Wijzigen…: Eilandcollege")
    tick(small(person), "Sectoren: MBO")
    record(person)
    school = person.session.organisation.school("Eilandcollege")
    assert school is not None
    assert [one.value for one in school.sectors] == ["mbo"]


def test_terms_are_set_and_taken_back(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "terms")
    press(person, page, "Wijzigen…: Termijnen")
    focus = QApplication.focusWidget()
    assert focus is not None
    type_in(focus, "3")
    record(person)
    assert person.session.organisation.settings.term("assess") == 3
    assert any("3 schooldagen (zelf ingesteld; standaard is 5)" in text for text in texts(page))
    press(person, page, "Wijzigen…: Termijnen")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.clear()
    QTest.keyClick(focus, Qt.Key.Key_Backspace)
    focus.textEdited.emit("")
    record(person)
    assert person.session.organisation.settings.term("assess") == 5


def test_mandates_and_measures_are_set(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "terms")
    for title, first, second in (
        ("Mandaten", "report_to_police", "hrm_manager"),
        ("Maatregelen volgens de cao of het statuut", "staff", "transfer"),
    ):
        press(person, page, f"Wijzigen…: {title}")
        editor = small(person).findChild(TablesEditor)
        assert editor is not None
        what, which = editor.findChildren(Picker)
        for picker, value in ((what, first), (which, second)):
            picker.setCurrentIndex(picker.findData(value))
            picker.activated.emit(picker.currentIndex())
        record(person)
    settings_now = person.session.organisation.settings
    assert settings_now.mandates == {"report_to_police": frozenset({Role.HRM_MANAGER})}
    assert settings_now.measures == {Track.STAFF: (Measure.TRANSFER,)}
    press(person, page, "Wijzigen…: Mandaten")
    press(person, small(person), "Weghalen: Aangifte doen, HRM-manager")
    record(person)
    assert person.session.organisation.settings.mandates == {}


def test_what_changed_is_told_in_sentences(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    person.session.register("change_settings", {"terms": {"assess": 3}, "retention": {"pupil": 5}})
    page = go(person, "history")
    told = texts(page)
    assert any("een melding beoordelen 3 schooldagen" in text for text in told)
    assert any("zaken over leerlingen 5 jaar" in text for text in told)


def test_a_text_is_read_and_a_new_version_is_checked_first(sign_in: OpenAs, tmp_path: Path) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "texts")
    assert "ozhw:6.7" in texts(page)
    press(person, page, "Nieuwe versie…")
    form = small(person)
    assert isinstance(form, NewText)
    whole = asset("protocols", "lentiz.toml").read_text(encoding="utf-8")
    (tmp_path / "wrong.toml").write_text(whole.replace("title", "titel", 1), encoding="utf-8")
    form.check(str(tmp_path / "wrong.toml"))
    person.wait()
    assert any(text.startswith("Regel ") for text in texts(form))
    assert not form.ui.do_it.isEnabled()
    form.check(str(tmp_path / "nothing.toml"))
    person.wait()
    assert any("niet te lezen" in text for text in texts(form))
    (tmp_path / "right.toml").write_text(whole, encoding="utf-8")
    form.check(str(tmp_path / "right.toml"))
    person.wait()
    assert english_in(texts(form, hidden=True)) == []
    assert unnamed(form) == []
    press(person, form, "In gebruik nemen")
    assert person.session.organisation.protocol.id == "lentiz"
    assert page.ui.version.count() == 2  # type: ignore[attr-defined]


def test_which_text_held_on_a_day(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "texts")
    page.day.line.setText("1-1-2010")  # type: ignore[attr-defined]
    page.day.edited.emit()  # type: ignore[attr-defined]
    assert "Op deze dag gold geen tekst." in texts(page)


def test_somebody_is_invited_and_let_in(sign_in: OpenAs, office: Office, tmp_path: Path) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "invitations")
    assert isinstance(page, Invitations)
    press(person, page, "Uitnodigen…")
    focus = QApplication.focusWidget()
    assert focus is not None
    type_in(focus, "S. Nieuw")
    tick(small(person), "HRM-manager")
    record(person)
    made = small(person)
    assert english_in(texts(made, hidden=True)) == []
    assert unnamed(made) == []
    made.save(str(tmp_path / "u.file"))  # type: ignore[attr-defined]
    person.wait()
    assert any("Opgeslagen als u.file." in text for text in texts(made))
    code = made.ui.code.text()  # type: ignore[attr-defined]
    made.accept()
    invitation = open_invitation((tmp_path / "u.file").read_bytes(), code, person.made.now.date())
    request = office.join(invitation, OWN)
    (tmp_path / "wrong").write_bytes(request.file[:-9])
    page.open_request(str(tmp_path / "wrong"))
    person.wait()
    assert any("geen aanvraag" in text for text in texts(person.window))
    (tmp_path / "a.file").write_bytes(request.file)
    page.open_request(str(tmp_path / "a.file"))
    person.wait()
    knock = small(person)
    assert request.fingerprint in texts(knock)
    assert not button(knock, "Toelaten").isEnabled()
    QTest.keyClick(button(knock, "Ik hoorde precies dit"), Qt.Key.Key_Space)
    press(person, knock, "Toelaten")
    assert any("S. Nieuw is toegelaten" in text for text in texts(person.window))
    assert "toegelaten" in texts(page)
    office.sign_in("S. Nieuw", OWN).close()


def test_who_forgot_the_password_is_invited_again(sign_in: OpenAs, office: Office, tmp_path: Path) -> None:
    """Their roles, cases and name stay; nobody but they knows the new password."""
    lost = sign_in(HRM)
    before, case = lost.session.member, lost.made.cases["controle"]
    lost.session.drafts.save("add_note", {"text": "Bijna klaar"})
    lost.stand_up()
    person = sign_in(FOUNDER)
    page = go(person, "members")
    press(person, page, f"Opnieuw uitnodigen…: {HRM}")
    form = small(person)
    assert english_in(texts(form, hidden=True)) == []
    assert any(f"dat alleen {HRM} kent" in text for text in texts(form))
    record(person)
    made = small(person)
    made.save(str(tmp_path / "u.file"))  # type: ignore[attr-defined]
    person.wait()
    code = made.ui.code.text()  # type: ignore[attr-defined]
    made.accept()
    request = office.join(
        open_invitation((tmp_path / "u.file").read_bytes(), code, person.made.now.date()), "een nieuwe eigen zin"
    )
    (tmp_path / "a.file").write_bytes(request.file)
    invitations = go(person, "invitations")
    assert isinstance(invitations, Invitations)
    assert HRM in texts(invitations)
    invitations.open_request(str(tmp_path / "a.file"))
    person.wait()
    knock = small(person)
    QTest.keyClick(button(knock, "Ik hoorde precies dit"), Qt.Key.Key_Space)
    press(person, knock, "Toelaten")
    with pytest.raises(WrongPassword):
        office.sign_in(HRM, person.made.password)
    reader = office.sign_in("T. Willems", person.made.password)
    reader.pull()
    reader.close()
    again = office.sign_in(HRM, "een nieuwe eigen zin")
    assert again.member == before
    assert not again.must_change_password
    assert again.case(case).number == case
    assert again.drafts.all() == ()
    again.close()


def test_what_must_be_destroyed_leads_to_the_act(sign_in: OpenAs) -> None:
    person = sign_in(HRM)
    page = go(person, "retention")
    assert any(person.made.cases["leraar"] in text for text in texts(page))
    assert any("Bewaren tot" in text for text in texts(page))
    assert any("Er hoeft nu niets te worden vernietigd." in text for text in texts(page))


def test_what_is_chosen_on_this_computer_holds_at_once(sign_in: OpenAs) -> None:
    from caseapp.desktop.screen.this_computer import ThisComputer

    person = sign_in(HRM)
    page = go(person, "this_computer")
    assert isinstance(page, ThisComputer)
    for picker, value in (
        (page.ui.idle, "30"),
        (page.ui.theme, "dark"),
        (page.ui.size, "125"),
        (page.ui.language, "nl"),
    ):
        picker.setCurrentIndex(picker.findData(value))
        picker.activated.emit(picker.currentIndex())
    choices = page._desk.computer.choices
    assert (choices.idle_minutes, choices.theme, choices.text_percent) == (30, "dark", 125)
    assert any("store.sqlite" in text for text in texts(page))
    press(person, page, "Mijn wachtwoord veranderen…")
    assert "Uw wachtwoord veranderen" in texts(small(person))


def test_it_says_which_program_this_is_and_under_which_licences(sign_in: OpenAs) -> None:
    page = go(sign_in(HRM), "this_computer")
    said = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    for wanted in ("Over Caseapp", __version__, "EUPL-1.2", "pictogrammen", "OFL 1.1", "LGPL", "F1"):
        assert wanted in said


def test_larger_text_is_larger_everywhere_and_can_be_taken_back(sign_in: OpenAs) -> None:
    from caseapp.desktop.look.theme import theme_of

    person, theme = sign_in(HRM), theme_of()
    assert theme is not None
    before = person.window.ui.search.fontMetrics().height()
    theme.enlarge(150)
    person.wait()
    larger = person.window.ui.search.fontMetrics().height()
    theme.enlarge(100)
    person.wait()
    assert larger > 1.3 * before
    assert person.window.ui.search.fontMetrics().height() == before


def test_where_several_kinds_are_given_a_school_that_does_not_say_which_is_pointed_out(sign_in: OpenAs) -> None:
    person = sign_in(FOUNDER)
    page = go(person, "schools")
    assert isinstance(page, Schools)
    assert "kies welk onderwijs" not in texts(page)
    known = person.session.organisation
    silent = tuple(replace(one, sectors=frozenset[Sector]()) for one in known.schools)
    organisation = replace(known, sectors=frozenset({Sector.PO, Sector.VO}), schools=silent)
    shown = SettingsView(
        organisation=organisation,
        member=person.session.member,
        today=person.made.now.date(),
        may_change=True,
        reads_cases=False,
        invitations=(),
        history=(),
        acts=0,
        retained=None,
        backup=None,
        backup_possible=False,
    )
    page.show_view(shown)
    person.wait()
    assert "kies welk onderwijs" in texts(page)
    said = tuple(replace(one, sectors=frozenset({Sector.PO})) for one in organisation.schools)
    page.show_view(replace(shown, organisation=replace(organisation, schools=said)))
    person.wait()
    assert "kies welk onderwijs" not in texts(page)
