"""Pictures of the screens, made without a screen."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from caseapp import desktop
from caseapp.cli.pictures import KINDS
from caseapp.cli.program import run
from caseapp.desktop.language import speaks_english
from caseapp.desktop.look.theme import theme_of
from caseapp.procedure.catalogue import CATALOGUE

PAINTED = 20
"""Colours; text alone has more, an empty screen one."""


def colours(path: Path) -> int:
    """How many colours a picture has, at every third point."""
    image = QImage(str(path))
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_every_main_screen_is_painted(dressed: QApplication, tmp_path: Path) -> None:
    pictures = desktop.take_pictures(tmp_path / "pictures", whole=False)
    assert len(pictures) >= 20
    assert all(QImage(str(path)).size().toTuple() == (1366, 768) for path in pictures)
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
    assert [path.name for path in pictures if colours(path) < PAINTED] == []


def test_dark_is_dark_from_the_first_to_the_last_and_then_over(dressed: QApplication, tmp_path: Path) -> None:
    paths = desktop.take_pictures(tmp_path, look="dark", language="en", whole=False)
    light = [path.name for path in paths if QImage(str(path)).pixelColor(1355, 760).lightness() > 60]
    assert light == []
    theme = theme_of()
    assert theme is not None
    assert (theme.name, speaks_english()) == ("light", False)


def test_one_command_makes_every_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str, str, tuple[int, int] | None]] = []

    def take(
        folder: Path, *, look: str = "light", language: str = "nl", size: tuple[int, int] | None = None
    ) -> list[Path]:
        asked.append((folder.name, look, language, size))
        return []

    monkeypatch.setattr(desktop, "take_pictures", take)
    assert run(["pictures", "--out", str(tmp_path), "--only", "contrast"]) == 0
    assert run(["pictures", "--out", str(tmp_path), "--only", "engels"]) == 0
    assert asked == [("contrast", "contrast", "nl", (1366, 768)), ("engels", "light", "en", (1366, 768))]
    assert set(KINDS) == {"licht", "donker", "contrast", "engels", "klein", "125", "150", "200"}


def test_the_program_can_check_its_own_forms(dressed: QApplication) -> None:
    names = Counter(desktop.check_forms())
    assert {name: count for name, count in names.items() if count != 2} == {}, "each is opened in both languages"
    assert set(CATALOGUE) <= set(names)
    assert "assess.ui" in names
