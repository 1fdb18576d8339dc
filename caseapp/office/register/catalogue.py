"""The acts of the register: who belongs to the organisation, its schools, its text, its settings.

Every change of a setting is such an act, so that the register tells who changed what and when.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseapp.model.act import RecordedAct
from caseapp.model.organisation import Organisation
from caseapp.model.reason import Reason
from caseapp.model.term import Region, Role
from caseapp.office.register.fold import FOUND
from caseapp.office.register.state import RECOVERY
from caseapp.office.register.values import roles_of
from caseapp.procedure.definition import Choice, Field, Kind
from caseapp.procedure.reasons import FORM, refuses
from caseapp.procedure.wording import ROLE_NAMES, day_text, listing

if TYPE_CHECKING:
    from caseapp.model.act import Fields
    from caseapp.model.organisation import Member, RoleGrant

ADMIN = "organisatie:beheer"

Guard = Callable[["Organisation", "Member", "Fields"], Iterable[Reason]]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterDefinition:
    """One act of the register: what the settings screens ask, what holds it back, and how the log tells it.

    Fields named ``roles``, ``terms``, ``mandates``, ``measures`` and ``retention`` hold tables; the others are as in
    cases.
    """

    id: str
    label: str
    fields: tuple[Field, ...]
    sentence: Callable[[RecordedAct, Organisation], str]
    guards: tuple[Guard, ...] = ()
    help: str = ""


def reasons(definition: RegisterDefinition, organisation: Organisation, actor: Member, fields: Fields) -> list[Reason]:
    """Every reason against an act of the register."""
    found = list(_administrator(actor))
    for field in definition.fields:
        if field.required and not fields.filled(field.name):
            text = f"Vul in: {field.label[:1].lower()}{field.label[1:]}."
            found.append(refuses("field_missing", FORM, text, field.name))
    for guard in definition.guards:
        found.extend(guard(organisation, actor, fields))
    return found


def _administrator(actor: Member) -> Iterable[Reason]:
    if actor.id != RECOVERY and not actor.holds(Role.ADMINISTRATOR):
        text = "Gebruikers, scholen, teksten en instellingen zijn aan de beheerder. Vraag die om dit te doen."
        yield refuses("role_missing", ADMIN, text)


def _name_free(organisation: Organisation, _actor: Member, fields: Fields) -> Iterable[Reason]:
    name = fields.text("name").casefold()
    if name and any(member.name.casefold() == name for member in organisation.members if member.active):
        text = "Er is al een gebruiker met deze naam. Voeg iets toe waaraan u hen uit elkaar houdt."
        yield refuses("name_taken", ADMIN, text, "name")


def _school_new(organisation: Organisation, _actor: Member, fields: Fields) -> Iterable[Reason]:
    if organisation.school(fields.text("name")):
        yield refuses("name_taken", ADMIN, "Deze school is er al. Kies een andere naam.", "name")


def _somebody(organisation: Organisation, _actor: Member, fields: Fields) -> Iterable[Reason]:
    if fields.filled("member") and organisation.member(fields.text("member")) is None:
        yield refuses("field_missing", FORM, "Deze gebruiker is er niet. Kies een gebruiker uit de lijst.", "member")


def _administrator_stays(organisation: Organisation, _actor: Member, fields: Fields) -> Iterable[Reason]:
    others = [m for m in organisation.holding(Role.ADMINISTRATOR) if m.id != fields.text("member")]
    member = organisation.member(fields.text("member"))
    stays = any(grant.role is Role.ADMINISTRATOR for grant in roles_of(fields.tables("roles")))
    if member and member.holds(Role.ADMINISTRATOR) and not others and not stays:
        text = "Dit is de laatste beheerder. Geef eerst iemand anders de rol van beheerder."
        yield refuses("last_administrator", ADMIN, text, "member")


def _something_adopted(_organisation: Organisation, _actor: Member, fields: Fields) -> Iterable[Reason]:
    if not any(fields.filled(name) for name in ("protocol", "adopted", "consented")):
        yield refuses("field_missing", FORM, "Kies een tekst, of vul een datum in.", "protocol")


def _dates_blank(organisation: Organisation, _actor: Member, fields: Fields) -> Iterable[Reason]:
    if fields.filled("protocol"):
        return
    for name, label in (("adopted", "vaststelling"), ("consented", "instemming")):
        if fields.filled(name) and name not in organisation.protocol.blanks:
            text = f"De datum van {label} staat al vast in de tekst. Laat deze leeg."
            yield refuses("date_fixed", ADMIN, text, name)


def _who(act: RecordedAct, organisation: Organisation) -> str:
    member = organisation.member(act.fields.text("member"))
    return member.name if member else act.fields.text("name") or "een gebruiker"


def roles_text(grants: Iterable[RoleGrant]) -> str:
    """Roles in words: ``schooldirecteur (De Lage Waard) en leidinggevende``."""
    return listing(f"{ROLE_NAMES[g.role]} ({g.school})" if g.school else ROLE_NAMES[g.role] for g in grants)


def _roles_sentence(act: RecordedAct, organisation: Organisation) -> str:
    roles = roles_text(roles_of(act.fields.tables("roles"))) or "geen"
    return f"De rollen van {_who(act, organisation)} zijn nu: {roles}."


def _text_sentence(act: RecordedAct, organisation: Organisation) -> str:
    if act.fields.filled("protocol"):
        return f"Het protocol “{organisation.protocol.title}” ingevoerd."
    filled = [
        f"{label} {day_text(act.fields.day(name))}"
        for name, label in (("consented", "instemming"), ("adopted", "vaststelling"))
        if act.fields.day(name)
    ]
    return f"Datums van het protocol ingevuld: {listing(filled)}."


MEMBER = Field(name="member", kind=Kind.MEMBER, label="Gebruiker")
ROLES = Field(name="roles", kind=Kind.LINES, label="Rollen", help="Een directeur hoort bij een school.")
NAME = Field(name="name", kind=Kind.LINE, label="Naam")
REGIONS = tuple(
    Choice(value=value, label=label)
    for value, label in ((Region.NORTH, "noord"), (Region.MIDDLE, "midden"), (Region.SOUTH, "zuid"))
)
REGION = Field(name="region", kind=Kind.CHOICE, label="Vakantieregio", required=False, choices=REGIONS)


def _optional(field: Field) -> Field:
    return replace(field, required=False)


ACTS = (
    RegisterDefinition(
        id=FOUND,
        label="Organisatie inrichten",
        fields=(),
        sentence=lambda act, _o: f"De organisatie {act.fields.text('name')} is ingericht.",
    ),
    RegisterDefinition(
        id="add_member",
        label="Gebruiker toevoegen",
        fields=(NAME, ROLES),
        guards=(_name_free,),
        sentence=lambda act, _o: (
            f"{act.fields.text('name')} toegevoegd als {roles_text(roles_of(act.fields.tables('roles')))}."
        ),
        help="De nieuwe gebruiker krijgt een eerste wachtwoord en kiest daarna zelf een nieuw.",
    ),
    RegisterDefinition(
        id="change_roles",
        label="Rollen wijzigen",
        fields=(MEMBER, _optional(ROLES)),
        guards=(_somebody, _administrator_stays),
        sentence=_roles_sentence,
    ),
    RegisterDefinition(
        id="deactivate_member",
        label="Gebruiker laten vertrekken",
        fields=(MEMBER,),
        guards=(_somebody, _administrator_stays),
        sentence=lambda act, o: f"{_who(act, o)} is geen gebruiker meer.",
    ),
    RegisterDefinition(
        id="renew_keys",
        label="Nieuw wachtwoord en nieuwe sleutels geven",
        fields=(MEMBER,),
        guards=(_somebody,),
        sentence=lambda act, o: f"{_who(act, o)} heeft nieuwe sleutels gekregen.",
        help="Voor wie het wachtwoord kwijt is. Wie de zaken kan lezen, geeft daarna opnieuw toegang.",
    ),
    RegisterDefinition(
        id="add_school",
        label="School toevoegen",
        fields=(NAME, Field(name="sectors", kind=Kind.LINES, label="Sectoren", required=False), REGION),
        guards=(_school_new,),
        sentence=lambda act, _o: f"De school {act.fields.text('name')} toegevoegd.",
    ),
    RegisterDefinition(
        id="adopt_text",
        label="Tekst invoeren of datums invullen",
        fields=(
            Field(name="protocol", kind=Kind.TEXT, label="Protocol", required=False),
            Field(name="consented", kind=Kind.DATE, label="Instemming op", required=False),
            Field(name="adopted", kind=Kind.DATE, label="Vastgesteld op", required=False),
        ),
        guards=(_something_adopted, _dates_blank),
        sentence=_text_sentence,
    ),
    RegisterDefinition(
        id="change_settings",
        label="Instellingen wijzigen",
        fields=(
            REGION,
            *(
                Field(name=name, kind=Kind.LINES, label=label, required=False)
                for name, label in (
                    ("terms", "Termijnen"),
                    ("mandates", "Mandaten"),
                    ("measures", "Maatregelen"),
                    ("retention", "Bewaartermijnen"),
                )
            ),
        ),
        sentence=lambda _act, _o: "De instellingen zijn gewijzigd.",
    ),
)

REGISTER_ACTS: Mapping[str, RegisterDefinition] = {definition.id: definition for definition in ACTS}
