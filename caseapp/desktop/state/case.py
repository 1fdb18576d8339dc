"""One case as its screen shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.option import Pool
from caseapp.desktop.state.telling import Telling
from caseapp.ledger import LedgerError
from caseapp.model.organisation import Organisation
from caseapp.office.errors import OfficeError
from caseapp.office.reading import CaseView
from caseapp.procedure.outlook import WhatNow

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.act import RecordedAct


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """Everything that the screen shows, read in one go."""

    view: CaseView
    now: WhatNow
    organisation: Organisation

    @property
    def partly(self) -> bool:
        """Whether this member reads only parts of the case, such as an inspection, and not what was reported."""
        return self.view.case.report is None

    @property
    def telling(self) -> Telling:
        """Puts what was recorded into words."""
        return Telling(case=self.view.case, organisation=self.organisation)

    @property
    def pool(self) -> Pool:
        """What can be picked in the forms of this case."""
        sentences = {line.act.ref: line.sentence for line in self.view.chronology}
        return Pool(
            organisation=self.organisation,
            case=self.view.case,
            sentence=lambda act: sentences.get(act.ref, ""),
        )

    def author(self, act: RecordedAct) -> str:
        """The name of who did an act."""
        member = self.organisation.member(act.author)
        return member.name if member else "een vroegere gebruiker"


class CaseState(QObject):
    """Opens a case and keeps it up to date. ``shut`` says why it cannot be read."""

    loaded = Signal(object)
    shut = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.case_id = ""
        self.open: OpenCase | None = None

    def load(self, case_id: str) -> None:
        """Read a case."""
        self.case_id = case_id
        session = self._desk.session

        def work() -> OpenCase:
            return OpenCase(
                view=session.case(case_id), now=session.what_now(case_id), organisation=session.organisation
            )

        self._desk.task.run(work, self._take, failed=self._fail, owner=self)

    def reload(self) -> None:
        """Read it again."""
        if self.case_id:
            self.load(self.case_id)

    def _take(self, found: OpenCase) -> None:
        if found.view.number == self.case_id:
            self.open = found
            self.loaded.emit(found)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, OfficeError | LedgerError):
            self.open = None
            self.shut.emit(spoken(str(error)))
        else:
            self._desk.task.fault.emit(error)
