"""Hides the opened app after a short while without use; a key or a click brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QToolTip, QVBoxLayout, QWidget

from jis_desktop.ui.clock_gap import ClockGap
from jis_desktop.ui.page import logo
from jis_desktop.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

AFTER_S: Final = 120
_LIFTS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
)
_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)
_KEYS: Final = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut})


class Curtain(QLabel):
    """See `idle_lock.Companion`. It comes and goes without motion.

    What it covers is hidden meanwhile, so that no screen reader, shortcut or late notice
    reaches it.

    Args:
        window: whose central part it covers.
        gap: tells that the machine slept.
    """

    def __init__(self, window: QMainWindow, *, gap: ClockGap | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._gap = gap or ClockGap()
        self._focused: QWidget | None = None
        self.setObjectName("curtain")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)
        self._fill()
        self.hide()

    @property
    def drawn(self) -> bool:
        """Whether it covers the window."""
        return not self.isHidden()

    def look(self, unused: float) -> bool:
        """See `idle_lock.Companion.look`."""
        if unused >= AFTER_S and not self.drawn:
            self.draw()
        return self._gap.look()

    def take(self, event: QEvent) -> bool:
        """See `idle_lock.Companion.take`."""
        if not self.drawn:
            return False
        kind = event.type()
        if kind in _KEYS:
            event.accept()  # or the shortcut would be done in the app behind
            return True
        if kind not in _LIFTS:
            return False
        if kind is not QEvent.Type.KeyPress or _key(event) not in _MODIFIERS:
            self.lift()
        return True

    def draw(self) -> None:
        """Cover the window; menus and hints close."""
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._focused = QApplication.focusWidget()
        self._show_app(shown=False)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Show the app as it was, the cursor where it was."""
        self.hide()
        self._show_app(shown=True)
        focused, self._focused = self._focused, None
        if focused is not None and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, see QObject.eventFilter."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def _show_app(self, *, shown: bool) -> None:
        app = self._window.centralWidget()
        if app is not None:
            app.setVisible(shown)

    def _fill(self) -> None:
        title = self.tr("Nothing is shown for the moment")
        hint = self.tr("Press a key or click to go on. Stay away longer, and the app locks.")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (
            logo(48, "curtain.logo"),
            Text(title, role="title", name="curtain.title"),
            Text(hint, ink="ink_2", name="curtain.hint"),
        ):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setAccessibleName(f"{title}. {hint}")


def _key(event: QEvent) -> int:
    return cast("QKeyEvent", event).key()
