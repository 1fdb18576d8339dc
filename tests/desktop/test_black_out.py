"""Making a blacked-out copy: by hand with mouse and keys, by person with a look at each find, and seen before."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from caseapp.desktop.screen.black_out import BlackOut
from caseapp.desktop.state.black_kept import key_of, plain, restored
from caseapp.desktop.state.black_mark import HAND
from caseapp.desktop.state.black_out import BlackOutState
from caseapp.desktop.state.desk import Desk
from caseapp.evidence.blackout.marking import STRUCK, Area
from caseapp.model.act import Act, Fields
from caseapp.office.evidence.pasted import Pasted
from tests.desktop.named import unnamed
from tests.desktop.person import Person, button, dialog, texts
from tests.unit.evidence.made import chat_archive, mail, pdf, picture, sheet, word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.model.value import Value
    from caseapp.office.evidence.item import EvidenceItem
    from tests.desktop.conftest import OpenAs

CASE = "controle"
CHAT = """12-01-2026 21:59 - Rik V 😀: Ben je nog wakker?
12-01-2026 22:01 - Noor: ja, meneer Vermeer 😀 wie is rik
13-01-2026 22:05 - Rik V 😀: Stuur eens een foto
13-01-2026 22:07 - Noor: waarom?
"""
GIVEN = {"obtained_from": "een ouder", "obtained_how": "handed_over", "obtained_on": "02-03-2026"}
Open = Callable[[str, bytes], BlackOut]


@pytest.fixture
def director(sign_in: OpenAs) -> Person:
    person = sign_in("M. Dijkstra")
    given = Fields({"name": "Rik Vermeer", "category": "employee", "part": "witness"})
    person.session.perform(person.made.cases[CASE], Act(id="add_person", fields=given))
    return person


@pytest.fixture
def opened(director: Person) -> Iterator[Open]:
    """The editor on a file that was just taken in."""
    found: list[BlackOut] = []

    def open_on(name: str, data: bytes) -> BlackOut:
        case = director.made.cases[CASE]
        act = Act(id="add_evidence", fields=Fields({"file": Pasted(name, data), **GIVEN}))
        ref = director.session.perform(case, act).ref
        desk = Desk(session=director.session, task=director.task, clock=lambda: director.made.now)
        dialog = BlackOut(BlackOutState(desk, case, ref), director.window)
        found.append(dialog)
        dialog.open()
        director.wait()
        return dialog

    yield open_on


def key(widget: QWidget, name: str, *, shift: bool = False, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.NoModifier
    held |= Qt.KeyboardModifier.ShiftModifier if shift else held
    held |= Qt.KeyboardModifier.ControlModifier if ctrl else held
    QTest.keyClick(widget, getattr(Qt.Key, f"Key_{name}"), held)


def made(director: Person, editor: BlackOut) -> tuple[EvidenceItem, bytes]:
    """Press the button, and give the copy."""
    editor.ui.do_it.click()
    director.wait()
    item = director.session.evidence(director.made.cases[CASE])[-1]
    return item, b"".join(director.session.evidence_open(director.made.cases[CASE], item.ref))


def choose(editor: BlackOut, name: str) -> None:
    editor.ui.person.setCurrentIndex(editor.ui.person.findText(name))


class TestPerson:
    def test_all_of_a_person_is_marked_and_each_find_can_be_switched(self, director: Person, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        choose(editor, "Rik Vermeer")
        editor.ui.also.setText("Rik V 😀, 06-12345678")
        editor.ui.find.click()
        director.wait()
        said = [editor.state.marks.text(one) for one in editor.state.marks.marks]
        assert said[0] == "“rik” in bericht 2 (misschien)"
        assert any(one.startswith("De naam Rik V 😀 wordt Persoon ") for one in said)
        assert "Heel bericht 1: Ben je nog wakker?" in said
        assert "“Vermeer” in bericht 2" in said
        assert "1 misschien" in editor.ui.people_help.plain
        editor.ui.marks.setCurrentIndex(editor.state.marks.index(0, 0))
        key(editor.ui.marks, "Space")
        assert not editor.state.marks.marks[0].on
        item, data = made(director, editor)
        text = data.decode()
        assert "wie is rik" in text
        assert "Vermeer" not in text
        assert "Rik V" not in text
        assert "foto" not in text
        assert item.derived_from is not None
        assert not shiboken6.isValid(editor)

    def test_a_find_that_is_taken_away_is_only_switched_off(self, director: Person, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        choose(editor, "Rik Vermeer")
        editor.ui.find.click()
        director.wait()
        number = len(editor.state.marks.marks)
        editor.ui.marks.setCurrentIndex(editor.state.marks.index(0, 0))
        key(editor.ui.marks, "Delete")
        assert len(editor.state.marks.marks) == number
        assert not editor.state.marks.marks[0].on

    def test_all_with_the_same_words_at_once(self, director: Person, opened: Open) -> None:
        editor = opened("brief.txt", b"Rik was er. Rik ging. Zomaar.\nEn Rik bleef, zei Vermeer.\n")
        choose(editor, "Rik Vermeer")
        editor.ui.find.click()
        director.wait()
        at = next(at for at, one in enumerate(editor.state.marks.marks) if one.text == "Rik")
        editor.ui.marks.setCurrentIndex(editor.state.marks.index(at, 0))
        editor.ui.same.click()
        assert [one.text for one in editor.state.marks.marks if one.on] == ["Vermeer"]

    def test_to_search_again_replaces_what_was_found_before(self, director: Person, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        choose(editor, "Rik Vermeer")
        for _ in range(2):
            editor.ui.find.click()
            director.wait()
        marks = editor.state.marks.marks
        assert len(marks) == len(set(marks))

    def test_names_in_a_pdf_become_areas(self, director: Person, opened: Open) -> None:
        editor = opened("stuk.pdf", pdf(2).replace(b"Dit is bladzijde", b"Dit is Rik, blz. "))
        assert "afbeeldingen" in editor.ui.people_help.plain
        choose(editor, "Rik Vermeer")
        editor.ui.find.click()
        director.wait()
        assert {one.line for one in editor.state.marks.marks} <= {1, 2}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("foto.jpg", picture(), "Namen in afbeeldingen vindt het programma niet"),
        ("chat.zip", chat_archive(), "Bestanden bij de berichten staan niet in de kopie"),
        ("brief.docx", word(), "De kopie is gewone tekst: opmaak en afbeeldingen"),
        ("lijst.xlsx", sheet(), "De kopie is gewone tekst: opmaak en afbeeldingen"),
        ("brief.eml", mail(), "De kopie is gewone tekst, zonder de bijlagen"),
    ],
)
def test_what_a_copy_does_not_hold_is_said_beforehand(opened: Open, name: str, data: bytes, said: str) -> None:
    about = opened(name, data).ui.about.plain
    assert said in about
    assert "Het origineel blijft zoals het is." in about


class TestWords:
    def test_space_in_the_list_strikes_a_line_and_shows_it_again(self, director: Person, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        lines = editor.ui.lines
        lines.setCurrentIndex(editor.state.lines.index(2, 0))
        key(lines, "Space")
        assert [one.line for one in editor.state.marks.marks] == [3]
        assert lines.model().data(lines.currentIndex(), Qt.ItemDataRole.AccessibleTextRole).endswith(f"Zwart: {STRUCK}")
        key(lines, "Space")
        assert editor.state.marks.marks == ()
        key(lines, "Space")
        _item, data = made(director, editor)
        assert data.decode().splitlines()[2].endswith(STRUCK)

    def test_space_in_the_line_strikes_the_chosen_words(self, director: Person, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        editor.ui.lines.setCurrentIndex(editor.state.lines.index(1, 0))
        line = editor.ui.line
        key(line, "End")
        for _ in range(len("wie is rik")):
            key(line, "Left", shift=True)
        key(line, "Space")
        (mark,) = editor.state.marks.marks
        assert mark.text == "wie is rik"
        key(line, "Home")
        key(line, "Space")
        assert [one.text for one in editor.state.marks.marks] == ["wie is rik", "ja"]
        _item, data = made(director, editor)
        assert data.decode().splitlines()[1].endswith("Noor: █████, meneer Vermeer 😀 █████")

    def test_undo_and_redo(self, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        assert not editor.ui.undo.isEnabled()
        assert not editor.ui.do_it.isEnabled()
        key(editor.ui.lines, "Space")
        assert editor.ui.do_it.isEnabled()
        key(editor.ui.lines, "Z", ctrl=True)
        assert editor.state.marks.marks == ()
        assert editor.ui.redo.isEnabled()
        editor.ui.redo.click()
        assert len(editor.state.marks.marks) == 1

    def test_it_is_seen_as_it_will_be(self, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        key(editor.ui.lines, "Space")
        editor.ui.final.setChecked(True)
        shown = [editor.state.lines.shown(row)[0] for row in range(4)]
        assert shown[0].endswith(f": {STRUCK}")
        assert "Noor" in shown[1]


class TestAreas:
    def test_with_the_keyboard_alone(self, director: Person, opened: Open) -> None:
        editor = opened("foto.jpg", picture(size=(400, 200)))
        canvas = editor.ui.canvas
        key(canvas, "Return")
        (mark,) = editor.state.marks.marks
        before = mark.areas[0]
        key(canvas, "Right")
        key(canvas, "Down")
        key(canvas, "Left", ctrl=True)
        after = editor.state.marks.marks[0].areas[0]
        assert after.left == pytest.approx(before.left + 0.008)
        assert after.top == pytest.approx(before.top + 0.01)
        key(canvas, "Right", shift=True)
        wider = editor.state.marks.marks[0].areas[0]
        assert wider.right == pytest.approx(after.right + 0.01)
        assert wider.left == after.left
        key(canvas, "Return")
        assert editor.state.marks.rowCount() == 2
        key(canvas, "Delete")
        assert editor.state.marks.rowCount() == 1
        _item, data = made(director, editor)
        seen = Image.open(io.BytesIO(data)).convert("RGB")
        left, top, _right, _bottom = wider.pixels(400, 200)
        colour = seen.getpixel((left + 3, top + 3))
        assert isinstance(colour, tuple)
        assert max(colour) <= 3  # as near to black as a JPEG comes

    def test_an_area_never_leaves_the_page(self, opened: Open) -> None:
        editor = opened("foto.jpg", picture(size=(400, 200)))
        key(editor.ui.canvas, "Return")
        for _ in range(120):
            key(editor.ui.canvas, "Right")
        (mark,) = editor.state.marks.marks
        assert mark.areas[0].right == pytest.approx(1)
        assert mark.areas[0].right - mark.areas[0].left == pytest.approx(0.3)

    def test_with_the_mouse(self, opened: Open) -> None:
        editor = opened("foto.jpg", picture(size=(400, 200)))
        canvas, box = editor.ui.canvas, editor.ui.canvas._box()

        def point(across: float, down: float) -> QPoint:
            return QPoint(round(box.left() + across * box.width()), round(box.top() + down * box.height()))

        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=point(0.2, 0.2))
        QTest.mouseMove(canvas, point(0.4, 0.4))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=point(0.4, 0.4))
        (mark,) = editor.state.marks.marks
        assert mark.areas[0].left == pytest.approx(0.2, abs=0.01)
        assert mark.areas[0].bottom == pytest.approx(0.4, abs=0.01)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=point(0.3, 0.3))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=point(0.5, 0.3))
        assert editor.state.marks.marks[0].areas[0].left == pytest.approx(0.4, abs=0.01)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=point(0.05, 0.9))
        assert len(editor.state.marks.marks) == 1

    def test_another_page(self, director: Person, opened: Open) -> None:
        editor = opened("stuk.pdf", pdf(3))
        assert editor.ui.page.text() == "Bladzijde 1 van 3"
        editor.ui.after.click()
        director.wait()
        key(editor.ui.canvas, "Return")
        assert editor.state.marks.marks[0].line == 2
        assert "bladzijde 2" in editor.state.marks.text(editor.state.marks.marks[0])
        editor.ui.before.click()
        director.wait()
        assert editor.ui.canvas._areas == ()
        editor._go(0)
        director.wait()
        assert editor.ui.canvas.page == 2
        item, _data = made(director, editor)
        assert item.method.startswith("Zwartgemaakt: 1 vlak op 1 bladzijde.")


def test_what_cannot_be_done_is_said(director: Person, opened: Open) -> None:
    editor = opened("geheim.bin", bytes(range(256)))
    assert not editor.ui.do_it.isVisible()
    assert any("geen zwartgemaakte kopie" in text for text in texts(editor))
    broken = opened("foto.jpg", picture()[:300])
    assert "beschadigd" in broken.ui.problem.plain


def test_nothing_is_taken_in_when_it_is_stopped(director: Person, opened: Open) -> None:
    editor = opened("stuk.pdf", pdf(40))
    before = len(director.session.evidence(director.made.cases[CASE]))
    editor._add(Area(page=1, left=0, top=0, right=1, bottom=1))
    editor.ui.do_it.click()
    assert editor.ui.stop.isVisible()
    editor.ui.stop.click()
    director.wait()
    assert len(director.session.evidence(director.made.cases[CASE])) == before
    assert editor.isVisible()
    assert editor.ui.do_it.isEnabled()


@pytest.mark.parametrize("name", ["chat.txt", "stuk.pdf", "foto.jpg"])
def test_everything_has_a_name(opened: Open, name: str) -> None:
    data = {"chat.txt": CHAT.encode(), "stuk.pdf": pdf(2), "foto.jpg": picture()}[name]
    editor = opened(name, data)
    assert unnamed(editor) == []
    assert editor.ui.canvas.accessibleName() == "Bladzijde 1, vlakken: 0"
    assert HAND == ""


class TestKept:
    """What was chosen is there again when the editor was left, or the program ended, before the copy was made."""

    def again(self, director: Person, editor: BlackOut) -> BlackOut:
        case, ref = editor.state._case_id, editor.state._ref
        if shiboken6.isValid(editor):
            editor.reject()
        director.wait()
        desk = Desk(session=director.session, task=director.task, clock=lambda: director.made.now)
        found = BlackOut(BlackOutState(desk, case, ref), director.window)
        found.open()
        director.wait()
        return found

    def test_words_lines_and_names(self, director: Person, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        choose(editor, "Rik Vermeer")
        editor.ui.also.setText("Rik V 😀")
        editor.ui.find.click()
        director.wait()
        editor.state.marks.turn(0, on=False)
        editor.state.strike_words(3, 0, 6)
        before = editor.state.marks.marks
        after = self.again(director, editor)
        assert after.state.marks.marks == before
        assert not after.state.marks.can_undo or after.ui.do_it.isEnabled()
        assert "staat er weer" in after.ui.about.plain

    def test_areas_of_the_pages_that_there_are(self, director: Person, opened: Open) -> None:
        editor = opened("stuk.pdf", pdf(2))
        editor._add(Area(page=2, left=0.1, top=0.2, right=0.3, bottom=0.4))
        after = self.again(director, editor)
        assert [one.areas[0].page for one in after.state.marks.marks] == [2]

    def test_nothing_is_left_of_it_when_the_copy_is_made(self, director: Person, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        key(editor.ui.lines, "Space")
        case, ref = editor.state._case_id, editor.state._ref
        editor.state.keep()
        director.wait()
        assert director.session.preferences.get(key_of(case, ref)) is not None
        made(director, editor)
        assert director.session.preferences.get(key_of(case, ref)) is None

    def test_what_is_kept_holds_no_word_of_the_evidence(self, opened: Open) -> None:
        editor = opened("chat.txt", CHAT.encode())
        editor.state.strike_words(0, 0, 8)
        assert "nog" not in repr(plain(editor.state.marks.marks, editor.state.subject.lines))

    @pytest.mark.parametrize(
        "kept", [None, 7, "x", ((),), (((1, 2),), (), (), (True, True), ""), ((), (99, 0, 1, ""), (), (True, True), "")]
    )
    def test_what_does_not_fit_is_left_out(self, kept: Value) -> None:
        assert restored((kept,), ()) == ()
        assert restored(kept, ()) == ()


def test_the_button_beside_the_evidence_opens_it(director: Person) -> None:
    case = director.made.cases[CASE]
    act = Act(id="add_evidence", fields=Fields({"file": Pasted("chat.txt", CHAT.encode()), **GIVEN}))
    ref = director.session.perform(case, act).ref
    director.window.way.open_evidence(case, ref)
    director.wait(0.1)
    page = director.window.way.viewing.page
    assert page is not None
    said: list[str] = []
    page.told.connect(lambda text, _kind: said.append(text))
    button(page, "Zwartmaken…").click()
    director.wait()
    editor = dialog(director.window)
    assert isinstance(editor, BlackOut)
    key(editor.ui.lines, "Space")
    editor.ui.do_it.click()
    director.wait()
    assert said == ["De zwartgemaakte kopie is opgenomen als bewijs."]
    assert director.session.evidence(case)[-1].derived_from == ref


def test_what_cannot_be_blacked_out_has_no_button(director: Person) -> None:
    case = director.made.cases[CASE]
    act = Act(id="add_evidence", fields=Fields({"file": Pasted("x.bin", bytes(range(256))), **GIVEN}))
    ref = director.session.perform(case, act).ref
    director.window.way.open_evidence(case, ref)
    director.wait(0.1)
    page = director.window.way.viewing.page
    assert page is not None
    assert "Zwartmaken…" not in texts(page)


def test_what_is_done_with_what_becomes_black_is_in_sight_at_150_per_cent(director: Person, opened: Open) -> None:
    director.window.resize(1280, 680)
    editor = opened("chat.txt", CHAT.encode())
    director.wait(0.25)
    for one in (editor.ui.same, editor.ui.remove, editor.ui.find):
        assert one.visibleRegion().boundingRect() == one.rect(), one.text()
