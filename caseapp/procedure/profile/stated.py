"""The provisions as a profile states them: full references, and what a part says for all its provisions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from caseapp.model.term import Category
from caseapp.procedure.profile.complaint import Path

Data = Mapping[str, Any]
"""Data of which every value that is there has its right kind; what was wrong or left out is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One provision with its place in the data; ``binds`` is empty where it is no norm."""

    ref: str
    part: str
    summary: str
    norm: bool
    binds: frozenset[Category]
    path: Path
    binds_without_norm: bool


def full(data: Data, ref: str) -> str:
    """A reference with the id of the text before it, as the program shows it."""
    prefix = f"{data.get('id', '')}:"
    return ref if ref.startswith(prefix) else prefix + ref


def stated(data: Data) -> Iterator[Stated]:
    """Every provision in the order of the profile."""
    for at, part in enumerate(data.get("part", ())):
        for number, provision in enumerate(part.get("provision", ())):
            norm = provision.get("norm", part.get("norm", False))
            name = ".".join(step for step in (part.get("id", ""), provision.get("number")) if step)
            yield Stated(
                ref=full(data, name),
                part=part.get("id", ""),
                summary=provision.get("summary", ""),
                norm=norm,
                binds=frozenset(provision.get("binds", part.get("binds", ()))) if norm else frozenset(),
                path=("part", at, "provision", number),
                binds_without_norm=not norm and bool(provision.get("binds")),
            )
