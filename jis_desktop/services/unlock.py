"""Open the profile with its passphrase or with the printed code."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from jis_desktop.domain.errors import PassphraseError
from jis_desktop.services.new_passphrase import WRONG, check_passphrase
from jis_desktop.services.practise_recovery import note_practised
from jis_desktop.services.tell_emergencies import note_emergency

if TYPE_CHECKING:
    from collections.abc import Callable

    from jis_desktop.ports import Attempts, ProfileDoor, Workplace

T = TypeVar("T")


def unlock(passphrase: str, *, door: ProfileDoor, attempts: Attempts) -> Workplace:
    """Open the profile; five wrong tries are free, then each waits longer.

    Raises:
        PassphraseError: ``passphrase.wait`` with ``seconds``, ``passphrase.wrong``, or what
            the keyring lacks.
        DamagedError, InUseError, NotFoundError, StorageError: as their codes say.
    """
    return guarded(attempts, lambda: door.unlock(passphrase))


def guarded(attempts: Attempts, trying: Callable[[], T]) -> T:
    """Do something that needs the passphrase; guessing is slowed down.

    Raises:
        PassphraseError: ``passphrase.wait`` with ``seconds``, or as ``trying`` says.
    """
    left = attempts.seconds_left()
    if left > 0:
        raise PassphraseError("passphrase.wait", field="passphrase", seconds=left)
    try:
        done = trying()
    except PassphraseError as error:
        if error.code == WRONG:
            attempts.note_failure()
        raise
    attempts.note_success()
    return done


def unlock_with_code(
    code: str, new_passphrase: str, *, door: ProfileDoor, attempts: Attempts
) -> Workplace:
    """Open the profile with the recovery code and set a new passphrase.

    The code has 160 random bits, so guessing it needs no brake.

    Raises:
        InputError: the code has a typing error, or ``passphrase.too_short``.
        PassphraseError: a code of another profile.
        DamagedError, InUseError, NotFoundError, StorageError: as their codes say.
    """
    check_passphrase(new_passphrase)
    workplace = door.recover(code, new_passphrase)
    attempts.note_success()
    with workplace.unit() as unit:
        unit.audit_log.note("recover", "vault")
        note_practised(unit, workplace.clock.now().date())
        unit.commit()
    return workplace


def unlock_with_shares(
    shares: tuple[str, str], new_passphrase: str, *, door: ProfileDoor, attempts: Attempts
) -> Workplace:
    """Open the profile with the organisation's key, which two people bring together.

    The log says so (NEN 7513: emergency access), and the worker is told at the next unlocking.

    Raises:
        InputError: a typing error, the same share twice, or ``passphrase.too_short``.
        PassphraseError: shares of another key.
        DamagedError, InUseError, NotFoundError, StorageError: as their codes say.
    """
    check_passphrase(new_passphrase)
    workplace = door.recover_with_shares(shares, new_passphrase)
    attempts.note_success()
    with workplace.unit() as unit:
        note_emergency(unit)
        unit.commit()
    return replace(workplace, emergency=True)
