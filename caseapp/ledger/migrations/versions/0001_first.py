"""The first tables: meta, entries, grants, members' secrets, blobs.

Revision: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NAME = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Makes the tables."""
    op.create_table(
        "meta",
        sa.Column("key", NAME, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
        sqlite_strict=True,
    )
    _entry()
    _key_grant()
    op.create_table(
        "member_secret",
        sa.Column("member", NAME, nullable=False),
        sa.Column("sign", sa.LargeBinary, nullable=False),
        sa.Column("seal", sa.LargeBinary, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("added_at", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("member", name="pk_member_secret"),
        sqlite_strict=True,
    )
    op.create_table(
        "blob_chunk",
        sa.Column("stream", NAME, nullable=False),
        sa.Column("blob_id", NAME, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("stream", "blob_id", "number", name="pk_blob_chunk"),
        sqlite_strict=True,
    )
    op.create_table(
        "blob",
        sa.Column("stream", NAME, nullable=False),
        sa.Column("blob_id", NAME, nullable=False),
        sa.Column("chunks", NUMBER, nullable=False),
        sa.Column("size", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("stream", "blob_id", name="pk_blob"),
        sqlite_strict=True,
    )


def _entry() -> None:
    op.create_table(
        "entry",
        sa.Column("position", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("stream", NAME, nullable=False),
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("prev", sa.LargeBinary, nullable=False),
        sa.Column("author", NAME, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("compartment", NAME, nullable=False),
        sa.Column("epoch", NUMBER, nullable=False),
        sa.Column("commitment", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("stream", "seq", name="uq_entry_stream_seq"),
        sqlite_strict=True,
    )


def _key_grant() -> None:
    op.create_table(
        "key_grant",
        sa.Column("position", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("stream", NAME, nullable=False),
        sa.Column("reader", NAME, nullable=False),
        sa.Column("compartment", NAME, nullable=False),
        sa.Column("epoch", NUMBER, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("granted_by", NAME, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("stream", "reader", "compartment", "epoch", name="uq_key_grant"),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("ix_key_grant_reader", "key_grant", ["reader"])


def downgrade() -> None:
    """Drops them again."""
    for name in ("blob", "blob_chunk", "member_secret", "key_grant", "entry", "meta"):
        op.drop_table(name)
