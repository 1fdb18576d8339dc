"""Searching over everything one may read, by keyboard, while one types."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.desktop.screen.persons import Persons
from caseapp.desktop.state.search import Result, marked, pieces
from caseapp.desktop.widget.result_delegate import RESULT
from caseapp.index.row import MARK_END, MARK_START
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person, texts
from tests.desktop.words import english_in


def searched(person: Person, words: str) -> list[str]:
    """What is listed for some words, heads of groups too."""
    person.press("Ctrl+K")
    person.window.ui.search.clear()
    person.type(words)
    person.wait(TIMERS)
    model = person.window.results.model
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def chosen(person: Person) -> Result:
    found = person.window.results.list.currentIndex().data(RESULT)
    assert isinstance(found, Result)
    return found


def test_it_finds_cases_persons_and_acts_and_enter_opens_the_first(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    listed = searched(person, "nepaccount")
    assert listed[0] == "Zaken"
    assert any("Nepaccount" in text for text in listed)
    assert english_in([*listed, *texts(person.window.results)]) == []
    assert searched(person, "hendriks").count("Personen") == 1
    searched(person, "nepaccount")
    person.press("Return")
    person.wait()
    assert person.made.cases["controle"] in person.window.way.case.ui.title.text()
    assert person.window.results.isHidden()


def test_an_act_opens_in_what_happened_in_its_case(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    assert "In de zaken, het laatste eerst" in searched(person, "spottende")
    person.press("Down")
    while not chosen(person).ref:
        person.press("Down")
    act = chosen(person)
    person.press("Return")
    person.wait(0.15)
    case = person.window.way.case
    assert act.case_id in case.ui.title.text()
    shown = case.ui.history._entries[act.ref]
    assert shown.looked_for
    assert not shown.visibleRegion().isEmpty()
    assert [one.looked_for for one in case.ui.history._entries.values()].count(True) == 1


def test_a_person_opens_among_the_persons(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    searched(person, "hendriks")
    person.press("Down")
    while not chosen(person).person:
        person.press("Down")
    person.press("Return")
    person.wait(0.2)
    page = person.window.way.page("persons", Persons)
    assert page.isVisible()
    assert any("Hendriks" in text for text in texts(page.ui.detail))


def test_the_arrows_go_over_the_heads_and_back_to_the_field(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    field, results = person.window.ui.search, person.window.results
    searched(person, "foto")
    person.press("Down")
    assert QApplication.focusWidget() is results.list
    first = chosen(person)
    person.press("Down")
    assert chosen(person) != first
    person.press("Up")
    assert chosen(person) == first
    person.press("Up")
    assert QApplication.focusWidget() is field
    person.press("Down")
    QTest.keyClicks(results.list, "s")
    assert (field.text(), QApplication.focusWidget()) == ("fotos", field)
    person.press("Escape")
    assert results.isHidden()


def test_what_is_not_found_is_told_and_escape_puts_it_away(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    assert searched(person, "zxqwvk") == []
    assert any("Niets gevonden" in text for text in texts(person.window.results))
    person.press("Return")
    person.press("Escape")
    assert person.window.results.isHidden()


def test_only_what_is_typed_at_the_end_is_shown(sign_in: OpenAs) -> None:
    """Keys that come while something is being looked up do not queue up behind it."""
    person = sign_in("M. Dijkstra")
    asked: list[str] = []
    search, find = person.window.search, person.session.find_cases
    search.found.connect(lambda found: asked.append(found.text))
    for text in ("ne", "nep", "nepa", "nepac"):
        search._text = text
        search._look()
    person.wait()
    assert asked == ["nepac"]
    assert find("nepac")


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Foto op foto", ["foto"], "[Foto] op [foto]"),
        ("a.b en axb", ["a.b"], "[a.b] en axb"),
        ("foto's", ["foto", "fot"], "[foto]'s"),
        ("niets", [], "niets"),
    ],
)
def test_words_are_marked_as_they_were_typed(text: str, words: list[str], wanted: str) -> None:
    assert marked(text, words).replace(MARK_START, "[").replace(MARK_END, "]") == wanted
    assert "".join(piece for piece, _ in pieces(marked(text, words))) == text
    assert "".join(f"[{piece}]" if found else piece for piece, found in pieces(marked(text, words))) == wanted


def test_it_says_that_files_are_still_being_read_in_and_goes_on_by_itself(
    sign_in: OpenAs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a computer where one signs in for the first time; what is chosen stays chosen meanwhile."""
    person = sign_in("M. Dijkstra")
    left = [3, 2, 1]
    monkeypatch.setattr(person.session, "texts_left", lambda: left.pop(0) if left else 0)
    seen: list[str] = []
    person.window.search.found.connect(lambda _found: seen.extend(texts(person.window.results)))
    searched(person, "foto")
    person.wait(TIMERS)
    assert [text for text in seen if "Nog bezig met inlezen" in text] == [
        f"Nog bezig met inlezen. Nog te lezen bestanden: {number}. Daarin kan meer staan." for number in (3, 2, 1)
    ]
    assert not any("inlezen" in text for text in texts(person.window.results))


def test_it_does_not_go_on_where_the_store_gives_nothing(sign_in: OpenAs, monkeypatch: pytest.MonkeyPatch) -> None:
    person = sign_in("M. Dijkstra")
    monkeypatch.setattr(person.session, "texts_left", lambda: 7)
    asked: list[str] = []
    person.window.search.found.connect(lambda found: asked.append(found.text))
    searched(person, "foto")
    person.wait(TIMERS)
    assert asked.count("foto") == 2
    assert any("7" in text for text in texts(person.window.results) if "inlezen" in text)


def test_escape_goes_back_to_where_one_was_and_leaves_no_form(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    text = person.open_form("add_note", "voornemen").rows.rows["text"].editor.inputs()[0]
    text.setFocus()
    person.press("Ctrl+K")
    assert person.window.ui.search.hasFocus()
    person.type("foto")
    person.wait(0.1)
    assert not person.window.results.isHidden()
    person.press("Escape")
    assert person.window.results.isHidden()
    assert person.open_act == "add_note"
    person.press("Escape")
    assert person.open_act == "add_note"
    assert text.hasFocus()
    assert person.window.ui.search.text() == ""
    person.press("Escape")
    assert person.open_act == ""
