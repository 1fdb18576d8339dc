"""Which documents of their own a case can give, and what each is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from caseapp.model.act import RecordedAct
from caseapp.procedure.wording import measure_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from caseapp.model.case import Case

DECIDED: Final = ("decide_measure", "impose_interim_measure", "extend_measure")
PLACED: Final = "place_in_dossier"


class Single(StrEnum):
    """A kind of document; the value is what the command line calls it."""

    ORDER = "controle-opdracht"
    DECISION = "besluit"
    REGISTRY = "registratieblad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A document that can be made, and the reference of what it is about.

    ``person`` is the name of whom it is about, ``act`` what it says, and ``number`` that of the inspection.
    """

    kind: Single
    ref: str
    person: str = ""
    act: RecordedAct | None = None
    number: int = 0

    @property
    def measure(self) -> str:
        """The measure that it decides on, in Dutch; nothing when there is none."""
        return measure_text(self.act) if self.act is not None else ""


def orders(case: Case) -> tuple[Offer, ...]:
    """The inspections that the board approved."""
    found = (one for one in case.inspections.values() if one.approved)
    return tuple(Offer(kind=Single.ORDER, ref=one.ref, number=one.number) for one in found)


def decisions(case: Case) -> tuple[Offer, ...]:
    """The measures that were decided on and that this member may read."""
    found = ((act, case.person(act.respondent)) for act in case.all(*DECIDED))
    return tuple(
        Offer(kind=Single.DECISION, ref=act.ref, act=act, person=person.name)
        for act, person in found
        if person is not None
    )


def placed(case: Case) -> tuple[Offer, ...]:
    """The respondents of whom something was placed in a file."""
    refs = {act.respondent for act in case.all(PLACED)}
    found = (person for person in case.respondents if person.ref in refs)
    return tuple(Offer(kind=Single.REGISTRY, ref=person.ref, person=person.name) for person in found)


OFFERS: Final[Mapping[Single, Callable[[Case], tuple[Offer, ...]]]] = {
    Single.ORDER: orders,
    Single.DECISION: decisions,
    Single.REGISTRY: placed,
}


def offers(case: Case) -> tuple[Offer, ...]:
    """Every document that this case can give now to who reads it so; each names a person."""
    return tuple(one for find in OFFERS.values() for one in find(case)) if case.persons else ()
