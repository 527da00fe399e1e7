"""Which keys of a roll call begin a name to go to, and which are marks. No Qt."""

from __future__ import annotations

LETTERS = 2
BEGINS = "/"


class RollJump:
    """Two letters of a name go to it.

    A letter that is a mark begins no jump, unless the sign comes first; within a jump every
    letter is one of the name. A jump has exactly two letters, also where one would do: a third
    would be a mark that nobody meant.

    Args:
        marks: the letters that mark somebody, in capitals.
    """

    def __init__(self, marks: frozenset[str]) -> None:
        self._marks = marks
        self._letters: str | None = None

    def taken(self, text: str) -> str | None:
        """What was typed of a name so far; None for a key that is none of it.

        Args:
            text: what a key types; "" for a key that types nothing.
        """
        if text == BEGINS:
            self._letters = ""
            return ""
        if not text.isalpha() or (self._letters is None and text.upper() in self._marks):
            self.end()
            return None
        letters = (self._letters or "") + text
        self._letters = letters if len(letters) < LETTERS else None
        return letters

    @property
    def under_way(self) -> bool:
        """Whether a jump was begun and waits for a letter."""
        return self._letters is not None

    def end(self) -> None:
        """Letters are marks again."""
        self._letters = None
