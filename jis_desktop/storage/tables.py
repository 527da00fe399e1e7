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
    MetaData,
    Table,
    Text,
    text,
)

metadata = MetaData()


def _id(name: str = "id", *, optional: bool = False, unique: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=optional, unique=unique or None)


def _reference(name: str, target: str, *, optional: bool = True) -> Column[bytes]:
    # Deferred, so that an import may bring a record before the youth it is about.
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, LargeBinary, key, nullable=optional)


def _part_of_key(name: str, target: str) -> Column[bytes]:
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED")
    return Column(name, LargeBinary, key, primary_key=True, nullable=False)


def _text(name: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


def _number(name: str, *, optional: bool = True) -> Column[int]:
    return Column(name, Integer, nullable=optional)


def _sealed(name: str, *, optional: bool = True) -> Column[bytes]:
    return Column(f"{name}_sealed", LargeBinary, nullable=optional)


def _record(name: str, *columns: Column[bytes] | Column[str] | Column[int]) -> Table:
    return Table(
        name,
        metadata,
        Column("sequence", Integer, primary_key=True),
        _id(unique=True),
        *columns,
        _number("recorded_at", optional=False),
        sqlite_strict=True,
    )


profile = Table(
    "profile",
    metadata,
    Column("single", Integer, primary_key=True),
    _id(),
    _text("worker"),
    _text("organisation"),
    _text("device"),
    _number("test", optional=False),
    _number("commits", optional=False),
    _text("last_stamp"),
    _number("created_at", optional=False),
    sqlite_strict=True,
)

school = _record("school", _text("name"), _text("stamp_core"))

young_person = _record(
    "young_person",
    _sealed("name", optional=False),
    _sealed("nickname"),
    _sealed("class_name"),
    _text("registered_on"),
    _reference("school_id", "school"),
    _number("school_year"),
    _text("gender", optional=True),
    _number("birth_year"),
    _text("stamp_names"),
    _text("stamp_core"),
)

trajectory = _record(
    "trajectory",
    _reference("young_person_id", "young_person", optional=False),
    _text("opened_on"),
    _text("referred_by", optional=True),
    _sealed("reason"),
    _text("closed_on", optional=True),
    _text("result", optional=True),
    _sealed("closing_note"),
    _text("stamp_core"),
    _text("stamp_text"),
    _text("stamp_closing"),
)

goal = _record(
    "goal",
    _reference("trajectory_id", "trajectory", optional=False),
    _reference("young_person_id", "young_person", optional=False),
    _sealed("words", optional=False),
    _text("set_on"),
    _text("result", optional=True),
    _text("stamp_text"),
    _text("stamp_result"),
)

contact = _record(
    "contact",
    _reference("young_person_id", "young_person", optional=False),
    _reference("trajectory_id", "trajectory"),
    _reference("school_id", "school"),
    _text("kind"),
    _text("day"),
    _text("at", optional=True),
    _number("minutes"),
    _text("place", optional=True),
    _text("with_whom"),
    _text("life_domains"),
    _text("themes"),
    _text("supports"),
    _sealed("facts"),
    _sealed("interpretation"),
    _text("follow_up_on", optional=True),
    _text("follow_up_done_on", optional=True),
    _text("stamp_core"),
    _text("stamp_text"),
    _text("stamp_follow_up"),
)

tally = _record(
    "tally",
    _text("kind"),
    _text("day"),
    _text("at", optional=True),
    _number("count", optional=False),
    _reference("school_id", "school"),
    _text("age_band", optional=True),
    _text("stamp_core"),
)

early_signal = _record(
    "early_signal",
    _text("about"),
    _reference("young_person_id", "young_person"),
    _sealed("group_label"),
    _reference("school_id", "school"),
    _text("sort"),
    _text("topic"),
    _text("day"),
    _text("at", optional=True),
    _text("life_domain", optional=True),
    _text("source"),
    _sealed("facts"),
    _sealed("interpretation"),
    _text("status"),
    _text("outcome", optional=True),
    _text("follow_up_on", optional=True),
    _text("follow_up_done_on", optional=True),
    _text("stamp_core"),
    _text("stamp_text"),
    _text("stamp_status"),
    _text("stamp_follow_up"),
)

activity = _record(
    "activity",
    _text("kind"),
    _sealed("title"),
    _text("day"),
    _text("at", optional=True),
    _number("minutes"),
    _reference("school_id", "school"),
    _text("place", optional=True),
    _text("themes"),
    _number("girls"),
    _number("boys"),
    _number("others"),
    _text("programme", optional=True),
    _text("cancelled", optional=True),
    _sealed("evaluation"),
    _text("stamp_core"),
    _text("stamp_heads"),
    _text("stamp_text"),
)

attendance = Table(
    "attendance",
    metadata,
    _part_of_key("activity_id", "activity"),
    _part_of_key("young_person_id", "young_person"),
    _number("present", optional=False),
    _text("stamp_core"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

support_action = _record(
    "support_action",
    _text("group_name"),
    _text("item"),
    _text("day"),
    _text("at", optional=True),
    _number("minutes"),
    _reference("school_id", "school"),
    _reference("young_person_id", "young_person"),
    _sealed("note"),
    _text("stamp_core"),
    _text("stamp_text"),
)

draft = Table(
    "draft",
    metadata,
    Column("id", LargeBinary, primary_key=True, nullable=False),
    _text("form"),
    _id("young_person_id", optional=True),
    _sealed("content", optional=False),
    _number("saved_at", optional=False),
    sqlite_strict=True,
)

tombstone = Table(
    "tombstone",
    metadata,
    Column("id", LargeBinary, primary_key=True, nullable=False),
    _text("kind"),
    _text("stamp"),
    sqlite_strict=True,
)

audit_event = Table(
    "audit_event",
    metadata,
    Column("sequence", Integer, primary_key=True),
    _number("at", optional=False),
    _text("actor"),
    _text("action"),
    _text("kind"),
    _id("record_id", optional=True),
    _text("detail"),
    Column("mac", LargeBinary, nullable=False),
    sqlite_strict=True,
)

merging = Table(
    "merging",
    metadata,
    _part_of_key("merged_id", "young_person"),
    _reference("kept_id", "young_person", optional=False),
    _text("stamp_core"),
    _number("recorded_at", optional=False),
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
    _text("kind"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

not_same = Table(
    "not_same",
    metadata,
    _part_of_key("first_id", "young_person"),
    _part_of_key("second_id", "young_person"),
    _text("stamp_core"),
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
