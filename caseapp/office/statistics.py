"""Statistics over all cases that a member may read, with last school year beside it.

Every count names the figures behind it, so that a list can show the cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseapp.index.moment import to_count
from caseapp.index.tally import FigureChoice, Span, Tally, count_later, uncounted, uncounted_count
from caseapp.ledger import EntryForged
from caseapp.model.figure import Topic, months_of, school_year, year_span
from caseapp.model.zone import local
from caseapp.procedure.counting import MEASURED, figures
from caseapp.procedure.standing import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from caseapp.office.books import Books
    from caseapp.office.filling import Filling
    from caseapp.office.rules import Rules

WEEK = 7
WAITS = ((0, WEEK), (WEEK + 1, 2 * WEEK), (2 * WEEK + 1, 4 * WEEK), (4 * WEEK + 1, 8 * WEEK), (8 * WEEK + 1, None))
"""The ranges of days from report to decision, both ends included; the last has no end."""

HALF, QUARTER = 50, 25


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsQuery:
    """Which school year (by the year in which it begins) and which school; None is every school."""

    year: int
    school: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One figure and last year's, each with what gives the cases behind it. ``name`` is an identifier, not words."""

    name: str
    now: int
    before: int
    cases: tuple[FigureChoice, ...]
    cases_before: tuple[FigureChoice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How long something takes, in days: the middle one, the middle half, and the ends. None when there is nothing."""

    count: int
    median: float | None = None
    low: float | None = None
    high: float | None = None
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """All figures of one school year. ``left`` cases are still to be counted; ``so_far`` is last year up to this day.

    ``months`` are named ``2025-08``; ``schools`` by the school; ``kinds`` by the norm, or as ``model.figure`` has it;
    ``natures``, ``categories``, ``platforms``, ``outcomes``, ``measures``, ``terms`` and ``late`` as the topics of
    ``model.figure``; ``waits`` by range of days, such as ``8-14``.
    """

    query: StatisticsQuery
    today: date
    years: tuple[int, ...]
    incidents: Count
    months: tuple[Count, ...]
    schools: tuple[Count, ...]
    kinds: tuple[Count, ...]
    natures: tuple[Count, ...]
    categories: tuple[Count, ...]
    platforms: tuple[Count, ...]
    outcomes: tuple[Count, ...]
    measures: tuple[Count, ...]
    terms: tuple[Count, ...]
    late: tuple[Count, ...]
    waits: tuple[Count, ...]
    wait: Spread
    wait_before: Spread
    so_far: int | None = None
    left: int = 0

    @property
    def running(self) -> bool:
        """Whether the school year is not over yet."""
        return self.today <= year_span(self.query.year)[1]


class Counting:
    """Counts for one member."""

    def __init__(self, books: Books, rules: Rules, filling: Filling, clock: Callable[[], datetime]) -> None:
        self._books = books
        self._rules = rules
        self._filling = filling
        self._clock = clock

    def count(self, limit: int) -> int:
        """Count some of the cases that are still to be counted, the newest first; gives how many are left."""
        self._filling.refresh()
        books = self._books
        with books.lock:
            file, now = books.index.file, self._clock()
            with file.writing():
                for case_id in uncounted(file, limit):
                    try:
                        case = books.case(case_id)
                    except EntryForged:
                        # opening the case says what is wrong with it
                        count_later(file, case_id, ())
                        continue
                    obligations = self._rules.obligations(case, books.organisation, now)
                    count_later(file, case_id, figures(case, obligations, now))
            return uncounted_count(file)

    def statistics(self, query: StatisticsQuery) -> Statistics:
        """All figures of a school year, as far as they are counted."""
        self._filling.refresh()
        tally, now = Tally(self._books.index.file), self._clock()
        today = local(now).date()
        return _Year(tally, query, now, self._years(tally, today), uncounted_count(self._books.index.file)).all()

    def _years(self, tally: Tally, today: date) -> tuple[int, ...]:
        found, this = tally.first_and_last(Topic.INCIDENT), school_year(today)
        first = school_year(found[0]) if found else this
        last = max(school_year(found[1]) if found else this, this)
        return tuple(range(last, first - 1, -1))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """A school year and the one before."""

    now: Span
    before: Span


class _Year:
    def __init__(self, tally: Tally, query: StatisticsQuery, now: datetime, years: tuple[int, ...], left: int) -> None:
        self._tally = tally
        self._query = query
        self._now = now
        self._today = local(now).date()
        self._years = years
        self._left = left
        self._spans = _Pair(now=self._span(query.year), before=self._span(query.year - 1))

    def _span(self, year: int) -> Span:
        first, last = year_span(year)
        return Span(first=first, last=last, school=self._query.school)

    def all(self) -> Statistics:
        """Every figure."""
        days = {which: self._tally.days(Topic.INCIDENT, span) for which, span in self._both()}
        waits = {which: self._tally.amounts(Topic.OUTCOME, span) for which, span in self._both()}
        kept = {topic: self._named(topic) for topic in Topic if topic not in (Topic.RUNNING, Topic.INCIDENT)}
        return Statistics(
            query=self._query,
            today=self._today,
            years=self._years,
            incidents=self._count(Topic.INCIDENT, "", sum(days["now"].values()), sum(days["before"].values())),
            months=self._months(days),
            schools=self._schools(),
            kinds=kept[Topic.KIND],
            natures=kept[Topic.NATURE],
            categories=kept[Topic.CATEGORY],
            platforms=kept[Topic.PLATFORM],
            outcomes=kept[Topic.OUTCOME],
            measures=kept[Topic.MEASURE],
            terms=self._terms(),
            late=self._late(),
            waits=self._waits(waits),
            wait=spread(waits["now"]),
            wait_before=spread(waits["before"]),
            so_far=self._so_far(days["before"]),
            left=self._left,
        )

    def _both(self) -> tuple[tuple[str, Span], ...]:
        return (("now", self._spans.now), ("before", self._spans.before))

    def _count(
        self, topic: Topic, name: str, now: int, before: int, *, least: int | None = None, most: int | None = None
    ) -> Count:
        def choice(span: Span) -> tuple[FigureChoice, ...]:
            return (FigureChoice(topic=topic, span=span, name=name, least=least, most=most),)

        return Count(
            name=name, now=now, before=before, cases=choice(self._spans.now), cases_before=choice(self._spans.before)
        )

    def _named(self, topic: Topic) -> tuple[Count, ...]:
        if topic is Topic.OUTCOME:
            return self._outcomes()
        now, before = (self._tally.names(topic, span) for _, span in self._both())
        made = (self._count(topic, name, now.get(name, 0), before.get(name, 0)) for name in {**now, **before})
        return tuple(sorted(made, key=lambda one: (-one.now, -one.before, one.name)))

    def _outcomes(self) -> tuple[Count, ...]:
        """Here the amount is days, so cases are counted."""
        found = []
        for name in (MEASURED, "dismissed"):
            one = self._count(Topic.OUTCOME, name, 0, 0)
            now, before = self._tally.cases(one.cases), self._tally.cases(one.cases_before)
            found.append(self._count(Topic.OUTCOME, name, now, before))
        return tuple(found)

    def _months(self, days: Mapping[str, Mapping[date, int]]) -> tuple[Count, ...]:
        found = []
        for (year, month), (last, _) in zip(months_of(self._query.year), months_of(self._query.year - 1), strict=True):
            spans = {"now": self._month(year, month), "before": self._month(last, month)}
            sums = {
                which: sum(much for day, much in days[which].items() if span.first <= day <= span.last)
                for which, span in spans.items()
            }
            found.append(self._within(f"{year}-{month:02}", sums, spans))
        return tuple(found)

    def _month(self, year: int, month: int) -> Span:
        following = date(year + month // 12, month % 12 + 1, 1)
        return Span(first=date(year, month, 1), last=following - timedelta(days=1), school=self._query.school)

    def _within(self, name: str, sums: Mapping[str, int], spans: Mapping[str, Span]) -> Count:
        """A count of incidents within other spans than the whole year."""
        choices = {which: (FigureChoice(topic=Topic.INCIDENT, span=span),) for which, span in spans.items()}
        return Count(
            name=name,
            now=sums["now"],
            before=sums["before"],
            cases=choices["now"],
            cases_before=choices["before"],
        )

    def _schools(self) -> tuple[Count, ...]:
        found = {which: self._tally.schools(Topic.INCIDENT, span) for which, span in self._both()}
        counts = []
        for name in {**found["now"], **found["before"]}:
            spans = {which: Span(first=span.first, last=span.last, school=name) for which, span in self._both()}
            counts.append(self._within(name, {which: found[which].get(name, 0) for which in found}, spans))
        return tuple(sorted(counts, key=lambda one: (-one.now, -one.before, one.name)))

    def _terms(self) -> tuple[Count, ...]:
        """Duties by how they stand; what nobody has met is open, or overdue when its moment has passed."""
        met = [self._tally.names(Topic.TERM, span) for _, span in self._both()]
        running = [self._tally.running(span, self._now) for _, span in self._both()]
        found = [
            self._count(Topic.TERM, state.value, met[0].get(state.value, 0), met[1].get(state.value, 0))
            for state in (State.IN_TIME, State.LATE, State.WAIVED)
        ]
        limit = to_count(self._now)
        for state, late in ((State.OVERDUE, True), (State.OPEN, False)):
            sums = [sum(much for (_, passed), much in one.items() if passed is late) for one in running]
            bounds = (None, limit - 1) if late else (limit, None)
            found.append(self._running(state.value, sums[0], sums[1], None, *bounds))
        return tuple(found)

    def _running(self, name: str, now: int, before: int, act: str | None, least: int | None, most: int | None) -> Count:
        def choice(span: Span) -> FigureChoice:
            return FigureChoice(topic=Topic.RUNNING, span=span, name=act, least=least, most=most)

        return Count(
            name=name,
            now=now,
            before=before,
            cases=(choice(self._spans.now),),
            cases_before=(choice(self._spans.before),),
        )

    def _late(self) -> tuple[Count, ...]:
        """What was met late, or is overdue, by act."""
        met = [self._tally.names(Topic.LATE, span) for _, span in self._both()]
        overdue = [
            {act: much for (act, late), much in self._tally.running(span, self._now).items() if late}
            for _, span in self._both()
        ]
        found = []
        for act in {**met[0], **met[1], **overdue[0], **overdue[1]}:
            sums = [met[at].get(act, 0) + overdue[at].get(act, 0) for at in (0, 1)]
            one = self._count(Topic.LATE, act, *sums)
            more = self._running(act, 0, 0, act, None, to_count(self._now) - 1)
            found.append(
                Count(
                    name=act,
                    now=sums[0],
                    before=sums[1],
                    cases=(*one.cases, *more.cases),
                    cases_before=(*one.cases_before, *more.cases_before),
                )
            )
        return tuple(sorted(found, key=lambda one: (-one.now, -one.before, one.name)))

    def _waits(self, waits: Mapping[str, Mapping[int, int]]) -> tuple[Count, ...]:
        found = []
        for least, most in WAITS:
            sums = [
                sum(much for days, much in waits[which].items() if days >= least and (most is None or days <= most))
                for which in ("now", "before")
            ]
            name = f"{least}-{most}" if most is not None else f"{least}-"

            def choice(span: Span, least: int = least, most: int | None = most) -> tuple[FigureChoice, ...]:
                return (FigureChoice(topic=Topic.OUTCOME, span=span, least=least, most=most),)

            found.append(
                Count(
                    name=name,
                    now=sums[0],
                    before=sums[1],
                    cases=choice(self._spans.now),
                    cases_before=choice(self._spans.before),
                )
            )
        return tuple(found)

    def _so_far(self, before: Mapping[date, int]) -> int | None:
        """Last year's incidents up to the same day, while this year runs."""
        first, last = year_span(self._query.year)
        if not first <= self._today <= last:
            return None
        limit = self._spans.before.first + (self._today - first)
        return sum(much for day, much in before.items() if day <= limit)


def spread(amounts: Mapping[int, int]) -> Spread:
    """The spread of amounts, each with how often it occurs; quartiles by linear interpolation (R-7, as in Excel)."""
    ordered = sorted(amounts.items())
    count = sum(often for _, often in ordered)
    if not count:
        return Spread(count=0)
    return Spread(
        count=count,
        median=_at(ordered, (count - 1) * HALF / 100),
        low=_at(ordered, (count - 1) * QUARTER / 100),
        high=_at(ordered, (count - 1) * (100 - QUARTER) / 100),
        least=ordered[0][0],
        most=ordered[-1][0],
    )


def _at(ordered: Iterable[tuple[int, int]], place: float) -> float:
    """The amount at a place in the row of all amounts, between two of them in proportion."""
    low, share = int(place), place - int(place)
    first: int | None = None
    seen = 0
    for amount, often in ordered:
        seen += often
        if first is None and seen > low:
            first = amount
            if seen > low + 1 or not share:
                return float(amount)
        elif first is not None and seen > low + 1:
            return first + (amount - first) * share
    return float(first or 0)
