"""Conditions of the call to the Vertrouwensinspecteur, the police and the privacy authority."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from caseapp.model.person import ADULT
from caseapp.model.term import Category, Duty, Part, Track
from caseapp.model.zone import local
from caseapp.procedure.guards.grounds import affected_minors, first_done
from caseapp.procedure.guards.who import mandated, sexual_offence
from caseapp.procedure.reasons import CASE, advises, explain, refuses
from caseapp.procedure.telephone import line_at
from caseapp.procedure.wording import roles_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def offence_source(s: Situation) -> str:
    """The article of law on sexual offences against minor pupils, by sector."""
    rule = s.rule("sexual_offence")
    return rule.ref if rule else "wvo2020:3.39"


def call_source(s: Situation) -> str:
    """The provision on the call, or the law where it is a sexual offence or the text is silent."""
    rule = s.protocol.trust_inspector
    if rule is None or sexual_offence(s):
        return offence_source(s)
    return rule.source


def caller_named(s: Situation) -> Iterable[Reason]:
    """The text names who calls (lentiz: the HRM manager); a sexual offence lifts that."""
    rule = s.protocol.trust_inspector
    if rule is None or sexual_offence(s):
        return
    allowed = frozenset(rule.callers) | mandated(s, "call_trust_inspector")
    if not any(s.holds(role) for role in allowed):
        text = f"Het protocol noemt {roles_text(allowed)} als degene die belt. Vraag die om te bellen."
        yield refuses("caller_not_named", rule.source, text)


def call_grounded(s: Situation) -> Iterable[Reason]:
    """The conduct is assessed transgressive, or a sexual offence against a minor is suspected."""
    if s.respondent is None or sexual_offence(s):
        return
    if s.track not in (Track.STAFF, Track.CONTRACT):
        text = "Alleen gedrag van medewerkers kan hier grensoverschrijdend heten. U hoeft voor deze persoon niet te bellen."
        yield refuses("not_transgressive" if s.assessment else "not_assessed", call_source(s), text)
    elif s.assessment is None:
        yield refuses(
            "not_assessed",
            call_source(s),
            "Er is nog niets beoordeeld. Beoordeel eerst of het gedrag grensoverschrijdend is.",
        )
    elif not s.assessment.transgressive:
        text = "Het gedrag is niet als grensoverschrijdend beoordeeld. Pas zo nodig eerst de beoordeling aan."
        yield refuses("not_transgressive", call_source(s), text)


def call_first(s: Situation) -> Iterable[Reason]:
    """What the text asks first is done; a sexual offence overrides the wait."""
    rule, person = s.protocol.trust_inspector, s.respondent
    if rule is None or person is None or sexual_offence(s) or person.category not in rule.binds:
        return
    yield from first_done(s, rule.source, rule.first, explain_only=False)


def line_open(s: Situation) -> Iterable[Reason]:
    """The line is open on working days from 8 to 17."""
    at = s.fields.moment("at")
    if at is None:
        return
    if not line_at(s.calendar, at).open:
        rule = s.rule("trust_inspector_hours")
        text = "De Vertrouwensinspecteur is bereikbaar op werkdagen van 8 tot 17 uur. Klopt dit tijdstip?"
        yield advises("field_missing", rule.ref if rule else call_source(s), text, "at")


def criminal(s: Situation) -> Iterable[Reason]:
    """The conduct is assessed as possibly criminal."""
    if s.respondent is None:
        return
    if s.assessment is None:
        yield refuses("not_assessed", CASE, "Er is nog niets beoordeeld. Beoordeel eerst of het strafbaar kan zijn.")
    elif not (s.assessment.possibly_criminal or s.assessment.sexual_offence_minor):
        text = "De beoordeling zegt niet dat het strafbaar kan zijn. Pas zo nodig eerst de beoordeling aan."
        yield refuses("not_criminal", CASE, text)


def police_source(s: Situation) -> str:
    """The text's provision on the police for this respondent, or its id where it is silent."""
    person = s.respondent
    rule = s.protocol.police_for(person.category) if person else None
    return rule.source if rule else s.protocol.id


def police_reporter(s: Situation) -> Iterable[Reason]:
    """Where the text names who reports to the police (vco), that one does, or whom the setting mandates."""
    person = s.respondent
    rule = s.protocol.police_for(person.category) if person else None
    if rule is None or not rule.reported_by:
        return
    allowed = frozenset(rule.reported_by) | mandated(s, "report_to_police", "police_report")
    if not any(s.holds(role) for role in allowed):
        text = f"Aangifte doen is een taak van {roles_text(allowed)}. Vraag die om aangifte te doen."
        yield refuses("wrong_authority", rule.source, text)


def guardians_told(s: Situation) -> frozenset[str]:
    """Of whom the guardians were really told; putting it off with a reason is not telling."""
    told = (act.fields for act in s.case.all("inform_guardians") if not act.fields.filled("deferred_reason"))
    return frozenset(fields.text("person") for fields in told)


def offence_told(s: Situation) -> Iterable[Reason]:
    """Before reporting a sexual offence the parents and the accused are told, unless the police ask otherwise."""
    person = s.respondent
    if person is None or s.assessment is None or not s.assessment.sexual_offence_minor:
        return
    source = offence_source(s)
    told = guardians_told(s)
    children = affected_minors(s) or tuple(
        p for p in s.case.persons.values() if p.part is Part.AFFECTED and p.is_learner()
    )
    if not children or any(child.ref not in told for child in children):
        text = "De ouders van de leerling weten het nog niet. Vertel het eerst, of leg uit dat de politie vraagt om te wachten."
        yield explain("x_parents_not_informed", source, text)
    if not s.case.all("inform_respondent", respondent=person.ref):
        text = "Degene over wie het gaat weet het nog niet. Vertel het eerst, of leg uit dat de politie vraagt om te wachten."
        yield explain("respondent_not_informed", source, text)


def waiver_allowed(s: Situation) -> Iterable[Reason]:
    """A report to the police is waived only where the text says may or is silent, and never where the law orders it."""
    person = s.respondent
    if person is None:
        return
    if s.assessment is not None and s.assessment.sexual_offence_minor and person.track in (Track.STAFF, Track.CONTRACT):
        text = "De wet verplicht hier tot aangifte. Daar mag niemand van afzien, ook niet op verzoek van ouders of leerling. Doe aangifte."
        yield refuses("waiver_not_allowed", offence_source(s), text)
    said = [act for act in s.case.all("assess", respondent=person.ref) if act.fields.flag("possibly_criminal")]
    texts = [(s.protocol, s.today), *((s.text_at(act), local(act.at).date()) for act in said)]
    shall = (
        rule
        for protocol, day in texts
        if (rule := protocol.police_for(person.category)) and rule.duty is Duty.SHALL and protocol.in_force(day)
    )
    for rule in islice(shall, 1):
        text = "Het protocol zegt dat er aangifte wordt gedaan van wat strafbaar kan zijn. Daar kunt u niet van afzien. Doe aangifte."
        if s.assessment is None or not s.assessment.possibly_criminal:
            text = "Er is niets om van af te zien: het gedrag is niet als strafbaar beoordeeld. Beoordeel eerst of het dat kan zijn."
        yield refuses("waiver_not_allowed", rule.source, text)


def guardians_to_inform(s: Situation) -> Iterable[Reason]:
    """Guardians are informed of a minor who is respondent or affected; an adult's parents are not."""
    person = s.case.person(s.fields.ref("person"))
    if person is None:
        return
    if person.part not in (Part.RESPONDENT, Part.AFFECTED) or not (
        person.is_learner() or person.category is Category.OTHER or s.minor(person)
    ):
        text = "Dit is geen leerling die de zaak direct raakt. Kies een minderjarige over wie het gaat of die benadeeld is."
        yield refuses("not_respondent", CASE, text, "person")
    elif person.birth_date is not None and (person.age(s.fields.day("on") or s.today) or 0) >= ADULT:
        text = "Deze persoon is 18 of ouder. Vertel het de ouders alleen als de persoon dat zelf goedvindt."
        yield refuses("x_privacy_breach", "avg:6", text, "person")


def is_pupil(s: Situation) -> Iterable[Reason]:
    """The act is for pupils, students and course participants alone."""
    if s.respondent is not None and s.track is not Track.PUPIL:
        yield refuses(
            "not_in_range", CASE, "Dit kan alleen voor een leerling, student of cursist. Kies zo iemand.", "respondent"
        )
