"""A new version is looked for when somebody asks, where IT keeps them, by what the makers signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp import provided
from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.settings import Settings
from caseapp.exchange import update
from installer.windows.release import new_key, write_message
from tests.desktop.person import button, texts
from tests.desktop.words import english_in

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.desktop.conftest import OpenAs


def test_one_looks_for_a_new_version_when_one_wants_to(
    sign_in: OpenAs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where IT keeps them, by what the makers signed; the program never looks by itself."""
    laid_down = provided.Provided()
    monkeypatch.setattr(provided, "provided", lambda: laid_down)
    person = sign_in("M. Dijkstra")
    person.window.way.go_to(SETTINGS)
    person.wait()
    settings = person.window.way.page(SETTINGS, Settings)
    settings.go_to("this_computer")
    page = settings.page("this_computer")
    assert english_in(texts(page, hidden=True)) == []

    def look() -> None:
        QTest.keyClick(button(page, "Kijk of er een nieuwe versie is"), Qt.Key.Key_Space)
        person.wait()

    look()
    assert any("Er is niet ingesteld waar nieuwe versies staan" in text for text in texts(page))
    (tmp_path / "Caseapp-99.0.0-x64.msi").write_bytes(b"msi")
    public = new_key(tmp_path / "geheim")
    monkeypatch.setattr(update, "_own_key", lambda: public)
    laid_down = provided.Provided(updates=str(tmp_path))
    look()
    assert any("geen bericht over een nieuwe versie" in text for text in texts(page))
    write_message(tmp_path / "geheim", "99.0.0", tmp_path / "Caseapp-99.0.0-x64.msi")
    look()
    assert any("Versie 99.0.0 staat klaar" in text and "Caseapp-99.0.0-x64.msi" in text for text in texts(page))
    write_message(tmp_path / "geheim", "0.0.1", tmp_path / "Caseapp-99.0.0-x64.msi")
    look()
    assert any("U hebt de nieuwste versie" in text for text in texts(page))
