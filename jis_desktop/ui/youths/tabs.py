"""Pages of a file behind tabs; one line adds a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class FileTabs(QWidget):
    """Tabs over the page that is chosen. Left and Right go along them.

    Args:
        label: what the tabs are for, read aloud.

    Attributes:
        chosen: somebody chose another page; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        # A page scrolls itself: how high it would like to be must not make the whole file scroll.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._keys: list[str] = []
        self._shown: list[QWidget] = []
        self._makers: dict[int, Callable[[], None]] = {}
        self.bar = QTabBar()
        self.bar.setObjectName("youths.tabs")
        self.bar.setAccessibleName(label)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self.bar.currentChanged.connect(self._show)

    def add(
        self, key: str, text: str, page: QWidget, *, make: Callable[[], None] | None = None
    ) -> None:
        """Put a page behind the last tab.

        Args:
            key: stable, not shown.
            text: on the tab.
            page: behind it.
            make: makes what the page holds; called before it is shown, more than once does no harm.
        """
        if make is not None:
            self._makers[len(self._keys)] = make
        self._keys.append(key)
        self._shown.append(page)
        self._pages.addWidget(page)
        self.bar.addTab(text)

    def prepare(self) -> Iterator[None]:
        """Make what the pages hold, one at every step."""
        for make in self._makers.values():
            make()
            yield

    def page(self) -> QWidget:
        """The page that is shown."""
        return self._shown[self.bar.currentIndex()]

    def hasHeightForWidth(self) -> bool:
        """See QWidget.hasHeightForWidth."""
        return False

    def choose(self, key: str) -> None:
        """Show a page."""
        self.bar.setCurrentIndex(self._keys.index(key))

    def _show(self, place: int) -> None:
        if place in self._makers:
            self._makers[place]()
        self._pages.setCurrentIndex(place)
        self.chosen.emit(self._keys[place])
