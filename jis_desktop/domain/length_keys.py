"""After a name was chosen, one digit means a length: ``5`` is 5 minutes, ``1`` is 15.

So the keys ``5bijbaan gevonden`` read as ``5m bijbaan gevonden``; a length, a time or a count
typed in full (``5m``, ``1u30``, ``10:20``, ``3x``) stays as it is typed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PRESETS = {"1": 15, "3": 30, "5": 5, "6": 60}
"""What a lone digit stands for: the four lengths of the form."""

_KEYS = re.compile(r"([1-9][0-9]{0,3})(?:(?![0-9]) ?(.*))?", re.DOTALL)
_IN_FULL = re.compile(
    r"[1-9][0-9]{0,3}"
    r"(?: ?(?:m|min|mins|minuten|minuut|minutes?|u|uur|uren|h|hours?)"
    r"|(?:u|h|uur)[0-5]?[0-9]m?|[.,:][0-9]+\S*|x|e|de|ste)"
    r"(?: .*)?",
    re.DOTALL,
)


def length_text(keys: str) -> str:
    """What the keys typed after a name stand for: ``1`` gives ``15m ``, ``1u`` stays ``1u``."""
    found = _KEYS.fullmatch(keys)
    if found is None or _IN_FULL.fullmatch(keys):
        return keys
    return f"{PRESETS.get(found[1], found[1])}m {found[2] or ''}"


class LengthKeys:
    """Follows the line from the moment a name was chosen, for as long as keys come at its end."""

    def __init__(self) -> None:
        self._base: str | None = None
        self._keys = ""
        self._reads: Callable[[str], str] = length_text

    def start(self, base: str, reads: Callable[[str], str] = length_text) -> None:
        """Something was chosen.

        Args:
            base: the line up to and with the space behind it.
            reads: says what keys typed behind it stand for.
        """
        self._base, self._keys, self._reads = base, "", reads

    def stop(self) -> None:
        """The line is none of our business any more."""
        self._base = None

    def edited(self, text: str) -> str:
        """The line as it should stand after an edit, the cursor at its end.

        Args:
            text: the line after the edit: a key at its end, or the last character taken out.
                After any other edit the line stays as it is, from then on.
        """
        if self._base is None:
            return text
        shown = self._base + self._reads(self._keys)
        if text == shown:
            return text
        if text.startswith(shown):
            self._keys += text[len(shown) :]
        elif text == shown[:-1] and self._keys:
            self._keys = self._keys[:-1]
        else:
            self.stop()
            return text
        return self._base + self._reads(self._keys)
