"""What was assessed about one respondent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseapp.model.act import Fields, Ref, ref_of
from caseapp.model.term import Seriousness

if TYPE_CHECKING:
    from collections.abc import Collection


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fact: what, when, against which norm, on what evidence, and whether it stands.

    ``first_seq`` is the entry in which this fact was first recorded, on the day ``first_on``; ``assessment`` the entry
    that counts now. ``proven_on`` is the day of the first assessment that established it, ``said_known_on`` the day on
    which it was known, as an assessment says.
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
    first_on: date | None = None
    proven_on: date | None = None
    said_known_on: date | None = None

    @property
    def known_on(self) -> date | None:
        """The day on which the fact was known: as said, but never after the assessment that first established it."""
        if self.proven_on is None or self.said_known_on is None:
            return self.proven_on
        return min(self.proven_on, self.said_known_on)

    def is_same_fact(self, other: Finding) -> bool:
        """Whether this says what another finding with the same id said, be it in other words or under another norm.

        Other words for another day or under another norm are another fact: nobody was heard on it.
        """
        return _plain(self.fact) == _plain(other.fact) or (self.norm == other.norm and self._overlaps(other))

    def repeats(self, other: Finding) -> bool:
        """Whether this is another finding once more, under an id of its own."""
        days = (self.start, self.end) == (other.start, other.end)
        return days and self.norm == other.norm and _plain(self.fact) == _plain(other.fact)

    def _overlaps(self, other: Finding) -> bool:
        if self.start is None or other.start is None:
            return True
        return self.start <= (other.end or other.start) and other.start <= (self.end or self.start)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """All that counts of the assessments of one respondent: the latest of each finding, and the last qualification."""

    ref: Ref
    first_seq: int
    findings: tuple[Finding, ...]
    seriousness: Seriousness
    transgressive: bool
    possibly_criminal: bool
    sexual_offence_minor: bool
    data_breach: bool
    reasoning: str

    @property
    def established(self) -> tuple[Finding, ...]:
        """The findings that stand."""
        return tuple(finding for finding in self.findings if finding.established)

    def known_on(self, ids: Collection[str] = ()) -> date | None:
        """The day on which the last of these established facts was known, or the last of all where none is named."""
        found = [one.known_on for one in self.established if one.known_on and (one.id in ids or not ids)]
        return max(found, default=None)

    def repeat(self, ids: Collection[str], earlier: Collection[str], since: int) -> bool:
        """Whether one of these findings is one of the ``earlier`` once more, first recorded after entry ``since``."""
        new = [one for one in self.findings if one.id in ids and one.first_seq > since]
        old = [one for one in self.findings if one.id in earlier]
        return any(one.repeats(other) for one in new for other in old)

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
