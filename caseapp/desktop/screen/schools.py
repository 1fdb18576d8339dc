"""*Scholen*: the schools of the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.language import spoken, spoken_list
from caseapp.desktop.screen.settings_page import SettingsPage
from caseapp.desktop.widget.setting_row import Deed, setting_row
from caseapp.model.term import Role
from caseapp.office.register.setting import REGION_NAMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.settings import SettingsView
    from caseapp.model.organisation import School
    from caseapp.model.value import Value


class Schools(SettingsPage):
    """A row for each school, with who leads it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui.title.setText(self.tr("Schools"))
        self.offer(self.tr("Add a school…"), lambda: self.want("add_school"))

    @override
    def show_view(self, view: SettingsView) -> None:
        """Show the schools."""
        self.begin(view, self.tr("Every case belongs to one school. Its director handles it."))
        self.ui.main.setVisible(view.may_change)
        for school in view.organisation.schools:
            self.ui.list.add(self._row(school, view))

    def _row(self, school: School, view: SettingsView) -> QWidget:
        organisation = view.organisation
        sectors = spoken_list(sorted(one.value.upper() for one in (school.sectors or organisation.sectors)))
        region = spoken(REGION_NAMES[school.region or organisation.settings.region])
        about = self.tr("{sectors} · holiday region: {region}").format(sectors=sectors, region=region)
        directors = [one.name for one in organisation.holding(Role.DIRECTOR, school.name)]
        who = self.tr("Director: {names}").format(names=spoken_list(directors))
        chips = [] if directors else [(self.tr("no director"), "due")]
        if len(organisation.sectors) > 1 and not school.sectors:
            # what the law asks hangs on it, such as at the removal of a pupil
            chips.append((self.tr("choose which education"), "due"))
        deeds = (Deed(label=self.tr("Change…"), do=lambda: self._change(school)),) if view.may_change else ()
        texts = (about, who) if directors else (about,)
        return setting_row(school.name, *texts, deeds=deeds, chips=chips)

    def _change(self, school: School) -> None:
        known: dict[str, Value] = {"school": school.name, "sectors": tuple(sorted(school.sectors))}
        if school.region:
            known["region"] = school.region.value
        self.want("change_school", school.name, only=("sectors", "region"), **known)
