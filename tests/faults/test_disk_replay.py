"""The imagined disk keeps what was synced, and may lose anything that was not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.faults.disk_replay import SECTOR, Disk, Event, chance_of

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER, FILE = 3, 4
CHANCES = 300


def opened(name: str, descriptor: int = FILE, flags: int = os.O_RDWR | os.O_CREAT) -> Event:
    return Event("o", descriptor, flags, name.encode(), b"")


def written(content: bytes, offset: int = 0) -> Event:
    return Event("w", FILE, offset, content, b"")


def synced(descriptor: int = FILE) -> Event:
    return Event("s", descriptor, 0, b"", b"")


def renamed(name: str, other: str) -> Event:
    return Event("r", -1, 0, name.encode(), other.encode())


A_FOLDER, A_FILE = opened("", FOLDER), [opened("a"), written(b"old"), synced(), synced(FOLDER)]


def disk(*events: Event) -> Disk:
    made = Disk()
    for event in (A_FOLDER, *events):
        made.do(event)
    return made


def states(made: Disk) -> Iterable[dict[str, bytes]]:
    return [made.after_cut(chance_of(str(number))) for number in range(CHANCES)]


@given(
    st.integers(), st.lists(st.tuples(st.binary(min_size=1, max_size=2_000), st.integers(0, 3_000)))
)
def test_what_was_synced_is_there_after_every_cut(
    seed: int, writes: list[tuple[bytes, int]]
) -> None:
    made = disk(opened("a"), *(written(*write) for write in writes), synced(), synced(FOLDER))
    assert made.after_cut(chance_of(str(seed))) == made.now()


def test_a_write_that_was_not_synced_is_there_or_not() -> None:
    found = {state["a"] for state in states(disk(*A_FILE, written(b"new")))}
    assert found == {b"old", b"new"}


def test_of_two_writes_the_second_alone_may_be_there() -> None:
    found = {state["a"] for state in states(disk(*A_FILE, written(b"x", 0), written(b"y", 2)))}
    assert found == {b"old", b"xld", b"oly", b"xly"}


def test_a_write_is_torn_between_sectors_only() -> None:
    offset = 100
    new = written(b"n" * 3 * SECTOR, offset)
    old = [opened("a"), written(b"o" * 4 * SECTOR), synced(), synced(FOLDER)]
    found = {state["a"] for state in states(disk(*old, new))}
    bounds = {0, offset, *range(SECTOR, 4 * SECTOR, SECTOR), offset + 3 * SECTOR, 4 * SECTOR}
    changes = {
        place
        for image in found
        for place in range(1, len(image))
        if image[place] != image[place - 1]
    }
    assert changes <= bounds
    assert len(found) > 8


def test_a_truncation_that_was_not_synced_is_done_or_not() -> None:
    found = {state["a"] for state in states(disk(*A_FILE, Event("t", FILE, 1, b"", b"")))}
    assert found == {b"old", b"o"}


def test_a_new_file_may_be_missing_until_its_folder_is_synced() -> None:
    new = [opened("a"), written(b"new"), synced()]
    assert {state.get("a") for state in states(disk(*new))} == {None, b"new"}
    assert {state.get("a") for state in states(disk(*new, synced(FOLDER)))} == {b"new"}


def test_a_renamed_file_has_the_old_name_or_the_new_one() -> None:
    other = [opened("b"), written(b"new"), synced(), synced(FOLDER)]
    found = [
        tuple(sorted(state.items())) for state in states(disk(*A_FILE, *other, renamed("b", "a")))
    ]
    assert set(found) == {(("a", b"old"), ("b", b"new")), (("a", b"new"),)}


def test_a_file_that_was_taken_away_may_be_there_again() -> None:
    gone = Event("u", -1, 0, b"a", b"")
    assert {state.get("a") for state in states(disk(*A_FILE, gone))} == {None, b"old"}
    assert {state.get("a") for state in states(disk(*A_FILE, gone, synced(FOLDER)))} == {None}


def test_opening_with_truncation_empties_a_file() -> None:
    emptied = disk(*A_FILE, opened("a", flags=os.O_WRONLY | os.O_TRUNC))
    assert emptied.now() == {"a": b""}
    assert {state["a"] for state in states(emptied)} == {b"old", b""}


def test_the_same_chance_makes_the_same_state() -> None:
    made = disk(*A_FILE, written(b"new"), opened("b"), renamed("a", "c"))
    assert made.after_cut(chance_of("7")) == made.after_cut(chance_of("7"))
