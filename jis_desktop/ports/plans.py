"""Stored plans, hours, people around a youth and own codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.network_member import NetworkMember
from jis_desktop.domain.planned_activity import PlannedActivity
from jis_desktop.domain.presence import Presence
from jis_desktop.ports.records import Records

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.own_code import OwnCode


class Presences(Records[Presence], Protocol):
    """Hours at schools."""

    def between(self, first: date, last: date) -> list[Presence]:
        """Those of these days, both included, in order of day."""


class Network(Records[NetworkMember], Protocol):
    """People around youths."""

    def of(self, young_person_id: UUID) -> list[NetworkMember]:
        """Those around one youth, in order of writing."""


class PlannedActivities(Records[PlannedActivity], Protocol):
    """Sessions that are planned, were held or were cancelled."""

    def between(self, first: date, last: date) -> list[PlannedActivity]:
        """Those of these days, both included, in order of day and time."""

    def of_series(self, series_id: UUID) -> list[PlannedActivity]:
        """The sessions of a series, in order of day."""

    def held_as(self, activity_id: UUID) -> PlannedActivity | None:
        """The session that became this activity."""


class OwnCodes(Protocol):
    """Choices that the organisation added to lists."""

    def all(self) -> list[OwnCode]:
        """All of them, list by list as they were set."""

    def set_list(self, list_name: str, codes: Iterable[OwnCode]) -> None:
        """Replace those of one list; this order is the order of the screen."""
