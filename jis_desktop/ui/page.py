"""The frame of the pages before the first screen: a side with steps, a page, a footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jis_desktop.ui.style.logo import logo_pixmap
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.focus_follower import FocusFollower
from jis_desktop.ui.widgets.text import IconText, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QBoxLayout

_PAGE_WIDE = 696
_LOW = 640
"""Below this height in px a page has less air around its parts."""


def logo(size: int, name: str) -> QLabel:
    """The product's mark, in the colours of the theme that holds."""
    mark = _Logo(size)
    mark.setObjectName(name)
    mark.setAccessibleName("JIS")
    return mark


def from_left(*parts: QWidget) -> QHBoxLayout:
    """Parts beside each other, as wide as they want to be."""
    line = QHBoxLayout()
    line.setSpacing(10)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return line


class _Logo(QLabel):
    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size
        self._draw()
        active_theme().changed.connect(self._draw)

    def _draw(self) -> None:
        self.setPixmap(logo_pixmap(self._size, self.devicePixelRatioF()))


def brand() -> QHBoxLayout:
    """The mark with the product's name."""
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(logo(36, "brand.logo"))
    line.addWidget(Text("JIS", role="title"))
    line.addStretch(1)
    return line


def side_frame(*parts: QWidget | QBoxLayout) -> QFrame:
    """The sunken column at the left."""
    side = QFrame()
    side.setProperty("kind", "side")
    side.setFixedWidth(min(360, active_theme().px(320)))
    column = QVBoxLayout(side)
    column.setContentsMargins(28, 40, 24, 28)
    column.setSpacing(16)
    column.addLayout(brand())
    column.addSpacing(16)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return side


def scrolled(content: QWidget, name: str) -> FocusFollower:
    """The same content, scrolling where the window is too low for it."""
    area = FocusFollower()
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setProperty("kind", "scrolled")
    area.setWidget(content)
    return area


def icon_note(icon: str, text: str) -> QWidget:
    """An icon with some lines of small text."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    mark = IconText(icon, role="small")
    mark.setFixedWidth(active_theme().px(18))
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(text, role="small", ink="ink_2", wrap=True), 1)
    return holder


class Page(QWidget):
    """A page with a title, a line of explanation, fields, and buttons at its foot.

    Args:
        title: in large letters.
        told: what it is for.
        name: the object's name.

    Attributes:
        body: the layout for the fields.
        foot: the layout for the buttons.
    """

    def __init__(self, title: str, told: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        content = QWidget()
        content.setMaximumWidth(active_theme().px(_PAGE_WIDE))
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        self.title = Text(title, role="figure", wrap=True, name=f"{name}.title")
        column.addWidget(self.title)
        if told:
            column.addWidget(Text(told, role="quick", ink="ink_2", wrap=True))
        column.addSpacing(8)
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        column.addStretch(1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self._arrange(content, name)

    def _arrange(self, content: QWidget, name: str) -> None:
        holder = QWidget()
        centred = QHBoxLayout(holder)
        centred.setContentsMargins(8, 8, 8, 8)
        centred.addWidget(content, 1)
        centred.addStretch(0)
        whole = self._whole = QVBoxLayout(self)
        whole.addWidget(scrolled(holder, f"{name}.scroll"), 1)
        footer = QWidget()
        footer.setMaximumWidth(active_theme().px(_PAGE_WIDE) + 16)
        footer.setLayout(self.foot)
        self.foot.setContentsMargins(8, 0, 8, 0)
        whole.addWidget(footer)
        self._set_low(on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have less air in a low window, see QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._set_low(on=self.height() < active_theme().px(_LOW))

    def _set_low(self, *, on: bool) -> None:
        self._whole.setContentsMargins(64, 16 if on else 48, 48, 16 if on else 32)
        self._whole.setSpacing(8 if on else 16)
        self._column.setSpacing(6 if on else 16)
        self.body.setSpacing(8 if on else 14)
