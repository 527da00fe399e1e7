"""How strong a new passphrase is, wherever one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jis_desktop.ui.widgets.strength_meter import StrengthMeter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit


class PassphraseMeter(StrengthMeter):
    """Follows what is typed in a field.

    Args:
        field: of the new passphrase.
        strength: 0 to 4 for a passphrase.
        name: the object's name.
    """

    def __init__(self, field: QLineEdit, *, strength: Callable[[str], int], name: str) -> None:
        super().__init__(label="", name=name)
        self.setAccessibleName(self.tr("Strength"))
        self._strength = strength
        field.textChanged.connect(self._rate)
        self._rate(field.text())

    def _rate(self, text: str) -> None:
        if not text:
            self.set_level(0, self.tr("nothing yet"))
            return
        words = (
            self.tr("very weak"),
            self.tr("weak"),
            self.tr("fair"),
            self.tr("good"),
            self.tr("strong"),
        )
        level = self._strength(text)
        self.set_level(level + 1, words[level])
