"""The store's SQL, made by SQLAlchemy once for its engine and run on the driver itself.

An append is to cost little more than the bare commit, so nothing is compiled, looked up or wrapped while it runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Engine, Table, bindparam, delete, func, insert, select, union

from caseapp.ledger.schema import blob, blob_chunk, entry, key_grant, member_secret, meta

if TYPE_CHECKING:
    from sqlalchemy.sql import ClauseElement

Row = tuple[Any, ...]

FIRST_PLACE, LAST_PLACE = 1, 2**53
"""The positions that rows can have which arrived one by one."""


class Cursor(Protocol):
    """What is used of a driver's cursor."""

    def execute(self, sql: str, parameters: object = ..., /) -> object:
        """Runs one statement."""
        ...

    def executemany(self, sql: str, parameters: object, /) -> object:
        """Runs one statement for every row."""
        ...

    def fetchall(self) -> list[Row]:
        """Returns the rows that are left."""
        ...

    def close(self) -> None:
        """Lets go of the statement: while one is held, SQLite keeps the file open."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement in the engine's own words.

    Attributes:
        sql: the words.
        order: the names of the parameters, where the driver takes them by place.
        fixed: parameters that SQLAlchemy put in itself, such as an offset of 0.
    """

    sql: str
    order: tuple[str, ...] | None
    fixed: Mapping[str, object]

    def bind(self, values: Mapping[str, object]) -> Mapping[str, object] | tuple[object, ...]:
        """Returns the parameters as the driver takes them."""
        if self.fixed:
            values = {**self.fixed, **values}
        return values if self.order is None else tuple(map(values.__getitem__, self.order))

    def run(self, cursor: Cursor, **values: object) -> None:
        """Runs it."""
        cursor.execute(self.sql, self.bind(values))

    def run_many(self, cursor: Cursor, rows: Sequence[Mapping[str, object]]) -> None:
        """Runs it for every row."""
        if len(rows) == 1:
            cursor.execute(self.sql, self.bind(rows[0]))
        elif rows:
            cursor.executemany(self.sql, [self.bind(row) for row in rows])

    def rows(self, cursor: Cursor, **values: object) -> list[Row]:
        """Runs it and returns what it gives."""
        cursor.execute(self.sql, self.bind(values))
        return cursor.fetchall()


class Maker:
    """Makes statements for one engine."""

    def __init__(self, engine: Engine) -> None:
        self._dialect = engine.dialect

    def made(self, clause: ClauseElement) -> Statement:
        """Returns a statement in the engine's own words."""
        compiled = clause.compile(dialect=self._dialect)
        order = getattr(compiled, "positiontup", None)
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        return Statement(sql=str(compiled), order=None if order is None else tuple(order), fixed=fixed)

    def added(self, table: Table) -> Statement:
        """Returns the statement that adds a row to a table."""
        names = [column.name for column in table.columns if column.name != "position"]
        return self.made(insert(table).values({name: bindparam(name) for name in names}))


class EntryStatements:
    """What is asked about entries."""

    def __init__(self, maker: Maker) -> None:
        made = maker.made
        of_stream = entry.c.stream == bindparam("stream")
        columns = [column for column in entry.columns if column.name not in {"position", "hash"}]
        self.add = maker.added(entry)
        self.hash_at = made(select(entry.c.hash).where(of_stream, entry.c.seq == bindparam("seq")))
        self.head = made(select(entry.c.seq, entry.c.hash).where(of_stream).order_by(entry.c.seq.desc()).limit(1))
        self.after = made(
            select(*columns, entry.c.hash)
            .where(of_stream, entry.c.seq > bindparam("after"))
            .order_by(entry.c.seq)
            .limit(bindparam("page"))
        )
        self.since = made(
            select(*columns, entry.c.hash, entry.c.position)
            .where(entry.c.position > bindparam("position"))
            .order_by(entry.c.position)
            .limit(bindparam("page"))
        )
        self.streams = made(
            select(entry.c.stream)
            .where(entry.c.stream >= bindparam("first"), entry.c.stream < bindparam("last"))
            .distinct()
            .order_by(entry.c.stream)
        )
        self.count = made(select(func.count()).select_from(entry))
        next_one = entry.alias("next_one")
        follows = (next_one.c.stream == entry.c.stream) & (next_one.c.seq == entry.c.seq + 1)
        self.misplaced = made(
            union(
                select(entry.c.stream).join(next_one, follows).where(next_one.c.position <= entry.c.position),
                select(entry.c.stream).where(~entry.c.position.between(FIRST_PLACE, LAST_PLACE)),
                select(key_grant.c.stream).where(~key_grant.c.position.between(FIRST_PLACE, LAST_PLACE)),
            )
        )


class GrantStatements:
    """What is asked about grants."""

    def __init__(self, maker: Maker) -> None:
        made = maker.made
        columns = [column for column in key_grant.columns if column.name != "position"]
        of_stream = key_grant.c.stream == bindparam("stream")
        of_reader = key_grant.c.reader == bindparam("reader")
        later = key_grant.c.position > bindparam("position")
        order = (key_grant.c.compartment, key_grant.c.epoch, key_grant.c.reader)
        self.add = maker.added(key_grant)
        self.of = made(select(*columns).where(of_stream).order_by(*order))
        self.to = made(select(*columns).where(of_stream, of_reader).order_by(*order))
        self.everywhere_to = made(
            select(*columns, key_grant.c.position).where(of_reader, later).order_by(key_grant.c.position)
        )
        self.all = made(
            select(*columns, key_grant.c.position).where(later).order_by(key_grant.c.position).limit(bindparam("page"))
        )
        of_compartment = key_grant.c.compartment == bindparam("compartment")
        self.remove = made(delete(key_grant).where(of_stream, of_reader, of_compartment))
        self.drop = made(delete(key_grant).where(of_stream))


class MemberStatements:
    """What is asked about members, and about the store itself."""

    def __init__(self, maker: Maker) -> None:
        of_member = member_secret.c.member == bindparam("member")
        self.all = maker.made(select(member_secret).order_by(member_secret.c.member))
        self.one = maker.made(select(member_secret).where(of_member))
        self.add = maker.added(member_secret)
        self.drop = maker.made(delete(member_secret).where(of_member))
        self.add_meta = maker.added(meta)
        self.meta = maker.made(select(meta.c.value).where(meta.c.key == bindparam("key")))


class BlobStatements:
    """What is asked about sealed files."""

    def __init__(self, maker: Maker) -> None:
        made = maker.made
        of_blob = (blob.c.stream == bindparam("stream"), blob.c.blob_id == bindparam("blob_id"))
        of_chunk = (blob_chunk.c.stream == bindparam("stream"), blob_chunk.c.blob_id == bindparam("blob_id"))
        self.add = maker.added(blob)
        self.add_chunk = maker.added(blob_chunk)
        self.one = made(select(blob.c.chunks, blob.c.size).where(*of_blob))
        self.all = made(select(blob).order_by(blob.c.stream, blob.c.blob_id))
        self.chunk = made(select(blob_chunk.c.data).where(*of_chunk, blob_chunk.c.number == bindparam("number")))
        length = func.coalesce(func.sum(func.length(blob_chunk.c.data)), 0)
        self.chunk_count = made(select(func.count(), length).select_from(blob_chunk).where(*of_chunk))
        self.drop_chunks = made(delete(blob_chunk).where(*of_chunk))
        self.drop = made(delete(blob).where(*of_blob))
        self.drop_stream_chunks = made(delete(blob_chunk).where(blob_chunk.c.stream == bindparam("stream")))
        self.drop_stream = made(delete(blob).where(blob.c.stream == bindparam("stream")))


class Statements:
    """Every statement that a store uses."""

    def __init__(self, engine: Engine) -> None:
        maker = Maker(engine)
        self.entry = EntryStatements(maker)
        self.grant = GrantStatements(maker)
        self.member = MemberStatements(maker)
        self.blob = BlobStatements(maker)
        self.mark = maker.made(
            select(
                select(func.max(entry.c.position)).scalar_subquery(),
                select(func.max(key_grant.c.position)).scalar_subquery(),
            )
        )
