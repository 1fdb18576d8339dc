"""*Brieven*: the letterhead, and the text of each letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.screen.edit_letter import EditLetter
from caseapp.desktop.screen.settings_page import SettingsPage
from caseapp.desktop.state.edit_letter import EditLetterState
from caseapp.desktop.state.letters import all_letters
from caseapp.desktop.widget.setting_row import Deed, setting_row
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QWidget

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.settings import SettingsView
    from caseapp.office.letter import LetterText


class LetterTexts(SettingsPage):
    """The section of the letters."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: SettingsView | None = None
        self.ui.title.setText(self.tr("Letters"))

    @override
    def show_view(self, view: SettingsView) -> None:
        """Show the letterhead and the letters."""
        self._view = view
        self.begin(
            view,
            self.tr("Letters are made from these texts, in Dutch, and carry this letterhead. Every version is kept."),
        )
        self.ui.list.add(self._letterhead(view))
        self.ui.list.add(self._committees(view))
        self.heading(self.tr("Letter texts"))
        for letter in all_letters(self._desk):
            self.ui.list.add(self._row(view, letter))

    def _letterhead(self, view: SettingsView) -> QFrame:
        head = view.organisation.letterhead
        lines = ", ".join(head.address) or self.tr("No address yet.")
        logo = self.tr("With a logo.") if head.logo else self.tr("Without a logo.")
        deeds = [Deed(label=self.tr("Change…"), do=self._change)] if view.may_change else []
        title = self.tr("Letterhead: {name}").format(name=head.name or view.organisation.name)
        return (
            setting_row(title, f"{lines} {logo}", head.footer, deeds=deeds)
            if head.footer
            else setting_row(title, f"{lines} {logo}", deeds=deeds)
        )

    def _change(self) -> None:
        if self._view is not None:
            head = self._view.organisation.letterhead
            self.want("change_letterhead", name=head.name, address=head.address, footer=head.footer)

    def _committees(self, view: SettingsView) -> QFrame:
        found = view.organisation.committees
        blank = self.tr("No address yet. Whoever writes the letter fills it in.")
        above = self.tr("Appeal of staff: {address}").format(address=found.appeal.line or blank)
        head = ", ".join(view.organisation.letterhead.address)
        bare = self.tr("No address yet. The letter then only says that it goes to the board.")
        below = self.tr("Objection of pupils and parents: {address}").format(
            address=found.objection.line or head or bare
        )
        deeds = [Deed(label=self.tr("Change…"), do=self._change_committees)] if view.may_change else []
        return setting_row(self.tr("Addresses for objection and appeal"), above, below, deeds=deeds)

    def _change_committees(self) -> None:
        if self._view is not None:
            found = self._view.organisation.committees
            self.want(
                "change_committees",
                appeal_name=found.appeal.name,
                appeal_address=found.appeal.address,
                objection_name=found.objection.name,
                objection_address=found.objection.address,
            )

    def _row(self, view: SettingsView, letter: LetterText) -> QFrame:
        own = view.organisation.letters.get(letter.kind.id)
        chips, small = [], ""
        if own is not None:
            chips.append((self.tr("own text"), "accent"))
            day = spoken(day_text(local(own.at).date()))
            small = self.tr("In use since {day}, number {seq} of the register.").format(day=day, seq=own.seq)
        words = self.tr("View or change…") if view.may_change else self.tr("View…")
        deed = Deed(label=words, do=lambda: self.edit(letter))
        return setting_row(spoken(letter.kind.label), spoken(letter.kind.help), deeds=[deed], chips=chips, small=small)

    def edit(self, letter: LetterText) -> None:
        """Open the text of a letter."""
        may = self._view is not None and self._view.may_change
        dialog = EditLetter(EditLetterState(self._desk, letter), may_change=may, parent=self)
        dialog.adopted.connect(lambda: self.changed.emit(self.tr("The text of the letter is now in use.")))
        dialog.open()

    def edit_kind(self, kind: str) -> None:
        """Open the text of the letters of a kind."""
        for letter in all_letters(self._desk):
            if letter.kind.id == kind:
                self.edit(letter)
