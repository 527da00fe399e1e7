"""The timeline of a youth by hand: go along it, open a moment, take one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from jis_desktop.ui.widgets.timeline import ITEM_ROLE, Timeline, TimelineModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent

    from jis_desktop.ui.widgets.timeline import TimelineItem

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_E)


class MomentList(Timeline):
    """Enter, E, a double click or the menu opens a moment; Delete takes it out.

    Args:
        label: read aloud.
        name: the object's name.

    Attributes:
        opened: carries the key of the moment.
        removal_asked: the same.
        lasting: keys of moments that cannot be taken out.
    """

    opened = Signal(str)
    removal_asked = Signal(str)

    def __init__(self, *, label: str, name: str) -> None:
        self._moments = TimelineModel()
        self.lasting: set[str] = set()
        super().__init__(self._moments, label=label, name=name)
        self.setAccessibleDescription(self.tr("Enter corrects a moment, Delete takes it out."))
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.key()))

    def key(self) -> str:
        """The key of the current moment; "" for none."""
        item: TimelineItem | None = self.currentIndex().data(ITEM_ROLE)
        return item.key if item else ""

    def show_items(self, items: Sequence[TimelineItem], *, anew: bool = False) -> None:
        """Show other moments.

        Args:
            items: latest first.
            anew: begin at the top; otherwise the current one stays, or what came in its place.
        """
        key, row = self.key(), self.currentIndex().row()
        if anew:
            key, row = "", 0 if self.hasFocus() else -1
        self._moments.set_items(items)
        keys = [item.key for item in items]
        if row >= 0 and keys:
            place = keys.index(key) if key in keys else min(row, len(keys) - 1)
            self.setCurrentIndex(self._moments.index(place, 0))

    def add_items(self, items: Sequence[TimelineItem]) -> None:
        """Add older ones at the end."""
        self._moments.add_items(items)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current moment, so that the focus can be seen, see QWidget.focusInEvent."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._moments.rowCount():
            self.setCurrentIndex(self._moments.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self.key() and event.key() in _OPENING:
            self.opened.emit(self.key())
        elif plain and self.key() and event.key() == Qt.Key.Key_Delete:
            # A key that is held down would take out one after the other, the last with an undo.
            if not event.isAutoRepeat():
                self.removal_asked.emit(self.key())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are for deeds, see QAbstractItemView.keyboardSearch."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a moment, see QWidget.contextMenuEvent."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        place = event.globalPos()
        if not by_mouse:
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.make_menu().popup(place)

    def make_menu(self) -> QMenu:
        """What can be done with the current moment."""
        key = self.key()
        menu = QMenu(self)
        menu.setObjectName("youths.timeline.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        correct = menu.addAction(self.tr("Correct"))
        correct.setObjectName("youths.timeline.correct")
        correct.setShortcut(QKeySequence(Qt.Key.Key_E))
        correct.triggered.connect(lambda: self.opened.emit(key))
        if key not in self.lasting:
            remove = menu.addAction(self.tr("Take out"))
            remove.setObjectName("youths.timeline.remove")
            remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
            remove.triggered.connect(lambda: self.removal_asked.emit(key))
        return menu
