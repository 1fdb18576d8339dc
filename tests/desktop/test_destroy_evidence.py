"""*Verboden beeld vernietigen*: what to do first, the words that stay, the password, and what is left to do."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from caseapp.desktop.screen.destroy_evidence import TEL, DestroyEvidence
from caseapp.desktop.screen.remains import Remains
from caseapp.model.act import Act, Fields
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import press
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, button, dialog, texts


@pytest.fixture
def manager(sign_in: OpenAs, tmp_path: Path) -> Person:
    """The HRM manager, in whose case there is an image that nobody may possess, and a copy of it."""
    person = sign_in("M. Dijkstra")
    for name in ("beeld.png", "nog-een.png"):
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n" + b"zomaar wat" * 50)
        given = {"obtained_from": "de mentor", "obtained_how": "handed_over"}
        fields = Fields({"file": str(tmp_path / name), "obtained_on": person.made.now.date(), **given})
        person.session.perform(person.made.cases["voornemen"], Act(id="add_evidence", fields=fields))
    return person


def images(person: Person) -> list[str]:
    return [item.ref for item in person.session.evidence(person.made.cases["voornemen"]) if item.name.endswith(".png")]


def form(person: Person, **fields: object) -> DestroyEvidence:
    person.open_form("destroy_evidence", "voornemen", **fields)
    found = person.window.way.form
    assert isinstance(found, DestroyEvidence)
    return found


def test_it_says_what_to_do_first_and_what_disappears(manager: Person) -> None:
    first, second = images(manager)
    found = form(manager, evidence=first)
    said = " ".join(texts(found))
    assert "stuur het niet door, ook niet naar de politie" in found.steps.stop_text.text()
    assert found.steps.police.text() == "0900 8844"
    assert TEL.toString() == "tel:09008844"
    assert "“beeld.png”" in said
    assert "“nog-een.png”" in said, "it has the same bytes"
    assert first != second
    assert "Het hele bestand verdwijnt" in said
    assert unnamed(found) == []
    press(manager, "Kopieer het nummer")
    assert QGuiApplication.clipboard().text() == "09008844"


def test_who_comes_from_nowhere_chooses_the_evidence(manager: Person) -> None:
    found = form(manager)
    assert "Kies welk bewijs het is." in texts(found)
    manager.put("evidence", images(manager)[0])
    assert "Kies welk bewijs het is." not in texts(found)


def test_it_is_destroyed_and_what_is_left_to_do_is_told(manager: Person) -> None:
    case, ref = manager.made.cases["voornemen"], images(manager)[0]
    found = form(manager, evidence=ref)
    manager.put("description", "Een blote foto van een leerling.")
    manager.put("seen_by", ["De mentor", "M. Dijkstra"])
    manager.put("police_reference", "PL1500-2026-1234")
    found.ui.password.setText(manager.made.password)
    manager.wait(TIMERS)
    press(manager, "Tekenen en vernietigen")
    manager.wait(TIMERS)
    left = dialog(manager.window)
    assert isinstance(left, Remains)
    assert any(text.startswith("Reservekopieën die sinds") for text in texts(left))
    assert unnamed(left) == []
    button(left, "Kopieer deze lijst").click()
    assert QGuiApplication.clipboard().text().startswith("- Reservekopieën")
    button(left, "Terug naar de zaak").click()
    manager.wait(TIMERS)
    assert manager.open_act == ""
    assert manager.window.way.case.isVisible()
    assert [item.destroyed for item in manager.session.evidence(case) if item.name.endswith(".png")] == [True, True]
    assert manager.faults == []
    assert QApplication.activeModalWidget() is None


def test_who_marks_an_image_as_forbidden_keeps_nothing_of_it(manager: Person, tmp_path: Path) -> None:
    path = tmp_path / "nieuw.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"iets nieuws" * 50)
    manager.open_form("add_evidence", "voornemen")
    manager.put("file", str(path))
    manager.wait(TIMERS)
    case = manager.made.cases["voornemen"]
    assert any("file" in draft.data for draft in manager.session.drafts.all() if draft.key.startswith(case))
    manager.put("sexual_minor", value=True)
    manager.wait(TIMERS)
    assert manager.form.rows.rows["file"].editor.value() in ("", None)
    assert not any("file" in draft.data for draft in manager.session.drafts.all())
    assert "uit dit formulier en uit uw concept gehaald" in manager.window.ui.banner.text
    manager.put("file", str(path))
    manager.wait(TIMERS)
    assert manager.form.rows.rows["file"].editor.value() in ("", None), "nor when it is chosen afterwards"
    manager.put("sexual_minor", value=False)
    manager.put("file", str(path))
    manager.wait(TIMERS)
    assert manager.form.rows.rows["file"].editor.value() == str(path)
