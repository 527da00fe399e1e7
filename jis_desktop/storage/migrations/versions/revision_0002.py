"""Two youths who turn out to be one, and pairs that are not. Frozen.

The merged youth's row stays, with its key, so that taking a merge back needs nothing else.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE merging (
        merged_id BLOB NOT NULL CHECK (length(merged_id) = 16),
        kept_id BLOB NOT NULL CHECK (length(kept_id) = 16),
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (merged_id),
        FOREIGN KEY(merged_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(kept_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE moved_record (
        merged_id BLOB NOT NULL CHECK (length(merged_id) = 16),
        record_id BLOB NOT NULL CHECK (length(record_id) = 16),
        kind TEXT NOT NULL,
        PRIMARY KEY (merged_id, record_id),
        FOREIGN KEY(merged_id) REFERENCES merging (merged_id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE not_same (
        first_id BLOB NOT NULL CHECK (length(first_id) = 16),
        second_id BLOB NOT NULL CHECK (length(second_id) = 16),
        stamp_core TEXT NOT NULL,
        PRIMARY KEY (first_id, second_id),
        FOREIGN KEY(first_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(second_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
)


def upgrade() -> None:
    """Make the three tables."""
    for statement in STATEMENTS:
        op.execute(statement)
