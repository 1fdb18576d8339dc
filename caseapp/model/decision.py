"""A proposal and a decision about one respondent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from caseapp.model.act import MemberId, RecordedAct, Ref
from caseapp.model.term import Measure

KEEPS_PUPIL_OUT = frozenset({"suspension", "time_out", "access_denied", "internal_suspension", "online_lessons"})
"""Kinds of interim measure that keep a pupil out and so count as suspension (uitspraak:time-out)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An intention (voornemen): the measure, its grounds, the response, and the decision that followed."""

    ref: Ref
    act: RecordedAct
    respondent: Ref
    measure: Measure | None
    grounds: frozenset[str]
    response: RecordedAct | None = None
    decision: Ref | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A measure, interim measure, or extension of either, as it stands.

    ``kind`` is ``measure`` or ``interim``; ``label`` the measure or the kind of interim measure; ``extends`` the
    decision it prolongs; ``annulled`` that an objection was upheld.
    """

    ref: Ref
    act: RecordedAct
    respondent: Ref
    kind: str
    label: str
    start: date | None
    end: date | None
    grounds: frozenset[str]
    extends: Ref | None = None
    notified: RecordedAct | None = None
    lifted: RecordedAct | None = None
    annulled: bool = False

    @property
    def author(self) -> MemberId:
        """Who took the decision."""
        return self.act.author

    @property
    def measure(self) -> Measure | None:
        """The measure, or None for an interim measure."""
        return Measure(self.label) if self.kind == "measure" else None

    @property
    def stands(self) -> bool:
        """Whether it was neither lifted nor annulled."""
        return self.lifted is None and not self.annulled

    def in_effect(self, day: date) -> bool:
        """Whether it holds on a day or still is to begin."""
        return self.stands and (self.end is None or day <= self.end)

    @property
    def suspends(self) -> bool:
        """Whether it keeps somebody out for a time: a suspension by effect, whatever its label."""
        if self.kind == "interim":
            return self.label in KEEPS_PUPIL_OUT
        return self.label == Measure.SUSPENSION
