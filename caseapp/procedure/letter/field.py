"""The fields of letter templates: what each holds, an example, and what the law's asking finds in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from caseapp.procedure.letter.example import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldKind(StrEnum):
    """What a field holds: text, yes or no, or a list of rows."""

    TEXT = "text"
    FLAG = "flag"
    LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterField:
    """One field: its name in templates, its group, what it holds in one Dutch sentence, and an example.

    ``of`` names the list whose rows have it.
    """

    name: str
    group: str
    about: str
    example: str
    kind: FieldKind = FieldKind.TEXT
    of: str = ""


def _texts(group: str, **fields: str) -> tuple[LetterField, ...]:
    return tuple(
        LetterField(name=name, group=group, about=about, example=EXAMPLES[name]) for name, about in fields.items()
    )


def _flags(group: str, **fields: str) -> tuple[LetterField, ...]:
    return tuple(
        LetterField(name=name, group=group, about=about, example="ja", kind=FieldKind.FLAG)
        for name, about in fields.items()
    )


def _rows(group: str, name: str, about: str, **fields: str) -> tuple[LetterField, ...]:
    rows = tuple(
        LetterField(name=f"{name}.{inner}", group=group, about=inside, example=EXAMPLES[f"{name}.{inner}"], of=name)
        for inner, inside in fields.items()
    )
    return (LetterField(name=name, group=group, about=about, example="", kind=FieldKind.LIST), *rows)


SENDER, PERSON, REPORT, FACTS = "Afzender en brief", "Over wie het gaat", "De melding", "Feiten en stukken"
HEARING, MEASURE, LEGAL = "Gesprek", "Maatregel", "Bezwaar en beroep"
PUPIL, INSPECTION, END = "Leerling en onderwijs", "Controle", "Afloop"

_ALL: tuple[LetterField, ...] = (
    *_texts(
        SENDER,
        organisatie="De naam van de organisatie.",
        school="De school van de zaak.",
        bestuur="Hoe het bestuur heet in het protocol, met lidwoord.",
        adres="Het adres uit het briefhoofd, op één regel.",
        datum="De dag van de brief.",
        kenmerk="Het nummer van de zaak.",
        aan="Aan wie de brief gaat.",
        ondertekenaar="Wie de brief ondertekent.",
        functie="De functie van wie ondertekent.",
        protocol="De naam van het protocol.",
    ),
    *_texts(
        PERSON,
        persoon="De naam van degene over wie het gaat.",
        categorie="Wat die persoon op school is.",
        ouders="De namen van de ouders of verzorgers.",
    ),
    *_flags(
        PERSON,
        is_medewerker="Het gaat over een medewerker of bestuurder.",
        is_ingehuurd="Het gaat over een ingehuurde, stagiair of docent in opleiding.",
        is_leerling="Het gaat over een leerling, student of cursist.",
        minderjarig="Het gaat over een leerling jonger dan 18.",
        aan_ouders="De brief gaat naar de ouders of verzorgers.",
        benadeeld="Het gaat over iemand die benadeeld is.",
    ),
    *_texts(
        REPORT,
        melding="De melding in één zin.",
        gemeld_op="De dag waarop de melding is vastgelegd.",
        gebeurd="Wanneer het gebeurde.",
        kanalen="Waar het online gebeurde.",
        verteld="Wat aan deze persoon is verteld.",
        hulp="Welke hulp is aangeboden.",
    ),
    *_rows(
        FACTS,
        "feit",
        "De feiten waarop het besluit, het voornemen of de beoordeling rust.",
        tekst="Het feit in één zin.",
        dag="Wanneer het gebeurde.",
        norm="De regel, als verwijzing.",
        regel="Wat de regel zegt.",
    ),
    *_rows(
        FACTS,
        "stuk",
        "De stukken die zijn gedeeld.",
        naam="Wat het is.",
        nummer="Het nummer in de zaak.",
    ),
    *_texts(
        FACTS,
        oordeel="Waarom zo is geoordeeld.",
        ernst="Hoe ernstig het is.",
        gedeeld_op="De dag waarop de stukken zijn gedeeld.",
        achtergehouden="Welk stuk is achtergehouden.",
        waarom_achtergehouden="Waarom dat is achtergehouden.",
    ),
    *_texts(
        HEARING,
        gesprek_op="De dag waarvoor is uitgenodigd.",
        uitgenodigd="Wie zijn uitgenodigd.",
        uitnodiging="Wat in de uitnodiging is vastgelegd.",
        haast="Waarom het gesprek haast heeft.",
        gehoord_op="De dag waarop deze persoon is gehoord.",
        aanwezig="Wie daarbij waren.",
        verklaring="Wat deze persoon zei.",
        niet_gehoord="Waarom deze persoon niet wilde praten.",
    ),
    *_texts(
        MEASURE,
        maatregel="De maatregel.",
        ordemaatregel="Wat voor ordemaatregel.",
        doel="Waarvoor de ordemaatregel dient.",
        vanaf="De eerste dag.",
        tot_en_met="De laatste dag.",
        periode="Van wanneer tot wanneer.",
        schooldagen="Hoeveel schooldagen de maatregel duurt.",
        redenen="De redenen.",
        lichter="Waarom een lichtere maatregel niet genoeg is.",
        afweging="Waarom de maatregel in verhouding is.",
        eerder="Eerdere waarschuwingen of maatregelen.",
        haast_maatregel="Waarom de maatregel niet kon wachten.",
        grond_ontslag="De grond van het ontslag.",
        reactie_tot="De laatste dag om op het voornemen te reageren.",
        reactie="De reactie op het voornemen.",
        besloten_op="De dag van het besluit.",
        besloten_door="Wie het besluit nam, met naam en functie.",
        opgeheven_op="De dag vanaf wanneer de maatregel niet meer geldt.",
    ),
    *_texts(
        LEGAL,
        rechtsmiddel="Wat iemand kan doen: bezwaar maken, beroep instellen of een verzoek indienen.",
        bezwaar_bij="Bij wie dat kan.",
        bezwaar_adres="Naam en adres van wie het bezwaar of beroep behandelt.",
        bezwaar_weken="Binnen welke termijn.",
        bezwaar_tot="De laatste dag, gerekend vanaf de brief; bij de kantonrechter vanaf het einde van het werk.",
        bezwaar_op="De dag van het bezwaar.",
        bezwaar_tekst="Wat in het bezwaar staat.",
        bezwaar_gehoord_op="De dag waarop over het bezwaar is gesproken.",
        bezwaar_besluit_tot="De laatste dag om over het bezwaar te besluiten.",
        uitkomst="Wat over het bezwaar is besloten.",
        uitkomst_op="De dag van het besluit over het bezwaar.",
        uitkomst_door="Wie over het bezwaar besloot, met naam en functie.",
        uitkomst_gronden="Op welke feiten dat rust.",
        uitkomst_redenen="Waarom zo is besloten.",
    ),
    *_flags(
        LEGAL,
        bezwaar_mogelijk="Tegen dit besluit staat bezwaar of beroep open.",
        naar_rechter="Tegen dit besluit kan iemand naar de kantonrechter.",
    ),
    *_texts(
        PUPIL,
        onderwijs="Welk onderwijs de leerling thuis krijgt.",
        onderwijs_vanaf="Vanaf wanneer.",
        inspectie_op="De dag waarop de inspectie is ingelicht.",
        inspectie_overleg="De dag van het overleg met de inspectie.",
        inspectie_advies="Het advies van de inspectie.",
        andere_school="Welke school de leerling wil toelaten.",
        geboren_op="De geboortedatum van de leerling.",
    ),
    *_flags(
        PUPIL,
        inspectie_bericht="De inspectie moet bericht krijgen: het duurt langer dan een dag.",
        buiten_de_les="De maatregel houdt een leerling uit de les.",
        is_verwijdering="Het gaat over een verwijdering.",
    ),
    *_texts(
        INSPECTION,
        controle_systemen="In welke systemen is gekeken.",
        controle_periode="Over welke periode.",
        controle_gegevens="Welke gegevens.",
        controle_doel="Waarvoor.",
        controle_besloten_op="De dag van het besluit.",
        controle_conclusie="De conclusie.",
        controle_verwijderd="Wat buiten de controle viel en is vernietigd.",
    ),
    *_texts(
        END,
        terzijde_redenen="Waarom de melding terzijde is gelegd.",
        conclusie="De conclusie bij het sluiten.",
        gesloten_op="De dag waarop de zaak is gesloten.",
        bewaard_tot="Tot wanneer de zaak wordt bewaard.",
    ),
)

FIELDS: Mapping[str, LetterField] = {one.name: one for one in _ALL}
"""Every field, by name, in the order of the editor's list."""

LISTS = frozenset(one.name for one in _ALL if one.kind is FieldKind.LIST)
