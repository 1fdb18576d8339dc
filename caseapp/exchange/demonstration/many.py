"""Making any number of realistic cases quickly: patterns of played stories, at other times, with other people.

Every act is signed by who did it and sealed for its readers, as the office does it, and the procedure allows it at its
moment; so the store verifies. Only the office's question is asked once for each story and week, not for each case.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from caseapp.exchange.demonstration.pattern import Pattern, pattern_of, reworded
from caseapp.exchange.demonstration.words import INITIALS, SENTENCES, SURNAMES, WHAT, WHERE
from caseapp.ledger import Batch, CompartmentKey, Reader, make_grant, open_secret
from caseapp.ledger.entry import FIRST_PREV, Entry, make_entry
from caseapp.model.zone import local
from caseapp.office.register.book import RegisterBook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from caseapp.exchange.demonstration.organisation import Demonstration
    from caseapp.ledger import JSON, Grant, Secret, Store
    from caseapp.model.organisation import Organisation
    from caseapp.procedure.world import World

SEED: Final = 20260312
AT_ONCE: Final = 100
"""Cases in one write."""

OLDEST: Final = 190
"""Weeks back to the oldest case."""

OPEN_SHARE: Final = 0.04
"""How many of the cases are still open; those began in the last weeks."""

WEIGHTS: Final = {"ouder": 5, "waarschuwing": 4, "leraar": 1}
"""How often a closed case follows each story."""


def add_many(
    store: Store, made: Demonstration, count: int, world: World, progress: Callable[[int, int], object] | None = None
) -> None:
    """Add cases to the store of a demonstration organisation; the same store, count and words give the same cases.

    Args:
        store: the open store; nobody else works in it.
        made: the organisation.
        count: how many cases.
        world: the law and the calendars.
        progress: told how many are done, and of how many.

    Raises:
        StoreError: the store does not work.
    """
    writer = _Writer(store, made, world)
    plans = iter(writer.plans(count))
    done = 0
    while page := list(islice(plans, AT_ONCE)):
        parts = [writer.case(plan) for plan in page]
        batch = Batch(
            entries=tuple(entry for part in parts for entry in part.entries),
            grants=tuple(grant for part in parts for grant in part.grants),
        )
        store.append(batch)
        done += len(page)
        if progress:
            progress(done, count)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """One case to be made."""

    stream: str
    pattern: Pattern
    seed: int


class _Writer:
    def __init__(self, store: Store, made: Demonstration, world: World) -> None:
        self._secrets: dict[str, Secret] = {
            row.member: open_secret(row.sealed, made.password)
            for row in store.members()
            if row.member in made.members.values()
        }
        book = RegisterBook()
        member = next(iter(self._secrets))
        book.read(Reader(self._secrets[member], member, store))
        self._organisation: Organisation = book.organisation
        self._seals = book.state.seal_keys()
        self._world = world
        self._patterns = {name: pattern_of(store, stream, self._secrets) for name, stream in made.cases.items()}
        self._taken = Counter(int(stream[:4]) for stream in made.cases.values())
        self._fitting: dict[tuple[str, int], Pattern | None] = {}

    def plans(self, count: int) -> Iterator[_Plan]:
        """What cases to make, the oldest first, so that numbers rise with time."""
        chance = random.Random(SEED)  # noqa: S311 - invented people, no secret
        opened = [name for name, pattern in self._patterns.items() if not pattern.closed]
        picks: list[tuple[float, Pattern]] = []
        while len(picks) < count:
            if chance.random() < OPEN_SHARE:
                name, weeks = chance.choice(opened), -chance.randint(0, 2)
            else:
                name = chance.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
                weeks = -chance.randint(0, OLDEST)
            pattern = self._fits(name, weeks)
            if pattern is not None:
                picks.append((pattern.entries[0].at.timestamp() + chance.random(), pattern))
        picks.sort(key=lambda pick: pick[0])
        for _, pattern in picks:
            year = local(pattern.entries[0].at).year
            self._taken[year] += 1
            yield _Plan(stream=f"{year}-{self._taken[year]:04d}", pattern=pattern, seed=chance.getrandbits(48))

    def _fits(self, name: str, weeks: int) -> Pattern | None:
        if (name, weeks) not in self._fitting:
            pattern = self._patterns[name].moved(weeks)
            self._fitting[name, weeks] = pattern if pattern.fits(self._world, self._organisation) else None
        return self._fitting[name, weeks]

    def case(self, plan: _Plan) -> Batch:
        """One case: its keys, grants and entries."""
        chance = random.Random(plan.seed)  # noqa: S311 - invented people, no secret
        keys = {name: CompartmentKey.generate(plan.stream, name, 1) for name in plan.pattern.readers}
        first = plan.pattern.entries[0]
        grants: list[Grant] = []
        for name, readers in plan.pattern.readers.items():
            grants += [
                make_grant(
                    keys[name],
                    reader=reader,
                    seal=self._seals[reader],
                    by=first.author,
                    secret=self._secrets[first.author],
                    at=first.at,
                )
                for reader in readers
                if reader in self._seals
            ]
        return Batch(entries=tuple(self._entries(plan, keys, chance)), grants=tuple(grants))

    def _entries(self, plan: _Plan, keys: Mapping[str, CompartmentKey], chance: random.Random) -> Iterator[Entry]:
        others = {name: _name(chance) for name in plan.pattern.names}
        names = re.compile("|".join(map(re.escape, sorted(others, key=len, reverse=True))))
        prev = FIRST_PREV
        for seq, one in enumerate(plan.pattern.entries, start=1):
            body = {name: reworded(value, names, others) for name, value in one.body.items()}
            if seq == 1:
                body |= _told(chance)
            entry = make_entry(
                stream=plan.stream,
                seq=seq,
                prev=prev,
                author=one.author,
                secret=self._secrets[one.author],
                at=one.at,
                compartment=one.compartment,
                epoch=1,
                key=keys[one.compartment].key,
                fields=body,
            )
            prev = entry.hash
            yield entry


def _name(chance: random.Random) -> str:
    return f"{chance.choice(INITIALS)}. {chance.choice(SURNAMES)}"


def _told(chance: random.Random) -> dict[str, JSON]:
    """Another summary and description of the report."""
    return {
        "f.summary": f"{chance.choice(WHAT)} {chance.choice(WHERE)}",
        "f.description": " ".join(chance.sample(SENTENCES, chance.randint(3, 8))),
    }
