"""Hours at schools: seen a week at a time, set a day and school."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.presence import Presence, read_hours

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.domain.school import School
    from jis_desktop.domain.school_holidays import FreeDay
    from jis_desktop.ports import Workplace

DAYS = 7


@dataclass(frozen=True, kw_only=True)
class PresenceWeek:
    """Hours of a week.

    Attributes:
        first: the Monday.
        schools: every school of the profile.
        minutes: by school and day; what is not there was not noted.
        free: why schools are closed, a day each from the Monday.
    """

    first: date
    schools: tuple[School, ...]
    minutes: dict[tuple[UUID, date], int]
    free: tuple[FreeDay | None, ...]

    @property
    def total(self) -> int:
        """All minutes of the week."""
        return sum(self.minutes.values())


def see_presence(day: date, workplace: Workplace) -> PresenceWeek:
    """The hours of the week that a day lies in."""
    first = day - timedelta(days=day.weekday())
    dates = [first + timedelta(days=number) for number in range(DAYS)]
    with workplace.unit() as unit:
        minutes: dict[tuple[UUID, date], int] = {}
        for one in unit.presences.between(dates[0], dates[-1]):
            place = one.school_id, one.day
            minutes[place] = minutes.get(place, 0) + one.minutes
        return PresenceWeek(
            first=first,
            schools=tuple(unit.schools.all()),
            minutes=minutes,
            free=tuple(workplace.holidays.on(one) for one in dates),
        )


def note_presence(school_id: UUID, day: date, hours: str, workplace: Workplace) -> Changes:
    """Set the hours of a day at a school; an empty text or 0 takes them away.

    Args:
        school_id: where.
        day: today or earlier.
        hours: as typed: ``6,5``, ``6:30``.
        workplace: the opened profile.

    Raises:
        InputError: ``presence.unreadable``, ``minutes.out_of_range``, ``date.in_future``.
        NotFoundError: no such school.
        StorageError: the disk refuses.
    """
    minutes = read_hours(hours)
    with workplace.unit() as unit:
        known = [one for one in unit.presences.between(day, day) if one.school_id == school_id]
        if not minutes:
            kept = []
        elif known:
            kept = known[:1]
            unit.presences.update(replace(known[0], minutes=minutes))
        else:
            kept = [_new(school_id, day, minutes, workplace)]
            unit.presences.add(kept[0])
        for one in known:
            if one not in kept:
                unit.presences.remove(one.id)
        return unit.commit()


def _new(school_id: UUID, day: date, minutes: int, workplace: Workplace) -> Presence:
    new = Presence(id=workplace.entropy.uuid(), day=day, school_id=school_id, minutes=minutes)
    return new.checked(today=workplace.clock.now().date())
