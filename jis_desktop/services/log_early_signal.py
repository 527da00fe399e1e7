"""Log what was seen, heard or told early, about a youth, a group or nobody by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.domain.early_signal import About, EarlySignal
from jis_desktop.domain.records import Kind, Logged
from jis_desktop.services.people import settle_who
from jis_desktop.services.usual import check_codes, day_and_time, drop_with, require_code

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from jis_desktop.ports import Workplace
    from jis_desktop.services.people import WhoIsIt


@dataclass(frozen=True, kw_only=True)
class LogEarlySignal:
    """What a worker noticed; see `domain.early_signal.EarlySignal` for the fields.

    Attributes:
        who: None where it is about a group or nobody.
        sort: None takes the topic's usual one.
    """

    topic: str
    who: WhoIsIt | None = None
    group_label: str = ""
    sort: str | None = None
    life_domain: str | None = None
    source: str = "gehoord"
    day: date | None = None
    at: time | None = None
    school_id: UUID | None = None
    facts: str = ""
    interpretation: str = ""
    follow_up_on: date | None = None
    health_reason: str = ""


def log_early_signal(
    command: LogEarlySignal, workplace: Workplace, *, draft_id: UUID | None = None
) -> Logged:
    """Store an early signal with status ``nieuw``, durable when this returns.

    Raises:
        InputError: a field that cannot be; nothing is stored, not the new youth either.
        NotFoundError: the youth or the school is not there.
        StorageError: the disk refuses.
    """
    now = workplace.clock.now()
    day, at = day_and_time(command.day, command.at, now=now)
    sort = _settled_sort(command, workplace, on=day)
    with workplace.unit() as unit:
        young_person_id, created = None, False
        if command.who is not None:
            young_person_id, created = settle_who(command.who, unit=unit, workplace=workplace)
        settled = {"who", "day", "at", "sort"}
        early_signal = EarlySignal(
            id=workplace.entropy.uuid(),
            about=_about(command),
            young_person_id=young_person_id,
            sort=sort,
            day=day,
            at=at,
            **{name: value for name, value in vars(command).items() if name not in settled},
        ).checked(today=now.date())
        unit.early_signals.add(early_signal)
        drop_with(unit, draft_id)
        changes = unit.commit()
    return Logged(
        kind=Kind.EARLY_SIGNAL,
        id=early_signal.id,
        young_person_id=young_person_id,
        created_young_person=created,
        changes=changes,
    )


def _settled_sort(command: LogEarlySignal, workplace: Workplace, *, on: date) -> str:
    """The sort that was said, or the topic's usual one; every code checked."""
    require_code(workplace.lists, "early_signal", command.topic, on=on)
    sort = command.sort or workplace.lists["early_signal"].get(command.topic).sort or "probleem"
    check_codes(
        workplace.lists,
        on=on,
        signal_sort=sort,
        life_domain=command.life_domain,
        signal_source=command.source,
    )
    return sort


def _about(command: LogEarlySignal) -> About:
    if command.who is not None:
        return About.YOUNG_PERSON
    return About.GROUP if command.group_label.strip() else About.NOBODY
