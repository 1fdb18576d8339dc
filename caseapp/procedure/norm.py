"""Which norms a fact about somebody can be held against: those that bind this person, then the rest and why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.act import Fields
from caseapp.model.term import Track
from caseapp.procedure.guards.grounds import norm_binds
from caseapp.procedure.guards.range import agreement_source
from caseapp.procedure.guards.text import separate_bases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseapp.model.case import Case
    from caseapp.model.law import Law
    from caseapp.model.organisation import Organisation
    from caseapp.procedure.situation import Situation
    from caseapp.procedure.world import World

BASES, AGREEMENT = "Aparte grondslagen van het bestuur", "Cao en wet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """A norm: its reference, its group, what it says, and, where it does not bind this person here, why not."""

    ref: str
    group: str
    text: str
    against: str = ""

    @property
    def binds(self) -> bool:
        """Whether a fact can be held against it."""
        return not self.against


def norms(world: World, case: Case, organisation: Organisation, now: datetime, respondent: str) -> tuple[Norm, ...]:
    """Every norm of the text, of the agreement, and of the board for this case; those that bind come first."""
    situation = world.situation(case, organisation, now, fields=Fields({"respondent": respondent}))
    found = [*_of_text(situation), *_others(situation)]
    return tuple(sorted(found, key=lambda norm: not norm.binds))


def _of_text(s: Situation) -> Iterator[Norm]:
    protocol = s.protocol
    for provision in protocol.provisions.values():
        if not provision.norm:
            continue
        person = s.respondent
        against = next(iter(norm_binds(s, provision.ref, person)), None) if person is not None else None
        part = protocol.parts.get(provision.part, "")
        yield Norm(
            ref=provision.ref,
            group=part or protocol.title,
            text=provision.summary,
            against=against.text if against else "",
        )


def _others(s: Situation) -> Iterator[Norm]:
    for basis in separate_bases(s, "measure"):
        yield Norm(ref=basis.ref, group=BASES, text=basis.fields.text("basis"))
    person = s.respondent
    if person is None or person.track is not Track.STAFF:
        return
    source = agreement_source(s, person)
    rule = s.law.find_for(source, "staff_measures") or s.law.by_ref(source)
    if rule is not None:
        yield Norm(ref=source, group=AGREEMENT, text=rule.summary)


def norm_text(organisation: Organisation, law: Law, case: Case, ref: str) -> str:
    """What a provision, a rule of law or a separate basis says, in one Dutch sentence; nothing when it is not known."""
    for protocol in (organisation.protocol, *organisation.earlier_protocols):
        if ref == protocol.id:
            return f"{protocol.title} van {protocol.organisation}."
        provision = protocol.provisions.get(ref) or protocol.provisions.get(ref.removeprefix(f"{protocol.id}:"))
        if provision is not None:
            return provision.summary
    rule = law.by_ref(ref)
    if rule is not None:
        return rule.summary
    basis = case.get(ref)
    return basis.fields.text("basis") if basis is not None and basis.act == "record_separate_basis" else ""
