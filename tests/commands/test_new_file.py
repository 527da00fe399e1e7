from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from jis_desktop.commands.new_file import new_file
from jis_desktop.domain.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def test_it_is_the_owners_alone_whatever_the_mask_and_never_over_another(tmp_path: Path) -> None:
    secret, control = tmp_path / "secret", tmp_path / "control"
    before = os.umask(0)
    try:
        os.close(new_file(secret, field="out"))
        control.write_bytes(b"")
    finally:
        os.umask(before)
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert stat.S_IMODE(control.stat().st_mode) == 0o666
    with pytest.raises(InputError, match=r"recovery_out\.exists"):
        new_file(control, field="out")
