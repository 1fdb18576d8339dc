"""What stays where it is: the button under reasons that come and go, and the edge of what scrolls."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from caseapp.desktop.editor.pick import Picker
from caseapp.desktop.screen.choose_measure import ChooseMeasure
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.option import LONGEST, Option
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.desktop.widget.steady import Steady
from caseapp.model.reason import Reason
from caseapp.model.term import Weight
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person


def reasons(number: int) -> list[Reason]:
    """So many reasons against something."""
    return [
        Reason(code=f"c{at}", weight=Weight.REFUSES, source="zaak", text=f"Dit is reden {at}.") for at in range(number)
    ]


def shown_reasons(person: Person) -> tuple[QDialog, ReasonList, QPushButton]:
    """A window with reasons over a button, as in the form of an act."""
    window = QDialog(person.window)
    outer, said = QVBoxLayout(window), Steady()
    inside, listed, button = QVBoxLayout(said), ReasonList(), QPushButton("Vastleggen")
    inside.addWidget(listed)
    inside.addStretch(1)
    outer.addWidget(said)
    outer.addWidget(button)
    outer.addStretch(1)
    window.resize(400, 600)
    window.show()
    return window, listed, button


def test_the_button_does_not_move_up_when_there_is_less_to_say(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    window, listed, button = shown_reasons(person)
    listed.show_reasons(reasons(4))
    person.wait()
    QApplication.processEvents()
    before = button.y()
    listed.show_reasons(reasons(1))
    person.wait()
    QApplication.processEvents()
    assert button.y() == before > 60
    window.close()


def test_what_scrolls_is_as_wide_with_the_bar_as_without(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    window = QDialog(person.window)
    area, low = ScrollColumn(), QWidget()
    area.keep_gutter()
    low.setMinimumHeight(20)
    area.add(low)
    QVBoxLayout(window).addWidget(area)
    window.resize(300, 200)
    window.show()
    person.wait()
    QApplication.processEvents()
    without = low.width()
    low.setMinimumHeight(900)
    person.wait()
    QApplication.processEvents()
    assert area.verticalScrollBar().isVisible()
    assert low.width() == without
    window.close()


def test_what_is_picked_and_longer_than_the_room_says_the_whole_as_a_tip(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    window, picker = QDialog(person.window), Picker()
    whole = "Schermafdruk van elf berichten, 12 tot en met 29 januari, alle na 22.00 uur (van M. Bakker)"
    picker.fill([Option(value="a", label=whole), Option(value="b", label="Kort")])
    QVBoxLayout(window).addWidget(picker)
    window.resize(300, 100)
    picker.setCurrentIndex(0)
    window.show()
    person.wait()
    picker.grab()
    assert picker.toolTip() == whole
    picker.setCurrentIndex(1)
    picker.grab()
    assert picker.toolTip() == ""
    window.close()


def test_what_can_be_picked_ends_at_the_end_of_a_word(sign_in: OpenAs) -> None:
    from caseapp.desktop.state import option

    text = "woorden " * 60
    said = option._short(text)
    assert len(said) <= LONGEST
    assert said.endswith("woorden…")
    assert option._short("kort") == "kort"


@pytest.mark.parametrize("wide", [960, 1366])
def test_what_stands_at_the_right_of_a_form_ends_at_one_edge(sign_in: OpenAs, wide: int) -> None:
    manager = sign_in("M. Dijkstra")
    window = manager.window
    window.resize(wide, 620)
    window.way.open_form(Wanted(act="propose_measure", case_id=manager.session.cases().rows[0].id))
    manager.wait()
    form = window.way.form
    assert isinstance(form, ChooseMeasure)
    QTest.qWait(60)

    def right(part: QWidget) -> int:
        return part.mapTo(window, QPoint(part.width(), 0)).x()

    (card,) = [one for one in form.ui.companion.findChildren(QWidget) if one.property("look") == "card"][:1]
    edges = {right(form.ui.side), right(window.ui.new_case)} | ({right(card)} if wide < 1000 else set())
    assert max(edges) - min(edges) <= 8
    assert right(window.ui.new_case) == right(form.ui.side)
