"""*Uitnodigingen*: who was invited, and letting in who answers."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.screen.admit import Admit
from caseapp.desktop.screen.new_invitation import NewInvitation
from caseapp.desktop.screen.settings_page import SettingsPage
from caseapp.desktop.state.welcome import WelcomeState
from caseapp.desktop.widget.file_dialog import ask_open
from caseapp.desktop.widget.setting_row import Deed, setting_row
from caseapp.office.joining.request import SUFFIX
from caseapp.office.register.catalogue import grants_text
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.settings import SettingsView
    from caseapp.model.act import MemberId
    from caseapp.office.joining.invitation import MadeInvitation
    from caseapp.office.joining.welcoming import Knock
    from caseapp.office.register.state import Invited

TWO_WEEKS = timedelta(days=14)


class Invitations(SettingsPage):
    """A row for each invitation; those that can still be used on top."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today: date = desk.today()
        self.state = WelcomeState(desk, self)
        self.ui.title.setText(self.tr("Invitations"))
        self.ui.second.setText(self.tr("Open a request…"))
        self.ui.second.clicked.connect(self._ask_path)
        self.offer(self.tr("Invite…"), self._invite)
        self.state.knocked.connect(self._show_knock)
        self.state.wrong.connect(lambda text: self.told.emit(spoken(text), "wrong"))
        self.state.admitted.connect(self._admitted)

    @override
    def show_view(self, view: SettingsView) -> None:
        """Show the invitations."""
        self._today = view.today
        self.begin(
            view,
            self.tr(
                "The person you invite makes a password and keys on their own computer. Nobody else knows "
                "them, not even you."
            ),
        )
        self.ui.main.setVisible(view.may_change)
        self.ui.second.setVisible(view.may_change)
        names = {one.id: one.name for one in view.organisation.members}
        still = [one for one in view.invitations if one.open(view.today)]
        if not still:
            self.ui.list.add(setting_row(self.tr("There are no open invitations.")))
        for one in still:
            self.ui.list.add(self._row(one, names, view))
        over = [one for one in view.invitations if not one.open(view.today)]
        if over:
            self.heading(self.tr("Ended"))
        for one in over:
            self.ui.list.add(self._row(one, names, view))

    def show_made(self, made: MadeInvitation) -> None:
        """Show an invitation that was just made."""
        NewInvitation(made, self.state, self).open()

    def open_request(self, path: str) -> None:
        """Look at the file of a request."""
        self.state.look(Path(path))

    def _row(self, one: Invited, names: Mapping[MemberId, str], view: SettingsView) -> QWidget:
        by = names.get(one.by, one.by)
        about = self.tr("by {name}, on {day}").format(name=by, day=spoken(day_text(one.at.date())))
        roles = spoken(grants_text(one.roles))
        texts = [roles[:1].upper() + roles[1:]] if roles else []
        deeds = []
        if one.open(view.today):
            chip = (self.tr("until {day}").format(day=spoken(day_text(one.until))), "accent")
            if view.may_change:
                deeds.append(
                    Deed(
                        label=self.tr("Withdraw…"),
                        do=lambda: self.want("withdraw_invitation", self._title(one), only=("-",), invitation=one.id),
                    )
                )
        elif one.used_by:
            chip = (self.tr("came in"), "good")
        else:
            chip = (self.tr("withdrawn") if one.ended_at else self.tr("expired"), "plain")
        return setting_row(one.name, *texts, deeds=deeds, chips=[chip], small=about)

    def _title(self, one: Invited) -> str:
        return self.tr("Withdraw the invitation for {name}").format(name=one.name)

    def _invite(self) -> None:
        self.want("invite_member", until=self._today + TWO_WEEKS)

    def _ask_path(self) -> None:
        ask_open(self, self.tr("Open a request"), self.tr("Requests"), f"*{SUFFIX}", self.open_request)

    def _show_knock(self, knock: Knock) -> None:
        Admit(knock, self.state, self).open()

    def _admitted(self, name: str) -> None:
        self.changed.emit(self.tr("{name} has been let in, and can sign in now.").format(name=name))
