"""The screens behind the places of the sidebar, each made when it is first gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


class Screens(QStackedWidget):
    """One screen at a time.

    Args:
        makers: makes the view of each place.
    """

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]]) -> None:
        super().__init__()
        self.setObjectName("screens")
        self._makers = makers
        self._made: dict[str, QWidget] = {}

    def make(self, key: str) -> QWidget:
        """The view of a place, made now if it was not; to be styled when it takes its place."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
        return self._made[key]

    def view_of(self, key: str) -> QWidget:
        """The view of a place, in its place."""
        view = self.make(key)
        if self.indexOf(view) < 0:
            self.addWidget(view)
        return view

    def go_to(self, key: str) -> QWidget:
        """Show a place."""
        view = self.view_of(key)
        self.setCurrentWidget(view)
        return view
