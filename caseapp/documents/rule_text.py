"""What a source says: the provision of a text, or the rule of law, behind a reference such as ``ozhw:6.7``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.norm import norm_text

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter

OWN = {
    "organisatie:rollen": "De rollen die de organisatie aan mensen heeft gegeven.",
    "organisatie:onpartijdig": "Wie bij een zaak betrokken is, beslist er niet over.",
    "organisatie:termijnen": "De termijnen die de organisatie zelf heeft gesteld.",
    "zorgvuldigheid": "De eis van een zorgvuldige procedure.",
    "zaak": "Wat in deze zaak is vastgelegd.",
    "formulier": "Wat bij deze handeling moet worden ingevuld.",
}


NAMES = {
    "organisatie:rollen": "eigen rollen",
    "organisatie:onpartijdig": "onpartijdigheid",
    "organisatie:termijnen": "eigen termijn",
}
"""How our own sources are named to a reader."""


def source_summary(matter: Matter, ref: str) -> str:
    """What this source says, in one Dutch sentence; nothing when the program does not know it."""
    if matter.source.told is not None:
        return matter.source.told.summaries.get(ref, "")
    found = norm_text(matter.organisation, matter.source.law, matter.case, ref)
    return found or OWN.get(ref, "")


def source_name(matter: Matter, ref: str) -> str:
    """How a source is named to a reader: a separate basis by its act, else as it is."""
    act = matter.case.get(ref)
    return f"aparte grondslag (nr {act.seq})" if act is not None else NAMES.get(ref, ref)
