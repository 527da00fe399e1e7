"""A panel that slides over the window from the right; the focus stays inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import SLIDE_MS
from jis_desktop.ui.widgets.card import Rule
from jis_desktop.ui.widgets.keyed_button import KeyedButton
from jis_desktop.ui.widgets.veil import Veil

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jis_desktop.ui.widgets.text import IconText

_WIDE = 592
_FULL_BELOW = 700
_TAB_STOP = Qt.FocusPolicy.TabFocus


class SidePanel(QFrame):
    """A panel with its veil. It opens and closes when told; Esc and a click beside only ask.

    Args:
        window: over which it opens; it follows the window's size.
        name: the object's name.
        title: read aloud.

    Attributes:
        body: the layout for what the panel holds.
        close_requested: Esc, or a click on the veil.
        opened: it is there and has the focus.
        closed: it is gone and the focus is back where it was.
    """

    close_requested = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, window: QWidget, *, name: str, title: str) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("kind", "panel")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._under = window
        self._before: QWidget | None = None
        self._veil = Veil(window, name=f"{name}.veil")
        self._veil.clicked.connect(self.close_requested)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        window.installEventFilter(self)
        self.hide()

    def add_head(self, title: IconText, *, close: str) -> KeyedButton:
        """Begin with a title and a button that asks to close; gives that button.

        Args:
            title: with its icon.
            close: what the button is called.
        """
        button = KeyedButton(
            close, name=f"{self.objectName()}.close", kind="bare", icon="x", cap="Esc"
        )
        button.icon_only().clicked.connect(self.close_requested)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 12, 16, 12)
        line.addWidget(title, 1)
        line.addWidget(button)
        self.body.addWidget(head)
        self.body.addWidget(Rule())
        return button

    def add_foot(self) -> QHBoxLayout:
        """End with a line for buttons; gives it."""
        self.body.addWidget(Rule())
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(12)
        self.body.addWidget(foot)
        return line

    def open_panel(self, focus: QWidget | None = None) -> None:
        """Slide in and take the focus.

        Args:
            focus: gets it; the first part that can, unless told.
        """
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._veil.cover()
        place = self._place()
        self.setGeometry(place)
        self.show()
        self.raise_()
        self._move_in(place.topLeft())
        if focus is None:
            self._focus_within(forward=True, after=self)
        else:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def close_panel(self) -> None:
        """Go away and give the focus back."""
        if self.isHidden():
            return
        self._slide.stop()
        self.hide()
        self._veil.hide()
        before, self._before = self._before, None
        # What had the focus may be gone: saving draws the screen below anew.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject.eventFilter."""
        if event.type() == QEvent.Type.Resize and watched is self._under:
            self._slide.stop()
            self.setGeometry(self._place())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  Qt's signature
        """Keep Tab within the panel, see QWidget.focusNextPrevChild."""
        self._focus_within(forward=forward, after=QApplication.focusWidget() or self)
        return True

    def _focus_within(self, *, forward: bool, after: QWidget) -> None:
        """Go part by part: a form that is made later still comes before the foot below it.

        Qt's own chain is left alone: to follow it through the other screens makes PySide forget
        that their menus are alive.
        """
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops = [part for part in self.findChildren(QWidget) if self._can_take(part)]
        if stops:
            start = -1 if forward else 0
            place = stops.index(after) if after in stops else start
            stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)

    def _can_take(self, widget: QWidget) -> bool:
        stops = bool(widget.focusPolicy() & _TAB_STOP == _TAB_STOP)
        usable = widget.isVisibleTo(self) and widget.isEnabled()
        within = widget.window() is self.window()
        return stops and usable and within and widget.focusProxy() is None

    def _place(self) -> QRect:
        window = self._under.rect()
        wanted = active_theme().px(_WIDE)
        full = window.width() < _FULL_BELOW
        wide = window.width() if full else min(wanted, window.width())
        return QRect(window.width() - wide, 0, wide, window.height())

    def _move_in(self, end: QPoint) -> None:
        if not active_theme().motion:
            return
        if self._slide.state() == QAbstractAnimation.State.Running:
            self._slide.stop()
        self._slide.setStartValue(end + QPoint(self.width(), 0))
        self._slide.setEndValue(end)
        self._slide.start()
