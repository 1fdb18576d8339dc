"""The dossier of one respondent as plain values, from the case alone: no clock, no files, no pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.errors import NoRespondent, UnknownPart
from caseapp.documents.matter import Matter, clipped, moment_text
from caseapp.documents.model import Dossier, Section
from caseapp.documents.section.chronology import chronology
from caseapp.documents.section.deviation import deviation
from caseapp.documents.section.duty import duty
from caseapp.documents.section.finding import findings
from caseapp.documents.section.hearing import hearing
from caseapp.documents.section.measure import measure
from caseapp.documents.section.notification import notification
from caseapp.documents.section.report import inspection, report
from caseapp.documents.section.source import sources
from caseapp.documents.section.summary import summary
from caseapp.documents.section.verification import verification
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from caseapp.model.case import Case
    from caseapp.model.person import Person
    from caseapp.office.dossier_source import DossierSource

MARK = "Vertrouwelijk"
LONGEST_RUNNING = 60

_PARTS: Mapping[str, tuple[Callable[[Matter], Section | None], ...]] = {
    "report": (report,),
    "chronology": (chronology,),
    "inspection": (inspection,),
    "findings": (findings,),
    "hearing": (hearing,),
    "measures": (measure,),
    "deviations": (deviation,),
    "notifications": (notification,),
    "obligations": (duty,),
    "verification": (sources, verification),
}

PARTS: Mapping[str, str] = {
    "summary": "Samenvatting",
    "report": "De melding en de betrokkenen",
    "chronology": "Verloop",
    "inspection": "Controle van gegevens",
    "findings": "Bevindingen en bewijs",
    "hearing": "Horen",
    "measures": "Maatregelen",
    "deviations": "Afwijkingen met uitleg",
    "notifications": "Meldingen en berichten",
    "obligations": "Verplichtingen",
    "verification": "Zo controleert u dit dossier",
}
"""The parts of a dossier that can be chosen, with their titles. Summary and verification are always in."""


def dossier_content(
    source: DossierSource,
    respondent: str,
    *,
    parts: Collection[str] | None = None,
    blacked_out: Collection[str] | None = None,
) -> Dossier:
    """What the dossier of one respondent holds.

    Args:
        source: the case as somebody reads it, with what proves it; its last act gives the dossier its day.
        respondent: the reference or the name of a respondent.
        parts: which of ``PARTS``; all when left out.
        blacked_out: references and texts to take out besides; when left out, what the last ``make_dossier`` says.

    Raises:
        NoRespondent: nobody in the case whom it is about has this reference or name.
        UnknownPart: there is no part of a name.
    """
    case = source.case
    person = find_respondent(case, respondent)
    made = case.last("make_dossier", respondent=person.ref)
    if blacked_out is None:
        blacked_out = made.fields.texts("blacked_out") if made else ()
    wanted = check_parts(parts) if parts is not None else frozenset(PARTS)
    matter = Matter(source=source, respondent=person, blacked_out=tuple(blacked_out))
    moment = case.acts[-1].at
    makers = [maker for part, found in _PARTS.items() if part in wanted for maker in found]
    sections = [section for maker in makers if (section := maker(matter)) is not None]
    first = summary(matter, moment_text(moment))
    return Dossier(
        case_id=case.id,
        title=f"Dossier zaak {case.id}",
        organisation=source.organisation.name,
        moment=moment,
        mark=MARK,
        running=clipped(matter.text(person.name), LONGEST_RUNNING),
        foot=f"Zaak {case.id} · bijgewerkt tot {day_text(local(moment).date())}",
        sections=(first, *sections),
    )


def check_parts(parts: Collection[str]) -> frozenset[str]:
    """The parts to be in a dossier, those that always are included.

    Raises:
        UnknownPart: there is no part of a name.
    """
    unknown = sorted(set(parts) - PARTS.keys())
    if unknown:
        raise UnknownPart(f"Een dossier heeft geen onderdeel “{unknown[0][:40]}”. Kies uit: {', '.join(PARTS)}.")
    return frozenset({*parts, "summary", "verification"})


def find_respondent(case: Case, named: str) -> Person:
    """The respondent with this reference or name.

    Raises:
        NoRespondent: there is none, or there are several of this name.
    """
    wanted = named.strip()
    found = [p for p in case.respondents if p.ref == wanted] or [
        p for p in case.respondents if p.name.casefold().split() == wanted.casefold().split()
    ]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{p.name} ({p.ref})" for p in case.respondents[:20])
    if not names:
        raise NoRespondent(
            "In deze zaak is nog niemand vastgelegd over wie de melding gaat. Voeg eerst die persoon toe."
        )
    if found:
        raise NoRespondent(f"Meer mensen heten zo. Kies met het nummer: {names}.")
    raise NoRespondent(f"“{wanted[:60]}” is niet iemand over wie deze zaak gaat. Kies uit: {names}.")
