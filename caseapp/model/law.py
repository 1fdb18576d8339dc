"""Rules of law, agreements and terms as data, each with its source and how well it was checked (``law.md``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from caseapp.model.term import Mark, Measure, Sector, Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRule:
    """One rule: ``id`` names it in the program (``pupil_suspension_limit``), ``ref`` is what a reason shows.

    ``figure`` is the number that counts and ``unit`` what it counts: ``school_days``, ``working_days``, ``days``,
    ``weeks``, ``months``, ``years``, ``hours``. ``sectors`` empty means all. ``refuses`` says that a ruling or text
    makes the rule refuse; else ``secondary`` and ``unchecked`` rules ask for a reason only. ``measures`` is the range
    that an agreement gives. A rule that is not ``enabled`` is known but does not hold (law that is still coming).
    """

    id: str
    ref: str
    summary: str
    mark: Mark
    sectors: frozenset[Sector] = frozenset()
    figure: int | None = None
    unit: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    refuses: bool = False
    measures: tuple[Measure, ...] = ()
    enabled: bool = True

    @property
    def weight(self) -> Weight:
        """How a breach of this rule weighs: read in the law or resting on a ruling refuses, the rest asks a reason."""
        if self.refuses or self.mark in (Mark.TEXT, Mark.OLD_TEXT):
            return Weight.REFUSES
        return Weight.MUST_EXPLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """All rules of law the program knows, found by id, sector and day."""

    rules: tuple[LawRule, ...]

    def find(self, rule_id: str, sectors: frozenset[Sector] | None = None, day: date | None = None) -> LawRule | None:
        """The first rule with this id that holds for one of the sectors on that day, or None."""
        for rule in self.rules:
            if rule.id != rule_id or not rule.enabled:
                continue
            if rule.sectors and sectors and not rule.sectors & sectors:
                continue
            if day and ((rule.valid_from and day < rule.valid_from) or (rule.valid_to and day > rule.valid_to)):
                continue
            return rule
        return None

    def by_ref(self, ref: str) -> LawRule | None:
        """The first rule that is shown under this reference, or None."""
        return next((rule for rule in self.rules if rule.ref == ref), None)

    def find_for(self, ref: str, rule_id: str) -> LawRule | None:
        """The rule with this id of one agreement, such as ``cao-vo``, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id and rule.ref == ref), None)
