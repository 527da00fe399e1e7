"""Keys: the vault, the seal of a text, a key a youth, the chain of the audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from uuid import UUID

    from jis_desktop.domain.records import AuditEvent


class OpenKeys(Protocol):
    """The keys of one opened vault. Never printed, logged or pickled."""

    def database_key(self) -> bytes:
        """The 32 raw bytes that SQLCipher takes."""

    def subkey(self, purpose: str) -> bytes:
        """32 bytes for one purpose, derived by HKDF-SHA256 (RFC 5869)."""


class Vault(Protocol):
    """The file that holds the data key in slots."""

    def exists(self) -> bool:
        """Whether any copy of the vault is on disk, readable or not."""

    def create(self, passphrase: str, *, demo: bool = False) -> tuple[OpenKeys, str]:
        """Make a new vault; give its keys and the printable recovery code.

        Args:
            passphrase: opens it from now on.
            demo: it guards invented records only: any passphrase will do, and the keyring is
                left alone, so that a demo that is thrown away leaves nothing there.

        Raises:
            RefusedError: a vault is there already, or the passphrase is too weak
                for a machine without a keyring.
            StorageError: the folder cannot be written.
        """

    def unlock(self, passphrase: str) -> OpenKeys:
        """Open slot 1.

        Raises:
            PassphraseError: wrong passphrase, or the keyring lacks or withholds the
                device secret (codes tell them apart).
            DamagedError: both copies are unreadable.
        """

    def recover(self, code: str, new_passphrase: str) -> OpenKeys:
        """Open slot 2 with the printed code and write slot 1 anew.

        Raises:
            InputError: the code has a typing error (its checksum fails).
            PassphraseError: a well-formed code of another vault.
            DamagedError: both copies are unreadable.
        """


class TextSeal(Protocol):
    """Seals a text under the key of the youth it is about."""

    def seal(
        self, text: str, *, subject: UUID | None, place: str, owner: UUID | None = None
    ) -> bytes:
        """Encrypt ``text`` and bind it to its subject and place.

        Args:
            text: what to hide.
            subject: the youth; None for text about nobody by name (profile's key).
            owner: whose key, where it is not the subject's: what was said of a youth stays that
                one's own while two are merged, in every copy that is made meanwhile.
            place: table, column and record id, e.g. ``contact.facts:9f..``, so that a
                sealed text moved to another row does not open.

        Raises:
            NotFoundError: the youth has no key (erased).
        """

    def open(self, sealed: bytes, *, subject: UUID | None, place: str) -> str:
        """Decrypt what `seal` made.

        Raises:
            NotFoundError: the youth has no key (erased).
            DamagedError: the bytes, the subject or the place are not those sealed.
        """

    def unfiled(self) -> UUID:
        """Under whose key goes what was typed and is about nobody known yet: it may name anybody.

        Raises:
            StorageError: there is none yet and the disk refuses one.
        """

    def has_key(self, subject: UUID | None) -> bool:
        """Whether what is sealed under it can be opened: False once the youth is erased."""


class YouthKeys(TextSeal, Protocol):
    """A key a youth, in a file of their own beside the database."""

    def mark_used(self, subjects: Iterable[UUID]) -> None:
        """Say which ids the database already uses, so `reserve` never gives them."""

    def reserve(self) -> UUID:
        """An id for a new youth whose key is on disk already (made 64 ahead)."""

    def release(self, subject: UUID) -> None:
        """Give back a reserved id whose transaction was rolled back."""

    def turn_unfiled(self) -> UUID:
        """Another key for that. The ones before open until the next `destroy`, which ends them.

        Raises:
            StorageError: the disk refuses.
        """

    def top_up(self) -> None:
        """Make keys ahead when fewer than 16 are left; call where waiting is no harm."""

    def destroy(self, subject: UUID, *, on: datetime) -> None:
        """Erase the youth's key from both copies and leave a tombstone.

        The keys before the last `turn_unfiled` go along: seal anew under it first.

        Raises:
            NotFoundError: no such key and no tombstone either.
            StorageError: the disk refused; the key may still be in a copy: try again.
        """

    def tombstones(self) -> Mapping[UUID, datetime]:
        """Erased youths and when."""


class AuditChain(Protocol):
    """Ties each line of the audit log to the one before it."""

    def mac(self, previous: bytes, event: AuditEvent) -> bytes:
        """32 bytes over the event and the last event's code (empty for the first)."""
