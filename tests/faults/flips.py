"""Flips one bit after another in each kind of file and counts those that nobody would notice.

``python -m tests.faults.release flips_database`` runs one at the size of a release.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import DamagedError
from jis_desktop.security.backup_set import SNAPSHOTS
from jis_desktop.security.youth_key_file import NAMES as KEY_NAMES
from jis_desktop.security.youth_keys import FileYouthKeys
from jis_desktop.services.back_up import back_up, verify
from jis_desktop.storage.database import FILE_NAME, Database
from tests.backups.machine import Machine
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.fakes.fixed_keys import FixedOpenKeys
from tests.security.bench import PASSPHRASE
from tests.security.bench import Bench as VaultBench
from tests.storage.bench import contact, tally
from tests.storage.conftest import KEY, sql_bench
from tests.storage.python_process import copy_live

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ports import Workplace

_LOG = f"{FILE_NAME}-wal"
_COMMITS = 20


def in_database(count: int, *, seed: int) -> Counter[str]:
    """In a closed database: opening it, or its own check, has to notice."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        whole = filled(folder)

        def noticed(raw: bytes) -> bool:
            (folder / FILE_NAME).write_bytes(raw)
            return not sound(folder)

        return _flip(whole, noticed, count, seed=seed)


def in_log(count: int, *, seed: int) -> Counter[str]:
    """In the write-ahead log of a crashed app: the counter outside has to tell the loss."""
    with TemporaryDirectory() as place:
        folder, crashed = Path(place) / "live", Path(place) / "crashed"
        folder.mkdir()
        database = Database.create(folder, KEY)
        bench = sql_bench(database)
        bench.found()
        for number in range(1, _COMMITS):
            bench.add(tally(number))
        copy_live(folder, crashed)
        database.close()
        files = {path.name: path.read_bytes() for path in crashed.iterdir()}

        def noticed(raw: bytes) -> bool:
            for name, content in files.items():
                (crashed / name).write_bytes(content)
            (crashed / _LOG).write_bytes(raw)
            return _loss_is_told(crashed)

        return _flip(files[_LOG], noticed, count, seed=seed)


def in_vault(count: int, *, seed: int) -> Counter[str]:
    """In both copies of the vault: it has to be called damaged, never a wrong passphrase."""
    with TemporaryDirectory() as place:
        bench = VaultBench(Path(place), FakeDeviceSecrets())
        bench.vault.create(PASSPHRASE)

        def noticed(raw: bytes) -> bool:
            bench.put(raw)
            return _damaged(lambda: bench.vault.unlock(PASSPHRASE))

        return _flip(bench.raw()[0], noticed, count, seed=seed)


def in_key_file(count: int, *, seed: int) -> Counter[str]:
    """In both copies of the youths' keys."""
    keys = FixedOpenKeys(b"v" * 32)
    with TemporaryDirectory() as place:
        folder = Path(place)
        FileYouthKeys(folder, keys)

        def noticed(raw: bytes) -> bool:
            for name in KEY_NAMES:
                (folder / name).write_bytes(raw)
            return _damaged(lambda: FileYouthKeys(folder, keys, create=False))

        return _flip((folder / KEY_NAMES[0]).read_bytes(), noticed, count, seed=seed)


def in_backup(count: int, *, seed: int) -> Counter[str]:
    """In a folder of backups: snapshot, manifest, vault and key file, each as often."""
    with TemporaryDirectory() as place:
        laptop, stick = Machine(Path(place) / "laptop"), Path(place) / "stick"
        stick.mkdir()
        laptop.start()
        with laptop.opened() as workplace:
            back_up(workplace, [str(stick)])
            told: Counter[str] = Counter()
            files = sorted(path for path in stick.rglob("*") if path.is_file())
            for number, path in enumerate(files):
                share = count // len(files) + (number < count % len(files))
                whole = path.read_bytes()
                told += _flip(whole, _noticed_by(workplace, path), share, seed=seed + number)
                path.write_bytes(whole)
            return Counter(tried=told["tried"], missed=told["missed"])


def _noticed_by(workplace: Workplace, path: Path) -> Callable[[bytes], bool]:
    stick = path.parent.parent if path.parent.name == SNAPSHOTS else path.parent

    def noticed(raw: bytes) -> bool:
        path.write_bytes(raw)
        return not all(check.ok for check in verify(workplace, str(stick)))

    return noticed


def _flip(whole: bytes, noticed: Callable[[bytes], bool], count: int, *, seed: int) -> Counter[str]:
    chance, told = Random(seed), Counter(tried=0, missed=0)  # noqa: S311  repeatable places
    for _ in range(count):
        raw = bytearray(whole)
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        told["tried"] += 1
        told["missed"] += not noticed(bytes(raw))
    return told


def filled(folder: Path) -> bytes:
    """The content of a closed database with some pages of every kind, free ones too."""
    database = Database.create(folder, KEY)
    bench = sql_bench(database)
    bench.found()
    youth = bench.youth()
    bench.add(*(contact(youth, facts="lang " * 300) for _ in range(40)))
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM contact WHERE sequence > 20")
    database.close()
    return (folder / FILE_NAME).read_bytes()


def sound(folder: Path) -> bool:
    """Whether the database opens and passes its own check."""
    try:
        database = Database.open(folder, KEY)
    except DamagedError:
        return False
    try:
        return database.check_integrity()
    finally:
        database.close()


def _loss_is_told(folder: Path) -> bool:
    try:
        database = Database.open(folder, KEY)
    except DamagedError:
        return True
    try:
        row = database._raw.execute("SELECT commits FROM profile").fetchone()
        lost = _COMMITS - (row[0] if row else 0)
        return lost > 0 and database.lost_commits() == lost
    finally:
        database.close()


def _damaged(act: Callable[[], object]) -> bool:
    try:
        act()
    except DamagedError:
        return True
    return False
