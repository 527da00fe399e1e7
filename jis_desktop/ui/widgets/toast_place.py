"""Where a toast stands: over the status line, beside an open panel, and over no button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from jis_desktop.ui.style.theme import active_theme
from jis_desktop.ui.widgets.side_panel import SidePanel
from jis_desktop.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WIDE, _NARROW = 640, 320
_ASIDE, _AIR = 8, 4
_STEPS = 20
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)


def free_place(
    toast: QWidget, window: QWidget, *, high: Callable[[int], int], stay: bool = False
) -> QRect:
    """Where a toast covers nothing that one presses or types in.

    Args:
        toast: a child of the window; what it covers itself does not count.
        window: what it may not leave.
        high: its height for a width, in px.
        stay: rather where it stands.
    """
    panel = next((one for one in window.findChildren(SidePanel) if one.isVisible()), None)
    room = _room(window, panel)
    ground = _Ground(panel or window, window, toast)
    first = _at_foot(room, high)
    now = toast.geometry()
    stays = stay and now.size() == first.size() and room.contains(now)
    for place in [now, first] if stays else [first]:
        free = ground.at_or_above(place)
        if free is not None:
            return free
    return ground.beside(first, room, high) or first


def _at_foot(room: QRect, high: Callable[[int], int]) -> QRect:
    wide = min(active_theme().px(_WIDE), room.width() - 2 * _ASIDE)
    place = QRect(0, 0, wide, high(wide))
    place.moveBottomLeft(room.bottomLeft() + QPoint(_ASIDE, -_AIR))
    return place


def _room(window: QWidget, panel: QWidget | None) -> QRect:
    whole = window.rect()
    if panel is not None:
        under = panel.parentWidget() or window  # of which it takes the right side
        left = under.mapTo(window, QPoint()).x()
        beside = QRect(left, 0, under.width() - panel.width(), whole.height())
        return beside if beside.width() >= active_theme().px(_NARROW) else whole
    status = window.findChild(StatusLine)
    if status is not None:
        whole.setLeft(status.mapTo(window, QPoint()).x())
    return whole


class _Ground:
    """What a toast may lie over, but for the buttons there.

    Args:
        within: only what is in it can be used now.
        window: whose places these are.
        toast: does not count itself.
    """

    def __init__(self, within: QWidget, window: QWidget, toast: QWidget) -> None:
        self._within = within
        self._offset = within.mapTo(window, QPoint())
        self._toast = toast

    def covered(self, place: QRect) -> list[QRect]:
        """The buttons there, in the window's px."""
        found = _buttons(self._within, place.translated(-self._offset), self._toast)
        return [one.translated(self._offset) for one in found]

    def at_or_above(self, place: QRect) -> QRect | None:
        """The place, or the first one above it that is free; None where there is none."""
        place = QRect(place)
        for _step in range(_STEPS):
            covered = self.covered(place)
            if not covered:
                return place
            place.moveBottom(min(one.top() for one in covered) - _AIR - 1)
            if place.top() < 0:
                return None
        return None

    def beside(self, place: QRect, room: QRect, high: Callable[[int], int]) -> QRect | None:
        """At the foot, right of the buttons that the place covers; None where that is not free."""
        rest = QRect(room)
        rest.setLeft(max(one.right() for one in self.covered(place)) + 1)
        if rest.width() < active_theme().px(_NARROW):
            return None
        narrower = _at_foot(rest, high)
        return None if self.covered(narrower) else narrower


def _buttons(part: QWidget, zone: QRect, toast: QWidget, *, all_: bool = True) -> Iterator[QRect]:
    """What one presses or types in within a zone; what can be scrolled away does not count."""
    options = Qt.FindChildOption.FindDirectChildrenOnly
    for child in part.findChildren(QWidget, options=options):
        at = child.geometry().intersected(zone)
        if at.isEmpty() or child.isHidden() or child is toast:
            continue
        if (all_ and isinstance(child, QAbstractButton)) or _is_typed_in(child):
            yield at
            continue
        inside = at.translated(-child.pos())
        deeper = _buttons(child, inside, toast, all_=all_ and not _scrolls_on(child))
        yield from (one.translated(child.pos()) for one in deeper)


def _is_typed_in(part: QWidget) -> bool:
    return isinstance(part, _FIELDS) and part.hasFocus()


def _scrolls_on(part: QWidget) -> bool:
    if not isinstance(part, QScrollArea):
        return False
    bar = part.verticalScrollBar()
    return bar.value() < bar.maximum()
