"""Tell the worker that two people of the organisation opened the profile meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import takewhile
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
    new = takewhile(lambda line: line.sequence > after, unit.audit_log.lines(action=EMERGENCY))
    return [datetime.fromtimestamp(line.at / 1000, UTC) for line in new][::-1]
