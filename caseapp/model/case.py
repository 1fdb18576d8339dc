"""A case: the acts that were recorded, in order, and what they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from caseapp.model.act import CaseId, MemberId, RecordedAct, Ref, seq_of
from caseapp.model.decision import Decision, Proposal
from caseapp.model.finding import Assessment
from caseapp.model.folding import assessments, decisions, inspections, persons, proposals
from caseapp.model.inspection import Inspection
from caseapp.model.person import Person
from caseapp.model.term import Category, Part


@dataclass(frozen=True, kw_only=True)
class Case:
    """A case as one reader can read it: acts whose key the reader lacks are there, unread.

    Not slotted: what the acts add up to is computed once, when it is first asked for.
    """

    id: CaseId
    acts: tuple[RecordedAct, ...] = ()

    @cached_property
    def by_act(self) -> Mapping[str, tuple[RecordedAct, ...]]:
        """The readable acts by act id, in order."""
        found: dict[str, list[RecordedAct]] = {}
        for act in self.acts:
            if act.readable:
                found.setdefault(act.act, []).append(act)
        return {act: tuple(recorded) for act, recorded in found.items()}

    def all(self, *acts: str, respondent: Ref | None = None) -> tuple[RecordedAct, ...]:
        """The acts with one of these ids, in order; with ``respondent`` only those about that respondent."""
        if len(acts) == 1:
            found = self.by_act.get(acts[0], ())
        else:
            found = tuple(act for act in self.acts if act.readable and act.act in acts)
        if respondent is None:
            return found
        return tuple(act for act in found if act.respondent == respondent)

    def last(self, *acts: str, respondent: Ref | None = None) -> RecordedAct | None:
        """The last of those acts, or None."""
        found = self.all(*acts, respondent=respondent)
        return found[-1] if found else None

    def get(self, ref: str | None) -> RecordedAct | None:
        """The act that made this reference, readable or not, or None."""
        seq = seq_of(ref) if ref else None
        if seq is None or not 0 < seq <= len(self.acts):
            return None
        return self.acts[seq - 1]

    @cached_property
    def report(self) -> RecordedAct | None:
        """The report with which the case began, when this reader may read it."""
        found = self.all("report_incident")
        return found[0] if found else None

    @property
    def school(self) -> str | None:
        """The name of the school, when this reader may read it."""
        return self.report.fields.text("school") or None if self.report else None

    @property
    def title(self) -> str:
        """The summary of the report."""
        return self.report.fields.text("summary") if self.report else ""

    @property
    def noticed_on(self) -> date | None:
        """The day on which the incident was noticed."""
        return self.report.fields.day("noticed_on") if self.report else None

    @property
    def online(self) -> bool:
        """Whether the incident happened online; ``channels = []`` says that it did not."""
        return self.report is None or bool(self.report.fields.texts("channels"))

    @property
    def closed(self) -> bool:
        """Whether the case is closed now."""
        last = self.last("close_case", "reopen_case")
        return last is not None and last.act == "close_case"

    @property
    def destroyed(self) -> bool:
        """Whether two persons have signed for its destruction since it was last closed."""
        closed = self.last("close_case", "reopen_case")
        since = closed.seq if closed else 0
        return len({act.author for act in self.all("destroy_case") if act.seq > since}) >= 2

    @property
    def held(self) -> bool:
        """Whether a hold blocks destruction."""
        last = self.last("place_hold", "release_hold")
        return last is not None and last.act == "place_hold"

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
        found = {person.part for person in self.parts_of(member)}
        for act in self.all("note_exclusion"):
            if act.fields.text("member") == member and act.fields.text("part") in set(Part):
                found.add(Part(act.fields.text("part")))
        return frozenset(found - {Part.REPORTER})

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
        """What counts of the assessments of each respondent."""
        return assessments(self.all("assess"))

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

    def inspection(self, ref: str | None) -> Inspection | None:
        """The inspection that this reference names, by its request or by any act under it; or None."""
        if not ref:
            return None
        found = self.inspections.get(Ref(ref))
        act = self.get(ref)
        if found is None and act is not None and act.fields.filled("inspection"):
            return self.inspections.get(Ref(act.fields.text("inspection")))
        return found

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

    def since(self, seq: int) -> Iterator[RecordedAct]:
        """The acts recorded after this sequence number."""
        return iter(self.acts[seq:])

    @property
    def changed_at(self) -> datetime | None:
        """The moment of the last act."""
        return self.acts[-1].at if self.acts else None
