"""A choice from many, with a chevron in the theme's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate

from jis_desktop.ui.style.icons import icon_size, paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.painting import MIDDLE_RIGHT, paint_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from jis_desktop.ui.widgets.option import Option

_PAD = 11
_GAP = 8
_CHEVRON_PX = 16


class Combo(QComboBox):
    """Options with stable keys; the wheel does not change it by accident.

    Args:
        options: the choices, in order.
        label: read aloud.
        name: the object's name.

    Attributes:
        chosen: someone chose; carries the key. Not sent by `choose`.
    """

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], *, label: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setAccessibleDescription(label)  # on Linux Qt names it after what is chosen
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._aside = ""
        # The combo's own delegate ignores the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.set_options(options)
        self.activated.connect(self._tell)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other choices; the chosen one stays where it is still there."""
        kept = self.key()
        with QSignalBlocker(self):
            self.clear()
            for option in options:
                self.addItem(option.text, option.key)
        self.choose(kept)

    def key(self) -> str:
        """The key of the choice; empty while there is none."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose without telling anyone; a key that is not there takes the choice away."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(key))
        self.update()

    def set_aside(self, text: str) -> None:
        """Show quiet words before the chevron, such as where the choice comes from."""
        self._aside = text
        self.update()

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        wide = super().sizeHint().width() + icon_size(_CHEVRON_PX) + _GAP
        return QSize(wide, active_theme().control_height)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(active_theme().px(96), active_theme().control_height)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around it, see QWidget.wheelEvent."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = icon_size(_CHEVRON_PX)
        at = QRect(self.width() - _PAD - side, 0, side, self.height())
        if not active_theme().high_contrast:  # there the style paints its own
            ink = "ink_2" if self.isEnabled() else "ink_3"
            paint_icon(painter, "chevron-down", at, role=ink, size=_CHEVRON_PX)
        if self._aside:
            room = QRect(_PAD, 0, at.left() - _GAP - _PAD, self.height())
            paint_words(painter, room, self._aside, role="caption", ink="ink_3", align=MIDDLE_RIGHT)

    def _tell(self) -> None:
        self.chosen.emit(self.key())
