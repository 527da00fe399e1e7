"""From a passphrase, a device secret or a code to a key. Pure functions; keeps nothing."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from jis_desktop.domain.errors import DamagedError

KEY_BYTES = 32
_KIB_PER_MIB = 1024
LEAST_MIB, MOST_MIB = 64, 256
AIM_SECONDS = 0.6
LARGEST_KIB = 1024 * 1024
"""A header that asks for more than 1 GiB is hostile: it would freeze the laptop."""
MOST_ROUNDS = 10
MOST_LANES = 16


@dataclass(frozen=True)
class Cost:
    """What Argon2id (RFC 9106) may cost.

    Attributes:
        memory: KiB.
        rounds, lanes: passes and parallelism.
    """

    memory: int = LEAST_MIB * _KIB_PER_MIB
    rounds: int = 3
    lanes: int = 4

    def check(self) -> None:
        """Refuse what a damaged or hostile header asks.

        Raises:
            DamagedError: ``vault.damaged``.
        """
        fits = 8 * self.lanes <= self.memory <= LARGEST_KIB and 1 <= self.lanes <= MOST_LANES
        if not fits or not 1 <= self.rounds <= MOST_ROUNDS:
            raise DamagedError("vault.damaged")


def calibrated_cost() -> Cost:
    """The cost that takes about 0.6 s on this laptop, between 64 and 256 MiB."""
    least = Cost()
    begun = time.perf_counter()
    stretch("calibration", salt=bytes(16), cost=least)
    took = max(0.001, time.perf_counter() - begun)
    mib = min(MOST_MIB, max(LEAST_MIB, int(LEAST_MIB * AIM_SECONDS / took)))
    return Cost(memory=mib * _KIB_PER_MIB)


def stretch(passphrase: str, *, salt: bytes, cost: Cost) -> bytes:
    """32 bytes from a passphrase, slowly: Argon2id over its NFC form in UTF-8.

    Raises:
        DamagedError: the cost is not one that we write.
    """
    cost.check()
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.rounds,
        lanes=cost.lanes,
        memory_cost=cost.memory,
        # "surrogatepass": bytes of stdin that are no UTF-8 arrive as lone surrogates.
    ).derive(unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass"))


def expand(secret: bytes, *, purpose: str, salt: bytes = b"") -> bytes:
    """32 bytes for one purpose: HKDF-SHA256 (RFC 5869) with the purpose as info."""
    return HKDF(
        algorithm=SHA256(),
        length=KEY_BYTES,
        salt=salt or None,
        info=f"jis-desktop:{purpose}".encode(),
    ).derive(secret)
