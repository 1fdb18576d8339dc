"""The measures: interim, intended, decided, extended, lifted; objections; what was done for a pupil meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.field_text import pairs
from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Heading, Items, Look, Mark, Pairs, Paragraph, Section, Span, Text
from caseapp.documents.rule_text import source_name
from caseapp.documents.section.card import by_line, card, cards, correction, deviations
from caseapp.procedure.wording import day_text, measure_text, period_text

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter
    from caseapp.model.act import RecordedAct
    from caseapp.model.decision import Decision

DECISIONS = ("impose_interim_measure", "decide_measure", "extend_measure")
STEPS = (*DECISIONS, "propose_measure", "lift_measure")
OBJECTIONS = ("record_objection", "decide_objection")
MEANWHILE = ("record_absence", "provide_education", "seek_other_school")
LONG = ("reasons", "lighter_considered", "proportionality")
"""Fields that hold running text, set over the whole width."""


def measure(matter: Matter) -> Section | None:
    """Every measure with its grounds and reasons, in order; then objections; then what was done meanwhile."""
    blocks: list[Block] = []
    for act in matter.all(*STEPS):
        blocks += _step(matter, act)
    if not blocks:
        blocks.append(Paragraph(text=plain("Er is geen maatregel voorgesteld of opgelegd.")))
    for title, ids in (("Bezwaar of beroep", OBJECTIONS), ("Onderwijs en school", MEANWHILE)):
        acts = matter.all(*ids)
        if acts:
            blocks += [Heading(text=plain(title)), *cards(matter, acts)]
    return Section(id="measure", title="Maatregelen", blocks=tuple(blocks))


def _step(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    if act.act == "lift_measure":
        return card(matter, act)
    return measure_blocks(matter, act)


def measure_blocks(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    """A measure with its period, grounds and reasons, and how it stands."""
    title = {
        "propose_measure": "Voornemen",
        "impose_interim_measure": "Ordemaatregel",
        "decide_measure": "Besluit",
        "extend_measure": "Verlenging",
    }[act.act]
    blocks: list[Block] = [
        Heading(text=plain(f"{title}: {measure_text(act)}" if measure_text(act) else title)),
        Paragraph(look=Look.SMALL, keep=True, text=by_line(matter, act)),
        Pairs(rows=(("Wanneer", plain(_period(act))), *pairs(matter, act, _elsewhere(matter, act)))),
        *_grounds(matter, act),
        *_reasons(matter, act),
        *_standing(matter, act),
    ]
    return (*blocks, *deviations(act), *correction(matter, act))


def _period(act: RecordedAct) -> str:
    if act.act == "extend_measure":
        return f"tot en met {day_text(act.fields.day('to'))}"
    return period_text(act.fields.day("from"), act.fields.day("to"))


def _elsewhere(matter: Matter, act: RecordedAct) -> tuple[str, ...]:
    grounds = ("grounds", "findings") if matter.case.assessment(act.respondent) else ()
    return ("respondent", "measure", "kind", "from", "to", *LONG, *grounds)


def _grounds(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    assessment = matter.case.assessment(act.respondent)
    ids = (*act.fields.texts("grounds"), *act.fields.texts("findings"))
    if not ids or assessment is None:
        return ()
    items: list[Text] = []
    for one in ids:
        finding = assessment.finding(one)
        if finding is None:
            items.append(matter.text(one))
        else:
            norm = source_name(matter, finding.norm)
            items.append((*matter.text(finding.fact), *matter.text(f" ({norm})", Mark.MUTED)))
    return Paragraph(text=plain("Gronden"), look=Look.LABEL), Items(items=tuple(items))


def _reasons(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    titles = {
        "reasons": "Redenen",
        "lighter_considered": "Lichtere maatregelen die zijn overwogen",
        "proportionality": "Waarom dit in verhouding is",
    }
    blocks: list[Block] = []
    for name, title in titles.items():
        if act.fields.filled(name):
            blocks.append(Paragraph(text=plain(title), look=Look.LABEL))
            blocks.append(Paragraph(text=matter.text(act.fields.text(name))))
    return tuple(blocks)


def _standing(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    decision = matter.case.decision(act.ref)
    if decision is None:
        return ()
    return (Paragraph(text=(Span("Stand: ", Mark.STRONG), *plain(standing(decision)))),)


def standing(decision: Decision) -> str:
    """How a decision stands, in one Dutch sentence."""
    told = (
        f"Meegedeeld op {day_text(decision.notified.fields.day('on'))}."
        if decision.notified is not None
        else "Nog niet meegedeeld."
    )
    if decision.annulled:
        return f"{told} Na bezwaar vernietigd."
    if decision.lifted is not None:
        return f"{told} Opgeheven per {day_text(decision.lifted.fields.day('on'))}."
    return told
