"""A folder that backups are written to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class BackupPlace:
    """A folder that backups are written to.

    Attributes:
        path: absolute, as the operating system writes it.
        last_at: when the newest backup there was verified; None where there is none.
        last_commit: the number of the newest commit in it.
        generation: of the youths' key file that was last written there.
    """

    id: UUID
    path: str
    last_at: datetime | None = None
    last_commit: int = 0
    generation: int = 0
