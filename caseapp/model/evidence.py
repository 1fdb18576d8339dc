"""Evidence among the acts of a case: what a copy or a quotation comes from, and what was destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct, Ref
    from caseapp.model.case import Case

ADDED = "add_evidence"
USED = "record_custody"
QUOTED = "quote_evidence"
DESTROYED = "destroy_evidence"

_FROM = {ADDED: "derived_from", QUOTED: "evidence"}
"""The field in which an act names the evidence that it comes from."""


def original(case: Case, ref: str) -> str:
    """The evidence that a copy or a quotation comes from in the end; of all else the reference itself.

    A copy or a quotation is no source of its own.
    """
    while (act := case.get(ref)) is not None and (before := _before(case, act)) is not None:
        ref = before
    return ref


def _before(case: Case, act: RecordedAct) -> Ref | None:
    """The evidence from which an act was made: an earlier one, so that no circle can be followed."""
    found = act.fields.ref(_FROM[act.act]) if act.act in _FROM else None
    source = case.get(found)
    return found if source is not None and source.seq < act.seq else None


def destroyed(case: Case, ref: str) -> bool:
    """Whether a piece of evidence was destroyed, or what it is a copy of."""
    gone = {act.fields.text("evidence") for act in case.all(DESTROYED)}
    while ref not in gone:
        act = case.get(ref)
        before = _before(case, act) if act is not None else None
        if before is None:
            return False
        ref = before
    return True


def originals(case: Case, refs: Iterable[str]) -> frozenset[str]:
    """The evidence that references come to in the end, see :func:`original`."""
    return frozenset(original(case, ref) for ref in refs)
