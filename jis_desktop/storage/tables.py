"""The schema as SQLAlchemy Core tables, for queries. The migrations hold the frozen DDL.

Every record table has: ``sequence`` (local order of writing, for keyset pages), ``id`` (a
random UUID, 16 bytes), one ``stamp_*`` column per field group (hybrid logical clock, for
merging edits of several laptops) and ``recorded_at`` (milliseconds since 1970 UTC, never
changed). Columns called ``*_sealed`` hold text encrypted under the key of its youth.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    text,
)

from jis_desktop.storage.columns import (
    id_column,
    metadata,
    number,
    part_of_key,
    record_table,
    reference,
    sealed,
    text_column,
)

profile = Table(
    "profile",
    metadata,
    Column("single", Integer, primary_key=True),
    id_column(),
    text_column("worker"),
    text_column("organisation"),
    text_column("device"),
    number("test", optional=False),
    number("commits", optional=False),
    text_column("last_stamp"),
    number("created_at", optional=False),
    sqlite_strict=True,
)

school = record_table("school", text_column("name"), text_column("stamp_core"))

young_person = record_table(
    "young_person",
    sealed("name", optional=False),
    sealed("nickname"),
    sealed("class_name"),
    text_column("registered_on"),
    reference("school_id", "school"),
    number("school_year"),
    text_column("gender", optional=True),
    number("birth_year"),
    text_column("stamp_names"),
    text_column("stamp_core"),
)

trajectory = record_table(
    "trajectory",
    reference("young_person_id", "young_person", optional=False),
    text_column("opened_on"),
    text_column("referred_by", optional=True),
    sealed("reason"),
    text_column("closed_on", optional=True),
    text_column("result", optional=True),
    sealed("closing_note"),
    text_column("stamp_core"),
    text_column("stamp_text"),
    text_column("stamp_closing"),
)

goal = record_table(
    "goal",
    reference("trajectory_id", "trajectory", optional=False),
    reference("young_person_id", "young_person", optional=False),
    sealed("words", optional=False),
    text_column("set_on"),
    text_column("result", optional=True),
    text_column("stamp_text"),
    text_column("stamp_result"),
)

contact = record_table(
    "contact",
    reference("young_person_id", "young_person", optional=False),
    reference("trajectory_id", "trajectory"),
    reference("school_id", "school"),
    text_column("kind"),
    text_column("day"),
    text_column("at", optional=True),
    number("minutes"),
    text_column("place", optional=True),
    text_column("with_whom"),
    text_column("life_domains"),
    text_column("themes"),
    text_column("supports"),
    sealed("facts"),
    sealed("interpretation"),
    text_column("follow_up_on", optional=True),
    text_column("follow_up_done_on", optional=True),
    text_column("stamp_core"),
    text_column("stamp_text"),
    text_column("stamp_follow_up"),
    sealed("health_reason"),
)

tally = record_table(
    "tally",
    text_column("kind"),
    text_column("day"),
    text_column("at", optional=True),
    number("count", optional=False),
    reference("school_id", "school"),
    text_column("age_band", optional=True),
    text_column("stamp_core"),
)

early_signal = record_table(
    "early_signal",
    text_column("about"),
    reference("young_person_id", "young_person"),
    sealed("group_label"),
    reference("school_id", "school"),
    text_column("sort"),
    text_column("topic"),
    text_column("day"),
    text_column("at", optional=True),
    text_column("life_domain", optional=True),
    text_column("source"),
    sealed("facts"),
    sealed("interpretation"),
    text_column("status"),
    text_column("outcome", optional=True),
    text_column("follow_up_on", optional=True),
    text_column("follow_up_done_on", optional=True),
    text_column("stamp_core"),
    text_column("stamp_text"),
    text_column("stamp_status"),
    text_column("stamp_follow_up"),
    sealed("health_reason"),
)

activity = record_table(
    "activity",
    text_column("kind"),
    sealed("title"),
    text_column("day"),
    text_column("at", optional=True),
    number("minutes"),
    reference("school_id", "school"),
    text_column("place", optional=True),
    text_column("themes"),
    number("girls"),
    number("boys"),
    number("others"),
    text_column("programme", optional=True),
    text_column("cancelled", optional=True),
    sealed("evaluation"),
    text_column("stamp_core"),
    text_column("stamp_heads"),
    text_column("stamp_text"),
    sealed("material"),
    sealed("partners"),
)

attendance = Table(
    "attendance",
    metadata,
    part_of_key("activity_id", "activity"),
    part_of_key("young_person_id", "young_person"),
    number("present", optional=False),
    text_column("stamp_core"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

support_action = record_table(
    "support_action",
    text_column("group_name"),
    text_column("item"),
    text_column("day"),
    text_column("at", optional=True),
    number("minutes"),
    reference("school_id", "school"),
    reference("young_person_id", "young_person"),
    sealed("note"),
    text_column("stamp_core"),
    text_column("stamp_text"),
)

presence = record_table(
    "presence",
    text_column("day"),
    reference("school_id", "school", optional=False),
    number("minutes", optional=False),
    text_column("stamp_core"),
)

network_member = record_table(
    "network_member",
    reference("young_person_id", "young_person", optional=False),
    text_column("role"),
    number("agreed"),
    sealed("name"),
    sealed("reach"),
    text_column("stamp_core"),
    text_column("stamp_text"),
)


def _plan() -> tuple[Column[bytes] | Column[str] | Column[int], ...]:
    return (
        text_column("kind"),
        sealed("title"),
        text_column("at", optional=True),
        number("minutes"),
        reference("school_id", "school"),
        text_column("place", optional=True),
        text_column("themes"),
        text_column("programme", optional=True),
        sealed("material"),
        sealed("partners"),
    )


activity_series = record_table(
    "activity_series",
    *_plan(),
    text_column("first_day"),
    text_column("last_day"),
    number("every_weeks", optional=False),
    number("in_holidays", optional=False),
    text_column("stamp_core"),
    text_column("stamp_text"),
    text_column("stamp_rhythm"),
)

planned_activity = record_table(
    "planned_activity",
    reference("series_id", "activity_series"),
    text_column("day"),
    *_plan(),
    text_column("cancelled", optional=True),
    id_column("held_as", optional=True),
    text_column("stamp_core"),
    text_column("stamp_text"),
    text_column("stamp_state"),
)

own_code = Table(
    "own_code",
    metadata,
    Column("sequence", Integer, primary_key=True),
    text_column("list"),
    text_column("key"),
    text_column("label"),
    text_column("valid_from", optional=True),
    text_column("valid_until", optional=True),
    text_column("stamp_core"),
    UniqueConstraint("list", "key"),
    sqlite_strict=True,
)

draft = Table(
    "draft",
    metadata,
    Column("id", LargeBinary, primary_key=True, nullable=False),
    text_column("form"),
    id_column("young_person_id", optional=True),
    sealed("content", optional=False),
    number("saved_at", optional=False),
    sqlite_strict=True,
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("id", LargeBinary, primary_key=True, nullable=False),
    text_column("kind"),
    text_column("stamp"),
    sqlite_strict=True,
)

audit_event = Table(
    "audit_event",
    metadata,
    Column("sequence", Integer, primary_key=True),
    number("at", optional=False),
    text_column("actor"),
    text_column("action"),
    text_column("kind"),
    id_column("record_id", optional=True),
    text_column("detail"),
    Column("mac", LargeBinary, nullable=False),
    sqlite_strict=True,
)

merging = Table(
    "merging",
    metadata,
    part_of_key("merged_id", "young_person"),
    reference("kept_id", "young_person", optional=False),
    text_column("stamp_core"),
    number("recorded_at", optional=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

moved_record = Table(
    "moved_record",
    metadata,
    Column(
        "merged_id",
        LargeBinary,
        ForeignKey("merging.merged_id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
        nullable=False,
    ),
    Column("record_id", LargeBinary, primary_key=True, nullable=False),
    text_column("kind"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

not_same = Table(
    "not_same",
    metadata,
    part_of_key("first_id", "young_person"),
    part_of_key("second_id", "young_person"),
    text_column("stamp_core"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

Index("contact_by_youth", contact.c.young_person_id, contact.c.day)
Index("contact_by_day", contact.c.day)
Index(
    "contact_due",
    contact.c.follow_up_on,
    sqlite_where=text("follow_up_on IS NOT NULL AND follow_up_done_on IS NULL"),
)
Index("trajectory_by_youth", trajectory.c.young_person_id)
Index("goal_by_trajectory", goal.c.trajectory_id)
Index("goal_by_youth", goal.c.young_person_id)
Index("tally_by_day", tally.c.day)
Index("early_signal_by_day", early_signal.c.day)
Index("early_signal_by_youth", early_signal.c.young_person_id)
Index(
    "early_signal_due",
    early_signal.c.follow_up_on,
    sqlite_where=text("follow_up_on IS NOT NULL AND follow_up_done_on IS NULL"),
)
Index("activity_by_day", activity.c.day)
Index("attendance_by_youth", attendance.c.young_person_id)
Index("support_action_by_day", support_action.c.day)
Index("support_action_by_youth", support_action.c.young_person_id)
Index("presence_by_day", presence.c.day)
Index("network_member_by_youth", network_member.c.young_person_id)
Index("planned_activity_by_day", planned_activity.c.day, planned_activity.c.at)
Index(
    "planned_activity_held",
    planned_activity.c.held_as,
    sqlite_where=text("held_as IS NOT NULL"),
)
Index("planned_activity_of_series", planned_activity.c.series_id, planned_activity.c.day)
