"""Why an act is allowed, asks an explanation, or is refused."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from caseapp.model.term import Weight


class Verdict(StrEnum):
    """The engine's answer in one word."""

    ALLOWED = "allowed"
    MUST_EXPLAIN = "must_explain"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason: a fixed code, its weight, its source (``ozhw:6.7``), and a plain Dutch sentence with what to do.

    ``field`` names the field of the act that the reason is about, so that a form can show it there.
    """

    code: str
    weight: Weight
    source: str
    text: str
    field: str = ""

    def matches(self, name: str) -> bool:
        """Whether ``name`` is this reason's code, its source, or a coarser source (``wpo:40c`` for ``wpo:40c.1``)."""
        return name == self.code or source_matches(self.source, name)


def source_matches(source: str, name: str) -> bool:
    """Whether a source is the one named, or finer than it; a text's id alone is no coarser source of its provisions."""
    if source == name:
        return True
    return ":" in name and source.startswith(name) and source[len(name)] in ".:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """All reasons for and against an act in one case, for one member, at one moment."""

    act: str
    reasons: tuple[Reason, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """Refused if any reason refuses; else must_explain if any asks that; else allowed."""
        weights = {reason.weight for reason in self.reasons}
        if Weight.REFUSES in weights:
            return Verdict.REFUSED
        return Verdict.MUST_EXPLAIN if Weight.MUST_EXPLAIN in weights else Verdict.ALLOWED

    @property
    def shown(self) -> tuple[Reason, ...]:
        """The reasons as a person reads them: one for each text, the heaviest first."""
        order = list(Weight)
        first: dict[str, Reason] = {}
        for reason in sorted(self.reasons, key=lambda item: order.index(item.weight)):
            first.setdefault(reason.text, reason)
        return tuple(first.values())

    def weighing(self, weight: Weight) -> tuple[Reason, ...]:
        """The reasons of one weight, in order."""
        return tuple(reason for reason in self.reasons if reason.weight is weight)
