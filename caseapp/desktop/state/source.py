"""What stands behind a source such as ``ozhw:6.7`` or ``wpo:40c``: its heading and its summary in plain Dutch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from caseapp.asset import asset
from caseapp.model.protocol import Protocol, Standing
from caseapp.model.term import Mark
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.law import Law, LawRule
    from caseapp.model.organisation import Organisation

OWN = {
    "organisatie:rollen": (
        "Wie wat mag",
        "De organisatie heeft vastgelegd wie welke rol heeft. Het protocol zegt welke rol een handeling mag doen.",
    ),
    "organisatie:onpartijdig": (
        "Onpartijdig",
        (
            "Wie zelf bij een zaak betrokken is, als beschuldigde, benadeelde of getuige, doet er niets in. "
            "Wie het incident meldde of de controle vroeg, besluit er niet over."
        ),
    ),
    "organisatie:termijnen": (
        "Eigen termijnen",
        "Waar geen tekst of wet een termijn noemt, geldt de termijn die de organisatie heeft ingesteld.",
    ),
    "organisatie:beheer": ("Beheer", "De beheerder regelt gebruikers, scholen, teksten en instellingen."),
    "zorgvuldigheid": (
        "Zorgvuldige procedure",
        "Een besluit houdt stand na onderzoek, hoor en wederhoor, een afweging en een motivering.",
    ),
    "zaak": ("De zaak zelf", "Dit volgt uit wat in deze zaak is vastgelegd."),
    "formulier": ("Het formulier", "Dit volgt uit wat u in het formulier hebt ingevuld."),
}
MARKS = {
    Mark.TEXT: "Gelezen in de tekst van de wet.",
    Mark.OLD_TEXT: "Gelezen in een oudere tekst van de wet. Controleer of deze nog geldt.",
    Mark.SECONDARY: "Volgens een uitspraak, de inspectie of een advocatenkantoor; niet in de wet zelf nagelezen.",
    Mark.UNCHECKED: "Algemeen bekend, maar niet nagelezen. Controleer dit bij een belangrijk besluit.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """One source, to be shown: its reference, a heading, sentences, and what is known about its standing."""

    ref: str
    heading: str
    sentences: tuple[str, ...]
    standing: str = ""


@cache
def known_law() -> Law:
    """The law that comes with the program, read once. Called on the worker.

    Raises:
        FileNotFoundError: the program's resources are gone.
        LawError: they are damaged.
    """
    from caseapp.procedure.law import parse_law

    return parse_law(path.read_text(encoding="utf-8") for path in sorted(asset("law").glob("*.toml")))


LAWS = {
    "avg": "AVG, art. {}",
    "bw7": "BW boek 7, art. {}",
    "leerplichtwet": "Leerplichtwet, art. {}",
    "sr": "Wetboek van Strafrecht, art. {}",
    "uavg": "UAVG, art. {}",
    "web": "WEB, art. {}",
    "wpo": "WPO, art. {}",
    "wvo2020": "WVO 2020, art. {}",
    "cao-mbo": "cao mbo, {}",
    "cao-po": "cao po, {}",
    "cao-vo": "cao vo, {}",
    "ap": "Autoriteit Persoonsgegevens, {}",
    "bewaren": "Bewaartermijn, {}",
    "inspectie": "Inspectie, {}",
    "meldcode": "Meldcode, {}",
    "uitspraak": "Rechtspraak, {}",
}
"""How the law and what stands beside it are written for a reader, by the first part of the reference."""

SPECIAL = {"holla:bevoegd": "Bevoegd gezag"}
"""What lies outside the law and says nothing by its reference."""


def source_name(ref: str) -> str:
    """How a source is named where it is shown: our own by their heading, a law by its usual name, a text as it says.

    What the program calls ``organisatie:termijnen`` or ``wvo2020:3.39`` tells a reader nothing; ``ozhw:6.7`` stands so
    in the text.
    """
    if ref in OWN:
        return OWN[ref][0]
    if ref in SPECIAL:
        return SPECIAL[ref]
    law, _, place = ref.partition(":")
    if law not in LAWS:
        return ref
    return LAWS[law].format(place) if place else LAWS[law].partition(",")[0]


def source_text(ref: str, organisation: Organisation, law: Law) -> SourceText:
    """What is known of a source; one that is not known says so."""
    if ref in OWN:
        heading, text = OWN[ref]
        return SourceText(ref=ref, heading=heading, sentences=(text,))
    for protocol in (organisation.protocol, *organisation.earlier_protocols):
        if ref == protocol.id or ref.startswith(f"{protocol.id}:"):
            return _of_protocol(ref, protocol)
    rules = [rule for rule in law.rules if rule.ref == ref] or _coarser(ref, law)
    if rules:
        return SourceText(
            ref=ref,
            heading="Wet, cao of uitspraak",
            sentences=tuple(dict.fromkeys(rule.summary for rule in rules)),
            standing=" ".join(
                dict.fromkeys(
                    f"{MARKS[rule.mark]} Bron: {rule.source}." if rule.source else MARKS[rule.mark] for rule in rules
                )
            ),
        )
    return SourceText(ref=ref, heading="Bron", sentences=("Over deze bron is in het programma niets meer bekend.",))


def standing_text(protocol: Protocol) -> str:
    """Whether a text is in force, in words."""
    if protocol.standing is Standing.DRAFT:
        return "Dit is een concept. Er kan nog geen maatregel op rusten."
    if protocol.blanks:
        return "Nog niet ingevuld: de datum van instemming of vaststelling. Tot dan kan er geen maatregel op rusten."
    since = protocol.starts_on()
    return f"Geldig vanaf {day_text(since)}." if since else ""


def only_open_days(protocol: Protocol) -> bool:
    """Whether nothing but days that are open keeps a text from being in force; where those are asked, that says so."""
    return bool(protocol.blanks) and protocol.standing is not Standing.DRAFT


def _of_protocol(ref: str, protocol: Protocol) -> SourceText:
    found = protocol.provisions.get(ref)
    finer: Iterable[str] = (one.summary for key, one in protocol.provisions.items() if key.startswith(f"{ref}."))
    part = protocol.parts.get(found.part, "") if found else ""
    sentences = (found.summary,) if found else tuple(finer)
    title = f"{protocol.title}, {protocol.organisation}"
    return SourceText(
        ref=ref,
        heading=f"{title} – {part}" if part else title,
        sentences=sentences or (protocol.covered.summary,),
        standing=standing_text(protocol),
    )


def _coarser(ref: str, law: Law) -> list[LawRule]:
    while "." in ref:
        ref = ref.rpartition(".")[0]
        found = [rule for rule in law.rules if rule.ref == ref]
        if found:
            return found
    return []
