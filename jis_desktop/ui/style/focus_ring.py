"""The one focus ring: 2 px around whichever control has the focus, with 2 px of air.

Rows of a list paint their own (`RowDelegate`). A control can say by property who wears the ring:
``ringAround`` on the parent puts it around the parent, ``ownRing`` means that it paints it itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QWidget,
)
from shiboken6 import isValid

from jis_desktop.ui.style.tokens import RADIUS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyleHintReturn, QStyleOption

    from jis_desktop.ui.style.theme import Theme

RING_WIDTH = 2
RING_AIR = 2
_MARGIN = RING_WIDTH + RING_AIR
_MARGINS = (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin)


class _RingStyle(QProxyStyle):
    """Room around the control, and above its neighbours.

    Only the ring wears it: as the style of the whole app every measure that Qt takes would come
    through Python, which doubles the time to lay out a window.
    """

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """See QStyle.pixelMetric."""
        return _MARGIN if metric in _MARGINS else super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  Qt's name
    ) -> int:
        """See QStyle.styleHint."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)


class FocusRing(QFocusFrame):
    """Goes around one control.

    Args:
        theme: gives the colour.
        style: lives longer than any ring: Qt's style sheets keep pointing at it.
    """

    def __init__(self, theme: Theme, style: QStyle) -> None:
        super().__init__()
        self._theme = theme
        self.setStyle(style)
        self.setObjectName("focus_ring")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        worn: QWidget | None = self.widget()
        if worn is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), RING_WIDTH))
        half = RING_WIDTH / 2
        corner = _corner(worn) + RING_AIR + half
        around = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(around, corner, corner)


class RingKeeper(QObject):
    """Moves the one ring to where the focus is.

    Args:
        app: whose focus.
        theme: gives the colour.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: FocusRing | None = None
        self._style = _RingStyle("fusion")
        self._style.setParent(app)
        app.focusChanged.connect(self._follow_focus)
        # Qt hides the frame when the style sheet changes.
        theme.changed.connect(self._put_again)
        self._follow(None, QApplication.focusWidget())

    def ring(self) -> FocusRing:
        """The ring. Qt makes it a child of the control's window, so it may have gone with that."""
        if self._ring is None or not isValid(self._ring):
            self._ring = FocusRing(self._theme, self._style)
        return self._ring

    def look_again(self) -> None:
        """Put the ring where it belongs now."""
        self._follow(None, QApplication.focusWidget())

    def _put_again(self) -> None:
        self._follow(None, None)
        self._follow(None, QApplication.focusWidget())

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        self._follow(before, now)
        if self.ring().isHidden():
            # Out of sight it is not shown; the screen may be scrolled to it in this very turn.
            QTimer.singleShot(0, self, self._put_again)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.ring().setWidget(_wearer(now))  # type: ignore[arg-type]  # None is allowed: no ring


def _wearer(widget: QWidget | None) -> QWidget | None:
    if widget is None or widget.isWindow() or widget.property("ownRing"):
        return None
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return None
    parent = widget.parentWidget()
    if parent is not None and parent.property("ringAround"):
        return parent
    return widget if widget.focusPolicy() != Qt.FocusPolicy.NoFocus else None


def _corner(widget: QWidget) -> int:
    corner = widget.property("corner")
    return corner if isinstance(corner, int) else RADIUS.control
