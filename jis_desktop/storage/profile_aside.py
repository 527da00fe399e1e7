"""What lies beside a profile for a while, and what becomes of it. Needs no database.

The first window asks here before it is painted, so nothing heavy is loaded.
"""

from __future__ import annotations

import glob
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

PREFIX: Final = ".jis-"
"""Nobody else's folder is called so."""


def aside(profile: Path) -> Path:
    """Where the earlier profile lies while another is put in its place."""
    return profile.with_name(f"{PREFIX}{profile.name}+earlier")


def put_back(profile: Path) -> None:
    """Where a swap was cut off between its renames, put the earlier profile back."""
    earlier = aside(profile)
    if earlier.is_dir() and not profile.exists():
        with suppress(OSError):  # then the start tells that there is no profile
            earlier.rename(profile)


def sweep(profile: Path) -> None:
    """Throw away what a restore or a practice run left beside the profile.

    To be called once the profile has been opened. A copy that a power cut left behind has keys
    that no later erasure would reach.
    """
    for left in profile.parent.glob(f"{PREFIX}{glob.escape(profile.name)}+*"):
        shutil.rmtree(left, ignore_errors=True)
