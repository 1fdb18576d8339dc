"""The law and the calendars that hold for everybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.act import EMPTY, Fields, MemberId
from caseapp.model.law import Law
from caseapp.model.organisation import Member, Organisation
from caseapp.model.term import Region
from caseapp.procedure.calendar import Calendar
from caseapp.procedure.situation import Situation

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.model.case import Case

NOBODY = Member(id=MemberId(""), name="", roles=())
"""Obligations do not hang on who looks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The tables of law and a calendar for each region."""

    law: Law
    calendars: Mapping[Region, Calendar]

    def situation(
        self,
        case: Case,
        organisation: Organisation,
        now: datetime,
        *,
        actor: Member = NOBODY,
        fields: Fields | None = None,
    ) -> Situation:
        """The situation in which something is asked; ``fields`` None asks only what does not hang on the fields."""
        name = case.school or (fields.text("school") if fields else "")
        school = organisation.school(name) if name else None
        region = (school.region if school else None) or organisation.settings.region
        return Situation(
            case=case,
            organisation=organisation,
            law=self.law,
            calendar=self.calendars[region],
            actor=actor,
            now=now,
            fields=fields if fields is not None else EMPTY,
            partial=fields is None,
        )
