"""The signature of the organisation under a dossier (PAdES), which comes after what is sealed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from caseapp.documents.binding.front import Data


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """Certificates (files, PEM or DER) that a signature of the organisation must come from."""

    roots: tuple[Path, ...]


class Told(Protocol):
    """Who is told what holds."""

    def hold(self, code: str, text: str) -> None:
        """Something holds."""

    def fail(self, code: str, text: str) -> None:
        """Something does not hold."""

    def note(self, code: str, text: str) -> None:
        """Something could not be checked."""


def check_signatures(told: Told, data: Data, sealed: int, trust: Trust | None) -> None:  # noqa: ARG001
    """Check what was added after the seal: nothing, or signatures of the organisation that cover every byte."""
    if len(data) == sealed:
        told.note("unsigned", "De organisatie heeft dit dossier niet met een certificaat ondertekend; het zegel geldt.")
        return
    told.fail("added", "Na het verzegelen is iets aan het bestand toegevoegd.")
