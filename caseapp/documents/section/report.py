"""The report and the persons in the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.field_text import joined
from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Heading, Look, Pairs, Paragraph, Section, Span, Table, Text
from caseapp.documents.section.card import by_line, card, cards, correction
from caseapp.procedure.wording import CATEGORY_NAMES, PART_NAMES, day_text, period_text

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter
    from caseapp.model.person import Person

EARLY_ACTS = ("secure_situation", "offer_support", "record_earlier_measure", "consult")


def report(matter: Matter) -> Section | None:
    """What was reported, who is in the case, and what was done at once."""
    blocks: list[Block] = [*_reported(matter), *_persons(matter)]
    early = matter.all(*EARLY_ACTS)
    if early:
        blocks.append(Heading(text=plain("Wat de school deed en met wie is overlegd")))
        blocks += cards(matter, early)
    return Section(id="report", title="De melding en de betrokkenen", blocks=tuple(blocks))


def _reported(matter: Matter) -> tuple[Block, ...]:
    act = matter.case.report
    if act is None or act.ref in matter.left_out:
        return (Paragraph(text=plain("De melding is niet leesbaar voor wie dit dossier maakte.")),)
    fields = act.fields
    rows: list[tuple[str, Text]] = [
        (
            "Gebeurd",
            plain(period_text(fields.day("occurred_from"), fields.day("occurred_to") or fields.day("occurred_from"))),
        ),
        ("Opgemerkt op", plain(day_text(fields.day("noticed_on")))),
        ("School", matter.text(fields.text("school"))),
        ("Waar online", joined([matter.text(one) for one in fields.texts("channels")]) or plain("niet online")),
    ]
    reporter = fields.text("reporter")
    if reporter:
        rows.append(
            ("Gemeld door", matter.member(reporter) if matter.organisation.member(reporter) else matter.text(reporter))
        )
    signs = {
        "urgent": "Het had haast.",
        "derailing": "Online contact dreigde te ontsporen.",
        "sexual_offence_suspected": "Er was een vermoeden van een zedenmisdrijf tegen een leerling.",
    }
    said = " ".join(text for name, text in signs.items() if fields.flag(name))
    if said:
        rows.append(("Bij de melding", plain(said)))
    return (
        Paragraph(text=matter.text(fields.text("summary")), look=Look.LEAD),
        Paragraph(text=matter.text(fields.text("description"))),
        Pairs(rows=tuple(rows)),
        Paragraph(text=by_line(matter, act), look=Look.SMALL),
        *correction(matter, act),
    )


def _persons(matter: Matter) -> tuple[Block, ...]:
    shown = [person for ref, person in matter.case.persons.items() if ref not in matter.left_out]
    blocks: list[Block] = [Heading(text=plain("Betrokkenen"))]
    if shown:
        rows = tuple(_person(matter, person) for person in shown)
        blocks.append(Table(heads=("Naam", "Positie op school", "Rol in deze zaak"), shares=(0.4, 0.3, 0.3), rows=rows))
    else:
        blocks.append(Paragraph(text=plain("Er zijn geen betrokkenen vastgelegd.")))
    if matter.blacked:
        text = (
            "In dit dossier zijn namen zwartgemaakt: van anderen over wie dezelfde zaak gaat, van een beschermde "
            "melder, of van wie de school verder onleesbaar maakte. Hetzelfde woord is steeds dezelfde persoon."
        )
        blocks.append(Paragraph(text=plain(text), look=Look.SMALL))
    return tuple(blocks)


def _person(matter: Matter, person: Person) -> tuple[Text, ...]:
    name: Text = matter.text(person.name)
    if person.guardians:
        name = (*name, Span("\nouders of verzorgers: "), *joined([matter.text(one) for one in person.guardians]))
    return name, plain(CATEGORY_NAMES[person.category]), plain(PART_NAMES[person.part])


def inspection(matter: Matter) -> Section | None:
    """The inspections of data that concern this respondent: request, advice, decision, actions, closing."""
    shown = [one for one in matter.case.inspections.values() if one.ref not in matter.left_out]
    if not shown:
        return None
    blocks: list[Block] = []
    for one in shown:
        blocks.append(Heading(text=plain(f"Controle {one.number}")))
        acts = [act for act in matter.shown if act.ref == one.ref or act.fields.text("inspection") == one.ref]
        for act in acts:
            blocks += card(matter, act, leave=("inspection",))
    return Section(id="inspection", title="Controle van gegevens", blocks=tuple(blocks))
