"""What the sections of the settings share that are a list: a title, what it is, the list, and what can be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.settings_page import Ui_SettingsPage
from caseapp.desktop.language import spoken_list
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.state.register_form import RegisterWanted
from caseapp.desktop.widget.layout import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.settings import SettingsView
    from caseapp.model.value import Value


class SettingsPage(QWidget):
    """``register`` asks for the form of an act of the register; ``changed`` tells that something was recorded."""

    register = Signal(object)
    changed = Signal(str)
    told = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self.ui.list.lines.setSpacing(SMALL)
        self.ui.list.keep_gutter()
        for button in (self.ui.main, self.ui.second):
            button.setText(self.tr("Add…"))
            button.hide()

    def show_view(self, view: SettingsView) -> None:
        """Show what was read."""
        raise NotImplementedError

    def begin(self, view: SettingsView, about: str) -> None:
        """Empty the list, and say what it is; who may not change it is told who may."""
        self.ui.list.clear()
        if not view.may_change:
            names = spoken_list(one.name for one in view.administrators)
            about += " " + self.tr("You can look at this; {names} can change it.").format(names=names)
        self.ui.about.say(about)

    def offer(self, text: str, do: Callable[[], object]) -> None:
        """The one thing that one does most here; it shows for who may change something."""
        self.ui.main.setText(text)
        self.ui.main.clicked.connect(do)

    def heading(self, text: str) -> None:
        """A heading in the list."""
        self.ui.list.add(label(text, "heading"))

    def want(self, act: str, title: str = "", only: tuple[str, ...] = (), **fields: Value) -> None:
        """Ask for the form of an act."""
        self.register.emit(RegisterWanted(act=act, fields=fields, only=only, title=title))
