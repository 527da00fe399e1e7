"""Youths at a glance, and the timeline of one: figures and places only, no text is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import (
    CompoundSelect,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal,
    select,
    tuple_,
    union_all,
)

from jis_desktop.domain.early_signal import CLOSED
from jis_desktop.domain.records import Kind, Moment, YouthFigures
from jis_desktop.storage.codecs import DAY
from jis_desktop.storage.tables import (
    activity,
    attendance,
    contact,
    early_signal,
    goal,
    merging,
    support_action,
    trajectory,
    young_person,
)

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Table

    from jis_desktop.storage.transaction import Transaction

_OF_YOUTH: tuple[tuple[Kind, Table, str], ...] = (
    (Kind.CONTACT, contact, "day"),
    (Kind.EARLY_SIGNAL, early_signal, "day"),
    (Kind.SUPPORT_ACTION, support_action, "day"),
    (Kind.TRAJECTORY, trajectory, "opened_on"),
    (Kind.GOAL, goal, "set_on"),
)
_FIGURED = frozenset({Kind.YOUNG_PERSON, Kind.CONTACT, Kind.TRAJECTORY, Kind.EARLY_SIGNAL})
"""What figures are made of."""
_YOUTHS = (
    select(young_person.c.id)
    .where(~exists().where(merging.c.merged_id == young_person.c.id))
    .order_by(young_person.c.sequence)
)
_CONTACTS = select(
    contact.c.young_person_id, func.count().label("count"), func.max(contact.c.day).label("last")
).group_by(contact.c.young_person_id)
_RUNNING = select(trajectory.c.young_person_id).where(trajectory.c.closed_on.is_(None))
_OPEN_SIGNALS = (
    select(early_signal.c.young_person_id, func.count().label("count"))
    .where(early_signal.c.young_person_id.is_not(None), early_signal.c.status != CLOSED)
    .group_by(early_signal.c.young_person_id)
)


def _last_days() -> Select[Any]:
    parts = [
        select(table.c.young_person_id, func.max(table.c[day]).label("last"))
        .where(table.c.young_person_id.is_not(None))
        .group_by(table.c.young_person_id)
        for _kind, table, day in _OF_YOUTH
    ]
    present = and_(attendance.c.present == 1, attendance.c.activity_id == activity.c.id)
    parts.append(
        select(attendance.c.young_person_id, func.max(activity.c.day).label("last"))
        .where(present)
        .group_by(attendance.c.young_person_id)
    )
    each = union_all(*parts).subquery()
    latest = func.max(each.c.last).label("last")
    return select(each.c.young_person_id, latest).group_by(each.c.young_person_id)


_LAST_DAYS = _last_days()


class StoredCaseBook:
    """See `ports.CaseBook`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def figures(self) -> list[YouthFigures]:
        """See `ports.CaseBook.figures`."""
        has_key = self._transaction.seal.has_key
        all_figures = self._transaction.remembered("figures", _FIGURED, self._figures)
        return [figures for figures in all_figures if has_key(figures.id)]

    def _figures(self) -> list[YouthFigures]:
        rows = self._transaction.rows
        contacts = {row["young_person_id"]: row for row in rows(_CONTACTS)}
        running = {row["young_person_id"] for row in rows(_RUNNING)}
        signals = {row["young_person_id"]: row["count"] for row in rows(_OPEN_SIGNALS)}
        found = []
        for row in rows(_YOUTHS):
            youth = row["id"]
            met = contacts.get(youth)
            found.append(
                YouthFigures(
                    id=UUID(bytes=youth),
                    contacts=met["count"] if met else 0,
                    last_contact=DAY.decode(met["last"]) if met else None,
                    running=youth in running,
                    open_signals=signals.get(youth, 0),
                )
            )
        return found

    def moments(
        self, young_person_id: UUID, *, before: Moment | None = None, limit: int = 128
    ) -> list[Moment]:
        """See `ports.CaseBook.moments`."""
        if not self._transaction.seal.has_key(young_person_id):
            return []
        values: dict[str, Any] = {"youth": young_person_id.bytes, "most": limit}
        if before is not None:
            values |= {
                "before_day": before.day.isoformat(),
                "before_written": before.written,
                "before_id": before.id.bytes,
            }
        rows = self._transaction.rows(_moments(later=before is not None), values)
        return [
            Moment(
                kind=Kind(row["kind"]),
                id=UUID(bytes=row["id"]),
                day=DAY.decode(row["day"]),
                written=row["written"],
            )
            for row in rows
        ]

    def last_days(self) -> dict[UUID, date]:
        """See `ports.CaseBook.last_days`."""
        has_key = self._transaction.seal.has_key
        rows = self._transaction.rows(_LAST_DAYS)
        days = {UUID(bytes=row["young_person_id"]): DAY.decode(row["last"]) for row in rows}
        return {youth: day for youth, day in days.items() if has_key(youth)}


def _moments(*, later: bool) -> CompoundSelect[Any]:
    parts = [
        _part(kind, table, table.c[day], table.c.young_person_id == bindparam("youth"), later=later)
        for kind, table, day in _OF_YOUTH
    ]
    present = and_(
        attendance.c.young_person_id == bindparam("youth"),
        attendance.c.present == 1,
        attendance.c.activity_id == activity.c.id,
    )
    parts.append(_part(Kind.ACTIVITY, activity, activity.c.day, present, later=later))
    together = union_all(*parts)
    names = together.selected_columns
    return together.order_by(names.day.desc(), names.written.desc(), names.id.desc()).limit(
        bindparam("most")
    )


def _part(
    kind: Kind, table: Table, day: ColumnElement[str], whose: ColumnElement[bool], *, later: bool
) -> Select[Any]:
    statement = select(
        literal(str(kind)).label("kind"),
        table.c.id,
        day.label("day"),
        table.c.recorded_at.label("written"),
    ).where(whose)
    if not later:
        return statement
    place = tuple_(day, table.c.recorded_at, table.c.id)
    before = tuple_(bindparam("before_day"), bindparam("before_written"), bindparam("before_id"))
    return statement.where(place < before)
