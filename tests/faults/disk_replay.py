"""What may be on a disk after a power cut, from a record of what was done to one folder.

The disk that is imagined is a mean one. Until a file is synced, each write to it may have
reached the disk or not, whole or in any of its sectors; each truncation too. Names that
were made, moved or taken away since the folder was synced may have changed or not: half of the
cuts keep their order, as a journalling file system does, half do not.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""
_HEADER = struct.Struct("=ciqII")
_SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what was not synced reaches the disk; one of them a cut."""
_TORN = 0.3
"""How many of the writes that reach it do so in part."""


def chance_of(seed: str) -> Random:
    """What decides one power cut; the same seed decides alike."""
    return Random(seed)  # noqa: S311  it must be repeatable


@dataclass(frozen=True)
class Event:
    """One record of disk_recorder.c; its head says what each letter means."""

    what: str
    descriptor: int
    number: int
    first: bytes
    second: bytes


def read_events(raw: bytes) -> list[Event]:
    """The events of a whole record, in order."""
    events, place = [], 0
    while place < len(raw):
        what, descriptor, number, first, second = _HEADER.unpack_from(raw, place)
        begin = place + _HEADER.size
        middle, place = begin + first, begin + first + second
        event = Event(what.decode(), descriptor, number, raw[begin:middle], raw[middle:place])
        events.append(event)
    return events


@dataclass(frozen=True)
class Write:
    """Bytes put at a place."""

    offset: int
    content: bytes

    def on(self, image: bytearray) -> None:
        """Do it; what lies between the old end and the place is zero."""
        end = self.offset + len(self.content)
        if len(image) < end:
            image.extend(bytes(end - len(image)))
        image[self.offset : end] = self.content

    def torn(self, chance: Random) -> list[Write]:
        """Only some of its sectors: any, or those before or after some place."""
        sectors = list(self._sectors())
        kind, place = chance.randrange(3), chance.randrange(len(sectors) + 1)
        if kind == 0:
            return [one for one in sectors if chance.random() < 0.5]
        return sectors[:place] if kind == 1 else sectors[place:]

    def _sectors(self) -> Iterator[Write]:
        place = 0
        while place < len(self.content):
            end = place + SECTOR - (self.offset + place) % SECTOR
            yield Write(self.offset + place, self.content[place:end])
            place = end


@dataclass(frozen=True)
class Cut:
    """A file made shorter or longer."""

    length: int

    def on(self, image: bytearray) -> None:
        """Do it."""
        del image[self.length :]
        image.extend(bytes(self.length - len(image)))


@dataclass(eq=False)
class File:
    """A file, whatever it is called.

    Attributes:
        synced: what is on the disk for certain.
        waiting: what was done to it since, in order.
    """

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Write | Cut] = field(default_factory=list)

    def sync(self) -> None:
        """Nothing waits any more."""
        for change in self.waiting:
            change.on(self.synced)
        self.waiting = []

    def now(self) -> bytes:
        """What a process reads."""
        image = bytearray(self.synced)
        for change in self.waiting:
            change.on(image)
        return bytes(image)

    def after_cut(self, chance: Random) -> bytes:
        """What is there after a power cut."""
        image, share = bytearray(self.synced), chance.choice(_SHARES)
        for change in self.waiting:
            if chance.random() >= share:
                continue
            parts: list[Write] | list[Write | Cut] = [change]
            if isinstance(change, Write) and chance.random() < _TORN:
                parts = change.torn(chance)
            for part in parts:
                part.on(image)
        return bytes(image)


@dataclass(frozen=True)
class Naming:
    """A file gets a name, and loses another or none; without a file a name goes away."""

    name: str
    file: File | None
    instead_of: str | None = None

    def on(self, names: dict[str, File]) -> None:
        """Do it."""
        if self.instead_of is not None:
            names.pop(self.instead_of, None)
        if self.file is None:
            names.pop(self.name, None)
        else:
            names[self.name] = self.file


class Disk:
    """One folder, empty at first, that events are done to."""

    def __init__(self) -> None:
        self.names: dict[str, File] = {}
        self._synced_names: dict[str, File] = {}
        self._waiting: list[Naming] = []
        self._opened: dict[int, File | None] = {}

    def do(self, event: Event) -> None:
        """Do what was recorded."""
        if event.what == "o":
            self._open(event)
        elif event.what == "s":
            self._sync(self._opened[event.descriptor])
        elif event.what == "r":
            name, other = event.first.decode(), event.second.decode()
            self._name(Naming(other, self.names[name], instead_of=name))
        elif event.what == "u":
            self._name(Naming(event.first.decode(), None))
        elif event.what == "c":
            del self._opened[event.descriptor]
        elif event.what in "wt":
            written = event.what == "w"
            change = Write(event.number, event.first) if written else Cut(event.number)
            self._change(event.descriptor, change)

    def now(self) -> dict[str, bytes]:
        """Every file as a process reads it."""
        return {name: file.now() for name, file in self.names.items()}

    def after_cut(self, chance: Random) -> dict[str, bytes]:
        """Every file that may be there after a power cut now."""
        names, share = dict(self._synced_names), chance.choice(_SHARES)
        if chance.random() < 0.5:
            done = self._waiting[: chance.randint(0, len(self._waiting))]
        else:
            done = [one for one in self._waiting if chance.random() < share]
        for change in done:
            change.on(names)
        return {name: file.after_cut(chance) for name, file in names.items()}

    def _open(self, event: Event) -> None:
        name = event.first.decode()
        if not name:
            self._opened[event.descriptor] = None
            return
        if name not in self.names:
            self._name(Naming(name, File()))
        self._opened[event.descriptor] = self.names[name]
        if event.number & os.O_TRUNC:
            self._change(event.descriptor, Cut(0))

    def _sync(self, file: File | None) -> None:
        if file is not None:
            file.sync()
            return
        self._synced_names = dict(self.names)
        self._waiting = []

    def _name(self, change: Naming) -> None:
        change.on(self.names)
        self._waiting.append(change)

    def _change(self, descriptor: int, change: Write | Cut) -> None:
        file = self._opened[descriptor]
        if file is None:
            raise ValueError("a folder is not written to")
        file.waiting.append(change)
