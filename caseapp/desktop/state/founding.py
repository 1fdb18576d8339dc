"""What is filled in for a new organisation, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.asset import asset

if TYPE_CHECKING:
    from caseapp.model.protocol import Protocol

SHORTEST = 12
BLANK = "blank"


def protocols() -> tuple[Protocol, ...]:
    """The texts that come with the program. Called on the worker.

    Raises:
        ProtocolError: one of them is damaged.
    """
    from caseapp.procedure.profile import parse_protocol

    paths = sorted(path for path in asset("protocols").glob("*.toml") if path.stem != BLANK)
    return tuple(parse_protocol(path.read_text(encoding="utf-8")) for path in paths)


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordChoice:
    """A new password, typed twice."""

    first: str
    second: str

    def problem(self) -> tuple[str, str]:
        """Which of the two fields is wrong (``password`` or ``repeat``), and why; two empty texts when none is."""
        if len(self.first) < SHORTEST:
            return "password", App.translate("NewOrganisation", "Choose a password of at least twelve characters.")
        if self.first != self.second:
            return "repeat", App.translate("NewOrganisation", "The two passwords are not the same.")
        return "", ""
