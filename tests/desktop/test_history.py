"""Choosing what is shown of what happened, by keyboard."""

from caseapp.desktop.state.part import PERSONS
from tests.desktop.conftest import OpenAs


def test_one_part_of_what_happened_is_shown_until_another_case_is_opened(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    way = manager.window.way
    way.open_case(manager.made.cases["leraar"])
    manager.wait()
    case = way.case
    everything = set(case.ui.history._entries)
    case.ui.history_part.setFocus()
    manager.press("Down")
    shown = set(case.ui.history._entries)
    assert shown
    assert shown < everything
    assert case.state.open is not None
    acts = [case.state.open.view.case.get(ref) for ref in shown]
    assert {act.act for act in acts if act} <= set(PERSONS.shows)
    case.state.reload()
    manager.wait()
    assert set(case.ui.history._entries) == shown
    way.open_case(manager.made.cases["voornemen"])
    manager.wait()
    assert case.ui.history_part.currentIndex() == 0
