"""A director reports an incident with the keyboard alone, and finds out what must be done next and why."""

from PySide6.QtWidgets import QApplication

from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person, button, texts


def fill(person: Person, answers: dict[str, str]) -> None:
    """Walk through the form with Tab, and type where something is to be typed."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        name = focus.accessibleName()
        if name in answers:
            person.type(answers.pop(name))
        if not answers:
            return
        person.press("Tab")
    raise AssertionError(f"never came to {sorted(answers)}")


def test_a_report_by_keyboard(sign_in: OpenAs) -> None:
    director = sign_in("I. Verhoef")
    director.press("Ctrl+N")
    director.wait(TIMERS)
    assert director.form.rows.rows["school"].editor.value() == "De Lage Waard", "the director's own school"
    answers = {
        "In één zin": "Leerlingen delen een filmpje van een docent",
        "Gebeurd op (eerste dag)": "gisteren",
        "Opgemerkt op": "vandaag",
        "Waar online": "Snapchat",
        "Wat is er gebeurd": "Een docent vertelt dat een filmpje rondgaat.",
    }
    fill(director, answers)
    director.wait(TIMERS)
    director.press("Ctrl+Return")
    director.wait()

    screen = director.window.way.case
    assert director.window.ui.pages.currentWidget() is screen
    assert "Leerlingen delen een filmpje" in screen.ui.title.text()
    now = texts(screen.now)
    assert any("Beoordelen" in text for text in now), now
    assert any("Eigen termijnen" in text for text in now), "what is due says why"
    assert director.session.drafts.all() == ()
    assert "Vastgelegd" in director.window.ui.banner.text


def test_what_is_missing_is_told_beside_each_field_and_nothing_is_recorded(sign_in: OpenAs) -> None:
    director = sign_in("I. Verhoef")
    before = director.session.cases().total
    director.press("Ctrl+N")
    director.wait(TIMERS)
    assert not [row for row in director.form.rows.rows.values() if row.said], "no reproach before one has tried"
    director.press("Ctrl+Return")
    director.wait(TIMERS)
    said = {name for name, row in director.form.rows.rows.items() if row.said}
    assert {"summary", "occurred_from", "noticed_on", "description"} <= said
    assert "occurred_to" not in said
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "In één zin", "the focus is on the first field to look at"
    person = director
    person.type("Een filmpje")
    person.wait(TIMERS)
    assert not director.form.rows.rows["summary"].said, "what is filled in is no longer asked"
    assert director.form.rows.rows["description"].said, "the rest still is"
    assert director.session.cases().total == before


def test_a_day_that_is_none_is_told_beside_the_field(sign_in: OpenAs) -> None:
    director = sign_in("I. Verhoef")
    director.press("Ctrl+N")
    director.wait(TIMERS)
    line = director.form.rows.rows["noticed_on"].editor.inputs()[0]
    line.setFocus()
    director.type("31 februari")
    director.press("Ctrl+Return")
    assert director.form.rows.rows["noticed_on"].said == ("Deze dag begrijp ik niet. Schrijf 2-3-2026 of 2 maart.",)


def test_a_day_in_the_future_is_refused_while_one_types(sign_in: OpenAs) -> None:
    director = sign_in("I. Verhoef")
    director.press("Ctrl+N")
    director.wait(TIMERS)
    line = director.form.rows.rows["noticed_on"].editor.inputs()[0]
    line.setFocus()
    director.type("morgen")
    director.wait(TIMERS)
    assert any("toekomst" in text for text in director.form.rows.rows["noticed_on"].said)


def test_it_can_be_started_from_the_button(sign_in: OpenAs) -> None:
    director = sign_in("I. Verhoef")
    button(director.window, "Nieuwe melding").click()
    director.wait(TIMERS)
    assert director.form.state.definition.id == "report_incident"


def test_before_anything_is_known_it_says_what_to_do(sign_in: OpenAs) -> None:
    """A sign without words says nothing: who reports for several schools is not asked about before one is chosen."""
    person = sign_in("M. Dijkstra")
    person.press("Ctrl+N")
    assert "Vul het formulier in." in person.form.verdict._text.plain


def test_the_cursor_is_in_the_form_where_all_is_filled_in(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    form = person.open_form("sign_confidentiality", "leraar")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert form.isAncestorOf(focus)
