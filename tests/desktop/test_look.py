"""Colours can be read, icons are there, and the look follows the system."""

import re
import subprocess
import sys
from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton

from caseapp.asset import asset
from caseapp.desktop.look import icon
from caseapp.desktop.look.last import keep_look, last_look
from caseapp.desktop.look.palette import DARK, LIGHT, Palette, contrast, from_system
from caseapp.desktop.look.scale import TypeScale, line_percent
from caseapp.desktop.look.sheet import sheet
from caseapp.desktop.look.theme import Theme, theme_of
from caseapp.desktop.widget.line import let_clear

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
    "on_chosen": ("chosen",),
}


def contrasting(window: str, text: str, highlight: str, highlighted: str, link: str) -> Palette:
    """The palette that the program makes of a high-contrast system."""
    system = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, window),
        (role.WindowText, text),
        (role.Base, window),
        (role.Text, text),
        (role.Highlight, highlight),
        (role.HighlightedText, highlighted),
        (role.Link, link),
    ):
        system.setColor(name, QColor(colour))
    return from_system(system)


# as Windows 10 and 11 have them
HIGH = {
    "black": contrasting("#000000", "#ffffff", "#1aebff", "#000000", "#ffff00"),
    "white": contrasting("#ffffff", "#000000", "#37006e", "#ffffff", "#00009f"),
    "aquatic": contrasting("#202020", "#ffffff", "#8ee3f0", "#263b50", "#75e9fc"),
    "desert": contrasting("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#1c5e75"),
    "dusk": contrasting("#2d3236", "#ffffff", "#a1bfde", "#212d3b", "#70ebde"),
    "a link that cannot be read": contrasting("#000000", "#ffffff", "#333333", "#444444", "#202020"),
}
PALETTES = {"light": LIGHT, "dark": DARK, **HIGH}
every_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))


@every_palette
@pytest.mark.parametrize(("text", "ground"), [(text, one) for text, grounds in TEXT_ON.items() for one in grounds])
def test_text_can_be_read(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= READ


@every_palette
@pytest.mark.parametrize(("edge", "ground"), [*product(["edge", "accent", "wrong"], ["card", "ground", "field"])])
def test_what_can_be_used_can_be_seen(palette: Palette, edge: str, ground: str) -> None:
    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= SEEN


@every_palette
def test_what_cannot_be_used_can_still_be_read(palette: Palette) -> None:
    """Text that is greyed out says what would be there: a reason to be readable."""
    rules = dict(re.findall(r"([^{}]+:disabled[^{}]*)\{([^}]*)\}", sheet(palette, TypeScale.beside(9))))
    grounds = {found[1] for rule in rules.values() if (found := re.search(r"background: (#\w+)", rule))}
    inks = {found[1] for rule in rules.values() if (found := re.search(r"[ {;]color: (#\w+)", rule))}
    assert grounds
    assert inks
    assert all(contrast(ink, ground) >= READ for ink, ground in product(inks, grounds))


@every_palette
def test_the_focus_can_be_seen(palette: Palette) -> None:
    """Every kind of control changes a line around it, by a colour that stands out from what it lies on."""
    text = sheet(palette, TypeScale.beside(9))
    rules = {name.strip(): rule for name, rule in re.findall(r"([^{}]+:focus[^{}]*)\{([^}]*)\}", text)}
    assert len(rules) > 12
    for name, rule in rules.items():
        lines = re.findall(r"border[\w-]*: \d+px \w+ (#\w+)", rule)
        inherited = "border" not in rule or "border: none" in rule
        assert lines or inherited, name
        ground = palette.accent if f"solid {palette.ring};" in rule and "3px" in rule else palette.card
        assert all(contrast(line, ground) >= SEEN for line in lines), name


def test_what_is_picked_stands_out_in_high_contrast() -> None:
    for palette in HIGH.values():
        assert contrast(palette.chosen, palette.card) >= SEEN
        assert palette.chosen != palette.card


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


def test_the_arrow_of_a_choice_is_seen_in_every_theme() -> None:
    for palette in (LIGHT, DARK, *HIGH.values()):
        found = re.search(r'QComboBox::down-arrow \{ image: url\("([^"]+)"\)', sheet(palette, TypeScale.beside(10)))
        assert found is not None
        colour = re.search(r'stroke="(#[0-9a-f]{6})"', Path(found[1]).read_text(encoding="utf-8"))
        assert colour is not None
        assert contrast(colour[1], palette.card) >= READ, palette


def test_an_icon_is_seen_on_what_is_chosen_and_is_fainter_where_it_cannot_be_pressed(dressed: QApplication) -> None:
    del dressed
    theme = theme_of()
    assert theme is not None
    theme.wear(HIGH["black"])
    button = QPushButton()
    button.setCheckable(True)
    icon.put(button, "cases", "muted")
    on, off = (
        button.icon().pixmap(54, mode=QIcon.Mode.Normal, state=state).toImage()
        for state in (QIcon.State.On, QIcon.State.Off)
    )
    theme.wear(None)
    assert darkest(on) < darkest(off)
    theme.choose(dark=True)
    icon.put(button, "cases", "ink")
    usable, disabled = (
        button.icon().pixmap(54, mode=mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    theme.choose(dark=False)
    assert brightest(disabled) < brightest(usable)


def _lights(picture: QImage) -> list[int]:
    points = product(range(picture.width()), range(picture.height()))
    colours = (picture.pixelColor(x, y) for x, y in points)
    return [colour.lightness() for colour in colours if colour.alpha() == 255]


def darkest(picture: QImage) -> int:
    """How light the darkest full point of a picture is."""
    return min(_lights(picture))


def brightest(picture: QImage) -> int:
    """How light the lightest full point of a picture is."""
    return max(_lights(picture))


def test_the_cross_that_clears_a_field_is_drawn_in_the_colour_of_the_theme(dressed: QApplication) -> None:
    del dressed
    theme = theme_of()
    assert theme is not None
    line = QLineEdit()
    let_clear(line)
    cross = line.findChild(QToolButton)
    assert cross is not None
    seen = []
    for palette in (LIGHT, HIGH["black"]):
        theme.wear(palette)
        assert cross.icon().pixmap(54).toImage() == icon.pixmap("close", palette.muted).toImage()
        seen.append(cross.icon().cacheKey())
    theme.wear(None)
    assert seen[0] != seen[1]
