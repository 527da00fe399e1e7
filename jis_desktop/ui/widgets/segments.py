"""Two to five choices of which one holds, side by side in one frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy

from jis_desktop.ui.style.icons import icon_size
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.choice_face import face_width, paint_face
from jis_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from jis_desktop.ui.widgets.option import Option

_PAD = 12
_INSET = 3
_EDGE = 1
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Segments(QFrame):
    """An exclusive choice. Arrow keys move it, Home and End too, and a choice's own letter.

    Args:
        options: the choices, in order.
        label: what is chosen here, read aloud.
        name: the object's name.
        small: 30 px high instead of 36.

    Attributes:
        chosen: someone chose; carries the key. Not sent by `choose`.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, label: str, name: str, small: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setProperty("kind", "field")
        self.setProperty("ringAround", "true")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        line = FlowLayout(0)
        line.setContentsMargins(*[_INSET - _EDGE] * 4)
        self.setLayout(line)
        for place, option in enumerate(self._options):
            segment = _Segment(option, small=small, on_key=self._on_key)
            segment.setObjectName(f"{name}.{option.key}")
            self._group.addButton(segment, place)
            line.addWidget(segment)
        self.setFocusProxy(self._group.button(0))
        self._group.idClicked.connect(self._tell)

    def key(self) -> str:
        """The key of the choice; empty while there is none."""
        place = self._group.checkedId()
        return self._options[place].key if place >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose without telling anyone; a key that is not there takes the choice away."""
        for place, option in enumerate(self._options):
            if option.key == key:
                self._take(place)
                return
        self._group.setExclusive(False)
        for segment in self._group.buttons():
            segment.setChecked(False)
        self._group.setExclusive(True)

    def set_text(self, key: str, text: str) -> None:
        """Give a choice another text, such as a date that was picked."""
        for place, option in enumerate(self._options):
            if option.key == key:
                self._group.button(place).setText(text)
                self.updateGeometry()

    def _take(self, place: int) -> None:
        segment = self._group.button(place)
        segment.setChecked(True)
        self.setFocusProxy(segment)

    def _tell(self, place: int) -> None:
        self.setFocusProxy(self._group.button(place))
        self.chosen.emit(self._options[place].key)

    def _on_key(self, event: QKeyEvent) -> bool:
        place = self._asked_place(event)
        if place is None:
            return False
        segment = self._group.button(place)
        segment.setFocus(Qt.FocusReason.OtherFocusReason)
        segment.click()
        return True

    def _asked_place(self, event: QKeyEvent) -> int | None:
        last = len(self._options) - 1
        key = Qt.Key(event.key())
        if key in _STEPS:
            return min(max(self._group.checkedId() + _STEPS[key], 0), last)
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return 0 if key == Qt.Key.Key_Home else last
        return self._place_of_letter(event)

    def _place_of_letter(self, event: QKeyEvent) -> int | None:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier or not event.text():
            return None
        letters = [option.letter.lower() for option in self._options]
        typed = event.text().lower()
        return letters.index(typed) if typed in letters else None


class _Segment(QRadioButton):
    """One of the choices; a radio button to screen readers."""

    def __init__(self, option: Option, *, small: bool, on_key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__(option.text)
        self._icon = option.icon
        self._small = small
        self._on_key = on_key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        theme = active_theme()
        outer = theme.line("small") + 12 if self._small else theme.control_height
        wide = face_width(self.text(), self._icon) + 2 * _PAD
        high = max(outer - 2 * _INSET, 24, icon_size(14))
        return QSize(max(wide, high), high)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked, see QAbstractButton.hitButton."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QWidget.keyPressEvent."""
        if not self._on_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget.changeEvent."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        resting = "band" if self.underMouse() and self.isEnabled() else ""
        paint_face(
            QPainter(self), self, icon=self._icon, resting=resting, edge="", corner=RADIUS.chip
        )
