"""What an empty place says: what it is for, and the one button that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import SPACE
from jis_desktop.ui.widgets.avatar import Bubble
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import Text

_TEXT_WIDE = 360


class EmptyState(QWidget):
    """An icon, a title, a line or two, and at most one button, in the middle of its place.

    Args:
        title: what is not there.
        text: what the place is for, or what to do.
        icon: in the bubble.
        deed: the button's text; empty for none.
        name: the object's name.

    Attributes:
        acted: someone pressed the button.
        button: the button, to bind a key; hidden without a deed.
    """

    acted = Signal()

    def __init__(self, title: str, text: str, *, icon: str, deed: str = "", name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = Text(title, role="heading", name=f"{name}.title")
        self._text = Text(text, ink="ink_2", wrap=True, name=f"{name}.text")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._fit_text()
        active_theme().changed.connect(self._fit_text)
        self.button = KeyedButton(deed, name=f"{name}.button", icon="plus")
        self.button.clicked.connect(self.acted)
        if not deed:
            # Never shown before it has a parent: it would come as a window of its own.
            self.button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[SPACE.card] * 4)
        column.setSpacing(SPACE.tight)
        column.addStretch(1)
        column.addWidget(Bubble(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        # Not by alignment: with it Qt would not ask how high the text is at this width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._text, 1_000)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _fit_text(self) -> None:
        self._text.setMaximumWidth(active_theme().px(_TEXT_WIDE))
