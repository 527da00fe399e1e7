"""A migration for tests only: a new table, a new column, filled from what is there."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

STATEMENTS = (
    "CREATE TABLE visit (sequence INTEGER PRIMARY KEY, contact_id BLOB NOT NULL) STRICT",
    "INSERT INTO visit (contact_id) SELECT id FROM contact ORDER BY sequence",
    "ALTER TABLE contact ADD COLUMN mood TEXT",
    "UPDATE contact SET mood = 'onbekend'",
    "CREATE INDEX contact_by_mood ON contact (mood)",
    "DROP INDEX tally_by_day",
)


def upgrade() -> None:
    """Run the statements in order."""
    for statement in STATEMENTS:
        op.execute(statement)
