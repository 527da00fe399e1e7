"""Restore a backup: look first, then put it in the place of what is there. Erased stays erased."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jis_desktop.domain.errors import JisError, NotFoundError, PassphraseError
from jis_desktop.services.back_up import back_up, backups_of, ignore
from jis_desktop.services.new_passphrase import WRONG, check_passphrase

if TYPE_CHECKING:
    from jis_desktop.domain.backup_place import BackupPlace
    from jis_desktop.ports import (
        Attempts,
        BackupSource,
        Contents,
        Manifest,
        ProfileDoor,
        Workplace,
    )
    from jis_desktop.ports.backup import Going


@dataclass(frozen=True, kw_only=True)
class Key:
    """What opens the backup and, after, the restored profile.

    Attributes:
        passphrase: today's; with a code the new one.
        code: the printed recovery code; "" where the passphrase opens.
    """

    passphrase: str
    code: str = ""

    def __repr__(self) -> str:
        return f"Key(code={bool(self.code)})"


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What a restore would bring, against what is here.

    Attributes:
        manifests: every backup there that can be trusted, newest first.
        here: what the profile that is here holds; None where none opens.
    """

    manifests: tuple[Manifest, ...]
    here: Contents | None


@dataclass(frozen=True, kw_only=True)
class Restored:
    """What a restore did.

    Attributes:
        manifest: of the backup that was put back.
        erased: how many youths stay erased.
        saved: the name of the backup of what was here before; "" where nothing opened.
    """

    manifest: Manifest
    erased: int
    saved: str


def open_source(source: BackupSource, key: Key, *, attempts: Attempts | None = None) -> None:
    """Open a folder of backups.

    Args:
        source: the folder.
        key: what opens it.
        attempts: the brake on guessing, where a profile is here.

    Raises:
        InputError: the code has a typing error, or too short a new passphrase.
        PassphraseError: wrong, or ``passphrase.wait`` with ``seconds``.
        NotFoundError: ``backup.folder_absent`` or ``backup.none_there``.
        RefusedError: ``backup.other_vault``.
    """
    if key.code:
        check_passphrase(key.passphrase)
        source.unlock_with_code(key.code)
        return
    left = attempts.seconds_left() if attempts else 0
    if left > 0:
        raise PassphraseError("passphrase.wait", field="passphrase", seconds=left)
    try:
        source.unlock(key.passphrase)
    except PassphraseError as error:
        if attempts and error.code == WRONG:
            attempts.note_failure()
        raise
    if attempts:
        attempts.note_success()


def preview_restore(source: BackupSource) -> Preview:
    """What lies there and what is here; changes nothing.

    Raises:
        NotFoundError: ``backup.none_there``: no backup there can be trusted.
    """
    manifests = _trusted(source)
    try:
        present = source.present()
        here = present.backups.contents() if present and present.backups else None
    finally:
        source.close_present()
    return Preview(manifests=tuple(reversed(manifests)), here=here)


def restore(
    source: BackupSource,
    key: Key,
    *,
    door: ProfileDoor,
    name: str = "",
    going: Going = ignore,
) -> Restored:
    """Put a backup in the place of the profile, which must be closed; leaves it closed.

    What is here is backed up first. It stays aside until the restored profile has opened, and
    comes back if that fails.

    Args:
        source: opened by `open_source`.
        key: the same as opened it.
        door: to the profile's place.
        name: of the backup; "" for the newest.
        going: told how far it is; may end it until the swap.

    Raises:
        NotFoundError: ``backup.none_there`` or ``backup.unknown``.
        DamagedError, InUseError, StorageError: nothing was changed.
    """
    manifest = _chosen(_trusted(source), name)
    saved, head, places = _before(source)
    erased = source.stage(manifest.name, going=going)
    source.put_in_place()
    try:
        workplace = _opened(door, key)
    except BaseException:
        door.close()
        source.take_back()
        raise
    try:
        _note(workplace, manifest, head=head, places=places)
    finally:
        door.close()
    return Restored(manifest=manifest, erased=erased, saved=saved)


def _before(source: BackupSource) -> tuple[str, tuple[int, str], list[BackupPlace]]:
    """Back up what is here; its newest line of the audit log, and its folders."""
    try:
        present = source.present()
        if present is None or present.backups is None:
            return "", (0, ""), []
        with present.unit() as unit:
            head, places = unit.audit_log.head(), unit.backup_places.all()
        try:
            written = back_up(present, [backups_of(present).own_path()])
        except JisError:  # a damaged database is a reason to restore
            written = []
        names = [one.manifest.name for one in written if one.manifest]
        return (names or [""])[0], head, places
    finally:
        source.close_present()


def _note(
    workplace: Workplace,
    manifest: Manifest,
    *,
    head: tuple[int, str],
    places: list[BackupPlace],
) -> None:
    """The line in the log names the newest line of the log that was here: evidence."""
    with workplace.unit() as unit:
        known = {place.path for place in unit.backup_places.all()}
        for place in places:
            if place.path not in known:
                unit.backup_places.put(replace(place, generation=0))
        detail = f"{manifest.name} earlier={head[0]}:{head[1]}"
        unit.audit_log.note("restore", "backup", detail=detail)
        unit.commit()


def _opened(door: ProfileDoor, key: Key) -> Workplace:
    if key.code:
        return door.recover(key.code, key.passphrase)
    return door.unlock(key.passphrase)


def _trusted(source: BackupSource) -> list[Manifest]:
    manifests = source.manifests()
    if not manifests:
        raise NotFoundError("backup.none_there", field="folder")
    return manifests


def _chosen(manifests: list[Manifest], name: str) -> Manifest:
    if not name:
        return manifests[-1]
    for manifest in manifests:
        if manifest.name == name:
            return manifest
    raise NotFoundError("backup.unknown", field="name")
