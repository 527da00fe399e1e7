from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jis_desktop.domain.account import Account
from jis_desktop.domain.errors import InputError
from jis_desktop.security.profile_folders import MOST, OWNER_FILE, FileOwnerName, ProfileFolders
from jis_desktop.services.show_owner import show_owner

if TYPE_CHECKING:
    from pathlib import Path


def fill(folder: Path) -> Path:
    """Something that looks like a profile."""
    folder.mkdir()
    (folder / "vault.jiskeys").write_bytes(b"x")
    return folder


def test_profiles_beside_the_first_are_found_in_order_with_the_names_that_were_chosen(
    tmp_path: Path,
) -> None:
    folders = ProfileFolders(tmp_path / "profile")
    assert (folders.all(), folders.free()) == ((), "profile")
    fill(tmp_path / "profile")
    FileOwnerName(fill(tmp_path / "profile-10")).write("Amira")
    for name in ("profile-x", ".profile-2", "demo", "profile-0", "profile-1"):
        fill(tmp_path / name)
    (tmp_path / "profile-2").mkdir()  # an empty one is nobody's
    assert folders.all() == (Account("profile", 1), Account("profile-10", 10, "Amira"))
    assert folders.free() == "profile-2"
    assert folders.folder("profile-10") == tmp_path / "profile-10"


def test_where_all_places_are_taken_the_last_is_given_and_refused_as_taken(tmp_path: Path) -> None:
    fill(tmp_path / "profile")
    for number in range(2, MOST + 1):
        fill(tmp_path / f"profile-{number}")
    assert ProfileFolders(tmp_path / "profile").free() == f"profile-{MOST}"


def test_a_name_is_shown_only_where_it_was_chosen_and_can_be_taken_away(tmp_path: Path) -> None:
    owner = FileOwnerName(fill(tmp_path / "profile"))
    assert owner.read() == ""
    assert show_owner("  Samira ", owner) == "Samira"
    assert (tmp_path / "profile" / OWNER_FILE).read_bytes() == b"Samira"
    assert show_owner("", owner) == ""
    assert not (tmp_path / "profile" / OWNER_FILE).exists()


@pytest.mark.parametrize(
    ("name", "code"), [("Samira " * 5, "name.too_long"), ("\N{GRINNING FACE}", "name.characters")]
)
def test_what_is_no_first_name_is_refused(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(InputError, match=code):
        show_owner(name, FileOwnerName(tmp_path))
    assert not (tmp_path / OWNER_FILE).exists()


@pytest.mark.parametrize(
    "raw", [b"", b"\xff\xfe", b"a" * 600, b"a\nb\x00", "\u202eSamira".encode()]
)
def test_a_file_that_holds_no_name_shows_none(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / OWNER_FILE).write_bytes(raw)
    assert FileOwnerName(tmp_path).read() == ""
