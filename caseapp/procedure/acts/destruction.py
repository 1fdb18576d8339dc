"""Destroying evidence that nobody may possess: the sexual image of a minor (law.md, possession)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.evidence import destroyed, gone_with
from caseapp.procedure.acts.evidence import EVIDENCE, beside_evidence, evidence_name
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards.who import BOARD, DIRECTOR, HRM, INSPECTOR, roles
from caseapp.procedure.reasons import CASE, ROLES, refuses
from caseapp.procedure.wording import bare, day_text, full, listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def _can_be_destroyed(s: Situation) -> Iterable[Reason]:
    act = s.case.get(s.fields.ref("evidence"))
    if act is None:
        return
    if not act.readable:
        text = "Dit bewijs is niet leesbaar voor u. Vraag het aan wie het heeft opgenomen."
        yield refuses("role_missing", ROLES, text, "evidence")
    elif destroyed(s.case, act.ref):
        yield refuses("field_missing", CASE, "Dit bewijs is al vernietigd. U hoeft niets te doen.", "evidence")
    elif "file" not in act.fields:
        text = "Dit bewijs is een beschrijving in woorden. Die mag blijven. Kies een bestand."
        yield refuses("field_missing", CASE, text, "evidence")


def _destroyed_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    name = evidence_name(case, fields.text("evidence"))
    others = [evidence_name(case, ref) for ref in gone_with(case, fields.text("evidence"))]
    more = [one for one in dict.fromkeys(others) if one != name]
    also = f", met de kopieën en hetzelfde beeld elders in deze zaak: {listing(more)}" if more else ""
    aware = f" Ontdekt op {day_text(fields.day('aware_on'))}." if fields.filled("aware_on") else ""
    return (
        f"Bewijs {name} vernietigd, want niemand mag het bezitten{also}.{aware} "
        f"Te zien was: {full(fields.text('description'))} Gezien door {listing(fields.texts('seen_by'))}. "
        f"Kenmerk van de politie: {bare(fields.text('police_reference'))}."
    )


DESTROY_EVIDENCE = ActDefinition(
    id="destroy_evidence",
    label="Verboden beeld vernietigen",
    stage="report",
    who=roles(DIRECTOR, HRM, BOARD, INSPECTOR),
    confirm=True,
    when_closed=True,
    guards=(_can_be_destroyed,),
    sentence=_destroyed_sentence,
    compartment=beside_evidence,
    help="Voor een seksueel beeld van een minderjarige. Bel eerst de politie. Daarna verdwijnt het hele bestand voorgoed.",
    fields=(
        EVIDENCE,
        Field(
            name="description",
            kind=Kind.TEXT,
            label="Wat was er te zien",
            help="In gewone woorden, zonder meer dan nodig: wie, wat, waar het stond, hoe u het kreeg.",
        ),
        Field(
            name="seen_by",
            kind=Kind.LINES,
            label="Wie heeft het gezien",
            help="Iedereen die het beeld zag of kreeg, ook uzelf.",
        ),
        Field(
            name="police_reference",
            kind=Kind.LINE,
            label="Kenmerk van de politie",
            help="Het nummer dat de politie u gaf. Kreeg u geen nummer? Schrijf op wie u sprak, en wanneer.",
        ),
        Field(name="aware_on", kind=Kind.DATE, label="Ontdekt op", required=False, day=Day.PAST),
    ),
)

ACTS = (DESTROY_EVIDENCE,)
