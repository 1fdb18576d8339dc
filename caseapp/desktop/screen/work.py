"""*Werk*: what is due for me, the most urgent first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.forms.work import Ui_Work
from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import LARGE, SMALL
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.state.begun_letter import BegunLetter
from caseapp.desktop.state.due import due_words
from caseapp.desktop.state.setting_draft import ADD_MEMBER, BegunSetting
from caseapp.desktop.state.work import Begun, WorkList, WorkState
from caseapp.desktop.widget.begun_card import begun_card
from caseapp.desktop.widget.first_focus import await_focus, first_action, pass_focus
from caseapp.desktop.widget.folded import Folded
from caseapp.desktop.widget.layout import card, row
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.work_row import WorkRow
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.outlook import first_step

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import WorkItem

AT_ONCE = 20
"""How many things to do of one stretch of days are shown at first."""


class Work(QWidget):
    """``wanted`` asks for a form, ``case`` for a case, ``asked`` for a source; ``waiting`` tells how much presses.

    ``setting`` goes on with what was begun in the settings, ``letter`` with a letter.
    """

    wanted = Signal(object)
    setting = Signal(object)
    letter = Signal(object)
    case = Signal(str)
    dated = Signal(object)
    asked = Signal(str)
    waiting = Signal(int)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Work()
        self.ui.setupUi(self)
        self.ui.list.lines.setSpacing(LARGE)
        self.ui.list.keep_gutter()
        self.state = WorkState(desk, self)
        self.state.loaded.connect(self._show)
        self.ui.all_work.toggled.connect(self._all)
        await_focus(self)

    def load(self) -> None:
        """Read what is due."""
        self.state.load()

    def _all(self, everything: bool) -> None:
        self.state.mine = not everything
        self.state.load()

    def _show(self, work: WorkList) -> None:
        self.ui.list.clear()
        if self.state.mine:
            self.waiting.emit(work.urgent)
        self.ui.summary.say(self._summary(work))
        primary = True
        for title, items in (
            (self.tr("Overdue"), work.late),
            (self.tr("Today"), work.today),
            (self.tr("The coming days"), work.week),
            (self.tr("Later"), work.later),
        ):
            if items:
                self.ui.list.add(self._group(title, items, work.now, primary=primary))
                primary = False
        if not work.total and self.state.mine:
            text = self.tr("Have you heard of something? Report it with the button at the top, or with Ctrl+N.")
            alone = self.state.alone
            self.ui.list.add(self._colleagues() if alone else card(Prose(text=self._next(work)), Prose(text=text)))
        if work.drafts:
            self.ui.list.add(begun_card(work.drafts, self._resume, lambda one: self.state.throw_away(one.key)))
        pass_focus(self, first_action(self.ui.list) or self.ui.all_work)
        self.shown.emit()

    def _colleagues(self) -> QWidget:
        """What comes first in a new organisation."""
        add = QPushButton(self.tr("Add a member"))
        add.setProperty("look", "primary")
        add.clicked.connect(lambda: self.setting.emit(ADD_MEMBER))
        text = self.tr("You are the only member yet. First add who reports, who handles cases and who decides.")
        return card(Prose(text=text), row(add, 1), title=self.tr("Add your colleagues"))

    def _next(self, work: WorkList) -> str:
        """What comes next, also when it is somebody else who must do it."""
        item = work.following
        if item is None:
            return self.tr("Nothing is due in the cases that you may read.")
        what = f"{spoken(item.label)} · {item.about_name}" if item.about_name else spoken(item.label)
        text = self.tr("The next step is somebody else's: {what}, in case {number}. {due}.")
        return text.format(what=what, number=item.case_id, due=due_words(item.due, work.now)[0])

    def _summary(self, work: WorkList) -> str:
        if not work.total:
            return self.tr("Nothing is due for you now. When something is, it appears here with its date and reason.")
        if work.late:
            return self.tr("{late} overdue, {total} in total. Start at the top.").format(
                late=len(work.late), total=work.total
            )
        return self.tr("{total} to do. Start at the top.").format(total=work.total)

    def _group(self, title: str, items: tuple[WorkItem, ...], now: datetime, *, primary: bool) -> QWidget:
        def make(at: int) -> QWidget:
            line = WorkRow(items[at], now, primary=primary and at == 0, last=at == len(items) - 1)
            line.asked.connect(self.asked)
            line.case.connect(self.case)
            line.dated.connect(self.dated)
            line.act.connect(self._begin)
            return line

        folded = Folded(title, [partial(make, at) for at in range(len(items))], shown=AT_ONCE)
        return card(folded, title=title, space=SMALL, margin=LARGE)

    def _begin(self, item: WorkItem) -> None:
        act, known = first_step(item.act, item.hint)
        if act in CATALOGUE:
            self.wanted.emit(Wanted(act=act, case_id=item.case_id, fields=dict(known)))
        else:
            self.case.emit(item.case_id)

    def _resume(self, draft: Begun) -> None:
        match draft.wanted:
            case BegunSetting():
                self.setting.emit(draft.wanted)
            case BegunLetter():
                self.letter.emit(draft.wanted)
            case _:
                self.wanted.emit(draft.wanted)
