"""Stored steps of the reporting code, holds, retention, settings; erasure; the audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from jis_desktop.domain.meldcode import MeldcodeStep
from jis_desktop.domain.restriction import LegalHold, Restriction
from jis_desktop.domain.retention import RetentionProposal
from jis_desktop.ports.records import Records

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from uuid import UUID

    from jis_desktop.domain.backup_place import BackupPlace
    from jis_desktop.domain.records import AuditEvent


class MeldcodeSteps(Records[MeldcodeStep], Protocol):
    """Steps of the reporting code."""

    def of_signal(self, early_signal_id: UUID) -> list[MeldcodeStep]:
        """Those taken about one early signal, in order of writing."""


class LegalHolds(Records[LegalHold], Protocol):
    """Reasons to keep somebody's data past its term."""

    def of(self, young_person_id: UUID) -> list[LegalHold]:
        """Those of one youth, past ones too, in order of writing."""


class Restrictions(Records[Restriction], Protocol):
    """Youths whose data is kept and not worked with."""

    def of(self, young_person_id: UUID) -> list[Restriction]:
        """Those of one youth, lifted ones too, in order of writing."""

    def in_force(self) -> set[UUID]:
        """The youths whose data is restricted now."""


class RetentionProposals(Records[RetentionProposal], Protocol):
    """What was put forward to be erased, and what was decided."""

    def of_record(self, record_id: UUID) -> list[RetentionProposal]:
        """Those about one youth or early signal, in order of writing."""


class Settings(Protocol):
    """Choices of this profile that are about no record."""

    def get(self, name: str) -> str:
        """What was chosen; "" where nothing was."""

    def put(self, name: str, value: str) -> None:
        """Choose."""


class BackupPlaces(Protocol):
    """Folders that backups are written to."""

    def all(self) -> list[BackupPlace]:
        """All of them, in order of their paths."""

    def put(self, place: BackupPlace) -> None:
        """Keep, replacing the one of the same id."""

    def drop(self, place_id: UUID) -> None:
        """Forget one; nothing happens if it is gone already."""


class Erasure(Protocol):
    """Takes a youth and everything about that youth out of the database."""

    def bury(self, young_person_id: UUID) -> int:
        """Remove every row about the youth, drafts and merges included, with tombstones.

        Needs no key, so that it can follow the destruction of the key.

        Returns:
            How many records went.
        """

    def unburied(self, erased: set[UUID]) -> set[UUID]:
        """Which of these youths still have a row."""


class AuditLog(Protocol):
    """The append-only log of who did what. Writing records adds to it by itself."""

    def note(
        self, action: str, kind: str, record_id: UUID | None = None, *, detail: str = ""
    ) -> None:
        """Add a line about something else than a written record; kept at the commit.

        Args:
            action: ``read``, ``export``, ``restore``, ``verify``, ...
            kind: the kind of record, or another thing such as ``vault`` or ``backup``.
            record_id: where it is about one record.
            detail: figures or names of settings, never a record's content.
        """

    def lines(
        self,
        *,
        before: int | None = None,
        action: str = "",
        about: Collection[UUID] | None = None,
    ) -> Iterator[AuditEvent]:
        """The lines, newest first, read a page at a time as they are asked for.

        Args:
            before: only those with a lower number.
            action: only those of what was done; "" for all.
            about: only those about one of these records; None for all.
        """

    def head(self) -> tuple[int, str]:
        """Sequence and code (hexadecimal) of the newest line; (0, "") in a new log."""

    def first_broken(self, *, heads: tuple[tuple[int, str], ...] = ()) -> int | None:
        """The sequence of the first line that does not fit the chain; None where all do.

        Args:
            heads: what was noted elsewhere (`head`); a cut tail shows only by these.

        Returns:
            Also the number of a noted head that the log does not have.
        """
