"""Group work that is still to come, once or every week. Counts in no figure until it was held."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.period import OLDEST_DAY, check_minutes
from jis_desktop.domain.text_rules import clean_label

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import time
    from uuid import UUID

    from jis_desktop.domain.school_holidays import SchoolHolidays

FURTHEST_DAYS = 2 * 366
"""Two school years ahead; a typing error in the year lies further."""
MOST_SESSIONS = 200
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What one plans to do, whenever it is.

    Attributes:
        kind: key of ``activity_kind``.
        minutes: length, 1 to 1440.
        material: what must be there, in one line.
        partners: with whom, in one line.
    """

    kind: str
    title: str = ""
    at: time | None = None
    minutes: int | None = None
    school_id: UUID | None = None
    place: str | None = None
    themes: tuple[str, ...] = ()
    programme: str | None = None
    material: str = ""
    partners: str = ""

    def checked(self) -> Plan:
        """The same plan with its texts cleaned.

        Raises:
            InputError: a length or text that cannot be.
        """
        check_minutes(self.minutes)
        return replace(
            self,
            title=clean_label(self.title, field="title"),
            material=clean_label(self.material, field="material"),
            partners=clean_label(self.partners, field="partners"),
        )


@dataclass(frozen=True, kw_only=True)
class ActivitySeries:
    """The same thing every week or every few weeks.

    Attributes:
        first_day: the first session; its weekday is the weekday of all.
        last_day: the last day on which one may be.
        every_weeks: 1 to 4.
        in_holidays: whether it goes on while schools are closed.
    """

    id: UUID
    plan: Plan
    first_day: date
    last_day: date
    every_weeks: int = 1
    in_holidays: bool = False

    def checked(self, *, today: date) -> ActivitySeries:
        """The same series with its texts cleaned.

        Raises:
            InputError: ``series.ends_before_start``, ``series.every_weeks``,
                ``series.too_long``, or a day that is too far away.
        """
        check_plan_day(self.first_day, today=today, field="first_day")
        check_plan_day(self.last_day, today=today, field="last_day")
        if self.last_day < self.first_day:
            raise InputError("series.ends_before_start", field="last_day")
        if not 1 <= self.every_weeks <= 4:  # noqa: PLR2004  what the field offers
            raise InputError("series.every_weeks", field="every_weeks", limit=4)
        if len(self.weekdays()) > MOST_SESSIONS:
            raise InputError("series.too_long", field="last_day", limit=MOST_SESSIONS)
        return replace(self, plan=self.plan.checked())

    def weekdays(self) -> list[date]:
        """Every day of the rhythm, closed schools or not, in order."""
        step = timedelta(weeks=self.every_weeks)
        length = (self.last_day - self.first_day) // step + 1
        return [self.first_day + number * step for number in range(length)]

    def days(self, holidays: SchoolHolidays) -> list[date]:
        """The days of its sessions, in order."""
        return [day for day in self.weekdays() if self.in_holidays or not holidays.on(day)]


@dataclass(frozen=True, kw_only=True)
class PlannedActivity:
    """One session that is planned.

    Attributes:
        series_id: the series it belongs to, if any.
        cancelled: key of ``activity_cancel_reason`` where it does not take place.
        held_as: the id of the activity that it became.
    """

    id: UUID
    plan: Plan
    day: date
    series_id: UUID | None = None
    cancelled: str | None = None
    held_as: UUID | None = None

    @property
    def waits(self) -> bool:
        """Whether it is still to be held or answered."""
        return self.cancelled is None and self.held_as is None

    def checked(self, *, today: date) -> PlannedActivity:
        """The same session with its texts cleaned.

        Raises:
            InputError: a day, length or text that cannot be.
        """
        check_plan_day(self.day, today=today, field="day")
        return replace(self, plan=self.plan.checked())


def nearest_to(now: time, sessions: Iterable[PlannedActivity]) -> PlannedActivity | None:
    """Of the sessions of one day, the one planned nearest to a time; one without a time is last.

    Of two equally near, the one that began is meant.
    """

    def away(session: PlannedActivity) -> tuple[int, int]:
        at = session.plan.at
        return (abs(_minute(at) - _minute(now)), _minute(at)) if at else (_DAY_MINUTES, 0)

    return min(sessions, key=away, default=None)


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def check_plan_day(day: date, *, today: date, field: str) -> None:
    """Refuse a day that nobody plans for.

    Raises:
        InputError: ``date.too_old`` or ``date.too_far``.
    """
    if day < OLDEST_DAY:
        raise InputError("date.too_old", field=field, year=OLDEST_DAY.year)
    if day > today + timedelta(days=FURTHEST_DAYS):
        raise InputError("date.too_far", field=field, years=2)
