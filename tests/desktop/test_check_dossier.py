"""A dossier is checked in the window by who is not signed in, and made as somebody chooses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from caseapp.desktop.screen.check_dossier import CheckDossier
from caseapp.desktop.screen.dossier_choices import DossierChoices
from caseapp.desktop.task import Task
from caseapp.desktop.widget.prose import Prose
from caseapp.documents.binding.review import Doubtful, review
from caseapp.documents.content import PARTS
from caseapp.documents.export import export_dossier
from caseapp.documents.letter.pdf import letter_pdf
from caseapp.documents.signing.certificate import FileCertificate
from caseapp.documents.signing.pades import Signing, sign
from tests.unit.documents.authority import ORGANISATION, SECRET, make_authority
from tests.unit.documents.bound import Made, make_case
from tests.unit.documents.letter.test_letter import HEADED

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_case(tmp_path_factory.mktemp("case"))


@pytest.fixture(scope="module")
def dossier(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "dossier.pdf"
    export_dossier(made.session, made.case, made.one, out)
    return out


def told(screen: CheckDossier) -> str:
    return "\n".join(one.plain for one in screen.ui.found.findChildren(Prose))


def test_a_dossier_that_holds(qtbot: QtBot, made: Made, dossier: Path) -> None:
    screen = CheckDossier(Task())
    qtbot.addWidget(screen)
    fingerprint = made.session.dossier_source(made.case).register_first
    assert fingerprint
    screen.ui.fingerprint.setText(fingerprint.hex())
    with qtbot.waitSignal(screen.state.found, timeout=20_000):
        screen.check(str(dossier))
    assert made.case in screen.ui.verdict.plain
    assert "✓" in told(screen)
    assert "✗" not in told(screen)
    assert ready(screen)


def ready(screen: CheckDossier) -> bool:
    """Whether another file can be checked, and nothing seems to be going on."""
    return screen.ui.choose.isEnabled() and screen.ui.progress.isHidden() and screen.ui.cancel.isHidden()


def test_one_that_does_not_by_dropping_it(qtbot: QtBot, dossier: Path, tmp_path: Path) -> None:
    data = bytearray(dossier.read_bytes())
    data[-900] ^= 1
    wrong = tmp_path / "ander.pdf"
    wrong.write_bytes(data)
    screen = CheckDossier(Task())
    qtbot.addWidget(screen)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(wrong))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(screen.state.found, timeout=20_000):
        screen.dropEvent(drop)
    assert "✗" in told(screen)


def test_what_is_no_dossier_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF-1.4\nzomaar")
    screen = CheckDossier(Task())
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.state.failed, timeout=20_000):
        screen.check(str(path))
    assert "Caseapp" in screen.ui.verdict.plain
    assert ready(screen)


def test_a_signed_letter_is_said_to_be_no_dossier(qtbot: QtBot, tmp_path: Path) -> None:
    authority, path = make_authority(tmp_path), tmp_path / "brief.pdf"
    path.write_bytes(letter_pdf(HEADED).data)
    with path.open("r+b") as file:
        sign(file, Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET)))
    screen = CheckDossier(Task())
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.state.found, timeout=20_000):
        screen.check(str(path))
    assert "document" in screen.ui.verdict.plain
    assert ORGANISATION in told(screen)
    assert "✗" not in told(screen)
    # whose certificate it is, the window can find out as well
    assert "--" not in told(screen)
    assert not screen.ui.issuer.isHidden()
    with qtbot.waitSignal(screen.state.found, timeout=20_000):
        screen.ui.issuer.click()
        dialog = screen.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(authority.root))
    assert ORGANISATION in told(screen)
    assert "✗" not in told(screen)
    assert screen.ui.issuer.isHidden()


def test_who_is_blacked_out_is_shown_and_can_be_switched(qtbot: QtBot, made: Made) -> None:
    found = review(made.session, made.case, made.one)
    assert [one.name for one in found.persons] == ["Kwinten Zwartjes"]
    assert found.persons[0].times >= 2
    assert [one.chosen for one in found.evidence] == [False] * 5
    screen = DossierChoices(replace(found, doubtful=(Doubtful(text="K.Z.", name="Kwinten Zwartjes", times=2),)), PARTS)
    qtbot.addWidget(screen)
    screen.persons[made.other].setChecked(False)
    screen.evidence[made.evidence["photo"]].setChecked(True)
    screen.parts["hearing"].setChecked(False)
    screen.ui.black.setText("foto ; Bakker")
    assert not screen.words["K.Z."].isChecked()
    screen.words["K.Z."].setChecked(True)
    with qtbot.waitSignal(screen.chosen) as chosen:
        screen.ui.do_it.click()
    parts, kept, evidence, words = chosen.args
    assert "hearing" not in parts
    assert {"summary", "verification"} <= set(parts)
    assert kept == (made.other,)
    assert evidence == (made.evidence["photo"],)
    assert words == ("foto", "Bakker", "K.Z.")
