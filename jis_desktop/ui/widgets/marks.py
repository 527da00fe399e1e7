"""Check box and radio button with marks of our own, which a style sheet cannot colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from jis_desktop.ui.style.icons import paint_icon
from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.style.tokens import RADIUS
from jis_desktop.ui.widgets.painting import paint_box, paint_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARK = 20
_DOT = 10
_GAP = 8


class CheckBox(QCheckBox):
    """Something that is so or not.

    Args:
        text: shown and read aloud.
        name: the object's name.
    """

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(active_theme().px(_MARK + _GAP) * 2, _size(self).height())

    def hitButton(self, pos: QPoint) -> bool:
        """Text and all can be clicked, see QAbstractButton.hitButton."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        on = self.checkState() != Qt.CheckState.Unchecked
        fill, edge = _colours(self, on=on)
        at = _mark_rect(self)
        paint_box(painter, at, fill=fill, edge=edge, corner=RADIUS.keycap)
        if on:
            half = self.checkState() == Qt.CheckState.PartiallyChecked
            ink = "on_primary" if self.isEnabled() else "ink_3"
            paint_icon(painter, "minus" if half else "check", at, role=ink, size=14)
        _paint_text(painter, self)


class RadioButton(QRadioButton):
    """One of several, of which one holds.

    Args:
        text: shown and read aloud.
        name: the object's name.
    """

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)

    def sizeHint(self) -> QSize:
        """See QWidget.sizeHint."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """See QWidget.minimumSizeHint."""
        return QSize(active_theme().px(_MARK + _GAP) * 2, _size(self).height())

    def hitButton(self, pos: QPoint) -> bool:
        """Text and all can be clicked, see QAbstractButton.hitButton."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See QWidget.paintEvent."""
        painter = QPainter(self)
        _, edge = _colours(self, on=self.isChecked())
        at = _mark_rect(self)
        fill = "surface" if self.isEnabled() else "sunken"
        paint_box(painter, at, fill=fill, edge=edge, corner=at.width() // 2)
        if self.isChecked():
            inset = (at.width() - active_theme().px(_DOT)) // 2
            dot = at.adjusted(inset, inset, -inset, -inset)
            ink = "primary" if self.isEnabled() else "ink_3"
            paint_box(painter, dot, fill=ink, corner=dot.width() // 2)
        _paint_text(painter, self)


def _size(button: QAbstractButton) -> QSize:
    theme = active_theme()
    words = theme.metrics("body").horizontalAdvance(button.text()) + 1
    high = max(theme.line("body"), theme.px(_MARK)) + 4
    return QSize(theme.px(_MARK) + _GAP + words, high)


def _mark_rect(button: QAbstractButton) -> QRect:
    side = active_theme().px(_MARK)
    return QRect(0, (button.height() - side) // 2, side, side)


def _colours(button: QAbstractButton, *, on: bool) -> tuple[str, str]:
    if not button.isEnabled():
        return "sunken", "line"
    return ("primary", "primary") if on else ("surface", "line_strong")


def _paint_text(painter: QPainter, button: QAbstractButton) -> None:
    at = button.rect().adjusted(active_theme().px(_MARK) + _GAP, 0, 0, 0)
    ink = "ink" if button.isEnabled() else "ink_3"
    paint_words(painter, at, button.text(), ink=ink)
