"""The findings with their norms, their evidence and its hashes, and what they add up to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseapp.documents.field_text import act_named, joined, pairs
from caseapp.documents.matter import clipped, plain
from caseapp.documents.model import Block, Figure, Heading, Look, Mark, Pairs, Paragraph, Quote, Section, Span, Text
from caseapp.documents.rule_text import source_name, source_summary
from caseapp.documents.section.card import by_line, card, cards, correction, deviations
from caseapp.documents.section.use import used_blocks
from caseapp.procedure.wording import SERIOUSNESS_NAMES, period_text, size_text

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter
    from caseapp.model.act import RecordedAct
    from caseapp.model.finding import Finding

KINDS = {"conduct": "gedrag", "functioning": "functioneren", "conflict": "conflict"}
SEPARATE = "record_separate_basis"

LONGEST_HEAD = 72
"""Letters of a fact that stand beside its number on one line; of a longer one the row under it has the whole."""


def findings(matter: Matter) -> Section | None:
    """What was found about this respondent, on what evidence, and how it was judged."""
    blocks: list[Block] = [*_judgement(matter), *_evidence(matter)]
    basis = matter.all(SEPARATE)
    if basis:
        blocks.append(Heading(text=plain("Aparte grondslag")))
        blocks += cards(matter, basis)
    return Section(id="findings", title="Bevindingen en bewijs", blocks=tuple(blocks))


def _judgement(matter: Matter) -> tuple[Block, ...]:
    ref = matter.respondent.ref
    assessment, dismissed = matter.case.assessment(ref), matter.case.dismissed(ref)
    blocks: list[Block] = []
    if dismissed is not None and dismissed.ref not in matter.left_out:
        blocks += card(matter, dismissed)
    if assessment is None:
        if dismissed is None:
            blocks.append(Paragraph(text=plain("Er is nog geen oordeel over deze persoon.")))
        return tuple(blocks)
    for at, finding in enumerate(assessment.findings, start=1):
        blocks += _finding(matter, at, finding)
    blocks.append(Heading(text=plain("Het oordeel")))
    for act in matter.all("assess"):
        blocks += _assessed(matter, act)
    return tuple(blocks)


def _finding(matter: Matter, at: int, finding: Finding) -> tuple[Block, ...]:
    standing = Span("Staat vast", Mark.GOOD) if finding.established else Span("Staat niet vast", Mark.LATE)
    contested = " · wordt betwist" if finding.contested else ""
    norm = source_name(matter, finding.norm)
    summary = source_summary(matter, finding.norm)
    evidence = [_evidence_named(matter, ref) for ref in finding.evidence]
    rows: list[tuple[str, Text]] = [
        ("Wanneer", plain(period_text(finding.start, finding.end))),
        ("Norm", (*matter.text(norm, Mark.STRONG), *matter.text(f"\n{summary}" if summary else ""))),
        ("Soort", plain(KINDS.get(finding.kind, finding.kind))),
        ("Bewijs", joined(evidence) if evidence else plain("geen bewijs genoemd")),
        ("Stand", (standing, Span(contested))),
    ]
    whole = matter.text(finding.fact.strip().rstrip("."))
    words = clipped(whole, LONGEST_HEAD)
    if words != whole:
        rows.insert(0, ("Feit", matter.text(finding.fact)))
    title = (*plain(f"Feit {at} (“"), *words, *plain("”)")) if words else plain(f"Feit {at}")
    return Heading(text=title), Pairs(rows=tuple(rows))


def _evidence_named(matter: Matter, ref: str) -> Text:
    act = matter.case.get(ref)
    return act_named(matter, act) if act is not None else matter.text(ref)


def _assessed(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    rows = pairs(matter, act, ("respondent", "findings", "reasoning"))
    blocks: list[Block] = [Paragraph(look=Look.SMALL, keep=True, text=by_line(matter, act)), Pairs(rows=rows)]
    blocks += [
        Paragraph(text=plain("Onderbouwing"), look=Look.LABEL),
        Paragraph(text=matter.text(act.fields.text("reasoning"))),
    ]
    return (*blocks, *deviations(act), *correction(matter, act))


def _evidence(matter: Matter) -> tuple[Block, ...]:
    shown = matter.all("add_evidence")
    blocks: list[Block] = [Heading(text=plain("Bewijs"))]
    if not shown:
        return (*blocks, Paragraph(text=plain("Er is geen bewijs opgenomen.")))
    explanation = (
        "Elk bestand heeft een controlegetal (SHA-256). Wie het bestand heeft, kan dat getal zelf uitrekenen. "
        "Is het hetzelfde, dan is er niets aan het bestand veranderd."
    )
    blocks.append(Paragraph(text=plain(explanation)))
    for act in shown:
        blocks += _one_evidence(matter, act)
    return tuple(blocks)


def _one_evidence(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    title = plain(f"Bewijs nr {act.seq}")
    leave = ("file", "text") if isinstance(act.fields.get("file"), Mapping) else ("text",)
    blocks: list[Block] = [*card(matter, act, title=title, leave=leave)]
    file = act.fields.get("file")
    if isinstance(file, Mapping):
        size = file.get("size")
        rows: list[tuple[str, Text]] = [("Bestand", matter.text(str(file.get("name", "")), Mark.STRONG))]
        kind = ", ".join(
            part for part in (str(file.get("media_type", "")), size_text(size) if isinstance(size, int) else "") if part
        )
        rows += [("Soort", matter.text(kind)), ("Controlegetal", plain(str(file.get("sha256", "")), Mark.MONO))]
        blocks += [Pairs(rows=(*rows, *_attached(matter, act.ref))), *_figure(matter, act)]
    if act.fields.filled("text"):
        blocks.append(Quote(text=matter.text(act.fields.text("text"))))
    return (*blocks, *used_blocks(matter, act))


def _attached(matter: Matter, ref: str) -> list[tuple[str, Text]]:
    """That the file, or its blacked-out copy, goes with the dossier."""
    told = matter.source.told
    if told is None:
        return []
    if ref in told.attached:
        return [("Bijlage", plain(told.attached[ref]))]
    copy = told.copies.get(ref)
    return [("Bijlage", plain(f"{told.attached[copy]} (zwartgemaakte kopie)"))] if copy else []


def _figure(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    told = matter.source.told
    size = told.pictures.get(act.ref) if told is not None else None
    if size is None:
        return ()
    says = f"Afbeelding: bewijs nr {act.seq}, zoals vastgelegd"
    return (Figure(picture=act.ref, says=says, width=size[0], height=size[1]),)


def verdict(matter: Matter) -> str:
    """The judgement in one Dutch sentence, for the summary."""
    ref = matter.respondent.ref
    if matter.case.dismissed(ref) is not None:
        return "De melding over deze persoon is terzijde gelegd."
    assessment = matter.case.assessment(ref)
    if assessment is None:
        return "Er is nog geen oordeel over deze persoon."
    count = len(assessment.established)
    stands = (
        "Geen feit staat vast" if not count else "1 feit staat vast" if count == 1 else f"{count} feiten staan vast"
    )
    said = {
        "grensoverschrijdend": assessment.transgressive,
        "mogelijk strafbaar": assessment.possibly_criminal,
        "mogelijk een zedenmisdrijf tegen een minderjarige": assessment.sexual_offence_minor,
        "een datalek": assessment.data_breach,
    }
    words = [SERIOUSNESS_NAMES[assessment.seriousness], *(word for word, is_so in said.items() if is_so)]
    return f"{stands}. Oordeel: {', '.join(words)}."
