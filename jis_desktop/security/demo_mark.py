"""The mark of a demo profile, and how a new demo takes the place of an earlier one.

The mark is a small file with the moment at which the demo's clock stands. It holds no secret and
proves nothing by itself: whoever reads it must also know that the profile is a trial profile,
or the clock of a real one could be stopped by copying a file.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final

from jis_desktop.security.private_files import write_private

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "demo.json"
_LARGEST: Final = 1_000


def write_demo_mark(folder: Path, moment: datetime) -> None:
    """Mark a profile that is being made.

    Args:
        folder: the profile's.
        moment: when its clock will stand; kept as the time on the wall, so that it is the same
            day in every time zone.

    Raises:
        StorageError: the disk refuses.
    """
    told = {"demo": True, "clock": moment.replace(tzinfo=None).isoformat()}
    write_private(folder / FILE_NAME, f"{json.dumps(told)}\n".encode())


def demo_moment(folder: Path) -> datetime | None:
    """When a demo's clock stands, aware, in this machine's zone; None where no mark can be read."""
    with suppress(OSError, ValueError, OverflowError, RecursionError):
        with (folder / FILE_NAME).open("rb") as file:
            told = json.loads(file.read(_LARGEST))
        if isinstance(told, dict) and told.get("demo") is True:
            return datetime.fromisoformat(str(told.get("clock"))).replace(tzinfo=None).astimezone()
    return None


def put_in_place_of(earlier: Path, new: Path) -> None:
    """Put a new demo in the place of an earlier one, which is gone after.

    A power cut between the steps leaves both, one of them under a name that nobody looks at.

    Args:
        earlier: its folder, which becomes the new one's.
        new: the folder of the new one, beside it.

    Raises:
        OSError: the disk refuses; the earlier one is still in its place.
    """
    aside = new.with_name(f"{new.name}-old")
    earlier.rename(aside)
    try:
        new.rename(earlier)
    except OSError:
        aside.rename(earlier)
        raise
    shutil.rmtree(aside, ignore_errors=True)
