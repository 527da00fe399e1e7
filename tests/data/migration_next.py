"""The migration after the newest, for tests only: new table and column, filled from what is."""

from __future__ import annotations

from alembic import op

from jis_desktop.storage.database import SCHEMA

revision = f"{SCHEMA + 1:04d}"
down_revision = f"{SCHEMA:04d}"
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
