"""Mark everybody who is expected and has no mark yet as present."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jis_desktop.services.edit_activity import Marks, call_roll
from jis_desktop.services.see_activity import see_activity, unmarked

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.records import Changes
    from jis_desktop.ports import Workplace


@dataclass(frozen=True, kw_only=True)
class RestMarked:
    """Who it was."""

    youths: tuple[UUID, ...]
    changes: Changes


def mark_rest(activity_id: UUID, workplace: Workplace) -> RestMarked | None:
    """Mark them by what is stored, not by what a screen shows: a mark may be on its way.

    Returns:
        None where nobody is left.

    Raises:
        NotFoundError: no such activity.
        StorageError: the disk refuses.
    """
    rest = tuple(known.id for known in unmarked(see_activity(activity_id, workplace)))
    if not rest:
        return None
    changes = call_roll(activity_id, Marks(present=rest), workplace)
    return RestMarked(youths=rest, changes=changes)
