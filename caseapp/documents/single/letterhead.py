"""What the documents of their own have in common: title, facts, where it comes from, and room to sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.matter import moment_text, plain
from caseapp.documents.model import Block, Dossier, Look, Mark, Pairs, Paragraph, Section, Table, Title
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter
    from caseapp.documents.model import Text
    from caseapp.model.act import RecordedAct

CONFIDENTIAL: Final = "Vertrouwelijk"


def document(matter: Matter, act: RecordedAct, name: str, heading: Text, blocks: tuple[Block, ...]) -> Dossier:
    """A whole document, with the day of the act that it is about."""
    organisation = matter.organisation.name
    below = plain(f"Zaak {matter.case.id}, {day_text(local(act.at).date())}")
    title = Title(above=name, text=heading, below=below)
    return Dossier(
        case_id=matter.case.id,
        title=f"{name} zaak {matter.case.id}",
        organisation=organisation,
        moment=act.at,
        mark=CONFIDENTIAL,
        running=matter.text(organisation),
        foot=f"{name} · zaak {matter.case.id} · nr {act.seq}",
        sections=(Section(id="document", title=name, blocks=(title, *blocks, *proof(matter, act))),),
    )


ROOM = "\n\n"
"""Below a name, in lines, for a hand to sign."""


def proof(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    """The hash of the act, by which it can be found in the case and in the dossier."""
    entry = next((one for one in matter.source.entries if one.seq == act.seq), None)
    if entry is None:
        return ()
    rows = (
        ("Vastgelegd", (*plain(f"{moment_text(act.at)}, door "), *matter.author(act))),
        ("Kenmerk", plain(entry.hash.hex(), Mark.MONO)),
    )
    text = "Dit staat ondertekend in de zaak. Het dossier van de zaak bewijst het; dit blad is een afdruk."
    return (Paragraph(text=plain("Waar dit vandaan komt"), look=Look.LABEL), _small(text), Pairs(rows=rows))


def _small(text: str) -> Paragraph:
    return Paragraph(text=plain(text), look=Look.SMALL)


def signatures(*names: str) -> Table:
    """Room to sign on paper."""
    rows = tuple((plain(name + ROOM), plain(" "), plain(" ")) for name in names)
    return Table(heads=("Naam", "Datum", "Handtekening"), shares=(0.35, 0.25, 0.4), rows=rows)
