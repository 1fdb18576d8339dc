"""What is typed in the settings is kept while one types, goes on later, and goes when it is done or not wanted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.asset import asset
from caseapp.desktop.place import SETTINGS, WORK
from caseapp.desktop.screen.dossier_choices import DossierChoices
from caseapp.desktop.screen.new_text import NewText
from caseapp.desktop.screen.register_form import RegisterForm
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.screen.work import Work
from caseapp.exchange.scenario.stage import FOUNDER
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person, button, texts


@pytest.fixture
def person(sign_in: OpenAs) -> Person:
    """The administrator."""
    return sign_in(FOUNDER)


def section(person: Person, name: str) -> Settings:
    """A section of the settings."""
    person.window.way.go_to(SETTINGS)
    person.wait()
    page = person.window.way.page(SETTINGS, Settings)
    page.go_to(name)
    person.wait()
    return page


def add_school(person: Person) -> RegisterForm:
    page = section(person, "schools")
    page.page("schools").ui.main.click()  # type: ignore[attr-defined]
    person.wait(TIMERS)
    form = page.findChildren(RegisterForm)[-1]
    assert form.isVisible()
    return form


def typed(person: Person, form: RegisterForm, text: str) -> None:
    line = form.rows.rows["name"].editor.inputs()[0]
    line.setFocus()
    QTest.keyClicks(line, text)
    person.wait(TIMERS)


def kept(person: Person) -> list[str]:
    """The keys of the drafts."""
    return [draft.key for draft in person.session.drafts.all()]


def begun(person: Person) -> Work:
    person.window.way.go_to(WORK)
    person.wait()
    return person.window.way.page(WORK, Work)


def test_it_goes_on_where_one_was_and_goes_when_it_is_done(person: Person) -> None:
    form = add_school(person)
    assert kept(person) == [], "nothing was typed yet"
    typed(person, form, "De Nieuwe School")
    assert kept(person) == ["setting/add_school/"]
    QTest.keyClick(form, Qt.Key.Key_Escape)
    person.wait()
    form = add_school(person)
    assert form.rows.rows["name"].editor.value() == "De Nieuwe School"
    assert "Wat u eerder typte, staat er weer." in texts(form)
    form.ui.do_it.click()
    person.wait()
    assert person.session.organisation.school("De Nieuwe School") is not None
    assert kept(person) == []


def test_who_cancels_throws_it_away(person: Person) -> None:
    form = add_school(person)
    typed(person, form, "Toch niet")
    button(form, "Annuleren").click()
    person.wait()
    assert kept(person) == []
    assert add_school(person).rows.rows["name"].editor.value() in (None, "")


def test_what_is_as_it_was_is_no_draft(person: Person) -> None:
    form = add_school(person)
    typed(person, form, "x")
    assert kept(person)
    QTest.keyClick(form.rows.rows["name"].editor.inputs()[0], Qt.Key.Key_Backspace)
    person.wait(TIMERS)
    assert kept(person) == []


def test_two_members_have_drafts_of_their_own_and_keep_their_titles(person: Person) -> None:
    page = section(person, "members")
    people = [one for one in person.session.organisation.members if one.active][:2]
    for member in people:
        page.page("members").want(  # type: ignore[attr-defined]
            "change_roles", f"Rollen van {member.name}", only=("roles",), member=member.id, roles=()
        )
        person.wait()
        form = page.findChildren(RegisterForm)[-1]
        form.state.set("roles", ({"role": "board_member"},))
        person.wait(TIMERS)
        form.close()
        person.wait()
    work = begun(person)
    assert all(any(f"Rollen van {one.name} · instellingen" in text for text in texts(work)) for one in people)
    name = f"Verder: Rollen van {people[0].name} · instellingen"
    button(work, name).click()
    person.wait(TIMERS)
    form = page.findChildren(RegisterForm)[-1]
    assert form.ui.title.text() == f"Rollen van {people[0].name}"
    assert form.state.values["member"] == people[0].id
    assert form.state.values["roles"] == ({"role": "board_member"},)
    form.close()
    person.wait()
    work = begun(person)
    button(work, f"Weggooien: Rollen van {people[1].name} · instellingen").click()
    person.wait()
    assert len(kept(person)) == 1


def test_locking_keeps_what_was_typed_last(person: Person) -> None:
    form = add_school(person)
    line = form.rows.rows["name"].editor.inputs()[0]
    QTest.keyClicks(line, "Zonder wachten")
    person.window.way.keep_what_is_typed()
    person.wait()
    assert kept(person) == ["setting/add_school/"]
    form.close()


def test_a_new_text_that_was_chosen_is_there_again_with_its_days(person: Person, tmp_path: Path) -> None:
    page = section(person, "texts")
    page.page("texts").ui.new_text.click()  # type: ignore[attr-defined]
    person.wait()
    dialog = page.findChildren(NewText)[-1]
    assert kept(person) == []
    file = tmp_path / "onze tekst.toml"
    file.write_bytes(asset("protocols", "ozhw.toml").read_bytes())
    dialog.check(str(file))
    person.wait()
    QTest.keyClicks(dialog.consented_on.line, "10-12-2018")
    person.wait(TIMERS)
    dialog.close()
    file.unlink()
    person.wait()
    work = begun(person)
    assert any("onze tekst.toml · instellingen" in text for text in texts(work)), texts(work)
    button(work, "Verder").click()
    person.wait(TIMERS)
    dialog = page.findChildren(NewText)[-1]
    assert "onze tekst.toml" in texts(dialog)
    assert "Wat u eerder koos, staat er weer." in texts(dialog)
    assert dialog.consented_on.line.text() == "10-12-2018"
    assert dialog.ui.do_it.isEnabled(), "the file itself is not needed any more"
    dialog.ui.do_it.click()
    person.wait()
    assert kept(person) == []


def choices(person: Person, respondent_of: str) -> DossierChoices:
    """What goes in the dossier of a case, opened to be chosen."""
    person.window.way.open_case(person.made.cases[respondent_of])
    person.wait(TIMERS)
    screen = person.window.way.case
    screen.go_to("dossier")
    person.wait(TIMERS)
    screen.dossier.review()
    person.wait(TIMERS)
    found = [one for one in person.window.findChildren(DossierChoices) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_what_is_to_be_taken_out_of_a_dossier_stands_there_again(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    dialog = choices(person, "leraar")
    QTest.keyClicks(dialog.ui.black, "Kerkstraat 1")
    dialog.parts["hearing"].setChecked(False)
    person.wait(TIMERS)
    kept_now = [draft.data for draft in person.session.drafts.all()]
    assert {"black": "Kerkstraat 1", "part/hearing": False} in kept_now, "it is kept while one types"
    dialog.ui.do_it.click()
    person.wait(TIMERS)
    dialog = choices(person, "leraar")
    assert dialog.ui.black.text() == "Kerkstraat 1"
    assert not dialog.parts["hearing"].isChecked()
    assert dialog.parts["chronology"].isChecked()
    dialog.parts["hearing"].setChecked(True)
    dialog.ui.black.clear()
    dialog.close()
    person.wait(TIMERS)
    assert person.session.drafts.all() == ()
    person.window.way.go_to(WORK)
    person.wait()
