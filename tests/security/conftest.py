"""What the security tests share: a vault that costs nothing to open, in a folder of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.fakes.fake_device_secrets import FakeDeviceSecrets
from tests.security.bench import Bench

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for the disk: some tests write a thousand files.

    That a write waits, and in which order, is shown in test_private_files.py, without this.
    """
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def bench(tmp_path: Path, quick_disk: None) -> Bench:  # noqa: ARG001  asked for its effect
    """A vault on a machine with a keyring."""
    return Bench(tmp_path / "profile", FakeDeviceSecrets())
