"""Puts a restored profile in the place of the one that is there, which is kept aside meanwhile."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from jis_desktop.storage.faults import cannot_place
from jis_desktop.storage.profile_aside import PREFIX, aside, put_back
from jis_desktop.storage.profile_lock import ProfileLock

if TYPE_CHECKING:
    from pathlib import Path


def swap_in(profile: Path, restored: Path, *, lock: ProfileLock | None = None) -> None:
    """Two renames; a power cut between them is mended by `put_back` at the next start.

    Args:
        profile: the folder of the profile, which may be missing or empty.
        restored: a folder beside it.
        lock: of the profile, where the caller has it already; it is let go of.

    Raises:
        InUseError: somebody has the profile open.
        StorageError, RefusedError: the disk refuses; the profile is in its place.
    """
    shutil.rmtree(aside(profile), ignore_errors=True)
    if lock is None:
        lock = ProfileLock(profile)
        if profile.is_dir():
            lock.acquire()
    try:
        if sys.platform == "win32":
            lock.release()  # a folder of which a file is open cannot be renamed there
        _swap(profile, restored)
    except OSError as error:
        put_back(profile)
        raise cannot_place(error) from None
    finally:
        lock.release()


def undo_swap(profile: Path) -> None:
    """Throw the restored profile away and put the earlier one back, where there was one.

    Raises:
        StorageError: the disk refuses; the earlier one is still aside.
    """
    refused = profile.with_name(f"{PREFIX}{profile.name}+refused")
    try:
        shutil.rmtree(refused, ignore_errors=True)
        profile.rename(refused)
    except OSError as error:
        raise cannot_place(error) from None
    put_back(profile)
    shutil.rmtree(refused, ignore_errors=True)


def _swap(profile: Path, restored: Path) -> None:
    if profile.is_dir():
        profile.rename(aside(profile))
    restored.rename(profile)
