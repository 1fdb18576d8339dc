"""What had to happen, by which source and when, and whether it did: met, late, waived or open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Mark, Paragraph, Section, Span, Table, Text
from caseapp.documents.rule_text import source_name
from caseapp.model.zone import local
from caseapp.procedure.catalogue import label
from caseapp.procedure.standing import Standing, State
from caseapp.procedure.wording import day_text, listing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.documents.matter import Matter

DAY_ENDS = (23, 59)
STATE_NAMES: Mapping[State, str] = {
    State.IN_TIME: "op tijd",
    State.LATE: "te laat",
    State.WAIVED: "niet gedaan, met redenen",
    State.OPEN: "nog open",
    State.OVERDUE: "niet gedaan, te laat",
    State.PRECAUTION: "niet verplicht",
}
WRONG = frozenset({State.LATE, State.OVERDUE})


def duty(matter: Matter) -> Section | None:
    """The table of obligations."""
    found = matter.standings
    if not found:
        return Section(
            id="obligations",
            title="Verplichtingen",
            blocks=(Paragraph(text=plain("In deze zaak is niets verplicht.")),),
        )
    blocks: list[Block] = [Paragraph(text=plain(counted(found)), keep=True), _table(matter, found)]
    if any(one.state is State.PRECAUTION for one in found):
        text = "“Niet verplicht”: dit staat in een regeling die (nog) niet geldt. De school kan het uit voorzorg doen."
        blocks.append(Paragraph(text=plain(text)))
    return Section(id="obligations", title="Verplichtingen", blocks=tuple(blocks))


def counted(found: tuple[Standing, ...]) -> str:
    """How many are met, late, open and waived, in one sentence."""
    counts = {state: sum(one.state is state for one in found) for state in State}
    words = {
        State.IN_TIME: "op tijd gedaan",
        State.LATE: "te laat gedaan",
        State.WAIVED: "met redenen niet gedaan",
        State.OPEN: "nog open",
        State.OVERDUE: "niet gedaan terwijl de dag voorbij is",
    }
    said = [f"{counts[state]} {text}" for state, text in words.items() if counts[state]]
    return f"Van de verplichtingen: {listing(said)}." if said else "Er is nu niets verplicht."


def _table(matter: Matter, found: tuple[Standing, ...]) -> Table:
    return Table(
        heads=("Wat moest gebeuren", "Bron", "Uiterlijk", "Gedaan", "Stand"),
        shares=(0.31, 0.16, 0.195, 0.195, 0.14),
        rows=tuple(_row(matter, one) for one in found),
    )


def _row(matter: Matter, one: Standing) -> tuple[Text, ...]:
    obligation = one.obligation
    sources = "\n".join(source_name(matter, source) for source in obligation.sources)
    due = local(obligation.due)
    when = day_text(due.date())
    if (due.hour, due.minute) != DAY_ENDS:
        when += f", {due:%H.%M} uur"
    met = f"\nnr {one.met_by.seq}" if one.met_by else ""
    done: Text = (Span(day_text(one.done)), Span(met, Mark.MUTED)) if one.done else plain("–", Mark.MUTED)
    mark = Mark.LATE if one.state in WRONG else Mark.GOOD if one.state is State.IN_TIME else Mark.PLAIN
    what: Text = (Span(label(obligation.act), Mark.STRONG), Span("\n"), *matter.text(obligation.text))
    return what, plain(sources, Mark.MUTED), plain(when), done, (Span(STATE_NAMES[one.state], mark),)
