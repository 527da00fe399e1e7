"""A field for what nobody may read over a shoulder."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from jis_desktop.ui.widgets.icon_field import IconField


class SecretField(IconField):
    """Shows dots; the keyboard neither learns nor completes what is typed.

    Args:
        name: the object's name.
        label: read aloud.
    """

    def __init__(self, *, name: str, label: str) -> None:
        super().__init__(name=name, label=label)
        self.show_typing(shown=False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )

    def show_typing(self, *, shown: bool) -> None:
        """Show letters instead of dots, or dots again."""
        echo = QLineEdit.EchoMode
        self.setEchoMode(echo.Normal if shown else echo.Password)
