"""Short makers for obligations: when a term begins, ends, and what met it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.zone import end_of, local

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.model.act import RecordedAct, Ref
    from caseapp.procedure.situation import Situation


def at_once(s: Situation, moment: datetime) -> datetime:
    """The end of the same working day, or of the next one after 17:00 or on a day off."""
    return end_of(s.calendar.at_once(moment))


def working_days(s: Situation, moment: datetime, count: int) -> datetime:
    """The end of the working day that is ``count`` after the moment's day."""
    return end_of(s.calendar.add_working_days(local(moment).date(), count))


def default_due(s: Situation, moment: datetime) -> datetime:
    """Where nothing else is said: 5 working days."""
    return working_days(s, moment, s.organisation.settings.term("default"))


def anything(_act: RecordedAct) -> bool:
    """Fits every act."""
    return True


def first(acts: tuple[RecordedAct, ...], fits: Callable[[RecordedAct], bool]) -> Ref | None:
    """The reference of the first of the acts that fits, or None."""
    return next((act.ref for act in acts if fits(act)), None)
