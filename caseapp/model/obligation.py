"""What must still happen in a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from caseapp.model.act import Ref
from caseapp.model.value import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """One thing that is due: which act, about what, when, and why.

    ``about`` is what it concerns (a person, an inspection, a decision) and ``also`` other things that name it;
    ``sources`` has the law's source first and the text's second; ``due`` is an aware moment (the end of the due day);
    ``blocks`` tells whether the case cannot be closed before it is met; ``precautionary`` that a text asks it which is
    not in force; ``hint`` holds fields with which the act's form can be filled in; ``met_by`` the act that met it;
    ``waived`` that this was a reasoned waiver.
    """

    act: str
    about: Ref | None
    due: datetime
    sources: tuple[str, ...]
    text: str
    started_by: Ref
    also: tuple[Ref, ...] = ()
    blocks: bool = True
    precautionary: bool = False
    hint: Mapping[str, Value] = field(default_factory=dict)
    met_by: Ref | None = None
    waived: bool = False

    @property
    def open(self) -> bool:
        """Whether nothing has met it yet."""
        return self.met_by is None

    @property
    def source(self) -> str:
        """The first source, which is the one shown."""
        return self.sources[0] if self.sources else ""
