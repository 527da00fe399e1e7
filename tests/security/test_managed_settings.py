from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Any

import pytest

from jis_desktop.domain.errors import PolicyError
from jis_desktop.security.managed_settings import ManagedSettings, managed_settings
from tests.security.bench import refusal

KEY = bytes(range(32))
GOOD = {"OrganisationPublicKey": base64.b64encode(KEY).decode(), "BackupFolder": "/srv/kopie"}


def policy(folder: Path, content: Any = GOOD, *, mode: int = 0o644) -> Path:
    path = folder / "policy.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    path.chmod(mode)
    return path


def test_what_is_set_is_read(tmp_path: Path) -> None:
    told = managed_settings(policy(tmp_path), owner=os.getuid())
    assert told == ManagedSettings(organisation_public_key=KEY, backup_folder=Path("/srv/kopie"))


def test_where_nothing_is_set_nothing_is(tmp_path: Path) -> None:
    assert managed_settings(tmp_path / "none.json") == ManagedSettings()
    later = policy(tmp_path, {"MonitorUrl": "a key of a later version"})
    assert managed_settings(later, owner=os.getuid()) == ManagedSettings()


@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_can_write_is_refused(tmp_path: Path, mode: int) -> None:
    path = policy(tmp_path, mode=mode)
    told = refusal(lambda: managed_settings(path, owner=os.getuid()), PolicyError)
    assert told == "policy.unsafe"


def test_a_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    path = policy(tmp_path)
    told = refusal(lambda: managed_settings(path, owner=os.getuid() + 1), PolicyError)
    assert told == "policy.unsafe"


@pytest.mark.parametrize("content", ["", "{", "[]", "nul\x00", "[" * 5_000])
def test_what_cannot_be_read_is_told(tmp_path: Path, content: str) -> None:
    path = policy(tmp_path, content)
    told = refusal(lambda: managed_settings(path, owner=os.getuid()), PolicyError)
    assert told == "policy.unreadable"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("OrganisationPublicKey", "niets"),
        ("OrganisationPublicKey", base64.b64encode(b"short").decode()),
        ("OrganisationPublicKey", 5),
        ("BackupFolder", "relative/folder"),
        ("BackupFolder", 5),
    ],
)
def test_a_value_that_is_no_good_is_named(tmp_path: Path, setting: str, value: object) -> None:
    path = policy(tmp_path, {setting: value})
    with pytest.raises(PolicyError, match=r"policy\.bad_value") as told:
        managed_settings(path, owner=os.getuid())
    assert told.value.values == {"setting": setting}
