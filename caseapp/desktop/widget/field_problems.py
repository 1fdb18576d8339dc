"""What is wrong with the fields of a designed form: a sentence (``name_problem``) under each, until one mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reveal import lead_to
from caseapp.desktop.widget.written import changed, is_field

if TYPE_CHECKING:
    from collections.abc import Mapping

PROBLEM = "_problem"


class FieldProblems(QObject):
    """Looks after the sentences of a screen, all hidden at first."""

    def __init__(self, screen: QWidget, groups: Mapping[str, tuple[QWidget, ...]] | None = None) -> None:
        """Take the sentences of a form.

        Args:
            screen: where the form is set up.
            groups: the fields that share a sentence, by its name; else the field is called as its sentence.
        """
        super().__init__(screen)
        shown = (one for one in screen.findChildren(Prose) if one.objectName().endswith(PROBLEM))
        self._shown = {one.objectName().removesuffix(PROBLEM): one for one in shown}
        self._fields: dict[str, tuple[QWidget, ...]] = {}
        for name, sentence in self._shown.items():
            own = screen.findChild(QWidget, name)
            self._fields[name] = (groups or {}).get(name, () if own is None else (own,))
            for part in filter(is_field, self._fields[name]):
                changed(part).connect(sentence.hide)
        self.forget()

    def forget(self) -> None:
        """Hide them all."""
        for sentence in self._shown.values():
            sentence.hide()

    def say(self, name: str, text: str) -> bool:
        """Show a sentence at a field and go there; tells whether there is a place for it."""
        sentence = self._shown.get(name)
        if sentence is None:
            return False
        sentence.say(text)
        sentence.show()
        for part in self._fields[name][:1]:
            lead_to(part, also=sentence)
        return True
