"""The in-memory plans, hours, networks and own codes of `fake_unit_of_work`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.fake_store import FakeRecords

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.network_member import NetworkMember
    from jis_desktop.domain.own_code import OwnCode
    from jis_desktop.domain.planned_activity import PlannedActivity
    from jis_desktop.domain.presence import Presence
    from tests.fakes.fake_unit_of_work import FakeUnitOfWork


class FakePresences(FakeRecords):
    """See `ports.Presences`."""

    def between(self, first: date, last: date) -> list[Presence]:
        kept = [k for k in self._kept if first <= k.record.day <= last]
        kept.sort(key=lambda one: (one.record.day, one.sequence))
        return [one.record for one in kept]


class FakeNetwork(FakeRecords):
    """See `ports.Network`."""

    def of(self, young_person_id: UUID) -> list[NetworkMember]:
        return [k.record for k in self._kept if k.record.young_person_id == young_person_id]


class FakePlannedActivities(FakeRecords):
    """See `ports.PlannedActivities`."""

    def between(self, first: date, last: date) -> list[PlannedActivity]:
        kept = [k for k in self._kept if first <= k.record.day <= last]
        kept.sort(key=lambda one: (one.record.day, str(one.record.plan.at or ""), one.sequence))
        return [one.record for one in kept]

    def of_series(self, series_id: UUID) -> list[PlannedActivity]:
        kept = [k for k in self._kept if k.record.series_id == series_id]
        kept.sort(key=lambda one: (one.record.day, one.sequence))
        return [one.record for one in kept]

    def held_as(self, activity_id: UUID) -> PlannedActivity | None:
        found: list[Any] = [k.record for k in self._kept if k.record.held_as == activity_id]
        return found[0] if found else None


class FakeOwnCodes:
    """See `ports.OwnCodes`."""

    def __init__(self, work: FakeUnitOfWork) -> None:
        self._work = work

    def all(self) -> list[OwnCode]:
        return list(self._work.draft_store.own_codes)

    def set_list(self, list_name: str, codes: Iterable[OwnCode]) -> None:
        others = [one for one in self._work.draft_store.own_codes if one.list_name != list_name]
        self._work.draft_store.own_codes = [*others, *codes]
