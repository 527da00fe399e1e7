"""Saving and listing: against a bare write, against plain SQLite, against growth."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from benchmarks.filled import FilledProfile
from benchmarks.pairs import Pair, alternate
from jis_desktop.services.log_contact import LogContact, log_contact
from jis_desktop.services.people import KnownYoungPerson
from jis_desktop.services.read_records import see_today

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SMALL, LARGE = 10_000, 1_000_000


def rows(folder: Path, *, large: int = LARGE) -> Iterator[Pair]:
    """Every row about storing; ``large`` may be made smaller for a trial."""
    small = FilledProfile(folder / "small", contacts=SMALL)
    big = FilledProfile(folder / "big", contacts=large)
    plain = FilledProfile(folder / "plain", contacts=large, plain=True)
    if hasattr(os, "sync"):
        os.sync()  # what filling left to be written would slow whichever waits for the disk
    # Reading first: every save adds to the day that is listed.
    # The plain peer seals nothing either, so the ratio holds opening the texts as well.
    for name, make in (("day's list", _listing), ("newest 128", _newest)):
        ours, peer = alternate(make(big), make(plain), rounds=200)
        yield Pair(f"{name}: encrypted / plain at {large:,}", ours, peer, None, "plain SQLite")
        yield _growth(name, make(big), make(small), large)
    for size, profile in ((SMALL, small), (large, big)):
        yield _save_against_disk(profile, size, folder)
    yield _growth("save", _saving(big), _saving(small), large)
    ours, peer = alternate(_saving(big), _saving(plain), rounds=200)
    yield Pair(f"save: encrypted / plain at {large:,}", ours, peer, None, "plain SQLite")
    yield _size(big, plain, large)


def _save_against_disk(profile: FilledProfile, size: int, folder: Path) -> Pair:
    ours, peer = alternate(_saving(profile), bare_write(folder), rounds=300)
    return Pair(f"save / write 20 KB + fdatasync at {size:,}", ours, peer, 3.0, "bare write")


def _growth(name: str, big: Callable[[], object], small: Callable[[], object], size: int) -> Pair:
    ours, peer = alternate(big, small, rounds=300)
    title = f"{name}: p95 at {size:,} / at {SMALL:,}"
    return Pair(title, ours, peer, 2.0, f"the same at {SMALL:,}", quantile=0.95)


def bare_write(folder: Path) -> Callable[[], object]:
    """Write 20 KB more to a file that begins empty, and wait for the disk."""
    handle = os.open(folder / "bare", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    content = os.urandom(20 * 1024)

    def write() -> None:
        os.write(handle, content)
        os.fdatasync(handle)

    return write


def _saving(profile: FilledProfile) -> Callable[[], object]:
    youth = KnownYoungPerson(profile.youths[0])
    command = LogContact(who=youth, kind="check_in", minutes=5, facts="bijbaan gevonden")
    return lambda: log_contact(command, profile.workplace)


def _listing(profile: FilledProfile) -> Callable[[], object]:
    return lambda: see_today(profile.workplace)


def _newest(profile: FilledProfile) -> Callable[[], object]:
    def read() -> object:
        with profile.workplace.unit() as unit:
            return unit.contacts.newest(limit=128)

    return read


def _size(big: FilledProfile, plain: FilledProfile, size: int) -> Pair:
    sizes = []
    for profile in (big, plain):
        profile.database.close()
        sizes.append(float((profile.folder / "jis.db").stat().st_size))
    return Pair(f"file size: encrypted / plain at {size:,}", [sizes[0]], [sizes[1]], None, "bytes")
