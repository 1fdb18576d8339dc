"""Conditions that every act shares: the case is open, the role is held, nobody acts in their own case, fields are filled."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from caseapp.model.reason import Reason
from caseapp.model.term import Part, Role, Weight
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.reasons import CASE, FORM, IMPARTIAL, explain, refuses
from caseapp.procedure.wording import ROLE_NAMES, roles_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.procedure.situation import Situation

NOON = time(12)
JUDGEMENTS = frozenset({"assess", "dismiss_report"})
"""Acts that judge without deciding: who may not do them lacks both the role and the authority."""

ORDERS = frozenset(
    {"determine_inspection_actions", "authorise_inspector", "record_separate_basis", "waive_police_report"}
)
"""Decisions that are no measure: who may not take them lacks the authority, and the role too."""

EXPLAINED_WHEN_MISSING = frozenset({"lighter_not_weighed"})
"""Missing texts that ask an explanation instead of refusing (``procedure.md``, propose_measure)."""


def case_open(definition: ActDefinition, s: Situation) -> Iterable[Reason]:
    """The case is open, unless the act is one for closed cases."""
    if s.case.closed and not definition.when_closed:
        yield refuses("case_closed", CASE, "Deze zaak is gesloten. Heropen de zaak eerst, met een reden.")


def role_held(definition: ActDefinition, s: Situation, source: str) -> Iterable[Reason]:
    """The actor holds a role that may do this act here."""
    allowed = definition.who(s)
    if any(s.holds(role) for role in allowed):
        return
    shown = allowed
    if s.board_replaced and Role.BOARD_MEMBER in allowed:
        shown = (allowed - {Role.BOARD_MEMBER}) | {Role.SUPERVISORY_MEMBER}
    if s.board_replaced and s.actor.holds(Role.BOARD_MEMBER) and Role.BOARD_MEMBER in allowed:
        text = (
            "Het bestuur is bij deze zaak betrokken. De Raad van Toezicht handelt nu in de plaats van het hele bestuur."
        )
        yield refuses("biased_decider" if definition.authority else "role_missing", IMPARTIAL, text)
    else:
        text = f"“{definition.label}” is een taak van {roles_text(shown)}. Vraag die om dit te doen."
    if definition.authority or definition.id in JUDGEMENTS:
        yield refuses("wrong_authority", source, text)
    if not definition.authority or definition.id in ORDERS:
        yield refuses("role_missing", source, text)


def not_excluded(definition: ActDefinition, s: Situation) -> Iterable[Reason]:
    """Nobody acts in a case in which they are respondent, affected or witness; a reporter decides nothing."""
    parts = s.case.excluded_as(s.actor.id)
    if parts:
        words = {
            Part.RESPONDENT: "gaat over u",
            Part.AFFECTED: "raakt u als benadeelde",
            Part.WITNESS: "heeft u als getuige",
        }
        why = next(words[part] for part in (Part.RESPONDENT, Part.AFFECTED, Part.WITNESS) if part in parts)
        text = f"Deze zaak {why}. U kunt er daarom niets in doen. {_replacement(s, parts)}"
        yield refuses("actor_excluded", IMPARTIAL, text)
        if definition.authority:
            yield refuses(
                "biased_decider",
                IMPARTIAL,
                "Wie bij de zaak betrokken is, beslist er niet over. Laat een ander besluiten.",
            )
    elif definition.authority and (s.case.is_reporter(s.actor.id) or _named_as_reporter(s)):
        text = "U hebt dit gemeld. Wie meldt, beslist niet. Laat een ander besluiten die bevoegd is."
        yield refuses("actor_excluded", IMPARTIAL, text)
        yield refuses("biased_decider", IMPARTIAL, text)


def _named_as_reporter(s: Situation) -> bool:
    """Whether the report names the actor, as a name and not as a member, as the one who reported."""
    named = s.case.report.fields.text("reporter") if s.case.report else ""
    return bool(named) and named.casefold() == s.actor.name.casefold()


def _replacement(s: Situation, parts: frozenset[Part]) -> str:
    held = [role for role in Role if s.actor.holds_anywhere(role)]
    if Role.BOARD_MEMBER in held:
        if Part.RESPONDENT in parts:
            return "De Raad van Toezicht neemt het over."
        return "Een ander bestuurslid neemt het over. Kan niemand van het bestuur, dan de Raad van Toezicht."
    if Role.DIRECTOR in held or Role.HRM_MANAGER in held:
        role = ROLE_NAMES[Role.DIRECTOR if Role.DIRECTOR in held else Role.HRM_MANAGER]
        return f"Een andere {role} of het bestuur neemt het over."
    if Role.PRIVACY_OFFICER in held:
        return "Een plaatsvervangend FG neemt het over."
    return "Iemand anders met deze rol neemt het over."


def required_filled(definition: ActDefinition, s: Situation) -> Iterable[Reason]:
    """Every required field is filled; a missing text gives its own code where it has one."""
    if s.partial:
        return
    for field in definition.fields:
        if field.required and field.missing and not s.fields.filled(field.name):
            yield _missing(field)
        elif field.choices and field.strict and s.fields.text(field.name) not in _allowed(field):
            text = f"{field.label}: kies een van de mogelijkheden."
            yield refuses("field_missing", FORM, text, field.name)


def _allowed(field: Field) -> frozenset[str]:
    return frozenset({"", *(choice.value for choice in field.choices)})


def _missing(field: Field) -> Reason:
    text = MISSING_TEXTS.get(field.missing, f"Vul in: {field.label[:1].lower()}{field.label[1:]}.")
    make = explain if field.missing in EXPLAINED_WHEN_MISSING else refuses
    return make(field.missing, FORM, text, field.name)


MISSING_TEXTS = {
    "no_reasons": "De redenen ontbreken. Schrijf op waarom u dit doet; een besluit zonder redenen houdt geen stand.",
    "x_no_end_date": "De einddatum ontbreekt. Geef de laatste dag; zonder einde mag dit niet.",
    "test_missing": "Een van de vier vragen is niet beantwoord: doel, nodig, in verhouding en lichter middel.",
}


def dates_possible(definition: ActDefinition, s: Situation) -> Iterable[Reason]:
    """No day in the future where the act tells of what happened; no period that ends before it begins."""
    for field in definition.fields:
        if field.day is Day.PAST and _in_future(s.fields.get(field.name), s):
            text = f"{field.label}: deze dag ligt in de toekomst. Vul een dag in die al geweest is."
            yield refuses("date_in_future", FORM, text, field.name)
    for first, last in (("occurred_from", "occurred_to"), ("period_from", "period_to"), ("from", "to")):
        start, end = s.fields.day(first), s.fields.day(last)
        if start and end and end < start:
            yield refuses("date_order", FORM, "De laatste dag ligt voor de eerste. Draai ze om of verbeter ze.", last)


def _in_future(value: object, s: Situation) -> bool:
    if isinstance(value, datetime):
        if s.calendar.local(s.now).time() == NOON:  # a bare day: no moment within it is in the future
            return s.calendar.local(value).date() > s.today
        return value > s.now
    return isinstance(value, date) and value > s.today


def references_fit(definition: ActDefinition, s: Situation) -> Iterable[Reason]:
    """A respondent is named where the act is about one, and references name what they should."""
    ref = s.fields.ref("respondent")
    if definition.about_respondent and ref and s.respondent is None:
        person = s.case.person(ref)
        if person is not None or _readable_other(s, ref):
            text = "De melding gaat niet over deze persoon. Kies degene over wie de melding gaat."
            yield refuses("not_respondent", CASE, text, "respondent")
    for field in definition.fields:
        if field.kind in (Kind.REF, Kind.REFS) and field.of:
            yield from _wrong_kind(field, s)


def _readable_other(s: Situation, ref: str) -> bool:
    act = s.case.get(ref)
    return act is None or (act.readable and act.act != "add_person")


def _wrong_kind(field: Field, s: Situation) -> Iterable[Reason]:
    for ref in s.fields.texts(field.name):
        act = s.case.get(ref)
        if act is None or (act.readable and act.act not in field.of):
            text = f"{field.label}: dit verwijst niet naar iets dat hier past. Kies het uit de lijst."
            yield Reason(code="field_missing", weight=Weight.REFUSES, source=FORM, text=text, field=field.name)
