"""What was assessed about one respondent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from caseapp.model.act import Fields, Ref, ref_of
from caseapp.model.term import Seriousness


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fact: what, when, against which norm, on what evidence, and whether it stands.

    ``first_seq`` is the entry in which the finding was first recorded; ``assessment`` the entry that counts now.
    """

    id: str
    fact: str
    norm: str
    start: date | None
    end: date | None
    kind: str
    evidence: tuple[Ref, ...]
    established: bool
    contested: bool
    first_seq: int
    assessment: Ref
    seriousness: Seriousness
    possibly_criminal: bool
    sexual_offence_minor: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """All that counts of the assessments of one respondent: the latest of each finding, and the last qualification.

    ``known_on`` is the day on which the facts were known: as given, else the day of the first assessment that
    established one of them; None when none is established.
    """

    ref: Ref
    first_seq: int
    findings: tuple[Finding, ...]
    seriousness: Seriousness
    transgressive: bool
    possibly_criminal: bool
    sexual_offence_minor: bool
    data_breach: bool
    known_on: date | None
    reasoning: str

    @property
    def established(self) -> tuple[Finding, ...]:
        """The findings that stand."""
        return tuple(finding for finding in self.findings if finding.established)

    def finding(self, finding_id: str) -> Finding | None:
        """The finding with this id, or None."""
        return next((finding for finding in self.findings if finding.id == finding_id), None)


def seriousness_of(fields: Fields) -> Seriousness:
    """The seriousness that an assessment gives; light when it gives none."""
    text = fields.text("seriousness")
    return Seriousness(text) if text in set(Seriousness) else Seriousness.LIGHT


def findings_of(fields: Fields, seq: int) -> tuple[Finding, ...]:
    """The findings in the fields of an assessment that is, or would be, entry ``seq``."""
    return tuple(
        Finding(
            id=table.text("id"),
            fact=table.text("fact"),
            norm=table.text("norm"),
            start=table.day("on") or table.day("from"),
            end=table.day("on") or table.day("to") or table.day("from"),
            kind=table.text("kind") or "conduct",
            evidence=tuple(Ref(ref) for ref in table.texts("evidence")),
            established=table.flag("established"),
            contested=table.flag("contested"),
            first_seq=seq,
            assessment=ref_of(seq),
            seriousness=seriousness_of(fields),
            possibly_criminal=fields.flag("possibly_criminal"),
            sexual_offence_minor=fields.flag("sexual_offence_minor"),
        )
        for table in fields.tables("findings")
    )
