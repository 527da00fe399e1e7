"""The vault's bytes: canonical JSON with a checksum, in two copies. Knows no key.

The checksum tells damage from a wrong passphrase; the seals of the slots, not the checksum,
protect against somebody who edits the file on purpose.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jis_desktop.domain.errors import DamagedError, StorageError
from jis_desktop.security.private_files import write_private

if TYPE_CHECKING:
    from pathlib import Path

FORMAT: Final = 1
LARGEST: Final = 16 * 1024
NAMES: Final = ("vault.jiskeys", "vault-2.jiskeys")

Slot = dict[str, Any]


@dataclass(frozen=True)
class VaultDocument:
    """What a vault file says.

    Attributes:
        vault_id: 32 hexadecimal digits.
        generation: one higher with every change, so that the newer copy wins.
        slots: by name; unknown kinds are kept when rewriting.
    """

    vault_id: str
    generation: int
    slots: dict[str, Slot]

    def with_slot(self, name: str, slot: Slot) -> VaultDocument:
        """The next generation with one slot replaced."""
        return VaultDocument(self.vault_id, self.generation + 1, {**self.slots, name: slot})


def canonical(value: object) -> bytes:
    """JSON with sorted keys and no spaces: the same value gives the same bytes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def encode(document: VaultDocument) -> bytes:
    """The file's bytes."""
    content = {
        "format": FORMAT,
        "id": document.vault_id,
        "generation": document.generation,
        "slots": document.slots,
    }
    return canonical({**content, "checksum": _checksum(content)})


def decode(raw: bytes) -> VaultDocument:
    """Read a file's bytes.

    Raises:
        DamagedError: ``vault.damaged``, or ``vault.newer`` for a later format.
    """
    if len(raw) > LARGEST:
        raise DamagedError("vault.damaged")
    try:
        content = json.loads(raw)
        given = content.pop("checksum")
        if (
            not hmac.compare_digest(given, _checksum(content))
            or canonical({**content, "checksum": given}) != raw
        ):
            raise DamagedError("vault.damaged")
        return _document(content)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise DamagedError("vault.damaged") from None


def read_vault(folder: Path) -> VaultDocument:
    """The newer of the two copies that can be read; a damaged one is written anew.

    A disk that refuses the repair does not keep the owner out: the next reading tries again.

    Raises:
        DamagedError: ``vault.missing``, ``vault.damaged`` (both) or ``vault.newer`` (either:
            a later version has written since, and its copy must not be overwritten).
    """
    found: list[VaultDocument] = []
    troubles: list[DamagedError] = []
    for name in NAMES:
        try:
            found.append(decode(_bytes_of(folder / name)))
        except DamagedError as error:
            troubles.append(error)
    known = {trouble.code for trouble in troubles}
    if not found or "vault.newer" in known:
        worst = next(code for code in _WORST_FIRST if code in known)
        raise next(trouble for trouble in troubles if trouble.code == worst)
    newest = max(found, key=lambda document: document.generation)
    if troubles or any(document != newest for document in found):
        with suppress(StorageError):
            write_vault(folder, newest)
    return newest


_WORST_FIRST: Final = ("vault.newer", "vault.damaged", "vault.missing")


def write_vault(folder: Path, document: VaultDocument) -> None:
    """Write both copies, one after the other: one of them is whole at any moment.

    Once the first stands, a later generation counts: it wins at the next reading, which also
    mends the second. To report a failure then would tell that the old passphrase still works.

    Raises:
        StorageError: the disk refuses the first copy, or either of a new vault.
    """
    raw = encode(document)
    first, second = (folder / name for name in NAMES)
    write_private(first, raw)
    try:
        write_private(second, raw)
    except StorageError:
        if document.generation == 1:
            raise


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as handle:
            return handle.read(LARGEST + 1)
    except FileNotFoundError:
        raise DamagedError("vault.missing") from None
    except OSError:
        raise DamagedError("vault.damaged") from None


def _document(content: dict[str, Any]) -> VaultDocument:
    if content["format"] != FORMAT:
        if isinstance(content["format"], int) and content["format"] > FORMAT:
            raise DamagedError("vault.newer")
        raise DamagedError("vault.damaged")
    vault_id, generation, slots = content["id"], content["generation"], content["slots"]
    if not (isinstance(vault_id, str) and isinstance(generation, int) and isinstance(slots, dict)):
        raise DamagedError("vault.damaged")
    if set(content) != {"format", "id", "generation", "slots"}:
        raise DamagedError("vault.damaged")
    return VaultDocument(vault_id, generation, slots)


def _checksum(content: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(content)).hexdigest()
