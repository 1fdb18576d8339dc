"""Writing one letter: its text at the left, how it looks and what to look at beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from typing_extensions import override

from caseapp.desktop.forms.write_letter import Ui_WriteLetter
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.screen.sign_dossier import sign_document
from caseapp.desktop.widget.ask_path import ask_path
from caseapp.desktop.widget.complaint_line import complaint_line
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.flow import reflow
from caseapp.desktop.widget.low import READ_AT_ONCE, Low, lines_high
from caseapp.desktop.widget.page_picture import PagePicture
from caseapp.desktop.widget.prose import Prose
from caseapp.procedure.letter.kind import LETTERS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.letters import Looked, WriteState


class WriteLetter(Dialog):
    """``act`` asks for the form that records the letter as sent; ``told`` is a message for the banner."""

    act = Signal(str, object)
    told = Signal(str, str)

    def __init__(self, state: WriteState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WriteLetter()
        self.ui.setupUi(self)
        reflow(self.ui.layout_5, apart=True)
        self.ui.to.begin_with(1)
        self.ui.text.setMinimumHeight(lines_high(self.ui.text, READ_AT_ONCE))
        Low(self, self.ui.layout_1)
        self.state = state
        state.setParent(self)
        kind = LETTERS[state.wanted.letter]
        self.ui.title.setText(spoken(kind.label))
        about = [spoken(kind.help)]
        if state.wanted.about_name:
            about.append(self.tr("About {name}.").format(name=state.wanted.about_name))
        self.ui.about.say(" ".join(about))
        self.ui.problem.hide()
        icon.put(self.ui.save_pdf, "export", "ink")
        icon.put(self.ui.save_docx, "export", "ink")
        self._connect()
        state.load()

    def _connect(self) -> None:
        ui, state = self.ui, self.state
        ui.to.textChanged.connect(lambda: state.change("to", ui.to.toPlainText()))
        ui.subject.textEdited.connect(lambda text: state.change("subject", text))
        ui.text.textChanged.connect(lambda: state.change("text", ui.text.toPlainText()))
        ui.leave.clicked.connect(self.reject)
        ui.begin_again.clicked.connect(lambda: state.load(anew=True))
        ui.save_pdf.clicked.connect(lambda: self._ask_where("pdf", self.tr("PDF (*.pdf)")))
        ui.save_docx.clicked.connect(lambda: self._ask_where("docx", self.tr("Word (*.docx)")))
        ui.sign.clicked.connect(self._sign)
        ui.sent.clicked.connect(state.send)
        state.filled.connect(self._fill)
        state.looked.connect(self._look)
        state.failed.connect(self._fail)
        state.saved.connect(self._saved)
        state.record.connect(self._record)

    def _fill(self, to: str, subject: str, text: str) -> None:
        for field, said in ((self.ui.to, to), (self.ui.text, text)):
            with QSignalBlocker(field):
                field.setPlainText(said)
        self.ui.subject.setText(subject)
        self.ui.text.setFocus()

    def _look(self, found: Looked) -> None:
        ui = self.ui
        ui.problem.hide()
        ui.pages.clear()
        for at, picture in enumerate(found.pictures, start=1):
            name = self.tr("Page {page} of {total}").format(page=at, total=found.pages)
            ui.pages.add(PagePicture(picture, name))
        ui.found.clear()
        for complaint in found.complaints:
            ui.found.add(complaint_line(complaint))
        if not found.complaints:
            ui.found.add(Prose(text=self.tr("Nothing is missing in this letter."), look="good"))

    def _ask_where(self, ending: str, kind: str) -> None:
        name = str(Path(self.state.file_name).with_suffix(f".{ending}"))
        ask_path(self, self.tr("Save the letter"), name, kind, self.save)

    def save(self, path: str) -> None:
        """Write the letter to a file."""
        self.state.save(Path(path))

    def _sign(self) -> None:
        saving = self.state.signing()
        if saving is not None:
            sign_document(saving, self)

    def _saved(self, path: Path) -> None:
        self.ui.problem.hide()
        self.told.emit(self.tr("The letter has been saved as {name}.").format(name=path.name), f"good {path}")

    def _fail(self, text: str) -> None:
        self.ui.problem.say(text)
        self.ui.problem.show()

    def _record(self, act: str, fields: object) -> None:
        self.accept()
        self.act.emit(act, fields)

    @override
    def done(self, result: int) -> None:
        self.state.leave()
        super().done(result)
