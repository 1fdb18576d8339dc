"""Stories that the demonstration tells only once: a report by a manager, and a protected reporter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.exchange.demo.people import full_name, short_name
from caseapp.exchange.demo.story import Day, Made, Scene, Story

if TYPE_CHECKING:
    from random import Random

TODAY, BEFORE = Day(number=0), Day(number=0, plus=-2)


def derailing(school: str, random: Random, _pick: int = 0) -> Story:
    """A manager reports online contact that threatens to derail; the privacy officer must be consulted at once."""
    scenes = (
        Scene(
            day=0,
            by=f"mgr:{school}",
            act="report_incident",
            makes="melding",
            fields={
                "school": school,
                "summary": "Ruzie met ouders in een buurtapp loopt uit de hand",
                "occurred_from": BEFORE,
                "noticed_on": TODAY,
                "channels": ("whatsapp",),
                "description": "Een collega reageert op verwijten van ouders; de toon wordt met de dag harder.",
                "derailing": True,
            },
        ),
        Scene(
            day=0,
            by=f"dir:{school}",
            act="add_person",
            makes="betrokkene",
            fields={"name": short_name(random), "category": "employee", "part": "respondent", "cao": "cao-vo"},
        ),
        Scene(
            day=0,
            by=f"dir:{school}",
            act="add_evidence",
            makes="bewijs",
            fields={
                "text": "Uitdraai van de buurtapp, twee dagen.",
                "obtained_from": short_name(random),
                "obtained_how": "handed_over",
                "obtained_on": TODAY,
                "about": Made(name="betrokkene"),
            },
        ),
    )
    return Story(school=school, scenes=scenes)


def protected(school: str, random: Random, _pick: int = 0) -> Story:
    """A report whose reporter is protected; nobody has judged it yet, and the term has run out."""
    scenes = (
        Scene(
            day=0,
            by="hrm",
            act="report_incident",
            makes="melding",
            fields={
                "school": school,
                "summary": "Stagiair meldt ongepaste grappen in de teamapp",
                "occurred_from": BEFORE,
                "noticed_on": TODAY,
                "channels": ("whatsapp",),
                "description": "In de teamapp staan grappen over het uiterlijk van leerlingen.",
            },
        ),
        Scene(
            day=0,
            by="hrm",
            act="add_person",
            makes="melder",
            fields={"name": full_name(random), "category": "intern", "part": "reporter", "protected": True},
        ),
        Scene(
            day=0,
            by="hrm",
            act="add_person",
            makes="betrokkene",
            fields={"name": short_name(random), "category": "employee", "part": "respondent", "cao": "cao-vo"},
        ),
        Scene(
            day=1,
            by="hrm",
            act="add_note",
            makes="notitie",
            fields={"text": "De melder wil anoniem blijven voor het team; alleen HRM en het bestuur weten wie het is."},
        ),
    )
    return Story(school=school, scenes=scenes)
