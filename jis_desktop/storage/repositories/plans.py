"""Planned group work, hours at schools, people around a youth, own codes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.own_code import OwnCode
from jis_desktop.domain.planned_activity import PlannedActivity
from jis_desktop.domain.presence import Presence
from jis_desktop.storage.group_mappings import NETWORK_MEMBER, PLANNED_ACTIVITY, PRESENCE
from jis_desktop.storage.repositories.records import StoredRecords
from jis_desktop.storage.tables import network_member, own_code, planned_activity, presence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy import Select

    from jis_desktop.storage.transaction import Transaction


class StoredPresences(StoredRecords[Presence]):
    """See `ports.Presences`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, PRESENCE)

    def between(self, first: date, last: date) -> list[Presence]:
        """See `ports.Presences.between`."""
        day = presence.c.day
        statement = (
            select(presence)
            .where(day >= first.isoformat(), day <= last.isoformat())
            .order_by(day, presence.c.sequence)
        )
        seal = self._transaction.seal
        return [PRESENCE.record_of(row, seal) for row in self._transaction.rows(statement)]


class StoredNetwork(StoredRecords[NetworkMember]):
    """See `ports.Network`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, NETWORK_MEMBER)

    def of(self, young_person_id: UUID) -> list[NetworkMember]:
        """See `ports.Network.of`."""
        return self._with(network_member.c.young_person_id, young_person_id)


class StoredPlannedActivities(StoredRecords[PlannedActivity]):
    """See `ports.PlannedActivities`."""

    def __init__(self, transaction: Transaction) -> None:
        super().__init__(transaction, PLANNED_ACTIVITY)

    def between(self, first: date, last: date) -> list[PlannedActivity]:
        """See `ports.PlannedActivities.between`."""
        day = planned_activity.c.day
        return self._found(
            select(planned_activity)
            .where(day >= first.isoformat(), day <= last.isoformat())
            .order_by(day, planned_activity.c.at, planned_activity.c.sequence)
        )

    def of_series(self, series_id: UUID) -> list[PlannedActivity]:
        """See `ports.PlannedActivities.of_series`."""
        return self._found(
            select(planned_activity)
            .where(planned_activity.c.series_id == series_id.bytes)
            .order_by(planned_activity.c.day, planned_activity.c.sequence)
        )

    def held_as(self, activity_id: UUID) -> PlannedActivity | None:
        """See `ports.PlannedActivities.held_as`."""
        held = select(planned_activity).where(planned_activity.c.held_as == activity_id.bytes)
        return next(iter(self._found(held)), None)

    def _found(self, statement: Select[tuple[object, ...]]) -> list[PlannedActivity]:
        seal = self._transaction.seal
        return [PLANNED_ACTIVITY.record_of(row, seal) for row in self._transaction.rows(statement)]


class StoredOwnCodes:
    """See `ports.OwnCodes`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> list[OwnCode]:
        """See `ports.OwnCodes.all`."""
        rows = self._transaction.rows(select(own_code).order_by(own_code.c.sequence))
        return [
            OwnCode(
                list_name=row["list"],
                key=row["key"],
                label=row["label"],
                valid_from=_day(row["valid_from"]),
                valid_until=_day(row["valid_until"]),
            )
            for row in rows
        ]

    def set_list(self, list_name: str, codes: Iterable[OwnCode]) -> None:
        """See `ports.OwnCodes.set_list`."""
        self._transaction.run(delete(own_code).where(own_code.c.list == list_name))
        stamp = self._transaction.next_stamp()
        rows = [
            {
                "list": list_name,
                "key": code.key,
                "label": code.label,
                "valid_from": code.valid_from and code.valid_from.isoformat(),
                "valid_until": code.valid_until and code.valid_until.isoformat(),
                "stamp_core": stamp,
            }
            for code in codes
        ]
        if rows:
            self._transaction.run(insert(own_code), rows)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
