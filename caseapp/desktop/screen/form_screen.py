"""What the forms of acts share: keeping the draft, asking the password, and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from caseapp.desktop.editor.text import GrowingText
from caseapp.desktop.look import icon
from caseapp.desktop.widget.resting import resting
from caseapp.model.reason import Answer, Verdict

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.widget.prose import Prose


class FormScreen(QWidget):
    """``left`` asks to go back; ``done`` tells what was done; ``asked`` is a source; ``told`` goes to the banner."""

    left = Signal()
    done = Signal(object)
    asked = Signal(str)
    told = Signal(str, str)
    shown = Signal()

    begins_at_top = False
    """Whether something is to be read before the first field, so that it does not scroll to that by itself."""

    begins_with: QWidget | None = None
    """What one does before the first field; none where that is filled in right away."""

    def __init__(self, state: ActFormState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        state.setParent(self)

    def listen(self, *, saved: QLabel, do_it: QPushButton, back: QPushButton) -> None:
        """Connect what every form has."""
        state = self.state
        state.ready.connect(self.build)
        state.answered.connect(self.show_answer)
        state.refused.connect(self.refuse)
        state.changed_meanwhile.connect(lambda text: self.told.emit(text, "due"))
        state.saved.connect(lambda: saved.setText(self.tr("Draft saved")))
        state.waiting.connect(resting(do_it))
        state.done.connect(self.done)
        for text in self.findChildren(GrowingText):
            text.kept_out.connect(self._say_kept_out)
        icon.put(back, "back", "accent")
        back.clicked.connect(self.leave)
        do_it.clicked.connect(self.submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit)
        QShortcut(QKeySequence("Escape"), self, self.leave)

    def _say_kept_out(self, why: str) -> None:
        if why:
            self.told.emit(why, "wrong")

    def listen_to_explanation(self, text: QPlainTextEdit, place: QWidget) -> None:
        """The explanation appears when one is due, and stays when one is given."""
        place.hide()
        text.textChanged.connect(lambda: self.state.explain(text.toPlainText()))
        self.state.ready.connect(lambda: _put(text, self.state.explanation))

        def show(answer: Answer) -> None:
            place.setVisible(answer.verdict is Verdict.MUST_EXPLAIN or bool(self.state.explanation))

        self.state.answered.connect(show)
        self.state.refused.connect(show)

    def listen_to_password(self, password: QLineEdit, problem: Prose) -> None:
        """The password is asked again when it is not right; in the demonstration it is filled in already."""
        problem.hide()
        password.setText(self.state.known_password)

        def ask(text: str) -> None:
            problem.say(text)
            problem.show()
            password.setFocus()
            password.selectAll()

        self.state.password_wanted.connect(ask)
        self.state.waiting.connect(problem.hide)
        password.returnPressed.connect(self.submit)

    # --- what each form does in its own way

    def build(self) -> None:
        """Show what is known."""
        raise NotImplementedError

    def show_answer(self, answer: Answer) -> None:
        """Show what the procedure says."""
        raise NotImplementedError

    def submit(self) -> None:
        """Do the act."""
        raise NotImplementedError

    def refuse(self, answer: Answer) -> None:
        """The act was not done."""
        self.show_answer(answer)

    def leave(self) -> None:
        """Go back; what was typed is kept."""
        self.state.leave()
        self.left.emit()


def _put(text: QPlainTextEdit, kept: str) -> None:
    with QSignalBlocker(text):
        text.setPlainText(kept)
