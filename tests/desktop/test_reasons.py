"""A reason never stands alone: what stops an act says where that is written, and the source opens."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from caseapp.desktop.screen.decide_inspection import DecideInspection
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.reason import Reason
from caseapp.model.term import Weight
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person, dialog, texts


def links(widget: QWidget) -> dict[str, SourceLink]:
    """The sources that can be opened here."""
    return {one.source: one for one in widget.findChildren(SourceLink) if one.isVisibleTo(widget)}


def refusing(person: Person) -> list[Reason]:
    """What stops the act of the open form, as the form shows it."""
    rows = person.form.rows.rows.values()
    shown = [*person.form.ui.reasons.shown, *(reason for row in rows for reason in row.reasons)]
    return [reason for reason in shown if reason.weight is Weight.REFUSES]


def test_each_refusal_has_its_source_beside_it_and_the_source_opens(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.open_form("decide_measure", "voornemen")
    manager.put("measure", "dismissal")
    manager.wait(TIMERS)
    sources = {reason.source for reason in refusing(manager) if reason.source}
    assert sources
    assert sources <= set(links(manager.form))
    wrong = next(reason for reason in refusing(manager) if reason.code == "wrong_authority")
    link = links(manager.form)[wrong.source]
    name = link.text()
    link.click()
    manager.wait()
    shown = dialog(manager.window)
    assert any(name in text for text in texts(shown))
    shown.close()


def test_a_reason_that_no_longer_holds_goes_away(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.open_form("decide_measure", "voornemen")
    manager.put("measure", "dismissal")
    manager.wait(TIMERS)
    heavy = {reason.text for reason in refusing(manager)}
    manager.put("measure", "warning")
    manager.wait(TIMERS)
    assert heavy - {reason.text for reason in refusing(manager)}


def test_the_page_of_the_board_says_where_a_limit_is_written(sign_in: OpenAs) -> None:
    board = sign_in("A. de Groot")
    board.window.way.decide(next(one for one in board.session.decisions() if one.act == "decide_inspection"))
    board.wait(TIMERS)
    form = board.window.way.form
    assert isinstance(form, DecideInspection)
    form.ui.approve.click()
    form.ui.valid_until.put(board.made.now.date() + timedelta(days=200))
    form.ui.valid_until.edited.emit()
    board.wait(TIMERS)
    answer = board.session.ask_partly(form.state.wanted.case_id, "decide_inspection", dict(form.state.values))
    reasons = [reason for reason in answer.reasons if reason.field == "valid_until" and reason.source]
    assert reasons
    assert {reason.source for reason in reasons} <= set(links(form))


def test_a_wrong_password_keeps_what_was_written(sign_in: OpenAs) -> None:
    board = sign_in("A. de Groot")
    board.window.way.decide(next(one for one in board.session.decisions() if one.act == "decide_inspection"))
    board.wait(TIMERS)
    form = board.window.way.form
    assert isinstance(form, DecideInspection)
    form.ui.approve.click()
    form.ui.conditions.setPlainText("Alleen de negen tijdstippen.")
    form.ui.valid_until.put(board.made.now.date() + timedelta(days=20))
    form.ui.valid_until.edited.emit()
    form.ui.motivation.setPlainText("Ernstig vermoeden, beperkt middel.")
    form.ui.password.setText("niet mijn wachtwoord")
    form.ui.sign.click()
    board.wait(TIMERS)
    assert board.window.way.form is form
    assert form.ui.motivation.toPlainText() == "Ernstig vermoeden, beperkt middel."
    assert form.ui.conditions.toPlainText() == "Alleen de negen tijdstippen."
    assert form.ui.approve.isChecked()
    assert form.ui.password.selectedText(), "typing again replaces the wrong one"
    draft = board.session.drafts.get(form.state.wanted.key)
    assert draft is not None
    assert "niet mijn wachtwoord" not in str(draft.data), "a password is never kept"
