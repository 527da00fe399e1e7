"""Ask for the passphrase again, before what cannot be taken back. Opens nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.domain.errors import InputError, PassphraseError
from jis_desktop.services.new_passphrase import WRONG

if TYPE_CHECKING:
    from jis_desktop.ports import Attempts, ProfileDoor


def prove_passphrase(passphrase: str, *, door: ProfileDoor, attempts: Attempts) -> None:
    """Return only where the passphrase is the profile's.

    Whoever finds the app open may not guess it faster than at the door.

    Raises:
        InputError: ``passphrase.not_typed``.
        PassphraseError: ``passphrase.wait`` with ``seconds``, ``passphrase.wrong``, or what
            the keyring lacks.
    """
    if not passphrase:
        raise InputError("passphrase.not_typed", field="passphrase")
    left = attempts.seconds_left()
    if left > 0:
        raise PassphraseError("passphrase.wait", field="passphrase", seconds=left)
    try:
        door.prove(passphrase)
    except PassphraseError as error:
        if error.code != WRONG:
            raise
        attempts.note_failure()
        raise PassphraseError(WRONG, field="passphrase") from None
    attempts.note_success()


def refuse_all(_passphrase: str) -> None:
    """Stands where nobody said yet whose passphrase it has to be.

    Raises:
        PassphraseError: always.
    """
    raise PassphraseError(WRONG, field="passphrase")
