"""The chips over the list of cases: what it is narrowed by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.as_written import on_button
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.state.case_filter import CaseFilter, DueSpan
from caseapp.desktop.widget.filter_chip import FilterChip, FilterTick
from caseapp.desktop.widget.flow import FlowLayout
from caseapp.desktop.widget.line import Line, let_clear
from caseapp.procedure.outlook import STAGE_NAMES
from caseapp.procedure.wording import TRACK_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

TYPING_PAUSE = 120
TEXT_WIDTH = 260


class FilterBar(QWidget):
    """``changed`` gives the filter."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = CaseFilter()
        self._schools: Sequence[str] = ()
        self._handlers: Sequence[tuple[str, str]] = ()
        self.text = Line(self)
        let_clear(self.text)
        self.text.setMinimumWidth(TEXT_WIDTH)
        self.open_only, self.mine = FilterTick(self), FilterTick(self)
        self.chips = {name: FilterChip(self) for name in ("stage", "school", "track", "handler", "due")}
        self.clear, self.figure = QPushButton(self), QPushButton(self)
        self.clear.setProperty("look", "link")
        self.figure.setProperty("look", "filter")
        self.figure.setProperty("chosen", True)  # noqa: FBT003 - a property of the style sheet
        icon.put(self.figure, "close", "accent")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        flow = FlowLayout(self)
        for part in (self.text, self.open_only, self.mine, *self.chips.values(), self.figure, self.clear):
            flow.addWidget(part)
        self._name()
        self._connect()
        self.show_filter(self.filter)

    def _connect(self) -> None:
        self._pause.timeout.connect(lambda: self._change(text=self.text.text().strip()))
        self.text.written.connect(self._pause.start)
        self.open_only.clicked.connect(lambda on: self._change(open_only=on))
        self.mine.clicked.connect(lambda on: self._change(mine=on))
        for name, chip in self.chips.items():
            chip.chosen.connect(lambda value, name=name: self._change(**{name: value}))
        self.figure.clicked.connect(lambda: self._change(figure=(), words="", open_only=True))
        self.clear.clicked.connect(lambda: self._put(CaseFilter()))

    def offer(self, schools: Sequence[str], handlers: Sequence[tuple[str, str]]) -> None:
        """Fill in the schools and the handlers (id and name) that can be chosen; one school is no choice."""
        self._schools, self._handlers = schools, handlers
        self.chips["school"].setHidden(len(schools) < 2)  # noqa: PLR2004 - two make a choice
        self._name()

    def show_filter(self, chosen: CaseFilter) -> None:
        """Show a filter, without telling."""
        self.filter = chosen
        self._pause.stop()
        if self.text.text().strip() != chosen.text:
            self.text.show_text(chosen.text)
        self.open_only.setChecked(chosen.open_only)
        self.mine.setChecked(chosen.mine)
        for name, chip in self.chips.items():
            chip.choose(getattr(chosen, name))
        self.figure.setText(on_button(chosen.words))
        self.figure.setVisible(bool(chosen.words))
        self.figure.setAccessibleName(self.tr("{words}: show other cases again").format(words=chosen.words))
        self.clear.setVisible(not chosen.usual)

    def _change(self, **changes: object) -> None:
        self._put(replace(self.filter, **changes))  # type: ignore[arg-type]

    def _put(self, chosen: CaseFilter) -> None:
        self.show_filter(chosen)
        self.changed.emit(chosen)

    def _name(self) -> None:
        chips = self.chips
        self.text.setPlaceholderText(self.tr("Number, title, school or name"))
        self.text.setAccessibleName(self.tr("Filter the list"))
        self.open_only.setText(self.tr("Open cases"))
        self.mine.setText(self.tr("Mine"))
        self.mine.setToolTip(self.tr("Cases that you handle, or in which you have something to do"))
        self.clear.setText(self.tr("Clear the filters"))
        stages = [(stage.value, spoken(name)) for stage, name in STAGE_NAMES.items()]
        chips["stage"].offer(self.tr("Stage"), self.tr("all stages"), stages)
        chips["school"].offer(self.tr("School"), self.tr("all schools"), [(one, one) for one in self._schools])
        tracks = [(track, spoken(name)) for track, name in TRACK_NAMES.items()]
        chips["track"].offer(self.tr("About"), self.tr("everybody"), tracks)
        chips["handler"].offer(self.tr("Handler"), self.tr("all handlers"), self._handlers)
        spans = {
            DueSpan.LATE: self.tr("overdue"),
            DueSpan.TODAY: self.tr("today"),
            DueSpan.WEEK: self.tr("within a week"),
        }
        chips["due"].offer(self.tr("Due"), self.tr("at any moment"), spans.items())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.show_filter(self.filter)
