"""A person in a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from caseapp.model.act import MemberId, Ref
from caseapp.model.term import TRACK_OF, Category, Part, Track

ADULT = 18


def age_on(birth: date, day: date) -> int:
    """The age in whole years on a day; who is born on 29 February turns a year older on 1 March in other years."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person in one case: what they are to the school, and the part they have in the case."""

    ref: Ref
    name: str
    category: Category
    part: Part
    member: MemberId | None = None
    birth_date: date | None = None
    guardians: tuple[str, ...] = ()
    child: Ref | None = None
    cao: str = ""
    protected: bool = False

    @property
    def track(self) -> Track:
        """The road that a respondent of this category goes."""
        return TRACK_OF[self.category]

    def age(self, day: date) -> int | None:
        """The age on a day, or None when the date of birth is not known."""
        return age_on(self.birth_date, day) if self.birth_date else None

    def is_learner(self) -> bool:
        """Whether this is a pupil, student or course participant."""
        return self.track is Track.PUPIL
