"""Pictures of the main screens, made without a screen."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from caseapp import desktop
from caseapp.desktop.look.theme import theme_of
from caseapp.procedure.catalogue import CATALOGUE

PAINTED = 20
"""Colours; text alone has more, an empty screen one."""


def colours(path: Path) -> int:
    """How many colours a picture has, at every third point."""
    image = QImage(str(path))
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_every_main_screen_is_painted(dressed: QApplication, tmp_path: Path) -> None:
    pictures = desktop.take_pictures(tmp_path / "pictures")
    assert len(pictures) >= 11
    assert all(QImage(str(path)).size().toTuple() == (1366, 768) for path in pictures)
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
    assert [path.name for path in pictures if colours(path) < PAINTED] == []


def test_they_can_be_dark(dressed: QApplication, tmp_path: Path) -> None:
    try:
        paths = desktop.take_pictures(tmp_path, dark=True)
    finally:
        theme = theme_of()
        assert theme is not None
        theme.choose(dark=False)
    light = [path.name for path in paths if QImage(str(path)).pixelColor(1355, 760).lightness() > 60]
    assert light == [], "every picture is dark, the first as well as the last"


def test_the_program_can_check_its_own_forms(dressed: QApplication) -> None:
    names = list(desktop.check_forms())
    assert set(CATALOGUE) <= set(names)
