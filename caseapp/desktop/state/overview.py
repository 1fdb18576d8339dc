"""What a case is about, in a few lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.desktop.language import spoken, spoken_list
from caseapp.desktop.state.source import source_name, standing_text
from caseapp.model.person import ADULT
from caseapp.model.term import Part
from caseapp.procedure.wording import CATEGORY_NAMES, SERIOUSNESS_NAMES, bare, day_text, listing, period_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from caseapp.desktop.state.case import OpenCase
    from caseapp.model.finding import Assessment, Finding
    from caseapp.model.person import Person

LABELS = {Part.RESPONDENT: "Over", Part.AFFECTED: "Benadeelde", Part.WITNESS: "Getuige", Part.REPORTER: "Melder"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One finding as it is shown: whether it stands, the fact, its norm, and what it rests on."""

    established: bool
    text: str
    norm: str
    rests_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was assessed about one respondent."""

    name: str
    grave: str
    marks: tuple[str, ...]
    facts: tuple[Fact, ...]
    reasoning: str


def about_lines(opened: OpenCase, today: date) -> tuple[tuple[str, str], ...]:
    """Who, when, where and by which text, as labels and texts."""
    return tuple(_about(opened, today))


def _about(opened: OpenCase, today: date) -> Iterator[tuple[str, str]]:
    case, report = opened.view.case, opened.view.case.report
    for part in (Part.RESPONDENT, Part.AFFECTED, Part.WITNESS, Part.REPORTER):
        for person in case.persons.values():
            if person.part is part:
                yield spoken(LABELS[part]), person_line(person, today)
    if report is not None:
        start, end = report.fields.day("occurred_from"), report.fields.day("occurred_to")
        yield spoken("Wanneer"), spoken(period_text(start, end or start))
        yield spoken("Opgemerkt op"), spoken(day_text(report.fields.day("noticed_on")))
        if report.fields.texts("channels"):
            yield spoken("Waar online"), spoken_list(report.fields.texts("channels"))
    protocol = opened.organisation.protocol
    yield spoken("Protocol"), f"{protocol.title}, {protocol.organisation}. {spoken(standing_text(protocol))}"
    if opened.view.handler_name:
        yield spoken("Behandelaar"), opened.view.handler_name


def person_line(person: Person, today: date) -> str:
    """A person with what they are: ``A. de Vries · medewerker · cao vo``."""
    age = person.age(today)
    years = spoken(f"{age} jaar") if age is not None and age < ADULT else ""
    guardians = spoken(f"ouders: {listing(person.guardians)}") if person.guardians else ""
    cao = spoken(source_name(person.cao)) if person.cao else ""
    return " · ".join(
        part for part in (person.name, spoken(CATEGORY_NAMES[person.category]), years, cao, guardians) if part
    )


def judged(opened: OpenCase) -> tuple[Judged, ...]:
    """What was assessed, respondent by respondent."""
    case = opened.view.case
    return tuple(
        _judged(opened, person, found)
        for person in case.respondents
        if (found := case.assessment(person.ref)) is not None
    )


def _judged(opened: OpenCase, person: Person, found: Assessment) -> Judged:
    flags = (
        (found.transgressive, "grensoverschrijdend"),
        (found.possibly_criminal, "mogelijk strafbaar"),
        (found.sexual_offence_minor, "mogelijk een zedenmisdrijf"),
        (found.data_breach, "datalek"),
    )
    return Judged(
        name=person.name,
        grave=spoken(SERIOUSNESS_NAMES[found.seriousness]),
        marks=tuple(spoken(text) for flag, text in flags if flag),
        facts=tuple(fact_of(opened, one) for one in found.findings),
        reasoning=found.reasoning,
    )


def fact_of(opened: OpenCase, one: Finding) -> Fact:
    """A finding as it is shown; its days stand within its sentence."""
    names = spoken_list(opened.telling.name(ref) for ref in one.evidence)
    parts = [spoken("staat vast" if one.established else "staat nog niet vast")]
    if one.contested:
        parts.append(spoken("betwist"))
    parts.append(spoken(f"bewijs: {names}" if names else "geen bewijs genoemd"))
    when = f", {spoken(period_text(one.start, one.end))}" if one.start else ""
    text = f"{bare(one.fact)}{when}" if when else one.fact
    return Fact(established=one.established, text=text, norm=one.norm, rests_on=" · ".join(parts))


def headline_marks(opened: OpenCase) -> tuple[str, ...]:
    """The gravest words about a case, for beside its title."""
    marks = {mark for one in judged(opened) for mark in one.marks if mark != spoken("datalek")}
    return tuple(sorted(marks))
