"""See the early signals by how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from jis_desktop.domain.early_signal import CLOSED, STATUSES

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.early_signal import EarlySignal
    from jis_desktop.domain.school import School
    from jis_desktop.domain.young_person import KnownName
    from jis_desktop.ports import Workplace

CLOSED_DAYS = 30
"""So long a closed one stays on the board."""


@dataclass(frozen=True, kw_only=True)
class Board:
    """Early signals by status.

    Attributes:
        columns: by each of `domain.early_signal.STATUSES`, latest first; the closed ones of
            the last `CLOSED_DAYS` days.
        names: of the youths whom they are about.
        schools: all of them.
    """

    columns: dict[str, tuple[EarlySignal, ...]]
    names: dict[UUID, KnownName]
    schools: tuple[School, ...]


def see_board(workplace: Workplace) -> Board:
    """The board as it stands, in one transaction."""
    since = workplace.clock.now().date() - timedelta(days=CLOSED_DAYS)
    with workplace.unit() as unit:
        waiting = unit.early_signals.not_closed()
        closed = unit.early_signals.closed_since(since)
        about = {one.young_person_id for one in (*waiting, *closed)}
        known = unit.young_people.names(youth for youth in about if youth is not None)
        schools = tuple(unit.schools.all())
    columns = {
        status: tuple(one for one in waiting if one.status == status)
        for status in STATUSES
        if status != CLOSED
    }
    return Board(
        columns={**columns, CLOSED: tuple(closed)},
        names={name.id: name for name in known},
        schools=schools,
    )
