"""A proposal and a decision about one respondent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from caseapp.model.act import MemberId, RecordedAct, Ref
from caseapp.model.term import Measure
from caseapp.model.zone import local

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

    ``kind`` is ``measure`` or ``interim``; ``label`` the measure or the kind of interim measure; ``purpose`` what an
    interim measure is for; ``extends`` the decision or extension it prolongs; ``annulled_on`` the day on which an
    objection was upheld.
    """

    ref: Ref
    act: RecordedAct
    respondent: Ref
    kind: str
    label: str
    start: date | None
    end: date | None
    grounds: frozenset[str]
    purpose: str = ""
    extends: Ref | None = None
    notified: RecordedAct | None = None
    lifted: RecordedAct | None = None
    annulled_on: date | None = None

    @property
    def author(self) -> MemberId:
        """Who took the decision."""
        return self.act.author

    @property
    def measure(self) -> Measure | None:
        """The measure, or None for an interim measure."""
        return Measure(self.label) if self.kind == "measure" else None

    @property
    def annulled(self) -> bool:
        """Whether an objection was upheld."""
        return self.annulled_on is not None

    @property
    def lifted_on(self) -> date | None:
        """The first day on which it holds no more: as the lifting says, but never before the day it was recorded."""
        if self.lifted is None:
            return None
        recorded = local(self.lifted.at).date()
        return max(self.lifted.fields.day("on") or recorded, recorded)

    @property
    def stands(self) -> bool:
        """Whether nobody has lifted or annulled it, be it from a later day."""
        return self.lifted is None and not self.annulled

    def stands_on(self, day: date) -> bool:
        """Whether it was neither annulled nor, by that day, lifted."""
        return not self.annulled and (self.lifted_on is None or day < self.lifted_on)

    def in_effect(self, day: date) -> bool:
        """Whether it holds on a day or still is to begin."""
        return self.stands_on(day) and (self.end is None or day <= self.end)

    def last_day(self) -> date | None:
        """The last day on which it was really in effect: before it was lifted or annulled."""
        ends = [day for day in (self.lifted_on, self.annulled_on) if day is not None]
        cut = min(ends) - timedelta(days=1) if ends else None
        if self.end is None or cut is None:
            return self.end or cut
        return min(self.end, cut)

    @property
    def began(self) -> bool:
        """Whether it holds or held for a day, or is still to: it was not lifted or annulled before its first day."""
        last = self.last_day()
        return self.start is None or last is None or last >= self.start

    @property
    def suspends(self) -> bool:
        """Whether it keeps somebody out for a time: a suspension by effect, whatever its label."""
        if self.kind == "interim":
            return self.label in KEEPS_PUPIL_OUT
        return self.label == Measure.SUSPENSION
