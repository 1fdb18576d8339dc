"""The documents beside the dossier: picked, looked at and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from caseapp.model.act import Act, Fields
from tests.desktop.person import texts

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.desktop.screen.dossier import Dossier
    from caseapp.model.value import Value
    from tests.desktop.conftest import OpenAs
    from tests.desktop.person import Person


def shown(person: Person, case: str) -> Dossier:
    person.window.way.open_case(person.made.cases[case])
    person.wait()
    person.window.way.case.go_to("dossier")
    person.wait()
    return person.window.way.case.dossier


def pick(dossier: Dossier, kind: str) -> None:
    picker = dossier.ui.document
    at = next(at for at in range(picker.count()) if str(picker.itemData(at)).startswith(f"{kind} "))
    picker.setCurrentIndex(at)
    picker.activated.emit(at)


def told_in(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize(
    ("kind", "label", "words"),
    [
        ("controle-opdracht", "Controle-opdracht 1", "Regels voor wie controleert"),
        ("besluit", "Besluit: berisping, 3 maart 2026", "Berisping"),
        ("registratieblad", "Registratieblad van R. Vermeer", "Wat is geplaatst"),
    ],
)
def test_each_is_picked_looked_at_and_saved(kind: str, label: str, words: str, sign_in: OpenAs, tmp_path: Path) -> None:
    person = sign_in("M. Dijkstra")
    dossier = shown(person, "leraar")
    assert dossier.ui.document.isVisible()
    pick(dossier, kind)
    assert dossier.ui.document.currentText() == label
    assert not dossier.ui.respondent.isVisible()
    assert not dossier.ui.choices.isVisible()
    dossier.ui.preview.click()
    person.wait()
    assert [text for text in texts(dossier) if text.startswith("Bladzijde 1 van ")]
    assert dossier.ui.print.isEnabled()
    assert "1 bladzijden" not in dossier.ui.state.plain
    dossier.save(str(tmp_path / f"{kind}.pdf"))
    person.wait()
    assert words in told_in(tmp_path / f"{kind}.pdf")
    assert f"opgeslagen als {kind}.pdf" in person.window.ui.banner.text


def test_the_dossier_comes_back_when_it_is_picked_again(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    dossier = shown(person, "leraar")
    pick(dossier, "besluit")
    dossier.preview()
    person.wait()
    dossier.ui.document.setCurrentIndex(0)
    dossier.ui.document.activated.emit(0)
    assert dossier.ui.respondent.isVisible()
    assert dossier.ui.choices.isVisible()
    assert not dossier.filled


def test_a_case_without_one_does_not_ask_which(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    dossier = shown(person, "leraar")
    pick(dossier, "besluit")
    dossier = shown(person, "melding")
    assert not dossier.ui.document.isVisible()
    assert dossier.state.separate is None


def test_one_that_cannot_be_written_says_what_to_do(sign_in: OpenAs, tmp_path: Path) -> None:
    person = sign_in("M. Dijkstra")
    dossier = shown(person, "leraar")
    pick(dossier, "besluit")
    dossier.save(str(tmp_path / "er is geen map" / "besluit.pdf"))
    person.wait()
    assert "map" in person.window.ui.banner.text
    assert dossier.ui.export.isVisible()


def test_initials_of_somebody_whose_name_is_black_are_told_of_with_the_pages_and_the_file(
    sign_in: OpenAs, tmp_path: Path
) -> None:
    person = sign_in("M. Dijkstra")
    case = person.made.cases["voornemen"]
    one = person.session.case(case).case.respondents[0].ref

    def do(act: str, **fields: Value) -> None:
        person.session.perform(case, Act(id=act, fields=Fields(fields)))

    do("add_person", name="Kwinten Zwartjes", category="employee", part="respondent", cao="cao-vo")
    dossier = shown(person, "voornemen")
    dossier.preview()
    person.wait()
    assert "Misschien staat iemand" not in person.window.ui.banner.text
    do("add_note", text="Volgens K.Z. was het anders.")
    dossier = shown(person, "voornemen")
    dossier.ui.respondent.setCurrentIndex(dossier.ui.respondent.findData(one))
    dossier.preview()
    person.wait()
    assert "“K.Z.”. Kijk bij “Wat erin komt…”." in person.window.ui.banner.text
    person.window.ui.banner.hide()
    dossier.save(str(tmp_path / "dossier.pdf"))
    person.wait()
    assert "De PDF is opgeslagen. Misschien staat iemand" in person.window.ui.banner.text
    assert "“K.Z.”." in person.window.ui.banner.text
    assert "Map openen" in texts(person.window.ui.banner)
