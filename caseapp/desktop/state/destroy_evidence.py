"""Destroying a forbidden image: what goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.language import spoken
from caseapp.model.evidence import gone_with

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState


class DestroyState:
    """Knows the case from the form; everything in it has been read."""

    def __init__(self, form: ActFormState) -> None:
        self._form = form

    def names(self) -> tuple[str, ...]:
        """What goes: the evidence that is chosen with its copies, each as the case tells it."""
        ref = self._form.values.get("evidence")
        pool = self._form.pool
        gone = gone_with(pool.case, ref) if isinstance(ref, str) and pool.case.get(ref) else ()
        found = (act for act in pool.case.all("add_evidence") if act.ref in gone)
        return tuple(spoken(pool.sentence(act)) for act in found)
