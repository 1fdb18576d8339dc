"""Reading the pages of the wizard: what is missing, and what was filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from caseapp.desktop.language import spoken
from caseapp.desktop.state.founding import PasswordChoice
from caseapp.desktop.state.source import only_open_days, standing_text
from caseapp.model.organisation import RoleGrant, School, Settings
from caseapp.model.term import Region, Role, Sector
from caseapp.office.office import ADMINISTRATOR, Foundation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCheckBox, QWidget

    from caseapp.desktop.forms.new_organisation import Ui_NewOrganisation
    from caseapp.model.protocol import Protocol


TYPED = 250
"""Milliseconds after the last letter of a school before it is asked which education it gives."""


class FoundationPages(QObject):
    """Reads the form of :class:`NewOrganisation`."""

    def __init__(self, ui: Ui_NewOrganisation, protocols: Iterable[Protocol], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._protocols = {protocol.id: protocol for protocol in protocols}
        ui.protocol.activated.connect(self.show_standing)
        ui.director.toggled.connect(self._ask_which_school)
        self._typed = QTimer(self, singleShot=True, interval=TYPED)
        self._typed.timeout.connect(self.ask_kinds)
        ui.schools.textChanged.connect(self._typed.start)
        for line in (ui.organisation, ui.founder, ui.password, ui.repeat):
            line.returnPressed.connect(ui.next.click)
        for box in (ui.po, ui.vo, ui.mbo):
            box.toggled.connect(self.ask_kinds)

    def no_organisation(self) -> tuple[str, str]:
        """Which field of the first page is wrong, and why; two empty texts when none is."""
        if not self._ui.organisation.text().strip():
            return "organisation", self.tr("Fill in the name of the organisation.")
        if not self._sectors():
            return "sectors", self.tr("Choose at least one.")
        if not self._schools():
            return "schools", self.tr("Write at least one school.")
        self.ask_kinds()
        undecided = self._ui.kinds.missing()
        if undecided:
            return "kinds", self.tr("Choose which education {school} provides.").format(school=undecided)
        self.offer_schools()
        return "", ""

    def offer_schools(self) -> None:
        """Let the founder say of which school they are the director; what was picked stays picked."""
        picked = self._ui.director_school.currentText()
        self._ui.director_school.clear()
        self._ui.director_school.addItems(self._schools())
        self._ui.director_school.setCurrentIndex(max(self._ui.director_school.findText(picked), 0))
        self._ask_which_school()

    def _ask_which_school(self) -> None:
        ui = self._ui
        ui.director_of.setVisible(ui.director.isChecked() and ui.director_school.count() > 1)

    def show_standing(self) -> None:
        """Say where the chosen text comes from, and ask the days that it leaves open."""
        protocol = self._protocols.get(str(self._ui.protocol.currentData()))
        if protocol is not None:
            self._ui.standing.say(spoken(standing_text(protocol)))
            self._ui.standing_note.setVisible(not only_open_days(protocol))
            self._ui.dates.setVisible(bool(protocol.blanks))

    def show_again(self, kinds: object) -> None:
        """Show what hangs on the other fields, when those are filled in from what was kept."""
        self.ask_kinds()
        for school, kind in kinds.items() if isinstance(kinds, Mapping) else ():
            self._ui.kinds.choose(str(school), str(kind))
        self.offer_schools()
        self.show_standing()

    def no_text(self) -> tuple[str, str]:
        """The same for the page of the text."""
        if not self._ui.protocol.currentData():
            return "protocol", self.tr("Choose a protocol.")
        unclear = self._ui.consented.unclear or self._ui.adopted.unclear
        return (
            ("dates", self.tr("I do not know this day. Write it as 2-3-2026, or as 2 March.")) if unclear else ("", "")
        )

    def no_founder(self) -> tuple[str, str]:
        """The same for the page of the founder."""
        if not self._ui.founder.text().strip():
            return "founder", self.tr("Fill in your name.")
        return PasswordChoice(first=self._ui.password.text(), second=self._ui.repeat.text()).problem()

    def ask_kinds(self) -> None:
        """Ask which education each school gives, where the organisation gives several kinds."""
        boxes = {Sector.PO: self._ui.po, Sector.VO: self._ui.vo, Sector.MBO: self._ui.mbo}
        kinds = {sector.value: box.text() for sector, box in boxes.items() if box.isChecked()}
        self._ui.kinds.ask(self._schools(), kinds)
        self._ui.kinds.put_in_order(self._ui.schools, self._ui.region)

    def schools(self) -> tuple[School, ...]:
        """The schools, each with the education it gives where that had to be said."""
        kinds = {name: self._ui.kinds.chosen(name) for name in self._schools()}
        return tuple(
            School(name=name, sectors=frozenset({Sector(kind)}) if kind else frozenset())
            for name, kind in kinds.items()
        )

    def _sectors(self) -> frozenset[Sector]:
        boxes: dict[Sector, QCheckBox] = {Sector.PO: self._ui.po, Sector.VO: self._ui.vo, Sector.MBO: self._ui.mbo}
        return frozenset(sector for sector, box in boxes.items() if box.isChecked())

    def _schools(self) -> list[str]:
        lines = (line.strip() for line in self._ui.schools.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def foundation(self) -> Foundation:
        """What was filled in on all pages."""
        ui = self._ui
        roles = {
            Role.HRM_MANAGER: ui.hrm_manager,
            Role.BOARD_MEMBER: ui.board_member,
            Role.PRIVACY_OFFICER: ui.privacy_officer,
        }
        grants = [ADMINISTRATOR, *(RoleGrant(role=role) for role, box in roles.items() if box.isChecked())]
        if ui.director.isChecked():
            grants.append(RoleGrant(role=Role.DIRECTOR, school=ui.director_school.currentText()))
        open_dates = ui.dates.isVisibleTo(ui.page_text)
        consented = ui.consented.day if open_dates else None
        return Foundation(
            name=ui.organisation.text().strip(),
            sectors=self._sectors(),
            schools=self.schools(),
            protocol=str(ui.protocol.currentData()),
            founder=ui.founder.text().strip(),
            password=ui.password.text(),
            founder_roles=tuple(grants),
            adopted=ui.adopted.day if open_dates else None,
            consented=(consented,) if consented else (),
            settings=Settings(region=Region(ui.region.currentData())),
        )
