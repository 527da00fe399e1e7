"""Backups: a snapshot of the opened profile in folders, and the way back from such a folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from jis_desktop.domain.errors import JisError
    from jis_desktop.ports.surroundings import Check
    from jis_desktop.ports.work import Workplace

    Going = Callable[[int, int], None]
    """Told how much of how much is done; raises to stop the work, which then leaves nothing."""


@dataclass(frozen=True, kw_only=True)
class Contents:
    """How much a database holds.

    Attributes:
        schema: its version.
        commits: number of the newest commit.
        head: number and code (hexadecimal) of the newest line of the audit log.
        counts: how many records there are, by the name of their kind.
    """

    schema: int
    commits: int
    head: tuple[int, str]
    counts: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup says about itself, sealed under the vault.

    Attributes:
        name: of the snapshot, from its moment and commit.
        moment: when it was taken, UTC.
        profile_id: whose; 32 hexadecimal digits.
        size: of the snapshot, in bytes.
        sha256: of its bytes, hexadecimal.
    """

    name: str
    moment: datetime
    profile_id: str
    contents: Contents
    size: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A snapshot under way: the database's file stands still until it was written.

    Attributes:
        held: the adapter's own.
    """

    moment: datetime
    profile_id: str
    held: object


class Backups(Protocol):
    """Writes the opened profile to folders, and looks after what lies there."""

    def own_path(self) -> str:
        """The folder on this machine that needs no choosing."""

    def given_up_path(self) -> str:
        """This machine's own folder from before the keys were renewed; "" for none."""

    def generation(self) -> int:
        """Of the youths' key file now; a folder that is behind may still hold an erased key."""

    def contents(self) -> Contents:
        """How much the opened profile holds. Thread: the database worker."""

    def take(self, *, profile_id: str, moment: datetime) -> Taken:
        """Hold the database still; saves go on. Thread: the database worker.

        Raises:
            StorageError: the disk refuses.
        """

    def let_go(self) -> None:
        """The snapshot was written, or was given up. Thread: the database worker."""

    def write(self, taken: Taken, paths: Sequence[str], *, going: Going) -> list[Written]:
        """Write the snapshot to folders and read it back. Thread: any but the main one.

        Args:
            taken: what `take` gave.
            paths: of folders; one that is not there or refuses does not stop the others.
            going: told how far it is.

        Raises:
            DamagedError: ``backup.damaged``: the database does not pass its checks.
            RefusedError: ``backup.interrupted``: the profile was closed meanwhile.
            StorageError: this machine's own disk refuses.
        """

    def renew_keys(self, path: str) -> int:
        """Overwrite the key file in a folder, so that the erased are unreadable there too.

        Returns:
            The generation that it now is level with.

        Raises:
            NotFoundError: ``backup.folder_absent``.
            RefusedError: ``backup.other_vault``.
            StorageError: the disk refuses.
        """

    def manifests(self, path: str) -> list[Manifest]:
        """The snapshots in a folder whose manifest can be trusted, oldest first."""

    def remove(self, path: str, names: Sequence[str]) -> None:
        """Take snapshots away, and what an earlier try left half done."""

    def verify(self, path: str, *, going: Going) -> list[Check]:
        """Check every file in a folder. Thread: any but the main one.

        Raises:
            NotFoundError: ``backup.folder_absent``.
        """

    def practise(self, path: str, name: str, *, going: Going) -> Contents:
        """Restore into a private folder, open it, count, and throw it away.

        Raises:
            DamagedError, NotFoundError, StorageError: why it would not do.
        """


@dataclass(frozen=True, kw_only=True)
class Written:
    """What became of one folder.

    Attributes:
        path: of the folder.
        manifest: of the snapshot that lies there now; None where it was refused.
        generation: of the key file written there.
        problem: why it was refused; None where it was not.
    """

    path: str
    manifest: Manifest | None
    generation: int = 0
    problem: JisError | None = None


class BackupSource(Protocol):
    """A folder of backups as seen from a profile's place, which may be empty."""

    def names(self) -> list[str]:
        """The snapshots that lie there, oldest first, by their names alone.

        Raises:
            NotFoundError: ``backup.folder_absent`` or ``backup.none_there``.
        """

    def unlock(self, passphrase: str) -> None:
        """Open with the passphrase: of the profile that is here, or of the folder's vault.

        Raises:
            PassphraseError, DamagedError: as `ports.Vault.unlock`.
            RefusedError: ``backup.other_vault``: another profile lies here.
        """

    def unlock_with_code(self, code: str) -> None:
        """The same with the printed recovery code."""

    def manifests(self) -> list[Manifest]:
        """The snapshots whose manifest can be trusted, oldest first."""

    def verify(self, *, going: Going) -> list[Check]:
        """Check every file in the folder."""

    def present(self) -> Workplace | None:
        """The profile that is here, opened with the same keys; None where none opens."""

    def close_present(self) -> None:
        """Let go of it. Safe to call twice."""

    def stage(self, name: str, *, going: Going) -> int:
        """Copy a snapshot beside the profile's place and check it; the erased stay erased.

        Returns:
            How many youths are erased in the backup or here.

        Raises:
            DamagedError, NotFoundError, StorageError: nothing was changed.
        """

    def put_in_place(self) -> None:
        """Swap what was staged with the profile that is here.

        That is kept aside until the restored one has been opened.

        Raises:
            InUseError: somebody has it open.
            StorageError: the disk refuses; the profile is as it was.
        """

    def take_back(self) -> None:
        """Put the profile that was kept aside back in its place."""
