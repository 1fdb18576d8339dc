"""A dossier is saved with the signature of the organisation; what goes wrong is told, and nothing is lost."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import pkcs12
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.desktop.screen.sign_dossier import SignDossier
from caseapp.desktop.state.computer import Computer
from caseapp.documents.binding.checking import check_file
from caseapp.documents.signing.checking import Trust
from caseapp.documents.signing.windows_keys import WindowsKeys
from tests.desktop.named import unnamed
from tests.desktop.person import texts
from tests.desktop.words import english_in
from tests.unit.documents.authority import ORGANISATION, SECRET, Authority, make_authority, serving
from tests.unit.documents.windows import Windows

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.conftest import OpenAs
    from tests.desktop.person import Person


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


def asked(person: Person) -> SignDossier:
    person.window.way.open_case(person.made.cases["leraar"])
    person.wait()
    person.window.way.case.go_to("dossier")
    person.wait()
    return again(person)


def again(person: Person) -> SignDossier:
    person.window.way.case.dossier.ui.sign.click()
    person.wait()
    return next(one for one in person.window.findChildren(SignDossier) if one.isVisible())


def test_it_is_signed_and_stamped_and_the_certificate_remembered(
    sign_in: OpenAs, authority: Authority, tmp_path: Path
) -> None:
    person, out = sign_in("M. Dijkstra"), tmp_path / "dossier.pdf"
    screen = asked(person)
    with serving(authority.stamper) as address:
        screen.ui.place.setText(str(authority.certificate))
        screen.ui.secret.setText(SECRET)
        screen.ui.stamps.setText(address)
        screen.save(str(out))
        person.wait()
    holds = [one.code for one in check_file(out, trust=Trust(roots=(authority.root,))).holds]
    assert {"signature", "timestamp"} <= set(holds)
    assert "opgeslagen als dossier.pdf" in person.window.ui.banner.text
    assert not [one for one in person.window.findChildren(SignDossier) if one.isVisible()]
    following = again(person)
    assert following.ui.place.text() == str(authority.certificate)
    assert following.ui.stamps.text() == address
    assert following.ui.secret.text() == ""


def test_another_password_is_told_and_what_was_filled_in_stays(
    sign_in: OpenAs, authority: Authority, tmp_path: Path
) -> None:
    person = sign_in("M. Dijkstra")
    screen = asked(person)
    screen.ui.place.setText(str(authority.certificate))
    screen.ui.secret.setText("ernaast")
    screen.save(str(tmp_path / "dossier.pdf"))
    person.wait()
    assert "Klopt het wachtwoord" in screen.ui.problem.plain
    assert screen.isVisible()
    assert screen.ui.place.text() == str(authority.certificate)
    assert screen.ui.save.isEnabled()
    assert list(tmp_path.glob("*.pdf")) == []
    screen.ui.secret.setText(SECRET)
    screen.save(str(tmp_path / "dossier.pdf"))
    person.wait()
    assert (tmp_path / "dossier.pdf").exists()


def test_a_server_that_does_not_answer_is_told(sign_in: OpenAs, authority: Authority, tmp_path: Path) -> None:
    person = sign_in("M. Dijkstra")
    screen = asked(person)
    screen.ui.place.setText(str(authority.certificate))
    screen.ui.secret.setText(SECRET)
    screen.ui.stamps.setText("http://127.0.0.1:9/")
    screen.save(str(tmp_path / "dossier.pdf"))
    person.wait()
    assert "onderteken zonder tijdstempel" in screen.ui.problem.plain
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_card_that_is_not_there_is_told(sign_in: OpenAs, tmp_path: Path) -> None:
    person = sign_in("M. Dijkstra")
    screen = asked(person)
    library = tmp_path / "kaart.so"
    library.write_bytes(b"geen bibliotheek")
    screen.ui.on_card.click()
    assert screen.ui.named.isVisible()
    screen.ui.place.setText(str(library))
    screen.ui.label.setText("Stichting")
    screen.ui.secret.setText("1234")
    screen.save(str(tmp_path / "dossier.pdf"))
    person.wait()
    assert "kaart" in screen.ui.problem.plain
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize(
    ("card", "file", "stamps", "told"),
    [
        (False, "", "", "Kies het bestand met het certificaat"),
        (True, "", "", "Kies de bibliotheek"),
        (False, "weg.p12", "", "bestand is er niet"),
        (True, "hier", "", "hoe het certificaat op de kaart heet"),
        (False, "hier", "tijd.example", "http://"),
    ],
)
def test_what_is_missing_is_asked_first(
    card: bool, file: str, stamps: str, told: str, sign_in: OpenAs, tmp_path: Path
) -> None:
    (tmp_path / "hier").write_bytes(b"x")
    screen = asked(sign_in("M. Dijkstra"))
    (screen.ui.on_card if card else screen.ui.in_file).click()
    screen.ui.place.setText(str(tmp_path / file) if file else "")
    screen.ui.stamps.setText(stamps)
    screen.ui.save.click()
    assert told in screen.ui.problem.plain


def test_it_is_dutch_named_and_goes_by_keyboard(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    screen = asked(person)
    assert english_in(texts(screen, hidden=True)) == []
    assert unnamed(screen) == []
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()


def test_no_password_is_kept_on_this_computer(authority: Authority, sign_in: OpenAs, tmp_path: Path) -> None:
    kept = tmp_path / "desktop.json"
    computer = Computer(kept)
    screen = asked(sign_in("M. Dijkstra"))
    screen.ui.place.setText(str(authority.certificate))
    screen.ui.secret.setText(SECRET)
    screen.form.keep(computer)
    assert SECRET not in kept.read_text(encoding="utf-8")
    assert Computer(kept).choices.certificate == str(authority.certificate)


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch, authority: Authority) -> Windows:
    """As on Windows, which keeps the certificate of the organisation."""
    key, certificate, _ = pkcs12.load_key_and_certificates(authority.certificate.read_bytes(), SECRET.encode())
    assert certificate is not None
    windows = Windows(own=[(certificate, key)])  # type: ignore[list-item]
    monkeypatch.setattr("caseapp.desktop.screen.sign_windows.WINDOWS", True)
    monkeypatch.setattr("caseapp.documents.signing.windows_certificate._windows", lambda: WindowsKeys(windows.load))
    return windows


def test_a_certificate_that_windows_keeps_needs_no_password_here(
    sign_in: OpenAs, authority: Authority, tmp_path: Path, on_windows: Windows
) -> None:
    person, out = sign_in("M. Dijkstra"), tmp_path / "dossier.pdf"
    screen = asked(person)
    screen.ui.in_windows.click()
    person.wait()
    assert ORGANISATION in screen.ui.kept.currentText()
    assert not screen.ui.secret.isVisible()
    assert not unnamed(screen)
    screen.save(str(out))
    person.wait()
    assert "signature" in [one.code for one in check_file(out, trust=Trust(roots=(authority.root,))).holds]
    following = again(person)
    person.wait()
    assert following.ui.in_windows.isChecked()
    assert ORGANISATION in following.ui.kept.currentText()


def test_windows_without_a_certificate_says_what_else(sign_in: OpenAs, on_windows: Windows) -> None:
    on_windows.own.clear()
    person = sign_in("M. Dijkstra")
    screen = asked(person)
    screen.ui.in_windows.click()
    person.wait()
    assert "Kies een bestand of een kaart" in screen.ui.problem.plain
    screen.ui.save.click()
    person.wait()
    assert "Kies een bestand of een kaart" in screen.ui.problem.plain


@pytest.mark.skipif(sys.platform == "win32", reason="this is Windows")
def test_elsewhere_windows_is_not_offered(sign_in: OpenAs) -> None:
    assert not asked(sign_in("M. Dijkstra")).ui.in_windows.isVisible()


def signatures(path: Path) -> list[str]:
    """The kinds of signature under a PDF; what is signed is every byte before."""
    with pikepdf.open(path) as pdf:
        return [str(field.V.Type) for field in pdf.Root.AcroForm.Fields]


def test_what_is_needed_to_check_it_for_years_goes_with_it(
    sign_in: OpenAs, authority: Authority, tmp_path: Path
) -> None:
    person, out = sign_in("M. Dijkstra"), tmp_path / "dossier.pdf"
    screen = asked(person)
    assert not screen.ui.lasting.isVisible()
    with serving(authority.stamper) as address:
        screen.ui.place.setText(str(authority.certificate))
        screen.ui.secret.setText(SECRET)
        screen.ui.stamps.setText(address)
        assert screen.ui.lasting.isVisible()
        screen.ui.issuer.setText(str(authority.root))
        screen.ui.save.click()
        assert "lijst van ingetrokken certificaten" in screen.ui.problem.plain
        screen.ui.revoked.setText(str(authority.revoked))
        assert not screen.form.missing()
        screen.save(str(out))
        person.wait()
    assert signatures(out) == ["/Sig", "/DocTimeStamp"]
    assert check_file(out, trust=Trust(roots=(authority.root,))).faults == []
    assert again(person).ui.issuer.text() == str(authority.root)


def test_a_document_of_its_own_is_signed_too(sign_in: OpenAs, authority: Authority, tmp_path: Path) -> None:
    person, out = sign_in("M. Dijkstra"), tmp_path / "besluit.pdf"
    asked(person).reject()
    dossier = person.window.way.case.dossier
    at = next(at for at in range(dossier.ui.document.count()) if "besluit" in dossier.ui.document.itemData(at))
    dossier.ui.document.setCurrentIndex(at)
    dossier.ui.document.activated.emit(at)
    person.wait()
    screen = again(person)
    assert screen.state.file_name.startswith("besluit-")
    screen.ui.place.setText(str(authority.certificate))
    screen.ui.secret.setText(SECRET)
    screen.save(str(out))
    person.wait()
    assert signatures(out) == ["/Sig"]
    assert "opgeslagen als besluit.pdf" in person.window.ui.banner.text
