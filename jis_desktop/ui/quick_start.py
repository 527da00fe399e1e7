"""The two ends of a start: what waits until the window stands. See docs/adr/0006-start-up.md."""

from __future__ import annotations

import builtins
import gc


def begin() -> None:
    """Load Qt so that what comes after it loads fast; nothing else of the window comes before.

    Qt for Python looks through the source of every module that is loaded after it, and keeps
    that text in memory, for ``from __feature__ import``, which this app does not use. What a
    start makes stays, so nothing is searched for what can be freed. Nor is it later by Python
    itself, which would do so on whichever thread happens to ask for memory: see
    `spare_memory.SpareMemory`.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401, PLC0415  now, and not when this module loads

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def end() -> None:
    """Leave what the start made out of every later search; any thread may call."""
    if not gc.isenabled():
        gc.freeze()
