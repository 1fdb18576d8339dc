"""Invented names and sentences, so that thousands of generated cases are not all the same."""

from __future__ import annotations

from typing import Final

INITIALS: Final = "ABCDEFGHIJKLMNOPRSTVWYZ"

SURNAMES: Final = (
    "Aarts", "Akkerman", "Bakels", "Beekhuis", "Blom", "Bogaards", "Brinkhof", "Çelik", "Dekkers", "Demir", "Drost",
    "El Amrani", "Engels", "Faber", "Geurtsen", "Goossens", "Haverkort", "Hendrikse", "Heuvelink", "Janmaat",
    "Kamphuis", "Karaca", "Koelewijn", "Kroon", "Lammers", "Leenders", "Lubbers", "Meerman", "Molenkamp", "Nijhof",
    "Noordhoek", "Özdemir", "Olthof", "Pietersma", "Postuma", "Reijnders", "Riemersma", "Rozema", "Schoonhoven",
    "Slagter", "Snoek", "Sterenborg", "Tahiri", "Terlouw", "Uijterlinde", "Van Baalen", "Van den Ham", "Van Egmond",
    "Van Rossum", "Veldhuis", "Verbruggen", "Vlaming", "Vrielink", "Wassink", "Weststrate", "Wijngaard", "Zandstra",
    "Zeegers",
)  # fmt: skip

WHERE: Final = (
    "in de klassenapp", "op Instagram", "via Snapchat", "op TikTok", "in een groep op Telegram", "op Discord",
    "in een besloten groep", "via Teams", "op een eigen kanaal", "tijdens een online les",
)  # fmt: skip

WHAT: Final = (
    "Vervelende berichten", "Een spottend filmpje", "Bewerkte foto's", "Uitgelekte privéberichten", "Een nepaccount",
    "Foto's zonder toestemming", "Scheldpartij", "Roddels over een klasgenoot", "Dreigende taal", "Ongepaste grappen",
    "Opnames uit de les", "Een boze reactie", "Doorgestuurde chats", "Ongevraagd contact",
)  # fmt: skip

SENTENCES: Final = (
    "De mentor hoorde het van een klasgenoot.", "Een ouder belde de school.", "Het bericht is later weggehaald.",
    "Anderen reageerden met duimpjes.", "Het begon na een ruzie op het plein.", "De groep heeft ruim dertig leden.",
    "Het speelde vooral in het weekend.", "Er zijn schermafdrukken.", "Degene die het trof, slaapt er slecht van.",
    "Het is niet de eerste keer dat de naam valt.", "De collega's hebben er samen over gesproken.",
    "De berichten zijn na een dag verdwenen.", "Een teamleider heeft het opgemerkt.", "Niemand greep in.",
    "De klas is er stil van.", "Er is gevraagd om het bericht te verwijderen.", "De toon werd elke dag harder.",
    "Wie het account beheert, is niet zeker.", "Het ging over een toets.", "Het ging over uiterlijk en kleding.",
)  # fmt: skip
