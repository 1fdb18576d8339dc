"""Invented members and what they say, for the tests of the ledger."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from caseapp.ledger import JSON, Batch, HeadMemory, PublicKeys, Reader, Report, Secret, Store, compose, verify

START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SECRETS = {name: Secret(name.encode().ljust(32, b".")) for name in ("anna", "bram", "carla", "dirk")}


class Roster:
    """A register that never changes: a fake of what the office gives."""

    def __init__(self, members: Iterable[str] = tuple(SECRETS)) -> None:
        self.keys = {name: SECRETS[name].public for name in members}

    def public_keys(self, member: str, stream: str, seq: int, at: datetime) -> PublicKeys | None:
        return self.keys.get(member)


class World:
    """A store with members who read it and write to it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.roster = Roster()
        self.now = START
        self.readers = {name: self.fresh(name) for name in SECRETS}

    def fresh(self, name: str) -> Reader:
        """A reader who has cached nothing."""
        return Reader(SECRETS[name], name, self.store, self.roster)

    def seals(self, *names: str) -> dict[str, bytes]:
        return {name: SECRETS[name].public.seal for name in names}

    def batch(
        self,
        stream: str,
        author: str,
        fields: Mapping[str, JSON],
        *,
        compartment: str = "case",
        to: Iterable[str] | None = None,
    ) -> Batch:
        """What an author would append: `to` are all who may read the compartment, left out for as they were."""
        readers = {} if to is None else {compartment: self.seals(*to)}
        reader = self.readers[author]
        before = [one.entry.at for one in reader.read_stream(stream)]
        self.now = max([self.now, *before[-1:]]) + timedelta(minutes=1)
        return compose(
            stream=stream,
            head=self.store.head(stream),
            author=author,
            secret=SECRETS[author],
            at=self.now,
            items=[(compartment, fields)],
            readers=readers,
            keyset=reader.keyset(stream),
        )

    def say(
        self, stream: str, author: str, text: str, *, compartment: str = "case", to: Iterable[str] | None = None
    ) -> Batch:
        """Appends one entry."""
        batch = self.batch(stream, author, {"act": "add_note", "text": text}, compartment=compartment, to=to)
        self.store.append(batch)
        return batch

    def texts(self, name: str, stream: str) -> list[str | None]:
        """What somebody reads in a stream, None where they lack the key."""
        opened = self.fresh(name).read_stream(stream)
        return [str(one.fields["text"]) if one.fields else None for one in opened]

    def checked(self, heads: HeadMemory | None = None, name: str = "anna") -> Report:
        """What `verify` says when somebody who reads all runs it."""
        return verify(self.store, heads, self.roster, self.fresh(name))


def told(store: Store) -> World:
    """A world in which two cases have some entries already."""
    world = World(store)
    world.say("case-1", "anna", "melding", to=["anna", "bram"])
    world.say("case-1", "bram", "gesprek")
    world.say("case-1", "anna", "besluit")
    world.say("case-1", "anna", "brief")
    world.say("case-2", "bram", "andere melding", to=["anna", "bram"])
    world.say("case-2", "anna", "ander besluit")
    return world
