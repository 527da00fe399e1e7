"""What every log does alike: fill in today and now, and check codes against their lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError

if TYPE_CHECKING:
    from datetime import date, datetime, time
    from uuid import UUID

    from jis_desktop.domain.codes import CodeLists
    from jis_desktop.domain.planned_activity import Plan
    from jis_desktop.ports import UnitOfWork, Workplace


def day_and_time(day: date | None, at: time | None, *, now: datetime) -> tuple[date, time | None]:
    """Fill in what was not said: today, and now where the day is today."""
    settled = day or now.date()
    if at is None and settled == now.date():
        return settled, now.time().replace(second=0, microsecond=0)
    return settled, at


def check_codes(lists: CodeLists, *, on: date, **codes: str | tuple[str, ...] | None) -> None:
    """Refuse a code that its list does not offer on that day.

    Args:
        lists: the code lists.
        on: the day of the record.
        codes: list name to a key, several keys, or None.

    Raises:
        InputError: ``code.unknown``; ``field`` names the list.
    """
    for name, keys in codes.items():
        for key in (keys,) if isinstance(keys, str) else keys or ():
            require_code(lists, name, key, on=on)


def check_plan(plan: Plan, day: date, workplace: Workplace) -> None:
    """Refuse a plan with a code that its list does not offer on that day.

    Raises:
        InputError: ``code.unknown``; ``field`` names the list.
    """
    check_codes(
        workplace.lists,
        on=day,
        activity_kind=plan.kind,
        place=plan.place,
        theme=plan.themes,
        programme=plan.programme,
    )


def require_code(lists: CodeLists, name: str, key: str, *, on: date) -> None:
    """Refuse one code that its list does not offer on that day.

    Raises:
        InputError: ``code.unknown``; ``field`` names the list.
    """
    known = lists[name]
    if key not in known or not known.get(key).valid_on(on):
        raise InputError("code.unknown", field=name)


def in_use(list_name: str, key: str | None, workplace: Workplace) -> str | None:
    """The key where its list still offers it today; else None."""
    today = workplace.clock.now().date()
    codes = workplace.lists[list_name].valid_on(today)
    return key if any(code.key == key for code in codes) else None


def drop_with(unit: UnitOfWork, draft_id: UUID | None) -> None:
    """Throw the draft away in the very transaction that stores what it became.

    Separate transactions could leave both after a crash, and the entry logged twice.
    """
    if draft_id is not None:
        unit.drafts.drop(draft_id)
