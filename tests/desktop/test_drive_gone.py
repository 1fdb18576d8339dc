"""The drive of the data goes away while somebody types, and comes back: what was typed is recorded in the end."""

import sys
from pathlib import Path

import pytest

from caseapp.ledger import StoreUnreachable
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, button
from tests.unit.ledger.test_gone import Drive

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="open files are taken away as Linux names them")
TEXT = "Onderweg getypt, terwijl de schijf weg was."


def test_what_is_typed_while_it_is_gone_is_recorded_when_it_is_back(
    sign_in: OpenAs, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("ledger.opening", "ledger.heads", "index.file"):
        monkeypatch.setattr(f"caseapp.{module}.BUSY_SECONDS", 0)
    person = sign_in("M. Dijkstra")
    drive = Drive(place)
    form = person.open_form("add_note", "controle")
    drive.pull_out()
    person.put("text", TEXT)
    person.wait(TIMERS)
    button(form, "Vastleggen").click()
    person.wait(TIMERS)
    assert person.faults
    assert all(isinstance(fault, StoreUnreachable) for fault in person.faults)
    assert person.open_act == "add_note"
    person.faults.clear()
    drive.put_back()
    button(form, "Vastleggen").click()
    person.wait(TIMERS)
    assert person.open_act == ""
    assert any(TEXT in line.sentence for line in person.session.case(person.made.cases["controle"]).chronology)
