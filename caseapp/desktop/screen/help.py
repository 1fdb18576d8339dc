"""The help, in a window that stands beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from caseapp.desktop.forms.help import Ui_Help
from caseapp.desktop.language import DUTCH, ENGLISH, speaks_english
from caseapp.desktop.overriding import override
from caseapp.desktop.state.help import help_folder, help_pages, search
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.line import let_clear

if TYPE_CHECKING:
    from caseapp.desktop.state.help import Found


class Help(Dialog):
    """Shows one page, and finds others by their words, in the language that the interface speaks when it is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Help()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._language = ENGLISH if speaks_english() else DUTCH
        self.ui.nothing.hide()
        let_clear(self.ui.search)
        self.ui.search.textChanged.connect(self._search)
        self.ui.search.returnPressed.connect(self.ui.pages.setFocus)
        self.ui.pages.currentItemChanged.connect(self._turn)
        self._search("")

    @override
    def explain(self) -> None:
        """It is open already."""

    def show_page(self, name: str) -> None:
        """Come to the front with this page."""
        self.ui.search.clear()
        names = [page.name for page in help_pages(self._language)]
        self.ui.pages.setCurrentRow(names.index(name) if name in names else 0)
        self.show()
        self.raise_()
        self.activateWindow()
        self.ui.page.setFocus()

    def _list(self, found: tuple[Found, ...]) -> None:
        self.ui.pages.clear()
        for one in found:
            item = QListWidgetItem(f"{one.page.title}\n{one.around}" if one.around else one.page.title)
            item.setData(Qt.ItemDataRole.UserRole, one.page.text)
            self.ui.pages.addItem(item)
        self.ui.nothing.setVisible(not found)

    def _search(self, words: str) -> None:
        self._list(search(words, self._language))
        self.ui.pages.setCurrentRow(0)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.ui.page.show_text(str(item.data(Qt.ItemDataRole.UserRole)), help_folder(self._language))
        word = self.ui.search.text().split()
        if word:
            self.ui.page.find(word[0])
