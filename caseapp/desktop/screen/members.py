"""*Gebruikers en rollen*: who belongs to the organisation, and what they may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.screen.invitations import TWO_WEEKS
from caseapp.desktop.screen.settings_page import SettingsPage
from caseapp.desktop.state.register_form import INVITE
from caseapp.desktop.widget.setting_row import Deed, setting_row
from caseapp.model.term import Role
from caseapp.office.register.catalogue import grants_text
from caseapp.office.register.values import roles_value

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.settings import SettingsView
    from caseapp.model.organisation import Member


class Members(SettingsPage):
    """A row for each member; who left stands at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui.title.setText(self.tr("Members and roles"))
        self.offer(self.tr("Add a member…"), lambda: self.want("add_member"))

    @override
    def show_view(self, view: SettingsView) -> None:
        """Show the members."""
        active = [one for one in view.organisation.members if one.active]
        left = [one for one in view.organisation.members if not one.active]
        about = self.tr("{number} members.").format(number=len(active)) if len(active) > 1 else self.tr("1 member.")
        self.begin(view, about)
        self.ui.main.setVisible(view.may_change)
        for member in sorted(active, key=lambda one: one.name.casefold()):
            self.ui.list.add(self._row(member, view))
        if left:
            self.heading(self.tr("No longer a member"))
        for member in sorted(left, key=lambda one: one.name.casefold()):
            self.ui.list.add(self._left(member, view))

    def _row(self, member: Member, view: SettingsView) -> QWidget:
        chips = [(self.tr("you"), "accent")] if member.id == view.member.id else []
        if member.holds(Role.ADMINISTRATOR):
            chips.append((spoken("beheerder"), "plain"))
        deeds: tuple[Deed, ...] = (
            Deed(label=self.tr("Roles…"), do=lambda: self._change_roles(member)),
            Deed(label=self.tr("New password…"), do=lambda: self._renew(member), seldom=True),
            Deed(label=self.tr("Invite again…"), do=lambda: self._invite_again(member, view), seldom=True),
            Deed(label=self.tr("Remove…"), do=lambda: self._let_go(member), seldom=True),
        )
        if member.id == view.member.id:
            deeds = deeds[:1]
        text = spoken(grants_text(one for one in member.roles if one.role is not Role.ADMINISTRATOR))
        shown = [text[:1].upper() + text[1:]] if text else []
        return setting_row(member.name, *shown, deeds=deeds if view.may_change else (), chips=chips)

    def _left(self, member: Member, view: SettingsView) -> QWidget:
        deeds = (Deed(label=self.tr("Reinstate…"), do=lambda: self._renew(member)),)
        return setting_row(member.name, deeds=deeds if view.may_change else ())

    def _change_roles(self, member: Member) -> None:
        title = self.tr("Roles of {name}").format(name=member.name)
        self.want("change_roles", title, only=("roles",), member=member.id, roles=roles_value(member.roles))

    def _renew(self, member: Member) -> None:
        title = self.tr("A new password for {name}").format(name=member.name)
        self.want("renew_keys", title, only=("-",), member=member.id)

    def _invite_again(self, member: Member, view: SettingsView) -> None:
        title = self.tr("Invite {name} again: a new password, which only {name} knows").format(name=member.name)
        until, roles = view.today + TWO_WEEKS, roles_value(member.roles)
        self.want(INVITE, title, only=("until",), member=member.id, name=member.name, roles=roles, until=until)

    def _let_go(self, member: Member) -> None:
        title = self.tr("Remove {name}").format(name=member.name)
        self.want("deactivate_member", title, only=("-",), member=member.id)
