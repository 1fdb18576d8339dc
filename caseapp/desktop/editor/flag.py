"""Editors for yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.editor.pick import ChoiceEditor, TickLine
from caseapp.desktop.language import spoken
from caseapp.desktop.state.option import Option
from caseapp.desktop.widget.layout import column

if TYPE_CHECKING:
    from caseapp.model.value import Value

YES, NO = "yes", "no"


class TickEditor(Editor):
    """A box to tick; its label stands beside it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        line = TickLine(text)
        self._box = line.box
        column(self).addWidget(line)
        self.setFocusProxy(self._box)
        self._box.clicked.connect(self.edited)

    @override
    def value(self) -> Value:
        return True if self._box.isChecked() else None

    @override
    def put(self, value: Value) -> None:
        self._box.setChecked(value is True)


class YesNoEditor(ChoiceEditor):
    """Yes or no, and neither until one is chosen: leaving it out is no answer."""

    def __init__(self) -> None:
        super().__init__((Option(value=YES, label=spoken("ja")), Option(value=NO, label=spoken("nee"))))

    @override
    def value(self) -> Value:
        return {YES: True, NO: False}.get(str(super().value()))

    @override
    def put(self, value: Value) -> None:
        super().put({True: YES, False: NO}.get(value, "") if isinstance(value, bool) else "")
