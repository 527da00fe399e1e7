"""Lines typed while the profile is locked: how they get in, and how they come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from jis_desktop.domain.captured_line import CapturedLine, CapturedLines


class LetterBox(Protocol):
    """The slot in the locked door: lines go in, and nothing comes out."""

    def usable(self) -> bool:
        """Whether lines can be sealed; not before the first unlocking."""

    def waiting(self) -> int:
        """How many lines are in it."""

    def put(self, line: CapturedLine) -> None:
        """Seal a line, in the place of the one with its id; durable when this returns.

        Raises:
            InputError: ``captured.too_long``.
            DamagedError: the key to seal with is not this profile's.
            StorageError: the disk refuses.
        """

    def drop(self, line_id: UUID) -> None:
        """Take a line away; nothing happens if it is gone."""


class OpenLetterBox(LetterBox, Protocol):
    """The same from the inside of the opened profile."""

    def lines(self) -> CapturedLines:
        """All that waits; one that cannot be read does not keep the others."""
