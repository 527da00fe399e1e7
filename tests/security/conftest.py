"""What the security tests share: a vault that costs nothing to open, in a folder of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.security.bench import Bench

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A vault on a machine with a keyring."""
    return Bench(tmp_path / "profile", FakeDeviceSecrets())
