"""The log of who did what: note that a file was looked at, read pages of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from jis_desktop.domain.records import AuditEvent
    from jis_desktop.ports import UnitOfWork, Workplace

PAGE: Final = 128
_AGAIN_MS: Final = 10 * 60 * 1000
_YOUTH: Final = str(Kind.YOUNG_PERSON)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which lines; every field that is None or empty lets all through.

    Attributes:
        actions: ``read``, ``change``, ...
        actor: eight digits of a device.
        day: in the worker's time zone.
        young_person_id: lines about that youth's file itself.
    """

    actions: frozenset[str] = frozenset()
    actor: str = ""
    day: date | None = None
    young_person_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class LogPage:
    """Some lines, newest first.

    Attributes:
        names: of the youths in these lines who are still there, by id.
        worker: who works on `device`.
        before: what the next page is asked with; None where the log begins.
    """

    events: tuple[AuditEvent, ...]
    names: dict[UUID, str]
    worker: str
    device: str
    before: int | None


def note_reading(young_person_id: UUID, workplace: Workplace) -> bool:
    """Log that a youth's file was opened, once in ten minutes, durable when this returns.

    Returns:
        Whether a line was added.

    Raises:
        StorageError: the disk refuses.
    """
    now = int(workplace.clock.now().timestamp() * 1000)
    with workplace.unit() as unit:
        for event in unit.audit_log.lines(action="read", about=(young_person_id,)):
            if not now - _AGAIN_MS < event.at <= now:
                break
            return False
        unit.audit_log.note("read", _YOUTH, young_person_id)
        unit.commit()
    return True


def see_log(workplace: Workplace, *, wanted: Wanted, before: int | None = None) -> LogPage:
    """A page of the lines that are wanted, newest first.

    Args:
        workplace: the opened profile.
        wanted: which.
        before: of the page before.
    """
    zone = workplace.clock.now().tzinfo
    with workplace.unit() as unit:
        found, last = [], None
        about = None if wanted.young_person_id is None else (wanted.young_person_id,)
        for event in unit.audit_log.lines(before=before, about=about):
            if wanted.day is not None and _day(event, zone) < wanted.day:
                break
            if _is_wanted(event, wanted, zone):
                found.append(event)
            if len(found) == PAGE:
                last = event.sequence
                break
        profile = unit.profile()
        return LogPage(
            events=tuple(found),
            names=_names(unit, found),
            worker=profile.worker,
            device=profile.device,
            before=last,
        )


def _names(unit: UnitOfWork, events: list[AuditEvent]) -> dict[UUID, str]:
    names: dict[UUID, str] = {}
    for youth in {youth for event in events if (youth := _youth_of(event)) is not None}:
        with suppress(NotFoundError):
            names[youth] = unit.young_people.get(youth).name
    return names


def _is_wanted(event: AuditEvent, wanted: Wanted, zone: tzinfo | None) -> bool:
    return (
        (not wanted.actions or event.action in wanted.actions)
        and (not wanted.actor or event.actor == wanted.actor)
        and (wanted.day is None or _day(event, zone) == wanted.day)
        and (wanted.young_person_id is None or _youth_of(event) == wanted.young_person_id)
    )


def _youth_of(event: AuditEvent) -> UUID | None:
    if event.kind != _YOUTH or event.record_id is None:
        return None
    return UUID(bytes=event.record_id)


def _day(event: AuditEvent, zone: tzinfo | None) -> date:
    from datetime import datetime  # noqa: PLC0415  start-up

    return datetime.fromtimestamp(event.at / 1000, zone).date()
