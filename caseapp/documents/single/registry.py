"""The registry sheet (registratieblad) for a personnel or pupil file: what was placed, when, by whom, its hash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.matter import Matter, moment_text, plain
from caseapp.documents.model import Block, Heading, Look, Mark, Pairs, Paragraph, Span, Table
from caseapp.documents.single.letterhead import document, signatures
from caseapp.documents.single.offering import PLACED
from caseapp.procedure.acts.closing import FILES
from caseapp.procedure.wording import CATEGORY_NAMES

if TYPE_CHECKING:
    from caseapp.documents.model import Dossier, Text
    from caseapp.model.act import RecordedAct
    from caseapp.office.dossier_source import DossierSource

NAME: Final = "Registratieblad"
WHY: Final = (
    "Dit blad ligt in het dossier van de persoon die erop staat. Het zegt wat er is geplaatst, wanneer en door wie. "
    "Het kenmerk is dat van de handeling waarmee het dossier is gemaakt. "
    "Wie het dossier heeft, kan het daarmee vergelijken."
)


def registry(source: DossierSource, ref: str) -> Dossier:
    """The sheet of one respondent."""
    person = source.case.respondent(ref)
    if person is None:
        raise LookupError(ref)
    matter = Matter(source=source, respondent=person)
    acts = source.case.all(PLACED, respondent=person.ref)
    rows: tuple[tuple[str, Text], ...] = (
        ("Naam", matter.text(person.name, Mark.STRONG)),
        ("Is", plain(CATEGORY_NAMES[person.category])),
        ("School", matter.text(source.case.school or "")),
        ("Organisatie", matter.text(source.organisation.name)),
    )
    blocks: tuple[Block, ...] = (
        Pairs(rows=tuple(row for row in rows if row[1])),
        Heading(text=plain("Wat is geplaatst")),
        Table(
            heads=("Wat", "Wanneer", "Door", "Kenmerk (SHA-256)"),
            shares=(0.2, 0.18, 0.18, 0.44),
            rows=tuple(_row(matter, act) for act in acts),
        ),
        Paragraph(text=plain(WHY), look=Look.SMALL),
        Heading(text=plain("Gezien door de beheerder van het dossier")),
        signatures(" "),
    )
    return document(matter, acts[-1], NAME, matter.text(person.name), blocks)


def _row(matter: Matter, act: RecordedAct) -> tuple[Text, ...]:
    made = matter.case.get(act.fields.ref("dossier"))
    entry = next((one for one in matter.source.entries if made is not None and one.seq == made.seq), None)
    file = act.fields.text("file")
    what: Text = (
        Span(f"Dossier zaak {matter.case.id}", Mark.STRONG),
        Span(f"\nin het {FILES.get(file, file)}"),
        Span(f"\nnr {act.seq}", Mark.MUTED),
    )
    digest = plain(entry.hash.hex(), Mark.MONO) if entry else plain("–", Mark.MUTED)
    return what, plain(moment_text(act.at)), matter.author(act), digest
