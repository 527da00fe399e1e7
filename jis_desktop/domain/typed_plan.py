"""What somebody typed to plan group work, and how it is read. Stores nothing."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError
from jis_desktop.domain.line_words import read_bare_minutes, read_minutes
from jis_desktop.domain.period import follow_up_day, read_day, read_time
from jis_desktop.domain.planned_activity import Plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from jis_desktop.domain.school_holidays import SchoolHolidays

ONCE = 0
_USUAL_WEEKS = timedelta(weeks=10)


@dataclass(frozen=True, kw_only=True)
class TypedPlan:
    """The fields as they stand in the form.

    Attributes:
        day, at, minutes, last_day: as typed: ``vr``, ``15-2``; ``12:30``; ``45``, ``1u30``.
        every_weeks: 0 for once.
        last_day: of a series; empty for the usual one.
    """

    kind: str
    title: str = ""
    day: str = ""
    at: str = ""
    minutes: str = ""
    school_id: UUID | None = None
    place: str | None = None
    themes: tuple[str, ...] = ()
    programme: str | None = None
    material: str = ""
    partners: str = ""
    every_weeks: int = ONCE
    last_day: str = ""
    in_holidays: bool = False


@dataclass(frozen=True, kw_only=True)
class ReadPlan:
    """What it means.

    Attributes:
        last_day: of a series; None for once.
    """

    plan: Plan
    day: date
    last_day: date | None
    every_weeks: int
    in_holidays: bool


def read_plan(typed: TypedPlan, *, today: date, holidays: SchoolHolidays) -> ReadPlan:
    """Read the form.

    Raises:
        InputError: a field that cannot be read or cannot be; ``field`` names it.
    """
    with _as_field("day"):
        day = _day(typed.day, today=today)
    last_day = None
    if typed.every_weeks != ONCE:
        with _as_field("last_day"):
            last_day = _last_day(typed.last_day, day, holidays)
    plan = Plan(
        kind=typed.kind,
        title=typed.title,
        at=read_time(typed.at) if typed.at.strip() else None,
        minutes=read_length(typed.minutes),
        school_id=typed.school_id,
        place=typed.place,
        themes=typed.themes,
        programme=typed.programme,
        material=typed.material,
        partners=typed.partners,
    )
    return ReadPlan(
        plan=plan.checked(),
        day=day,
        last_day=last_day,
        every_weeks=typed.every_weeks,
        in_holidays=typed.in_holidays,
    )


def usual_last_day(first_day: date, holidays: SchoolHolidays) -> date:
    """The last day before the summer holiday, or ten weeks on where none is known."""
    summer = holidays.next_after("zomer", first_day)
    return summer.first - timedelta(days=1) if summer else first_day + _USUAL_WEEKS


def read_length(text: str) -> int | None:
    """Read a length as people write it: ``45``, ``45m``, ``1u30``.

    Raises:
        InputError: ``minutes.unreadable``.
    """
    word = text.strip().replace(" ", "")
    if not word:
        return None
    minutes = read_minutes(word) or read_bare_minutes(word)
    if minutes is None:
        raise InputError("minutes.unreadable", field="minutes")
    return minutes


def _day(text: str, *, today: date) -> date:
    if not text.strip():
        return today
    try:
        return follow_up_day(text, today=today)
    except InputError as error:
        if error.code != "date.in_past":
            raise
        return read_day(text, today=today)  # a session that nobody planned can be put in later


def _last_day(text: str, first_day: date, holidays: SchoolHolidays) -> date:
    if not text.strip():
        return usual_last_day(first_day, holidays)
    return read_day(text, today=first_day)


@contextmanager
def _as_field(name: str) -> Iterator[None]:
    """Let an error be about this field of the form."""
    try:
        yield
    except InputError as error:
        raise InputError(error.code, field=name, **error.values) from None
