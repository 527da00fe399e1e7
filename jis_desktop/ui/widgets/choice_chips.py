"""Choices as chips that flow over lines: any number of them, or one at most."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.choice_face import GAP, ICON_PX, face_width, paint_face
from jis_desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from jis_desktop.ui.widgets.option import Option

_PAD = 9
_BETWEEN = 6


class ChoiceChips(QWidget):
    """Chips to choose from. Space turns one on or off; a chosen one carries a check mark.

    Args:
        options: the choices, in order.
        label: what is chosen here, read aloud.
        name: the object's name.
        single: one at most; choosing another lets the first go.

    Attributes:
        changed: someone turned a chip on or off. Not sent by `choose`.
    """

    changed = Signal()

    def __init__(
        self, options: Sequence[Option], *, label: str, name: str, single: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._single = single
        self._flow = FlowLayout(_BETWEEN)
        self.setLayout(self._flow)
        self._chips: dict[str, Chip] = {}
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other choices; what was chosen and is still there stays chosen."""
        kept = set(self.keys())
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()  # or the layout would still show it, as a window of its own
            chip.setParent(None)
            chip.deleteLater()
        self._chips = {option.key: self._make_chip(option) for option in options}
        self.choose(kept)
        for first in islice(self._chips.values(), 1):
            self.setFocusProxy(first)

    def keys(self) -> tuple[str, ...]:
        """The keys of the chosen chips, in the order of the options."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Choose exactly these, without telling anyone; unknown keys are passed over."""
        wanted = set(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)

    def _make_chip(self, option: Option) -> Chip:
        chip = Chip(option.text, name=f"{self.objectName()}.{option.key}", icon=option.icon)
        chip.clicked.connect(lambda: self._on_click(option.key))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _on_click(self, key: str) -> None:
        if self._single:
            self.choose({key} & set(self.keys()))
        self.changed.emit()


class Chip(QCheckBox):
    """One chip; a check box to screen readers.

    Args:
        text: shown and read aloud.
        name: the object's name.
        icon: before the text while not chosen; empty for none.
    """

    def __init__(self, text: str, *, name: str, icon: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("corner", RADIUS.chip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self.toggled.connect(self._resize)

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        high = max(active_theme().line("small") + 8, 26)
        mark = active_theme().px(ICON_PX) + GAP if self._mark() else 0
        return QSize(face_width(self.text()) + mark + 2 * _PAD, high)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be clicked, see QAbstractButton.hitButton."""
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        """See QWidget.changeEvent."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        resting = "band" if self.underMouse() else "surface"
        paint_face(
            QPainter(self),
            self,
            icon=self._mark(),
            resting=resting if self.isEnabled() else "sunken",
            edge="line_strong",
            corner=RADIUS.chip,
        )

    def _mark(self) -> str:
        return "check" if self.isChecked() else self._icon

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()
