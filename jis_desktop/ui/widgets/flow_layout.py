"""A layout that sets its parts in lines like words, as many as the width asks for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_NOTHING = Qt.Orientation(0)


class FlowLayout(QLayout):
    """Lines of parts; those in one line share their middle. Hidden parts take no room.

    Args:
        gap: px between parts and between lines.
        stretch_last: let the last part fill what is left of its line.
    """

    def __init__(self, gap: int = 6, *, stretch_last: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._stretch_last = stretch_last
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """See QLayout.addItem."""
        self._items.append(item)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Add a part before another.

        Args:
            at: index of the other.
            widget: the part.
        """
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """See QLayout.count."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """See QLayout.itemAt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """See QLayout.takeAt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """See QLayoutItem.expandingDirections."""
        return Qt.Orientation.Horizontal if self._stretch_last else _NOTHING

    def hasHeightForWidth(self) -> bool:
        """See QLayoutItem.hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """See QLayoutItem.heightForWidth."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """See QLayout.setGeometry."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._with_margins(wide, max((s.height() for s in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest part."""
        sizes = [item.minimumSize() for item in self._shown()]
        wide = max((size.width() for size in sizes), default=0)
        return self._with_margins(wide, max((s.height() for s in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, wide: int, high: int) -> QSize:
        edges = self.contentsMargins()
        return QSize(wide + edges.left() + edges.right(), high + edges.top() + edges.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        room = rect.marginsRemoved(edges)
        y = room.y()
        for line in self._lines(room.width()):
            high = max(item.sizeHint().height() for item in line)
            if move:
                self._set_line(line, QRect(room.x(), y, room.width(), high))
            y += high + self._gap
        below = y - self._gap if y > room.y() else y
        return below - rect.y() + edges.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if lines and used + self._gap + wide <= width:
                lines[-1].append(item)
                used += self._gap + wide
            else:
                lines.append([item])
                used = wide
        return lines

    def _set_line(self, line: list[QLayoutItem], room: QRect) -> None:
        x = room.x()
        for item in line:
            size = item.sizeHint()
            left = room.right() + 1 - x
            last = self._stretch_last and item is self._items[-1]
            wide = left if last else min(size.width(), left)
            top = room.y() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(x, top, wide, size.height()))
            x += wide + self._gap
