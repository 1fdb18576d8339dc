"""What all editors share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.look.theme import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from caseapp.desktop.state.option import Option
    from caseapp.model.reason import Reason
    from caseapp.model.value import Value


class Editor(QWidget):
    """Holds the value of one field. ``edited`` tells that the user changed it."""

    edited = Signal()

    def value(self) -> Value:
        """What is filled in; None or empty when nothing is."""
        raise NotImplementedError

    def put(self, value: Value) -> None:
        """Show a value, such as one known beforehand or one from a draft."""
        raise NotImplementedError

    def offer(self, options: Iterable[Option]) -> None:
        """Say what can be picked; editors that one types in take no notice."""

    def unclear(self) -> str:
        """A sentence when something was typed that cannot be read; else empty."""
        return ""

    def half(self) -> str:
        """What was typed of which no value can be made yet, so that a draft keeps it too; else empty."""
        return ""

    def put_half(self, text: str) -> None:
        """Show again what :meth:`half` gave."""

    def open_questions(self) -> int:
        """How many questions inside this field, other than the field itself, still wait for an answer."""
        return 0

    def to_mend(self) -> QWidget | None:
        """Where the focus goes when something must be done here."""
        return next(iter(self.inputs()), None)

    def told_at(self) -> QWidget | None:
        """Where in this field it is said what must be done; None where that is said below it."""
        return None

    def called(self, label: str) -> None:
        """Take the label of the field as the name for who does not see it."""
        for part in self.inputs():
            part.setAccessibleName(label)

    def described(self, text: str) -> None:
        """Take the help of the field along for who does not see it."""
        for part in self.inputs():
            part.setAccessibleDescription(text)

    def take_reasons(self, reasons: Sequence[Reason]) -> Sequence[Reason]:
        """Show the reasons that belong to a part of this editor beside that part; gives those that are left."""
        return reasons

    def inputs(self) -> list[QWidget]:
        """The widgets that take the focus, the first one first."""
        proxy = self.focusProxy()
        return [proxy] if proxy else []

    def show_wrong(self, *, wrong: bool) -> None:
        """Mark the field as one that must be looked at."""
        for part in self.inputs():
            mark(part, state="wrong" if wrong else "")
