"""A case: the acts that were recorded, in order, and what they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.model.act import MemberId, RecordedAct, Ref
from caseapp.model.folding import INSPECTING, assessments, decisions, inspections, newest, persons, proposals
from caseapp.model.record import Record
from caseapp.model.term import Category, Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.decision import Decision, Proposal
    from caseapp.model.finding import Assessment
    from caseapp.model.inspection import Inspection
    from caseapp.model.person import Person


_FROM = (
    (frozenset({"add_person"}), ("persons", "respondents", "board_member_respondent")),
    (frozenset({"add_person", "note_exclusion"}), ("_excluded",)),
    (frozenset({"assess"}), ("assessments",)),
    (frozenset({"report_incident"}), ("report",)),
    (frozenset(INSPECTING), ("inspections",)),
)
"""What is reckoned from some acts alone."""


@dataclass(frozen=True, kw_only=True)
class Case(Record):
    """A case as one reader can read it: its record, and the persons, findings, inspections and decisions in it.

    Not slotted: what the acts add up to is computed once, when it is first asked for.
    """

    def with_act(self, act: RecordedAct) -> Case:
        """This case after one more act. What the act cannot have changed is not reckoned again."""
        after = Case(id=self.id, acts=(*self.acts, act))
        known, kept = vars(self), vars(after)
        if "by_act" in known:
            more = {act.act: (*self.by_act.get(act.act, ()), act)} if act.readable else {}
            kept["by_act"] = {**self.by_act, **more}
        if "unread" in known:
            kept["unread"] = self.unread if act.readable else (*self.unread, act)
        for sources, found in _FROM:
            if act.act not in sources:
                kept |= {name: known[name] for name in found if name in known}
        return after

    @cached_property
    def persons(self) -> Mapping[Ref, Person]:
        """All persons, by reference."""
        return persons(self.all("add_person"))

    @cached_property
    def respondents(self) -> tuple[Person, ...]:
        """The respondents, in order."""
        return tuple(person for person in self.persons.values() if person.part is Part.RESPONDENT)

    def person(self, ref: str | None) -> Person | None:
        """The person with this reference, or None."""
        return self.persons.get(Ref(ref)) if ref else None

    def respondent(self, ref: str | None) -> Person | None:
        """The respondent with this reference, or None when it is nobody or no respondent."""
        person = self.person(ref)
        return person if person and person.part is Part.RESPONDENT else None

    def parts_of(self, member: MemberId) -> tuple[Person, ...]:
        """As which persons this member is in the case."""
        return tuple(person for person in self.persons.values() if person.member == member)

    def excluded_as(self, member: MemberId) -> frozenset[Part]:
        """The parts for which this member may not act here: as a person of the case, or as a notice to them says."""
        return self._excluded.get(member, frozenset())

    @cached_property
    def _excluded(self) -> Mapping[str, frozenset[Part]]:
        """The parts for which members may not act here, by member."""
        found: dict[str, set[Part]] = {}
        for person in self.persons.values():
            if person.member:
                found.setdefault(person.member, set()).add(person.part)
        for act in self.all("note_exclusion"):
            if act.fields.text("part") in set(Part):
                found.setdefault(act.fields.text("member"), set()).add(Part(act.fields.text("part")))
        return {member: frozenset(parts - {Part.REPORTER}) for member, parts in found.items()}

    def is_reporter(self, member: MemberId) -> bool:
        """Whether this member reported the incident; then they decide nothing in it."""
        if self.report is not None and self.report.fields.text("reporter") == member:
            return True
        return any(person.part is Part.REPORTER for person in self.parts_of(member))

    @cached_property
    def board_member_respondent(self) -> Person | None:
        """A respondent who is on the board by category; then the supervisory members act in the board's place."""
        return next((person for person in self.respondents if person.category is Category.BOARD_MEMBER), None)

    @cached_property
    def assessments(self) -> Mapping[Ref, Assessment]:
        """What counts of the assessments of each respondent; what was dismissed counts no more once assessed anew."""
        return assessments(tuple(act for act in self.all("assess") if not self._dismissed_since(act)))

    def _dismissed_since(self, assessed: RecordedAct) -> bool:
        """Whether the report was dismissed after an assessment, and the respondent assessed again after that."""
        later = self.all("assess", "dismiss_report", respondent=assessed.respondent)
        dismissals = [act.seq for act in later if act.act == "dismiss_report" and act.seq > assessed.seq]
        return bool(dismissals) and any(act.act == "assess" and act.seq > min(dismissals) for act in later)

    def assessment(self, respondent: str | None) -> Assessment | None:
        """The assessment of this respondent, or None."""
        return self.assessments.get(Ref(respondent)) if respondent else None

    def dismissed(self, respondent: Ref) -> RecordedAct | None:
        """The act that dismissed the report about this respondent, unless an assessment followed."""
        last = self.last("assess", "dismiss_report", respondent=respondent)
        return last if last is not None and last.act == "dismiss_report" else None

    @cached_property
    def inspections(self) -> Mapping[Ref, Inspection]:
        """All inspections, by the reference of the request."""
        return inspections(self)

    @property
    def compartments(self) -> tuple[str, ...]:
        """The parts with readers of their own: the case, who reported it, and each inspection."""
        return ("case", "reporter", *(one.compartment for one in self.inspections.values()))

    def inspection(self, ref: str | None) -> Inspection | None:
        """The inspection that this reference names, by its request or by any act under it; or None."""
        if not ref:
            return None
        act = self.get(ref)
        under = Ref(act.fields.text("inspection")) if act else None
        return self.inspections.get(Ref(ref)) or (self.inspections.get(under) if under else None)

    @cached_property
    def proposals(self) -> tuple[Proposal, ...]:
        """All intentions, in order."""
        return proposals(self)

    @cached_property
    def decisions(self) -> Mapping[Ref, Decision]:
        """All measures, interim measures and extensions, by reference, in order."""
        return decisions(self)

    def decisions_about(self, respondent: Ref, kind: str | None = None) -> tuple[Decision, ...]:
        """The decisions about one respondent, in order."""
        return tuple(
            decision
            for decision in self.decisions.values()
            if decision.respondent == respondent and kind in (None, decision.kind)
        )

    def decision(self, ref: str | None) -> Decision | None:
        """The decision with this reference, or None."""
        return self.decisions.get(Ref(ref)) if ref else None

    def newest(self, ref: str | None) -> Decision | None:
        """The last extension of the decision with this reference, or the decision itself; None when there is none."""
        return newest(self.decisions, Ref(ref)) if ref else None
