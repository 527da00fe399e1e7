"""The tables of schema 4: the reporting code, retention, holds, settings and backup places."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, Table, Text

from jis_desktop.storage.columns import (
    id_column,
    metadata,
    number,
    record_table,
    reference,
    sealed,
    text_column,
)

meldcode_step = record_table(
    "meldcode_step",
    reference("early_signal_id", "early_signal", optional=False),
    reference("young_person_id", "young_person"),
    number("step", optional=False),
    text_column("day"),
    sealed("facts"),
    sealed("interpretation"),
    text_column("result", optional=True),
    text_column("stamp_core"),
    text_column("stamp_text"),
)

legal_hold = record_table(
    "legal_hold",
    reference("young_person_id", "young_person", optional=False),
    sealed("reason"),
    text_column("set_on"),
    text_column("until"),
    text_column("stamp_core"),
)

restriction = record_table(
    "restriction",
    reference("young_person_id", "young_person", optional=False),
    sealed("reason"),
    text_column("since"),
    text_column("lifted_on", optional=True),
    text_column("stamp_core"),
)

retention_proposal = record_table(
    "retention_proposal",
    text_column("record_class"),
    id_column("record_id"),
    reference("young_person_id", "young_person"),
    text_column("due_on"),
    text_column("proposed_on"),
    text_column("decision", optional=True),
    text_column("decided_on", optional=True),
    sealed("reason"),
    text_column("stamp_core"),
    text_column("stamp_decision"),
)

certificate = record_table(
    "certificate",
    text_column("day"),
    text_column("cause"),
    number("records", optional=False),
    text_column("record_class", optional=True),
    number("months"),
    text_column("stamp_core"),
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    text_column("value"),
    text_column("stamp_core"),
    sqlite_strict=True,
)

backup_place = Table(
    "backup_place",
    metadata,
    Column("id", LargeBinary, primary_key=True, nullable=False),
    text_column("path"),
    number("last_at"),
    number("last_commit", optional=False),
    number("generation", optional=False),
    sqlite_strict=True,
)

Index("meldcode_step_by_signal", meldcode_step.c.early_signal_id, meldcode_step.c.step)
Index("legal_hold_by_youth", legal_hold.c.young_person_id)
Index("restriction_by_youth", restriction.c.young_person_id)
Index("retention_proposal_by_record", retention_proposal.c.record_id)
