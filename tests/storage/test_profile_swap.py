from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.errors import InUseError
from jis_desktop.storage.profile_lock import ProfileLock
from jis_desktop.storage.profile_swap import swap_in

if TYPE_CHECKING:
    from pathlib import Path


def test_a_profile_that_somebody_has_open_keeps_its_place(tmp_path: Path) -> None:
    profile, restored = tmp_path / "profile", tmp_path / ".jis-profile+restored"
    for folder in (profile, restored):
        folder.mkdir()
        (folder / "whose").write_text(folder.name)
    lock = ProfileLock(profile)
    lock.acquire()
    with pytest.raises(InUseError, match=r"profile\.in_use"):
        swap_in(profile, restored)
    assert (profile / "whose").read_text() == "profile"
    assert restored.is_dir()
    lock.release()
    swap_in(profile, restored)  # the control
    assert (profile / "whose").read_text() == restored.name
