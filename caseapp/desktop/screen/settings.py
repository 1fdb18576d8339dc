"""*Instellingen*: the sections at the left, the chosen one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.settings import Ui_Settings
from caseapp.desktop.language import spoken
from caseapp.desktop.screen.register_form import RegisterForm
from caseapp.desktop.section import SECTIONS
from caseapp.desktop.state.first_password import new_password
from caseapp.desktop.state.register_form import INVITE, RegisterFormState, RegisterWanted, resumed
from caseapp.desktop.state.setting_draft import NEW_TEXT, BegunSetting
from caseapp.desktop.state.settings import SettingsState
from caseapp.desktop.widget.rail_button import RailButton

if TYPE_CHECKING:
    from caseapp.desktop.section import SectionPage
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.settings import SettingsView


RETENTION = "retention"


class Settings(QWidget):
    """``wanted`` asks for the form of an act in a case, ``case`` for a case, ``asked`` for a source.

    ``restore`` asks to put a backup copy back, with the member's password.
    """

    wanted = Signal(object)
    case = Signal(str)
    asked = Signal(str)
    told = Signal(str, str)
    restore = Signal(object, str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Settings()
        self.ui.setupUi(self)
        self._desk = desk
        self.state = SettingsState(desk, self)
        self.state.loaded.connect(self._show)
        self.buttons: dict[str, RailButton] = {}
        self._made: dict[str, QWidget] = {}
        self._view: SettingsView | None = None
        for section in SECTIONS:
            button = RailButton(self.ui.sections)
            button.setText(section.label())
            button.setObjectName(f"section_{section.id}")
            button.clicked.connect(lambda _checked=False, name=section.id: self.go_to(name))
            self.ui.section_buttons.addWidget(button)
            self.buttons[section.id] = button
        self.setFocusProxy(self.buttons[SECTIONS[0].id])
        self.section = SECTIONS[0].id
        self.buttons[self.section].setChecked(True)

    def load(self) -> None:
        """Read the settings."""
        self.state.load(retained=self.section == RETENTION)

    def go_to(self, section: str) -> None:
        """Show a section."""
        self.section = section
        self.buttons[section].setChecked(True)
        page = self.page(section)
        self.ui.pages.setCurrentWidget(page)
        if section == RETENTION and self._view is not None and self._view.retained is None:
            self.load()
        else:
            self._fill(page)

    def page(self, section: str) -> QWidget:
        """The page of a section, made when it is first shown."""
        if section not in self._made:
            made = next(one for one in SECTIONS if one.id == section).make(self._desk)
            self._made[section] = made
            self.ui.pages.addWidget(made)
            self._wire(made)
        return self._made[section]

    def _wire(self, page: QWidget) -> None:
        ways = {
            "register": self.open_form,
            "changed": self._changed,
            "wanted": self.wanted.emit,
            "case": self.case.emit,
            "asked": self.asked.emit,
            "told": self.told.emit,
            "restore": self.restore.emit,
        }
        for name, way in ways.items():
            signal = getattr(page, name, None)
            if isinstance(signal, SignalInstance):
                signal.connect(way)

    def open_form(self, wanted: RegisterWanted) -> None:
        """The form of an act of the register."""
        state = RegisterFormState(self._desk, wanted)
        form = RegisterForm(state, new_password() if state.takes_password else "", self)
        form.asked.connect(self.asked)
        form.recorded.connect(lambda done: self._done(wanted.act, done))
        form.open()

    def resume(self, begun: BegunSetting) -> None:
        """Go on with what was begun, as soon as the settings are read."""
        self.section = begun.section

        def go_on() -> None:
            page = self.page(begun.section)
            if begun.key == NEW_TEXT:
                page.begin_new()  # type: ignore[attr-defined]
            elif begun.letter:
                page.edit_kind(begun.letter)  # type: ignore[attr-defined]
            else:
                self.open_form(resumed(begun))

        self.shown.connect(go_on, Qt.ConnectionType.SingleShotConnection)

    def _done(self, act: str, done: object) -> None:
        if act == INVITE:
            self.page("invitations").show_made(done)  # type: ignore[attr-defined]
            self.load()
        else:
            self._changed(self.tr("Recorded in the register."))

    def _changed(self, text: str) -> None:
        self.load()
        if text:
            self.told.emit(spoken(text), "good")

    def _show(self, view: SettingsView) -> None:
        self._view = view
        self.go_to(self.section)
        self.shown.emit()

    def _fill(self, page: QWidget) -> None:
        if self._view is not None:
            shown: SectionPage = page  # type: ignore[assignment]
            shown.show_view(self._view)
