"""Counts what hands and mind do in the real window, by the keystroke-level model. No tests here.

Card, Moran and Newell, "The keystroke-level model for user performance time with interactive
systems", CACM 23(7), 1980. Their seconds: a key 0.28 (an average typist who is not a secretary),
a hand from keyboard to mouse or back 0.4, a thought 1.35; pointing and clicking together 1.3.

Rules, so that nobody counts to suit themselves:

- A modifier is a key: Ctrl+N is two, and so are ``>`` and a capital, for their Shift.
- A thought stands before each decision: what to do, who, what of it, and whether it is right (the
  look at what was read, before the Enter that confirms). Not before the keys of one word.
- The words of a note are its own: they are typed, and not counted.
- A task begins where the field that it needs has the focus. What it takes to get there from any
  screen is counted apart (Ctrl+N and Ctrl+K: 0.56 s).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

KEY_S, CLICK_S, HAND_S, THOUGHT_S = 0.28, 1.3, 0.4, 1.35
_WITH_SHIFT = frozenset('~!@#$%^&*()_+{}|:"<>?')
"""On a US keyboard, which Dutch laptops have."""


@dataclass
class Count:
    """What was done.

    Attributes:
        said: the operators in order, as they are read.
    """

    keys: int = 0
    clicks: int = 0
    hands: int = 0
    thoughts: int = 0
    said: list[str] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        """By the model."""
        keys, clicks = self.keys * KEY_S, self.clicks * CLICK_S
        return keys + clicks + self.hands * HAND_S + self.thoughts * THOUGHT_S

    @property
    def operators(self) -> str:
        """As one line."""
        return " ".join(self.said)


class Hands:
    """Types and clicks in whatever has the focus, and counts it.

    Args:
        settle: lets the app answer.
    """

    def __init__(self, settle: Callable[[], None]) -> None:
        self._settle = settle
        self._at_mouse = False
        self.count = Count()

    def think(self) -> None:
        """Decide, or look whether it is right."""
        self.count.thoughts += 1
        self.count.said.append("M")

    def type(self, text: str) -> None:
        """Type and count."""
        self._to(mouse=False)
        shifted = sum(character.isupper() or character in _WITH_SHIFT for character in text)
        self.count.keys += len(text) + shifted
        self.count.said.append(f"`{text.strip()}`" + "␣" * text.endswith(" "))
        self._send(text)

    def note(self, text: str) -> None:
        """Type the words of a note, which do not count."""
        self.count.said.append("(note)")
        self._send(text)

    def press(self, keys: str) -> None:
        """Press a key, with its modifiers: ``Ctrl+N``."""
        self._to(mouse=False)
        self.count.keys += len(keys.split("+"))
        self.count.said.append(keys)
        combination = QKeySequence(keys)[0]
        QTest.keyClick(_focused(), combination.key(), combination.keyboardModifiers())
        self._settle()

    def click(self, target: QWidget, at: QPoint | None = None) -> None:
        """Go to the mouse if need be, point, click."""
        self._to(mouse=True)
        self.count.clicks += 1
        self.count.said.append("click")
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(target, left, plain, at or target.rect().center())
        self._settle()

    def _send(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(_focused(), character)
        self._settle()

    def _to(self, *, mouse: bool) -> None:
        if self._at_mouse != mouse:
            self._at_mouse = mouse
            self.count.hands += 1
            self.count.said.append("H")


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "the keys go nowhere"
    return focused
