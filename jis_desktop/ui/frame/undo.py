"""The offer to take back what was just done: one at a time, for as long as the toast stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jis_desktop.ui.widgets.toast import Toast


class UndoOffer(QObject):
    """Shows what was done with the offer to undo it; Ctrl+Z does so too.

    Args:
        toast: where it is offered.
        window: in which Ctrl+Z works.
    """

    def __init__(self, toast: Toast, window: QWidget) -> None:
        super().__init__(toast)
        self._toast = toast
        self._undo: Callable[[], None] | None = None
        toast.acted.connect(self._take_back)
        toast.closed.connect(self._forget)
        self._keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
        self._keys.activated.connect(self._on_keys)
        self._keys.setEnabled(False)

    def offer(self, told: str, undo: Callable[[], None]) -> None:
        """Tell what was done.

        Args:
            told: one sentence.
            undo: takes it back.
        """
        self._undo = None  # the toast's closing must not forget the new one
        self._toast.show_message(told, deed=self.tr("Undo"), cap="Ctrl Z")
        self._undo = undo
        self._keys.setEnabled(True)

    def _on_keys(self) -> None:
        # A field that is being typed in keeps the key to itself: Qt asks it first.
        self._take_back()
        self._toast.dismiss()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _forget(self) -> None:
        self._undo = None
        self._keys.setEnabled(False)
