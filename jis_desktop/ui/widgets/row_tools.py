"""The buttons over the current row of a list, such as answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QRegion, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from jis_desktop.ui.widgets.row_list import RowList

_RIGHT = 16
_BETWEEN = 6
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange})
"""Of the list; it tells of its rows itself, once it has laid them out."""


class RowTools(QWidget):
    """Buttons that lie over the right end of a list's current row.

    They stand beside the list, not in it: Qt tells a screen reader of a list's rows and of
    nothing else in it. Keys and the wheel still reach the list through them.

    Args:
        rows: the list.
        buttons: each with the key that presses it from the row, in the order of Tab.
    """

    def __init__(self, rows: RowList, buttons: Sequence[tuple[str, QPushButton]]) -> None:
        super().__init__(rows)
        self._rows = rows
        self._buttons = [button for _keys, button in buttons]
        self._strip = QWidget(self)
        self._line = QHBoxLayout(self._strip)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_BETWEEN)
        for keys, button in buttons:
            self._line.addWidget(button)
            for holder in (rows, self):
                shortcut = QShortcut(QKeySequence(keys), holder)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(button.click)
        rows.installEventFilter(self)
        self._stand_beside()

    def wide(self) -> int:
        """How much of the row they take, in px."""
        return self._strip.sizeHint().width()

    def place(self) -> None:
        """Lie over the current row, as far as that is in sight."""
        beside = self.parentWidget()
        if not isValid(self._rows) or beside is None or beside is self._rows:
            return
        shown = self._shown()
        if shown.isEmpty():
            self._go_out_of_sight()
            return
        self.setGeometry(shown.translated(self._rows.viewport().mapTo(beside, _ZERO)))
        whole = self._whole()
        self._strip.setGeometry(whole.translated(-shown.topLeft()))
        self._line.setGeometry(self._strip.rect())
        self._leave_gaps()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject.eventFilter."""
        if watched is self._rows and event.type() in _MOVES:
            if event.type() == QEvent.Type.ParentChange:
                self._stand_beside()
            self.place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the list what no button takes, see QWidget.keyPressEvent."""
        self._rows.keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See QWidget.wheelEvent."""
        QApplication.sendEvent(self._rows.verticalScrollBar(), event)

    def _stand_beside(self) -> None:
        self.setParent(self._rows.parentWidget() or self._rows)
        before: QWidget = self._rows
        for button in self._buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _whole(self) -> QRect:
        """Where the buttons would lie in the list if all of it were in sight."""
        row = self._rows.visualRect(self._rows.currentIndex())
        size = self._strip.sizeHint()
        left = row.right() + 1 - _RIGHT - size.width()
        return QRect(QPoint(left, row.y() + (row.height() - size.height()) // 2), size)

    def _shown(self) -> QRect:
        if self._rows.isHidden() or not self._rows.currentIndex().isValid():
            return QRect()
        return self._whole().intersected(self._rows.viewport().rect())

    def _go_out_of_sight(self) -> None:
        """The focus goes to the list; Qt would take it to what comes after the buttons."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and self._rows.isVisible():
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _leave_gaps(self) -> None:
        """Let the pointer reach the row between the buttons."""
        taken = QRegion()
        for button in self._buttons:
            if not button.isHidden():
                taken += button.geometry().translated(self._strip.pos())
        self.setMask(taken)


_ZERO = QPoint()
