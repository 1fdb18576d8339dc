"""A letter that was begun and not yet sent: the key under which its texts are kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.value import Value
    from caseapp.procedure.letter.possible import PossibleLetter

TEXT = "letter_text"
ABOUT = ("letter", "about", "regarding")
PARTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunLetter:
    """One letter of a case: which, about whom, and about which act."""

    case_id: str
    letter: str
    about: str = ""
    regarding: str = ""

    @property
    def key(self) -> str:
        """The key of its draft."""
        return "/".join((self.case_id, TEXT, self.letter, self.about, self.regarding))

    @classmethod
    def of_key(cls, key: str) -> BegunLetter | None:
        """The letter of which this is the draft; None when it is of something else."""
        parts = key.split("/")
        if len(parts) != PARTS or parts[1] != TEXT:
            return None
        return cls(case_id=parts[0], letter=parts[2], about=parts[3], regarding=parts[4])

    @classmethod
    def of_fields(cls, case_id: str, fields: Mapping[str, Value]) -> BegunLetter:
        """The letter that a form records as sent."""
        letter, about, regarding = (str(fields.get(name) or "") for name in ABOUT)
        return cls(case_id=case_id, letter=letter, about=about, regarding=regarding)

    def is_of(self, one: PossibleLetter) -> bool:
        """Whether it is this letter."""
        return (self.letter, self.about, self.regarding) == (one.letter, one.about, one.regarding)
