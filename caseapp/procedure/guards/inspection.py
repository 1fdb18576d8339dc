"""Conditions of the inspection of data at the level of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Role
from caseapp.model.zone import local
from caseapp.procedure.guards.text import provided
from caseapp.procedure.guards.who import inspection_actions_who
from caseapp.procedure.reasons import IMPARTIAL, TERMS, advises, explain, refuses
from caseapp.procedure.wording import day_text, roles_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.inspection import Inspection
    from caseapp.model.person import Person
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def source(s: Situation) -> str:
    """The provision on inspection for the first person it is about, or the text's id where it is silent."""
    rule = s.protocol.inspection
    if rule is None:
        return s.protocol.id
    refs = s.inspection.persons if s.inspection else s.fields.texts("persons")
    person = next((person for ref in refs if (person := s.case.person(ref))), None)
    return rule.source(person.category if person else None) or s.protocol.id


def persons_in(s: Situation) -> tuple[Person, ...]:
    """The persons whose data the request is about."""
    refs = s.inspection.persons if s.inspection else s.fields.texts("persons")
    return tuple(person for ref in refs if (person := s.case.person(ref)))


def text_provides(s: Situation) -> Iterable[Reason]:
    """The text provides for it and is in force, or a separate basis holds."""
    if s.partial and not s.inspection and not s.fields.filled("persons"):
        if s.protocol.inspection is not None and s.protocol.in_force(s.today):
            return
        yield from provided(s, ())
        return
    yield from provided(s, persons_in(s))


def period_past(s: Situation) -> Iterable[Reason]:
    """The period ends today at the latest: one cannot ask to look into what is still to be written."""
    end = s.fields.day("period_to")
    if end and end > s.today:
        text = "De periode loopt door in de toekomst. Kies een laatste dag die al geweest is."
        yield refuses("date_in_future", source(s), text, "period_to")


def exists(s: Situation) -> Iterable[Reason]:
    """There is an inspection to speak of, and it is not closed."""
    if s.inspection is None:
        text = "Er is geen goedgekeurde controle. Vraag eerst een controle aan; het bestuur beslist."
        yield refuses("not_approved", source(s), text, "inspection")
    elif s.inspection.closed is not None:
        yield refuses(
            "inspection_closed", source(s), "Deze controle is afgesloten. Vraag zo nodig een nieuwe aan.", "inspection"
        )


def decided(s: Situation) -> Iterable[Reason]:
    """The board has decided, for better or worse."""
    if s.inspection is not None and s.inspection.decision is None:
        yield refuses(
            "not_approved", source(s), "Het bestuur heeft nog niet over deze controle besloten. Wacht op het besluit."
        )


def approved(s: Situation) -> Iterable[Reason]:
    """The board has approved, be it that it took the approval back after the day of the action."""
    if s.inspection is not None and not s.inspection.approved and not s.inspection.held(_day(s)):
        text = "Het bestuur heeft deze controle niet goedgekeurd. Zonder goedkeuring mag niemand kijken. Wacht op het besluit, of vraag een nieuwe controle aan."
        yield refuses("not_approved", source(s), text, "inspection")


def _day(s: Situation) -> date:
    """The day of the action, or today for an act that names no day."""
    return s.fields.day("on") or s.today


def valid(s: Situation) -> Iterable[Reason]:
    """The approval that counted on the day of the action holds on that day."""
    inspection, day = s.inspection, _day(s)
    if inspection is None or not inspection.approvals or inspection.held(day):
        return
    decision = inspection.decided_by(day)
    until = decision.fields.day("valid_until") if decision else None
    if until and until < day:
        text = f"De goedkeuring liep tot en met {day_text(until)}. Vraag het bestuur om een nieuw besluit."
        yield refuses("approval_expired", source(s), text, "on")
    elif inspection.approved and (decision is None or decision not in inspection.approvals):
        text = "Op deze dag was de controle niet goedgekeurd. Kijken voor het besluit mag niet."
        yield refuses("not_approved", source(s), text, "on")


def lawful(s: Situation) -> Iterable[Reason]:
    """Looking without a decision that holds on that day is unlawful (OG 108047)."""
    if s.inspection is not None and s.inspection.held(_day(s)):
        return
    text = "Kijken zonder geldig besluit vooraf is onrechtmatig. Voor een rechter telt zulk bewijs vaak niet. Wacht op het besluit."
    yield refuses("unlawful_inspection", source(s), text, "inspection")


def not_requester(s: Situation) -> Iterable[Reason]:
    """The one who requests an inspection never decides it."""
    if s.inspection is not None and s.inspection.requester == s.actor.id:
        text = "U hebt deze controle zelf aangevraagd. Een ander bestuurslid besluit."
        yield refuses("biased_decider", IMPARTIAL, text)


def advice_weighed(s: Situation) -> Iterable[Reason]:
    """The privacy officer's advice is in; against a negative advice the board explains."""
    inspection = s.inspection
    if inspection is None:
        return
    if inspection.advice is None:
        text = "Het advies van de FG is er nog niet. Wacht erop, of leg uit waarom u nu besluit."
        yield explain("advice_missing", "ap:heimelijk", text)
    elif inspection.advice.fields.text("advice") == "negative" and s.fields.text("outcome") == "approved":
        yield explain(
            "advice_negative", "ap:heimelijk", "De FG adviseert nee. Leg uit waarom u toch goedkeurt.", "outcome"
        )


def validity_short(s: Situation) -> Iterable[Reason]:
    """An approval has an end, at most the organisation's term ahead."""
    if s.fields.text("outcome") != "approved":
        return
    until = s.fields.day("valid_until")
    if until is None:
        text = "De einddatum ontbreekt. Kies tot en met welke dag de goedkeuring geldt."
        yield refuses("x_no_end_date", source(s), text, "valid_until")
        yield refuses("field_missing", source(s), "Vul in tot en met welke dag de goedkeuring geldt.", "valid_until")
        return
    longest = s.organisation.settings.term("inspection_approval")
    if until < s.today:
        yield refuses(
            "date_order", source(s), "De goedkeuring zou al voorbij zijn. Kies een dag vanaf vandaag.", "valid_until"
        )
    elif (until - s.today).days > longest:
        text = f"Een goedkeuring geldt hooguit {longest} dagen. Kies een eerdere einddatum."
        yield refuses("approval_too_long", TERMS, text, "valid_until")


def department_named(s: Situation) -> Iterable[Reason]:
    """The inspector comes from the department that the text names."""
    rule, department = s.protocol.inspection, s.fields.text("department")
    if rule is None or not department or not rule.department:
        return
    if department.casefold() != rule.department.casefold():
        text = f"Het protocol noemt {rule.department}. Leg uit waarom iemand van {department} dit doet."
        yield explain("wrong_department", source(s), text, "department")


def inspector_fit(s: Situation) -> Iterable[Reason]:
    """Who is authorised holds the role of inspector and is nobody in the case."""
    member = s.organisation.member(s.fields.text("person"))
    if member is None:
        return
    if not member.holds_anywhere(Role.INSPECTOR):
        text = f"{member.name} heeft niet de rol om controles uit te voeren. Laat de beheerder die rol geven."
        yield refuses("role_missing", source(s), text, "person")
    if s.case.excluded_as(member.id):
        text = f"{member.name} is zelf bij deze zaak betrokken en kan de controle niet uitvoeren. Kies een ander."
        yield refuses("actor_excluded", IMPARTIAL, text, "person")


def _in_time(s: Situation, acts: Iterable[RecordedAct]) -> bool:
    """Whether one of the acts was recorded on the day of the action at the latest."""
    on = s.fields.day("on") or s.today
    return any(local(act.at).date() <= on for act in acts)


def authorised(s: Situation) -> Iterable[Reason]:
    """The board has authorised the actor for this inspection."""
    named = [act for act in s.inspection.authorised if act.fields.text("person") == s.actor.id] if s.inspection else []
    if not _in_time(s, named):
        text = "Het bestuur heeft u niet aangewezen voor deze controle. Vraag het bestuur om een aanwijzing."
        yield refuses("not_authorised", source(s), text)


def confidential(s: Situation) -> Iterable[Reason]:
    """The actor has signed confidentiality."""
    signed = [act for act in s.inspection.signed if act.author == s.actor.id] if s.inspection else []
    if not _in_time(s, signed):
        text = "U hebt de geheimhouding nog niet getekend. Teken die eerst."
        yield refuses("confidentiality_missing", source(s), text)


def actions_determined(s: Situation) -> Iterable[Reason]:
    """Whom the text names for it has determined the actions."""
    if s.inspection is None or not _in_time(s, s.inspection.determined):
        who = roles_text(inspection_actions_who(s))
        text = f"Er is nog niet bepaald welke handelingen worden gedaan. Dat doet {who}. Wacht daarop."
        yield refuses("actions_not_determined", source(s), text)


def within_scope(s: Situation) -> Iterable[Reason]:
    """System, person and period lie within what was approved."""
    inspection = s.inspection
    if inspection is None:
        return
    fields = s.fields
    outside = []
    if fields.filled("system") and not _may_look_at(inspection, fields.text("system")):
        outside.append(("system", "dit systeem"))
    if fields.filled("person") and fields.ref("person") not in inspection.persons:
        outside.append(("person", "deze persoon"))
    if _outside_period(s, inspection):
        outside.append(("from", "deze periode"))
    for field, what in outside:
        text = f"De goedkeuring geldt niet voor {what}. Blijf binnen wat is goedgekeurd, of vraag een nieuw besluit."
        yield refuses("out_of_scope", source(s), text, field)


def _may_look_at(inspection: Inspection, system: str) -> bool:
    return system.casefold() in {one.casefold() for one in inspection.systems}


def _outside_period(s: Situation, inspection: Inspection) -> bool:
    first, last = inspection.period
    start, end = s.fields.day("from"), s.fields.day("to")
    before = first is not None and start is not None and start < first
    after = last is not None and (end or start) is not None and (end or start or last) > last
    return before or after


def actions_in_scope(s: Situation) -> Iterable[Reason]:
    """Actions that name a system or a person stay within what was approved."""
    inspection = s.inspection
    if inspection is None:
        return
    for table in s.fields.tables("actions"):
        system, person = table.text("system"), table.ref("person")
        if (system and not _may_look_at(inspection, system)) or (person and person not in inspection.persons):
            text = "Een van de handelingen valt buiten wat het bestuur heeft goedgekeurd. Haal die eruit."
            yield refuses("out_of_scope", source(s), text, "actions")
            return


def person_in_scope(s: Situation) -> Iterable[Reason]:
    """The person who is informed is one whose data the inspection is about."""
    inspection = s.inspection
    if inspection is not None and s.fields.filled("person") and s.fields.ref("person") not in inspection.persons:
        yield refuses(
            "out_of_scope", source(s), "De controle gaat niet over deze persoon. Kies iemand van de controle.", "person"
        )


def something_done(s: Situation) -> Iterable[Reason]:
    """At least one action is recorded, or it is said why none was taken."""
    inspection = s.inspection
    if inspection is not None and not inspection.refused and not inspection.actions:
        text = "Er is niets bekeken in deze controle. Leg uit waarom u die zonder handelingen afsluit."
        yield explain("no_reasons", source(s), text)


def told_afterwards(s: Situation) -> Iterable[Reason]:
    """A reminder on deferring: the person is always told afterwards."""
    if s.fields.filled("deferred_reason"):
        text = "Uitstel mag zolang het onderzoek dat vraagt. Vertel het de persoon uiterlijk bij het afsluiten."
        yield advises("respondent_not_informed", "ap:heimelijk", text, "deferred_reason")
