"""Whether the system asks for less motion. Knows no widget and no setting of the app."""

from __future__ import annotations

import sys

_SPI_GETCLIENTAREAANIMATION = 0x1042


def system_allows_motion() -> bool:
    """False when the system's setting for animations is off.

    Only Windows is asked (SystemParametersInfo, SPI_GETCLIENTAREAANIMATION): Qt 6.11 has no
    question for it. Elsewhere the app's own setting decides, see `Theme.set_motion`.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  only there, and start-up

        allowed = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(allowed), 0
        )
        return bool(allowed.value)
    return True
