"""The line while it is typed at the locked screen: only the keys that need no record. No Qt."""

from __future__ import annotations

from jis_desktop.domain.head_keys import counts_text
from jis_desktop.domain.length_keys import LengthKeys
from jis_desktop.domain.title_typing import begins_activity


class TypedLine:
    """Bare numbers behind the word that begins an activity become heads, as in the panel."""

    def __init__(self) -> None:
        self._keys = LengthKeys()

    def clear(self) -> None:
        """Begin anew."""
        self._keys.stop()

    def edited(self, text: str) -> str:
        """The line as it should stand after an edit."""
        settled = self._keys.edited(text)
        if begins_activity(settled):
            self._keys.start(settled, counts_text)
        return settled
