"""One fact of an assessment, on a card of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from caseapp.desktop.editor.day import DayEditor
from caseapp.desktop.editor.pick import ChoiceEditor, PickManyEditor
from caseapp.desktop.editor.text import TextEditor
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import LARGE, MEDIUM, TINY
from caseapp.desktop.state.option import Option
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.norm_place import NormPlace
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.desktop.widget.reveal import lead_to
from caseapp.model.term import Weight

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from caseapp.desktop.editor.base import Editor
    from caseapp.desktop.state.option import Pool
    from caseapp.model.reason import Reason
    from caseapp.model.value import Value

SURE, UNSURE = "yes", "no"
FROM, TO = "from", "to"


class FindingCard(QFrame):
    """One fact: what, when, against which norm, on what evidence, and whether it stands."""

    edited = Signal()
    removed = Signal(object)
    norm_wanted = Signal(object)
    asked = Signal(str)

    def __init__(self, known: Mapping[str, Value], pool: Pool, today: Callable[[], date]) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._kept = dict(known)
        self.name = str(known.get("id") or "")
        self.place = 1
        self.told: Callable[[str], str] | None = None
        self._fact = TextEditor(least=2)
        self._from, self._to = DayEditor(today), DayEditor(today)
        self._pool = pool
        self._norm = NormPlace()
        self._reasons = ReasonList()
        self._told = False
        self._kind = ChoiceEditor(self._kinds())
        self._evidence = PickManyEditor(nothing=self.tr("There is no evidence in this case yet."))
        self._evidence.offer(pool.evidence())
        standing = (Option(value=SURE, label=self.tr("established")), Option(value=UNSURE, label=self.tr("not yet")))
        self._established = ChoiceEditor(standing)
        self._contested = QCheckBox(self.tr("The person disputes this"))
        self._away = QPushButton(self.tr("Remove this fact"))
        self._away.setProperty("look", "link")
        self._away.setAutoDefault(False)
        self._lay_out()
        self._fill()
        for editor in self._editors():
            editor.edited.connect(self.edited)
        self._norm.wanted.connect(lambda: self.norm_wanted.emit(self))
        self._norm.dropped.connect(self.join)
        self._reasons.asked.connect(self.asked)
        self._contested.clicked.connect(self.edited)
        self._away.clicked.connect(lambda: self.removed.emit(self))

    def table(self) -> dict[str, Value]:
        """The fact as the act takes it, without what was not answered; empty when nothing was filled in."""
        start, end, standing = self._from.value(), self._to.value(), self._established.value()
        found: dict[str, Value] = {
            "fact": self._fact.value(),
            FROM: start,
            TO: end or start,
            "norm": self._norm.ref,
            "evidence": self._evidence.value(),
        }
        if not any(found.values()):
            return {}
        return {
            **{name: value for name, value in found.items() if value},
            "kind": self._kind.value() or "conduct",
            **({"established": standing == SURE} if standing else {}),
            "contested": self._contested.isChecked(),
        }

    def half(self) -> dict[str, str]:
        """The days that were typed and are none yet."""
        typed = {FROM: self._from.half(), TO: self._to.half()}
        return {name: text for name, text in typed.items() if text}

    def put_half(self, half: Mapping[str, str]) -> None:
        """Show again what :meth:`half` gave."""
        for name, editor in ((FROM, self._from), (TO, self._to)):
            if half.get(name):
                editor.put_half(half[name])

    def join(self, norm: str) -> None:
        """Hold this fact against a norm."""
        self._norm.show_norm(norm, self._said(norm))
        self.edited.emit()
        inputs = self._evidence.inputs() or self._established.inputs()
        lead_to(inputs[0])

    def describe_norm(self) -> None:
        """Say again what the norm says, such as when the norms were read."""
        self._norm.show_norm(self._norm.ref, self._said(self._norm.ref))

    def take_reasons(self, reasons: Sequence[Reason]) -> list[Reason]:
        """Show what is about this fact; gives the rest."""
        own = [one for one in reasons if self._called().search(one.text) or one.source == (self._norm.ref or None)]
        shown = [replace(one, text=self._of_this(one.text)) for one in own]
        self._reasons.show_reasons(shown)
        self._fact.described(" ".join(one.text for one in shown))
        self._told = any(one.weight is Weight.REFUSES for one in own)
        return [one for one in reasons if one not in own]

    def _of_this(self, text: str) -> str:
        """A sentence that names the fact by its place and words, as it is said on the card of that fact."""
        return self._called().sub(self.tr("This fact"), spoken(text))

    def _called(self) -> re.Pattern[str]:
        """What the procedure calls the fact at this place among those that were sent."""
        return re.compile(rf"^(?:Feit|Fact) {self.place}\b(?: \(“[^”]*”\))?")

    def unclear(self) -> str:
        """A sentence when a day cannot be read, or when all is filled in but whether it stands."""
        say = self.tr("Say whether this fact is established: “{fact}”.").format(fact=self._fact.value())
        return self._from.unclear() or self._to.unclear() or (say if self.undecided else "")

    @property
    def undecided(self) -> bool:
        """Whether all is told, but not whether it stands."""
        told = self._fact.value() and self._norm.ref and self._from.value()
        return bool(told) and not self._established.value()

    def to_mend(self) -> QWidget:
        """What must be looked at first."""
        unclear = next((one for one in (self._from, self._to) if one.unclear()), None)
        if unclear is not None:
            return unclear.inputs()[0]
        if self.undecided or not self._told:
            return (self._established if self.undecided else self._fact).inputs()[0]
        return (self._evidence.inputs() or self._established.inputs())[0]

    @property
    def told_at(self) -> QWidget | None:
        """Where is said what must be looked at, when the procedure says something of this fact."""
        return self._reasons if self._told else None

    def show_wrong(self, *, wrong: bool) -> None:
        """Mark what must be looked at, and nothing else."""
        at = self.to_mend() if wrong else None
        for editor in self._editors():
            editor.show_wrong(wrong=at in editor.inputs())

    def number(self, at: int, *, alone: bool) -> None:
        """Say which fact this is."""
        self._title.setText(self.tr("Fact {number}").format(number=at))
        self._away.setVisible(not alone and "recorded" not in self._kept)
        names = {
            self._fact: self.tr("Fact {number}: in one sentence"),
            self._from: self.tr("Fact {number}: on which day, or from"),
            self._to: self.tr("Fact {number}: last day"),
            self._kind: self.tr("Fact {number}: what kind"),
            self._evidence: self.tr("Fact {number}: evidence"),
            self._established: self.tr("Fact {number}: is it established"),
        }
        for editor, name in names.items():
            editor.called(name.format(number=at))
        self._norm.called(self.tr("Fact {number}: which rule was broken").format(number=at))
        self._contested.setAccessibleName(f"{self._title.text()}: {self._contested.text()}")
        self._away.setAccessibleName(f"{self._title.text()}: {self._away.text()}")

    @property
    def kept_name(self) -> str:
        """The id under which this fact was recorded or kept before; empty for a new one."""
        return str(self._kept.get("id") or "")

    def _said(self, norm: str) -> str:
        if not norm:
            return ""
        known = self.told(norm) if self.told is not None else ""
        provision = self._pool.organisation.protocol.provisions.get(norm)
        return spoken(known or (provision.summary if provision else ""))

    def first_input(self) -> QWidget:
        """Where the focus goes."""
        return self._fact.inputs()[0]

    def _editors(self) -> tuple[Editor, ...]:
        return (self._fact, self._from, self._to, self._kind, self._evidence, self._established)

    def _kinds(self) -> tuple[Option, ...]:
        return (
            Option(value="conduct", label=self.tr("conduct")),
            Option(value="functioning", label=self.tr("performance")),
            Option(value="conflict", label=self.tr("conflict")),
        )

    def _lay_out(self) -> None:
        self._title = label("", "heading")
        inside = column(self, space=MEDIUM, margin=LARGE)
        inside.addLayout(row(self._title, 1, self._away))
        inside.addWidget(_asked(self.tr("What happened, in one sentence"), self._fact))
        days = Flow(space=LARGE)
        days.add(_asked(self.tr("On which day, or from"), self._from))
        days.add(_asked(self.tr("Last day (optional)"), self._to))
        inside.addWidget(days)
        norm = label(self.tr("Which rule was broken"), "strong")
        norm.setBuddy(self._norm.button)
        against = column(space=TINY)
        against.addWidget(norm)
        against.addWidget(self._norm)
        inside.addLayout(against)
        inside.addWidget(_asked(self.tr("Evidence"), self._evidence))
        stands = Flow(space=LARGE)
        stands.add(_asked(self.tr("Is it established?"), self._established))
        stands.add(_asked(self.tr("What kind"), self._kind))
        inside.addWidget(stands)
        inside.addWidget(self._contested)
        inside.addWidget(self._reasons)
        self._reasons.hide()

    def _fill(self) -> None:
        known = self._kept
        self._fact.put(known.get("fact"))
        self._from.put(known.get("on") or known.get("from"))
        self._to.put(known.get("to"))
        norm = str(known.get("norm") or "")
        self._norm.show_norm(norm, self._said(norm))
        self._kind.put(known.get("kind") or "conduct")
        self._evidence.put(known.get("evidence"))
        if "established" in known:
            self._established.put(SURE if known["established"] else UNSURE)
        self._contested.setChecked(known.get("contested") is True)


def _asked(text: str, editor: Editor) -> QWidget:
    """An editor under its label."""
    found = QWidget()
    inside = column(found, space=TINY)
    name = label(text, "strong")
    for first in editor.inputs()[:1]:
        name.setBuddy(first)
    inside.addWidget(name)
    inside.addWidget(editor)
    return found
