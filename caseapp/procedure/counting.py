"""What one case adds to the statistics: a pure reading of its acts and obligations."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.model.figure import (
    DISMISSED,
    INTERIM,
    NOT_ASSESSED,
    NOT_ESTABLISHED,
    OFFLINE,
    SEPARATE_BASIS,
    Figure,
    Topic,
)
from caseapp.model.term import Seriousness
from caseapp.model.zone import local
from caseapp.procedure.standing import State, standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from caseapp.model.case import Case
    from caseapp.model.obligation import Obligation

TRANSGRESSIVE, CRIMINAL, OFFENCE, BREACH = "transgressive", "possibly_criminal", "sexual_offence_minor", "data_breach"
FLAGS = (TRANSGRESSIVE, CRIMINAL, OFFENCE, BREACH)
"""What an assessment may say besides how serious it is; names under ``NATURE``."""

MEASURED, SET_ASIDE = "measure", "dismissed"
"""Names under ``OUTCOME``: what the first decision was."""

_START = datetime(1970, 1, 1, tzinfo=UTC)


def figures(case: Case, obligations: Iterable[Obligation], now: datetime) -> tuple[Figure, ...]:
    """What a case counts for; nothing when this reader cannot read its report.

    Things of one name on one day are counted together. A measure that an objection annulled is no measure, and an
    extension is not a second one. What a text asks that is not in force is no term. Terms count on the first day of the
    month in which they were due, which is as fine as anybody asks.
    """
    report = case.report
    if report is None:
        return ()
    day = local(report.at).date()
    found = [
        Figure(topic=Topic.INCIDENT, name="", day=day),
        *_named(Topic.KIND, day, _kinds(case)),
        *_named(Topic.NATURE, day, _natures(case)),
        *_named(Topic.CATEGORY, day, (person.category.value for person in case.respondents)),
        *_named(Topic.PLATFORM, day, _platforms(case)),
        *_outcome(case, day),
        *_measures(case),
        *_terms(case, obligations, now),
    ]
    return tuple(sorted(found, key=lambda one: (one.topic, one.day, one.name)))


def platform(channel: str) -> str:
    """The name under which a channel is counted: without capitals and double spaces."""
    return " ".join(channel.casefold().split())


def _named(topic: Topic, day: date, names: Iterable[str]) -> list[Figure]:
    return [Figure(topic=topic, name=name, day=day) for name in sorted(set(names))]


def _kinds(case: Case) -> Iterator[str]:
    """The norms under established facts about a respondent whose report was not set aside; else why there are none."""
    judged = [person.ref for person in case.respondents if case.dismissed(person.ref) is None]
    found = [
        # a basis is named by its place in this one case
        SEPARATE_BASIS if case.get(finding.norm) else finding.norm
        for ref in judged
        if (one := case.assessment(ref))
        for finding in one.established
        if finding.norm
    ]
    if found:
        yield from found
    elif case.respondents and not judged:
        yield DISMISSED
    elif judged and all(case.assessment(ref) for ref in judged):
        yield NOT_ESTABLISHED
    else:
        yield NOT_ASSESSED


def _natures(case: Case) -> Iterator[str]:
    """How serious the gravest assessment is, and what one of them says besides."""
    found = [
        one
        for person in case.respondents
        if case.dismissed(person.ref) is None and (one := case.assessment(person.ref)) and one.established
    ]
    if found:
        yield max((one.seriousness for one in found), key=list(Seriousness).index).value
    for flag in FLAGS:
        if any(getattr(one, flag) for one in found):
            yield flag


def _platforms(case: Case) -> Iterator[str]:
    channels = case.report.fields.texts("channels") if case.report else ()
    found = [name for channel in channels if (name := platform(channel))]
    yield from found or [OFFLINE]


def _outcome(case: Case, reported: date) -> Iterator[Figure]:
    """The first decision: a measure that stands, or the report set aside."""
    aside = [act for person in case.respondents if (act := case.dismissed(person.ref))]
    first = min(aside, key=lambda act: act.seq, default=None)
    decided = next((one.act for one in case.decisions.values() if one.kind == "measure" and not one.annulled), None)
    acts = [(act.seq, act, name) for act, name in ((decided, MEASURED), (first, SET_ASIDE)) if act is not None]
    if acts:
        _, act, name = min(acts, key=lambda one: one[0])
        day = local(act.at).date()
        yield Figure(topic=Topic.OUTCOME, name=name, day=day, amount=(day - reported).days)


def _measures(case: Case) -> Iterator[Figure]:
    counted = Counter(
        (local(one.act.at).date(), one.label if one.kind == "measure" else INTERIM + one.label)
        for one in case.decisions.values()
        if one.extends is None and not one.annulled
    )
    for (day, name), amount in counted.items():
        yield Figure(topic=Topic.MEASURE, name=name, day=day, amount=amount)


def _terms(case: Case, obligations: Iterable[Obligation], now: datetime) -> Iterator[Figure]:
    counted: Counter[tuple[Topic, date, str]] = Counter()
    for number, one in enumerate(obligations):
        if one.precautionary:
            continue
        found, day = standing(case, one, now), local(one.due).date().replace(day=1)
        if found.met_by is None:
            due = (one.due - _START) // timedelta(microseconds=1)
            yield Figure(topic=Topic.RUNNING, name=f"{one.act}/{number}", day=day, amount=due)
            continue
        counted[Topic.TERM, day, found.state.value] += 1
        if found.state is State.LATE:
            counted[Topic.LATE, day, one.act] += 1
    for (topic, day, name), amount in counted.items():
        yield Figure(topic=topic, name=name, day=day, amount=amount)
