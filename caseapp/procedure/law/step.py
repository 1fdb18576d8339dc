"""The steps for a new online incident: a checklist, not law."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.procedure.law.read import table_of

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineStep:
    """One step, and the act in which it is recorded, if any."""

    id: str
    summary: str
    act: str = ""


def parse_steps(texts: Iterable[str]) -> tuple[OnlineStep, ...]:
    """The steps in all tables, in order.

    Raises:
        LawError: with everything that is wrong with a table.
    """
    return tuple(OnlineStep(**step) for text in texts for step in table_of(text).get("step", ()))
