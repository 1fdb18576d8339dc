"""The form of any act."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit

from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.work import Work
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.widget.radio import Radio
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.model.zone import NETHERLANDS
from caseapp.office.office import Office
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.definition import Kind
from tests.desktop.conftest import OpenAs
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, texts
from tests.desktop.words import english_in


def test_every_act_has_a_form_in_dutch_with_names(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    faults: dict[str, list[str]] = {}
    for act, definition in CATALOGUE.items():
        manager.window.way.open_form(Wanted(act=act, case_id=manager.made.cases["leraar"]))
        manager.wait()
        form = manager.window.way.form
        assert form is not None
        said, kept_for_later = texts(form), texts(form, hidden=True)
        wrong = [
            f"no label {field.label}"
            for field in definition.fields
            if field.asked and field.label not in (said if field.when is None else kept_for_later)
        ]
        wrong += [f"English: {text}" for text in english_in(said)]
        wrong += [f"no name: {name}" for name in unnamed(form)]
        if wrong:
            faults[act] = wrong
    assert faults == {}


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_put_in_an_editor_comes_out(kind: Kind, sign_in: OpenAs) -> None:
    """With a draft in between, for every kind of field that an act uses."""
    manager = sign_in("M. Dijkstra")
    used = [(act.id, field) for act in CATALOGUE.values() for field in act.fields if field.asked and field.kind is kind]
    if not used:
        pytest.skip("no act has such a field")
    act, field = used[0]
    form = manager.open_form(act, "leraar")
    row = form.rows.rows[field.name]
    options = [option.value for option in form.state.options_for(field)]
    values: dict[Kind, object] = {
        Kind.LINE: "een regel",
        Kind.TEXT: "een\ntekst",
        Kind.LINES: ("een", "twee"),
        Kind.DATE: manager.made.now.date(),
        Kind.MOMENT: manager.made.now.replace(second=0, microsecond=0),
        Kind.BOOL: True,
        Kind.FILE: "/map/foto.png",
        Kind.MESSAGES: "12-15 20",
        Kind.INVITED: (*options[:1], "Iemand Anders"),
        Kind.TEXT_OR_REFS: ("iets anders",),
        Kind.FINDINGS: (
            {
                "id": "f1",
                "fact": "Een feit",
                "from": manager.made.now.date(),
                "to": manager.made.now.date(),
                "norm": "ozhw:5.9",
                "kind": "conduct",
                "established": True,
                "contested": False,
            },
        ),
    }
    value = values.get(kind, tuple(options[:1]) if kind in (Kind.PERSONS, Kind.REFS, Kind.GROUNDS) else None)
    value = options[0] if value is None else value
    row.editor.put(value)  # type: ignore[arg-type]
    assert row.editor.value() == value


def test_a_refusal_stands_beside_the_form_with_its_source(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.open_form("decide_measure", "voornemen")
    manager.put("measure", "dismissal")
    manager.wait(TIMERS)
    said = texts(manager.form)
    assert "Dit kan nog niet." in " ".join(said)
    reasons = [*manager.form.ui.reasons.shown, *(r for row in manager.form.rows.rows.values() for r in row.reasons)]
    assert {"wrong_authority"} <= {reason.code for reason in reasons}
    assert all(reason.text in said for reason in reasons if reason.weight.value == "refuses")


def test_an_explanation_is_asked_only_when_it_is_due_and_is_recorded(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    form = manager.open_form("invite_hearing", "controle")
    assert form.ui.explain.isHidden()
    person = next(iter(manager.session.case(manager.made.cases["controle"]).case.respondents))
    manager.put("for_on", manager.made.now.date())
    manager.put("invited", (person.ref,))
    manager.put("text", "U bent uitgenodigd voor een gesprek.")
    manager.wait(TIMERS)
    assert form.ui.explain.isVisibleTo(form)
    assert "Dit kan, met een uitleg." in " ".join(texts(form))

    manager.press("Ctrl+Return")
    manager.wait()
    assert manager.open_act == "invite_hearing", "without an explanation it is not done"
    assert QApplication.focusWidget() is form.ui.explanation
    manager.type("De docent vroeg zelf om vandaag te praten.")
    manager.press("Ctrl+Return")
    manager.wait()
    assert manager.open_act == ""
    recorded = manager.session.case(manager.made.cases["controle"]).case.all("invite_hearing")[-1]
    assert recorded.explanation == "De docent vroeg zelf om vandaag te praten."
    assert recorded.overruled


def test_what_is_typed_survives_the_program(sign_in: OpenAs, office: Office, made: Demonstration) -> None:
    manager = sign_in("M. Dijkstra")
    manager.open_form("add_note", "controle")
    manager.form.rows.rows["text"].editor.inputs()[0].setFocus()
    manager.type("Gebeld met de ouders")
    manager.wait(TIMERS)
    # as if the program were killed: a second one opens the same drafts
    other = Person(office, made, "M. Dijkstra")
    form = other.open_form("add_note", "controle")
    assert form.rows.rows["text"].editor.value() == "Gebeld met de ouders"
    assert "Uw concept staat er weer" in texts(form)
    other.stand_up()


def test_a_draft_is_listed_and_can_be_thrown_away(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.open_form("add_note", "controle")
    manager.put("text", "Later verder")
    manager.press("Escape")
    manager.wait(TIMERS)
    manager.window.way.go_to("work")
    manager.wait()
    assert "Begonnen en niet af" in texts(manager.window.way.page("work", Work))
    work = manager.window.way.page("work", Work).state
    work.throw_away(manager.session.drafts.all()[0].key)
    manager.wait()
    assert manager.session.drafts.all() == ()


def test_opening_a_form_and_leaving_it_keeps_no_draft(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.open_form("assess", "voornemen")
    manager.press("Escape")
    manager.wait(TIMERS)
    assert manager.session.drafts.all() == ()


def test_an_assessment_goes_on_from_the_facts_that_are_there(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    form = manager.open_form("assess", "voornemen")
    value = form.rows.rows["findings"].editor.value()
    assert isinstance(value, tuple)
    assert "veertien" in str(value[0])
    assert "recorded" not in str(value[0])


def test_a_second_fact_gets_an_id_of_its_own(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    form = manager.open_form("assess", "controle")
    editor = form.rows.rows["findings"].editor
    editor.put(({"id": "f2", "fact": "Eerste"}, {"fact": "Tweede"}, {"fact": "Derde"}))
    value = editor.value()
    assert isinstance(value, tuple)
    ids = [table["id"] for table in value]  # type: ignore[index,call-overload]
    assert len(set(map(str, ids))) == 3
    assert ids[0] == "f2"


def test_a_decision_asks_the_password(sign_in: OpenAs, made: Demonstration) -> None:
    board = sign_in("A. de Groot")
    waiting = next(one for one in board.session.decisions() if one.act == "decide_measure")
    board.window.way.decide(waiting)
    board.wait(TIMERS)
    form = board.form
    assert form.rows.rows["measure"].editor.value() == "reprimand", "filled in from the intention"
    assert form.rows.rows["grounds"].editor.value()
    board.put("reasons", "Het is de tweede keer; een waarschuwing hielp niet.")
    board.put("objection_clause", value=True)
    form.ui.password.setText("verkeerd")
    board.press("Ctrl+Return")
    board.wait()
    assert any("wachtwoord is niet juist" in text for text in texts(form)), texts(form)
    form.ui.password.setText(made.password)
    board.press("Ctrl+Return")
    board.wait()
    assert board.open_act == ""
    assert board.session.case(waiting.case_id).case.decisions


def test_an_empty_form_asks_to_be_filled_in(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    form = person.open_form("add_note", "controle")
    assert form.ui.verdict.plain.startswith("Vul het formulier in.")
    person.put("text", "Gebeld met de ouders.")
    person.wait(TIMERS)
    assert form.ui.verdict.plain == "Niets staat dit in de weg."


def test_every_arrow_goes_on_among_what_stands_side_by_side(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    form = person.open_form("assess", "controle")
    groups = [one.group().buttons() for one in form.findChildren(Radio) if one.isVisible()]
    buttons = next(group for group in groups if len(group) > 2 and len({one.y() for one in group}) == 1)
    buttons[0].setFocus()
    for key, at in (("Down", 1), ("Down", 2), ("Up", 1), ("Right", 2), ("Left", 1)):
        person.press(key)
        assert QApplication.focusWidget() is buttons[at]
        assert buttons[at].isChecked()


@pytest.mark.parametrize("act", ["offer_support", "inform_data_subject", "inform_guardians", "disclose"])
def test_what_the_form_shows_as_picked_is_what_it_records(act: str, sign_in: OpenAs) -> None:
    """Who is alone to be picked is picked beforehand, and not only on the screen."""
    manager = sign_in("M. Dijkstra")
    form = manager.open_form(act, "voornemen")
    assert form.rows.rows["person"].editor.value() == "e2"
    assert form.state.values.get("person") == "e2"


def test_a_form_asks_what_fits_and_forgets_nothing(sign_in: OpenAs) -> None:
    """Who adds a pupil is asked for the parents, who adds a teacher for the agreement; what was filled in stays."""
    manager = sign_in("M. Dijkstra")
    form = manager.open_form("add_person", "leraar")

    def asked() -> set[str]:
        return {name for name, row in form.rows.rows.items() if row.isVisibleTo(form)}

    assert not {"birth_date", "guardians", "child", "cao", "protected"} & asked()
    manager.put("category", "pupil")
    assert {"birth_date", "guardians"} <= asked()
    assert not {"child", "cao"} & asked()
    manager.put("guardians", ("A. Kramer",))
    manager.put("category", "employee")
    assert {"guardians", "cao"} <= asked()
    assert "birth_date" not in asked()
    manager.put("part", "reporter")
    assert "protected" in asked()
    manager.put("category", "guardian")
    assert "child" in asked()


def test_after_an_act_the_focus_is_on_what_comes_next(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.window.way.open_case(manager.made.cases["leraar"])
    manager.wait()
    first = manager.window.way.case.now._first
    assert first is not None
    assert first.hasFocus()


def test_two_days_stay_beside_each_other_when_one_is_wrong(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    form = manager.open_form("propose_measure", "controle", measure="reprimand")
    rows = [form.rows.rows[name] for name in ("from", "to")]
    rows[0].show_problem("Vul in: vanaf.")
    manager.wait()
    first, second = (row.editor.inputs()[0] for row in rows)
    assert first.mapTo(form, QPoint()).y() == second.mapTo(form, QPoint()).y()


def test_what_is_wrong_with_a_field_is_said_with_it_to_who_does_not_see_it(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    form = manager.open_form("add_person", "leraar")
    name = form.rows.rows["name"]
    before = name.editor.inputs()[0].accessibleDescription()
    form.submit()
    manager.wait(TIMERS)
    assert name.said
    assert name.editor.inputs()[0].accessibleDescription() == " ".join((*name.said, before)).strip()
    name.editor.inputs()[0].setFocus()
    manager.type("A. Kramer")
    manager.wait(TIMERS)
    assert name.editor.inputs()[0].accessibleDescription() == before


def test_a_paragraph_in_which_one_could_not_type_is_not_pasted_and_that_is_said(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    form = manager.open_form("add_note", "leraar")
    row = form.rows.rows["text"]
    row.editor.inputs()[0].setFocus()
    manager.type("Begin. ")
    QApplication.clipboard().setText("woord " * 40_000)
    manager.press("Ctrl+V")
    assert row.editor.value() == "Begin."
    assert [text for text in texts(row) if "240.000 tekens zonder regeleinde" in text]
    QApplication.clipboard().setText("woord " * 12 + "\n" + "woord")
    manager.press("Ctrl+V")
    assert str(row.editor.value()).endswith("woord")
    assert not any("niet geplakt" in text for text in texts(row))
    QApplication.clipboard().setText("woord " * 40_000)
    form.ui.explain.show()
    form.ui.explanation.setFocus()
    manager.press("Ctrl+V")
    assert form.ui.explanation.toPlainText() == ""
    assert "240.000 tekens zonder regeleinde" in manager.window.ui.banner.text


def test_a_day_that_is_not_yet_one_and_a_moment_without_a_time_are_kept_in_the_draft(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    for act, field, typed in (
        ("report_data_breach", "at", ["16 maart", ""]),
        ("add_note", "on", ["ergens in maart"]),
    ):
        editor = manager.open_form(act, "voornemen").rows.rows[field].editor
        editor.put(None)
        editor.inputs()[0].setFocus()
        manager.type(typed[0])
        manager.window.way.go_to("work")
        again = manager.open_form(act, "voornemen").rows.rows[field].editor
        assert [part.text() for part in again.inputs() if isinstance(part, QLineEdit)] == typed
        assert again.unclear()


def _report(person: Person) -> ActForm:
    person.window.way.report()
    person.wait(TIMERS)
    return person.form


def test_the_day_of_a_report_is_asked_once_and_its_time_goes_along(sign_in: OpenAs) -> None:
    """A time without a second day was left out of the report without a word, and with it the hour of a term."""
    director = sign_in("I. Verhoef")
    form = _report(director)
    day, clock = (form.rows.rows[name].editor for name in ("noticed_on", "noticed_at"))
    assert len(clock.inputs()) == 1
    line, at = day.inputs()[0], clock.inputs()[0]
    assert at.accessibleName() == "Tijdstip van opmerken"
    assert line.mapTo(form, QPoint()).y() == at.mapTo(form, QPoint()).y()
    at.setFocus()
    director.type("16.40")
    line.setFocus()
    director.type("11 maart 2026")
    director.wait(TIMERS)
    assert form.state.values["noticed_at"] == datetime(2026, 3, 11, 16, 40, tzinfo=NETHERLANDS)
    director.press("Ctrl+A")
    director.type("10 maart 2026")
    director.wait(TIMERS)
    assert form.state.values["noticed_at"] == datetime(2026, 3, 10, 16, 40, tzinfo=NETHERLANDS)
    director.window.way.go_to("work")
    again = _report(director).rows.rows
    assert [part.text() for name in ("noticed_on", "noticed_at") for part in again[name].editor.inputs()] == [  # type: ignore[attr-defined]
        "di 10 maart 2026",
        "16:40",
    ]


def test_a_time_without_its_day_is_told(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    editor = manager.open_form("report_data_breach", "voornemen").rows.rows["at"].editor
    editor.put(None)
    editor.inputs()[1].setFocus()
    manager.type("9:15")
    assert editor.unclear() == "Vul ook de dag in, zoals 2 maart."
