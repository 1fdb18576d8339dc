"""An invitation that was just made: the file to send, and the code, which is shown this once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.desktop.forms.new_invitation import Ui_NewInvitation
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.file_dialog import ask_save
from caseapp.desktop.widget.scroll import let_scroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.welcome import WelcomeState
    from caseapp.office.joining.invitation import MadeInvitation


class NewInvitation(Dialog):
    """Three steps, one under the other."""

    snug = True

    def __init__(self, made: MadeInvitation, state: WelcomeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewInvitation()
        self.ui.setupUi(self)
        let_scroll(self.ui.layout_1)
        self._made = made
        self._state = state
        self.ui.about.say(self.tr("For {name}. Three steps to let them in.").format(name=made.invited.name))
        self.ui.code.setText(made.code)
        self.ui.code.setAccessibleName(self.tr("The code: {code}").format(code=" ".join(made.code)))
        self.ui.saved.hide()
        self.ui.save.clicked.connect(self._ask_path)
        self.ui.close.clicked.connect(self.accept)
        state.saved.connect(self._saved)

    def _ask_path(self) -> None:
        ask_save(self, self.tr("Save the invitation"), self._made.file_name, self.save)

    def save(self, path: str) -> None:
        """Write the file."""
        self._state.save(Path(path), self._made.file)

    def _saved(self, name: str) -> None:
        self.ui.saved.say(self.tr("Saved as {name}.").format(name=name))
        self.ui.saved.show()
