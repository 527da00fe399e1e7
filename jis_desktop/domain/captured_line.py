"""A line that was typed while the profile was locked: as it was typed, and not read yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from jis_desktop.domain.line_parts import Entry

LONGEST: Final = 2_500
"""Characters: what the field of the quick line takes."""


@dataclass(frozen=True, kw_only=True)
class CapturedLine:
    """One line.

    Attributes:
        at: when it was typed; aware.
        text: as it was typed.
        entry: what it logs where the line does not say.
        entered: False for what was being typed and never entered.
        who: the youth who was chosen for it after unlocking.
        new: somebody new was chosen, whoever else is called like that.
        turn: one higher each time that its record was taken back, so that no id is used twice.
    """

    id: UUID
    at: datetime
    text: str
    entry: Entry | None = None
    entered: bool = True
    who: UUID | None = None
    new: bool = False
    turn: int = 0


@dataclass(frozen=True)
class CapturedLines:
    """What waits.

    Attributes:
        lines: oldest first.
        unreadable: code of the reason, by the id of a line that cannot be read.
    """

    lines: tuple[CapturedLine, ...]
    unreadable: dict[UUID, str]
