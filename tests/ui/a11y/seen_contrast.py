"""Which texts and controls of a picture are too faint, by WCAG 1.4.3 and 1.4.11. No tests here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from jis_desktop.ui.style.contrast import CONTROL_MINIMUM, TEXT_MINIMUM
from tests.ui.a11y.pixels import Picture, best, place_of

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_TEXTS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
_TYPED = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
_LARGE_PX, _LARGE_BOLD_PX, _BOLD = 24, 18.66, 700
_LETTER_PX = 6
"""What is lower than a letter is a rule or a dot."""
_EDGE = 3


class Seen:
    """Counts what was looked at.

    Attributes:
        texts, edges: so many.
        faint: what was too faint, told by screen.
    """

    def __init__(self) -> None:
        self.texts = 0
        self.edges = 0
        self.faint: list[str] = []

    def look_at(self, window: QWidget, screen: str) -> None:
        """Judge one screen."""
        picture = Picture(window)
        for part in window.findChildren(QWidget):
            if part.isVisibleTo(window) and _is_seen(part, window):
                self._judge(part, window, picture, screen)

    def _judge(self, part: QWidget, window: QWidget, picture: Picture, screen: str) -> None:
        if isinstance(part, QListView):
            self._judge_rows(part, window, picture, screen)
        elif isinstance(part, _TEXTS) and part.isEnabled():
            text = _text(part)
            shown = picture.best_contrast(place_of(part, window))
            if text or (isinstance(part, QAbstractButton) and not part.icon().isNull()):
                self.texts += 1
                self._check(part, shown, _least(part.font()) if text else CONTROL_MINIMUM, screen)
            if isinstance(part, _TYPED) and not _framed_by_parent(part):
                self.edges += 1
                self._check(part, _edge(part, window, picture), CONTROL_MINIMUM, f"{screen} (edge)")

    def _judge_rows(self, rows: QListView, window: QWidget, picture: Picture, screen: str) -> None:
        port = rows.viewport()
        for place in range(rows.model().rowCount()):
            at = rows.visualRect(rows.model().index(place, 0))
            if not port.rect().contains(at):
                continue
            inside = place_of(port, window, at.adjusted(4, 4, -4, -4))
            for box in picture.words(inside):
                if min(box.width(), box.height()) >= _LETTER_PX and _is_clear(
                    rows, at, box, window
                ):
                    self.texts += 1
                    least = TEXT_MINIMUM if box.height() < at.height() / 2 else CONTROL_MINIMUM
                    shown = picture.best_contrast(box.adjusted(-2, -2, 2, 2))
                    self._check(rows, shown, least, f"{screen} (row {place}, {box.getRect()})")

    def _check(self, part: QWidget, shown: float, least: float, screen: str) -> None:
        if shown < least:
            name = part.objectName() or f"{type(part).__name__} {_text(part)!r}"
            self.faint.append(f"{screen}: {name} has {shown:.2f}, not {least}")


def _is_seen(part: QWidget, window: QWidget) -> bool:
    """Whether it is whole, and nothing lies over it."""
    region = part.visibleRegion().boundingRect()
    if region.size() != part.size() or part.size().isEmpty():
        return False
    middle = place_of(part, window).center()
    above = window.childAt(middle)
    return above is not None and (above is part or part.isAncestorOf(above))


def _is_clear(rows: QListView, row: QRect, box: QRect, window: QWidget) -> bool:
    """Whether no part, such as answers, lies over that place of a row."""
    above = window.childAt(box.center())
    return above is rows.viewport() and not row.isEmpty()


def _text(part: QWidget) -> str:
    if isinstance(part, QLabel | QAbstractButton):
        return part.text()
    if isinstance(part, QLineEdit):
        return part.text() or part.placeholderText()
    if isinstance(part, QComboBox):
        return part.currentText()
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText() or part.placeholderText()
    return ""


def _least(font: QFont) -> float:
    size = font.pixelSize()
    large = size >= _LARGE_PX or (size >= _LARGE_BOLD_PX and font.weight() >= _BOLD)
    return CONTROL_MINIMUM if large else TEXT_MINIMUM


def _framed_by_parent(part: QWidget) -> bool:
    parent = part.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox) or (
        parent is not None and bool(parent.property("ringAround"))
    )


def _edge(part: QWidget, window: QWidget, picture: Picture) -> float:
    """How well the left edge stands out, half-way down."""
    at = place_of(part, window)
    middle = at.center().y()
    strip = QRect(at.left() - _EDGE, middle - 2, 2 * _EDGE, 4)
    return best(picture.colours(strip))
