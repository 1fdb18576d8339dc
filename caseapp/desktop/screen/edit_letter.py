"""The text of a letter: its source, the fields that can stand in it, what is wrong, and how it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget
from typing_extensions import override

from caseapp.desktop.forms.edit_letter import Ui_EditLetter
from caseapp.desktop.language import spoken
from caseapp.desktop.state.edit_letter import inserted, matching
from caseapp.desktop.widget.complaint_line import complaint_line
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.page_picture import PagePicture
from caseapp.desktop.widget.prose import Prose
from caseapp.procedure.letter.field import FIELDS

if TYPE_CHECKING:
    from caseapp.desktop.state.edit_letter import EditLetterState, TextLooked

NAME = int(Qt.ItemDataRole.UserRole)


class EditLetter(Dialog):
    """``adopted`` tells that a text was put into use. Who may not change the register can look and try."""

    adopted = Signal()

    def __init__(self, state: EditLetterState, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EditLetter()
        self.ui.setupUi(self)
        self.state = state
        state.setParent(self)
        kind = state.letter.kind
        self.ui.title.setText(spoken(kind.label))
        self.ui.about.say(spoken(kind.help))
        self.ui.problem.hide()
        self.ui.do_it.setVisible(may_change)
        self.ui.own_away.setVisible(may_change and state.letter.own)
        self._usable = False
        self._connect()
        self._list("")
        state.load()

    def _connect(self) -> None:
        ui, state = self.ui, self.state
        ui.text.textChanged.connect(lambda: state.change(ui.text.toPlainText()))
        ui.search.textEdited.connect(self._list)
        ui.fields.currentItemChanged.connect(self._tell)
        ui.fields.itemActivated.connect(self._insert)
        ui.insert.clicked.connect(lambda: self._insert(ui.fields.currentItem()))
        ui.leave.clicked.connect(self.reject)
        ui.do_it.clicked.connect(lambda: state.adopt(own=True))
        ui.own_away.clicked.connect(lambda: state.adopt(own=False))
        state.loaded.connect(self._fill)
        state.looked.connect(self._look)
        state.refused.connect(self._refuse)
        state.waiting.connect(lambda waits: ui.do_it.setEnabled(self._usable and not waits))
        state.done.connect(self._finish)

    def _fill(self, text: str) -> None:
        with QSignalBlocker(self.ui.text):
            self.ui.text.setPlainText(text)
        self.ui.text.setFocus()

    def _list(self, words: str) -> None:
        self.ui.fields.clear()
        for field in matching(words):
            item = QListWidgetItem(field.name)
            item.setData(NAME, field.name)
            item.setToolTip(spoken(field.about))
            self.ui.fields.addItem(item)
        self.ui.fields.setCurrentRow(0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        field = FIELDS[str(item.data(NAME))] if item is not None else None
        self.ui.insert.setEnabled(field is not None)
        if field is None:
            self.ui.field_about.say(self.tr("There is no field with this name."))
        elif field.example:
            example = self.tr("For example: {text}").format(text=field.example)
            self.ui.field_about.say(f"{spoken(field.about)} {example}")
        else:
            self.ui.field_about.say(spoken(field.about))

    def _insert(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.ui.text.insertPlainText(inserted(FIELDS[str(item.data(NAME))]))
            self.ui.text.setFocus()

    def _look(self, found: TextLooked) -> None:
        ui = self.ui
        self._usable = found.usable
        ui.do_it.setEnabled(found.usable)
        ui.problem.hide()
        ui.found.clear()
        for complaint in found.complaints:
            ui.found.add(complaint_line(complaint))
        if not found.complaints:
            ui.found.add(Prose(text=self.tr("Nothing is wrong with this text."), look="good"))
        if not found.usable:
            return
        ui.pages.clear()
        for at, picture in enumerate(found.pictures, start=1):
            name = self.tr("Page {page} of {total}").format(page=at, total=len(found.pictures))
            ui.pages.add(PagePicture(picture, name))

    def _refuse(self, text: str) -> None:
        self.ui.problem.say(text)
        self.ui.problem.show()

    def _finish(self) -> None:
        self.adopted.emit()
        self.accept()

    @override
    def keep(self) -> None:
        self.state.leave()

    @override
    def done(self, result: int) -> None:
        self.state.leave()
        super().done(result)
