"""What happened, at the foot of the window, with one deed such as undoing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import FADE_MS, SPACE
from jis_desktop.ui.widgets.announcement import announce
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.text import IconText, Text
from jis_desktop.ui.widgets.toast_place import free_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent

SHOWN_MS = 10_000
_AFTER_LEAVING_MS = 2_000
_LOOK_MS = 200
"""How soon it makes way for a button that came beneath it."""


class Toast(QFrame):
    """One toast of a window; a new message replaces the one before.

    It goes after 10 s, but stays while the pointer is over it or its button has the focus.

    Args:
        window: where it appears; it follows the window's size.
        name: the object's name.
        announcer: tells a screen reader.

    Attributes:
        acted: someone pressed the button.
        closed: it went away, acted upon or not.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        *,
        name: str = "toast",
        announcer: Callable[[QWidget, str], None] = announce,
    ) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setProperty("kind", "toast")
        self._over = window
        self._announcer = announcer
        self._icon = IconText("circle-check", role="body", ink="toast_ink")
        self._words = Text(role="body", ink="toast_ink", wrap=True, name=f"{name}.text")
        self._deed = KeyedButton("", name=f"{name}.deed", kind="toast")
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._on_time)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._place)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.card, SPACE.hair, SPACE.hair, SPACE.hair)
        line.setSpacing(SPACE.wide)
        self._sentence = self._icon_and_words()
        line.addLayout(self._sentence, 1)
        line.addWidget(self._deed)
        self._deed.clicked.connect(self._act)
        self._deed.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def show_message(
        self, text: str, *, deed: str = "", cap: str = "", icon: str = "circle-check"
    ) -> None:
        """Show and announce what happened.

        Args:
            text: one sentence.
            deed: the button's text; empty for none.
            cap: the key that does it too; the window binds it.
            icon: before the text.
        """
        self._icon.set_icon(icon, "toast_ink")
        self._words.setText(text)
        self._deed.setText(deed)
        self._deed.set_cap(cap)
        self._deed.setVisible(bool(deed))
        self._place(stay=False)
        self.show()
        self._look.start()
        self._fade_in()
        self._timer.start(SHOWN_MS)
        self._announcer(self, f"{text} {deed}".strip())

    def dismiss(self) -> None:
        """Take it away."""
        if not self.isHidden():
            self._timer.stop()
            self._look.stop()
            self.hide()
            self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """See QWidget.enterEvent."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """See QWidget.leaveEvent."""
        super().leaveEvent(event)
        self._go_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject.eventFilter."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._over:
            self._place()
        elif kind == QEvent.Type.FocusIn and watched is self._deed:
            self._timer.stop()
        elif kind == QEvent.Type.FocusOut and watched is self._deed:
            self._go_soon()
        return False

    def _icon_and_words(self) -> QHBoxLayout:
        self._icon.setFixedWidth(self._icon.sizeHint().width())
        line = QHBoxLayout()
        line.setContentsMargins(0, SPACE.tight, SPACE.snug, SPACE.tight)
        line.setSpacing(0)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        return line

    def _go_soon(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(_AFTER_LEAVING_MS)

    def _on_time(self) -> None:
        if not (self.underMouse() or self._deed.hasFocus()):
            self.dismiss()

    def _act(self) -> None:
        self.acted.emit()
        self.dismiss()

    def _place(self, *, stay: bool = True) -> None:
        self.setGeometry(free_place(self, self._over, high=self._high, stay=stay))
        self.raise_()  # a panel that opens lies over everything

    def _high(self, wide: int) -> int:
        # An error's sentence takes several lines, and its end is the way out. A layout that was
        # asked while its window was hidden goes on saying that it has no height for any width.
        self._sentence.invalidate()
        self._line.invalidate()
        return max(self.heightForWidth(wide), self.sizeHint().height())

    def _fade_in(self) -> None:
        if not active_theme().motion:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", self)
        fade.setDuration(FADE_MS)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.finished.connect(lambda: effect.setEnabled(False))
        fade.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)
