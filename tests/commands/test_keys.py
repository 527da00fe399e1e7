"""A new passphrase by the printed code or by two people, each in a process of its own."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from jis_desktop.bootstrap import SystemClock, SystemEntropy
from jis_desktop.domain.errors import PolicyError
from jis_desktop.local_profile import LocalProfile
from jis_desktop.security.managed_settings import ManagedSettings
from jis_desktop.services.first_start import FirstStart, start_profile
from tests.commands.program import PASSPHRASE, ProfileFolder, init_words, run

if TYPE_CHECKING:
    from pathlib import Path

NEW = "nieuwe zin met vijf echte woorden erin"


def make_key(folder: Path, *, shares: int = 3) -> tuple[bytes, list[str]]:
    """The organisation's public key, and its shares."""
    files = [folder / f"deel-{number}.txt" for number in range(1, shares + 1)]
    words = [word for file in files for word in ("--out-share", str(file))]
    made = run("organisation-key", "create", "--out-public", str(folder / "public.txt"), *words)
    assert made.code == 0, made.stderr
    public = base64.b64decode((folder / "public.txt").read_text("utf-8"))
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)
    return public, [file.read_text("utf-8").strip() for file in files]


def make_profile(place: ProfileFolder, public: bytes) -> None:
    """A profile on a machine where the organisation set its key."""
    managed = ManagedSettings(organisation_public_key=public)
    door = LocalProfile(place.folder, clock=SystemClock(), managed=lambda: managed)
    start = FirstStart(
        worker="Samira", organisation="Kade", schools=("De Werf",), passphrase=PASSPHRASE
    )
    start_profile(start, door=door, entropy=SystemEntropy())
    door.close()


def recover(place: ProfileFolder, *secrets: str, organisation: bool = True) -> int:
    words = ["--organisation"] if organisation else []
    return place.run("recover", *words, stdin="".join(f"{one}\n" for one in secrets)).code


def test_two_people_open_a_profile_and_the_log_says_so(
    place: ProfileFolder, tmp_path: Path
) -> None:
    public, (one, two, three) = make_key(tmp_path)
    make_profile(place, public)
    assert recover(place, one, one, NEW) == 2
    assert recover(place, one, three[:-1] + ("0" if three[-1] != "0" else "1"), NEW) == 2
    assert recover(place, three, two, NEW) == 0
    assert place.run("list", "contact", stdin=f"{NEW}\n").code == 0
    assert place.run("list", "contact").code == 6
    door = LocalProfile(place.folder, clock=SystemClock())
    with door.unlock(NEW).unit() as unit:
        newest = next(unit.audit_log.lines())
    door.close()
    assert (newest.action, newest.kind) == ("emergency", "vault")


def test_shares_of_another_key_open_nothing(place: ProfileFolder, tmp_path: Path) -> None:
    public, _shares = make_key(tmp_path)
    make_profile(place, public)
    (tmp_path / "other").mkdir()
    _public, others = make_key(tmp_path / "other")
    assert recover(place, *others[:2], NEW) == 6
    assert place.run("list", "contact").code == 0


def test_the_printed_code_sets_a_new_passphrase(place: ProfileFolder) -> None:
    assert run(*init_words(place, "--test")).code == 0
    code = place.recovery.read_text("utf-8").strip()
    assert recover(place, code, "te kort", organisation=False) == 2
    assert recover(place, code, NEW, organisation=False) == 0
    assert place.run("list", "contact", stdin=f"{NEW}\n").code == 0


def test_a_profile_without_an_organisation_says_so(place: ProfileFolder, tmp_path: Path) -> None:
    assert run(*init_words(place, "--test")).code == 0
    _public, shares = make_key(tmp_path)
    assert recover(place, *shares[:2], NEW) == 8


def test_a_file_that_is_there_is_left_alone_and_nothing_is_made(tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text("mine", "utf-8")
    words = ["--out-public", str(tmp_path / "public.txt")]
    for name in ("one.txt", "two.txt"):
        words += ["--out-share", str(tmp_path / name)]
    assert run("organisation-key", "create", *words).code == 2
    assert [file.name for file in tmp_path.iterdir()] == ["two.txt"]
    assert (tmp_path / "two.txt").read_text("utf-8") == "mine"


def test_one_share_is_too_few(tmp_path: Path) -> None:
    words = ["--out-public", str(tmp_path / "public.txt"), "--out-share", str(tmp_path / "1.txt")]
    assert run("organisation-key", "create", *words).code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_policy_that_is_no_good_keeps_nobody_out_and_is_told(place: ProfileFolder) -> None:
    assert run(*init_words(place, "--test")).code == 0

    def unsafe() -> ManagedSettings:
        raise PolicyError("policy.unsafe")

    door = LocalProfile(place.folder, clock=SystemClock(), managed=unsafe)
    door.unlock(PASSPHRASE)
    assert door.warnings() == ("policy.unsafe",)
    door.close()


def test_new_keys_leave_the_passphrase_and_bring_a_new_code(
    place: ProfileFolder, tmp_path: Path
) -> None:
    assert run(*init_words(place, "--test")).code == 0
    assert place.run("log", "ryan 5m bijbaan").code == 0
    old = place.recovery.read_text("utf-8").strip()
    out = ("--recovery-out", str(tmp_path / "nieuw.txt"))
    assert place.run("keys", "rotate", *out, stdin="iets anders\n").code == 6
    assert not (tmp_path / "nieuw.txt").exists()
    assert place.run("keys", "rotate", *out).code == 0
    assert len(place.run("list", "contact").rows) == 1
    assert recover(place, old, NEW, organisation=False) == 6
    new = (tmp_path / "nieuw.txt").read_text("utf-8").strip()
    assert recover(place, new, NEW, organisation=False) == 0
