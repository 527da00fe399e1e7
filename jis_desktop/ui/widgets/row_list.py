"""A list of rows, with buttons of its own at the current row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QPushButton

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.row import KEY_ROLE, RowModel
from jis_desktop.ui.widgets.row_delegate import RowDelegate
from jis_desktop.ui.widgets.row_tools import RowTools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from jis_desktop.ui.widgets.row import Row

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowList(QListView):
    """Rows to go along with the arrow keys; Enter or a double click opens one.

    Args:
        model: gives `Row`s.
        label: read aloud.
        name: the object's name.
        delegate: paints the rows; an ordinary one unless told.
        uniform: all rows are equally high (no headers), which long lists need.

    Attributes:
        opened: carries the key of the row.
        moved: another row became current; carries its key, empty for none.
    """

    opened = Signal(str)
    moved = Signal(str)

    def __init__(
        self,
        model: QAbstractItemModel,
        *,
        label: str,
        name: str,
        delegate: RowDelegate | None = None,
        uniform: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(uniform)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._rows = delegate or RowDelegate(self)
        self._tools: RowTools | None = None
        self.setItemDelegate(self._rows)
        self.setModel(model)
        model.modelReset.connect(self._place_tools)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._place_tools)

    def key(self) -> str:
        """The key of the current row; empty when there is none."""
        return str(self.currentIndex().data(KEY_ROLE) or "")

    def go_to(self, key: str) -> None:
        """Make the row with a key the current one; nothing happens where it is not there."""
        model = self.model()
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            if index.data(KEY_ROLE) == key:
                self.setCurrentIndex(index)
                return

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current one stays, or who came in its place becomes current.

        Only for a list on a `RowModel`. So one key after another answers row after row.
        """
        model = self.model()
        if not isinstance(model, RowModel):
            raise TypeError(type(model).__name__)
        key, place = self.key(), self.currentIndex().row()
        model.set_rows(rows)
        if rows and (place >= 0 or self.hasFocus()):
            kept = model.place_of(key)
            at = kept if kept >= 0 else min(max(place, 0), len(rows) - 1)
            self.setCurrentIndex(model.index(at, 0))

    def set_tools(self, buttons: Sequence[tuple[str, QPushButton]]) -> None:
        """Lay buttons, such as answers, over the right end of the current row.

        Tab goes from the list into them. They are shown while there is a current row.

        Args:
            buttons: each with the key that presses it, from the row and from the others.
        """
        self._tools = RowTools(self, buttons)
        self._place_tools()

    def fit_tools(self) -> None:
        """Place the tools anew, after some of them came or went."""
        self._place_tools()

    def set_compact(self, *, on: bool) -> None:
        """Make rows lower, for low windows."""
        self._rows.compact = on
        self.scheduleDelayedItemsLayout()

    def content_height(self) -> int:
        """How high all rows are together, in px, for a list that does not scroll itself."""
        return sum(self.sizeHintForRow(place) for place in range(self.model().rowCount()))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """See QAbstractItemView.currentChanged."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid() != previous.isValid():
            active_theme().place_ring()  # the row paints its own
        self._place_tools()
        self.moved.emit(self.key())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row, so that the focus can be seen, see QWidget.focusInEvent."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._go_to_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.opened.emit(self.key())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are for answers, see QAbstractItemView.keyboardSearch."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._place_tools()

    def _go_to_first(self) -> None:
        model = self.model()
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(KEY_ROLE)))

    def _place_tools(self) -> None:
        if self._tools is None:
            return
        self._rows.covered = QPersistentModelIndex(self.currentIndex())
        self._rows.covered_wide = self._tools.wide()
        self._tools.place()
