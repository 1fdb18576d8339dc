"""Realistic stores of any size, for measuring: invented cases, signed and sealed by the members who did each act.

The stories are those that the office plays in the demonstration; here they are written in large batches without asking
the engine again. A test replays a small store to hold that the engine allows every act.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from caseapp.exchange.demo.organisation import Clock, gather
from caseapp.exchange.demo.people import PASSWORD, SCHOOLS
from caseapp.exchange.demo.stories import ALL
from caseapp.exchange.demo.story import ONE_DAY, Telling
from caseapp.ledger import Batch, CompartmentKey, make_grant, open_secret
from caseapp.ledger.entry import FIRST_PREV, make_entry
from caseapp.model.act import Act, Fields, ref_of
from caseapp.model.zone import local, midnight
from caseapp.office.body import body_of
from caseapp.office.register.state import RECOVERY
from caseapp.procedure.engine import RULES_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.exchange.demo.organisation import Company, OpenOffice
    from caseapp.exchange.demo.story import Scene
    from caseapp.ledger import Entry, Grant, Secret
    from caseapp.procedure.calendar import Calendar

SEED = 4711
PER_SCHOOL_DAY = 16
"""So many reports a school day, so that a store of any size has a history of some length."""

AT_ONCE = 50
SPARE = timedelta(days=60)
CASE, INSPECTION = "case", "inspection-1"


def make_store(
    data_dir: Path,
    *,
    open_office: OpenOffice,
    cases: int,
    today: date | None = None,
    store_url: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Company:
    """Make the demonstration organisation with so many cases; the newest are still open.

    Args:
        data_dir: a folder that has no organisation yet.
        open_office: builds an office, see ``caseapp.bootstrap``.
        cases: how many.
        today: the day on which the last one was reported; today when left out.
        store_url: another store than the one in the folder.
        progress: told how many cases are done, and of how many.

    Returns:
        The organisation, open; the caller closes its founder's session and its office.

    Raises:
        AlreadyFounded: there is an organisation in the folder already.
        StoreError: the store does not work.
    """
    day = today or local(datetime.now(UTC)).date()
    span = timedelta(days=2 * (cases // PER_SCHOOL_DAY))
    clock = Clock(midnight(day) - span - SPARE)
    company = gather(data_dir, open_office, clock, store_url=store_url)
    press = _Press(company, day, cases)
    store, batch = company.office.store, Batch()
    for number in range(cases):
        batch += press.case(number)
        if (number + 1) % AT_ONCE == 0 or number + 1 == cases:
            store.append(batch)
            batch = Batch()
            if progress:
                progress(number + 1, cases)
    return company


class _Press:
    """Writes cases, each as a batch of entries and grants."""

    def __init__(self, company: Company, today: date, cases: int) -> None:
        store = company.office.store
        self._today = today
        self._cast = {one.key: one.id for one in company.members}
        rows = {row.member: row for row in store.members()}
        self._secrets: dict[str, Secret] = {
            key: open_secret(rows[member].sealed, PASSWORD) for key, member in self._cast.items()
        }
        state = company.founder.register_state
        self._recovery = state.seal_keys()[RECOVERY]
        self._register = state.seq
        self._calendars = {school.name: company.founder.calendar(school.name) for school in SCHOOLS}
        self._days = _school_days(self._calendars[SCHOOLS[0].name], today, -(-cases // PER_SCHOOL_DAY))
        self._serials: dict[int, int] = {}

    def case(self, number: int) -> Batch:
        """One case."""
        random = Random(SEED + number)  # noqa: S311 - invented people, no secrets
        school = SCHOOLS[number % len(SCHOOLS)].name
        story = ALL[number // len(SCHOOLS) % len(ALL)](school, random, number)
        first = self._days[number // PER_SCHOOL_DAY]
        serial = self._serials[first.year] = self._serials.get(first.year, 0) + 1
        telling = Telling(first, self._calendars[school], self._cast)
        return _Sheet(f"{first.year}-{serial:04d}", school, self).tell(
            [scene for scene in story.scenes if telling.day(scene.day) <= self._today], telling
        )

    def entry(self, scene: Scene, entry: dict[str, object], fields: Fields) -> Entry:
        """One signed and sealed entry."""
        body = body_of(Act(id=scene.act, fields=fields), rules=RULES_VERSION, register=self._register)
        return make_entry(author=self._cast[scene.by], secret=self._secrets[scene.by], fields=body, **entry)  # type: ignore[arg-type]

    def grants(self, key: CompartmentKey, readers: tuple[str, ...], by: str, at: datetime) -> tuple[Grant, ...]:
        """The grants of a key to some of the cast, and to the recovery sheet when it is new."""
        seals: dict[str, bytes] = {self._cast[one]: self._secrets[one].public.seal for one in readers}
        if len(readers) > 1:
            seals[RECOVERY] = self._recovery
        return tuple(
            make_grant(key, reader=reader, seal=seal, by=self._cast[by], secret=self._secrets[by], at=at)
            for reader, seal in seals.items()
        )


class _Sheet:
    """One case being written."""

    def __init__(self, stream: str, school: str, press: _Press) -> None:
        self._stream = stream
        self._press = press
        self._readers = (f"dir:{school}", "hrm", "board", "board2", "fg")
        self._keys: dict[str, CompartmentKey] = {}
        self._entries: list[Entry] = []
        self._grants: list[Grant] = []

    def tell(self, scenes: list[Scene], telling: Telling) -> Batch:
        """The batch that tells these scenes."""
        for place, scene in enumerate(scenes):
            fields, at = Fields(telling.fields(scene)), telling.moment(scene, place)
            inspecting = scene.act == "request_inspection" or "inspection" in fields
            key = self._key(INSPECTION if inspecting else CASE, scene.by, at)
            if scene.act == "authorise_inspector":
                self._grants += self._press.grants(key, ("ict",), scene.by, at)
            self._write(scene, fields, key, at)
            telling.made[scene.makes] = ref_of(len(self._entries))
        return Batch(entries=tuple(self._entries), grants=tuple(self._grants))

    def _key(self, compartment: str, by: str, at: datetime) -> CompartmentKey:
        if compartment not in self._keys:
            key = self._keys[compartment] = CompartmentKey.generate(self._stream, compartment, 1)
            self._grants += self._press.grants(key, self._readers, by, at)
        return self._keys[compartment]

    def _write(self, scene: Scene, fields: Fields, key: CompartmentKey, at: datetime) -> None:
        before = self._entries[-1] if self._entries else None
        place: dict[str, object] = {
            "stream": self._stream,
            "seq": len(self._entries) + 1,
            "prev": before.hash if before else FIRST_PREV,
            "at": at,
            "compartment": key.compartment,
            "epoch": key.epoch,
            "key": key.key,
        }
        self._entries.append(self._press.entry(scene, place, fields))


def _school_days(calendar: Calendar, last: date, count: int) -> list[date]:
    """So many school days up to ``last``, in order."""
    found: list[date] = []
    day = last
    while len(found) < count:
        if calendar.is_school_day(day):
            found.append(day)
        day -= ONE_DAY
    return found[::-1]
