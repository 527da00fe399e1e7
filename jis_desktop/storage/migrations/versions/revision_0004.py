"""The reporting code's steps, holds, restrictions, retention, settings, backup places. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

RECORDS = ("meldcode_step", "legal_hold", "restriction", "retention_proposal", "certificate")

STATEMENTS = (
    "ALTER TABLE contact ADD COLUMN health_reason_sealed BLOB",
    "ALTER TABLE early_signal ADD COLUMN health_reason_sealed BLOB",
    """
    CREATE TABLE meldcode_step (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        early_signal_id BLOB NOT NULL,
        young_person_id BLOB,
        step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5),
        day TEXT NOT NULL,
        facts_sealed BLOB,
        interpretation_sealed BLOB,
        result TEXT,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(early_signal_id) REFERENCES early_signal (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX meldcode_step_by_signal ON meldcode_step (early_signal_id, step)",
    """
    CREATE TABLE legal_hold (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        young_person_id BLOB NOT NULL,
        reason_sealed BLOB,
        set_on TEXT NOT NULL,
        until TEXT NOT NULL,
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX legal_hold_by_youth ON legal_hold (young_person_id)",
    """
    CREATE TABLE restriction (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        young_person_id BLOB NOT NULL,
        reason_sealed BLOB,
        since TEXT NOT NULL,
        lifted_on TEXT,
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX restriction_by_youth ON restriction (young_person_id)",
    """
    CREATE TABLE retention_proposal (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        record_class TEXT NOT NULL,
        record_id BLOB NOT NULL,
        young_person_id BLOB,
        due_on TEXT NOT NULL,
        proposed_on TEXT NOT NULL,
        decision TEXT,
        decided_on TEXT,
        reason_sealed BLOB,
        stamp_core TEXT NOT NULL,
        stamp_decision TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX retention_proposal_by_record ON retention_proposal (record_id)",
    """
    CREATE TABLE certificate (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        day TEXT NOT NULL,
        cause TEXT NOT NULL,
        records INTEGER NOT NULL CHECK (records >= 0),
        record_class TEXT,
        months INTEGER,
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        stamp_core TEXT NOT NULL,
        PRIMARY KEY (name)
    ) STRICT
    """,
    """
    CREATE TABLE backup_place (
        id BLOB NOT NULL,
        path TEXT NOT NULL,
        last_at INTEGER,
        last_commit INTEGER NOT NULL,
        generation INTEGER NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
)


def upgrade() -> None:
    """Make the tables, their indexes and the triggers that keep what was erased away."""
    for statement in STATEMENTS:
        op.execute(statement)
    for table in RECORDS:
        op.execute(
            f"CREATE TRIGGER {table}_erased BEFORE INSERT ON {table} "  # noqa: S608  fixed names
            "WHEN EXISTS (SELECT 1 FROM tombstone WHERE id = NEW.id) "
            "BEGIN SELECT RAISE(ABORT, 'erased'); END"
        )
