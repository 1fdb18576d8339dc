"""Choosing a measure: the ladder as it stands now, and what was decided before in like cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.office.errors import FieldErrors

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.office.precedent import LikeMeasure

FIELDS = {"impose_interim_measure": "kind"}
"""The field that the ladder fills, where it is not ``measure``."""

KIND_NAMES = {"conduct": "gedrag", "functioning": "functioneren", "conflict": "conflict"}


class ChooseMeasureState(QObject):
    """Asks again whenever the procedure was asked. ``climbed`` gives the ladder, ``compared`` the like cases."""

    climbed = Signal(object)
    compared = Signal(object)

    def __init__(self, desk: Desk, form: ActFormState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._compared_with = ""
        form.answered.connect(self.ask)
        form.refused.connect(self.ask)

    @property
    def field(self) -> str:
        """The field that the ladder fills."""
        return FIELDS.get(self._form.definition.id, "measure")

    def ask(self) -> None:
        """Ask for the ladder, and for the like cases of a respondent who was not asked for before."""
        session, case, act = self._desk.session, self._form.wanted.case_id, self._form.definition.id
        fields = {name: value for name, value in self._form.values.items() if value not in (None, "", [])}
        respondent = str(fields.get("respondent") or "")
        self._desk.task.run(
            lambda: session.ladder(case, act, fields), self.climbed.emit, failed=self._failed, owner=self
        )
        if respondent and respondent != self._compared_with:
            self._compared_with = respondent
            self._desk.task.run(lambda: session.like_measures(case, respondent), self.compared.emit, owner=self)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, FieldErrors):
            self._desk.task.fault.emit(error)


def facts_text(like: LikeMeasure) -> str:
    """The facts of an earlier case in a line: what kind, against which norms, how grave."""
    kinds = ", ".join(spoken(KIND_NAMES.get(kind, kind)) for kind in like.kinds)
    disputed = spoken("betwist") if like.contested else ""
    return " · ".join(part for part in (spoken(like.about), kinds, spoken(like.gravity), disputed) if part)
