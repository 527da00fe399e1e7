"""The operating system's keyring, named directly: detection would cost a third of the start.

Only backends on the list are used. The null backend accepts ``set`` and returns nothing;
plain-text backends are worse than none.
"""

from __future__ import annotations

import base64
import binascii
import os
import sys
import threading
from typing import TYPE_CHECKING, Any, Final, TypeVar

from jis_desktop.domain.errors import PassphraseError
from jis_desktop.security.device_secrets import KeyringState

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

SERVICE: Final = "JIS Desktop"
_PROBE: Final = "probe"
PATIENCE: Final = 20.0
"""Seconds for a keyring to answer; a prompt that nobody sees would hang for ever."""


class KeyringDeviceSecrets:
    """See `device_secrets.DeviceSecrets`, on Secret Service, Windows or macOS.

    Args:
        backend: makes the backend; raises where there is none.
        patience: seconds to wait for an answer.
    """

    def __init__(
        self, backend: Callable[[], Any] | None = None, *, patience: float = PATIENCE
    ) -> None:
        self._make = backend or _platform_backend
        self._patience = patience

    def state(self) -> KeyringState:
        """See `device_secrets.DeviceSecrets.state`."""
        wanted = base64.urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")
        try:
            found = self._ask(lambda backend: _round_trip(backend, wanted))
        except PassphraseError as error:
            locked = error.code == "keyring.locked"
            return KeyringState.LOCKED if locked else KeyringState.ABSENT
        return KeyringState.AVAILABLE if found == wanted else KeyringState.ABSENT

    def get(self, account: str) -> bytes | None:
        """See `device_secrets.DeviceSecrets.get`."""
        text = self._ask(lambda backend: backend.get_password(SERVICE, account))
        if text is None:
            return None
        try:
            return base64.urlsafe_b64decode(text + "=")
        except (binascii.Error, ValueError):
            return None

    def set(self, account: str, secret: bytes) -> None:
        """See `device_secrets.DeviceSecrets.set`: 43 characters, which every backend takes."""
        text = base64.urlsafe_b64encode(secret).decode().rstrip("=")
        self._ask(lambda backend: backend.set_password(SERVICE, account, text))

    def delete(self, account: str) -> None:
        """See `device_secrets.DeviceSecrets.delete`."""
        from keyring.errors import PasswordDeleteError  # noqa: PLC0415  start-up

        def forget(backend: Any) -> None:  # noqa: ANN401  keyring's backends share no type
            try:
                backend.delete_password(SERVICE, account)
            except PasswordDeleteError:
                return

        self._ask(forget)

    def _ask(self, question: Callable[[Any], T]) -> T:
        """Ask in a thread of its own, so that an unseen prompt cannot hang the app."""
        answer: list[T] = []
        trouble: list[Exception] = []

        def work() -> None:
            try:
                answer.append(question(self._make()))
            except Exception as error:  # noqa: BLE001  passed on and translated below
                trouble.append(error)

        thread = threading.Thread(target=work, daemon=True, name="keyring")
        thread.start()
        thread.join(self._patience)
        if answer:
            return answer[0]
        raise PassphraseError(_code_of(trouble[0] if trouble else None), field="passphrase")


def _code_of(trouble: Exception | None) -> str:
    from keyring.errors import InitError, KeyringLocked  # noqa: PLC0415  start-up

    # A bus without a Secret Service gives InitError too. By name: it exists on Linux only.
    cause = trouble.__cause__ if trouble else None
    missing = type(cause).__name__ == "SecretServiceNotAvailableException"
    if trouble is None or (isinstance(trouble, KeyringLocked | InitError) and not missing):
        return "keyring.locked"
    return "keyring.absent"


def _round_trip(backend: Any, wanted: str) -> str | None:  # noqa: ANN401  see above
    backend.set_password(SERVICE, _PROBE, wanted)
    found: str | None = backend.get_password(SERVICE, _PROBE)
    backend.delete_password(SERVICE, _PROBE)
    return found


def _platform_backend() -> Any:  # noqa: ANN401  see above
    if sys.platform == "win32":  # never run here
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415  start-up

        vault = WinVaultKeyring()
        vault.persist = "local machine"
        return vault
    if sys.platform == "darwin":  # never run here
        from keyring.backends.macOS import Keyring as MacKeyring  # noqa: PLC0415  start-up

        return MacKeyring()
    from keyring.backends.SecretService import Keyring  # noqa: PLC0415  start-up

    backend: Any = Keyring
    return backend()
