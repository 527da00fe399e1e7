"""The first schema. Frozen: a later change is a migration of its own.

Source of the append-only rule: NEN 7513 (logging); of tombstones: security.md, erasure.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

RECORDS = (
    "young_person",
    "trajectory",
    "goal",
    "contact",
    "tally",
    "early_signal",
    "activity",
    "support_action",
)

STATEMENTS = (
    """
    CREATE TABLE profile (
        single INTEGER NOT NULL CHECK (single = 1),
        id BLOB NOT NULL CHECK (length(id) = 16),
        worker TEXT NOT NULL,
        organisation TEXT NOT NULL,
        device TEXT NOT NULL,
        test INTEGER NOT NULL,
        commits INTEGER NOT NULL,
        last_stamp TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        PRIMARY KEY (single)
    ) STRICT
    """,
    """
    CREATE TABLE school (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        name TEXT NOT NULL,
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE young_person (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        name_sealed BLOB NOT NULL,
        nickname_sealed BLOB,
        class_name_sealed BLOB,
        registered_on TEXT NOT NULL,
        school_id BLOB,
        school_year INTEGER,
        gender TEXT,
        birth_year INTEGER,
        stamp_names TEXT NOT NULL,
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE trajectory (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        young_person_id BLOB NOT NULL,
        opened_on TEXT NOT NULL,
        referred_by TEXT,
        reason_sealed BLOB,
        closed_on TEXT,
        result TEXT,
        closing_note_sealed BLOB,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        stamp_closing TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX trajectory_by_youth ON trajectory (young_person_id)",
    """
    CREATE TABLE goal (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        trajectory_id BLOB NOT NULL,
        young_person_id BLOB NOT NULL,
        words_sealed BLOB NOT NULL,
        set_on TEXT NOT NULL,
        result TEXT,
        stamp_text TEXT NOT NULL,
        stamp_result TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(trajectory_id) REFERENCES trajectory (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX goal_by_trajectory ON goal (trajectory_id)",
    """
    CREATE TABLE contact (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        young_person_id BLOB NOT NULL,
        trajectory_id BLOB,
        school_id BLOB,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        at TEXT,
        minutes INTEGER,
        place TEXT,
        with_whom TEXT NOT NULL,
        life_domains TEXT NOT NULL,
        themes TEXT NOT NULL,
        supports TEXT NOT NULL,
        facts_sealed BLOB,
        interpretation_sealed BLOB,
        follow_up_on TEXT,
        follow_up_done_on TEXT,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        stamp_follow_up TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(trajectory_id) REFERENCES trajectory (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX contact_by_day ON contact (day)",
    "CREATE INDEX contact_by_youth ON contact (young_person_id, day)",
    """
    CREATE INDEX contact_due ON contact (follow_up_on)
    WHERE follow_up_on IS NOT NULL AND follow_up_done_on IS NULL
    """,
    """
    CREATE TABLE tally (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        at TEXT,
        count INTEGER NOT NULL CHECK (count > 0),
        school_id BLOB,
        age_band TEXT,
        stamp_core TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX tally_by_day ON tally (day)",
    """
    CREATE TABLE early_signal (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        about TEXT NOT NULL,
        young_person_id BLOB,
        group_label_sealed BLOB,
        school_id BLOB,
        sort TEXT NOT NULL,
        topic TEXT NOT NULL,
        day TEXT NOT NULL,
        at TEXT,
        life_domain TEXT,
        source TEXT NOT NULL,
        facts_sealed BLOB,
        interpretation_sealed BLOB,
        status TEXT NOT NULL,
        outcome TEXT,
        follow_up_on TEXT,
        follow_up_done_on TEXT,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        stamp_status TEXT NOT NULL,
        stamp_follow_up TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX early_signal_by_day ON early_signal (day)",
    "CREATE INDEX early_signal_by_youth ON early_signal (young_person_id)",
    """
    CREATE INDEX early_signal_due ON early_signal (follow_up_on)
    WHERE follow_up_on IS NOT NULL AND follow_up_done_on IS NULL
    """,
    """
    CREATE TABLE activity (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        kind TEXT NOT NULL,
        title_sealed BLOB,
        day TEXT NOT NULL,
        at TEXT,
        minutes INTEGER,
        school_id BLOB,
        place TEXT,
        themes TEXT NOT NULL,
        girls INTEGER CHECK (girls >= 0),
        boys INTEGER CHECK (boys >= 0),
        others INTEGER CHECK (others >= 0),
        programme TEXT,
        cancelled TEXT,
        evaluation_sealed BLOB,
        stamp_core TEXT NOT NULL,
        stamp_heads TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX activity_by_day ON activity (day)",
    """
    CREATE TABLE attendance (
        activity_id BLOB NOT NULL,
        young_person_id BLOB NOT NULL,
        present INTEGER NOT NULL,
        stamp_core TEXT NOT NULL,
        PRIMARY KEY (activity_id, young_person_id),
        FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID, STRICT
    """,
    "CREATE INDEX attendance_by_youth ON attendance (young_person_id)",
    """
    CREATE TABLE support_action (
        sequence INTEGER NOT NULL,
        id BLOB NOT NULL CHECK (length(id) = 16),
        group_name TEXT NOT NULL,
        item TEXT NOT NULL,
        day TEXT NOT NULL,
        at TEXT,
        minutes INTEGER,
        school_id BLOB,
        young_person_id BLOB,
        note_sealed BLOB,
        stamp_core TEXT NOT NULL,
        stamp_text TEXT NOT NULL,
        recorded_at INTEGER NOT NULL,
        PRIMARY KEY (sequence),
        UNIQUE (id),
        FOREIGN KEY(school_id) REFERENCES school (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(young_person_id) REFERENCES young_person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX support_action_by_day ON support_action (day)",
    "CREATE INDEX support_action_by_youth ON support_action (young_person_id)",
    """
    CREATE TABLE draft (
        id BLOB NOT NULL CHECK (length(id) = 16),
        form TEXT NOT NULL,
        young_person_id BLOB,
        content_sealed BLOB NOT NULL,
        saved_at INTEGER NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE tombstone (
        id BLOB NOT NULL CHECK (length(id) = 16),
        kind TEXT NOT NULL,
        stamp TEXT NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE audit_event (
        sequence INTEGER NOT NULL,
        at INTEGER NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        kind TEXT NOT NULL,
        record_id BLOB,
        detail TEXT NOT NULL,
        mac BLOB NOT NULL,
        PRIMARY KEY (sequence)
    ) STRICT
    """,
)


def _append_only(table: str) -> tuple[str, ...]:
    return tuple(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'append only'); END"
        for verb in ("UPDATE", "DELETE")
    )


def _refuse_erased(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_erased BEFORE INSERT ON {table} "  # noqa: S608  fixed names
        "WHEN EXISTS (SELECT 1 FROM tombstone WHERE id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'erased'); END"
    )


def upgrade() -> None:
    """Make the tables, their indexes and the triggers that guard them."""
    for statement in STATEMENTS:
        op.execute(statement)
    for table in ("audit_event", "tombstone"):
        for statement in _append_only(table):
            op.execute(statement)
    for table in RECORDS:
        op.execute(_refuse_erased(table))
