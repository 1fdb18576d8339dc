"""F1: the page of the help that explains what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from caseapp.desktop.screen.help import Help
    from caseapp.desktop.shell import Shell
    from caseapp.desktop.widget.dialog import Dialog


class Helping(QObject):
    """Opens the help beside the work; one window, however often it is asked."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._help: Help | None = None

    def listen(self) -> None:
        """Hear F1 from here on."""
        from PySide6.QtGui import QKeySequence, QShortcut

        QShortcut(QKeySequence("F1"), self._shell.window, self.explain)
        self._shell.window.helped.connect(self._explain_over)

    def explain(self) -> None:
        """Show the page that explains what is shown now."""
        from caseapp.desktop.screen.help import Help

        if self._help is None:
            self._help = Help(self._shell.window)
        self._help.show_page(self._page())

    def _explain_over(self, dialog: Dialog) -> None:
        """Explain what a small window stands over; in a window of its own, which that does not keep from the keys."""
        from PySide6.QtCore import Qt

        from caseapp.desktop.screen.help import Help

        found = Help(dialog)
        found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found.show_page(self._page())

    def say_again(self) -> None:
        """Forget the window: it speaks another language next time."""
        if self._help is not None:
            self._help.deleteLater()
            self._help = None

    def _page(self) -> str:
        from caseapp.desktop.state.help import FIRST, page_of

        main = self._shell.main
        if main is None:
            return FIRST
        form = main.way.form
        if form is None:
            return page_of(main.way.shown)
        definition = form.state.definition
        return page_of("", definition.id, definition.stage)
