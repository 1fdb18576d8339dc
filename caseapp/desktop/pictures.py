"""Pictures of every screen, painted without a screen from the real program on the demonstration organisation."""

from __future__ import annotations

from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QFrame

from caseapp.desktop import forms
from caseapp.desktop.application import application
from caseapp.desktop.language import DUTCH, ENGLISH, speak
from caseapp.desktop.look.palette import from_system
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.settling import settle
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.computer import DARK, FOLLOW, LIGHT, Choices
from caseapp.desktop.tour.studio import studio
from caseapp.desktop.tour.walk import walk
from caseapp.desktop.window import SIZE
from caseapp.model.term import Role
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.desktop.look.palette import Palette
    from caseapp.desktop.look.theme import Theme
    from caseapp.desktop.tour.studio import Stop, Studio

__all__ = ["check_forms", "settle", "take_pictures"]

CONTRAST = "contrast"
"""Beside light and dark: the colours of Windows' black high contrast."""

SHADE = 60
"""How dark a screen is under a small window, of 255."""


def take_pictures(
    folder: Path,
    *,
    look: str = LIGHT,
    language: str = DUTCH,
    size: tuple[int, int] = SIZE,
    whole: bool = True,
) -> list[Path]:
    """Make a picture of each screen; gives their paths, in order.

    Args:
        folder: where they come; it is made when it is not there.
        look: ``light``, ``dark`` or ``contrast``.
        language: ``nl`` or ``en``.
        size: of the window, in pixels at 100 %.
        whole: everything, the form of every act too; otherwise the main screens.

    Raises:
        OSError: the folder cannot be written.
        Stuck: a screen does not come to rest.
    """
    running = application()
    theme = theme_of()
    folder.mkdir(parents=True, exist_ok=True)
    choices = Choices(theme=look if look in (LIGHT, DARK) else FOLLOW, language=language)
    with ExitStack() as stack:
        if theme is not None:
            stack.callback(_undress, theme)
            theme.wear(high_contrast() if look == CONTRAST else None)
            theme.choose(dark=None if look == CONTRAST else look == DARK)
        stack.callback(speak, DUTCH, running)
        speak(language, running)
        place = _folder(stack)
        found = stack.enter_context(studio(place, choices=choices, size=size))
        stops = walk(found, every_form=True) if whole else walk(found, main=True)
        return [_take(stop, folder / f"{at:03}-{stop.name}.png") for at, stop in enumerate(stops, start=1)]


def high_contrast() -> Palette:
    """The colours that the program takes from Windows' black high contrast."""
    system, role = QPalette(), QPalette.ColorRole
    colours = {
        role.Window: "#000000",
        role.WindowText: "#ffffff",
        role.Base: "#000000",
        role.Text: "#ffffff",
        role.Highlight: "#1aebff",
        role.HighlightedText: "#000000",
        role.Link: "#ffff00",
    }
    for name, colour in colours.items():
        system.setColor(name, QColor(colour))
    return from_system(system)


def _undress(theme: Theme) -> None:
    theme.wear(None)
    theme.choose(dark=False)


def _folder(stack: ExitStack) -> Path:
    return Path(stack.enter_context(TemporaryDirectory(prefix="caseapp-", ignore_cleanup_errors=True)))


def _take(stop: Stop, path: Path) -> Path:
    """One picture; of a small window with the screen in the shade below it."""
    below = stop.screen.grab()
    if stop.dialog is not None:
        painter = QPainter(below)
        painter.fillRect(stop.screen.rect(), QColor(0, 0, 0, SHADE))
        painter.drawPixmap(stop.screen.rect().center() - stop.dialog.rect().center(), stop.dialog.grab())
        painter.end()
    below.save(str(path))
    return path


def check_forms() -> Iterator[str]:
    """Open every form that was designed, of every act and every screen, in both languages; gives the name of each.

    A designed form is called by its file (``assess.ui``), apart from the act that has it. What is open is on the
    demonstration.

    Raises:
        Stuck: one does not come to rest.
    """
    running = application()
    try:
        for language in (ENGLISH, DUTCH):
            speak(language, running)
            yield from _designed()
            with ExitStack() as stack:
                yield from _opened(stack.enter_context(studio(_folder(stack), choices=Choices(language=language))))
    finally:
        speak(DUTCH, running)


def _designed() -> Iterator[str]:
    """Every form as it was designed, with nothing in it."""
    for name in sorted(module.name for module in iter_modules(forms.__path__)):
        for kind, form in vars(import_module(f"{forms.__name__}.{name}")).items():
            if kind.startswith("Ui_"):
                empty = QFrame()
                form().setupUi(empty)
                empty.deleteLater()
                yield f"{name}.ui"


def _opened(found: Studio) -> Iterator[str]:
    with found.sit_down(Role.HRM_MANAGER) as seat:
        for name in seat.window.way.places:
            seat.window.way.go_to(name)
            seat.rest()
            yield name
        for act in CATALOGUE:
            seat.window.way.open_form(Wanted(act=act, case_id=found.cases["leraar"]))
            seat.rest()
            yield act
