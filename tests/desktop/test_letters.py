"""*Brieven*: what can be written, writing it, and recording it as sent."""

import base64
from collections.abc import Mapping
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from caseapp.desktop.screen.letters_part import LettersPart
from caseapp.desktop.screen.sign_dossier import SignDossier
from caseapp.desktop.screen.work import Work
from caseapp.desktop.screen.write_letter import WriteLetter
from caseapp.desktop.widget.evidence_link import EvidenceLink
from caseapp.desktop.widget.page_picture import PagePicture
from caseapp.desktop.widget.page_view import PageView
from tests.desktop.conftest import OpenAs
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, button, texts
from tests.desktop.words import english_in
from tests.unit.documents.authority import SECRET, make_authority

SUSPENSION = "Schrijven: Besluit: schorsing van een leerling, D. Smit"


def part(person: Person, case: str = "leerling") -> LettersPart:
    person.window.way.open_case(person.made.cases[case])
    person.wait()
    person.window.way.case.go_to("letters")
    person.wait()
    found = person.window.way.case.parts["letters"]
    assert isinstance(found, LettersPart)
    return found


def writing(person: Person, shown: LettersPart, name: str = SUSPENSION) -> WriteLetter:
    button(shown, name).click()
    person.wait(TIMERS)
    (found,) = (one for one in shown.findChildren(WriteLetter) if one.isVisible())
    return found


def test_it_tells_what_waits_and_what_can_be_written(sign_in: OpenAs) -> None:
    person = sign_in("B. Aksoy")
    shown = part(person)
    said = texts(shown)
    assert "Nog te versturen" in said
    assert "Bericht aan de inspectie" in said
    assert "Er is nog geen brief verstuurd." in said
    assert english_in(said) == []
    assert unnamed(shown) == []


def test_a_letter_is_filled_in_shown_and_changed(sign_in: OpenAs) -> None:
    person = sign_in("B. Aksoy")
    dialog = writing(person, part(person))
    assert dialog.ui.to.toPlainText() == "K. Smit en E. Smit"
    assert "D. Smit is geschorst" in dialog.ui.text.toPlainText()
    assert "In deze brief ontbreekt niets." in texts(dialog)
    assert dialog.ui.pages.findChildren(PagePicture)
    assert english_in(texts(dialog)) == []
    assert unnamed(dialog) == []
    dialog.ui.text.setPlainText("Beste ouders,\n[nog invullen: de rest]")
    person.wait(TIMERS)
    said = " ".join(texts(dialog.ui.found))
    assert "Regel 2: Nog invullen: de rest." in said
    assert "Er staat niet dat bezwaar of beroep mogelijk is." in said
    dialog.reject()


def test_what_was_typed_is_kept_until_one_begins_again(sign_in: OpenAs) -> None:
    person = sign_in("B. Aksoy")
    shown = part(person)
    dialog = writing(person, shown)
    whole = dialog.ui.text.toPlainText()
    dialog.ui.text.setPlainText("Half")
    dialog.ui.subject.setText("Anders")
    dialog.ui.subject.textEdited.emit("Anders")
    dialog.reject()
    person.wait(TIMERS)
    again = writing(person, shown)
    assert (again.ui.text.toPlainText(), again.ui.subject.text()) == ("Half", "Anders")
    button(again, "Opnieuw beginnen").click()
    person.wait(TIMERS)
    assert again.ui.text.toPlainText() == whole
    again.reject()


def test_a_letter_is_saved_as_word_and_as_pdf(sign_in: OpenAs, tmp_path: Path) -> None:
    person = sign_in("B. Aksoy")
    dialog = writing(person, part(person))
    for name in ("brief.docx", "brief.pdf"):
        dialog.save(str(tmp_path / name))
        person.wait(TIMERS)
    assert any("D. Smit is geschorst" in one.text for one in docx.Document(str(tmp_path / "brief.docx")).paragraphs)
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")
    dialog.save(str(tmp_path / "nergens" / "brief.pdf"))
    person.wait(TIMERS)
    assert dialog.ui.problem.isVisible()
    assert "De map" in dialog.ui.problem.plain
    dialog.reject()


def test_a_letter_is_recorded_as_sent_with_its_bytes(sign_in: OpenAs) -> None:
    person = sign_in("B. Aksoy")
    shown = part(person)
    dialog = writing(person, shown)
    button(dialog, "Vastleggen als verstuurd…").click()
    person.wait(TIMERS)
    form = person.form
    assert form.state.definition.id == "send_letter"
    assert form.state.values["to"] == "K. Smit en E. Smit"
    person.put("how", "registered_letter")
    form.ui.do_it.click()
    person.wait(TIMERS)
    case = person.session.case(person.made.cases["leerling"]).case
    sent = case.all("send_letter")[-1]
    assert sent.fields.text("letter") == "decision_pupil_suspension"
    assert sent.fields.text("template").startswith("ingebouwd:")
    data = b"".join(person.session.evidence_open(case.id, sent.ref))
    assert data.startswith(b"%PDF-")
    person.window.way.case.go_to("letters")
    person.wait(TIMERS)
    said = texts(shown)
    assert "Er is nog geen brief verstuurd." not in said
    assert "verstuurd" in said
    assert QApplication.activeModalWidget() is None
    before = len(person.session.case(case.id).case.acts)
    shown.findChildren(EvidenceLink)[0].click()
    person.wait(0.2)
    page = person.window.way.viewing.page
    assert page is not None
    assert isinstance(page.content, PageView)
    assert len(person.session.case(case.id).case.acts) == before, "a letter is no evidence: looking is not recorded"
    actions = {one.objectName() for one in page.ui.side.findChildren(QPushButton)}
    assert "export" in actions
    assert not {"hand_over", "destroy", "black_out"} & actions


def recorded(person: Person) -> bytes:
    """The file in the form that records it as sent."""
    file = person.form.state.values["file"]
    assert isinstance(file, Mapping)
    return base64.b64decode(str(file["pasted"]))


@pytest.mark.parametrize("changed", [False, True])
def test_a_signed_letter_is_what_is_recorded_as_sent(changed: bool, sign_in: OpenAs, tmp_path: Path) -> None:
    person, authority, out = sign_in("B. Aksoy"), make_authority(tmp_path), tmp_path / "brief.pdf"
    dialog = writing(person, part(person))
    button(dialog, "Ondertekenen…").click()
    (signing,) = dialog.findChildren(SignDossier)
    signing.ui.place.setText(str(authority.certificate))
    signing.ui.secret.setText(SECRET)
    signing.save(str(out))
    person.wait(TIMERS)
    assert b"/ETSI.CAdES.detached" in out.read_bytes()
    if changed:
        dialog.state.change("text", "Anders")
    dialog.state.send()
    person.wait(TIMERS)
    assert (recorded(person) == out.read_bytes()) is not changed


def drafts(person: Person) -> list[str]:
    return [one.key for one in person.session.drafts.all() if "letter" in one.key]


def test_a_letter_that_was_only_looked_at_is_no_unfinished_work(sign_in: OpenAs) -> None:
    person = sign_in("B. Aksoy")
    dialog = writing(person, part(person))
    person.wait(TIMERS)
    dialog.reject()
    person.wait(TIMERS)
    assert drafts(person) == []


def test_a_letter_that_was_begun_stands_in_the_work_and_one_goes_on_with_it(sign_in: OpenAs) -> None:
    person = sign_in("B. Aksoy")
    dialog = writing(person, part(person))
    dialog.ui.text.setPlainText("Half")
    dialog.reject()
    person.wait(TIMERS)
    person.window.way.go_to("work")
    person.wait(TIMERS)
    work = person.window.way.page("work", Work)
    assert any("Brief: Besluit: schorsing van een leerling" in one for one in texts(work))
    button(work, "Verder: Brief: Besluit: schorsing van een leerling · zaak 2026-0005").click()
    person.wait(TIMERS)
    (again,) = (one for one in person.window.findChildren(WriteLetter) if one.isVisible())
    assert again.ui.text.toPlainText() == "Half"
    again.reject()


def test_what_the_letter_does_is_recorded_next(sign_in: OpenAs) -> None:
    person = sign_in("B. Aksoy")
    dialog = writing(person, part(person), "Schrijven: Bericht aan de inspectie, D. Smit")
    dialog.ui.subject.setText("Anders")
    dialog.ui.subject.textEdited.emit("Anders")
    button(dialog, "Vastleggen als verstuurd…").click()
    person.wait(TIMERS)
    person.put("how", "email")
    person.form.ui.do_it.click()
    person.wait(TIMERS)
    assert drafts(person) == []
    assert person.form.state.definition.id == "notify_inspectorate"
    sent = person.session.case(person.made.cases["leerling"]).case.all("send_letter")[-1]
    assert person.form.state.values["respondent"] == sent.fields.text("about")
    assert "Leg nu vast wat hij doet: Inspectie inlichten" in person.window.ui.banner.text
    person.put("reference", "OI-2026-7")
    person.form.ui.do_it.click()
    person.wait(TIMERS)
    assert person.session.case(person.made.cases["leerling"]).case.all("notify_inspectorate")
