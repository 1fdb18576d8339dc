"""Everything that is needed to decide on an intention, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.desktop.language import spoken_list
from caseapp.desktop.state.act_form import PROPOSAL
from caseapp.desktop.state.telling import Telling
from caseapp.model.term import Track
from caseapp.procedure.wording import (
    MEASURE_NAMES,
    SERIOUSNESS_NAMES,
    act_day,
    author_text,
    day_text,
    period_text,
    person_text,
)

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.option import Pool
    from caseapp.model.decision import Proposal

ARTICLES = {"ontslag": "het", "ontslag op staande voet": "het", "toegangsverbod": "het"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One fact on which the intention rests."""

    fact: str
    norm: str
    rests_on: str
    contested: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurePage:
    """The texts of the page. ``parts`` are headings with what stands under them, in order."""

    subtitle: str
    question: str
    scope: str
    gravity: str
    grounds: tuple[Ground, ...]
    parts: tuple[tuple[str, str], ...]
    provision: str
    source: str


def measure_page(form: ActFormState) -> MeasurePage | None:
    """The page of the intention that waits; None when there is none that can be read."""
    pool, named = form.pool, form.wanted.fields.get(PROPOSAL)
    about = form.values.get("respondent")
    waiting = [
        one
        for one in pool.case.proposals
        if one.decision is None
        and one.act.readable
        and (one.ref == named or (named is None and one.respondent == about))
    ]
    return _page(pool, waiting[-1]) if waiting else None


def _page(pool: Pool, proposal: Proposal) -> MeasurePage:
    case, fields = pool.case, proposal.act.fields
    assessment = case.assessment(proposal.respondent)
    name = MEASURE_NAMES[proposal.measure] if proposal.measure else "maatregel"
    who = person_text(case, proposal.respondent)
    telling = Telling(case=case, organisation=pool.organisation)
    findings = [one for one in assessment.findings if one.id in proposal.grounds] if assessment else []
    source, provision = _provision(pool, proposal)
    return MeasurePage(
        subtitle=f"Maatregel · zaak {case.id} · voorgesteld door {author_text(proposal.act, pool.organisation)} "
        f"op {act_day(proposal.act)}",
        question=f"Krijgt {who} {ARTICLES.get(name, 'de')} voorgestelde maatregel: {name}?",
        scope=f"{period_text(fields.day('from'), fields.day('to'))[:1].upper()}"
        f"{period_text(fields.day('from'), fields.day('to'))[1:]}.",
        gravity=SERIOUSNESS_NAMES[assessment.seriousness] if assessment else "",
        grounds=tuple(
            Ground(
                fact=one.fact,
                norm=one.norm,
                rests_on=spoken_list(telling.name(ref) for ref in one.evidence),
                contested=one.contested,
            )
            for one in findings
        ),
        parts=tuple((heading, text) for heading, text in _parts(pool, proposal) if text),
        provision=provision,
        source=source,
    )


def _parts(pool: Pool, proposal: Proposal) -> tuple[tuple[str, str], ...]:
    case, fields = pool.case, proposal.act.fields
    hearing = case.last("record_hearing", respondent=proposal.respondent)
    response, telling = proposal.response, Telling(case=case, organisation=pool.organisation)
    earlier = ", ".join(telling.name(one) for one in fields.texts("earlier_measures"))
    answered = ""
    if response is not None and response.readable:
        day = day_text(response.fields.day("on"))
        answered = response.fields.text("text") or f"Zag op {day} af van een reactie."
    return (
        ("Redenen", fields.text("reasons")),
        ("Kan het lichter?", fields.text("lighter_considered")),
        ("In verhouding?", fields.text("proportionality")),
        ("Eerdere maatregelen", earlier),
        ("In het gesprek gezegd", hearing.fields.text("statement") if hearing is not None and hearing.readable else ""),
        ("Reactie op het voornemen", answered),
    )


def _provision(pool: Pool, proposal: Proposal) -> tuple[str, str]:
    person = pool.case.respondent(proposal.respondent)
    if person is None:
        return "", ""
    rule = pool.organisation.protocol.measures_for(person.category, person.track)
    if rule is None:
        who = "medewerkers" if person.track is Track.STAFF else "deze groep"
        return "", f"Het protocol noemt geen maatregelen voor {who}. De cao of de wet geeft ze."
    found = pool.organisation.protocol.provisions.get(rule.source)
    return rule.source, found.summary if found else ""
