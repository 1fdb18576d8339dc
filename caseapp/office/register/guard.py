"""What holds back an act of the register, as reasons with what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from caseapp.model.reason import Reason
from caseapp.model.term import Role
from caseapp.office.register.fold import days, may_register
from caseapp.office.register.text import dates_ahead, dates_in_order, protocol_of
from caseapp.office.register.values import roles_of
from caseapp.procedure.profile import ProtocolError
from caseapp.procedure.reasons import FORM, advises, refuses

if TYPE_CHECKING:
    from datetime import date

    from caseapp.model.act import Fields
    from caseapp.office.register.state import RegisterState

ADMIN = "organisatie:beheer"

Guard = Callable[["RegisterState", "date", "Fields"], Iterable[Reason]]
"""Asked with the register, the day, and the fields."""


def administrator(state: RegisterState, member: str) -> Iterable[Reason]:
    """The register is the administrator's."""
    if not may_register(state, member):
        text = (
            "Alleen de beheerder wijzigt gebruikers, scholen, teksten en instellingen. Vraag de beheerder dit te doen."
        )
        yield refuses("role_missing", ADMIN, text)


def name_free(state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """No two active members of the same name, for people are picked by name."""
    name = fields.text("name").casefold()
    if name and any(one.name.casefold() == name for one in state.organisation.members if one.active):
        text = "Er is al een gebruiker met deze naam. Voeg iets toe waardoor u hen uit elkaar houdt."
        yield refuses("name_taken", ADMIN, text, "name")


def name_or_member(state: RegisterState, today: date, fields: Fields) -> Iterable[Reason]:
    """An invitation is for somebody new, or for a member who gets new keys."""
    if not fields.filled("member"):
        yield from name_free(state, today, fields)


def director_of_a_school(_state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """A director is director of a school."""
    if any(one.role is Role.DIRECTOR and not one.school for one in roles_of(fields.tables("roles"))):
        text = "Een schooldirecteur hoort bij een school. Kies bij deze rol een school."
        yield advises("director_without_school", ADMIN, text, "roles")


def school_new(state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """No two schools of the same name."""
    if state.organisation.school(fields.text("name")):
        yield refuses("name_taken", ADMIN, "Deze school is er al. Kies een andere naam.", "name")


def somebody(state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """The member is there."""
    if fields.filled("member") and state.organisation.member(fields.text("member")) is None:
        yield refuses("field_missing", FORM, "Deze gebruiker is er niet. Kies een gebruiker uit de lijst.", "member")


def known_school(state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """The school is there."""
    if fields.filled("school") and state.organisation.school(fields.text("school")) is None:
        yield refuses("field_missing", FORM, "Deze school is er niet. Kies een school uit de lijst.", "school")


def administrator_stays(state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """There is always somebody who can let others in."""
    organisation = state.organisation
    others = [one for one in organisation.holding(Role.ADMINISTRATOR) if one.id != fields.text("member")]
    member = organisation.member(fields.text("member"))
    stays = any(grant.role is Role.ADMINISTRATOR for grant in roles_of(fields.tables("roles")))
    if member and member.holds(Role.ADMINISTRATOR) and not others and not stays:
        text = "Dit is de laatste beheerder. Geef eerst iemand anders de rol van beheerder."
        yield refuses("last_administrator", ADMIN, text, "member")


def something_adopted(_state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """A text or a date."""
    if not any(fields.filled(name) for name in ("protocol", "adopted", "consented")):
        yield refuses("field_missing", FORM, "Kies een tekst, of vul een datum in.", "protocol")


def dates_blank(state: RegisterState, _today: date, fields: Fields) -> Iterable[Reason]:
    """Dates that the text prints itself are not filled in."""
    if fields.filled("protocol"):
        return
    for name, label in (("adopted", "vaststelling"), ("consented", "instemming")):
        if fields.filled(name) and name not in state.organisation.protocol.blanks:
            text = f"De datum van {label} staat al vast in de tekst. Laat deze leeg."
            yield refuses("date_fixed", ADMIN, text, name)


def dates_sound(state: RegisterState, today: date, fields: Fields) -> Iterable[Reason]:
    """What has still to be adopted was not adopted, and a council consents before that."""
    try:
        text = protocol_of(fields.text("protocol")) if fields.filled("protocol") else state.organisation.protocol
    except ProtocolError:
        return
    adopted, consented = fields.day("adopted"), days(fields, "consented")
    for fault in (
        *dates_ahead(today, adopted=adopted, consented=consented),
        *dates_in_order(text, adopted=adopted, consented=consented),
    ):
        yield refuses(fault.code, ADMIN, fault.text, fault.field)


def until_ahead(_state: RegisterState, today: date, fields: Fields) -> Iterable[Reason]:
    """An invitation that has ended lets nobody in."""
    until = fields.day("until")
    if until and until < today:
        yield refuses("date_order", FORM, "De laatste dag van de uitnodiging is voorbij. Kies een latere dag.", "until")


def invitation_open(state: RegisterState, today: date, fields: Fields) -> Iterable[Reason]:
    """Who comes in with an invitation, does so once, in time, and with one that was made here."""
    if not fields.filled("invitation"):
        return
    text = invitation_fault(state, today, fields.text("invitation"))
    if text:
        yield refuses("invitation_closed", ADMIN, text, "invitation")


def invitation_fault(state: RegisterState, today: date, invitation: str) -> str | None:
    """Why nobody comes in with this invitation any more, or None."""
    found = state.invitations.get(invitation)
    if found is None:
        return "Deze uitnodiging staat niet in het register van deze organisatie. Maak een nieuwe uitnodiging."
    if found.used_by:
        return f"De uitnodiging voor {found.name} is al gebruikt. Maak een nieuwe als dat nodig is."
    if found.ended_at:
        return f"De uitnodiging voor {found.name} is ingetrokken. Maak een nieuwe als dat nodig is."
    if not found.open(today):
        return f"De uitnodiging voor {found.name} is verlopen. Maak een nieuwe."
    return None
