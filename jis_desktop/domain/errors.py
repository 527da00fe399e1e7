"""The one family of errors. A sentence for people is not here but in resources/messages.

An error carries a stable code, the field it is about and a few plain values (a limit, a
count). It never carries the content of a record: codes and values may be logged.
"""

from __future__ import annotations

from typing import ClassVar


class JisError(Exception):
    """Anything this app refuses or fails at.

    Args:
        code: stable dotted name; the key of the sentence in ``resources/messages``.
        field: the input field it is about, where there is one.
        values: figures or names of settings for the sentence; never a record's content.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, /, *, field: str | None = None, **values: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.values = values


class InputError(JisError):
    """What was typed cannot be stored; the field and the code say why."""

    exit_code = 2


class CheckFailedError(JisError):
    """A self-test or a verification found something wrong."""

    exit_code = 3


class BrokenInstallError(JisError):
    """A part that the installer should have brought is missing."""

    exit_code = 4


class PolicyError(JisError):
    """The organisation's settings forbid it, or are unusable themselves."""

    exit_code = 5


class PassphraseError(JisError):
    """The passphrase, the recovery code or the keyring entry does not open the vault."""

    exit_code = 6


class InUseError(JisError):
    """Another window or command holds the profile."""

    exit_code = 7


class NotFoundError(JisError):
    """Nothing, or more than one thing, answers to that name."""

    exit_code = 8


class RefusedError(JisError):
    """A rule of the domain or of the statistics refuses it."""

    exit_code = 9


class QueuedError(JisError):
    """There is no connection; it waits in the outbox."""

    exit_code = 10


class DamagedError(JisError):
    """A file is not what was written: bits flipped, cut off, or of a newer version."""

    exit_code = 11


class StorageError(JisError):
    """The disk is full, read-only or gone; nothing was half saved."""

    exit_code = 1
