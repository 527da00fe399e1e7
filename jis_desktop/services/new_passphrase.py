"""What a new passphrase has to be. Its strength is `security`'s affair."""

from __future__ import annotations

from jis_desktop.domain.errors import InputError

SHORTEST_PASSPHRASE = 12


def check_passphrase(passphrase: str) -> None:
    """Refuse a new passphrase that is too short.

    Raises:
        InputError: ``passphrase.too_short``.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise InputError("passphrase.too_short", field="passphrase", limit=SHORTEST_PASSPHRASE)
