"""Plans, hours at a school, people around a youth, an organisation's own codes. Frozen.

``attendance.present`` may be 2 from now on: had said that he or she could not come.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

RECORDS = ("presence", "network_member", "activity_series", "planned_activity")

STATEMENTS = (
    "ALTER TABLE activity ADD COLUMN material_sealed BLOB",
    "ALTER TABLE activity ADD COLUMN partners_sealed BLOB",
    "CREATE INDEX goal_by_youth ON goal (young_person_id)",
    """
    CREATE TABLE presence (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        day TEXT NOT NULL,
        school_id BLOB NOT NULL,
        minutes INTEGER NOT NULL CHECK (minutes > 0),
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX presence_by_day ON presence (day)",
    """
    CREATE TABLE network_member (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        young_person_id BLOB NOT NULL,
        role TEXT NOT NULL,
        agreed INTEGER,
        name_sealed BLOB,
        reach_sealed BLOB,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX network_member_by_youth ON network_member (young_person_id)",
    """
    CREATE TABLE activity_series (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        kind TEXT NOT NULL,
        title_sealed BLOB,
        at TEXT,
        minutes INTEGER,
        school_id BLOB,
        place TEXT,
        themes TEXT NOT NULL,
        programme TEXT,
        material_sealed BLOB,
        partners_sealed BLOB,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        every_weeks INTEGER NOT NULL CHECK (every_weeks > 0),
        in_holidays INTEGER NOT NULL,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        stamp_rhythm TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE planned_activity (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        series_id BLOB,
        day TEXT NOT NULL,
        kind TEXT NOT NULL,
        title_sealed BLOB,
        at TEXT,
        minutes INTEGER,
        school_id BLOB,
        place TEXT,
        themes TEXT NOT NULL,
        programme TEXT,
        material_sealed BLOB,
        partners_sealed BLOB,
        cancelled TEXT,
        held_as BLOB,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        stamp_state TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(series_id) REFERENCES activity_series (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX planned_activity_by_day ON planned_activity (day, at)",
    """
    CREATE INDEX planned_activity_held ON planned_activity (held_as) WHERE held_as IS NOT NULL
    """,
    "CREATE INDEX planned_activity_of_series ON planned_activity (series_id, day)",
    """
    CREATE TABLE own_code (
        sequence INTEGER NOT NULL,
        list TEXT NOT NULL,
        "key" TEXT NOT NULL,
        label TEXT NOT NULL,
        valid_from TEXT,
        valid_until TEXT,
        stamp_core TEXT NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (list, "key")
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
