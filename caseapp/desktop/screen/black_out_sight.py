"""What a blacked-out copy is made of, as it is shown: pages with areas, lines with words, and all that goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.forms.black_out import Ui_BlackOut
from caseapp.desktop.look import icon
from caseapp.desktop.state.black_mark import HAND
from caseapp.desktop.state.black_out import BlackOutState, Form, Subject
from caseapp.desktop.widget.black_canvas import Drawn
from caseapp.desktop.widget.black_line import BlackLine
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.flow import reflow
from caseapp.desktop.widget.scroll import let_scroll

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

PLACES = {Form.PAGES: 0, Form.PICTURE: 0, Form.CHAT: 1, Form.TEXT: 1, Form.NOTHING: 2}


class BlackOutSight(Dialog):
    """Shows what the state holds; what one does with it is in :class:`BlackOut`."""

    def __init__(self, state: BlackOutState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_BlackOut()
        ui.setupUi(self)
        for line in (ui.layout_10, ui.layout_15, ui.layout_17):
            reflow(line)
        let_scroll(ui.layout_18)
        self.state = state
        self.waits = False
        state.setParent(self)
        ui.marks.setModel(state.marks)
        ui.lines.setModel(state.lines)
        ui.lines.setItemDelegate(BlackLine(ui.lines))
        for button, name in ((ui.before, "chevron_left"), (ui.after, "chevron_right")):
            icon.put(button, name, "ink")
        for part in (ui.problem, ui.progress, ui.side, ui.people, ui.final, ui.do_it):
            part.hide()
        ui.places.setCurrentIndex(PLACES[Form.NOTHING])
        state.ready.connect(self._show)
        state.drawn.connect(self._show_page)
        state.failed.connect(self._failed)
        state.busy.connect(self._wait)
        state.progressed.connect(self._progress)
        state.marks.changed.connect(self._show_marks)
        state.marks.changed.connect(ui.marks.viewport().update)
        state.lines.changed.connect(ui.lines.viewport().update)
        self._show_marks()

    def _show(self, subject: Subject) -> None:
        ui, form = self.ui, subject.form
        title = self.tr("Black out: {name}") if subject.name else self.tr("Black out")
        ui.title.setText(title.format(name=subject.name))
        ui.places.setCurrentIndex(PLACES[form])
        for part in (ui.side, ui.final, ui.do_it):
            part.setVisible(form is not Form.NOTHING)
        if form is Form.CHAT:
            ui.strike_line.setText(self.tr("Black out the whole message"))
        ui.people.setVisible(form not in (Form.NOTHING, Form.PICTURE) and bool(subject.people))
        ui.own_words.setVisible(form is Form.CHAT)
        ui.person.clear()
        for person in subject.people:
            ui.person.addItem(person.label, person.value)
        if form is Form.NOTHING:
            ui.none.say(
                self.tr(
                    "No blacked-out copy can be made of this kind of file. If it contains another file, extract"
                    " that first."
                )
            )
        elif PLACES[form] == 0:
            for part in (ui.before, ui.after, ui.page):
                part.setVisible(subject.pages > 1)
            self.state.page(1)
            ui.canvas.setFocus()
        else:
            ui.lines.setCurrentIndex(self.state.lines.index(0, 0))
            ui.lines.setFocus()
        about = self.tr("The original stays as it is. You make a copy in which nothing is left of what is blacked out.")
        if subject.marks:
            about = self.tr("What you chose before has been restored. The original stays as it is: you make a copy.")
        ui.about.say(f"{about} {self.state.left_out(subject.kind)}".strip())
        if form is Form.PAGES:
            ui.people_help.say(self.tr("Names in pictures are not found. Check every page."))

    def _show_page(self, page: int, picture: QImage) -> None:
        self.ui.canvas.show_page(page, picture)
        pages = self.state.subject.pages
        self.ui.page.setText(self.tr("Page {page} of {total}").format(page=page, total=pages))
        self.ui.before.setEnabled(page > 1)
        self.ui.after.setEnabled(page < pages)
        self._show_marks()

    def _show_marks(self) -> None:
        ui, marks = self.ui, self.state.marks
        drawn = [
            Drawn(at, area, mark.on, mark.by == HAND)
            for at, mark in enumerate(marks.marks)
            for area in mark.areas
            if area.page == ui.canvas.page
        ]
        ui.canvas.show_areas(drawn, final=self.state.final)
        on = sum(mark.on for mark in marks.marks)
        ui.count.setText(self.tr("{on} of {number}").format(on=on, number=len(marks.marks)) if marks.marks else "")
        ui.undo.setEnabled(marks.can_undo)
        ui.redo.setEnabled(marks.can_redo)
        ui.remove.setEnabled(bool(marks.marks))
        ui.same.setEnabled(any(one.text for one in marks.marks))
        ui.do_it.setEnabled(on > 0 and not self.waits)
        self._show_line()

    def _show_line(self, *_index: object) -> None:
        """The chosen line in full, with what becomes black in it."""
        ui, row = self.ui, self.row
        for part in (ui.line, ui.strike_words, ui.strike_line):
            part.setEnabled(row >= 0)
        if row >= 0:
            line, strikes = self.state.lines.lines[row], self.state.lines.strikes(row)
            black = [(one.start, len(line.text) if one.end is None else one.end) for one in strikes]
            ui.line.show_line(line.text, black)

    @property
    def row(self) -> int:
        """The chosen line; -1 when there is none."""
        return self.ui.lines.currentIndex().row()

    def _failed(self, text: str) -> None:
        self.ui.problem.say(text)
        self.ui.problem.setVisible(bool(text))

    def _wait(self, waits: bool) -> None:
        self.waits = waits
        if waits:
            self.ui.problem.hide()
            self.ui.bar.setMaximum(0)
        self.ui.progress.setVisible(waits)
        self.ui.find.setEnabled(not waits)
        self.ui.do_it.setEnabled(not waits and any(one.on for one in self.state.marks.marks))

    def _progress(self, done: int, total: int) -> None:
        self.ui.bar.setMaximum(max(total, 1))
        self.ui.bar.setValue(done)
