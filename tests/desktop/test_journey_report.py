"""From nothing to a case with a person in it: the report by keyboard, and then what *Wat nu?* offers."""

from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton

from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person, button, texts


def go_to(person: Person, name: str) -> None:
    """Press Tab until the control with this name has the focus."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus.accessibleName() == name:
            return
        person.press("Tab")
    raise AssertionError(f"Tab never came to {name}")


def choose(person: Person, field: str, label: str) -> None:
    """Pick by keyboard: in a list by typing, among buttons beside each other with the arrows."""
    editor = person.form.rows.rows[field].editor
    go_to(person, editor.inputs()[0].accessibleName())
    if isinstance(editor.inputs()[0], QComboBox):
        person.type(label)
        return
    person.press("Space")
    for _ in editor.findChildren(QRadioButton):
        focus = QApplication.focusWidget()
        if isinstance(focus, QRadioButton) and focus.text() == label:
            assert focus.isChecked()
            return
        person.press("Right")
    raise AssertionError(f"the arrows never came to {label}")


def test_a_report_and_then_who_it_is_about(sign_in: OpenAs) -> None:
    director = sign_in("I. Verhoef")
    director.press("Ctrl+N")
    director.wait(TIMERS)
    for name, text in {
        "In één zin": "Een leerling is gefilmd in de gang",
        "Gebeurd op (eerste dag)": "gisteren",
        "Opgemerkt op": "vandaag",
        "Waar online": "Snapchat",
        "Wat is er gebeurd": "Twee leerlingen zagen het filmpje.",
    }.items():
        go_to(director, name)
        director.type(text)
    director.press("Ctrl+Return")
    director.wait(TIMERS)
    screen = director.window.way.case
    assert director.window.ui.pages.currentWidget() is screen
    case_id = screen.state.case_id
    due = director.session.what_now(case_id).due
    assert due, "a report always asks for something"
    now = " ".join(texts(screen.now))
    assert all(one.obligation.text in now for one in due), now

    button(screen.now, "Persoon toevoegen").click()
    director.wait(TIMERS)
    assert director.window.way.form is director.form
    go_to(director, "Naam")
    director.type("J. de Bruin")
    choose(director, "category", "Leerling")
    director.wait(TIMERS)
    director.press("Ctrl+Return")
    director.wait(TIMERS)
    respondents = [person.name for person in director.session.case(case_id).case.respondents]
    assert respondents == ["J. de Bruin"]
    assert director.window.ui.pages.currentWidget() is screen
    assert any("J. de Bruin" in text for text in texts(screen)), "the chronology shows it at once"
