"""The promises of tests/conftest.py, kept in a test session of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CONFTEST = Path(__file__).with_name("conftest.py")
PYPROJECT = CONFTEST.parents[1] / "pyproject.toml"

SKIPS = """
import pytest

def test_lacking(require):
    require(None, "a kettle")

def test_without_programs(require_programs):
    require_programs("sh", "no-such-kettle", "no-such-tap")

@pytest.mark.skip(reason="not today")
def test_marked():
    raise AssertionError

@pytest.mark.xfail(strict=True)
def test_known_to_fail():
    raise AssertionError

def test_present(require, require_programs):
    require("/bin/sh", "a shell")
    require_programs("sh")
"""
SKIPPED_MODULE = """
import pytest

pytest.importorskip("no_such_kettle")
"""
HOME = """
import os
from pathlib import Path

def test_home():
    import platformdirs
    assert Path.home() != Path(os.environ["REAL_HOME"])
    assert Path(platformdirs.user_data_dir("x")).is_relative_to(Path.home().parent)
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    (Path.home() / "left behind").write_text("x")
"""
SOCKETS = """
import socket
import pytest
from pytest_socket import SocketConnectBlockedError

def connect(address):
    with socket.create_connection((address, 9), timeout=0.2):
        pass

def test_elsewhere():
    with pytest.raises(SocketConnectBlockedError):
        connect("192.0.2.1")

@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_here(address):
    with pytest.raises(OSError) as refused:
        connect(address)
    assert not isinstance(refused.value, SocketConnectBlockedError)

def test_in_a_file(tmp_path):
    with socket.socket(socket.AF_UNIX) as listening, socket.socket(socket.AF_UNIX) as calling:
        listening.bind(str(tmp_path / "s"))
        listening.listen()
        calling.connect(str(tmp_path / "s"))
"""


def session(folder: Path, *tests: str, **environment: str) -> str:
    """What a test session with our conftest and our settings prints."""
    (folder / "tests").mkdir()
    (folder / "tests" / "conftest.py").write_text(CONFTEST.read_text("utf-8"), "utf-8")
    (folder / "pyproject.toml").write_text(PYPROJECT.read_text("utf-8"), "utf-8")
    for number, test in enumerate(tests):
        (folder / "tests" / f"test_{number}.py").write_text(test, "utf-8")
    command = [sys.executable, "-m", "pytest", "--continue-on-collection-errors"]
    inherited = {k: v for k, v in os.environ.items() if k not in {"REQUIRE_ALL", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        command, cwd=folder, env={**inherited, **environment}, capture_output=True, check=False
    )
    return done.stdout.decode()


def test_a_skip_is_a_skip_and_names_what_is_missing(tmp_path: Path) -> None:
    told = session(tmp_path, SKIPS, SKIPPED_MODULE)
    assert "1 passed, 4 skipped, 1 xfailed" in told
    assert "this machine lacks a kettle" in told
    assert "this machine lacks no-such-kettle, no-such-tap" in told


def test_under_require_all_a_skip_is_a_failure(tmp_path: Path) -> None:
    told = session(tmp_path, SKIPS, SKIPPED_MODULE, REQUIRE_ALL="1")
    assert "2 failed, 1 passed, 1 xfailed, 2 errors" in told
    assert "REQUIRE_ALL=1 allows no skip: Skipped: this machine lacks a kettle" in told


def test_a_session_has_a_home_of_its_own_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    told = session(
        tmp_path,
        HOME,
        REAL_HOME=os.environ["HOME"],
        DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere",
        TMPDIR=str(tmp_path / "tmp"),
    )
    assert "1 passed" in told
    assert list((tmp_path / "tmp").glob("jis-tests-*")) == []


def test_sockets_reach_this_machine_only(tmp_path: Path) -> None:
    assert "4 passed" in session(tmp_path, SOCKETS)
