"""See the activities of a week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jis_desktop.domain.activity import Activity
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import Workplace

_DAYS = 7


@dataclass(frozen=True, kw_only=True)
class Week:
    """Seven days from a Monday.

    Attributes:
        first: the Monday.
        number: of the week (ISO 8601).
        days: the activities of each day in order of time; seven of them.
        names: everybody, for roll calls.
    """

    first: date
    number: int
    days: tuple[tuple[Activity, ...], ...]
    names: tuple[KnownName, ...]
    schools: tuple[School, ...]


def see_week(day: date, workplace: Workplace) -> Week:
    """The week that a day lies in."""
    first = day - timedelta(days=day.weekday())
    dates = [first + timedelta(days=number) for number in range(_DAYS)]
    with workplace.unit() as unit:
        found = unit.activities.between(dates[0], dates[-1])
        return Week(
            first=first,
            number=first.isocalendar().week,
            days=tuple(tuple(one for one in found if one.day == on) for on in dates),
            names=tuple(unit.young_people.known_names()),
            schools=tuple(unit.schools.all()),
        )
