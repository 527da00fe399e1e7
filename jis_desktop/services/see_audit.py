"""The log of who did what: note that a file was looked at, read pages of it, check the chain."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from jis_desktop.domain.errors import NotFoundError
from jis_desktop.domain.records import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
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


@dataclass(frozen=True, kw_only=True)
class LogState:
    """Whether the log is whole.

    Attributes:
        first_broken: the number of the first line that does not fit; None where all do.
        head: number and code of the newest line. Noted elsewhere it shows a cut tail later.
    """

    first_broken: int | None
    head: tuple[int, str]


def note_reading(young_person_id: UUID, workplace: Workplace) -> bool:
    """Log that a youth's file was opened, once in ten minutes, durable when this returns.

    Returns:
        Whether a line was added.

    Raises:
        StorageError: the disk refuses.
    """
    now = int(workplace.clock.now().timestamp() * 1000)
    with workplace.unit() as unit:
        for event in _lines(unit):
            if not now - _AGAIN_MS < event.at <= now:
                break
            if event.action == "read" and _youth_of(event) == young_person_id:
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
        for event in _lines(unit, before=before):
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


def check_log(workplace: Workplace, *, heads: tuple[tuple[int, str], ...] = ()) -> LogState:
    """Walk the whole chain.

    Args:
        workplace: the opened profile.
        heads: number and code as they were noted outside this profile.
    """
    with workplace.unit() as unit:
        return LogState(
            first_broken=unit.audit_log.first_broken(heads=heads), head=unit.audit_log.head()
        )


def _names(unit: UnitOfWork, events: list[AuditEvent]) -> dict[UUID, str]:
    names: dict[UUID, str] = {}
    for youth in {youth for event in events if (youth := _youth_of(event)) is not None}:
        with suppress(NotFoundError):
            names[youth] = unit.young_people.get(youth).name
    return names


def _lines(unit: UnitOfWork, *, before: int | None = None) -> Iterator[AuditEvent]:
    while page := unit.audit_log.newest(before=before, limit=PAGE):
        yield from page
        before = page[-1].sequence


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
