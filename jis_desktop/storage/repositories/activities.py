"""Activities with their roll call."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete, insert, select

from jis_desktop.domain.activity import Activity
from jis_desktop.storage.mappings import ACTIVITY
from jis_desktop.storage.repositories.records import StoredRecords
from jis_desktop.storage.tables import activity, attendance

if TYPE_CHECKING:
    from datetime import date

    from jis_desktop.storage.transaction import Transaction

_MARKS = {"present": 1, "absent": 0, "excused": 2}
"""Fields of a roll call, and what ``attendance.present`` says for each."""


class StoredActivities(StoredRecords[Activity]):
    """Activities; who was on the roll call lies in a table of its own, in order of ids."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, ACTIVITY)

    def add(self, record: Activity) -> None:
        """See `ports.Records.add`."""
        super().add(record)
        if record.on_roll:
            self._write_roll_call(record, {})

    def update(self, record: Activity) -> None:
        """See `ports.Records.update`."""
        touched = len(self._transaction.touched)
        super().update(record)
        known = self._roll_calls([record.id])[record.id]
        if known == _roll_call(record):
            return
        self._write_roll_call(record, known)
        if len(self._transaction.touched) == touched:
            self._transaction.touch("change", ACTIVITY.kind, record.id)

    def remove(self, record_id: UUID) -> None:
        """See `ports.Records.remove`; the roll call goes with it."""
        here = attendance.c.activity_id == record_id.bytes
        self._transaction.run(delete(attendance).where(here))
        super().remove(record_id)

    def between(self, first: date, last: date) -> list[Activity]:
        """See `ports.Activities.between`."""
        day = activity.c.day
        statement = (
            select(activity)
            .where(day >= first.isoformat(), day <= last.isoformat())
            .order_by(day, activity.c.at, activity.c.sequence)
        )
        rows = self._transaction.rows(statement)
        return self._with_roll_calls(
            [ACTIVITY.record_of(row, self._transaction.seal) for row in rows]
        )

    def naming(self, young_person_id: UUID) -> list[Activity]:
        """See `ports.Activities.naming`."""
        statement = (
            select(activity)
            .join(attendance, attendance.c.activity_id == activity.c.id)
            .where(attendance.c.young_person_id == young_person_id.bytes)
            .order_by(activity.c.sequence)
        )
        rows = self._transaction.rows(statement)
        return self._with_roll_calls(
            [ACTIVITY.record_of(row, self._transaction.seal) for row in rows]
        )

    def get(self, record_id: UUID) -> Activity:
        """See `ports.Records.get`."""
        return self._with_roll_calls([super().get(record_id)])[0]

    def newest(self, *, before: int | None = None, limit: int = 128) -> list[tuple[int, Activity]]:
        """See `ports.Records.newest`."""
        page = super().newest(before=before, limit=limit)
        whole = self._with_roll_calls([found for _sequence, found in page])
        return [(sequence, found) for (sequence, _), found in zip(page, whole, strict=True)]

    def _write_roll_call(self, record: Activity, known: dict[UUID, int]) -> None:
        # Only what differs gets a new stamp: it must not beat another laptop's edit.
        wanted = _roll_call(record)
        gone = [youth.bytes for youth in known if wanted.get(youth) != known[youth]]
        new = [youth for youth in wanted if known.get(youth) != wanted[youth]]
        stamp = self._transaction.next_stamp()
        rows = [
            {
                "activity_id": record.id.bytes,
                "young_person_id": youth.bytes,
                "present": wanted[youth],
                "stamp_core": stamp,
            }
            for youth in new
        ]
        here = attendance.c.activity_id == record.id.bytes
        if gone:
            them = attendance.c.young_person_id.in_(gone)
            self._transaction.run(delete(attendance).where(here, them))
        if rows:
            self._transaction.run(insert(attendance), rows)

    def _with_roll_calls(self, found: list[Activity]) -> list[Activity]:
        calls = self._roll_calls([activity.id for activity in found])
        return [
            replace(
                activity,
                present=_with_mark(calls[activity.id], "present"),
                absent=_with_mark(calls[activity.id], "absent"),
                excused=_with_mark(calls[activity.id], "excused"),
            )
            for activity in found
        ]

    def _roll_calls(self, ids: list[UUID]) -> dict[UUID, dict[UUID, int]]:
        statement = (
            select(attendance)
            .where(attendance.c.activity_id.in_([activity_id.bytes for activity_id in ids]))
            .order_by(attendance.c.activity_id, attendance.c.young_person_id)
        )
        calls: dict[UUID, dict[UUID, int]] = {activity_id: {} for activity_id in ids}
        for row in self._transaction.rows(statement):
            call = calls[UUID(bytes=row["activity_id"])]
            call[UUID(bytes=row["young_person_id"])] = row["present"]
        return calls


def _with_mark(call: dict[UUID, int], name: str) -> tuple[UUID, ...]:
    return tuple(youth for youth, mark in call.items() if mark == _MARKS[name])


def _roll_call(record: Activity) -> dict[UUID, int]:
    return {youth: number for name, number in _MARKS.items() for youth in getattr(record, name)}
