"""What a reader was granted since is found in the order in which it is asked, without sorting.

Revision: 0002, after 0001
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Indexes grants by reader and position; a server with many members sorted all of a reader's grants each time."""
    op.create_index("ix_key_grant_reader_position", "key_grant", ["reader", "position"])
    op.drop_index("ix_key_grant_reader", table_name="key_grant")


def downgrade() -> None:
    """Indexes them by reader alone again."""
    op.create_index("ix_key_grant_reader", "key_grant", ["reader"])
    op.drop_index("ix_key_grant_reader_position", table_name="key_grant")
