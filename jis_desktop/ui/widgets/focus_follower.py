"""A scrolling area that brings what gets the focus into sight, wherever Tab came from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 40


class FocusFollower(QScrollArea):
    """Qt's own does so only for Tab from within; this one for every key.

    Not while a mouse button is down: what is clicked must not move away under the pointer.
    """

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def show_focus(self) -> None:
        """Bring what has the focus into sight, after something else moved or grew."""
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        if focused is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        content = self.widget()
        if content is None or not content.isAncestorOf(focused):
            return
        parent = focused.parentWidget()
        ringed = parent is not None and bool(parent.property("ringAround"))
        self.ensureWidgetVisible(parent if ringed and parent else focused, 0, _AROUND)
