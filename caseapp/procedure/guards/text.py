"""Conditions about the text: whether it provides for something, was in force, and binds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.act import RecordedAct, Ref
from caseapp.model.term import Weight
from caseapp.procedure.reasons import weighing
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from caseapp.model.finding import Finding
    from caseapp.model.person import Person
    from caseapp.model.protocol import Protocol
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def separate_bases(s: Situation, use: str) -> tuple[RecordedAct, ...]:
    """The separate bases recorded for ``inspection`` or ``measure`` that hold today for what the act is about."""
    return tuple(basis for basis in s.case.all("record_separate_basis") if _holds(basis, s, use))


def _holds(basis: RecordedAct, s: Situation, use: str) -> bool:
    fields = basis.fields
    until = fields.day("until")
    if fields.text("for") != use or (until is not None and until < s.today):
        return False
    respondent, inspection = fields.ref("respondent"), fields.ref("inspection")
    about = s.fields.ref("respondent")
    named = set(s.fields.texts("persons")) | set(s.inspection.persons if s.inspection else ())
    if respondent and about and respondent != about:
        return False
    if respondent and use == "inspection" and named and named != {respondent}:
        return False
    return not (inspection and s.fields.ref("inspection") and inspection != s.fields.ref("inspection"))


def not_in_force_text(protocol: Protocol, day: date | None) -> str:
    """Why a text did not hold on a day, in one Dutch sentence."""
    start = protocol.starts_on()
    if start is None and protocol.blanks:
        return (
            f"“{protocol.title}” heeft nog geen datum van vaststelling. Laat de beheerder die invullen, "
            "of leg eerst een aparte grondslag vast."
        )
    if start is None:
        return f"“{protocol.title}” is nog een ontwerp en bindt niemand. Leg eerst een aparte grondslag vast."
    return (
        f"“{protocol.title}” geldt vanaf {day_text(start)} en gold niet op {day_text(day)}. "
        "Leg eerst een andere grond vast."
    )


def versions(s: Situation, norm: str) -> tuple[Protocol, ...]:
    """The versions of the organisation's text that a norm is a provision of by its name, the last one first."""
    wanted = norm.split(":", 1)[0]
    return tuple(text for text in reversed(s.organisation.texts) if text.id == wanted)


def own_norm(s: Situation, norm: str) -> bool:
    """Whether a norm is a provision of the organisation's text, in whatever version."""
    return bool(versions(s, norm))


def version_of(s: Situation, norm: str, day: date | None) -> Protocol | None:
    """The version of the text that has this provision: the one that held on ``day``, else the last; None where none has."""
    having = [text for text in versions(s, norm) if norm in text.provisions]
    held = s.organisation.text_on(day or s.today)
    return held if held in having else next(iter(having), None)


def rests_on_dead_text(s: Situation, finding: Finding) -> bool:
    """Whether a finding rests on the text on a day on which that text, or that provision of it, was not in force."""
    if not own_norm(s, finding.norm):
        return False
    days = [day for day in (finding.start, finding.end) if day] or [s.today]
    held = [s.organisation.text_on(day) for day in days]
    known = version_of(s, finding.norm, finding.start) is not None
    return not all(
        text in versions(s, finding.norm) and text.in_force(day) and (finding.norm in text.provisions or not known)
        for text, day in zip(held, days, strict=True)
    )


def text_in_force(s: Situation, findings: Iterable[Finding], weight: Weight) -> Iterable[Reason]:
    """The findings do not rest on a text that was not in force, unless a separate basis for the measure holds."""
    if separate_bases(s, "measure"):
        return
    for finding in findings:
        if rests_on_dead_text(s, finding):
            protocol = version_of(s, finding.norm, finding.start) or versions(s, finding.norm)[0]
            text = not_in_force_text(protocol, finding.start)
            yield weighing(weight, "text_not_in_force", protocol.id, text, "findings")
            return


def basis_holds(s: Situation, basis: RecordedAct) -> bool:
    """Whether a separate basis that a finding names holds today for a measure about this respondent."""
    return basis in separate_bases(s, "measure")


def basis_named(s: Situation, norm: str) -> RecordedAct | None:
    """The separate basis that a finding names as its norm, or None."""
    act = s.case.get(Ref(norm))
    return act if act is not None and act.act == "record_separate_basis" else None


def provided(s: Situation, persons: Iterable[Person]) -> Iterable[Reason]:
    """The text provides for inspection of these persons' data and is in force, or a separate basis is recorded."""
    if separate_bases(s, "inspection"):
        return
    rule, protocol = s.protocol.inspection, s.protocol
    categories = [person.category for person in persons]
    silent = rule is None or any(rule.source(category) is None for category in categories)
    if silent:
        text = (
            f"“{protocol.title}” regelt niet dat gegevens van deze persoon mogen worden bekeken. Zwijgen is geen toestemming. "
            "Het bestuur kan eerst een aparte grondslag vastleggen."
        )
        yield weighing(Weight.REFUSES, "text_silent", protocol.id, text, "persons")
    elif not protocol.in_force(s.today):
        yield weighing(
            Weight.REFUSES, "text_not_in_force", protocol.id, not_in_force_text(protocol, s.today), "persons"
        )
