"""The list of persons, and what stands about one of them."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QApplication

from caseapp.desktop.screen.person import PersonPane
from caseapp.desktop.screen.persons import Persons
from caseapp.desktop.state.person import measure_text, to_record
from caseapp.index.person import PersonRow
from caseapp.model.act import Act, CaseId, Fields, Ref
from caseapp.office.person import PersonCase, PersonMeasure, PersonView
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person, button, texts


def opened(sign_in: OpenAs, name: str = "M. Dijkstra") -> tuple[Person, Persons]:
    person = sign_in(name)
    person.window.way.go_to("persons")
    person.wait()
    return person, person.window.way.page("persons", Persons)


def names(page: Persons) -> list[str]:
    return [str(page.list.data(page.list.index(row, 0))) for row in range(page.list.rowCount())]


def pane(page: Persons) -> PersonPane:
    (found,) = page.ui.detail.findChildren(PersonPane)
    return found


def test_by_keyboard_one_finds_a_person_reads_and_opens_the_case(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    assert page.ui.filter.hasFocus()
    person.type("verm")
    person.wait(0.25)
    assert names(page) == ["R. Vermeer"]
    shown = texts(pane(page))
    assert any("feiten die vaststaan" in text for text in shown)
    assert any("berisping" in text for text in shown)
    assert any("Bewaard tot" in text for text in shown)
    person.press("Down")
    assert page.ui.table.hasFocus()
    person.press("Return")
    person.press("Space")
    assert person.made.cases["leraar"] in person.window.way.case.ui.title.text()


def test_it_filters_by_category_and_school_and_says_when_nobody_fits(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    everybody = names(page)
    assert everybody == sorted(everybody)
    page.ui.category.setCurrentIndex(page.ui.category.findData("pupil"))
    page.ui.category.activated.emit(page.ui.category.currentIndex())
    person.wait()
    pupils = names(page)
    assert 0 < len(pupils) < len(everybody)
    page.ui.filter.setFocus()
    person.type("zzz")
    person.wait(0.25)
    assert names(page) == []
    assert any("Er is niemand gevonden" in text for text in texts(page))


def test_a_director_sees_the_persons_of_their_school_alone(sign_in: OpenAs) -> None:
    person, page = opened(sign_in, "I. Verhoef")
    mine = {row.id for row in person.session.cases().rows}
    assert mine
    for row in range(page.list.rowCount()):
        found = page.list.row_at(row)
        assert found is not None
        assert set(found.case_ids) <= mine


def test_the_same_name_is_told_with_care_and_leads_to_the_other(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    case = person.made.cases["melding"]
    fields = {"name": "R. Vermeer", "category": "employee", "part": "witness"}
    person.session.perform(case, Act(id="add_person", fields=Fields(fields)))
    page.load()
    page.ui.filter.setFocus()
    person.type("vermeer")
    person.wait(0.25)
    assert names(page) == ["R. Vermeer", "R. Vermeer"]
    page.ui.table.selectRow(1)
    person.wait()
    assert any("hoeft niet dezelfde persoon te zijn" in text for text in texts(pane(page)))
    before = page.state.key
    other = next(text for text in texts(pane(page)) if text.startswith("Toon R. Vermeer"))
    link = button(pane(page), other)
    link.setFocus()
    person.press("Space")
    person.wait()
    assert page.state.key != before
    focus = QApplication.focusWidget()
    assert focus is not None
    assert pane(page).isAncestorOf(focus), "one can go on by keyboard"


def test_who_is_linked_is_one_person_and_an_earlier_measure_can_be_recorded() -> None:
    """Recidivism is what the procedure sees: an earlier measure that is recorded in the new case."""
    measure = PersonMeasure(
        ref=Ref("e9"), label="berisping", interim=False, start=date(2025, 5, 1), end=None, in_force=True
    )
    shared: dict[str, Any] = {"title": "Zaak", "school": "Waard", "part": "respondent", "category": "employee"}
    before = PersonCase(case_id=CaseId("2025-0001"), closed=True, ref=Ref("e2"), measures=(measure,), **shared)
    now = PersonCase(case_id=CaseId("2026-0002"), closed=False, ref=Ref("e4"), **shared)
    row = PersonRow(
        key="m:m1", name="A", birth_date=None, categories=(), parts=(), schools=(), case_ids=(), linked=True
    )
    (wanted,) = to_record(PersonView(row=row, cases=(now, before)))
    assert (wanted.act, wanted.case_id, wanted.fields["respondent"]) == ("record_earlier_measure", "2026-0002", "e4")
    assert "berisping" in str(wanted.fields["what"])
    done = replace(now, earlier=(f"Eerdere maatregel: {wanted.fields['what']}.",))
    assert to_record(PersonView(row=row, cases=(done, before))) == ()
    gone = replace(before, over=True)
    assert to_record(PersonView(row=row, cases=(now, gone))) == ()
    assert to_record(PersonView(row=replace(row, linked=False), cases=(now, before))) == ()


def test_who_is_shown_stays_when_the_list_is_read_again(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    page.ui.table.selectRow(3)
    person.wait()
    shown = page.state.key
    person.press("F5")
    assert page.state.key == shown
    assert page.ui.table.currentIndex().row() == 3


def test_measures_say_how_they_ended() -> None:
    measure = PersonMeasure(
        ref=Ref("e9"), label="schorsing", interim=True, start=date(2026, 3, 1), end=date(2026, 3, 2), in_force=False
    )
    assert "schorsing" in measure_text(measure)
    assert "2 maart 2026" in measure_text(measure)
    assert "maart" not in measure_text(replace(measure, start=None))
    assert measure_text(replace(measure, ended="lifted")) != measure_text(measure)
    assert measure_text(replace(measure, ended="annulled")) != measure_text(replace(measure, ended="lifted"))
