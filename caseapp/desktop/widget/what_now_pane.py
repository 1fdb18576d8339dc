"""**Wat nu?**: first what is due, then what can be done, then what cannot be done yet and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.state.appointment import term
from caseapp.desktop.widget.calendar_button import CalendarButton
from caseapp.desktop.widget.due import due_chip
from caseapp.desktop.widget.folded import Folded
from caseapp.desktop.widget.layout import chip, clear, column, label, line, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.reveal import lead_to
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.model.reason import Verdict
from caseapp.model.term import Weight
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.catalogue import label as act_label
from caseapp.procedure.outlook import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QHBoxLayout

    from caseapp.procedure.outlook import Due, Possible, WhatNow

SHOWN_AT_ONCE = 6
DUE_AT_ONCE = 12
LAST = Stage.COMPLETION.value
SEVERAL = 2


class WhatNowPane(QWidget):
    """``act`` asks for the form of an act with the fields that are known; ``asked`` is a source that was clicked.

    ``dated`` is a term to be put in a calendar.
    """

    act = Signal(str, object)
    asked = Signal(str)
    dated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_id = ""
        self._rows: QVBoxLayout = column(self, space=SMALL)
        self._first: QPushButton | None = None
        self._unfolded: dict[str, int] = {}

    def show_now(self, case_id: str, now: WhatNow, stage: str, moment: datetime) -> None:
        """Show what now; acts of the stage come first among what can be done."""
        here = QApplication.focusWidget()
        stood = _name(here) if isinstance(here, QPushButton) and self.isAncestorOf(here) else None
        gone = self.findChildren(QPushButton)
        if case_id != self._case_id:
            self._unfolded.clear()
        if here is not None and stood is not None:
            here.clearFocus()  # else it walks down all that is taken away, and scrolls along
        self._case_id = case_id
        self._first = None
        clear(self._rows)
        if not now.due:
            nothing = (
                self.tr("Nothing has to be done here now.")
                if now.can
                else self.tr("There is nothing for you to do here now.")
            )
            self._rows.addWidget(Prose(text=nothing, look="muted"))
        first = next((due for due in now.due if due.mine and (stage == LAST or not _ends(due.act))), None)
        self._folded(
            self.tr("Due"),
            [partial(self._due, due, moment, primary=due is first) for due in now.due],
            shown=DUE_AT_ONCE,
        )
        asked = {(due.act, due.about) for due in now.due if due.mine}
        can = [one for one in now.can if (one.act, one.about) not in asked]
        self._several(self.tr("You can also"), self._grouped(can))
        self._several(
            self.tr("Not possible yet"),
            [partial(self._impossible, one) for one in now.cannot if not _because_closed(one)],
            shown=3,
        )
        self._rows.addStretch(1)
        if stood is not None:
            made = [one for one in self.findChildren(QPushButton) if one not in gone]
            self._stand_again(next((one for one in made if _name(one) == stood), self._first))

    def _stand_again(self, button: QPushButton | None) -> None:
        """Give the focus back to what was made anew."""
        if button is not None:
            button.setFocus()

    def take_focus(self) -> None:
        """Put the focus on what is to be done first, when there is something to do."""
        if self._first is not None:
            lead_to(self._first)

    def _due(self, due: Due, moment: datetime, *, primary: bool) -> QWidget:
        duty, found = due.obligation, QWidget()
        inside = column(found, space=self._rows.spacing())
        head = row(due_chip(duty.due, moment), space=SMALL)
        if duty.precautionary:
            head.addWidget(chip(self.tr("as a precaution")))
        head.addStretch(1)
        appointment = term(self._case_id, duty.act, spoken(act_label(duty.act)), duty.due, duty.sources)
        dates = CalendarButton(f"{spoken(act_label(duty.act))} {due.about}".strip())
        dates.clicked.connect(lambda: self.dated.emit(appointment))
        head.addWidget(dates)
        inside.addLayout(head)
        inside.addWidget(_titled(spoken(act_label(duty.act)), due.about))
        if duty.text:
            inside.addWidget(Prose(text=spoken(duty.text), look="muted"))
        inside.addLayout(self._sources(duty.sources))
        if due.act in CATALOGUE:
            self._step(inside, due, primary=primary)
        inside.addWidget(line())
        return found

    def _step(self, inside: QVBoxLayout, due: Due, *, primary: bool) -> None:
        """The button with which it is done, or why this member cannot."""
        if due.mine:
            button = QPushButton(spoken(act_label(due.act)))
            button.setProperty("look", "primary" if primary else "")
            about = self.tr("{act}, about {person}").format(act=spoken(act_label(due.act)), person=due.about)
            button.setAccessibleName(about if due.about else spoken(act_label(due.act)))
            button.clicked.connect(self._asks(due.act, due.fields))
            self._first = button if primary else self._first
            inside.addLayout(row(button, 1))
        elif due.answer is not None:
            shown = ReasonList()
            shown.asked.connect(self.asked)
            shown.show_reasons(due.answer.weighing(Weight.REFUSES)[:1])
            inside.addWidget(shown)

    def _sources(self, sources: Sequence[str]) -> QHBoxLayout:
        links = row(space=SMALL)
        for source in sources:
            link = SourceLink(source)
            link.asked.connect(self.asked)
            links.addWidget(link)
        links.addStretch(1)
        return links

    def _grouped(self, can: Sequence[Possible]) -> list[Callable[[], QWidget]]:
        """The acts as links; where they are about several persons, person by person."""
        names = list(dict.fromkeys(one.about for one in can))
        persons = [name for name in names if name]
        if len(persons) < SEVERAL:
            return [partial(self._possible, one) for one in can]
        found: list[Callable[[], QWidget]] = []
        for name in sorted(names):
            if name:
                found.append(partial(label, self.tr("About {person}").format(person=name), "strong"))
            found += [partial(self._possible, one) for one in can if one.about == name]
        return found

    def _possible(self, one: Possible) -> QWidget:
        button = QPushButton(spoken(one.label))
        button.setProperty("look", "link")
        if one.about:
            button.setAccessibleName(self.tr("{act}, about {person}").format(act=spoken(one.label), person=one.about))
        button.clicked.connect(self._asks(one.act, one.fields))
        self._first = self._first or button
        if one.answer.verdict is Verdict.MUST_EXPLAIN:
            button.setAccessibleDescription(self.tr("An explanation is required."))
        return button

    def _impossible(self, one: Possible) -> QWidget:
        found = QWidget()
        inside = column(found, space=TINY)
        inside.addWidget(_titled(spoken(one.label), one.about))
        reasons = ReasonList(icons=False, look="muted")
        reasons.asked.connect(self.asked)
        reasons.show_reasons(one.answer.weighing(Weight.REFUSES))
        inside.addWidget(reasons)
        inside.addSpacing(TINY)
        return found

    def _several(self, title: str, parts: Sequence[Callable[[], QWidget]], *, shown: int = SHOWN_AT_ONCE) -> None:
        if not parts:
            return
        self._rows.addSpacing(TINY)
        self._rows.addWidget(label(title, "strong_muted"))
        self._folded(title, parts, shown=shown)
        self._rows.addSpacing(MEDIUM)

    def _folded(self, title: str, parts: Sequence[Callable[[], QWidget]], *, shown: int) -> None:
        if parts:
            shown = max(shown, self._unfolded.get(title, 0))
            folded = Folded(title, parts, shown=shown, space=self._rows.spacing(), parent=self)
            folded.unfolded.connect(partial(self._unfolded.__setitem__, title))
            self._rows.addWidget(folded)

    def _asks(self, act: str, fields: object) -> Callable[[], None]:
        return lambda: self.act.emit(act, fields)


def _name(button: QPushButton) -> str:
    """What a button is called."""
    return button.accessibleName() or button.text()


def _ends(act: str) -> bool:
    """Whether an act belongs to the end of a case: it may be due already while somebody is still to be heard."""
    return act in CATALOGUE and CATALOGUE[act].stage == LAST


def _because_closed(one: Possible) -> bool:
    """Whether it cannot be done since the case is closed, which goes without saying."""
    return any(reason.code == "case_closed" for reason in one.answer.reasons)


def _titled(title: str, about: str) -> Prose:
    found = Prose()
    found.say(f"· {about}" if about else "", strong=title)
    return found
