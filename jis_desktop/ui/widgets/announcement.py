"""Tells a screen reader what happened, where nothing that has the focus shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, message: str) -> None:
    """Have a screen reader say something when it is free; nothing happens without one.

    Args:
        widget: on whose behalf.
        message: a sentence.
    """
    # Nothing is announced before the first paint, and loading it takes a while.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  see above

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))
