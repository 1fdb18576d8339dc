"""To whom a copy of a piece of evidence is given, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from caseapp.desktop.forms.hand_over import Ui_HandOver
from caseapp.desktop.overriding import override
from caseapp.desktop.state.setting_draft import SettingDraft
from caseapp.desktop.widget.drafting import DraftingDialog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value

LEAST_WIDTH = 460


class HandOver(DraftingDialog):
    """``agreed`` gives to whom and why; then it is asked where the copy goes. What was typed is kept until that is."""

    snug = True

    agreed = Signal(str, str)

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HandOver()
        self.ui.setupUi(self)
        self.setMinimumWidth(LEAST_WIDTH)
        self.ui.problem.hide()
        self.ui.save.setDefault(True)
        self.ui.save.clicked.connect(self._agree)
        self.ui.cancel.clicked.connect(self.cancel)
        self.ui.to.setFocus()
        self._draft = SettingDraft(desk, key, self._typed, self)
        self._draft.found.connect(self._resume)
        self._draft.load()
        for line in (self.ui.to, self.ui.reason):
            line.textChanged.connect(self._draft.later)

    @property
    @override
    def draft(self) -> SettingDraft:
        """What keeps it."""
        return self._draft

    def _typed(self) -> Mapping[str, Value] | None:
        found = {"to": self.ui.to.text(), "reason": self.ui.reason.text()}
        return found if any(found.values()) else None

    def _resume(self, kept: Mapping[str, Value]) -> None:
        for name, line in (("to", self.ui.to), ("reason", self.ui.reason)):
            if not line.text():
                line.setText(str(kept.get(name) or ""))

    def _agree(self) -> None:
        to, reason = self.ui.to.text().strip(), self.ui.reason.text().strip()
        if to and reason:
            self.agreed.emit(to, reason)
            self.accept()
            return
        text = self.tr("Fill in who you give it to.") if not to else self.tr("Fill in why you give it.")
        self.ui.problem.say(text)
        self.ui.problem.show()
        (self.ui.reason if to else self.ui.to).setFocus()
