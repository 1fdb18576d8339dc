"""One field of a form: its label, what it asks, the editor, and what the procedure says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.desktop.editor.flag import TickEditor
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import TINY
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import column, label
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reason_list import ReasonList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.desktop.editor.base import Editor
    from caseapp.model.reason import Reason
    from caseapp.procedure.definition import Field


class FieldRow(QWidget):
    """``edited`` tells the name of the field that the user changed; ``asked`` a source that was clicked."""

    edited = Signal(str)
    asked = Signal(str)

    def __init__(self, field: Field, editor: Editor) -> None:
        super().__init__()
        self.field = field
        self.editor = editor
        self.touched = False
        self._told: tuple[Reason, ...] = ()
        self._below: tuple[Reason, ...] = ()
        self._described = spoken(field.help)
        self._problem = Prose(look="wrong")
        self._problem.hide()
        self._reasons = ReasonList()
        self._reasons.hide()
        self._reasons.asked.connect(self.asked)
        inside = column(self, space=TINY)
        self.head = self._head()
        inside.addWidget(self.head)
        self.head.setHidden(isinstance(editor, TickEditor))
        inside.addWidget(editor)
        if field.help:
            inside.addWidget(Prose(text=spoken(field.help), look="small"))
        inside.addWidget(self._problem)
        inside.addWidget(self._reasons)
        inside.addStretch(1)  # beside a higher one it keeps its place at the top
        editor.called(spoken(field.label))
        editor.described(self._described)
        editor.edited.connect(self._edited)

    def _head(self) -> Flow:
        name = label(spoken(self.field.label), "strong")
        inputs = self.editor.inputs()
        if inputs:
            name.setBuddy(inputs[0])
        head = Flow()
        head.add(name)
        if not self.field.required:
            head.add(label(self.tr("optional"), "small"))
        return head

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show what the procedure says of this field."""
        self._told = tuple(reasons)
        self._below = tuple(self.editor.take_reasons(reasons))
        self._reasons.show_reasons(self._below)
        self._reasons.setVisible(bool(self._below))
        self._mark()

    def show_problem(self, text: str) -> None:
        """Show that what was typed cannot be read."""
        self._problem.say(text)
        self._problem.setVisible(bool(text))
        self._mark()

    def add_below(self, part: QWidget) -> None:
        """Put something under the editor, such as an example."""
        inside = self.layout()
        if isinstance(inside, QVBoxLayout):
            inside.insertWidget(inside.indexOf(self._problem), part)

    @property
    def wrong(self) -> bool:
        """Whether something must be done here before the act can be done."""
        return not self._problem.isHidden() or any(one.weight.value == "refuses" for one in self._told)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The reasons that are shown with this field."""
        return self._told

    @property
    def said(self) -> tuple[str, ...]:
        """The sentences that are shown with this field."""
        problem = () if self._problem.isHidden() else (self._problem.plain,)
        return (*problem, *(one.text for one in self.reasons))

    def _mark(self) -> None:
        self.editor.show_wrong(wrong=self.wrong)
        problem = () if self._problem.isHidden() else (self._problem.plain,)
        below = (spoken(one.text) for one in self._below)
        said = " ".join(filter(None, (*problem, *below, spoken(self.field.help))))
        if said != self._described:
            self._described = said
            self.editor.described(said)

    def _edited(self) -> None:
        self.touched = True
        self.show_problem(self.editor.unclear() if not self._problem.isHidden() else "")
        self.edited.emit(self.field.name)
