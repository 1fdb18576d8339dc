"""Editor for a measure: a ladder from light to heavy, where each rung says what it needs and what it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import BESIDE_BOX, MEDIUM, SMALL, TINY
from caseapp.desktop.look.theme import mark
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import chip, clear, column, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.radio import Radio
from caseapp.desktop.widget.reason_list import ReasonList
from caseapp.model.reason import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.desktop.state.option import Option
    from caseapp.model.value import Value
    from caseapp.procedure.ladder import Ladder, Rung


class _Step(QFrame):
    """One rung that can be chosen. A click anywhere on it chooses it."""

    asked = Signal(str)

    def __init__(self, value: str, name: str) -> None:
        super().__init__()
        self.setProperty("look", "rung")
        name = spoken(name)
        self.button = Radio(name[:1].upper() + name[1:])
        self.button.setProperty("look", "strong")
        self._value = value
        self._head, self._chip = Flow(apart=True), chip("")
        self._needs = Prose(look="small")
        self._missing = ReasonList()
        self._missing.asked.connect(self.asked)
        inside = column(self, space=TINY)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self._head.add(self.button)
        self._head.add(self._chip)
        inside.addWidget(self._head)
        below = column(space=TINY)
        below.setContentsMargins(BESIDE_BOX, 0, 0, 0)
        below.addWidget(self._needs)
        below.addWidget(self._missing)
        inside.addLayout(below)
        for part in (self._chip, self._needs, self._missing):
            part.hide()
        self._needs.installEventFilter(self)
        self.button.toggled.connect(self._mark)

    def show_rung(self, rung: Rung) -> None:
        """Say what this rung needs and lacks."""
        text, kind = self._word(rung)
        self._chip.setText(text)
        self._chip.show()
        mark(self._chip, chip=kind)
        self._needs.say(" · ".join(spoken(one) for one in rung.needs))
        self._needs.setVisible(bool(rung.needs))
        self._missing.show_reasons(rung.missing)
        said = [text, self._needs.plain, *(spoken(one.text) for one in rung.missing)]
        self.button.setAccessibleDescription(". ".join(part for part in said if part))

    def _word(self, rung: Rung) -> tuple[str, str]:
        if rung.verdict is Verdict.REFUSED:
            return self.tr("something is missing"), "wrong"
        if rung.verdict is Verdict.MUST_EXPLAIN:
            return self.tr("needs an explanation"), "due"
        return self.tr("possible"), "good"

    def _mark(self, chosen: bool) -> None:
        mark(self, state="chosen" if chosen else "")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.button.click()
        return False


class LadderEditor(Editor):
    """Holds the value of the measure, also one that is not on the ladder. ``asked`` is a source that was clicked."""

    asked = Signal(str)

    def __init__(self, options: Iterable[Option]) -> None:
        super().__init__()
        self._value = self._label = self._help = ""
        self._group = QButtonGroup(self)
        self._steps: dict[str, _Step] = {}
        self._shared = ReasonList()
        self._shared.asked.connect(self.asked)
        self._shared_head = label(self.tr("Still needed before any of these:"), "strong_muted")
        self._light = label(self.tr("lightest"), "small")
        self._heavy = label(self.tr("most severe"), "small")
        self._rungs = column(space=SMALL)
        self._fold = QPushButton()
        self._fold.setProperty("look", "link")
        self._fold.setCheckable(True)
        self._fold.setAutoDefault(False)
        self._outside = QWidget()
        self._out = column(self._outside, space=SMALL)
        inside = column(self, space=SMALL)
        for part in (self._shared_head, self._shared, self._light):
            inside.addWidget(part)
        inside.addLayout(self._rungs)
        inside.addWidget(self._heavy)
        inside.addLayout(row(self._fold, 1))
        inside.addWidget(self._outside)
        hidden: tuple[QWidget, ...] = (self._shared_head, self._shared, self._fold, self._outside)
        for one in hidden:
            one.hide()
        self._fold.toggled.connect(self._outside.setVisible)
        self._put_steps((one.value, one.label) for one in options)

    def show_ladder(self, ladder: Ladder) -> None:
        """Show the ladder for the respondent who is chosen; what was chosen stays chosen."""
        within = {rung.value: rung for rung in ladder.within}
        if tuple(within) != tuple(self._steps) and within:
            self._put_steps((rung.value, rung.name) for rung in ladder.within)
        for value, rung in within.items():
            self._steps[value].show_rung(rung)
        self._shared_head.setVisible(bool(ladder.shared))
        self._shared.show_reasons(ladder.shared)
        self._put_outside(ladder.without)

    @property
    def worked_at(self) -> bool:
        """Whether one of its rungs has the focus."""
        return any(step.button.hasFocus() for step in self._steps.values())

    @override
    def value(self) -> Value:
        return self._value or None

    @override
    def put(self, value: Value) -> None:
        self._value = value if isinstance(value, str) else ""
        self._check()

    @override
    def called(self, label: str) -> None:
        self._label = label
        for step in self._steps.values():
            step.button.setAccessibleName(f"{label}: {step.button.text()}")

    @override
    def described(self, text: str) -> None:
        self._help = text

    @override
    def inputs(self) -> list[QWidget]:
        chosen = self._steps.get(self._value)
        first = chosen or next(iter(self._steps.values()), None)
        return [first.button] if first else []

    @override
    def show_wrong(self, *, wrong: bool) -> None:
        """Radio buttons carry no border; the sentence beside them tells."""

    def _put_steps(self, named: Iterable[tuple[str, str]]) -> None:
        focused = self.worked_at
        clear(self._rungs)
        self._steps = {}
        for value, name in named:
            step = _Step(value, name)
            step.asked.connect(self.asked)
            self._group.addButton(step.button)
            step.button.clicked.connect(lambda _on, chosen=value: self._choose(chosen))
            self._rungs.addWidget(step)
            self._steps[value] = step
        self.called(self._label)
        self._check()
        if focused and self.inputs():
            self.inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_outside(self, rungs: tuple[Rung, ...]) -> None:
        clear(self._out)
        for rung in rungs:
            part = QWidget()
            inside = column(part, space=TINY)
            inside.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
            name = spoken(rung.name)
            inside.addWidget(label(name[:1].upper() + name[1:], "strong_muted"))
            reasons = ReasonList(icons=False, look="muted")
            reasons.asked.connect(self.asked)
            reasons.show_reasons(rung.out)
            inside.addWidget(reasons)
            self._out.addWidget(part)
        number = len(rungs)
        self._fold.setText(
            self.tr("1 measure is not possible here")
            if number == 1
            else self.tr("{number} measures are not possible here").format(number=number)
        )
        self._fold.setVisible(bool(rungs))
        self._outside.setVisible(bool(rungs) and self._fold.isChecked())

    def _check(self) -> None:
        self._group.setExclusive(False)
        for value, step in self._steps.items():
            step.button.setChecked(value == self._value)
        self._group.setExclusive(True)

    def _choose(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit()
