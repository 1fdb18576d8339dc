"""The way through the program: which screen is shown, and back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.case import CaseScreen
from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.screen.decide_inspection import DecideInspection
from caseapp.desktop.screen.decisions import Decisions
from caseapp.desktop.screen.evidence import Evidence
from caseapp.desktop.screen.source import Source
from caseapp.desktop.screen.work import Work
from caseapp.desktop.state.act_form import FIRST_ACT, PROPOSAL, ActFormState, Wanted
from caseapp.desktop.state.evidence import EvidenceState
from caseapp.desktop.state.source import known_law, source_text
from caseapp.model.term import Role
from caseapp.procedure.catalogue import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from caseapp.desktop.screen.form_screen import FormScreen
    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import WaitingDecision
    from caseapp.office.performing import Done

DECIDES = "decide_inspection"


class Way(QObject):
    """``told`` is a message for the banner with its kind; ``moved`` the place that is shown now."""

    told = Signal(str, str)
    moved = Signal(str)

    def __init__(self, desk: Desk, pages: QStackedWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = pages
        self._screen = parent
        self.work, self.cases = Work(desk), Cases(desk)
        self.decisions, self.case = Decisions(desk), CaseScreen(desk)
        self.form: FormScreen | None = None
        self._before: QWidget = self.work
        for page in (self.work, self.cases, self.decisions, self.case):
            pages.addWidget(page)
        self._connect()

    def _connect(self) -> None:
        self.work.wanted.connect(self.open_form)
        self.work.case.connect(self.open_case)
        self.cases.case.connect(self.open_case)
        self.decisions.case.connect(self.open_case)
        self.decisions.decide.connect(self.decide)
        self.case.act.connect(self._act)
        self.case.told.connect(self.told)
        self.case.opened.connect(self.open_evidence)
        for screen in (self.work, self.case):
            screen.asked.connect(self.open_source)

    # --- places

    def go_to_first(self) -> None:
        """Where the program begins: the board with what it must decide, the others with their work."""
        member = self._desk.session.member
        decides = member.holds_anywhere(Role.BOARD_MEMBER) or member.holds_anywhere(Role.SUPERVISORY_MEMBER)
        self.work.state.load()
        self.decisions.state.load()
        self._show(self.decisions if decides else self.work)

    def go_to_work(self) -> None:
        """What is due for me."""
        self.work.state.load()
        self._show(self.work)

    def go_to_cases(self) -> None:
        """The list of cases."""
        self.cases.list.reload()
        self._show(self.cases)
        self.cases.ui.table.setFocus()

    def go_to_decisions(self) -> None:
        """What waits for a decision."""
        self.decisions.state.load()
        self._show(self.decisions)

    def open_case(self, case_id: str) -> None:
        """One case."""
        self.case.open_case(case_id)
        self._show(self.case)

    def report(self) -> None:
        """Report an incident."""
        self.open_form(Wanted(act=FIRST_ACT))

    def refresh(self) -> None:
        """Read what is shown again."""
        self.work.state.load()
        self.decisions.state.load()
        self.cases.list.reload()
        self.case.state.reload()

    # --- forms

    def _act(self, case_id: str, act: str, fields: object) -> None:
        self.open_form(Wanted(act=act, case_id=case_id, fields=dict(fields)))  # type: ignore[call-overload]

    def decide(self, waiting: WaitingDecision) -> None:
        """The page of a decision that waits."""
        about = "inspection" if waiting.act == DECIDES else PROPOSAL
        self.open_form(Wanted(act=waiting.act, case_id=waiting.case_id, fields={about: waiting.ref}))

    def open_form(self, wanted: Wanted) -> None:
        """The form of an act; a decision on an inspection has a page of its own."""
        if self.form is not None:
            self.form.state.leave()
            self._drop_form()
        else:
            self._before = self._pages.currentWidget() or self.work
        state = ActFormState(self._desk, wanted)
        if wanted.act == DECIDES and wanted.fields.get("inspection"):
            self.form = DecideInspection(state)
        else:
            self.form = ActForm(state, self._desk.clock)
        self.form.left.connect(self._back)
        self.form.done.connect(self._done)
        self.form.asked.connect(self.open_source)
        self.form.told.connect(self.told)
        self._pages.addWidget(self.form)
        self._pages.setCurrentWidget(self.form)
        self.moved.emit("form")

    def keep_what_is_typed(self) -> None:
        """Keep the draft of the open form at once, such as before locking."""
        if self.form is not None:
            self.form.state.leave()

    def _back(self) -> None:
        self._drop_form()
        self._show(self._before)
        self.refresh()

    def _done(self, done: Done) -> None:
        self._drop_form()
        self.refresh()
        self.open_case(done.case_id)
        text = self.tr("Recorded: {act}.").format(act=label(done.act.act))
        if done.obligations_started:
            text += " " + self.tr("On the right you see what must be done now.")
        self.told.emit(text, "good")

    def _drop_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            self._pages.removeWidget(form)
            form.deleteLater()

    def _show(self, page: QWidget) -> None:
        if self.form is not None:
            self.keep_what_is_typed()
            self._drop_form()
        self._pages.setCurrentWidget(page)
        names = {self.work: "work", self.cases: "cases", self.decisions: "decisions", self.case: "case"}
        self.moved.emit(names[page])

    # --- small windows

    def open_evidence(self, case_id: str, ref: str) -> None:
        """The file of an act, in a window of its own."""
        Evidence(EvidenceState(self._desk, case_id, ref), self._screen).open()

    def open_source(self, ref: str) -> None:
        """What stands behind a source, in a small window."""
        organisation = self._desk.session.organisation

        self._desk.task.run(
            lambda: source_text(ref, organisation, known_law()),
            lambda found: Source(found, self._screen).open(),
            owner=self,
        )
