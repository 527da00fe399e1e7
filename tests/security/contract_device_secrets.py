"""What every keyring promises, the fake one included."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jis_desktop.security.device_secrets import DeviceSecrets

SAMPLES = (bytes(32), b"\xff" * 32, bytes(range(32)))


def keeps_secrets(secrets: DeviceSecrets) -> None:
    """Try one that is available and empty; it is empty again afterwards."""
    assert secrets.get("vault") is None
    secrets.delete("vault")
    for sample in SAMPLES:
        secrets.set("vault", sample)
        assert secrets.get("vault") == sample
    secrets.set("other", SAMPLES[0])
    assert secrets.get("vault") == SAMPLES[-1]
    secrets.delete("vault")
    assert secrets.get("vault") is None
    assert secrets.get("other") == SAMPLES[0]
    secrets.delete("other")
