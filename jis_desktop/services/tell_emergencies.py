"""Tell the worker that two people of the organisation opened the profile meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jis_desktop.ports import UnitOfWork, Workplace

EMERGENCY: Final = "emergency"
"""Action in the log (NEN 7513: emergency access)."""
UNSEEN_AFTER: Final = "emergency_unseen_after"
"""Setting: the number of the last line of the log before the first opening that the worker has
not seen; "" where there is none, so that a start need not walk through the log."""


def note_emergency(unit: UnitOfWork) -> None:
    """Two people open the profile; the caller commits."""
    if not unit.settings.get(UNSEEN_AFTER):
        unit.settings.put(UNSEEN_AFTER, str(unit.audit_log.head()[0]))
    unit.audit_log.note(EMERGENCY, "vault")


def unseen_emergencies(workplace: Workplace) -> list[datetime]:
    """When it was opened so, oldest first; none while those two have it open themselves."""
    if workplace.emergency:
        return []
    with workplace.unit() as unit:
        after = unit.settings.get(UNSEEN_AFTER)
        return _openings(unit, int(after)) if after else []


def note_seen(workplace: Workplace) -> None:
    """The worker knows; the log keeps it.

    Raises:
        StorageError: as its code says.
    """
    with workplace.unit() as unit:
        unit.settings.put(UNSEEN_AFTER, "")
        unit.commit()


def _openings(unit: UnitOfWork, after: int) -> list[datetime]:
    found: list[datetime] = []
    before: int | None = None
    while page := unit.audit_log.newest(before=before):
        new = [event for event in page if event.sequence > after]
        found += [
            datetime.fromtimestamp(event.at / 1000, UTC)
            for event in new
            if event.action == EMERGENCY
        ]
        if len(new) < len(page):
            break
        before = page[-1].sequence
    return found[::-1]
