"""*Instellingen*, letters: the letterhead, and changing the text of a letter."""

from caseapp.desktop.screen.edit_letter import EditLetter
from caseapp.desktop.screen.letter_texts import LetterTexts
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.state.edit_letter import inserted, matching
from caseapp.desktop.widget.page_picture import PagePicture
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.procedure.letter.field import FIELDS
from tests.desktop.conftest import OpenAs
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, button, texts
from tests.desktop.words import english_in

ADMIN = FOUNDER


def page(person: Person) -> LetterTexts:
    person.window.way.go_to("settings")
    person.wait()
    settings = person.window.way.page("settings", Settings)
    settings.go_to("letters")
    person.wait()
    found = settings.page("letters")
    assert isinstance(found, LetterTexts)
    return found


def editing(person: Person, shown: LetterTexts, name: str) -> EditLetter:
    wanted = next(one for one in person.session.letters.all() if one.kind.id == name)
    shown.edit(wanted)
    person.wait(TIMERS)
    (found,) = (one for one in shown.findChildren(EditLetter) if one.isVisible())
    return found


def test_every_letter_is_there_and_can_be_looked_at_by_anybody(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    shown = page(person)
    said = texts(shown)
    assert "Besluit: berisping" in " ".join(said)
    assert english_in(one for one in said if " of " not in one) == [], "“of” is a word of both languages"
    dialog = editing(person, shown, "decision_reprimand")
    assert not dialog.ui.do_it.isVisible()
    assert dialog.ui.pages.findChildren(PagePicture)
    assert "Er is niets mis met deze tekst." in texts(dialog)
    assert unnamed(dialog) == []
    assert english_in(texts(dialog.ui.found)) == []
    dialog.reject()


def test_a_field_is_found_and_put_into_the_text(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    dialog = editing(person, page(person), "other")
    dialog.ui.search.setText("laatste dag voornemen")
    dialog.ui.search.textEdited.emit("laatste dag voornemen")
    assert [dialog.ui.fields.item(at).text() for at in range(dialog.ui.fields.count())] == ["reactie_tot"]
    assert "Bijvoorbeeld: 30 maart 2026" in dialog.ui.field_about.plain
    dialog.ui.text.setPlainText("Betreft: x\n")
    dialog.ui.text.moveCursor(dialog.ui.text.textCursor().MoveOperation.End)
    dialog.ui.insert.click()
    assert dialog.ui.text.toPlainText() == "Betreft: x\n{reactie_tot}"
    dialog.ui.search.textEdited.emit("zoiets bestaat niet")
    assert not dialog.ui.insert.isEnabled()
    dialog.reject()


def test_what_is_wrong_is_told_with_its_line_while_one_types(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    dialog = editing(person, page(person), "decision_reprimand")
    dialog.ui.text.setPlainText("Betreft: Berisping\nBeste {aam},")
    person.wait(TIMERS)
    assert "Regel 2: Het veld “aam” is er niet. Bedoelt u {aan}?" in " ".join(texts(dialog.ui.found))
    assert not dialog.ui.do_it.isEnabled()
    dialog.ui.text.setPlainText("Betreft: Berisping\nBeste {aan},")
    person.wait(TIMERS)
    assert "Er staat niet dat bezwaar of beroep mogelijk is." in " ".join(texts(dialog.ui.found))
    dialog.reject()
    person.wait(TIMERS)
    again = editing(person, page(person), "decision_reprimand")
    assert again.ui.text.toPlainText() == "Betreft: Berisping\nBeste {aan},"
    again.reject()


def test_what_a_field_puts_in() -> None:
    assert inserted(FIELDS["persoon"]) == "{persoon}"
    assert inserted(FIELDS["minderjarig"]).startswith("{als minderjarig}")
    assert inserted(FIELDS["feit"]) == "{voor elk feit}\n- {feit.tekst}\n{einde}\n"
    assert len(matching("")) == len(FIELDS)


def test_the_administrator_puts_an_own_text_into_use_and_takes_it_away(sign_in: OpenAs) -> None:
    person = sign_in(ADMIN)
    shown = page(person)
    dialog = editing(person, shown, "other")
    dialog.ui.text.setPlainText("Betreft: Eigen brief\nGeachte {aan},\n\n{ondertekenaar}")
    person.wait(TIMERS)
    dialog.ui.do_it.click()
    person.wait(TIMERS)
    assert person.session.letters.text("other").own
    assert "eigen tekst" in texts(page(person))
    dialog = editing(person, shown, "other")
    button(dialog, "Terug naar de tekst van het programma").click()
    person.wait(TIMERS)
    assert not person.session.letters.text("other").own


def test_a_letter_without_its_clause_is_refused_with_why(sign_in: OpenAs) -> None:
    person = sign_in(ADMIN)
    dialog = editing(person, page(person), "decision_reprimand")
    dialog.ui.text.setPlainText("Betreft: Berisping\nBeste {aan},\n{ondertekenaar}")
    person.wait(TIMERS)
    dialog.ui.do_it.click()
    person.wait(TIMERS)
    assert "Er staat niet dat bezwaar of beroep mogelijk is." in dialog.ui.problem.plain
    assert not person.session.letters.text("decision_reprimand").own
    dialog.reject()


def test_the_letterhead_is_changed(sign_in: OpenAs) -> None:
    person = sign_in(ADMIN)
    button(page(person), "Wijzigen…: Briefhoofd: Stichting De Waard (voorbeeld)").click()
    person.wait(TIMERS)
    person.session.register("change_letterhead", {"name": "De Waard", "address": ["Dijk 1"], "footer": "KvK 1"})
    assert person.session.organisation.letterhead.name == "De Waard"


def test_without_an_address_it_says_what_the_letter_to_a_pupil_will_say(sign_in: OpenAs) -> None:
    person = sign_in(ADMIN)
    person.session.register("change_letterhead", {"name": "De Waard", "address": []})
    shown = texts(page(person))
    assert (
        "Bezwaar van leerlingen en ouders: Nog geen adres. De brief zegt dan alleen dat het naar het bestuur gaat."
        in (shown)
    )


def test_where_an_appeal_goes_is_typed_and_stands_in_the_list(sign_in: OpenAs) -> None:
    person = sign_in(ADMIN)
    shown = page(person)
    assert any("Beroep van personeel: Nog geen adres." in one for one in texts(shown))
    button(shown, "Wijzigen…: Adressen voor bezwaar en beroep").click()
    person.wait(TIMERS)
    act = {"appeal_name": "Commissie Voorbeeld", "appeal_address": ["Postbus 2", "3500 AA Utrecht"]}
    person.session.register("change_committees", act)
    assert "Beroep van personeel: Commissie Voorbeeld, Postbus 2, 3500 AA Utrecht" in texts(page(person))
