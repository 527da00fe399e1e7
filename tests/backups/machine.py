"""A laptop with a real profile on it that opens quickly, and its backups. No test."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jis_desktop.local_profile import LocalProfile
from jis_desktop.local_restore import LocalSource
from jis_desktop.security.device_secrets import KeyringState
from jis_desktop.security.vault import FileVault
from jis_desktop.services.first_start import FirstStart, start_profile
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.fakes.fake_entropy import FakeEntropy
from tests.security.bench import CHEAP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jis_desktop.ports import Workplace

PASSPHRASE = "correct paard batterij nietje wolk molen"
NEW_PASSPHRASE = "andere woorden voor een nieuwe laptop vandaag"


class QuickProfile(LocalProfile):
    """A profile whose vault costs nothing to open, on a keyring of the test's own."""

    def __init__(self, folder: Path, *, clock: FakeClock, keyring: FakeDeviceSecrets) -> None:
        super().__init__(folder, clock=clock)
        self._keyring = keyring

    def vault(self, folder: Path) -> FileVault:
        return FileVault(folder, self._keyring, calibrate=lambda: CHEAP)


@dataclass
class Machine:
    """A laptop: a place for one profile, a keyring and a clock."""

    place: Path
    keyring: FakeDeviceSecrets = field(default_factory=FakeDeviceSecrets)
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.place.mkdir(mode=0o700, parents=True, exist_ok=True)

    @property
    def profile(self) -> Path:
        return self.place / "profile"

    def door(self) -> QuickProfile:
        return QuickProfile(self.profile, clock=self.clock, keyring=self.keyring)

    def start(self) -> str:
        """Make a profile; the recovery code."""
        start = FirstStart(
            worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
        )
        door = self.door()
        _, code = start_profile(start, door=door, entropy=FakeEntropy())
        door.close()
        return code

    @contextmanager
    def opened(self, passphrase: str = PASSPHRASE) -> Iterator[Workplace]:
        door = self.door()
        try:
            yield door.unlock(passphrase)
        finally:
            door.close()

    def source(self, folder: Path) -> LocalSource:
        """A folder of backups as seen from this machine."""
        return LocalSource(
            self.profile,
            folder,
            door=self.door,
            vault=lambda where: FileVault(where, self.keyring, calibrate=lambda: CHEAP),
        )

    def leftovers(self) -> list[str]:
        """What lies hidden beside the profile."""
        return sorted(path.name for path in self.place.iterdir() if path.name.startswith("."))


def without_keyring() -> FakeDeviceSecrets:
    """A machine that has none."""
    return FakeDeviceSecrets(KeyringState.ABSENT)


def names(workplace: Workplace) -> list[str]:
    """Everybody who is known, sorted."""
    with workplace.unit() as unit:
        return sorted(known.name for known in unit.young_people.known_names())


def texts(workplace: Workplace) -> list[str]:
    """What was written down of contacts, newest first."""
    with workplace.unit() as unit:
        return [contact.facts for _, contact in unit.contacts.newest()]
