"""The fields of letter templates: what each holds, an example, and what the law's asking finds in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

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


def _texts(group: str, **fields: tuple[str, str]) -> tuple[LetterField, ...]:
    return tuple(
        LetterField(name=name, group=group, about=about, example=example) for name, (about, example) in fields.items()
    )


def _flags(group: str, **fields: str) -> tuple[LetterField, ...]:
    return tuple(
        LetterField(name=name, group=group, about=about, example="ja", kind=FieldKind.FLAG)
        for name, about in fields.items()
    )


def _rows(group: str, name: str, about: str, **fields: tuple[str, str]) -> tuple[LetterField, ...]:
    rows = tuple(
        LetterField(name=f"{name}.{inner}", group=group, about=inside, example=example, of=name)
        for inner, (inside, example) in fields.items()
    )
    return (LetterField(name=name, group=group, about=about, example="", kind=FieldKind.LIST), *rows)


SENDER, PERSON, REPORT, FACTS = "Afzender en brief", "Over wie het gaat", "De melding", "Feiten en stukken"
HEARING, MEASURE, LEGAL = "Gesprek", "Maatregel", "Bezwaar en beroep"
PUPIL, INSPECTION, END = "Leerling en onderwijs", "Controle", "Afloop"

_ALL: tuple[LetterField, ...] = (
    *_texts(
        SENDER,
        organisatie=("De naam van de organisatie.", "Stichting De Waard"),
        school=("De school van de zaak.", "De Lage Waard"),
        bestuur=("Hoe het bestuur heet in het protocol, met lidwoord.", "het College van Bestuur"),
        adres=("Het adres uit het briefhoofd, op één regel.", "Dijkweg 1, 1234 AB Waardstad"),
        datum=("De dag van de brief.", "9 maart 2026"),
        kenmerk=("Het nummer van de zaak.", "2026-0014"),
        aan=("Aan wie de brief gaat.", "R. Vermeer"),
        ondertekenaar=("Wie de brief ondertekent.", "M. Dijkstra"),
        functie=("De functie van wie ondertekent.", "HRM-manager"),
        protocol=("De naam van het protocol.", "Protocol sociale media"),
    ),
    *_texts(
        PERSON,
        persoon=("De naam van degene over wie het gaat.", "R. Vermeer"),
        categorie=("Wat die persoon op school is.", "medewerker"),
        ouders=("De namen van de ouders of verzorgers.", "M. Bakker en J. Bakker"),
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
        melding=("De melding in één zin.", "Een leraar stuurt een leerling berichten"),
        gemeld_op=("De dag waarop de melding is vastgelegd.", "2 maart 2026"),
        gebeurd=("Wanneer het gebeurde.", "op 27 februari 2026"),
        kanalen=("Waar het online gebeurde.", "WhatsApp en Instagram"),
        verteld=("Wat aan deze persoon is verteld.", "Er is een melding over berichten aan een leerling."),
        hulp=("Welke hulp is aangeboden.", "Een gesprek met de vertrouwenspersoon"),
    ),
    *_rows(
        FACTS,
        "feit",
        "De feiten waarop het besluit, het voornemen of de beoordeling rust.",
        tekst=("Het feit in één zin.", "U stuurde een leerling elf berichten na 22.00 uur."),
        dag=("Wanneer het gebeurde.", "op 27 februari 2026"),
        norm=("De regel, als verwijzing.", "ozhw:5.9"),
        regel=("Wat de regel zegt.", "Een medewerker heeft geen privécontact met leerlingen."),
    ),
    *_rows(
        FACTS,
        "stuk",
        "De stukken die zijn gedeeld.",
        naam=("Wat het is.", "berichten.pdf"),
        nummer=("Het nummer in de zaak.", "nr 5"),
    ),
    *_texts(
        FACTS,
        oordeel=("Waarom zo is geoordeeld.", "Privécontact met een leerling mag niet."),
        ernst=("Hoe ernstig het is.", "ernstig"),
        gedeeld_op=("De dag waarop de stukken zijn gedeeld.", "3 maart 2026"),
        achtergehouden=("Welk stuk is achtergehouden.", "de verklaring van een leerling"),
        waarom_achtergehouden=("Waarom dat is achtergehouden.", "De leerling is bang voor gevolgen."),
    ),
    *_texts(
        HEARING,
        gesprek_op=("De dag waarvoor is uitgenodigd.", "12 maart 2026"),
        uitgenodigd=("Wie zijn uitgenodigd.", "R. Vermeer"),
        uitnodiging=("Wat in de uitnodiging is vastgelegd.", "Wij willen met u praten over de berichten."),
        haast=("Waarom het gesprek haast heeft.", "De leerling is morgen weer op school."),
        gehoord_op=("De dag waarop deze persoon is gehoord.", "12 maart 2026"),
        aanwezig=("Wie daarbij waren.", "R. Vermeer en M. Dijkstra"),
        verklaring=("Wat deze persoon zei.", "Het klopt dat ik haar schreef."),
        niet_gehoord=("Waarom deze persoon niet wilde praten.", "Hij wilde eerst een advocaat spreken."),
    ),
    *_texts(
        MEASURE,
        maatregel=("De maatregel.", "berisping"),
        ordemaatregel=("Wat voor ordemaatregel.", "schorsing"),
        doel=("Waarvoor de ordemaatregel dient.", "onderzoek"),
        vanaf=("De eerste dag.", "16 maart 2026"),
        tot_en_met=("De laatste dag.", "20 maart 2026"),
        periode=("Van wanneer tot wanneer.", "van 16 maart 2026 tot en met 20 maart 2026"),
        schooldagen=("Hoeveel schooldagen de maatregel duurt.", "5"),
        redenen=("De redenen.", "De feiten staan vast en zijn ernstig."),
        lichter=("Waarom een lichtere maatregel niet genoeg is.", "Een gesprek alleen is te licht."),
        afweging=("Waarom de maatregel in verhouding is.", "U bent eerder gewaarschuwd."),
        eerder=("Eerdere waarschuwingen of maatregelen.", "waarschuwing van 3 oktober 2025"),
        haast_maatregel=("Waarom de maatregel niet kon wachten.", "De leerling zit in zijn klas."),
        grond_ontslag=("De grond van het ontslag.", "straf wegens plichtsverzuim"),
        reactie_tot=("De laatste dag om op het voornemen te reageren.", "30 maart 2026"),
        reactie=("De reactie op het voornemen.", "Ik vind dit te zwaar."),
        besloten_op=("De dag van het besluit.", "16 maart 2026"),
        besloten_door=("Wie het besluit nam, met naam en functie.", "A. de Groot (bestuur)"),
        opgeheven_op=("De dag vanaf wanneer de maatregel niet meer geldt.", "18 maart 2026"),
    ),
    *_texts(
        LEGAL,
        rechtsmiddel=("Wat men kan doen: bezwaar maken, beroep instellen of een verzoek indienen.", "bezwaar maken"),
        bezwaar_bij=("Bij wie dat kan.", "het College van Bestuur"),
        bezwaar_weken=("Binnen welke termijn.", "zes weken"),
        bezwaar_tot=("De laatste dag, gerekend vanaf de dag van de brief.", "20 april 2026"),
        bezwaar_op=("De dag van het bezwaar.", "30 maart 2026"),
        bezwaar_tekst=("Wat in het bezwaar staat.", "De schorsing is te lang."),
        bezwaar_gehoord_op=("De dag waarop over het bezwaar is gesproken.", "7 april 2026"),
        bezwaar_besluit_tot=("De laatste dag om over het bezwaar te besluiten.", "27 april 2026"),
        uitkomst=("Wat over het bezwaar is besloten.", "het besluit blijft staan"),
        uitkomst_gronden=("Op welke feiten dat rust.", "f1"),
        uitkomst_redenen=("Waarom zo is besloten.", "De feiten staan vast en vijf dagen mag."),
    ),
    *_flags(
        LEGAL,
        bezwaar_mogelijk="Tegen dit besluit staat bezwaar of beroep open.",
        naar_rechter="Tegen dit besluit gaat men naar de kantonrechter.",
    ),
    *_texts(
        PUPIL,
        onderwijs=("Welk onderwijs de leerling thuis krijgt.", "Elke dag opdrachten in de online leeromgeving."),
        onderwijs_vanaf=("Vanaf wanneer.", "16 maart 2026"),
        inspectie_op=("De dag waarop de inspectie is ingelicht.", "16 maart 2026"),
        inspectie_overleg=("De dag van het overleg met de inspectie.", "10 maart 2026"),
        inspectie_advies=("Het advies van de inspectie.", "Zorg dat een andere school klaarstaat."),
        andere_school=("Welke school de leerling wil toelaten.", "De Hoge Waard"),
        geboren_op=("De geboortedatum van de leerling.", "14 september 2010"),
    ),
    *_flags(
        PUPIL,
        inspectie_bericht="De inspectie moet bericht krijgen: het duurt langer dan een dag.",
        buiten_de_les="De maatregel houdt een leerling uit de les.",
        is_verwijdering="Het gaat over een verwijdering.",
    ),
    *_texts(
        INSPECTION,
        controle_systemen=("In welke systemen is gekeken.", "schoolmail en Teams"),
        controle_periode=("Over welke periode.", "van 1 februari 2026 tot en met 1 maart 2026"),
        controle_gegevens=("Welke gegevens.", "berichten aan leerlingen"),
        controle_doel=("Waarvoor.", "Nagaan of er privécontact was"),
        controle_besloten_op=("De dag van het besluit.", "5 maart 2026"),
        controle_conclusie=("De conclusie.", "Er waren elf berichten."),
        controle_verwijderd=("Wat buiten de controle viel en is vernietigd.", "privéberichten aan familie"),
    ),
    *_texts(
        END,
        terzijde_redenen=("Waarom de melding terzijde is gelegd.", "De foto kwam niet van deze leerling."),
        conclusie=("De conclusie bij het sluiten.", "De afspraken zijn nagekomen."),
        gesloten_op=("De dag waarop de zaak is gesloten.", "1 mei 2026"),
        bewaard_tot=("Tot wanneer de zaak wordt bewaard.", "1 mei 2028"),
    ),
)

FIELDS: Mapping[str, LetterField] = {one.name: one for one in _ALL}
"""Every field, by name, in the order of the editor's list."""

LISTS = frozenset(one.name for one in _ALL if one.kind is FieldKind.LIST)
