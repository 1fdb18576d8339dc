"""Which acts belong in the dossier of one respondent, and whose names do not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.documents.blackout import Hidden
from caseapp.model.act import Ref, seq_of
from caseapp.model.case import Case
from caseapp.model.organisation import Organisation
from caseapp.model.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from caseapp.model.act import RecordedAct
    from caseapp.model.obligation import Obligation

REPORTER = "beschermde melder"
OUT = "onleesbaar gemaakt"
SYSTEM_ACTS = frozenset({"note_exclusion"})


class Why(StrEnum):
    """Why an act is not in a dossier; the value is what the table of proofs says."""

    OTHER = "gaat over een ander"
    REPORTER = "gaat over een beschermde melder"
    BLACKED_OUT = "onleesbaar gemaakt"
    UNREAD = "niet leesbaar voor wie dit dossier maakte"
    SYSTEM = "door het programma vastgelegd"


@dataclass(frozen=True, kw_only=True)
class Choosing:
    """The choice for one respondent.

    ``out`` are references and texts that the user takes out besides, ``stays`` references of persons whom the user does
    not take out; what is about those is left out all the same.
    """

    case: Case
    respondent: Person
    organisation: Organisation
    out: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()

    @cached_property
    def others(self) -> Mapping[str, Person]:
        """The other respondents, by reference."""
        return {person.ref: person for person in self.case.respondents if person.ref != self.respondent.ref}

    @cached_property
    def protected(self) -> Mapping[str, Person]:
        """The protected reporters, by reference."""
        return {ref: person for ref, person in self.case.persons.items() if person.protected}

    @cached_property
    def taken_out(self) -> frozenset[str]:
        """What is taken out by reference."""
        return frozenset(item for item in self.out if seq_of(item) is not None)

    def why_not(self, act: RecordedAct) -> Why | None:
        """Why an act is left out; None when it is in."""
        if not act.readable:
            return Why.UNREAD
        if act.act in SYSTEM_ACTS:
            return Why.SYSTEM
        if act.ref in self.protected or act.compartment == "reporter":
            return Why.REPORTER
        if act.ref in self.taken_out:
            return Why.BLACKED_OUT
        return Why.OTHER if self._about_other(act) else None

    def _about_other(self, act: RecordedAct) -> bool:
        if act.ref in self.others:
            return True
        fields = act.fields
        for name in ("respondent", "about", "person"):
            if fields.filled(name):
                return fields.text(name) in self.others
        decision = self.case.decision(fields.ref("decision"))
        if decision is not None:
            return decision.respondent in self.others
        inspection = self.case.inspection(act.ref) or self.case.inspection(fields.ref("inspection"))
        if inspection is not None:
            return bool(inspection.persons) and all(ref in self.others for ref in inspection.persons)
        entry = self.case.get(fields.ref("entry")) if act.act == "rectify" else None
        return entry is not None and entry.seq < act.seq and self.why_not(entry) is not None

    def concerns(self, obligation: Obligation) -> bool:
        """Whether an obligation concerns this respondent, or the case as a whole."""
        refs = {ref for ref in (obligation.about, *obligation.also, obligation.started_by) if ref}
        if self.respondent.ref in refs:
            return True
        acts = [act for ref in refs if (act := self.case.get(ref)) is not None]
        return not any(self.why_not(act) in (Why.OTHER, Why.REPORTER) for act in acts)

    # --- names

    @cached_property
    def hidden(self) -> tuple[Hidden, ...]:
        """Whose names, and which texts, are taken out."""
        return tuple(self._hidden())

    def _hidden(self) -> Iterator[Hidden]:
        for ref, person_label in self.labels.items():
            person = self.case.persons[Ref(ref)]
            yield Hidden(text=person.name, label=person_label)
            for name in person.guardians if ref in self.others else ():
                yield Hidden(text=name, label=f"ouder van {person_label}")
            member = self.organisation.member(person.member) if person.member else None
            if member is not None:
                yield Hidden(text=member.name, label=person_label)
        reporter = self.case.report.fields.text("reporter") if self.case.report else ""
        if reporter and self.protected:
            yield Hidden(text=reporter, label=REPORTER)
        for text in self.out:
            if text not in self.taken_out:
                yield Hidden(text=text, label=OUT, whole=True)

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The word in the place of each person's name."""
        found = {ref: f"ander {chr(ord('A') + at % 26)}{at // 26 or ''}" for at, ref in enumerate(self.others)}
        found = {ref: word for ref, word in found.items() if ref not in self.stays}
        found |= dict.fromkeys(self.protected, REPORTER)
        more = [ref for ref in self.case.persons if ref in self.taken_out and ref not in found]
        return found | {ref: f"persoon {at}" for at, ref in enumerate(more, start=1) if ref != self.respondent.ref}

    @cached_property
    def hidden_members(self) -> Mapping[str, str]:
        """Members whose own names are taken out, with the word in place."""
        found = {}
        for ref, person_label in self.labels.items():
            member = self.case.persons[Ref(ref)].member
            if member:
                found[str(member)] = person_label
        return found

    @cached_property
    def kept(self) -> tuple[str, ...]:
        """Names that stay: the respondent's and those of everybody who is not taken out."""
        staying = [person for ref, person in self.case.persons.items() if ref not in self.labels]
        return tuple(name for person in staying for name in (person.name, *person.guardians))
