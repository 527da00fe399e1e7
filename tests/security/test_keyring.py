"""The keyring, on a real Secret Service: a bus and a daemon of the test's own."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Self

import pytest
from keyring.backends.null import Keyring as NullKeyring

from jis_desktop.domain.errors import PassphraseError
from jis_desktop.security.device_secrets import KeyringState
from jis_desktop.security.keyring_store import KeyringDeviceSecrets
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.security.contract_device_secrets import keeps_secrets

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
LONGEST = 30
BUS = """<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
SERVICE = """[D-BUS Service]
Name=org.freedesktop.secrets
Exec={command}
"""
DAEMON = "exec gnome-keyring-daemon --foreground --components=secrets"
UNLOCKED = f"printf %s invented | {DAEMON.replace('exec ', '')} --unlock"


class Desktop:
    """A session bus of its own; the Secret Service starts when it is first asked.

    Args:
        folder: holds its home, its runtime folder and its settings.
        daemon: the shell command that starts the Secret Service; none starts without.
    """

    def __init__(self, folder: Path, daemon: str | None) -> None:
        self._folder = folder
        services = folder / "services"
        for each in (services, folder / "home", folder / "run"):
            each.mkdir(mode=0o700, exist_ok=True)
        (services / "secrets.service").unlink(missing_ok=True)
        if daemon:
            command = f"/bin/sh -c {shlex.quote(daemon)}"
            (services / "secrets.service").write_text(SERVICE.format(command=command))
        (folder / "bus.conf").write_text(BUS.format(folder=folder / "run", services=services))
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "XDG_DATA_HOME": str(folder / "home" / "data"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
        }

    def __enter__(self) -> Self:
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={self._folder / 'bus.conf'}", "--print-address"],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self._bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        return self

    def __exit__(self, *_: object) -> None:
        os.killpg(self._bus.pid, signal.SIGTERM)
        self._bus.wait(LONGEST)
        assert self._bus.stdout is not None
        self._bus.stdout.close()

    def play(self, scene: str) -> None:
        """Let a child process play a scene of `keyring_child` on this desktop."""
        play(scene, self.environment)


def play(scene: str, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.security.keyring_child", scene],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture
def desktop(
    tmp_path: Path, require: Callable[[object, str], None]
) -> Callable[[str | None], Desktop]:
    """Makes a desktop with the given Secret Service; the same home each time."""
    require(shutil.which("dbus-daemon"), "dbus-daemon")
    require(shutil.which("gnome-keyring-daemon"), "gnome-keyring-daemon")
    require(sys.platform == "linux", "Secret Service")
    return lambda daemon: Desktop(tmp_path, daemon)


def test_an_open_secret_service_keeps_secrets(
    desktop: Callable[[str | None], Desktop],
) -> None:
    with desktop(UNLOCKED) as session:
        session.play("round_trip")


def test_a_secret_is_there_after_a_new_log_in(
    desktop: Callable[[str | None], Desktop],
) -> None:
    with desktop(UNLOCKED) as session:
        session.play("store")
    with desktop(UNLOCKED) as session:
        session.play("find")


def test_a_collection_that_is_locked_is_told_within_its_patience(
    desktop: Callable[[str | None], Desktop],
) -> None:
    with desktop(UNLOCKED) as session:
        session.play("lock")


def test_a_service_that_was_never_unlocked_is_told(
    desktop: Callable[[str | None], Desktop],
) -> None:
    with desktop(UNLOCKED) as session:
        session.play("store")
    with desktop(DAEMON) as session:
        session.play("locked")


def test_a_bus_without_a_secret_service_is_no_keyring(
    desktop: Callable[[str | None], Desktop],
) -> None:
    with desktop(None) as session:
        session.play("absent")


@pytest.mark.parametrize(
    "address", [{"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}, {}], ids=["wrong", "none"]
)
def test_no_bus_is_no_keyring(tmp_path: Path, address: dict[str, str]) -> None:
    play("absent", {"PATH": os.environ["PATH"], "HOME": str(tmp_path), **address})


def test_the_null_backend_is_no_keyring() -> None:
    assert KeyringDeviceSecrets(NullKeyring).state() is KeyringState.ABSENT


def test_a_backend_that_never_answers_counts_as_locked() -> None:
    never = Event()

    class Prompting(NullKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            never.wait(LONGEST)

        def get_password(self, service: str, username: str) -> str | None:
            never.wait(LONGEST)
            return None

    secrets = KeyringDeviceSecrets(Prompting, patience=0.05)
    assert secrets.state() is KeyringState.LOCKED
    with pytest.raises(PassphraseError) as told:
        secrets.get("vault")
    assert told.value.code == "keyring.locked"
    never.set()


@pytest.mark.parametrize("stored", ["%%%", "é", "AAAAA", ""])
def test_an_entry_that_is_none_of_ours_is_no_secret(stored: str) -> None:
    class Foreign(NullKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            return stored

    found = KeyringDeviceSecrets(Foreign).get("vault")
    assert found is None or len(found) != 32


def test_the_fake_keeps_the_same_promises() -> None:
    keeps_secrets(FakeDeviceSecrets())


@pytest.mark.parametrize(
    ("state", "code"),
    [(KeyringState.LOCKED, "keyring.locked"), (KeyringState.ABSENT, "keyring.absent")],
)
def test_the_fake_refuses_like_the_real_one(state: KeyringState, code: str) -> None:
    secrets = FakeDeviceSecrets(state)
    assert secrets.state() is state
    for ask in (lambda: secrets.get("vault"), lambda: secrets.set("vault", bytes(32))):
        with pytest.raises(PassphraseError) as told:
            ask()
        assert told.value.code == code
