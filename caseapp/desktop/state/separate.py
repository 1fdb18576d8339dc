"""The documents beside the dossier: an inspection order, a decision, a registry sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import spoken
from caseapp.desktop.state.option import Option
from caseapp.documents.single.offering import Offer, Single, offers
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from caseapp.desktop.task import Job
    from caseapp.model.case import Case
    from caseapp.office.session import Session

DOSSIER = ""
"""What is picked for the dossier itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Separate:
    """One document of its own, by its kind and the reference of what it is about."""

    kind: Single
    ref: str

    @classmethod
    def of(cls, picked: str) -> Separate | None:
        """What was picked in the list; None is the dossier."""
        kind, _, ref = picked.partition(" ")
        return cls(kind=Single(kind), ref=ref) if ref else None

    def make(self, session: Session, case_id: str, job: Job) -> bytes:
        """The document as a PDF. Called on the worker.

        Raises:
            Cancelled: the user stopped it.
            DocumentError: it cannot be made; the sentence says why.
        """
        from caseapp.documents.drawing import draw
        from caseapp.documents.single.kind import single

        made = single(session.dossier_source(case_id), self.kind, self.ref)
        return draw(made, job.progress, job.cancelled).data


def documents(case: Case) -> tuple[Option, ...]:
    """What can be made of a case: the dossier first."""
    dossier = Option(value=DOSSIER, label=App.translate("Separate", "Dossier about one person"))
    several = len(case.respondents) > 1
    found = (Option(value=f"{one.kind} {one.ref}", label=_label(one, several=several)) for one in offers(case))
    return (dossier, *found)


def _label(one: Offer, *, several: bool) -> str:
    match one.kind:
        case Single.ORDER:
            return App.translate("Separate", "Inspection order {number}").format(number=one.number)
        case Single.REGISTRY:
            return App.translate("Separate", "Registry sheet of {name}").format(name=one.person)
        case Single.DECISION:
            text = _decision(one)
            return f"{text}, {one.person}" if several else text


def _decision(one: Offer) -> str:
    day = spoken(day_text(local(one.act.at).date())) if one.act is not None else ""
    if one.measure:
        return App.translate("Separate", "Decision: {measure}, {day}").format(measure=spoken(one.measure), day=day)
    return App.translate("Separate", "Decision to extend, {day}").format(day=day)
