"""Making a blacked-out copy: what becomes black is drawn or chosen, found for a person, and looked at one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from typing_extensions import override

from caseapp.desktop.screen.black_out_sight import BlackOutSight

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.black_out import BlackOutState
    from caseapp.evidence.blackout.marking import Area


NEAR = 120
"""Pixels around an area that are shown with it."""


class BlackOut(BlackOutSight):
    """``made`` tells what was taken in."""

    made = Signal(object)

    def __init__(self, state: BlackOutState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self._connect_hand()
        ui = self.ui
        state.made.connect(self._made)
        state.found.connect(self._found)
        ui.marks.selectionModel().currentChanged.connect(lambda now: self._go(now.row()))
        ui.before.clicked.connect(lambda: state.page(ui.canvas.page - 1))
        ui.after.clicked.connect(lambda: state.page(ui.canvas.page + 1))
        ui.find.clicked.connect(self._find)
        ui.also.returnPressed.connect(self._find)
        ui.undo.clicked.connect(state.marks.undo)
        ui.redo.clicked.connect(state.marks.redo)
        ui.remove.clicked.connect(lambda: self._remove(ui.marks.currentIndex().row()))
        ui.same.clicked.connect(lambda: state.marks.turn_alike(ui.marks.currentIndex().row()))
        ui.final.toggled.connect(self._show_final)
        ui.stop.clicked.connect(state.cancel)
        ui.leave.clicked.connect(self.reject)
        ui.do_it.clicked.connect(state.make)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, state.marks.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Redo), self, state.marks.redo)
        for part in (ui.lines, ui.marks):
            part.installEventFilter(self)
        state.load()

    def _connect_hand(self) -> None:
        ui, state = self.ui, self.state
        ui.canvas.added.connect(self._add)
        ui.canvas.moved.connect(state.marks.move)
        ui.canvas.removed.connect(self._remove)
        ui.canvas.picked.connect(self._pick)
        ui.lines.selectionModel().currentChanged.connect(self._show_line)
        ui.line.struck.connect(lambda start, end: state.strike_words(self.row, start, end))
        ui.strike_words.clicked.connect(ui.line.strike)
        ui.strike_line.clicked.connect(self._strike_line)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.ui.lines and event.key() == Qt.Key.Key_Space:
                self._strike_line()
                return True
            if watched is self.ui.marks and event.key() == Qt.Key.Key_Delete:
                self.ui.remove.click()
                return True
        return super().eventFilter(watched, event)

    @override
    def reject(self) -> None:
        """Leave it; what is being made is stopped first, and what was chosen is there the next time."""
        self.state.cancel()
        self.state.keep()
        super().reject()

    # --- by hand

    def _add(self, area: Area) -> None:
        self._pick(self.state.add_area(area))

    def _pick(self, at: int) -> None:
        self.ui.canvas.pick(at)
        self.ui.marks.setCurrentIndex(self.state.marks.index(at, 0))

    def _remove(self, at: int) -> None:
        self.state.marks.take(at)
        left = len(self.state.marks.marks)
        if left:
            self.ui.marks.setCurrentIndex(self.state.marks.index(min(at, left - 1), 0))

    def _strike_line(self) -> None:
        if self.row >= 0:
            self.state.strike_line(self.row)

    def _go(self, at: int) -> None:
        """Show where a mark is."""
        if not 0 <= at < len(self.state.marks.marks):
            return
        mark = self.state.marks.marks[at]
        if mark.areas:
            self.ui.canvas.pick(at)
            if mark.line != self.ui.canvas.page:
                self.state.page(mark.line)
            place = self.ui.canvas.place_of(mark.areas[0])
            self.ui.scroll.ensureVisible(*place, NEAR, NEAR)
        elif mark.strike is not None:
            self.ui.lines.setCurrentIndex(self.state.lines.index(mark.line - 1, 0))

    def _show_final(self, final: bool) -> None:
        self.state.show_final(final)
        self._show_marks()

    # --- by person, and the copy

    def _find(self) -> None:
        person = self.ui.person.currentData()
        if person and not self.waits:
            self.state.find(str(person), self.ui.also.text(), words=self.ui.own_words.isChecked())

    def _found(self, number: int, doubtful: int) -> None:
        if not number:
            text = self.tr("Nothing was found. Add a nickname or a number, or choose words yourself.")
        elif doubtful:
            text = self.tr("{number} found, {doubtful} of them doubtful. Check each of them.").format(
                number=number, doubtful=doubtful
            )
        else:
            text = self.tr("{number} found. Check each of them.").format(number=number)
        self.ui.people_help.say(text)

    def _made(self, done: object) -> None:
        self.made.emit(done)
        self.accept()
