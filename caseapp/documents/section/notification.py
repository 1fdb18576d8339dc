"""Who was told what: trust inspector, police, authorities, inspectorate, guardians, and the respondent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Paragraph, Section
from caseapp.documents.section.card import cards

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter

ACTS = (
    "notify_decision",
    "call_trust_inspector",
    "report_to_police",
    "waive_police_report",
    "report_data_breach",
    "waive_data_breach",
    "notify_inspectorate",
    "consult_inspectorate",
    "notify_attendance_officer",
    "inform_guardians",
    "report_to_child_protection",
    "disclose",
    "place_in_dossier",
    "send_letter",
)


def notification(matter: Matter) -> Section | None:
    """Every notice that went out, and every one that was left with a reason."""
    acts = matter.all(*ACTS)
    blocks: tuple[Block, ...] = cards(matter, acts)
    if not acts:
        blocks = (Paragraph(text=plain("Er is nog niemand ingelicht en er is nergens melding gedaan.")),)
    return Section(id="notifications", title="Meldingen en berichten", blocks=blocks)
