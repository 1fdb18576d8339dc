"""The theme of the running program: which palette holds, and telling the widgets when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication

from caseapp.desktop.look import icon
from caseapp.desktop.look.palette import DARK, LIGHT, Palette, from_system
from caseapp.desktop.look.scale import PER_CENT, TypeScale
from caseapp.desktop.look.sheet import sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QWidget

NAME = "theme"
GENERIC = frozenset({"Sans Serif", "Sans", "sans-serif", "DejaVu Sans", "MS Shell Dlg 2", ""})
SMALLEST, LARGEST = 80, 200
"""Per cent of the system's text size between which it can be chosen."""

READABLE = ("Segoe UI", "Noto Sans", "Open Sans", "Liberation Sans", "Arial")
"""Families that take the place of a system's stopgap where the desktop names none."""


class Theme(QObject):
    """Colours and type for one application; follows the system's light, dark and high contrast while it runs.

    To ask the system how it wants its programs to look takes a seventh of the whole start. A window that was ``light``
    or ``dark`` the ``last`` time begins so, and asks with :meth:`refresh` when it is painted.
    """

    changed = Signal()

    def __init__(self, application: QApplication, *, last: str = "") -> None:
        super().__init__(application)
        self.setObjectName(NAME)
        self._application = application
        self._dark: bool | None = None
        self._percent = PER_CENT
        self._worn: Palette | None = None
        self._system: QPalette | None = None
        self.palette: Palette = LIGHT
        self.type = self._size()
        application.setFont(self._font())
        self._hints = QGuiApplication.styleHints()  # held, for what it gives goes with it
        self._hints.colorSchemeChanged.connect(self.refresh)
        if last:
            self._dress(DARK if last == "dark" else LIGHT)
        else:
            self.refresh()

    @property
    def dark(self) -> bool:
        """Whether the dark palette holds."""
        if self._dark is not None:
            return self._dark
        from PySide6.QtCore import Qt

        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def choose(self, *, dark: bool | None) -> None:
        """Hold to light or dark; None follows the system."""
        self._dark = dark
        self.refresh()

    def wear(self, palette: Palette | None) -> None:
        """Hold to these colours, such as those of another system; None lets go of them."""
        self._worn = palette
        self.refresh()

    def enlarge(self, percent: int) -> None:
        """Make all text larger or smaller than the system asks; 100 is as the system has it."""
        self._percent = min(max(percent, SMALLEST), LARGEST)
        wanted = self._size()
        if wanted != self.type:
            self.type = wanted
            self._application.setFont(self._font())
            self._application.setStyleSheet(sheet(self.palette, wanted, high=self.name == "contrast"))
            self.changed.emit()

    def refresh(self) -> None:
        """Take the palette that holds now, and dress everything in it."""
        from PySide6.QtGui import QPalette

        asked = self._system is not None
        high = self._high_contrast()
        if self._system is None or high:
            if asked:  # ours would be in the way of the system's
                self._application.setPalette(QPalette())
            self._system = QPalette(self._application.palette())
        if not asked:
            self._hints.accessibility().contrastPreferenceChanged.connect(self.refresh)
        wanted = self._worn or (from_system(self._system) if high else DARK if self.dark else LIGHT)
        if wanted != self.palette or not asked or high:
            self._application.setPalette(_qt_palette(wanted))
        self._dress(wanted)

    @property
    def name(self) -> str:
        """``light``, ``dark``, or ``contrast`` for the colours of a system that asks high contrast."""
        return {LIGHT: "light", DARK: "dark"}.get(self.palette, "contrast")

    def _dress(self, wanted: Palette) -> None:
        """Take a palette, and dress everything in it."""
        size = self._size()
        if wanted == self.palette and size == self.type and self._application.styleSheet():
            return
        if size != self.type:
            self.type = size
            self._application.setFont(self._font())
        self.palette = wanted
        self._application.setStyleSheet(sheet(wanted, self.type, high=self.name == "contrast"))
        self._dress_all(self._application.allWidgets())
        self.changed.emit()

    def dress(self, button: QAbstractButton) -> None:
        """Draw a button's icon in the colour that its role has now."""
        name, role = button.property("icon_name"), button.property("icon_role")
        if name:
            colours = self.palette.tokens()
            on = self.palette.on_chosen if self.name == "contrast" else ""
            button.setIcon(icon.icon(str(name), colours[str(role)], faint=self.palette.edge, on=on))

    def _dress_all(self, widgets: Iterable[QWidget]) -> None:
        for widget in widgets:
            if isinstance(widget, QAbstractButton):
                self.dress(widget)

    def _size(self) -> TypeScale:
        """As large as the system has it, and as much larger as was chosen."""
        points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
        return TypeScale.beside(points * self._percent / PER_CENT)

    def _font(self) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if font.family() in GENERIC:
            known = set(QFontDatabase.families())
            font.setFamily(next((family for family in READABLE if family in known), font.family()))
        font.setPointSizeF(self.type.base)
        return font

    def _high_contrast(self) -> bool:
        if self._dark is not None:
            return False
        from PySide6.QtCore import Qt

        hints = QGuiApplication.styleHints()  # held, for what it gives goes with it
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def theme_of() -> Theme | None:
    """The theme of the running application, or None before there is one."""
    application = QApplication.instance()
    found = application.findChild(QObject, NAME) if application else None
    return found if isinstance(found, Theme) else None


def palette_now() -> Palette:
    """The palette that holds now; light before there is a theme."""
    theme = theme_of()
    return theme.palette if theme else LIGHT


def mark(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet looks at, and have it look again."""
    from PySide6.QtCore import QEvent

    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    widget.update()


def _qt_palette(colours: Palette) -> QPalette:
    from PySide6.QtGui import QColor, QPalette

    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.ground,
        role.WindowText: colours.ink,
        role.Base: colours.field,
        role.AlternateBase: colours.hover,
        role.Text: colours.ink,
        role.PlaceholderText: colours.muted,
        role.Button: colours.card,
        role.ButtonText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.ink,
        role.Light: colours.card,
        role.Midlight: colours.line,
        role.Mid: colours.line,
        role.Dark: colours.edge,
        role.Shadow: colours.edge,
        role.Accent: colours.accent,
    }
    found = QPalette()
    for name, colour in pairs.items():
        found.setColor(name, QColor(colour))
    for name in (role.Text, role.ButtonText, role.WindowText):
        found.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return found
