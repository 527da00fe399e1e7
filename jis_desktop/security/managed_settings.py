"""What the organisation's IT set for this machine, where only an administrator can write.

Linux: ``/etc/jis-desktop/policy.json``. Windows and macOS keep theirs elsewhere and are read by
a later version: nothing is set there.
"""

from __future__ import annotations

import base64
import binascii
import json
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from jis_desktop.domain.errors import PolicyError

POLICY: Final = Path("/etc/jis-desktop/policy.json")
_LARGEST: Final = 64 * 1024
_ADMINISTRATOR: Final = 0
_KEY_BYTES: Final = 32
_OTHERS_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True, kw_only=True)
class ManagedSettings:
    """What is set; None where it is not.

    Attributes:
        organisation_public_key: 32 bytes, X25519.
        backup_folder: where backups go besides.
    """

    organisation_public_key: bytes | None = None
    backup_folder: Path | None = None


def managed_settings(path: Path = POLICY, *, owner: int = _ADMINISTRATOR) -> ManagedSettings:
    """Read what is set.

    Args:
        path: the policy file.
        owner: the user id that must own it.

    Raises:
        PolicyError: ``policy.unsafe`` (somebody else could have written it),
            ``policy.unreadable`` or ``policy.bad_value`` with ``setting``.
    """
    if sys.platform == "win32" or not path.exists():
        return ManagedSettings()
    _refuse_unsafe(path, owner)
    given = _read(path)
    return ManagedSettings(
        organisation_public_key=_public_key(given.get("OrganisationPublicKey")),
        backup_folder=_folder(given.get("BackupFolder")),
    )


def _refuse_unsafe(path: Path, owner: int) -> None:
    state = path.stat()
    if state.st_uid != owner or state.st_mode & _OTHERS_WRITE:
        raise PolicyError("policy.unsafe")


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            given = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        raise PolicyError("policy.unreadable") from None
    if not isinstance(given, dict):
        raise PolicyError("policy.unreadable")
    return given


def _public_key(given: object) -> bytes | None:
    if given is None:
        return None
    try:
        key = base64.b64decode(str(given), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != _KEY_BYTES:
        raise PolicyError("policy.bad_value", setting="OrganisationPublicKey")
    return key


def _folder(given: object) -> Path | None:
    if given is None:
        return None
    if not isinstance(given, str) or not Path(given).is_absolute():
        raise PolicyError("policy.bad_value", setting="BackupFolder")
    return Path(given)
