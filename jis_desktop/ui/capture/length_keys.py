"""After a name was chosen, one digit means a length: ``5`` is 5 minutes, ``1`` is 15.

So that the keys ``5bijbaan gevonden`` read as ``5m bijbaan gevonden``, and ``5m check-in``
typed in full still reads as it stands. Pure; no Qt.
"""

from __future__ import annotations

PRESETS = {"1": 15, "3": 30, "5": 5, "6": 60}
"""What a lone digit stands for: the four lengths of the form."""


class LengthKeys:
    """Follows the text from the moment a name was chosen until its length is settled."""

    def __init__(self) -> None:
        self._base: str | None = None
        self._digits = ""
        self._swallow = ""

    def start(self, base: str) -> None:
        """A name was chosen; ``base`` is the line up to and with the space behind it."""
        self._base, self._digits, self._swallow = base, "", ""

    def stop(self) -> None:
        """The line is none of our business any more."""
        self._base = None

    def edited(self, text: str) -> str:
        """The line as it should stand after an edit; the same where nothing is to be done."""
        if self._base is None or not text.startswith(self._base):
            self.stop()
            return text
        rest = text[len(self._base) :]
        if not self._digits:
            return self._first(rest, text)
        return self._next(rest, text)

    def _first(self, rest: str, text: str) -> str:
        if not rest:
            return text
        if len(rest) != 1 or not (rest.isascii() and rest.isdigit()) or rest == "0":
            self.stop()
            return text
        self._digits, self._swallow = rest, "m "
        return self._shown()

    def _next(self, rest: str, text: str) -> str:
        shown = self._shown()[len(self._base or "") :]
        typed = rest[len(shown) :]
        if not rest.startswith(shown) or len(typed) != 1:
            self.stop()
            return text
        if typed.isascii() and typed.isdigit() and self._swallow == "m " and len(self._digits) < 3:  # noqa: PLR2004
            self._digits += typed
            return self._shown()
        if typed in self._swallow:
            settled = self._shown()
            self._swallow = self._swallow.partition(typed)[2]
            if not self._swallow:
                self.stop()
            return settled
        self.stop()
        return text

    def _shown(self) -> str:
        number = PRESETS.get(self._digits, int(self._digits))
        return f"{self._base}{number}m "
