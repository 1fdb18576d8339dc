"""The tables of a store, the same in SQLite and PostgreSQL.

The migrations make them; a test holds that the newest migration and these tables are equal.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

REVISIONS = ("0001", "0002")  # oldest first; a test holds that they are the migrations
HEAD = REVISIONS[-1]

metadata = MetaData()

# sorted by code point in both engines
_Name = Text().with_variant(Text(collation="C"), "postgresql")
_Number = BigInteger().with_variant(Integer, "sqlite")

meta = Table(
    "meta",
    metadata,
    Column("key", _Name, nullable=False),
    Column("value", Text, nullable=False),
    PrimaryKeyConstraint("key", name="pk_meta"),
    sqlite_strict=True,
)

entry = Table(
    "entry",
    metadata,
    Column("position", _Number, primary_key=True, autoincrement=True),  # order of arrival
    Column("stream", _Name, nullable=False),
    Column("seq", _Number, nullable=False),
    Column("prev", LargeBinary, nullable=False),
    Column("author", _Name, nullable=False),
    Column("at", _Number, nullable=False),  # microseconds since 1970, UTC
    Column("compartment", _Name, nullable=False),
    Column("epoch", _Number, nullable=False),
    Column("commitment", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),  # so that a head is found without reading a body; checked, not trusted
    UniqueConstraint("stream", "seq", name="uq_entry_stream_seq"),
    sqlite_strict=True,
)

key_grant = Table(
    "key_grant",
    metadata,
    Column("position", _Number, primary_key=True, autoincrement=True),
    Column("stream", _Name, nullable=False),
    Column("reader", _Name, nullable=False),
    Column("compartment", _Name, nullable=False),
    Column("epoch", _Number, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("granted_by", _Name, nullable=False),
    Column("at", _Number, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    UniqueConstraint("stream", "reader", "compartment", "epoch", name="uq_key_grant"),
    Index("ix_key_grant_reader_position", "reader", "position"),
    sqlite_strict=True,
    sqlite_autoincrement=True,  # grants are deleted, and a position must not come back
)

member_secret = Table(
    "member_secret",
    metadata,
    Column("member", _Name, nullable=False),
    Column("sign", LargeBinary, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("added_at", _Number, nullable=False),
    PrimaryKeyConstraint("member", name="pk_member_secret"),
    sqlite_strict=True,
)

blob_chunk = Table(
    "blob_chunk",
    metadata,
    Column("stream", _Name, nullable=False),
    Column("blob_id", _Name, nullable=False),
    Column("number", _Number, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("stream", "blob_id", "number", name="pk_blob_chunk"),
    sqlite_strict=True,
)

# its row is written last: a blob without one was never finished
blob = Table(
    "blob",
    metadata,
    Column("stream", _Name, nullable=False),
    Column("blob_id", _Name, nullable=False),
    Column("chunks", _Number, nullable=False),
    Column("size", _Number, nullable=False),
    PrimaryKeyConstraint("stream", "blob_id", name="pk_blob"),
    sqlite_strict=True,
)
