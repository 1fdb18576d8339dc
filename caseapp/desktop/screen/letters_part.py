"""*Brieven*: what can be written now, and what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import MEDIUM, SMALL
from caseapp.desktop.screen.write_letter import WriteLetter
from caseapp.desktop.state.letters import LettersState
from caseapp.desktop.state.option import evidence_name
from caseapp.desktop.widget.act_card import ActCard
from caseapp.desktop.widget.layout import card, chip, column, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn
from caseapp.procedure.letter.kind import letter_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.desktop.state.begun_letter import BegunLetter
    from caseapp.desktop.state.case import OpenCase
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.part import Part
    from caseapp.procedure.letter.possible import PossibleLetter


class LettersPart(QWidget):
    """``act`` asks for a form; ``opened`` for the file of a letter that was sent; ``told`` is for the banner."""

    act = Signal(str, object)
    opened = Signal(str)
    dated = Signal(object)
    dropped = Signal(object)
    pasting = Signal()
    told = Signal(str, str)

    def __init__(self, desk: Desk, part: Part, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = LettersState(desk, self)
        self._part = part
        self._empty = empty
        self._opened: OpenCase | None = None
        self._begun: BegunLetter | None = None
        self._list = ScrollColumn(space=MEDIUM)
        column(self).addWidget(self._list)
        self.state.loaded.connect(self._show)
        self.state.failed.connect(lambda text: self.told.emit(text, "wrong"))

    def show_case(self, opened: OpenCase) -> None:
        """Show the letters of a case."""
        self._opened = opened
        self.state.load(opened.view.number)

    def resume(self, begun: BegunLetter) -> None:
        """Go on with a letter that was begun, as soon as its case is shown."""
        self._begun = begun

    def _go_on(self, found: Sequence[PossibleLetter], case_id: str) -> None:
        begun = self._begun
        if begun is None or begun.case_id != case_id:
            return
        self._begun = None
        same = [one for one in found if begun.is_of(one)]
        if same:
            self.write(same[0])
        else:
            self.told.emit(self.tr("This letter can no longer be written. What you typed is kept."), "due")

    def _show(self, found: Sequence[PossibleLetter]) -> None:
        if self._opened is None:
            return
        self._go_on(found, self._opened.view.number)
        self._list.clear()
        waiting = [one for one in found if one.waits]
        others = [one for one in found if not one.waits]
        if waiting:
            self._list.add(card(*map(self._line, waiting), title=self.tr("Still to be sent")))
        self._sent(self._opened)
        self._list.add(card(*map(self._line, others), title=self.tr("Other letters")))

    def _sent(self, opened: OpenCase) -> None:
        for act in reversed(self._part.acts(opened.view.case)):
            details = opened.telling.details(act, without=frozenset({"letter"}))
            title = spoken(letter_label(act.fields.text("letter")))
            seen = ((act.ref, evidence_name(act)),) if "file" in act.fields else ()
            made = ActCard(act, title, opened.author(act), details, evidence=seen)
            made.opened.connect(self.opened)
            self._list.add(made)
        if not self._part.acts(opened.view.case):
            self._list.add(card(Prose(text=self._empty, look="muted")))

    def _line(self, one: PossibleLetter) -> QWidget:
        button = QPushButton(self.tr("Write…"))
        name = spoken(one.label)
        about = f"{name}, {one.about_name}" if one.about_name else name
        button.setAccessibleName(self.tr("Write: {letter}").format(letter=about))
        button.setAutoDefault(False)
        icon.put(button, "mail", "ink")
        button.clicked.connect(lambda: self.write(one))
        words = column(space=0)
        words.addWidget(label(name, "strong"))
        words.addWidget(Prose(text=self._detail(one), look="small"))
        found = QWidget()
        line = row(space=SMALL)
        line.addLayout(words, 1)
        if one.sent:
            line.addWidget(chip(self.tr("sent"), "good"))
        line.addWidget(button)
        found.setLayout(line)
        return found

    def _detail(self, one: PossibleLetter) -> str:
        parts = [one.about_name]
        if one.on:
            parts.append(self.tr("about what was recorded on {day}").format(day=spoken(one.on)))
        if one.to and one.to != one.about_name:
            parts.append(self.tr("to {name}").format(name=spoken(one.to)))
        said = ", ".join(part for part in parts if part) or self.tr("about the whole case")
        return said[:1].upper() + said[1:]

    def write(self, one: PossibleLetter) -> None:
        """Write a letter."""
        if self._opened is not None:
            dialog = WriteLetter(self.state.writing(self._opened.view.number, one), self)
            dialog.act.connect(self.act)
            dialog.told.connect(self.told)
            dialog.open()
