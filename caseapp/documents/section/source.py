"""The rules to which a dossier refers, each with what it says in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Mark, Paragraph, Section, Table
from caseapp.documents.rule_text import source_name, source_summary
from caseapp.documents.section.deviation import deviating
from caseapp.model.act import in_order

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter


def sources(matter: Matter) -> Section | None:
    """Every reference that stands in this dossier and that the program can explain."""
    rows = tuple(
        (plain(source_name(matter, ref), Mark.STRONG), matter.text(summary))
        for ref in _used(matter)
        if (summary := source_summary(matter, ref))
    )
    if not rows:
        return None
    text = "Deze samenvattingen zijn in eigen woorden. De tekst van de regel zelf gaat voor."
    blocks: tuple[Block, ...] = (
        Paragraph(text=plain(text)),
        Table(heads=("Verwijzing", "Wat de regel zegt"), shares=(0.26, 0.74), rows=rows),
    )
    return Section(id="sources", title="Regels waarnaar dit dossier verwijst", blocks=blocks)


def _used(matter: Matter) -> tuple[str, ...]:
    assessment = matter.case.assessment(matter.respondent.ref)
    norms = [finding.norm for finding in assessment.findings] if assessment else []
    due = [source for one in matter.obligations for source in one.sources]
    against = [one.source for act in deviating(matter) for one in act.overruled]
    return tuple(sorted(dict.fromkeys([*norms, *due, *against]), key=in_order))
