"""The acts of the register: who belongs to the organisation, its schools, its text, its settings.

Every change of a setting is such an act, so that the register tells who changed what and when.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from caseapp.model.act import RecordedAct
from caseapp.model.organisation import Organisation
from caseapp.model.term import Region
from caseapp.office.register import guard
from caseapp.office.register.committee import committees_sentence, committees_whole
from caseapp.office.register.fold import FOUND
from caseapp.office.register.guard import Guard
from caseapp.office.register.letter import letter_sentence, letter_sound, letterhead_sentence
from caseapp.office.register.setting import settings_sentence
from caseapp.office.register.values import roles_of
from caseapp.procedure.definition import Choice, Field, Kind
from caseapp.procedure.letter.kind import LETTERS
from caseapp.procedure.reasons import FORM, refuses
from caseapp.procedure.wording import FUNCTION_NAMES, day_text, listing

if TYPE_CHECKING:
    from datetime import date

    from caseapp.model.act import Fields
    from caseapp.model.organisation import Member, RoleGrant
    from caseapp.model.reason import Reason
    from caseapp.office.register.state import RegisterState


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterDefinition:
    """One act of the register: what the settings screens ask, what holds it back, and how the log tells it.

    Fields named ``roles``, ``terms``, ``mandates``, ``measures`` and ``retention`` hold tables; the others are as in
    cases. ``own`` are fields that the program fills in by itself; ``by_another`` says why nobody does this to
    themselves.
    """

    id: str
    label: str
    fields: tuple[Field, ...]
    sentence: Callable[[RecordedAct, Organisation], str]
    guards: tuple[Guard, ...] = ()
    help: str = ""
    own: tuple[Field, ...] = ()
    by_another: str = ""


def reasons(
    definition: RegisterDefinition, state: RegisterState, actor: Member, today: date, fields: Fields
) -> list[Reason]:
    """Every reason for and against an act of the register."""
    found = list(guard.administrator(state, actor.id))
    for field in (*definition.fields, *definition.own):
        if field.required and not fields.filled(field.name):
            text = f"Vul in: {field.label[:1].lower()}{field.label[1:]}."
            found.append(refuses("field_missing", FORM, text, field.name))
    for one in definition.guards:
        found.extend(one(state, today, fields))
    if definition.by_another and not found and fields.text("member") == actor.id:
        found.append(refuses("oneself", guard.ADMIN, definition.by_another, "member"))
    return found


def _who(act: RecordedAct, organisation: Organisation) -> str:
    member = organisation.member(act.fields.text("member"))
    return member.name if member else act.fields.text("name") or "een gebruiker"


def grants_text(grants: Iterable[RoleGrant]) -> str:
    """Roles in words: ``schooldirecteur (De Lage Waard) en leidinggevende``."""
    return listing(f"{FUNCTION_NAMES[g.role]} ({g.school})" if g.school else FUNCTION_NAMES[g.role] for g in grants)


def _roles_sentence(act: RecordedAct, organisation: Organisation) -> str:
    roles = grants_text(roles_of(act.fields.tables("roles"))) or "geen"
    return f"De rollen van {_who(act, organisation)} zijn nu: {roles}."


def _school_sentence(act: RecordedAct, _organisation: Organisation) -> str:
    sectors = listing(one.upper() for one in act.fields.texts("sectors")) or "die van de organisatie"
    return f"De school {act.fields.text('school')} gewijzigd. Sectoren: {sectors}."


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
SECTORS = Field(
    name="sectors",
    kind=Kind.LINES,
    label="Sectoren",
    required=False,
    help="Laat leeg als dezelfde sectoren gelden als voor de organisatie.",
)
SCHOOL = Field(name="school", kind=Kind.SCHOOL, label="School")
UNTIL = Field(name="until", kind=Kind.DATE, label="Te gebruiken tot en met")
INVITATION = Field(name="invitation", kind=Kind.LINE, label="Uitnodiging")
KEY = Field(name="key", kind=Kind.LINE, label="Sleutel van de uitnodiging")
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
        guards=(guard.name_free, guard.director_of_a_school, guard.invitation_open),
        own=(_optional(INVITATION),),
        sentence=lambda act, _o: (
            f"{act.fields.text('name')} toegevoegd als {grants_text(roles_of(act.fields.tables('roles')))}."
        ),
        help="De nieuwe gebruiker krijgt een eerste wachtwoord en kiest daarna zelf een nieuw.",
    ),
    RegisterDefinition(
        id="change_roles",
        label="Rollen wijzigen",
        fields=(MEMBER, _optional(ROLES)),
        guards=(guard.somebody, guard.administrator_stays, guard.director_of_a_school),
        sentence=_roles_sentence,
    ),
    RegisterDefinition(
        id="deactivate_member",
        label="Toegang van een gebruiker beëindigen",
        fields=(MEMBER,),
        guards=(guard.somebody, guard.administrator_stays),
        sentence=lambda act, o: f"{_who(act, o)} is geen gebruiker meer.",
        by_another="Dit bent u zelf. Vraag een andere beheerder om uw toegang te beëindigen.",
        help="Deze gebruiker kan zich daarna niet meer aanmelden en leest niets meer. Wat al is gedaan, blijft staan.",
    ),
    RegisterDefinition(
        id="renew_keys",
        label="Nieuw wachtwoord en nieuwe sleutels geven",
        fields=(MEMBER,),
        guards=(guard.somebody, guard.invitation_open),
        own=(_optional(INVITATION),),
        sentence=lambda act, o: f"{_who(act, o)} heeft nieuwe sleutels gekregen.",
        by_another="Dit bent u zelf. Verander uw wachtwoord bij Instellingen, Deze computer.",
        help="Voor wie het wachtwoord kwijt is. Wie de zaken kan lezen, geeft daarna opnieuw toegang.",
    ),
    RegisterDefinition(
        id="add_school",
        label="School toevoegen",
        fields=(NAME, SECTORS, REGION),
        guards=(guard.school_new,),
        sentence=lambda act, _o: f"De school {act.fields.text('name')} toegevoegd.",
        help="Elke school heeft een eigen directeur. Een zaak hoort bij één school.",
    ),
    RegisterDefinition(
        id="change_school",
        label="School wijzigen",
        fields=(SCHOOL, SECTORS, REGION),
        guards=(guard.known_school,),
        sentence=_school_sentence,
        help="De naam blijft, want in zaken staat de school onder die naam.",
    ),
    RegisterDefinition(
        id="invite_member",
        label="Uitnodigen",
        fields=(NAME, ROLES, UNTIL),
        own=(INVITATION, KEY, _optional(MEMBER)),
        guards=(guard.name_or_member, guard.director_of_a_school, guard.until_ahead, guard.somebody),
        sentence=lambda act, _o: (
            f"{act.fields.text('name')} uitgenodigd als {grants_text(roles_of(act.fields.tables('roles')))}, "
            f"tot en met {day_text(act.fields.day('until'))}."
        ),
        help="U krijgt een bestand en een code. Stuur het bestand, en lees de code voor aan de telefoon.",
    ),
    RegisterDefinition(
        id="withdraw_invitation",
        label="Uitnodiging intrekken",
        fields=(INVITATION,),
        guards=(guard.invitation_open,),
        sentence=lambda _act, _o: "Een uitnodiging ingetrokken.",
        help="Daarna kan niemand er meer mee binnenkomen.",
    ),
    RegisterDefinition(
        id="note_restore",
        label="Teruggezette reservekopie vastleggen",
        fields=(Field(name="made", kind=Kind.MOMENT, label="Reservekopie van"),),
        sentence=lambda act, _o: f"De reservekopie van {day_text(act.fields.day('made'))} is teruggezet.",
    ),
    RegisterDefinition(
        id="adopt_text",
        label="Tekst invoeren of datums invullen",
        fields=(
            Field(name="protocol", kind=Kind.TEXT, label="Protocol", required=False),
            Field(name="consented", kind=Kind.DATE, label="Instemming op", required=False),
            Field(name="adopted", kind=Kind.DATE, label="Vastgesteld op", required=False),
        ),
        guards=(guard.something_adopted, guard.dates_blank, guard.dates_sound),
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
        sentence=lambda act, _o: settings_sentence(act.fields),
        help="Wat u hier instelt, geldt voor alle zaken vanaf nu. Wat al is vastgelegd, verandert niet.",
    ),
    RegisterDefinition(
        id="change_letterhead",
        label="Briefhoofd wijzigen",
        fields=(
            Field(name="name", kind=Kind.LINE, label="Naam boven de brief", required=False),
            Field(name="address", kind=Kind.LINES, label="Adres en telefoon", required=False),
            Field(name="footer", kind=Kind.LINE, label="Regel onder de brief", required=False),
            Field(
                name="logo",
                kind=Kind.FILE,
                label="Logo",
                required=False,
                help="Een PNG of een JPEG. Laat leeg om het logo te houden dat er al is.",
            ),
            Field(name="no_logo", kind=Kind.BOOL, label="Haal het logo weg", required=False),
        ),
        sentence=letterhead_sentence,
        help="Het briefhoofd staat op elke brief die u hierna maakt.",
    ),
    RegisterDefinition(
        id="change_committees",
        label="Adressen voor bezwaar en beroep wijzigen",
        fields=tuple(
            _optional(Field(name=name, kind=kind, label=label, help=text))
            for name, kind, label, text in (
                (
                    "appeal_name",
                    Kind.LINE,
                    "Commissie van beroep",
                    "Bij welke commissie uw school is aangesloten, voor beroep van personeel.",
                ),
                ("appeal_address", Kind.LINES, "Adres van de commissie van beroep", ""),
                (
                    "objection_name",
                    Kind.LINE,
                    "Commissie voor bezwaar",
                    "Voor bezwaar van leerlingen en ouders. Leeg: dan gaat het naar het adres in het briefhoofd.",
                ),
                ("objection_address", Kind.LINES, "Adres voor bezwaar", ""),
            )
        ),
        guards=(committees_whole,),
        sentence=committees_sentence,
        help="Deze namen en adressen komen in de besluiten. Wat leeg is, vult u per brief in.",
    ),
    RegisterDefinition(
        id="change_letter",
        label="Tekst van een brief wijzigen",
        fields=(
            Field(
                name="letter",
                kind=Kind.CHOICE,
                label="Welke brief",
                choices=tuple(Choice(value=kind.id, label=kind.label) for kind in LETTERS.values()),
            ),
            Field(
                name="text",
                kind=Kind.TEXT,
                label="Tekst",
                required=False,
                help="Laat leeg om weer de tekst van het programma te gebruiken.",
            ),
        ),
        guards=(letter_sound,),
        sentence=letter_sentence,
        help="Elke versie blijft in het register staan. Brieven die al zijn verstuurd, veranderen niet.",
    ),
)

REGISTER_ACTS: Mapping[str, RegisterDefinition] = {definition.id: definition for definition in ACTS}
