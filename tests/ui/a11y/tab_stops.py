"""Goes along the Tab stops of a window and looks whether the focus shows. No tests here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from jis_desktop.ui.style.contrast import CONTROL_MINIMUM
from tests.ui.a11y.pixels import Picture, changed, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 200
_AROUND = 6
"""The ring lies so many px outside its control, and a little more."""


def tab_stops(window: QWidget) -> Iterator[QWidget]:
    """Each control that Tab comes to, once, while it has the focus."""
    been: list[QWidget] = []
    for _press in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        focused = QApplication.focusWidget()
        if focused is None or focused in been:
            return
        been.append(focused)
        yield focused


def focus_shows(focused: QWidget, window: QWidget) -> bool:
    """Whether as many pixels as half of a ring's stand out by 3:1 from what was there before."""
    target = _target(focused, window)
    with_focus = Picture(window)
    focused.clearFocus()
    QApplication.processEvents()
    without = Picture(window)
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    around = target.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    count = changed(without, with_focus, around, least=CONTROL_MINIMUM)
    return count >= target.width() + target.height()


def reachable(window: QWidget, within: QWidget) -> set[str]:
    """The names of all that Tab should come to: one of each group of choices is enough."""
    return {
        part.objectName()
        for part in within.findChildren(QWidget)
        if part.isVisibleTo(window)
        and part.isEnabled()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and not part.objectName().startswith("qt_")
    }


def _target(focused: QWidget, window: QWidget) -> QRect:
    if isinstance(focused, QListView) and focused.currentIndex().isValid():
        port = focused.viewport()
        row = focused.visualRect(focused.currentIndex()).intersected(port.rect())
        return place_of(port, window, row)
    parent = focused.parentWidget()
    if parent is not None and parent.property("ringAround"):
        return place_of(parent, window)
    return place_of(focused, window)
