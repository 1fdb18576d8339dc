"""Opening a case, and signing in, with more and more cases in the store: it should take the same time.

The peer is the same question in the smallest store. A case is opened as its window does: the case, checked against the
store, and what is to be done now. Each case is another one, so that none is in memory yet.
"""

from __future__ import annotations

import random
from contextlib import ExitStack
from itertools import cycle
from typing import TYPE_CHECKING

from caseapp.index.row import CaseQuery
from tests.bench.figure import Figure, by_turns
from tests.bench.stores import Generated, generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from caseapp.office.session import Session

AIM = 1.0
PICKED = 400


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    many = sizes(1_000, 3_000) if short else sizes(1_000, 10_000, 100_000)
    with kept_folder() as kept, ExitStack() as stack:
        stores = [generated(kept, cases) for cases in many]
        sessions = [stack.enter_context(store.signed_in()) for store in stores]
        opened = by_turns(60 if short else 300, *map(opening, sessions), warm=10)
        signed = by_turns(5 if short else 20, *map(signing_in, stores))
    for what, times in (("opening a case", opened), ("signing in, hashing aside", signed)):
        for cases, ours in zip(many[1:], times[1:], strict=True):
            yield Figure(name=f"{what}: {cases} cases against {many[0]}", ours=ours, peer=times[0], aim=AIM)


def opening(session: Session) -> Callable[[], object]:
    """Opens another case each time."""
    picked = cycle(_picked(session))

    def opened() -> object:
        case_id = next(picked)
        return session.case(case_id), session.what_now(case_id)

    return opened


def signing_in(store: Generated) -> Callable[[], object]:
    """Signs in, and shows the first window of the list."""

    def signed() -> None:
        with store.signed_in() as session:
            session.cases()

    return signed


def _picked(session: Session) -> Sequence[str]:
    """Cases from all over the list, half of them open, in an order of chance that is always the same."""
    chance = random.Random(1)
    total = session.cases(CaseQuery(limit=1)).total
    places = chance.sample(range(total), min(total, PICKED // 2))
    every = [session.cases(CaseQuery(limit=1, offset=place)).rows[0].id for place in places]
    still_open = [row.id for row in session.cases(CaseQuery(open_only=True, limit=PICKED // 2)).rows]
    mixed = [*every, *still_open]
    chance.shuffle(mixed)
    return mixed
