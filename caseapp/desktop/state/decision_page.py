"""Everything that the board needs to decide on an inspection, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseapp.desktop.language import spoken
from caseapp.procedure.acts.inspection import ADVICE
from caseapp.procedure.wording import act_day, author_text, listing, period_text, person_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.desktop.state.option import Pool
    from caseapp.model.inspection import Inspection

TESTS = ("purpose", "necessity", "proportionality", "subsidiarity")
KINDS = {"positive": "good", "conditions": "due", "negative": "wrong"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPage:
    """The texts of the page; ``advice_kind`` is that of its chip."""

    subtitle: str
    question: str
    scope: str
    period: tuple[date | None, date | None]
    tests: tuple[tuple[str, str], ...]
    advice_word: str
    advice_kind: str
    advice: str
    provision: str
    source: str


def decision_page(pool: Pool, ref: str) -> DecisionPage | None:
    """The page of one inspection; None when this member cannot read its request."""
    inspection = pool.case.inspection(ref)
    if inspection is None or not inspection.request.readable:
        return None
    case, fields = pool.case, inspection.request.fields
    names = listing(person_text(case, one) for one in inspection.persons)
    word, kind, advice = _advice(pool, inspection)
    source, provision = provision_for(pool, inspection.persons)
    requester = author_text(inspection.request, pool.organisation)
    return DecisionPage(
        subtitle=f"Controle · zaak {case.id} · gevraagd door {requester} op {act_day(inspection.request)}",
        question=f"Mag dit worden bekeken: {listing(inspection.systems)}?",
        scope=f"Alleen {listing(fields.texts('data_kinds'))}, van {names}, {period_text(*inspection.period)}.",
        period=inspection.period,
        tests=tuple((name, fields.text(name)) for name in TESTS),
        advice_word=word,
        advice_kind=kind,
        advice=advice,
        provision=provision,
        source=source,
    )


def _advice(pool: Pool, inspection: Inspection) -> tuple[str, str, str]:
    act = inspection.advice
    if act is None:
        return "Advies FG ontbreekt", "due", "De functionaris gegevensbescherming heeft nog niet geadviseerd."
    outcome = act.fields.text("advice")
    text = f"{act.fields.text('text')} ({author_text(act, pool.organisation)}, {spoken(act_day(act))})"
    return f"FG adviseert: {ADVICE.get(outcome, outcome)}", KINDS.get(outcome, "plain"), text


def provision_for(pool: Pool, persons: Sequence[str]) -> tuple[str, str]:
    """What the text says of an inspection of these persons: its source and its summary."""
    rule = pool.organisation.protocol.inspection
    if rule is None:
        return "", "Het protocol zegt hier niets over. Het bestuur heeft een aparte grondslag nodig."
    person = pool.case.person(persons[0]) if persons else None
    source = rule.source(person.category if person else None) or ""
    found = pool.organisation.protocol.provisions.get(source)
    return source, found.summary if found else "Het protocol noemt deze groep personen niet."
