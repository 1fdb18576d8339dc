"""What happened in the stories: invented facts, in plain words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that happened, as it is told at each stage."""

    summary: str
    description: str
    channels: tuple[str, ...]
    evidence: str
    finding: str
    reasoning: str
    conclusion: str


STAFF_FACTS = (
    Fact(
        summary="Leraar stuurt leerling ’s avonds privéberichten",
        description="Een ouder toont berichten van de leraar aan haar kind, na 22.00 uur en niet over school.",
        channels=("instagram",),
        evidence="Schermafdruk van elf berichten, alle na 22.00 uur.",
        finding="Elf privéberichten aan een leerling, na 22.00 uur",
        reasoning="Privécontact met een leerling past niet bij de afspraken; de toon was vriendelijk, niet bedreigend.",
        conclusion="De leraar is berispt en houdt contact voortaan in het leerlingvolgsysteem.",
    ),
    Fact(
        summary="Docent deelt foto van leerlingen op eigen pagina",
        description="Op de eigen pagina van de docent staat een foto van de klas op kamp, zonder toestemming.",
        channels=("facebook",),
        evidence="Schermafdruk van de foto met datum en reacties.",
        finding="Plaatste een herkenbare klassenfoto op een eigen pagina",
        reasoning="De foto stond er drie weken en bleef staan nadat een ouder erom had gevraagd.",
        conclusion="De foto is weg, de ouders zijn ingelicht en de docent is berispt.",
    ),
    Fact(
        summary="Mentor in groepsapp met leerlingen buiten school om",
        description="Leerlingen noemen een groepsapp met hun mentor waarin ook over andere leerlingen wordt gepraat.",
        channels=("whatsapp",),
        evidence="Uitdraai van de groepsapp over drie weken, gekregen van een ouder.",
        finding="Besprak leerlingen in een groepsapp buiten de school om",
        reasoning="De mentor wist dat dit niet mag; er is eerder over gesproken.",
        conclusion="De groepsapp is opgeheven; de mentor is berispt.",
    ),
    Fact(
        summary="Conciërge reageert grof op bericht van ouder",
        description="Onder een bericht van een ouder over het parkeren staat een grove reactie van de conciërge.",
        channels=("facebook", "nextdoor"),
        evidence="Schermafdruk van het bericht en de reactie.",
        finding="Beledigde een ouder in een openbare reactie",
        reasoning="De reactie was openbaar en de school werd erin genoemd.",
        conclusion="De reactie is verwijderd, er is excuus gemaakt, en een berisping volgde.",
    ),
    Fact(
        summary="Begeleider zoekt leerling op via gamechat",
        description="Een leerling vertelt de mentor dat een begeleider elke avond met hem gamet en naar thuis vraagt.",
        channels=("discord",),
        evidence="Uitdraai van de chat van twee weken, van de telefoon van de leerling.",
        finding="Zocht twee weken lang elke avond privé contact via een gamechat",
        reasoning="Het contact ging over het privéleven van de leerling en moest volgens de begeleider geheim blijven.",
        conclusion="De begeleider is berispt en begeleidt geen leerlingen meer alleen.",
    ),
    Fact(
        summary="Sectieleider stuurt cijferlijst aan verkeerde groep",
        description="Een lijst met cijfers en zorgnotities kwam via een eigen account in een oudergroep terecht.",
        channels=("whatsapp",),
        evidence="Schermafdruk van het bericht in de oudergroep.",
        finding="Verstuurde zorgnotities via een eigen account aan een oudergroep",
        reasoning="Het gebruik van een eigen account was verboden en de lijst was niet nodig.",
        conclusion="De ouders zijn ingelicht; de sectieleider is berispt.",
    ),
    Fact(
        summary="Bericht over een collega op een eigen blog",
        description="Op een blog staat een stuk waarin een collega zich herkent.",
        channels=("blog",),
        evidence="Afdruk van het stuk met de datum.",
        finding="Schreef herkenbaar over een collega op een eigen blog",
        reasoning="De collega was voor het team herkenbaar.",
        conclusion="Het stuk is aangepast.",
    ),
)

PUPIL_FACTS = (
    Fact(
        summary="Leerling deelt vernederend filmpje van klasgenoot",
        description="In de pauze is een klasgenoot gefilmd die huilde; het filmpje ging de hele klas door.",
        channels=("snapchat", "whatsapp"),
        evidence="Beschrijving van het filmpje door de mentor, met de namen van wie het ontvingen.",
        finding="Filmde een klasgenoot en stuurde het filmpje door aan de klas",
        reasoning="Bewust en herhaald; de klasgenoot durfde twee dagen niet naar school.",
        conclusion="Twee dagen geschorst; herstelgesprek gehouden en afspraken gemaakt.",
    ),
    Fact(
        summary="Nepaccount op naam van een medeleerling",
        description="Op een nepaccount staan beledigingen die op naam van een medeleerling zijn gezet.",
        channels=("instagram",),
        evidence="Schermafdrukken van het account, zes berichten.",
        finding="Maakte een nepaccount en plaatste daar zes beledigende berichten",
        reasoning="De medeleerling kreeg dreigende reacties op iets dat een ander schreef.",
        conclusion="Twee dagen geschorst; het account is weg en de klas is toegesproken.",
    ),
    Fact(
        summary="Leerling scheldt docent uit in klassenapp",
        description="In de klassenapp staan scheldwoorden over een docent, met een bewerkte foto.",
        channels=("whatsapp",),
        evidence="Uitdraai van de klassenapp van die avond.",
        finding="Schold een docent uit en plaatste een bewerkte foto in de klassenapp",
        reasoning="De docent gaf de les erna met moeite; de leerling begon opnieuw na een waarschuwing.",
        conclusion="Twee dagen geschorst; excuses aangeboden en aanvaard.",
    ),
)
