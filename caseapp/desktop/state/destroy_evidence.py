"""Destroying a forbidden image: what goes with it, and what is left to be done when it is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.model.evidence import gone_with

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.office.performing import Done


class DestroyState(QObject):
    """``left`` gives the act with the sentences on what the program cannot reach."""

    left = Signal(object, tuple)

    def __init__(self, desk: Desk, form: ActFormState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form

    def names(self) -> tuple[str, ...]:
        """What goes: the evidence that is chosen with its copies, each as the case tells it."""
        ref = self._form.values.get("evidence")
        pool = self._form.pool
        gone = gone_with(pool.case, ref) if isinstance(ref, str) and pool.case.get(ref) else ()
        found = (act for act in pool.case.all("add_evidence") if act.ref in gone)
        return tuple(spoken(pool.sentence(act)) for act in found)

    def finish(self, done: Done) -> None:
        """Ask what is left to be done."""
        session = self._desk.session
        self._desk.task.run(
            lambda: session.remains(done.case_id, done.ref).sentences(),
            lambda sentences: self.left.emit(done, sentences),
            owner=self,
        )
