"""Which cases are shown: what was chosen, as a question for the index, and as something to keep under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from caseapp.index.row import CaseQuery, CaseSort
from caseapp.index.tally import FigureChoice
from caseapp.model.term import Track
from caseapp.model.zone import local, midnight

if TYPE_CHECKING:
    from caseapp.model.value import Value

WEEK = timedelta(days=7)
MOST_NAME = 60


class DueSpan(StrEnum):
    """When the first thing of a case is due."""

    LATE = "late"
    TODAY = "today"
    WEEK = "week"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """What was chosen. ``figure`` are the cases behind a figure of the statistics, and ``words`` what they share."""

    text: str = ""
    stage: str | None = None
    school: str | None = None
    track: Track | None = None
    handler: str | None = None
    due: DueSpan | None = None
    open_only: bool = True
    mine: bool = False
    figure: tuple[FigureChoice, ...] = ()
    words: str = ""

    @property
    def usual(self) -> bool:
        """Whether nothing was chosen."""
        return self == CaseFilter()

    def query(self, now: datetime) -> CaseQuery:
        """The question for the index at this moment."""
        due_from, due_until = self._due(now)
        return CaseQuery(
            text=self.text,
            stage=self.stage,
            school=self.school,
            track=self.track,
            handler=self.handler,
            open_only=self.open_only,
            mine=self.mine,
            figure=self.figure,
            due_from=due_from,
            due_until=due_until,
        )

    def _due(self, now: datetime) -> tuple[datetime | None, datetime | None]:
        tomorrow = midnight(local(now).date() + timedelta(days=1))
        match self.due:
            case DueSpan.LATE:
                return None, now
            case DueSpan.TODAY:
                return now, tomorrow
            case DueSpan.WEEK:
                return now, tomorrow + WEEK
            case _:
                return None, None


def behind(query: CaseQuery, words: str) -> CaseFilter:
    """The filter that shows the cases of a question that another screen asks."""
    return CaseFilter(
        text=query.text,
        stage=query.stage,
        school=query.school,
        track=query.track,
        handler=query.handler,
        open_only=query.open_only,
        mine=query.mine,
        figure=query.figure,
        words=words,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A filter and an order under a name."""

    name: str
    filter: CaseFilter
    sort: CaseSort = CaseSort.NUMBER
    descending: bool = True

    def kept(self) -> Value:
        """As it is kept; what belongs to one figure of the statistics is not."""
        chosen = self.filter
        return {
            "name": self.name,
            "text": chosen.text,
            "stage": chosen.stage,
            "school": chosen.school,
            "track": chosen.track.value if chosen.track else None,
            "handler": chosen.handler,
            "due": chosen.due.value if chosen.due else None,
            "open_only": chosen.open_only,
            "mine": chosen.mine,
            "sort": self.sort.value,
            "descending": self.descending,
        }


def view_of(kept: Value) -> SavedView | None:
    """The view that was kept, or None for what is none."""
    if not isinstance(kept, Mapping) or not isinstance(kept.get("name"), str):
        return None

    def text(name: str) -> str | None:
        value = kept.get(name)
        return value if isinstance(value, str) and value else None

    track, due, sort = text("track"), text("due"), text("sort")
    chosen = CaseFilter(
        text=text("text") or "",
        stage=text("stage"),
        school=text("school"),
        track=Track(track) if track in set(Track) else None,
        handler=text("handler"),
        due=DueSpan(due) if due in set(DueSpan) else None,
        open_only=kept.get("open_only") is not False,
        mine=kept.get("mine") is True,
    )
    return SavedView(
        name=str(kept["name"])[:MOST_NAME],
        filter=chosen,
        sort=CaseSort(sort) if sort in set(CaseSort) else CaseSort.NUMBER,
        descending=kept.get("descending") is not False,
    )


def with_view(views: tuple[SavedView, ...], one: SavedView) -> tuple[SavedView, ...]:
    """The views with one more, in place of that of the same name, by name."""
    name = " ".join(one.name.split())[:MOST_NAME]
    others = [view for view in views if view.name.casefold() != name.casefold()]
    return tuple(sorted([*others, replace(one, name=name)], key=lambda view: view.name.casefold()))
