"""The wizard for a new organisation: the organisation, its text, its place, its administrator, the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.new_organisation import Ui_NewOrganisation
from caseapp.desktop.screen.foundation_pages import FoundationPages
from caseapp.desktop.screen.foundation_place import FoundationPlace
from caseapp.desktop.screen.recovery_sheet import RecoverySheet
from caseapp.desktop.state.option import Option
from caseapp.desktop.widget.field_problems import FieldProblems
from caseapp.desktop.widget.flow import reflow
from caseapp.model.term import Region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.desktop.state.recovery_sheet import RecoverySheetState
    from caseapp.model.protocol import Protocol
    from caseapp.office.errors import FieldProblem
    from caseapp.office.office import Founded

PAGE = 460
"""How high a page is, in pixels, where there is room."""

ORGANISATION, TEXT, PLACE, FOUNDER, RECOVERY = range(5)
PAGE_OF = {
    "name": ORGANISATION, "schools": ORGANISATION, "sectors": ORGANISATION,
    "protocol": TEXT, "adopted": TEXT, "consented": TEXT,
}  # fmt: skip
"""On which page a field of the foundation is asked; the others on the founder's."""

SHOWN_AT = {"name": "organisation", "adopted": "dates", "consented": "dates"}


class NewOrganisation(QWidget):
    """``asked`` gives the foundation; ``finished`` that the recovery sheet was put away; ``left`` goes back.

    ``begun_again`` tells that what was filled in is to be thrown away.
    """

    asked = Signal(object)
    finished = Signal()
    left = Signal()
    begun_again = Signal()

    def __init__(
        self, protocols: tuple[Protocol, ...], sheet: RecoverySheetState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_NewOrganisation()
        self.ui.setupUi(self)
        reflow(self.ui.layout_9)
        self.ui.scroll.wish(PAGE)
        self.sheet = RecoverySheet(self.ui, sheet, self)
        self.sheet.unkept.connect(self.say)
        self.place = FoundationPlace(self.ui, self)
        self.place.chosen.connect(lambda: self._go(FOUNDER))
        self.pages = FoundationPages(self.ui, protocols, self)
        sectors, dates = (self.ui.po, self.ui.vo, self.ui.mbo), (self.ui.consented, self.ui.adopted)
        self._problems = FieldProblems(self, {"sectors": sectors, "dates": dates})
        self._fill(protocols)
        self._connect()
        self._go(ORGANISATION)

    def _fill(self, protocols: tuple[Protocol, ...]) -> None:
        ui = self.ui
        for region, name in zip(Region, (self.tr("north"), self.tr("central"), self.tr("south")), strict=True):
            ui.region.addItem(name, region.value)
        ui.region.setCurrentIndex(1)
        ui.protocol.fill(Option(value=one.id, label=f"{one.title} – {one.organisation}") for one in protocols)
        ui.consented.name(ui.consented_label.text())
        ui.adopted.name(ui.adopted_label.text())
        for part in (ui.standing_note, ui.dates, ui.director_of):
            part.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.kinds.picked.connect(ui.kinds_problem.hide)
        ui.next.clicked.connect(self._next)
        ui.back.clicked.connect(self._back)

    def _go(self, page: int) -> None:
        ui = self.ui
        self._problems.forget()
        ui.pages.setCurrentIndex(page)
        ui.step.setText(self.tr("Step {step} of {steps}").format(step=page + 1, steps=ui.pages.count()))
        ui.back.setVisible(page != RECOVERY)
        ui.next.setText(
            {FOUNDER: self.tr("Create the organisation"), RECOVERY: self.tr("Start")}.get(page, self.tr("Next"))
        )
        first = (ui.organisation.setFocus, ui.protocol.setFocus, self.place.begin, ui.founder.setFocus)
        (*first, ui.save_sheet.setFocus)[page]()

    def _back(self) -> None:
        page = self.ui.pages.currentIndex()
        self.left.emit() if page == ORGANISATION else self._go(page - 1)

    def _next(self) -> None:
        page = self.ui.pages.currentIndex()
        self._problems.forget()
        wrong = {ORGANISATION: self.pages.no_organisation, TEXT: self.pages.no_text, FOUNDER: self.pages.no_founder}
        problem = (wrong | {RECOVERY: self.sheet.not_kept}).get(page, lambda: ("", ""))()
        if problem[0]:
            self.say(*problem)
        elif page == PLACE:
            self.place.ask()
        elif page == FOUNDER:
            self.sheet.wait(waiting=True)
            self.asked.emit(self.pages.foundation())
        elif page == RECOVERY:
            self.finished.emit()
        else:
            self._go(page + 1)

    def say(self, field: str, text: str) -> None:
        """Show a sentence beside a field."""
        if not self._problems.say(field, text):
            self.ui.banner.tell(text, "wrong")

    def mistyped(self, problems: Iterable[FieldProblem]) -> None:
        """Show what the office says of the fields, on the page where they are."""
        self.sheet.wait(waiting=False)
        found = tuple(problems)
        self._go(min(PAGE_OF.get(one.field, FOUNDER) for one in found))
        for one in found:
            self.say(SHOWN_AT.get(one.field, one.field), one.text)

    def fail(self, text: str) -> None:
        """Say what went wrong."""
        self.sheet.wait(waiting=False)
        self.ui.banner.tell(text, "wrong")

    def founded(self, found: Founded) -> None:
        """The organisation is there: show the recovery sheet, this once."""
        self.sheet.wait(waiting=False)
        self.sheet.show_words(found)
        self._go(RECOVERY)
