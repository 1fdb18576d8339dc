"""The first two pages: who, what, what was found and decided, how it went, and what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.matter import clipped, plain
from caseapp.documents.model import (
    Block,
    Contents,
    Heading,
    Items,
    Look,
    Mark,
    Pairs,
    Paragraph,
    Section,
    Span,
    Table,
    Text,
    Title,
)
from caseapp.documents.section.deviation import deviating
from caseapp.documents.section.duty import WRONG
from caseapp.documents.section.finding import verdict
from caseapp.documents.section.measure import standing
from caseapp.model.zone import local
from caseapp.procedure.standing import State
from caseapp.procedure.wording import CATEGORY_NAMES, day_text, measure_text, period_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.matter import Matter

# so much fits on two pages; the rest stands in its own part
LONGEST_NAME, LONGEST_STORY, LONGEST_ITEM = 110, 600, 160
MOST_FINDINGS, MOST_MEASURES, MOST_STEPS = 5, 4, 12

STEPS = {
    "report_incident": "Gemeld",
    "request_inspection": "Controle van gegevens aangevraagd",
    "decide_inspection": "Besluit over de controle van gegevens",
    "call_trust_inspector": "Vertrouwensinspecteur gebeld",
    "report_to_police": "Aangifte of melding bij de politie",
    "impose_interim_measure": "Ordemaatregel opgelegd",
    "assess": "Beoordeeld",
    "dismiss_report": "Melding terzijde gelegd",
    "record_hearing": "Gehoord",
    "propose_measure": "Voornemen meegedeeld",
    "decide_measure": "Besluit genomen",
    "notify_decision": "Besluit meegedeeld",
    "record_objection": "Bezwaar of beroep",
    "decide_objection": "Besluit op bezwaar",
    "make_dossier": "Dossier gemaakt",
    "close_case": "Zaak gesloten",
}
"""The acts that tell how a case went, in a few words."""


def summary(matter: Matter, moment: str) -> Section:
    """The summary; ``moment`` is the day of the dossier, in words."""
    blocks: list[Block] = [
        Title(above="Dossier", text=clipped(matter.text(matter.respondent.name), LONGEST_NAME), below=_below(matter)),
        Pairs(rows=tuple(_facts(matter, moment))),
        Heading(text=plain("Waar het over gaat")),
        *_story(matter),
        Heading(text=plain("Wat is vastgesteld")),
        *_found(matter),
        Heading(text=plain("Wat is besloten")),
        *_decided(matter),
        Heading(text=plain("Waar u op moet letten")),
        Items(items=tuple(_watch(matter))),
        Heading(text=plain("Hoe het ging")),
        *_steps(matter),
        Heading(text=plain("Inhoud")),
        Contents(),
    ]
    return Section(id="summary", title="Samenvatting", blocks=tuple(blocks))


def _below(matter: Matter) -> Text:
    return plain(f"{CATEGORY_NAMES[matter.respondent.category]}, degene over wie de melding gaat")


def _facts(matter: Matter, moment: str) -> Iterator[tuple[str, Text]]:
    case, organisation = matter.case, matter.organisation
    yield "Zaak", plain(case.id, Mark.STRONG)
    if case.school:
        yield "School", clipped(matter.text(case.school), LONGEST_NAME)
    yield "Organisatie", clipped(matter.text(organisation.name), LONGEST_NAME)
    yield "Regeling", clipped(matter.text(f"{organisation.protocol.title} ({organisation.protocol.id})"), LONGEST_NAME)
    yield "Stand van de zaak", plain(matter.stage)
    yield "Bijgewerkt tot", plain(moment)


def _story(matter: Matter) -> tuple[Block, ...]:
    report = matter.case.report
    if report is None or report.ref in matter.left_out:
        return (Paragraph(text=plain("De melding is niet leesbaar voor wie dit dossier maakte.")),)
    fields = report.fields
    when = period_text(fields.day("occurred_from"), fields.day("occurred_to") or fields.day("occurred_from"))
    told = f"Het gebeurde {when} en is opgemerkt op {day_text(fields.day('noticed_on'))}."
    return (
        Paragraph(text=clipped(matter.text(fields.text("summary")), LONGEST_ITEM), look=Look.LEAD, keep=True),
        Paragraph(text=clipped(matter.text(fields.text("description").replace("\n", " ")), LONGEST_STORY)),
        Paragraph(text=plain(told)),
    )


def _found(matter: Matter) -> tuple[Block, ...]:
    assessment = matter.case.assessment(matter.respondent.ref)
    stands = Paragraph(text=plain(verdict(matter), Mark.STRONG), keep=True)
    found = assessment.established if assessment else ()
    if not found or matter.case.dismissed(matter.respondent.ref):
        return (stands,)
    items = [clipped(matter.text(one.fact), LONGEST_ITEM) for one in found[:MOST_FINDINGS]]
    return stands, Items(items=(*items, *_more(len(found) - MOST_FINDINGS, "Bevindingen en bewijs")))


def _more(count: int, where: str) -> tuple[Text, ...]:
    return (plain(f"… en nog {count}; zie “{where}”.", Mark.MUTED),) if count > 0 else ()


def _decided(matter: Matter) -> tuple[Block, ...]:
    decisions = matter.case.decisions_about(matter.respondent.ref)
    if not decisions:
        return (Paragraph(text=plain("Er is geen maatregel opgelegd.")),)
    items: list[Text] = []
    for one in decisions[:MOST_MEASURES]:
        name = measure_text(one.act) or "verlenging"
        when = period_text(one.start, one.end)
        items.append((Span(f"{name[:1].upper()}{name[1:]}", Mark.STRONG), Span(f", {when}. {standing(one)}")))
    return (Items(items=(*items, *_more(len(decisions) - MOST_MEASURES, "Maatregelen"))),)


def _steps(matter: Matter) -> tuple[Block, ...]:
    acts = matter.all(*STEPS)
    if not acts:
        return (Paragraph(text=plain("Er is nog niets vastgelegd in deze zaak.")),)
    if len(acts) > MOST_STEPS:
        acts = (*acts[: MOST_STEPS // 2], *acts[-(MOST_STEPS // 2) :])
    steps = ((day_text(local(act.at).date()), _step(act.act, measure_text(act))) for act in acts)
    rows = tuple((plain(day, Mark.MUTED), plain(step)) for day, step in steps)
    return (Table(heads=(), shares=(0.25, 0.75), rows=rows, tight=True),)


def _step(act: str, measure: str) -> str:
    return f"{STEPS[act]}: {measure}" if measure else STEPS[act]


def _watch(matter: Matter) -> Iterator[Text]:
    found = matter.standings
    late = sum(one.state in WRONG for one in found)
    still = sum(one.state is State.OPEN for one in found)
    deviations = len(deviating(matter))
    if late:
        what = "1 verplichting is" if late == 1 else f"{late} verplichtingen zijn"
        yield plain(f"{what} te laat gedaan of niet gedaan; zie “Verplichtingen”.", Mark.LATE)
    if still:
        what = "1 verplichting staat" if still == 1 else f"{still} verplichtingen staan"
        yield plain(f"{what} nog open.")
    if deviations:
        what = "1 handeling wijkt" if deviations == 1 else f"{deviations} handelingen wijken"
        yield plain(f"{what} met uitleg af van een regel; zie “Afwijkingen met uitleg”.")
    if matter.left_out:
        count = len(matter.left_out)
        what = "1 handeling van deze zaak staat" if count == 1 else f"{count} handelingen van deze zaak staan"
        yield plain(f"{what} niet in dit dossier. Achterin staat van elk waarom.")
    if matter.corrected:
        yield plain(f"Verbeterd: {len(matter.corrected)}. Het origineel staat er doorgestreept bij.")
    if not (late or still or deviations):
        yield plain("Alle verplichtingen zijn op tijd gedaan en nergens is van een regel afgeweken.")
    yield plain(
        "Dit dossier is vertrouwelijk. Geef het alleen aan wie het voor zijn werk nodig heeft, of over wie het gaat."
    )
