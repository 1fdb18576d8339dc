"""Looking at evidence: each kind as what it is, checked, recorded, and with nothing of it on the disk."""

import io
import sqlite3
import unicodedata
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from reportlab.pdfgen.canvas import Canvas as Paper

from caseapp.desktop.evidence_action import EVIDENCE_ACTIONS
from caseapp.desktop.screen.hand_over import HandOver
from caseapp.desktop.screen.viewer import Viewer
from caseapp.desktop.state.help import page_of
from caseapp.desktop.widget.canvas import Canvas
from caseapp.desktop.widget.chat_view import ChatView
from caseapp.desktop.widget.member_list import MemberList
from caseapp.desktop.widget.page_view import PageView
from caseapp.desktop.widget.part_table import PartTable
from caseapp.desktop.widget.text_view import TextView
from caseapp.ledger import Gone
from caseapp.model.act import Act, Fields
from caseapp.office.evidence.pasted import Pasted
from tests.desktop.conftest import OpenAs
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, dialog, texts
from tests.unit.evidence.made_texts import open_document

CASE = "controle"
CHAT = """12-01-2026 21:58 - Berichten en oproepen zijn end-to-end versleuteld.
12-01-2026 21:59 - R. Vermeer: Ben je nog wakker?
12-01-2026 22:01 - Noor: ja
13-01-2026 22:05 - R. Vermeer: <Media weggelaten>
13-01-2026 22:06 - R. Vermeer: Stuur eens een foto
13-01-2026 22:07 - Noor: waarom?
"""
DAYS = ("01/01", "02/02", "03/03")
UNSURE = "".join(f"{DAYS[at % 3]}/2026, 21:{at:02} - {('Anna', 'Bert')[at % 2]}: bericht {at}\n" for at in range(30))
MAIL = b"""From: Moeder van Noor <moeder@voorbeeld.nl>
To: school@voorbeeld.nl
Subject: Wat ik vond
Date: Mon, 12 Jan 2026 22:10:00 +0100
X-Herkomst: postbus 7
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="grens"

--grens
Content-Type: text/plain; charset=utf-8

Dit stond op haar telefoon. <script>alert(1)</script>
--grens
Content-Type: text/plain; name="notitie.txt"
Content-Disposition: attachment; filename="notitie.txt"

Gezien om tien uur.
--grens--
"""


def pages(number: int) -> bytes:
    """A PDF with so many pages."""
    kept = io.BytesIO()
    paper = Paper(kept)
    for at in range(1, number + 1):
        paper.drawString(72, 700, f"Bladzijde {at}")
        paper.showPage()
    paper.save()
    return kept.getvalue()


def picture(width: int = 400, height: int = 300) -> bytes:
    """A picture without anything special."""
    kept = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(kept, "PNG")
    return kept.getvalue()


def archive() -> bytes:
    """Two files in one."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as packed:
        packed.writestr("map/notitie.txt", "Gezien om tien uur.")
        packed.writestr("foto.png", picture())
    return kept.getvalue()


class Looking:
    """A member who takes something in and looks at it."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.case = person.made.cases[CASE]

    def take_in(self, name: str, data: bytes, **more: object) -> str:
        fields = {
            "file": Pasted(name, data),
            "obtained_from": "de moeder van Noor",
            "obtained_how": "handed_over",
            "obtained_on": self.person.made.now.date(),
            **more,
        }
        return self.person.session.perform(self.case, Act(id="add_evidence", fields=Fields(fields))).ref  # type: ignore[arg-type]

    def look(self, ref: str) -> Viewer:
        self.person.window.way.open_evidence(self.case, ref)
        self.person.wait(0.1)
        found = self.person.window.way.viewing.page
        assert isinstance(found, Viewer)
        return found

    def see(self, name: str, data: bytes, **more: object) -> Viewer:
        return self.look(self.take_in(name, data, **more))


@pytest.fixture
def looking(sign_in: OpenAs) -> Looking:
    return Looking(sign_in("M. Dijkstra"))


def test_each_kind_is_shown_as_what_it_is(looking: Looking) -> None:
    assert isinstance(looking.see("foto.png", picture()).content, PageView)
    assert isinstance(looking.see("brief.pdf", pages(2)).content, PageView)
    assert isinstance(looking.see("chat.txt", CHAT.encode()).content, ChatView)
    assert isinstance(looking.see("alles.zip", archive()).content, PartTable)
    assert isinstance(looking.see("tekst.txt", b"Beste ouders").content, TextView)
    mail = looking.see("mail.eml", MAIL).content
    assert mail is not None
    assert mail.findChild(TextView) is not None
    assert mail.findChild(PartTable) is not None
    for name, data in (("iets.bin", bytes(range(256)) * 20), ("kapot.pdf", b"%PDF-1.7 dit is er geen")):
        page = looking.see(name, data)
        assert page.content is not None
        assert "Exporteer een kopie" in " ".join(texts(page.content))
    assert unnamed(looking.person.window) == []


def test_a_document_shows_its_text_and_the_pictures_in_it(looking: Looking) -> None:
    for text in ("<text:p>Zie de schermafdruk.</text:p>", ""):
        letter = io.BytesIO(open_document(body=text, styles__xml="<a/>"))
        with zipfile.ZipFile(letter, "a") as parts:
            parts.writestr("Pictures/schermafdruk.png", picture())
        shown = looking.see("brief.odt", letter.getvalue()).content
        assert shown is not None
        table = shown if isinstance(shown, PartTable) else shown.findChild(PartTable)
        assert table is not None
        assert (shown.findChild(TextView) is not None) == bool(text)
    assert unnamed(looking.person.window) == []


def test_looking_is_recorded_and_the_hash_checked(looking: Looking) -> None:
    page = looking.see("foto.png", picture())
    assert page_of(looking.person.window.way.shown) == "03-bewijs", "what F1 explains"
    assert "Ongewijzigd sinds de opname." in texts(page)
    custody = page.state.sight.item.custody if page.state.sight else ()
    assert [(one.what, one.intact) for one in custody] == [("viewed", True)]
    assert {button.objectName() for button in page.ui.side.findChildren(type(page.ui.back))} >= {
        action.id for action in EVIDENCE_ACTIONS if action.id in ("export", "print", "hand_over")
    }


def test_what_was_changed_is_not_shown_and_what_to_do_is_said(looking: Looking, place: Path) -> None:
    ref = looking.take_in("foto.png", picture())
    with closing(sqlite3.connect(place / "store.sqlite")) as store, store:
        for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            store.execute(f'DROP TRIGGER "{name}"')
        store.execute("UPDATE blob_chunk SET data = zeroblob(length(data))")
    page = looking.look(ref)
    assert not isinstance(page.content, PageView)
    said = " ".join(texts(page))
    assert "Gebruik het niet" in said
    assert "reservekopie" in said
    assert not [one for one in page.ui.side.findChildren(type(page.ui.back)) if one.objectName() == "export"]


def test_a_picture_is_made_larger_turned_and_fitted_by_keyboard(looking: Looking) -> None:
    page = looking.see("foto.png", picture(2000, 1000))
    assert isinstance(page.content, PageView)
    canvas = page.content.canvas
    assert QApplication.focusWidget() is canvas
    fitted = canvas.scale
    assert fitted < 0.5
    looking.person.press("Plus")
    assert canvas.scale > fitted
    looking.person.press("1")
    assert canvas.scale == 1.0
    looking.person.press("R")
    assert canvas.picture.height() > canvas.picture.width()
    looking.person.press("0")
    assert canvas.scale < fitted
    looking.person.press("L")
    looking.person.press("0")
    assert canvas.scale == pytest.approx(fitted)


def test_pages_are_drawn_as_they_are_looked_at(looking: Looking) -> None:
    page = looking.see("brief.pdf", pages(12))
    assert isinstance(page.content, PageView)
    view = page.content
    assert view.state.count == 12
    assert set(view.state._kept) == {0}
    for _ in range(20):
        looking.person.press("PageDown")
    looking.person.wait(0.2)
    assert view.at > 1
    view.go_to(11)
    looking.person.wait(0.2)
    assert (view.at, len(view.state._kept) <= 6) == (11, True)
    assert "12 van 12" in view.canvas.accessibleName()


def test_a_huge_picture_is_refused_with_a_sentence(looking: Looking) -> None:
    kept = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(kept, "PNG")
    page = looking.see("reus.png", kept.getvalue())
    looking.person.wait(0.2)
    assert isinstance(page.content, PageView)
    assert page.content.canvas.picture.isNull()
    assert "te groot om te tonen" in " ".join(texts(page.content))


def test_a_chat_is_searched_and_messages_are_quoted_by_keyboard(looking: Looking) -> None:
    page = looking.see("chat.txt", CHAT.encode())
    assert isinstance(page.content, ChatView)
    view, person = page.content, looking.person
    assert view.model.rowCount() == 6
    assert QApplication.focusWidget() is view.list
    person.press("Ctrl+F")
    person.type("FOTO")
    person.wait(0.3)
    assert view.list.currentIndex().row() == 4
    assert view.finder.said.text() == "1 / 1"
    view.list.setFocus()
    person.press("Space")
    person.press("Down")
    person.press("Space")
    assert [one.number for one in view.model.chosen_messages()] == [5, 6]
    view.quote.click()
    person.wait(TIMERS)
    assert person.open_act == "quote_evidence"
    assert person.form.state.values["messages"] == "5-6"
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert person.window.way.form is None, texts(person.window)
    assert person.window.ui.pages.currentWidget() is page, "one goes on reading where one was"
    item = person.session.evidence(looking.case)[-1]
    assert [(one.number, one.author, one.text) for one in item.quotations[0].messages] == [
        (5, "R. Vermeer", "Stuur eens een foto"),
        (6, "Noor", "waarom?"),
    ]


def test_the_file_of_a_message_is_found_however_its_name_is_written(looking: Looking) -> None:
    lines = (
        f"[13-01-2026, 22:0{at}:00] Noor: \u200e<bijgevoegd: {name}>" for at, name in enumerate(("é.png", "weg.png"))
    )
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as packed:
        packed.writestr("map/_chat.txt", "\n".join(lines))
        packed.writestr("map/" + unicodedata.normalize("NFD", "é.png"), picture())
        packed.writestr("ander/é.png", b"van een ander")
    page = looking.see("chat.zip", kept.getvalue())
    assert isinstance(page.content, ChatView)
    taken: list[tuple[object, ...]] = []
    told: list[tuple[str, str]] = []
    page.pasted.connect(lambda *found: taken.append(found))
    page.told.connect(lambda *said: told.append(said))
    view = page.content.list
    for row in (1, 0):
        view.setCurrentIndex(view.model().index(row, 0))
        looking.person.press("Return")
        looking.person.wait(0.3)
    assert len(taken) == 1
    assert picture() in taken[0]
    assert told == [("weg.png zit niet in deze export. Vraag om een export met media.", "due")]


def test_a_member_of_a_chat_becomes_a_person(looking: Looking) -> None:
    page = looking.see("chat.txt", CHAT.encode())
    members = page.findChild(MemberList)
    assert members is not None
    members.names.setCurrentIndex(members.names.model().index(1, 0))
    members.add.click()
    looking.person.wait(TIMERS)
    assert looking.person.open_act == "add_person"
    assert looking.person.form.state.values["name"] == "Noor"
    looking.person.press("Escape")
    assert looking.person.window.ui.pages.currentWidget() is page


def test_the_order_of_dates_is_asked_where_the_file_does_not_tell(looking: Looking) -> None:
    person = looking.person
    person.open_form("add_evidence", CASE)
    given = {"file": Pasted("chat.txt", UNSURE.encode()), "obtained_from": "een ouder", "obtained_how": "handed_over"}
    for name, value in given.items():
        person.put(name, value)
    person.put("obtained_on", person.made.now.date())
    assert "date_order" not in person.form.rows.rows
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert "date_order" in person.form.rows.rows, "it is asked when it turns out to be needed"
    person.put("date_order", "mdy")
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert person.window.way.form is None
    page = looking.look(person.session.evidence(looking.case)[-1].ref)
    assert isinstance(page.content, ChatView)
    assert page.content.model.rowCount() == 30


def test_that_a_file_is_there_already_is_told(looking: Looking) -> None:
    looking.take_in("scherm.png", picture())
    person = looking.person
    person.open_form("add_evidence", CASE)
    given = {"file": Pasted("nog een keer.png", picture()), "obtained_from": "een ouder", "obtained_how": "handed_over"}
    for name, value in {**given, "obtained_on": person.made.now.date()}.items():
        person.put(name, value)
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert "Precies dit bestand is al eerder opgenomen" in person.window.ui.banner.text


def test_a_mail_shows_its_headers_and_takes_nothing_for_markup(looking: Looking) -> None:
    page = looking.see("mail.eml", MAIL)
    assert page.content is not None
    view = page.content.findChild(TextView)
    assert view is not None
    text = view.paper.toPlainText()
    assert "Moeder van Noor <moeder@voorbeeld.nl>" in text
    assert "<script>alert(1)</script>" in text
    assert "X-Herkomst" not in text
    from PySide6.QtWidgets import QCheckBox

    page.content.findChild(QCheckBox).click()  # type: ignore[union-attr]
    assert "X-Herkomst" in view.paper.toPlainText()


@pytest.mark.parametrize(("name", "data"), [("mail.eml", MAIL), ("alles.zip", archive())])
def test_a_file_within_a_file_is_taken_in_as_its_own(looking: Looking, name: str, data: bytes) -> None:
    person = looking.person
    page = looking.see(name, data)
    table = page.content if isinstance(page.content, PartTable) else page.content.findChild(PartTable)  # type: ignore[union-attr]
    assert table is not None
    table.table.setFocus()
    person.press("Return")
    person.wait(TIMERS)
    assert person.open_act == "add_evidence"
    values = person.form.state.values
    assert values["obtained_from"] == "de moeder van Noor"
    assert name in str(values["text"])
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    item = person.session.evidence(looking.case)[-1]
    assert item.name == "notitie.txt"
    view = person.session.case(looking.case)
    holder = next(one.ref for one in person.session.evidence(looking.case) if one.name == name)
    assert view.case.get(item.ref).fields.text("taken_from") == holder  # type: ignore[union-attr]
    assert f"Uit bewijs “{name}” apart opgenomen" in view.chronology[-1].sentence
    assert b"".join(person.session.evidence_open(looking.case, item.ref)).strip() == b"Gezien om tien uur."


def test_export_and_hand_over_are_recorded(looking: Looking, tmp_path: Path) -> None:
    page = looking.see("foto.png", picture())
    page.export()
    asked = page.findChild(QFileDialog)
    assert asked is not None
    asked.fileSelected.emit(str(tmp_path / "kopie.png"))
    asked.close()
    looking.person.wait()
    assert (tmp_path / "kopie.png").read_bytes() == picture()
    page.hand_over()
    small = dialog(page)
    assert isinstance(small, HandOver)
    QTest.keyClick(small.ui.to, Qt.Key.Key_Return)
    assert "Vul in aan wie u het geeft." in texts(small)
    small.ui.to.setText("politie")
    small.ui.reason.setText("aangifte 12345")
    looking.person.wait(TIMERS)
    small.close()
    looking.person.wait()
    page.hand_over()
    looking.person.wait(TIMERS)
    small = dialog(page)
    assert isinstance(small, HandOver)
    assert small.ui.reason.text() == "aangifte 12345", "what was typed stands there again"
    small.ui.save.click()
    asked = [one for one in page.findChildren(QFileDialog) if one.isVisible()][-1]
    asked.fileSelected.emit(str(tmp_path / "politie.png"))
    asked.close()
    looking.person.wait()
    sight = page.state.sight
    assert sight is not None
    custody = looking.person.session.evidence(looking.case)[-1].custody
    assert [(one.what, one.to, one.reason) for one in custody] == [
        ("viewed", "", ""),
        ("exported", "kopie.png", ""),
        ("handed_over", "politie", "aangifte 12345"),
    ]
    assert looking.person.session.drafts.all() == ()
    assert page.uses is not None
    assert "Overhandigd" in texts(page.uses, hidden=True)


def test_what_changed_behind_the_program_is_told_at_every_use(looking: Looking, tmp_path: Path) -> None:
    page = looking.see("foto.png", picture())
    told: list[str] = []
    page.told.connect(lambda text, _kind: told.append(text))
    store = looking.person.session._books.store
    store.drop_blobs([Gone(stream=row.stream, blob_id=row.blob_id) for row, _whole in store.blobs()])
    page.state.use("printed")
    looking.person.wait()
    page.state.save(tmp_path / "kopie.png")
    looking.person.wait()
    assert [text.partition(".")[0] for text in told] == [
        "Dit bestand is niet meer wat is opgenomen",
        "Dit bestand staat niet meer in de opslag",
    ]
    assert "Gebruik de afdruk niet als bewijs" in told[0]
    assert list(tmp_path.glob("**/*kopie*")) == []
    custody = looking.person.session.evidence(looking.case)[-1].custody
    assert [(one.what, one.intact) for one in custody][:2] == [("viewed", True), ("printed", False)]


def test_nothing_of_it_is_written_to_the_disk_or_put_on_the_clipboard(looking: Looking, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setText("van de gebruiker")
    secret = b"GEHEIME-TEKST-4711"
    for name, data in (("tekst.txt", secret * 40), ("chat.txt", CHAT.encode() + b"13-01-2026 22:08 - Noor: " + secret)):
        page = looking.see(name, data)
        assert page.content is not None
        looking.person.wait()
    held = [path for path in tmp_path.rglob("*") if path.is_file() and secret in path.read_bytes()]
    assert held == []
    assert QGuiApplication.clipboard().text() == "van de gebruiker"
    looking.person.press("Escape")
    assert looking.person.window.way.viewing.page is None, "what was looked at is let go of"


def test_hostile_names_and_lines_are_shown_without_harm(looking: Looking) -> None:
    text = ("regel zonder einde " * 500 + "\n") * 3 + "\u202e omgekeerd \u0000 😀 " + "مرحبا " * 50
    page = looking.see("\u202egpj.exe\n<b>naam</b>\t" + "x" * 400 + ".txt", text.encode())
    assert "\u202e" not in page.ui.title.text()
    assert "\n" not in page.ui.title.text()
    assert page.ui.title.width() <= page.width()
    chat = CHAT + "13-01-2026 22:09 - \u202eegamI: \u202eexe.gpj " + "y" * 4096 + "\n"
    view = looking.see("chat2.txt", chat.encode()).content
    assert isinstance(view, ChatView)
    view.list.go_to(view.model.rowCount() - 1)
    looking.person.wait()
    assert view.list.rowHeight(view.model.rowCount() - 1) > 200
    assert "\u202e" not in view.model.body(view.model.message(view.model.rowCount() - 1))


def test_the_canvas_tells_nothing_before_there_is_a_picture(looking: Looking) -> None:
    canvas = Canvas()
    canvas.zoom(2)
    canvas.grab()
    canvas.deleteLater()
    looking.person.wait()


def clipboard_picture() -> None:
    """A screenshot on the clipboard."""
    shot = QImage(640, 400, QImage.Format.Format_RGB32)
    shot.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(shot)


def test_a_screenshot_is_pasted_anywhere_in_the_case(looking: Looking) -> None:
    person = looking.person
    person.window.way.open_case(looking.case)
    person.wait()
    person.window.way.case.go_to("evidence")
    person.wait()
    clipboard_picture()
    person.window.way.case.parts["evidence"].ui.rows.setFocus()  # type: ignore[union-attr]
    person.press("Ctrl+V")
    person.wait(TIMERS)
    assert person.open_act == "add_evidence"
    file = person.form.state.values["file"]
    assert isinstance(file, Pasted)
    assert file.name.startswith("schermafdruk 2026")
    assert QImage.fromData(file.data).size().toTuple() == (640, 400)
    person.put("obtained_from", "eigen waarneming")
    person.put("obtained_how", "own_observation")
    person.put("obtained_on", person.made.now.date())
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert person.session.evidence(looking.case)[-1].name == file.name


def test_an_empty_clipboard_says_what_to_do(looking: Looking) -> None:
    QGuiApplication.clipboard().setText("alleen tekst")
    looking.person.window.way.taking.paste(looking.case)
    looking.person.wait()
    assert looking.person.open_act == ""
    assert "Maak eerst een schermafdruk" in looking.person.window.ui.banner.text


def test_several_files_are_taken_in_one_after_another(looking: Looking, tmp_path: Path) -> None:
    person = looking.person
    for name in ("een.txt", "twee.txt", "drie.txt"):
        (tmp_path / name).write_text(f"Dit is {name}.", encoding="utf-8")
    person.window.way.open_case(looking.case)
    person.wait()
    part = person.window.way.case.parts["evidence"]
    part.dropped.emit(tuple(str(tmp_path / name) for name in ("een.txt", "twee.txt", "drie.txt")))
    person.wait(TIMERS)
    person.put("obtained_from", "een ouder")
    person.put("obtained_how", "handed_over")
    person.put("obtained_on", person.made.now.date())
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert person.form.state.values["file"] == str(tmp_path / "twee.txt")
    assert person.form.state.values["obtained_from"] == "een ouder"
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert person.form.state.values["file"] == str(tmp_path / "drie.txt")
    person.press("Escape")
    person.wait(TIMERS)
    assert "1 bestand is niet toegevoegd." in person.window.ui.banner.text
    assert [item.name for item in person.session.evidence(looking.case)[-2:]] == ["een.txt", "twee.txt"]


def test_what_is_odd_about_one_file_is_still_told_when_the_next_is_asked(looking: Looking, tmp_path: Path) -> None:
    person = looking.person
    for name, data in (("a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(90)), ("b.txt", b"Dit is b.")):
        (tmp_path / name).write_bytes(data)
    person.window.way.open_case(looking.case)
    person.wait()
    person.window.way.taking.take(looking.case, [str(tmp_path / "a.7z"), str(tmp_path / "b.txt")])
    person.wait(TIMERS)
    person.put("obtained_from", "een ouder")
    person.put("obtained_how", "handed_over")
    person.put("obtained_on", person.made.now.date())
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    said = person.window.ui.banner.text
    assert "Pak het uit" in said
    assert "2 van 2" in said


def test_of_a_folder_the_files_in_it_are_taken_in(looking: Looking, tmp_path: Path) -> None:
    person, folder = looking.person, tmp_path / "usb"
    (folder / "foto's").mkdir(parents=True)
    for name in ("twee.txt", ".DS_Store", "Thumbs.db", "foto's/een.txt"):
        (folder / name).write_text(f"Dit is {name}.", encoding="utf-8")
    person.window.way.open_case(looking.case)
    person.wait()
    taking = person.window.way.taking
    taking.take(looking.case, [str(folder)])
    person.wait(TIMERS)
    assert person.form.state.values["file"] == str(folder / "twee.txt")
    assert "1 van 2" in person.window.ui.banner.text
    person.press("Escape")
    person.wait(TIMERS)
    (tmp_path / "leeg").mkdir()
    taking.take(looking.case, [str(tmp_path / "leeg")])
    person.wait(TIMERS)
    assert "geen bestanden" in person.window.ui.banner.text
    for number in range(201):
        (folder / f"{number}.txt").write_text("x", encoding="utf-8")
    taking.take(looking.case, [str(folder)])
    person.wait(TIMERS)
    assert "meer dan 200" in person.window.ui.banner.text
    assert person.open_act == ""


def test_a_copied_file_is_pasted_too(looking: Looking, tmp_path: Path) -> None:
    from PySide6.QtCore import QUrl

    (tmp_path / "een.txt").write_text("Dit is een.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "een.txt"))])
    QGuiApplication.clipboard().setMimeData(data)
    looking.person.window.way.taking.paste(looking.case)
    looking.person.wait(TIMERS)
    assert looking.person.form.state.values["file"] == str(tmp_path / "een.txt")
    # the clipboard outlives Python, which must not be asked for the data when the program ends
    QGuiApplication.clipboard().clear()


def test_taking_in_can_be_stopped(looking: Looking, tmp_path: Path) -> None:
    person = looking.person
    large = tmp_path / "groot.bin"
    with large.open("wb") as file:
        file.truncate(150 * 1024 * 1024)
    person.open_form("add_evidence", CASE)
    given = {"file": str(large), "obtained_from": "een ouder", "obtained_how": "handed_over"}
    for name, value in given.items():
        person.put(name, value)
    person.put("obtained_on", person.made.now.date())
    person.wait(TIMERS)
    number = len(person.session.evidence(looking.case))
    state = person.form.state
    state.progressed.connect(lambda *_so_far: state.stop_taking())
    person.press("Ctrl+Return")
    person.wait(TIMERS)
    assert person.open_act == "add_evidence", "what was filled in is still there"
    assert "gestopt" in person.window.ui.banner.text
    assert len(person.session.evidence(looking.case)) == number


def test_of_a_long_chat_only_what_is_seen_is_laid_out(looking: Looking) -> None:
    lines = (
        f"12-01-2026 {10 + at // 60 % 10}:{at % 60:02} - {('Noor', 'Sam')[at % 2]}: bericht {at}"
        for at in range(20_000)
    )
    view = looking.see("lang.txt", "\n".join(lines).encode()).content
    assert isinstance(view, ChatView)
    looking.person.wait(0.3)
    assert view.model.rowCount() == 20_000
    assert len(view.list._measured) < 100
    view.list.go_to(15_000)
    looking.person.wait()
    assert view.list.currentIndex().row() == 15_000
    assert 0 <= view.list.rowViewportPosition(15_000) < view.list.viewport().height()
    assert len(view.list._measured) < 200
    above = view.list.rowViewportPosition(15_000)
    view.list.verticalScrollBar().setValue(view.list.verticalScrollBar().value() - 30)
    assert view.list.rowViewportPosition(15_000) == above + 30, "what is seen does not jump when more is measured"


def test_making_a_copy_can_be_stopped_and_leaves_nothing(looking: Looking, tmp_path: Path) -> None:
    page = looking.see("groot.bin", bytes(3 * 1024 * 1024))
    state = page.state
    state.save(tmp_path / "kopie.bin")
    state.stop()
    looking.person.wait(0.2)
    assert list(tmp_path.glob("*kopie*")) == []
    assert "gestopt" in looking.person.window.ui.banner.text
    assert [one.what for one in looking.person.session.evidence(looking.case)[-1].custody] == ["viewed"]


def test_a_pasted_screenshot_survives_being_killed(looking: Looking) -> None:
    person = looking.person
    clipboard_picture()
    person.window.way.taking.paste(looking.case)
    person.wait(TIMERS)
    kept = [one for one in person.session.drafts.all() if "add_evidence" in one.key]
    assert len(kept) == 1, "it is kept before anything is typed, for it is nowhere else"
    assert "file" in kept[0].data


def test_a_forbidden_image_is_taken_out_of_the_form_and_the_draft(looking: Looking) -> None:
    person = looking.person
    clipboard_picture()
    person.window.way.taking.paste(looking.case)
    person.wait(TIMERS)
    person.put(field="sexual_minor", value=True)
    person.wait(TIMERS)
    assert "file" not in person.form.state.values
    assert not person.form.rows.rows["file"].editor.value()
    kept = [one for one in person.session.drafts.all() if "add_evidence" in one.key]
    assert all("file" not in one.data for one in kept)


def test_a_word_without_end_does_not_hold_up_the_window(looking: Looking) -> None:
    mail = MAIL.replace(b"Dit stond", b"y" * 300_000 + b" Dit stond")
    page = looking.see("mail.eml", mail)
    assert page.content is not None
    view = page.content.findChild(TextView)
    assert view is not None
    lines = view.paper.toPlainText().split("\n")
    assert max(map(len, lines)) <= 4096


def test_in_a_small_window_more_of_a_mail_is_seen_than_of_what_came_with_it(looking: Looking) -> None:
    looking.person.window.resize(960, 600)
    page = looking.see("mail.eml", MAIL)
    looking.person.wait(0.25)
    view, parts = page.findChild(TextView), page.findChild(PartTable)
    assert view is not None
    assert parts is not None
    assert view.height() > 1.5 * parts.height()
