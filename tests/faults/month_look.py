"""Reads everything out of a profile and its backups, as far as any key that is left opens it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from jis_desktop.domain.records import Kind
from jis_desktop.security.backup_set import SNAPSHOT, SNAPSHOTS
from jis_desktop.security.captured import FileOpenLetterBox
from jis_desktop.security.youth_key_file import copies_of
from jis_desktop.services.drafts import open_drafts
from jis_desktop.services.read_captured import see_waiting
from jis_desktop.services.read_records import list_records
from jis_desktop.storage.connection import connect_to_copy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from jis_desktop.ports import OpenKeys, UnitOfWork, Workplace
    from tests.backups.machine import Machine, QuickProfile
    from tests.faults.month_world import World

_WORDS = {
    Kind.CONTACT: "facts",
    Kind.EARLY_SIGNAL: "facts",
    Kind.TALLY: "count",
    Kind.ACTIVITY: "title",
    Kind.SUPPORT_ACTION: "note",
    Kind.NETWORK_MEMBER: "name",
}
_MAY_NAME_THE_ERASED = frozenset({"tombstone", "audit_event"})
"""By a bare id, which is nobody's name."""


@dataclass
class Found:
    """What a profile holds.

    Attributes:
        records: kind and words of every record and draft.
        youths: the id of everybody by name, merged ones too.
        lines: what waits in the letter box.
        broken: `ports.AuditLog.first_broken`, with the heads that were noted.
        sound: the database passed its checks and no commit is missing.
        named: the tables with a row about somebody who was erased.
    """

    records: dict[UUID, tuple[str, str]] = field(default_factory=dict)
    youths: dict[str, UUID] = field(default_factory=dict)
    listed: set[str] = field(default_factory=set)
    lines: dict[UUID, str] = field(default_factory=dict)
    certificates: set[UUID] = field(default_factory=set)
    tombstones: set[UUID] = field(default_factory=set)
    head: tuple[int, str] = (0, "")
    broken: int | None = None
    sound: bool = True
    named: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)
    restricted: set[str] = field(default_factory=set)


def look(machine: Machine, passphrase: str, heads: Iterable[tuple[int, str]] = ()) -> Found:
    """Open as the worker does, and read all there is."""
    door = machine.door()
    try:
        workplace = door.unlock(passphrase)
        found = _everything(workplace, tuple(heads))
        database = door._database
        assert database is not None
        found.sound = database.lost_commits() == 0 and database.check_integrity()
        found.named = _rows_naming(door, found.tombstones)
    finally:
        door.close()
    return found


def _everything(workplace: Workplace, heads: tuple[tuple[int, str], ...]) -> Found:
    found = Found(tombstones=set(workplace.keys.tombstones()))
    for kind, name in _WORDS.items():
        for record in list_records(kind, workplace):
            found.records[record.id] = (str(kind), str(getattr(record, name)))
    for draft in open_drafts(workplace):
        found.records[draft.id] = ("draft", json.loads(draft.content)["line"].split()[-1])
    waiting = see_waiting(workplace)
    assert not waiting.unreadable
    found.lines = {one.line.id: one.line.text.split()[-1] for one in waiting.lines}
    found.certificates = {one.id for one in list_records(Kind.CERTIFICATE, workplace)}
    with workplace.unit() as unit:
        _people(unit, found)
        found.head = unit.audit_log.head()
        found.broken = unit.audit_log.first_broken(heads=heads)
    return found


def _people(unit: UnitOfWork, found: Found) -> None:
    known = unit.young_people.known_names()
    merged = unit.young_people.names(unit.merges.all())
    found.listed = {one.name for one in known}
    found.youths = {one.name: one.id for one in (*known, *merged)}
    restricted = unit.restrictions.in_force()
    for name, youth in found.youths.items():
        if unit.legal_holds.of(youth):
            found.held.add(name)
        if youth in restricted:
            found.restricted.add(name)


def _rows_naming(door: QuickProfile, erased: set[UUID]) -> set[str]:
    """The tables with a row about somebody who was erased."""
    database = door._database
    assert database is not None
    wanted = {youth.bytes for youth in erased}
    return {
        table
        for table, row in _rows(database._raw)
        if table not in _MAY_NAME_THE_ERASED
        and any(isinstance(value, bytes) and value in wanted for value in row.values())
    }


def differences(world: World, found: Found) -> list[str]:
    """Where a profile is not what was told, in kinds and figures: for whoever reads a report."""
    told = {record_id: (one.kind, one.words) for record_id, one in world.records.items()}
    lines = {line_id: one.words for line_id, one in world.lines.items()}
    wrong = [f"{told[one][0]} lost" for one in told.keys() - found.records.keys()]
    wrong += [f"{found.records[one][0]} extra" for one in found.records.keys() - told.keys()]
    both = told.keys() & found.records.keys()
    wrong += [f"{told[one][0]} other words" for one in both if told[one] != found.records[one]]
    wrong += ["line lost" for _ in lines.keys() - found.lines.keys()]
    wrong += ["line extra" for _ in found.lines.keys() - lines.keys()]
    wrong += ["youth lost" for _ in world.youths - found.youths.keys()]
    wrong += ["youth extra" for _ in found.youths.keys() - world.youths]
    wrong += ["merge differs"] * (set(world.listed()) != found.listed)
    wrong += ["hold differs"] * (world.held != found.held)
    wrong += ["restriction differs"] * (world.restricted != found.restricted)
    wrong += ["certificates differ"] * (world.certificates != len(found.certificates))
    return sorted(wrong)


class Readable:
    """Every text that any key left in some folder opens.

    Args:
        folders: the profile's and those of its backups.
        keys: of the vault.
    """

    def __init__(self, folders: Iterable[Path], keys: OpenKeys) -> None:
        self._folders = tuple(folders)
        self._keys = keys
        self._seen: dict[bytes, str | None] = {}
        rings = [
            ring for one in self._folders for ring in copies_of(one, keys.subkey("youth-keys"))
        ]
        left = {key for ring in rings if ring for key in (ring.profile_key, *ring.keys.values())}
        self._ciphers = [ChaCha20Poly1305(key) for key in left]
        self.read = self.closed = 0

    def texts(self) -> set[str]:
        """Of the database, of every snapshot and of the letter box."""
        found: set[str] = set()
        for folder in self._folders:
            for path in (folder / SNAPSHOTS).glob(f"*{SNAPSHOT}"):
                found |= self._texts_in(path, drafts_of_nobody=False)
            for path in folder.glob("jis.db"):
                found |= self._texts_in(path)
            if (folder / "captured").is_dir():
                lines = FileOpenLetterBox(folder, self._keys).lines().lines
                found |= {line.text for line in lines}
        return found

    def _texts_in(self, path: Path, *, drafts_of_nobody: bool = True) -> set[str]:
        raw = connect_to_copy(path, self._keys.database_key())
        try:
            return {
                text
                for table, row in _rows(raw)
                if drafts_of_nobody or table != "draft" or row["young_person_id"] is not None
                for text in self._opened(table, row)
            }
        finally:
            raw.close()

    def _opened(self, table: str, row: dict[str, Any]) -> Iterator[str]:
        for column, value in row.items():
            if column.endswith("_sealed") and value is not None:
                place = f"{table}.{column.removesuffix('_sealed')}:{row['id'].hex()}"
                if value not in self._seen:
                    self._seen[value] = self._open(value, place.encode())
                text = self._seen[value]
                self.read += text is not None
                self.closed += text is None
                if text is not None:
                    yield text

    def _open(self, sealed: bytes, place: bytes) -> str | None:
        for cipher in self._ciphers:
            try:
                return cipher.decrypt(sealed[1:13], sealed[13:], place).decode()
            except InvalidTag:
                continue
        return None


def _rows(raw: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    for (table,) in raw.execute(names).fetchall():
        cursor = raw.execute(f'SELECT * FROM "{table}"')  # noqa: S608  a name of the schema
        columns = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            yield table, dict(zip(columns, row, strict=True))
