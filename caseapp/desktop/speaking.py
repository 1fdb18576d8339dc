"""Follows the language that is chosen on this computer, while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from caseapp.desktop.language import DUTCH, ENGLISH, speak, speaks_english

if TYPE_CHECKING:
    from caseapp.desktop.shell import Shell


class Speaking(QObject):
    """Has the program speak what was chosen: Qt tells the door, the main window is made anew."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        shell.computer.changed.connect(self.follow)

    def follow(self) -> None:
        """Speak what was chosen; nothing happens when it is spoken already."""
        wanted = ENGLISH if self._shell.computer.choices.language == ENGLISH else DUTCH
        running = QCoreApplication.instance()
        if running is not None and speaks_english() != (wanted == ENGLISH):
            speak(wanted, running)
            self._shell.helping.say_again()
            self._show_again()

    def _show_again(self) -> None:
        """Make the main window in the other language, and show in it what was shown; what was typed is a draft."""
        main, session = self._shell.main, self._shell.session
        if main is None or session is None:
            return
        place, case_id, form = main.way.shown, main.way.case.state.case_id, main.way.form
        main.way.keep_what_is_typed()
        self._shell.enter(session, form.state.wanted if form is not None else None)
        if form is None and self._shell.main is not None:
            self._shell.main.way.show_again(place, case_id)
