"""Colours can be read, icons are there, and the look follows the system."""

import subprocess
import sys
from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from caseapp.asset import asset
from caseapp.desktop.look import icon
from caseapp.desktop.look.last import keep_look, last_look
from caseapp.desktop.look.palette import DARK, LIGHT, Palette, contrast, from_system
from caseapp.desktop.look.scale import TypeScale, line_percent
from caseapp.desktop.look.theme import Theme, theme_of

READ = 4.5
SEEN = 3.0
TEXT_ON = {
    "ink": ("ground", "card", "field", "hover", "accent_soft", "good_soft", "due_soft", "wrong_soft"),
    "muted": ("ground", "card", "field", "hover"),
    "accent": ("ground", "card", "accent_soft", "hover"),
    "good": ("card", "ground", "good_soft"),
    "due": ("card", "ground", "due_soft"),
    "wrong": ("card", "ground", "wrong_soft"),
    "on_accent": ("accent", "accent_strong"),
    "card": ("wrong",),
}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), [(text, one) for text, grounds in TEXT_ON.items() for one in grounds])
def test_text_can_be_read(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= READ


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), [*product(["edge", "accent", "wrong"], ["card", "ground", "field"])])
def test_what_can_be_used_can_be_seen(palette: Palette, edge: str, ground: str) -> None:
    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= SEEN


@pytest.mark.parametrize(
    ("one", "other", "wanted"), [("#000000", "#ffffff", 21), ("#777777", "#777777", 1), ("#767676", "#ffffff", 4.54)]
)
def test_contrast_is_that_of_the_standard(one: str, other: str, wanted: float) -> None:
    assert contrast(one, other) == pytest.approx(wanted, abs=0.01)


def test_high_contrast_takes_the_colours_of_the_system() -> None:
    system = QPalette(QColor("#000000"))
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    palette = from_system(system)
    assert (palette.ground, palette.ink, palette.muted) == ("#000000", "#ffff00", "#ffff00")
    assert all(getattr(palette, field.name).startswith("#") for field in fields(palette))


def test_the_look_follows_while_it_runs(dressed: QApplication) -> None:
    theme = theme_of()
    assert theme is not None
    button = QPushButton()
    icon.put(button, "plus", "ink")
    light = button.icon().cacheKey()
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(True))
    try:
        theme.choose(dark=True)
        assert told == [True]
        assert dressed.palette().color(QPalette.ColorRole.Window) == QColor(DARK.ground)
        assert DARK.accent in dressed.styleSheet()
        assert button.icon().cacheKey() != light
    finally:
        theme.choose(dark=False)
    assert dressed.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.ground)


def test_the_system_decides_when_nobody_chose(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = theme_of()
    assert theme is not None
    try:
        theme.choose(dark=None)
        for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
            dressed.styleHints().setColorScheme(scheme)
            if dressed.styleHints().colorScheme() is scheme:  # where the platform takes it
                assert theme.dark is dark
    finally:
        theme.choose(dark=False)


def test_there_is_one_theme(dressed: QApplication) -> None:
    assert len(dressed.findChildren(Theme)) == 1


@pytest.mark.parametrize("path", sorted(asset("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_drawn(dressed: QApplication, path: object) -> None:
    name = path.stem  # type: ignore[attr-defined]
    drawn = icon.pixmap(name, "#123456").toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(drawn.width()) for y in range(drawn.height()))


def test_text_grows_with_the_systems_text() -> None:
    usual, large = TypeScale.beside(9), TypeScale.beside(13.5)
    assert usual.base == pytest.approx(10.125, abs=0.01)
    assert large.base == pytest.approx(usual.base * 1.5, abs=0.01)


def test_lines_keep_their_distance_whatever_the_font() -> None:
    assert line_percent(14, 16) == 124
    assert line_percent(14, 25) == 100
    assert line_percent(14, 0) == 100


def test_how_it_looked_is_kept_for_the_next_start(tmp_path: Path) -> None:
    assert last_look(tmp_path) == ""
    keep_look(tmp_path, "dark")
    assert last_look(tmp_path) == "dark"
    keep_look(tmp_path, "contrast")
    assert last_look(tmp_path) == "", "the system's own colours are asked anew"
    keep_look(tmp_path / "nowhere", "dark")
    assert last_look(tmp_path / "nowhere") == ""


def test_the_first_painted_window_looks_as_the_later_ones(tmp_path: Path) -> None:
    program = """
import sys
from caseapp.desktop.application import application
application(last=sys.argv[1])
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.screen.sign_in import SignIn
from caseapp.desktop.state.start import Door, Somebody
page = SignIn()
page.show_door(Door(founded=True, members=(Somebody(id="m1", name="I. Verhoef"),)), demonstration=False)
before = page.grab().toImage()
theme = theme_of()
theme.choose(dark=sys.argv[1] == "dark")
assert theme.name == sys.argv[1]
print(before == page.grab().toImage())
"""
    for look in ("light", "dark"):
        run = subprocess.run(
            [sys.executable, "-c", program, look], capture_output=True, text=True, check=True, timeout=120
        )
        assert run.stdout.strip() == "True"
