"""A safe write leaves the old file or the new one, for its owner only; unsafe disks are refused."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from jis_desktop.domain.errors import StorageError
from jis_desktop.security import private_files
from jis_desktop.security.private_files import (
    Disk,
    private_folder,
    refuse_unsafe_folder,
    write_private,
)

ROOT = Path(__file__).parents[2]
OLD, NEW = b"old" * 1000, b"newer" * 1000
STEPS = ("create", "replace", "sync_folder", "read")
BEFORE_REPLACING = ("create", "replace")


class PowerCutError(BaseException):
    """Nothing runs after it, not even the clearing up."""


class FailingDisk(Disk):
    """Fails at one step, after half of its work where it can.

    Args:
        step: its name.
        failure: what it raises.
        times: how often; the steps after that succeed.
    """

    def __init__(self, step: str, failure: BaseException, *, times: int = 1000) -> None:
        self._step = step
        self._failure = failure
        self._times = times
        self._cut = False
        self.pauses: list[float] = []

    def create(self, path: Path, content: bytes) -> None:
        if self._fails("create"):
            path.write_bytes(content[: len(content) // 2])
            raise self._failure
        super().create(path, content)

    def replace(self, source: Path, target: Path) -> None:
        self._raise_at("replace")
        super().replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._raise_at("sync_folder")
        super().sync_folder(folder)

    def read(self, path: Path, limit: int) -> bytes:
        self._raise_at("read")
        return super().read(path, limit)

    def remove(self, path: Path) -> None:
        if self._cut:
            raise PowerCutError
        super().remove(path)

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def _raise_at(self, step: str) -> None:
        if self._fails(step):
            raise self._failure

    def _fails(self, step: str) -> bool:
        if step != self._step or not self._times:
            return False
        self._times -= 1
        self._cut = isinstance(self._failure, PowerCutError)
        return True


class UnsafeDisk(FailingDisk):
    """The control: writes straight into the file itself."""

    def create(self, path: Path, content: bytes) -> None:
        super().create(path.with_suffix(""), content)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vault.jiskeys"
    path.write_bytes(OLD)
    return path


def code_of(path: Path, disk: Disk) -> str:
    with pytest.raises(StorageError) as told:
        write_private(path, NEW, disk=disk)
    return told.value.code


def test_the_new_content_stands_there_alone(file: Path) -> None:
    write_private(file, NEW)
    assert file.read_bytes() == NEW
    assert list(file.parent.iterdir()) == [file]


def test_the_content_is_on_the_disk_before_it_takes_the_old_ones_place(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    real = os.fsync

    def noted(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        real(handle)

    class Noting(Disk):
        def replace(self, source: Path, target: Path) -> None:
            steps.append("replace")
            super().replace(source, target)

    monkeypatch.setattr(os, "fsync", noted)
    write_private(file, NEW, disk=Noting())
    assert steps == ["file", "replace", "folder"]


def test_an_empty_content_too(file: Path) -> None:
    write_private(file, b"")
    assert file.read_bytes() == b""


@pytest.mark.parametrize("step", STEPS)
def test_a_failing_step_leaves_the_old_or_the_new_and_no_rest(file: Path, step: str) -> None:
    disk = FailingDisk(step, OSError(errno.ENOSPC, "full"))
    assert code_of(file, disk) == "disk.full"
    assert file.read_bytes() == (OLD if step in BEFORE_REPLACING else NEW)
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("step", STEPS)
def test_a_power_cut_leaves_the_old_or_the_new_and_the_next_write_succeeds(
    file: Path, step: str
) -> None:
    with pytest.raises(PowerCutError):
        write_private(file, NEW, disk=FailingDisk(step, PowerCutError()))
    assert file.read_bytes() == (OLD if step in BEFORE_REPLACING else NEW)
    write_private(file, NEW)
    assert list(file.parent.iterdir()) == [file]


def test_writing_in_place_would_leave_half_a_file(file: Path) -> None:
    with pytest.raises(PowerCutError):
        write_private(file, NEW, disk=UnsafeDisk("create", PowerCutError()))
    assert file.read_bytes() == NEW[: len(NEW) // 2]


def test_a_first_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    disk = FailingDisk("create", OSError(errno.ENOSPC, "full"))
    assert code_of(tmp_path / "vault.jiskeys", disk) == "disk.full"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk.full"),
        (errno.EDQUOT, "disk.full"),
        (errno.EROFS, "disk.read_only"),
        (errno.EACCES, "disk.read_only"),
        (errno.EPERM, "disk.read_only"),
        (errno.EIO, "disk.failed"),
        (errno.ENOENT, "disk.failed"),
    ],
)
def test_what_the_system_refuses_has_a_code(file: Path, number: int, code: str) -> None:
    assert code_of(file, FailingDisk("create", OSError(number, "no"))) == code


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none" / "vault.jiskeys", Disk()) == "disk.failed"


def test_a_disk_that_gives_back_something_else_is_told(file: Path) -> None:
    class Forgetful(Disk):
        def read(self, path: Path, limit: int) -> bytes:
            return super().read(path, limit)[:-1]

    assert code_of(file, Forgetful()) == "disk.failed"


def held(number: int) -> OSError:
    """What Windows says while a virus scanner holds the file."""
    error = OSError(errno.EACCES, "held")
    error.winerror = number  # type: ignore[attr-defined]  # Windows only
    return error


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_scanner_is_waited_for(file: Path, number: int) -> None:
    disk = FailingDisk("replace", held(number), times=4)
    write_private(file, NEW, disk=disk)
    assert file.read_bytes() == NEW
    assert disk.pauses == sorted(disk.pauses)
    assert len(disk.pauses) == 4


def test_a_scanner_is_not_waited_for_for_ever(file: Path) -> None:
    disk = FailingDisk("replace", held(32))
    assert code_of(file, disk) == "disk.read_only"
    assert 1 < sum(disk.pauses) < 2
    assert file.read_bytes() == OLD


def test_another_refusal_is_not_waited_for(file: Path) -> None:
    disk = FailingDisk("replace", OSError(errno.EACCES, "no"))
    code_of(file, disk)
    assert not disk.pauses


def test_a_file_is_for_its_owner_only_even_if_the_old_one_was_open(file: Path) -> None:
    file.chmod(0o644)
    write_private(file, NEW)
    assert file.stat().st_mode & 0o777 == 0o600


def test_without_the_mode_the_file_would_be_open(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(private_files, "FILE_MODE", 0o666)
    write_private(file, NEW)
    assert file.stat().st_mode & 0o077


def test_a_link_put_in_the_way_is_not_followed(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(OLD)
    file.with_name(file.name + ".new").symlink_to(other)
    write_private(file, NEW)
    assert other.read_bytes() == OLD
    assert not file.is_symlink()


def test_nor_one_that_is_put_there_at_the_last_moment(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(OLD)

    class Raced(Disk):
        def create(self, path: Path, content: bytes) -> None:
            path.symlink_to(other)
            super().create(path, content)

    assert code_of(file, Raced()) == "disk.failed"
    assert other.read_bytes() == file.read_bytes() == OLD


def test_a_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir(mode=0o755)
    for folder in (there, tmp_path / "a" / "b"):
        private_folder(folder)
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_file_in_the_place_of_the_folder_is_told(file: Path) -> None:
    with pytest.raises(StorageError):
        private_folder(file)


def test_after_the_umask_nothing_is_open(tmp_path: Path) -> None:
    program = (
        "from jis_desktop.security.private_files import private_umask; private_umask();"
        "import pathlib, sys; pathlib.Path(sys.argv[1]).touch()"
    )
    made = tmp_path / "made"
    subprocess.run([sys.executable, "-c", program, str(made)], check=True, cwd=ROOT)
    assert made.stat().st_mode & 0o777 == 0o600


def test_a_folder_on_a_network_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_unsafe_folder(tmp_path)
    monkeypatch.setattr(private_files, "network_file_system", lambda _: "nfs4")
    with pytest.raises(StorageError) as told:
        refuse_unsafe_folder(tmp_path)
    assert told.value.code == "folder.network"
    assert told.value.values == {"filesystem": "nfs4"}
    assert not list(tmp_path.iterdir())


def test_no_more_is_read_of_a_file_than_shows_that_it_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(1_000))
    assert len(Disk().read(tmp_path / "large", 10)) == 11
    assert len(Disk().read(tmp_path / "large", 1_000)) == 1_000  # the control
