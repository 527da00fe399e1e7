"""What a new passphrase has to be, and changing it. Its strength is `security`'s affair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, PassphraseError

if TYPE_CHECKING:
    from jis_desktop.ports import Attempts, ProfileDoor

SHORTEST_PASSPHRASE = 12
WRONG = "passphrase.wrong"


def check_passphrase(passphrase: str) -> None:
    """Refuse a new passphrase that is too short.

    Raises:
        InputError: ``passphrase.too_short``.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise InputError("passphrase.too_short", field="passphrase", limit=SHORTEST_PASSPHRASE)


def change_passphrase(old: str, new: str, *, door: ProfileDoor, attempts: Attempts) -> None:
    """Let another passphrase open the profile from now on; the printed code stays as it is.

    Whoever finds the app open may not guess the old one faster than at the door.

    Raises:
        InputError: ``passphrase.too_short``.
        PassphraseError: ``passphrase.wait`` with ``seconds``; ``passphrase.wrong`` for the old
            one; ``passphrase.too_weak_without_keyring``; or what the keyring lacks.
        StorageError: the disk refuses; the old one still holds.
    """
    check_passphrase(new)
    left = attempts.seconds_left()
    if left > 0:
        raise PassphraseError("passphrase.wait", field="old", seconds=left)
    try:
        door.change_passphrase(old, new)
    except PassphraseError as error:
        if error.code != WRONG:
            raise
        attempts.note_failure()
        raise PassphraseError(WRONG, field="old") from None
    attempts.note_success()
