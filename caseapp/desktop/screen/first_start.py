"""The first start: found an organisation, join one, or look around."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.forms.first_start import Ui_FirstStart
from caseapp.desktop.widget.low import Low


class FirstStart(QWidget):
    """``new_organisation``, ``join``, ``look_around``, ``restore`` and ``language`` tell what was chosen."""

    new_organisation = Signal()
    look_around = Signal()
    join = Signal()
    restore = Signal()
    language = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstStart()
        self.ui.setupUi(self)
        Low(self, self.ui.layout_3)
        self._say()
        self.ui.new_organisation.clicked.connect(self.new_organisation)
        self.ui.join.clicked.connect(self.join)
        self.ui.restore.clicked.connect(self.restore)
        self.ui.look_around.clicked.connect(self._look)
        self.ui.language.chosen.connect(self.language)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that is spoken now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._say()

    def _say(self) -> None:
        self.ui.about.say(
            self.tr("Caseapp helps a school handle a report with care: it shows what must be done now, and why.")
        )
        self.ui.new_organisation.offer(
            "school",
            self.tr("New organisation"),
            self.tr("For a board that is new to the program. You become the first administrator."),
        )
        self.ui.join.offer(
            "mail",
            self.tr("Join with an invitation"),
            self.tr("Your administrator sent you a file and will tell you a code. You choose your own password."),
        )
        self.ui.look_around.offer(
            "look",
            self.tr("Look around first"),
            self.tr("An example with invented people and cases. What you do is discarded when you close it."),
        )

    def _look(self) -> None:
        self.wait(waiting=True)
        self.ui.banner.tell(self.tr("The example is being made. That takes a few seconds."), "accent")
        self.look_around.emit()

    def wait(self, *, waiting: bool) -> None:
        """Take no other choice while one is being carried out."""
        self.ui.new_organisation.setDisabled(waiting)
        self.ui.look_around.setDisabled(waiting)
        self.ui.join.setDisabled(waiting)
        self.ui.restore.setDisabled(waiting)

    def remind(self) -> None:
        """Tell that a new organisation was begun."""
        self.ui.banner.tell(
            self.tr("You had begun with a new organisation. Choose it again: what you typed is still there."), "accent"
        )

    def fail(self, text: str) -> None:
        """Say what went wrong."""
        self.wait(waiting=False)
        self.ui.banner.tell(text, "wrong")
