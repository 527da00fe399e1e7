"""Whether a new code got onto paper: two of its groups are asked for. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jis_desktop.ports import Entropy


class CodeTrial:
    """See the module.

    Args:
        code: as it is printed.
        entropy: picks which groups to try.

    Attributes:
        groups: of the code.
        to_try: positions (0-based) of two of them.
    """

    def __init__(self, code: str, entropy: Entropy) -> None:
        self.groups = code.split("-")
        self.to_try = _two_of(len(self.groups), entropy.uuid().int)
        self._right = dict.fromkeys(self.to_try, False)

    @property
    def passed(self) -> bool:
        """Whether both were typed right."""
        return all(self._right.values())

    def tried(self, position: int, text: str) -> bool | None:
        """Whether the group was typed right; None while it is not complete."""
        typed = "".join(text.split()).replace("-", "").upper()
        typed = typed.replace("O", "0").replace("I", "1").replace("L", "1")
        complete = len(typed) >= len(self.groups[position])
        right = typed == self.groups[position] if complete else None
        self._right[position] = bool(right)
        return right


def _two_of(count: int, number: int) -> tuple[int, int]:
    first = number % count
    second = (first + 1 + number // count % (count - 1)) % count
    return (min(first, second), max(first, second))
