"""What people wrote is shown as they wrote it: no shortcut is made of it, and no mark-up read in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QLabel, QLineEdit, QWidget

from caseapp.desktop.as_written import as_tip, on_button
from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.widget.tab_button import TabButton
from caseapp.model.act import Act, Fields
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person

TITLE = 'Ruzie & filmpje <b>vet</b> <img src="//elders/deel"> &amp; {name}'
NAME = "Jansen & Zn <i>x</i>"


def reported(person: Person) -> str:
    """A case with names in which Qt would read more than stands there."""
    school = person.session.organisation.schools[0].name
    day = person.made.now.date()
    told = {"school": school, "summary": TITLE, "description": TITLE}
    report = Fields({**told, "channels": (TITLE,), "occurred_from": day, "noticed_on": day})
    case = person.session.perform(None, Act(id="report_incident", fields=report)).case_id
    about = Fields({"name": NAME, "part": "respondent", "category": "employee"})
    person.session.perform(case, Act(id="add_person", fields=about))
    person.session.perform(case, Act(id="add_note", fields=Fields({"text": TITLE})))
    return case


def misread(window: QWidget) -> list[str]:
    """What shows of which Qt makes something else."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window):
            continue
        if isinstance(part, QAbstractButton) and not QKeySequence.mnemonic(part.text()).isEmpty():
            found.append(f"shortcut: {part.text()}")
        if isinstance(part, QLabel) and part.textFormat() is not Qt.TextFormat.PlainText and "<b>vet" in part.text():
            found.append(f"mark-up: {part.text()}")
        if "<b>" in part.toolTip() or "<i>" in part.toolTip():
            found.append(f"tip: {part.toolTip()}")
    return found


def test_no_screen_reads_more_in_a_name_than_stands_there(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    way, faults = person.window.way, {}
    case = reported(person)
    for place in way.places:
        way.go_to(place)
        person.wait()
        faults[place] = misread(person.window)
    way.open_case(case)
    person.wait()
    for tab in (one for one in way.case.findChildren(TabButton) if one.isVisible()):
        tab.click()
        person.wait()
        faults[tab.text()] = misread(person.window)
    for act in ("make_dossier", "record_hearing", "request_inspection", "hear_objector"):
        way.open_form(Wanted(act=act, case_id=case))
        person.wait()
        faults[act] = misread(person.window)
    assert {where: found for where, found in faults.items() if found} == {}


def test_the_tips_of_a_list_show_what_was_written(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    reported(person)
    person.window.way.go_to("cases")
    person.wait()
    rows = person.window.way.page("cases", Cases).list
    tips = [str(rows.index(0, at).data(Qt.ItemDataRole.ToolTipRole)) for at in range(rows.columnCount())]
    assert as_tip(TITLE) in tips
    assert not any("<b>" in tip or "<img" in tip for tip in tips)


def test_what_needs_nothing_is_left_as_it_is() -> None:
    assert as_tip("2 maart: gesprek") == on_button("2 maart: gesprek") == "2 maart: gesprek"
    assert as_tip("a < b\n& c") == "<span>a &lt; b<br>&amp; c</span>"
    assert on_button("a & b") == "a && b"


def test_the_name_of_a_view_fits_a_menu(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.window.way.go_to("cases")
    person.wait()
    person.window.way.page("cases", Cases).ui.views._ask_name()
    person.wait()
    asked = person.window.findChild(QInputDialog)
    assert asked is not None
    line = asked.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    person.type("x" * 200)
    assert len(asked.textValue()) == 60
    asked.reject()
