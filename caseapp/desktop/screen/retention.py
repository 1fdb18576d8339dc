"""*Bewaren*: how long cases are kept, and what must be destroyed when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from caseapp.desktop.language import spoken, spoken_list
from caseapp.desktop.screen.settings_page import SettingsPage
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.widget.setting_row import Deed, setting_row
from caseapp.model.term import Track
from caseapp.office.register.setting import DEFAULT, DEFAULT_RETENTION, retention_name
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.settings import SettingsView
    from caseapp.office.retention import Retained

DESTROY, HOLD, RELEASE = "destroy_case", "place_hold", "release_hold"


class Retention(SettingsPage):
    """``wanted`` asks for the form of an act; ``case`` opens a case."""

    wanted = Signal(object)
    case = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui.title.setText(self.tr("Retention"))

    @override
    def show_view(self, view: SettingsView) -> None:
        """Show the retention, and the closed cases."""
        self.begin(view, self.tr("A closed case is kept for some years and then destroyed by two people together."))
        self.ui.list.add(self._years(view))
        if not view.reads_cases:
            self.heading(self.tr("Closed cases"))
            text = self.tr(
                "You cannot read cases. HRM, the board and the data protection officer see here what must be destroyed."
            )
            self.ui.list.add(setting_row(self.tr("Not for you"), text))
            return
        due = [one for one in view.retained or () if one.due(view.today)]
        later = [one for one in view.retained or () if not one.due(view.today)]
        self.heading(self.tr("To be destroyed now"))
        if not due:
            self.ui.list.add(setting_row(self.tr("Nothing has to be destroyed now.")))
        for one in due:
            self.ui.list.add(self._row(one, due=True))
        if later:
            self.heading(self.tr("Later"))
        for one in later:
            self.ui.list.add(self._row(one, due=False))

    def _years(self, view: SettingsView) -> QWidget:
        title, known = self.tr("How long"), dict(view.organisation.settings.retention)
        texts = []
        for key in (*(track.value for track in Track), DEFAULT):
            years = known.get(key, known.get(DEFAULT, DEFAULT_RETENTION))
            name = spoken(retention_name(key))
            texts.append(self.tr("{what}: {years} years").format(what=name[:1].upper() + name[1:], years=years))
        deed = Deed(
            label=self.tr("Change…"),
            do=lambda: self.want("change_settings", title, only=("retention",), retention=known),
        )
        return setting_row(title, *texts, deeds=(deed,) if view.may_change else ())

    def _row(self, one: Retained, *, due: bool) -> QWidget:
        until = self.tr("Kept until {day}").format(day=spoken(day_text(one.until)))
        text = f"{one.school} · {until}" if one.school else until
        chips = (
            [(self.tr("on hold"), "due")] if one.held else [(self.tr("retention period over"), "wrong")] if due else []
        )
        signed = self.tr("Signed by {names}; a second person must sign.").format(names=spoken_list(one.signed_by))
        deeds = [Deed(label=self.tr("Open"), do=lambda: self.case.emit(one.case_id))]
        if due:
            deeds.append(self._deed(self.tr("Destroy…"), DESTROY, one))
        if one.held:
            deeds.append(self._deed(self.tr("Release…"), RELEASE, one))
        elif due:
            deeds.append(self._deed(self.tr("Hold…"), HOLD, one))
        return setting_row(
            f"{one.case_id} · {one.title}", text, deeds=deeds, chips=chips, small=signed if one.signed_by else ""
        )

    def _deed(self, text: str, act: str, one: Retained) -> Deed:
        return Deed(label=text, do=lambda: self.wanted.emit(Wanted(act=act, case_id=one.case_id)))
